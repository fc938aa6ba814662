"""Plays frames: the picture, and below it play, step and a slider to scrub with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QEnterEvent,
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from singan_studio.imaging.pixels import Rgb
from singan_studio.ui.canvas.qimage import to_qimage
from singan_studio.ui.theme import tokens
from singan_studio.ui.widgets.buttons import IconButton
from singan_studio.ui.widgets.labels import Label
from singan_studio.ui.widgets.slider import Track
from singan_studio.ui.widgets.style import GRID, animated, over_window, paint_ring

Lines = Sequence[Sequence[tuple[float, float]]]
"""Closed lines of points (x, y) in shares of the picture's sides."""

_LOWEST = 72
_DASH = 3.0
_SIGN = 22.0
"""Radius of the sign that offers to play."""


class Screen(QWidget):
    """One picture, as large as there is room; the outline of a part of it while somebody looks closely."""

    accessible_role = QAccessible.Role.Animation
    clicked = Signal()
    stepped = Signal(int)
    """Frames to go on by; a very large number is as far as there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image: QImage | None = None
        self.offers = False
        """Whether a sign says that a click plays."""
        self._outline = QPainterPath()
        self._outlined = False
        self._height = _LOWEST
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Animation"))
        self.setToolTip(self.tr("Click or Space: play and pause. Left and Right: frame by frame."))

    def show_image(self, image: QImage | None) -> None:
        """Show a picture, or none."""
        self.image = image
        self.update()

    def show_outline(self, lines: Lines) -> None:
        """Outline a part of the picture; no lines for none."""
        self._outline = QPainterPath()
        for line in lines:
            self._outline.addPolygon(QPolygonF([QPointF(x, y) for x, y in line]))
        self.update()

    def show_signs(self, *, outlined: bool, offers: bool) -> None:
        """Show the outline, or only while the pointer is here; and whether a click plays."""
        self._outlined, self.offers = outlined, offers
        self.update()

    def want_height(self, height: int) -> None:
        """Take so many pixels of height, or fewer where there is no room for them."""
        if height != self._height:
            self._height = max(_LOWEST, height)
            self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(2 * _LOWEST, self._height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(_LOWEST, _LOWEST)

    def picture_box(self) -> QRectF:
        """Return where the picture is, in pixels of this widget."""
        if self.image is None:
            return QRectF()
        size = QSize(self.image.size()).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(
            (self.width() - size.width()) // 2,
            (self.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, D102
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -(10**6), Qt.Key.Key_End: 10**6}
        if event.key() == Qt.Key.Key_Space:
            self.clicked.emit()
        elif event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802, D102
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: object) -> None:  # noqa: N802, D102
        super().leaveEvent(event)  # type: ignore[arg-type]
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), tokens().canvas)
        box = self.picture_box()
        if self.image is not None:
            painter.drawImage(box, self.image)
        if not self._outline.isEmpty() and (self._outlined or self.underMouse()):
            self._paint_outline(painter, box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.offers:
            self._paint_sign(painter)
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), self.palette(), 0)

    def _paint_outline(self, painter: QPainter, box: QRectF) -> None:
        painter.save()
        painter.translate(box.topLeft())
        painter.scale(box.width(), box.height())
        for colour, dashes in ((Qt.GlobalColor.white, None), (Qt.GlobalColor.black, [_DASH, _DASH])):
            pen = QPen(colour, 1)
            pen.setCosmetic(True)
            if dashes is not None:
                pen.setDashPattern(dashes)
            painter.strokePath(self._outline, pen)
        painter.restore()

    def _paint_sign(self, painter: QPainter) -> None:
        middle = QRectF(self.rect()).center()
        ground = QColor(tokens().panel)  # a colour of its own: everybody has that one
        ground.setAlphaF(0.8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(middle, _SIGN, _SIGN)
        painter.setBrush(over_window(self.palette(), 1.0 if self.underMouse() else 0.85))
        corners = ((-0.3, -0.45), (0.5, 0.0), (-0.3, 0.45))
        painter.drawPolygon(QPolygonF([middle + QPointF(x * _SIGN, y * _SIGN) for x, y in corners]))


class Scrub(Track):
    """A slider over all frames; a line shows how many of them are there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.there = 0
        self.setAccessibleName(self.tr("Frame"))
        self.setToolTip(self.tr("Shows another frame."))

    def show_there(self, count: int) -> None:
        """Show how many frames are there."""
        self.there = count
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, D102
        super().paintEvent(event)
        if self.there - 1 > self.value():
            painter = QPainter(self)
            start = self.position(self.value()) + GRID
            end = self.position(min(self.there - 1, self.maximum()))
            painter.fillRect(
                QRectF(start, self.height() / 2 - 1.5, max(0.0, end - start), 3),
                over_window(self.palette(), 0.35),
            )


