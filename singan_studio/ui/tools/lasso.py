"""The lasso: selects inside an outline that is drawn freely, or clicked corner by corner."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPalette

from singan_studio.document import selection
from singan_studio.ui.canvas.overlay import paint_handle, paint_outline
from singan_studio.ui.tools.base import CLICK, Pointer
from singan_studio.ui.tools.selecting import SelectionTool

if TYPE_CHECKING:
    from singan_studio.app.session import Session
    from singan_studio.app.settings import Settings
    from singan_studio.ui.canvas.viewport import Viewport

_CLOSE = 8.0
"""How near its first point, in view pixels, a click closes the outline."""
_APART = 1.0
"""View pixels between two points of a free outline."""


class _State(Enum):
    IDLE = auto()
    PRESSED = auto()
    """The first point is set; a drag makes a free outline, a release begins one of corners."""
    FREE = auto()
    """Drawing freely; the release closes."""
    CORNERS = auto()
    """Waiting for the next corner."""
    CORNERS_PRESSED = auto()
    """A corner was just set; a drag goes on freely from there."""


class LassoTool(SelectionTool):
    """Selects inside an outline: a drag draws it, clicks set its corners."""

    name, shortcut, icon = "lasso", "L", "lasso"

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(session, settings, parent)
        self._state = _State.IDLE
        self._points: list[tuple[float, float]] = []
        self._corners: list[int] = []
        """How many points there were before each corner: what Backspace goes back to."""
        self._hover: tuple[float, float] | None = None
        self._set_options(self._mode_option())

    @property
    def label(self) -> str:
        """The tool's name."""
        return self.tr("Lasso selection")

    @property
    def hint(self) -> str:
        """What it does now."""
        if self._state in (_State.CORNERS, _State.CORNERS_PRESSED):
            return self.tr(
                "Click the next corner · Enter, a double-click or the first corner: close "
                "· Backspace: one back · Esc: give up"
            )
        if self.active and self.document.selection is not None and self._state is _State.IDLE:
            return self.region_hint
        return self.tr("Drag around something to select it, or click corner by corner")

    @property
    def under_way(self) -> bool:
        """Whether an outline is begun."""
        return self._state is not _State.IDLE or super().under_way

    def press(self, pointer: Pointer) -> None:
        """Set the next corner, or begin."""
        if self._state is _State.IDLE:
            super().press(pointer)
            return
        if not pointer.left:
            return
        if len(self._corners) >= 3 and pointer.away(self._points[0]) <= _CLOSE:
            self._close()
            return
        self._corner(pointer)
        self._go(_State.CORNERS_PRESSED)

    def begin(self, pointer: Pointer) -> None:
        """Set the first point."""
        self._points, self._corners = [], []
        self._corner(pointer)
        self._go(_State.PRESSED)

    def move(self, pointer: Pointer) -> None:
        """Draw freely."""
        if self._state is _State.IDLE:
            super().move(pointer)
            return
        self._hover = pointer.point
        away = pointer.away(self._points[-1])
        if self._state is _State.PRESSED and away >= CLICK:
            self._state = _State.FREE
        if away >= (_APART if self._state is _State.FREE else CLICK):
            self._points.append(pointer.point)
        self.changed.emit()

    def release(self, pointer: Pointer) -> None:
        """Close a free outline; after a click wait for the next corner."""
        if self._state is _State.FREE:
            self._close()
        elif self._state in (_State.PRESSED, _State.CORNERS_PRESSED):
            self._go(_State.CORNERS)
        elif self._state is _State.IDLE:
            super().release(pointer)

    def hover(self, pointer: Pointer) -> None:
        """Show the edge to the next corner."""
        if self._state is _State.IDLE:
            super().hover(pointer)
        else:
            self._hover = pointer.point
            self.changed.emit()

    def double_click(self, pointer: Pointer) -> None:
        """Close an outline of corners."""
        if self._state is _State.CORNERS:
            self._close()
        else:
            self.press(pointer)

    def commit(self) -> None:
        """Close the outline, or put the region down."""
        if self._state is not _State.IDLE:
            self._close()
        super().commit()

    def cancel(self) -> None:
        """Give the outline up."""
        self._points, self._corners, self._hover = [], [], None
        if self._state is not _State.IDLE:
            self._go(_State.IDLE)
        super().cancel()

    def _answer(self, event: QKeyEvent) -> Callable[[], object] | None:
        if self._state is _State.IDLE:
            return super()._answer(event)
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            return self._back
        return None

    def paint(self, painter: QPainter, viewport: Viewport) -> None:
        """Draw the outline as far as it goes."""
        super().paint(painter, viewport)
        if self._state is _State.IDLE:
            return
        ends = [self._hover] if self._hover is not None else []
        points = [viewport.to_view(QPointF(x, y)) for x, y in [*self._points, *ends]]
        paint_outline(painter, points, closed=False)
        if len(self._corners) >= 3:
            accent = QGuiApplication.palette().color(QPalette.ColorRole.Accent)
            paint_handle(painter, points[0], accent, around=True)

    def _corner(self, pointer: Pointer) -> None:
        self._corners.append(len(self._points))
        self._points.append(pointer.point)
        self._hover = pointer.point

    def _back(self) -> None:
        """Take back the last corner and what was drawn freely from there."""
        self._points = self._points[: self._corners.pop()]
        if self._points:
            self.changed.emit()
        else:
            self.cancel()

    def _close(self) -> None:
        points = self._points
        self.cancel()
        if len(points) >= 3:
            outline = selection.polygon(points, self.document.size)
            if outline.tiles:
                self._select(outline, self._mode)

    def _go(self, state: _State) -> None:
        self._state = state
        self.hint_changed.emit()
        self.changed.emit()
