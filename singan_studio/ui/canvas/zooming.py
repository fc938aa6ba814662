"""A view of one picture at any zoom: where it lies, and how one moves about in it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QColor, QFocusEvent, QHideEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from singan_studio.imaging.geometry import Rect, Size
from singan_studio.ui.canvas.viewport import Viewport, next_step, previous_step
from singan_studio.ui.widgets.style import paint_ring


class Zooming(QWidget):
    """Zoom and place of a picture; what it looks like, and what is done on it, is for subclasses."""

    accessible_role = QAccessible.Role.Canvas
    zoom_changed = Signal(float)
    """In percent: 100 shows a pixel of the picture as one of the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewport = Viewport()
        self.fitting = True
        """Whether the picture is fitted again when the view's size changes."""
        self.ring = False
        """Whether a ring says that the keys come here: they were brought by keys."""
        self._exact = self.viewport  # as `viewport`, not yet on whole pixels of the screen
        self._builder = QTimer(self)
        self._builder.timeout.connect(self._build)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def size_shown(self) -> Size | None:
        """Size of the picture; None without any."""
        raise NotImplementedError

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Say so, if it was by Tab."""
        super().focusInEvent(event)
        self.ring = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Say so no more."""
        super().focusOutEvent(event)
        if self.ring:
            self.ring = False
            self.update()

    def paint_focus(self, painter: QPainter) -> None:
        """Draw the ring."""
        if self.ring:
            paint_ring(painter, QRectF(self.rect()), self.palette(), 0)

    @property
    def zoom(self) -> float:
        """In percent: 100 shows a pixel of the picture as one of the screen."""
        return 100 * self.viewport.scale * self.devicePixelRatioF()

    @property
    def building(self) -> bool:
        """Whether something is still to be made of what is in sight, or of what stands in for the rest."""
        return self._builder.isActive()

    def fit(self) -> None:
        """Show the whole picture, as large as the view allows."""
        if self.size_shown is not None:
            self.look(Viewport.fitted(Rect.whole(self.size_shown), self.size()))
            self.fitting = True

    def zoom_to(self, percent: float, about: QPointF | None = None) -> None:
        """Zoom to a percentage (see `zoom`); what is at a point of the view (its middle) stays there."""
        about = QRectF(self.rect()).center() if about is None else about
        self.look(self._exact.scaled(percent / 100 / self.devicePixelRatioF(), about))

    def zoom_in(self) -> None:
        """Zoom to the next larger step."""
        self.zoom_to(100 * next_step(self.zoom / 100))

    def zoom_out(self) -> None:
        """Zoom to the next smaller step."""
        self.zoom_to(100 * previous_step(self.zoom / 100))

    def zoom_by(self, factor: float, about: QPointF) -> None:
        """Magnify; what is at a point of the view stays there."""
        self.look(self._exact.zoomed(factor, about))

    def pan(self, dx: float, dy: float) -> None:
        """Move the picture by pixels of the view."""
        self.look(self._exact.panned(dx, dy))

    def look(self, viewport: Viewport) -> None:
        """Show the picture through another viewport, kept within reach and on whole pixels of the screen."""
        size, before = self.size_shown, self.viewport
        if size is None:
            return
        self.fitting = False
        self._exact = viewport.kept(size, self.size())
        self.viewport = self._exact.snapped(self.devicePixelRatioF())
        if self.viewport == before:
            return
        self.update()
        self._looked()
        if self.viewport.scale != before.scale:
            self.zoom_changed.emit(self.zoom)

    def ground(self) -> QColor:
        """Return the neutral grey around the picture: no hue of a theme may tint how colours are judged."""
        grey = self.palette().color(QPalette.ColorRole.Dark).lightness()
        return QColor(grey, grey, grey)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the picture fitted, or its middle where it was in the view."""
        old = event.oldSize()
        if self.fitting or not old.isValid():
            self.fit()
        else:
            self.pan((self.width() - old.width()) / 2, (self.height() - old.height()) / 2)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Make nothing that nobody sees."""
        super().hideEvent(event)
        self._builder.stop()

    def _looked(self) -> None:
        """Follow another viewport."""

    def _build(self) -> None:
        """Make a slice of what is not made yet, and stop the clock when all is."""
        raise NotImplementedError