class Player(QWidget):
    """Plays frames in a loop, from the first two on, while others are still to come."""

    wanted = Signal()
    """Somebody wants to see frames, and there are none."""
    changed = Signal()
    """It plays now, or does not any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Time runs from left to right also where reading does not, as on every player.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.frames: Sequence[Rgb] = ()
        self.index = 0
        self.playing = False
        self._still: QImage | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(100)
        self._timer.timeout.connect(self._next)
        self.view = Screen(self)
        self.back = IconButton(
            "skip-back", self.tr("Frame before"), self.tr("Shows the frame before (Left)."), self
        )
        self.play_button = IconButton("play", "", "", self)
        self.forward = IconButton(
            "skip-forward", self.tr("Next frame"), self.tr("Shows the next frame (Right)."), self
        )
        self.scrub = Scrub(self)
        self.count = Label(small=True, parent=self)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.count.setFixedWidth(self.count.fontMetrics().horizontalAdvance("000 / 000") + 2)
        row = QHBoxLayout()
        row.setSpacing(0)
        for part in (self.back, self.play_button, self.forward):
            row.addWidget(part)
        row.addSpacing(GRID // 2)
        row.addWidget(self.scrub, 1)
        row.addSpacing(GRID // 2)
        row.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self.view)
        column.addLayout(row)
        self.view.clicked.connect(self.toggle)
        self.view.stepped.connect(self.step)
        self.play_button.clicked.connect(self.toggle)
        self.back.clicked.connect(lambda: self.step(-1))
        self.forward.clicked.connect(lambda: self.step(1))
        self.scrub.valueChanged.connect(self.go)
        self._show()

    def show_still(self, picture: Rgb | None) -> None:
        """Show a picture (h, w, 3) as long as there is no frame."""
        self._still = None if picture is None else to_qimage(picture)
        self._show()

    def show_frames(self, frames: Sequence[Rgb], total: int) -> None:
        """Play these frames (h, w, 3), of which there will be `total`; more may be added to them later."""
        if frames and not self.frames and animated(self):  # without wanted motion it is played by hand
            self.playing = True
            self.changed.emit()
        if frames is not self.frames:
            self.index = min(self.index, max(0, len(frames) - 1))
        self.frames = frames
        with QSignalBlocker(self.scrub):
            self.scrub.setRange(0, max(1, total - 1))
        self.scrub.show_there(len(frames))
        self._show()

    def set_fps(self, fps: float) -> None:
        """Play at so many frames a second."""
        if self._timer.interval() != round(1000 / fps):
            self._timer.setInterval(round(1000 / fps))

    def toggle(self) -> None:
        """Play, or pause."""
        if not self.frames:
            self.wanted.emit()
            return
        self.play(not self.playing)

    def play(self, on: bool) -> None:
        """Play or not."""
        if on != self.playing:
            self.playing = on
            self._show()
            self.changed.emit()

    def step(self, frames: int) -> None:
        """Pause, and go on by some frames, or back; by one around the end, by more only up to it."""
        last = len(self.frames) - 1
        index = self.index + frames
        self.go(index % (last + 1) if abs(frames) == 1 and last >= 0 else index)

    def go(self, index: int) -> None:
        """Pause, and show a frame; the nearest one that is there."""
        self.play(False)
        self.index = max(0, min(index, len(self.frames) - 1))
        self._show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802, D102
        super().showEvent(event)
        self._run()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802, D102
        super().hideEvent(event)
        self._run()

    def _next(self) -> None:
        self.index = (self.index + 1) % max(1, len(self.frames))
        self._show_frame()

    def _run(self) -> None:
        wanted = self.playing and self.isVisible() and len(self.frames) > 1
        if wanted != self._timer.isActive():
            if wanted:
                self._timer.start()
            else:
                self._timer.stop()

    def _show(self) -> None:
        there = bool(self.frames)
        self.view.show_signs(outlined=not self.playing, offers=not there and self._still is not None)
        for part in (self.back, self.forward, self.scrub):
            part.setEnabled(there)
        self.play_button.setEnabled(there or self._still is not None)
        if self.playing:
            self.play_button.become("pause", self.tr("Pause"), self.tr("Lets the animation stand still."))
        else:
            self.play_button.become("play", self.tr("Play"), self.tr("Plays the animation."))
        self._show_frame()
        self._run()

    def _show_frame(self) -> None:
        there = bool(self.frames)
        self.view.show_image(to_qimage(self.frames[self.index]) if there else self._still)
        with QSignalBlocker(self.scrub):
            self.scrub.setValue(self.index)
        self.count.show_text(f"{self.index + 1} / {self.scrub.maximum() + 1}" if there else "")
