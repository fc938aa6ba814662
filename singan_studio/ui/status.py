"""The bottom of the window: where the pointer is, what the engine does, what it costs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from singan_studio.app.session import Session
from singan_studio.ui.icons import icon
from singan_studio.ui.making_progress import MakingProgress
from singan_studio.ui.movie_progress import MovieProgress
from singan_studio.ui.sentences import said
from singan_studio.ui.theme import tokens
from singan_studio.ui.widgets.chip import Chip
from singan_studio.ui.widgets.labels import Label, ValueLabel
from singan_studio.ui.widgets.style import GRID

_HEIGHT = 30
_PATIENCE = 500
"""Milliseconds that a result may take before it can be cancelled: a button that flashes helps nobody."""
_MOVIE = 240
"""Width of the progress of an export."""
_ENLARGING = 168
"""Width of the progress of an enlargement."""
_ZOOMS = (25, 50, 100, 200, 400, 800)


class Swatch(QWidget):
    """The colour under the pointer."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour: tuple[int, int, int] | None = None
        self.setFixedSize(16, 16)

    def show_colour(self, colour: tuple[int, int, int] | None) -> None:
        """Show a colour, or none."""
        if colour != self.colour:
            self.colour = colour
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(tokens().line)
        if self.colour is not None:
            painter.setBrush(QColor(*self.colour))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 2, 2)


class Status(QWidget):
    """One row: zoom, position and colour, the tool's hint, then state, job, device and memory."""

    zoom_wanted = Signal(float)
    """Percent; 0 to fit the window."""
    cancelled = Signal(bool)
    """The job shown shall end: rendering (True) or learning."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(self.tr("Status"))
        self._point: tuple[int, int] | None = None
        self.device = Label(small=True, parent=self)
        self.device.setToolTip(self.tr("What the engine computes on"))
        self.memory = Label(small=True, parent=self)
        self._make_left()
        self._make_right()
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, 0, GRID, 0)
        row.setSpacing(GRID)
        for left in (self.zoom, self.position, self.swatch, self.values):
            row.addWidget(left)
        row.addSpacing(GRID)
        row.addWidget(self.hint, 1)
        for right in (self.movie, self.enlarging, self.chip, self.cancel, self.device, self.memory):
            row.addWidget(right)
        self._meter = QTimer(self)
        self._meter.setInterval(2000)
        self._meter.timeout.connect(self._measure)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(self._lasts)
        self._slow = False
        session.learning_changed.connect(self.refresh)
        session.engine_changed.connect(self.refresh)
        session.busy_changed.connect(self.refresh)
        session.request_changed.connect(self.refresh)
        session.photo_changed.connect(self._photo_changed)
        self._photo_changed()

    def _make_left(self) -> None:
        self.zoom = QToolButton(self)
        self.zoom.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.zoom.setToolTip(self.tr("How large the picture is shown"))
        self.zoom.setAccessibleName(self.tr("Zoom"))
        menu = QMenu(self.zoom)
        menu.addAction(self.tr("Fit the window")).triggered.connect(lambda: self.zoom_wanted.emit(0))
        menu.addSeparator()
        for percent in _ZOOMS:
            action = menu.addAction(f"{percent} %")
            action.triggered.connect(lambda _checked, percent=percent: self.zoom_wanted.emit(percent))
        self.zoom.setMenu(menu)
        self.zoom.setFixedWidth(self.fontMetrics().horizontalAdvance("00000 %") + 2 * GRID)
        self.position = ValueLabel(self.tr("Position of the pointer"), self)
        self.position.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.position.setMinimumWidth(self.fontMetrics().horizontalAdvance("0000, 0000"))
        self.swatch = Swatch(self)
        self.swatch.setAccessibleName(self.tr("Colour under the pointer"))
        self.values = ValueLabel(self.tr("Colour under the pointer"), self)
        self.values.setToolTip(self.tr("Red, green and blue under the pointer, 0 to 255, as shown"))
        self.values.setMinimumWidth(self.fontMetrics().horizontalAdvance("000 000 000"))
        self.hint = Label(small=True, parent=self)
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def _make_right(self) -> None:
        self.movie = MovieProgress(self.session, self)
        self.movie.setFixedWidth(_MOVIE)
        self.enlarging = MakingProgress(
            self.session.enlarging,
            self.tr("Enlarging"),
            self.tr("Stop enlarging"),
            self.tr("Stops enlarging; what is learnt for it so far is kept until the photo is closed."),
            self,
        )
        self.enlarging.setFixedWidth(_ENLARGING)
        self.chip = Chip(self)
        self.cancel = QToolButton(self)
        self.cancel.setIconSize(QSize(14, 14))
        self.cancel.setFixedSize(24, 24)
        self.cancel.clicked.connect(lambda: self.cancelled.emit(self._slow))
        self._dress()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802, D102
        super().showEvent(event)
        self._meter.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802, D102
        super().hideEvent(event)
        self._meter.stop()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802, D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "cancel"):
            self._dress()

    def show_zoom(self, percent: float) -> None:
        """Show the canvas's zoom."""
        self.zoom.setText(f"{percent:.3g} %" if percent < 100 else f"{percent:.0f} %")
        self.zoom.setAccessibleName(f"{self.tr('Zoom')}: {self.zoom.text()}")

    def show_pointer(self, point: tuple[int, int] | None) -> None:
        """Show a position in the picture and its colour; None outside."""
        self._point = point
        inside = self.session.pixel(*point) if point is not None and self.session.photo is not None else None
        self.position.setText("" if point is None else f"{point[0]}, {point[1]}")
        self.swatch.show_colour(inside)
        self.swatch.setVisible(inside is not None)
        self.values.setText("" if inside is None else "{} {} {}".format(*inside))

    def refresh_colour(self) -> None:
        """Show the colour under the pointer anew: the picture changed there."""
        self.show_pointer(self._point)

    def show_hint(self, text: str) -> None:
        """Show what the current tool does."""
        self.hint.show_text(text)

    def refresh(self) -> None:
        """Show what the engine does now."""
        session = self.session
        learning = session.learning.status in {"learning", "stopping"}
        self.chip.show_state(session.status, running=learning or session.rendering)
        if not session.rendering:
            self._patience.stop()
        elif not self._patience.isActive() and not self._slow:
            self._patience.start()
        self._slow = self._slow and session.rendering
        self.cancel.setVisible(self._slow or session.learning.status in {"learning", "paused"})
        words = self.tr("Stop rendering") if self._slow else self.tr("Stop learning, keep what is learnt")
        self.cancel.setToolTip(words)
        self.cancel.setAccessibleName(words)
        self.device.show_text(said(session.device or ""))

    def _lasts(self) -> None:
        self._slow = True
        self.refresh()

    def _photo_changed(self) -> None:
        there = self.session.photo is not None
        for part in (self.zoom, self.position, self.swatch, self.values):
            part.setVisible(there)
        self.show_pointer(None)
        self.refresh()

    def _dress(self) -> None:
        self.cancel.setIcon(icon("x-circle"))

    def _measure(self) -> None:
        import psutil  # noqa: PLC0415 not before the window is shown

        used = psutil.Process().memory_info().rss
        self.memory.show_text(f"{used / 1e9:.1f} GB")
        self.memory.setToolTip(self.tr("Memory this program uses"))
