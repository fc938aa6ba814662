"""The canvas: a widget that shows the session's picture and hands what is done on it to the current tool."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QShowEvent,
    QTabletEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from singan_studio.imaging.geometry import Rect, Size
from singan_studio.ui.canvas import overlay
from singan_studio.ui.canvas.comparing import paint_comparison
from singan_studio.ui.canvas.cursor import PointerMark
from singan_studio.ui.canvas.input import Input
from singan_studio.ui.canvas.key_pointer import KeyPointer
from singan_studio.ui.canvas.motion import Motion
from singan_studio.ui.canvas.origin import OriginMark
from singan_studio.ui.canvas.picture import Picture
from singan_studio.ui.canvas.tints import Tints
from singan_studio.ui.canvas.viewport import Viewport
from singan_studio.ui.canvas.zooming import Zooming
from singan_studio.ui.sample_drag import SAMPLE

if TYPE_CHECKING:
    from singan_studio.app.session import Session
    from singan_studio.ui.tools.base import Tool

_SLICE = 0.005  # seconds of reading pixels before events are looked at again
_PAINT = 0.005  # seconds of reading pixels before what there is gets painted


class CanvasView(Zooming):
    """Shows `session`'s document at any zoom, with everything that lies over it."""

    pointer_moved = Signal(object)
    """The document pixel (x, y) under the pointer; None outside the picture."""
    dropped = Signal(object, object)
    """QMimeData that was dropped here, and where: (x, y) in the document, floats."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.tool: Tool | None = None
        self.picture = Picture(session)
        self._input = Input(self)
        self._mark = PointerMark(self, self._input)
        self.keys = KeyPointer(self, self._input)
        self.origin = OriginMark(self, self._mark)
        self._motion = Motion(self)
        self._tints = Tints(self)

        self.setTabletTracking(True)
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setMinimumSize(160, 120)
        self.setAccessibleName(self.tr("Canvas"))

        session.photo_changed.connect(self._open)
        session.document_changed.connect(self._document_changed)
        session.result_changed.connect(self._result_changed)
        session.compare_changed.connect(self._comparison_changed)
        session.settings.changed.connect(self._setting_changed)
        self._open()

    # --- where the picture lies ---

    @property
    def size_shown(self) -> Size | None:
        """Size of the document; None without a photo."""
        return self.picture.size

    def fit_rect(self, rect: Rect) -> None:
        """Show a rectangle of the document as large as the view allows."""
        size = self.picture.size
        if size is not None and rect == Rect.whole(size):
            self.fit()
        elif not rect.empty:
            self.look(Viewport.fitted(rect, self.size()))

    def centre(self) -> None:
        """Bring the middle of the picture to the middle of the view."""
        size = self.picture.size
        if size is not None:
            self.look(self._exact.centred(Rect.whole(size), self.size()))

    def _looked(self) -> None:
        self.pointer_changed()

    # --- the tool ---

    def set_tool(self, tool: Tool | None) -> None:
        """Make a tool the one that events go to: it is activated, the one before deactivated."""
        old, self.tool = self.tool, tool
        if old is tool:
            return
        if old is not None:
            old.deactivate()
            for signal, slot in self._answers(old):
                signal.disconnect(slot)
        if tool is not None:
            for signal, slot in self._answers(tool):
                signal.connect(slot)
            tool.activate()
        self._tints.follow()
        self.pointer_changed()
        self.update()

    def _answers(self, tool: Tool) -> tuple[tuple[SignalInstance, Callable[..., object]], ...]:
        return (
            (tool.changed, self.update),
            (tool.option_changed, self._tints.follow),
            (tool.cursor_changed, self.pointer_changed),
            (tool.pan_requested, self.pan),
            (tool.zoom_requested, self._zoom_about),
            (tool.frame_requested, self.fit_rect),
        )

    def _zoom_about(self, factor: float, x: float, y: float) -> None:
        self.zoom_by(factor, self.viewport.to_view(QPointF(x, y)))

    def pointer_changed(self) -> None:
        """Show the cursor that fits what would happen now; tell which pixel it is on."""
        self._mark.follow()
        self.origin.follow()

    # --- what the session tells ---

    def _open(self) -> None:
        self.picture.open()
        self.setAccessibleDescription(self.session.photo.name if self.session.photo else "")
        self._tints.follow()
        self.fit()
        self._motion.settle()
        self.pointer_changed()
        self.update()

    def _document_changed(self, rects: Iterable[Rect]) -> None:
        before = self.picture.size
        self.picture.document_changed(rects)
        if self.picture.size != before:
            self.fit()
            self.update()
        for rect in rects:
            self.update(self.viewport.touched(rect))
        self._builder.start()

    def _result_changed(self, rect: Rect) -> None:
        self.update(self.viewport.touched(self.picture.result_changed(rect)))
        self._builder.start()

    def _comparison_changed(self) -> None:
        self.picture.comparison_changed()
        self.update()

    def _setting_changed(self, key: str) -> None:
        if key.startswith("canvas."):
            self.update()

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 Qt's name, as all below
        """Paint the exposed part: what is out of date in it is made first, as far as that is quick."""
        painter = QPainter(self)
        exposed, size = event.rect(), self.picture.size
        painter.fillRect(exposed, self.ground())
        if size is None:
            self._paint_empty(painter)
            return
        ratio = self.devicePixelRatioF()
        for piece in self._make(exposed, time.perf_counter() + _PAINT):
            self._builder.start()
            # What was made together with the exposed part shows beside it, too.
            if not exposed.contains(self.viewport.rect_to_view(piece).toRect() & self.rect()):
                self.update(self.viewport.touched(piece))
        area = self.viewport.rect_to_view(Rect.whole(size))
        if not area.contains(QRectF(exposed)):
            overlay.paint_shadow(painter, area)
        if self.picture.transparent:
            square = round(self.session.settings.number("canvas.checker"))
            dark = self.palette().color(QPalette.ColorRole.Window).lightness() < 128
            painter.fillRect(area, overlay.checkerboard(110 if dark else 225, square, area.topLeft()))
        self.picture.paint(painter, self.viewport, self.viewport.rect_to_document(exposed, size), ratio)
        self._motion.paint(painter)
        if self.tool is not None:
            painter.save()
            self.tool.paint(painter, self.viewport)
            painter.restore()
        paint_comparison(painter, self, area, held=self._input.drag == "wipe")
        self.origin.paint(painter)
        self._mark.paint(painter)
        self.keys.paint(painter)
        self.paint_focus(painter)

    def _paint_empty(self, painter: QPainter) -> None:
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Drop a photo here, or open one"))

    def wipe_grip(self) -> QPointF | None:
        """Return where the wipe line's handle is; None if there is no wipe line."""
        line, size = self.picture.wipe_line(self.viewport), self.picture.size
        if line is None or size is None:
            return None
        return overlay.wipe_grip(line, self.viewport.rect_to_view(Rect.whole(size)), self.rect())

    def _make(self, shown: QRect, until: float) -> list[Rect]:
        """Make what is out of date in a part of the view; return the rectangles of the document that were."""
        size = self.picture.size
        if size is None:
            return []
        rect = self.viewport.rect_to_document(shown, size)
        return self.picture.refresh(rect, self.viewport.scale * self.devicePixelRatioF(), until)

    def _build(self) -> None:
        """Go on making what is in sight, then what stands in for the rest, a slice at a time."""
        until = time.perf_counter() + _SLICE
        made = self._make(self.rect(), until)
        for piece in made:
            self.update(self.viewport.touched(piece))
        if not made and not self.picture.refresh_coarsest(until):
            self._builder.stop()

    # --- events ---

    def event(self, event: QEvent) -> bool:
        """Answer what has no method of its own: fingers, and keys that a command's shortcut would take."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            tool = self.tool is not None and self.tool.claims(event)
            event.setAccepted(tool or self.keys.claims(event))
            return True
        if isinstance(event, QNativeGestureEvent) and self._input.native_gesture(event):
            return True
        if isinstance(event, QTouchEvent) and self._input.touch(event):
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin something."""
        self._input.mouse_press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin something, and quickly for the second time."""
        self._input.mouse_press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go on with it, or hover."""
        self._input.mouse_move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """End it."""
        self._input.mouse_release(event)

    def tabletEvent(self, event: QTabletEvent) -> None:  # noqa: N802
        """All of these for a pen."""
        self._input.tablet(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Zoom or scroll."""
        self._input.wheel(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Answer a key, or leave it to the window."""
        if self.keys.claims(event):
            self.keys.key_press(event)
        else:
            event.setAccepted(self._input.key_press(event))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """End what a held key did."""
        if self.keys.claims(event):
            self.keys.key_release(event)
        else:
            event.setAccepted(self._input.key_release(event))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Forget the pointer."""
        self._input.leave()
        super().leaveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Forget held keys."""
        self.keys.let_go()
        self._input.focus_out()
        super().focusOutEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Let move what moves."""
        super().showEvent(event)
        self._motion.settle()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Let nothing run that nobody sees."""
        super().hideEvent(event)
        self._motion.settle()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take over the colours of another theme, and whether things move."""
        if event.type() is QEvent.Type.PaletteChange:
            self.update()
        elif event.type() is QEvent.Type.StyleChange and hasattr(self, "_motion"):
            self._motion.settle()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take files and pictures; of what is dragged about within the window samples, but no layers."""
        if event.source() is not None and not event.mimeData().hasFormat(SAMPLE):
            event.ignore()
        elif event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Tell what was dropped where."""
        point = self.viewport.to_document(event.position())
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData(), (point.x(), point.y()))
