"""What every tool is: an answer to pointer and keys, an overlay over the picture, and a row of options."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QPainter

from singan_studio.app.notice import Notice
from singan_studio.app.settings import Setting
from singan_studio.errors import StudioError

if TYPE_CHECKING:
    from singan_studio.app.session import Session
    from singan_studio.app.settings import Settings
    from singan_studio.document.document import Document
    from singan_studio.ui.canvas.tints import Tint
    from singan_studio.ui.canvas.viewport import Viewport

CLICK = 3.0
"""Up to this many view pixels between press and release, a press is a click and no drag."""

Value = bool | int | float | str
"""Of an option: what its kind says."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """Where the pointer is and what is held: x, y in document pixels (0, 0 is the picture's top left corner).

    `pressure` is 0..1, 1 for a mouse. `view_scale` is how many view pixels one document pixel takes.
    """

    x: float
    y: float
    pressure: float = 1.0
    buttons: Qt.MouseButton = Qt.MouseButton.LeftButton
    shift: bool = False
    ctrl: bool = False
    alt: bool = False
    view_scale: float = 1.0

    @property
    def point(self) -> tuple[float, float]:
        """The place (x, y)."""
        return self.x, self.y

    @property
    def pixel(self) -> tuple[int, int]:
        """The document pixel that the pointer is in."""
        return int(self.x // 1), int(self.y // 1)

    @property
    def left(self) -> bool:
        """Whether the left button, or the pen's tip, is down."""
        return bool(self.buttons & Qt.MouseButton.LeftButton)

    def away(self, point: tuple[float, float]) -> float:
        """Return the distance from a document point in view pixels."""
        return float(((self.x - point[0]) ** 2 + (self.y - point[1]) ** 2) ** 0.5 * self.view_scale)


@dataclass(frozen=True, slots=True)
class Option:
    """One control of the options bar.

    `kind` "action" is a button: setting its value, to anything, does it. `setting` is the key under which the
    value is kept; without one the tool itself holds it. `choices` are (value, label, what it does).
    """

    key: str
    label: str
    kind: Literal["int", "float", "bool", "choice", "action"]
    help: str
    """What it does to the picture, as a tooltip."""
    default: Value = 0
    minimum: float = 0
    maximum: float = 100
    unit: str = ""
    choices: tuple[tuple[str, str, str], ...] = ()
    setting: str = ""
    icon: str = ""
    curve: float = 0
    """A number's slider: 0 has none, 1 a straight one, higher ones are finer at small values."""

    def as_setting(self) -> Setting:
        """Return what the settings have to know of it."""
        assert self.kind != "action"  # noqa: S101 a button has no value
        number = self.kind in {"int", "float"}
        return Setting(
            self.setting,
            self.default,
            self.kind,
            help=self.help,
            minimum=self.minimum if number else None,
            maximum=self.maximum if number else None,
            choices=tuple((value, label) for value, label, _ in self.choices),
            unit=self.unit,
        )


class Tool(QObject):
    """A tool: a small state machine that the canvas feeds with events while it is the current one.

    Only a press with the left button (the pen's tip) begins something. `move` comes while it is down, `hover`
    while it is not. Where a release comes from means nothing, only where the last move did: a release that
    got lost is made up for by the canvas when the pointer is seen again, somewhere else.
    Esc is `cancel`, Enter `commit`; `deactivate` leaves no half-done action behind.
    """

    name: ClassVar[str]
    shortcut: ClassVar[str]
    icon: ClassVar[str]
    """A name of qtawesome's."""

    changed = Signal()
    """The overlay has to be painted again."""
    cursor_changed = Signal()
    """The cursor, or the brush circle, is another one."""
    hint_changed = Signal()
    option_changed = Signal(str)
    """The value of the option of this key, or whether it may be used; an empty key means all of them."""
    pan_requested = Signal(float, float)
    """Move the picture by so many view pixels."""
    zoom_requested = Signal(float, float, float)
    """Magnify by a factor about a document point x, y, which stays where it is."""
    frame_requested = Signal(object)
    """Show this Rect of the document as large as the view allows."""

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.settings = settings
        self.options: tuple[Option, ...] = ()
        self.active = False
        self._committing = False
        settings.changed.connect(self._setting_changed)
        session.history_changed.connect(self._history_changed)
        session.photo_changed.connect(self._photo_changed)

    @property
    def label(self) -> str:
        """The tool's name in the window."""
        raise NotImplementedError

    @property
    def hint(self) -> str:
        """One line on what the tool does now and which keys help."""
        raise NotImplementedError

    @property
    def busy(self) -> bool:
        """Whether the document is shown amid a change of this tool's that is no entry of the history yet."""
        return False

    @property
    def under_way(self) -> bool:
        """Whether there is something that Esc would give up, other than a press of the mouse."""
        return self.busy

    @property
    def document(self) -> Document:
        """The document as shown."""
        return self.session.document

    # --- events ---

    def activate(self) -> None:
        """Become the current tool."""
        self.active = True

    def deactivate(self) -> None:
        """Stop being the current tool: what is under way is ended as by Esc, unless a tool knows better."""
        self.cancel()
        self.active = False

    def press(self, pointer: Pointer) -> None:
        """Answer a button that goes down."""

    def move(self, pointer: Pointer) -> None:
        """Answer a move while a button is down."""

    def release(self, pointer: Pointer) -> None:
        """Answer the button that goes up; `pointer.buttons` may be empty."""

    def hover(self, pointer: Pointer) -> None:
        """Answer a move while no button is down, or a modifier key that changed."""

    def leave(self) -> None:
        """Answer the pointer leaving the canvas while no button is down."""

    def double_click(self, pointer: Pointer) -> None:
        """Answer the second press of a double click; only `release` follows. By default it is a press."""
        self.press(pointer)

    def claims(self, event: QKeyEvent) -> bool:
        """Return whether a key is the tool's now, even if it is a command's shortcut elsewhere."""
        return self._answer(event) is not None

    def key(self, event: QKeyEvent) -> bool:
        """Answer a key that goes down; return whether it was one of the tool's."""
        answer = self._answer(event)
        if answer is not None:
            answer()
        return answer is not None

    def _answer(self, event: QKeyEvent) -> Callable[[], object] | None:  # noqa: ARG002 for those with keys
        """Return what a key does now; None if it is not one of the tool's."""
        return None

    def cancel(self) -> None:
        """Leave what is under way and show the document as it was before (Esc)."""

    def commit(self) -> None:
        """Finish what is under way (Enter)."""

    # --- what the canvas shows ---

    def cursor(self) -> QCursor | Qt.CursorShape:
        """Return the pointer's shape."""
        return Qt.CursorShape.ArrowCursor

    def brush_size(self) -> float | None:
        """Return the diameter of the circle shown under the pointer, in document pixels, if there is one."""
        return None

    @property
    def tints(self) -> tuple[Tint, ...]:
        """What is tinted over the picture while this is the current tool."""
        return ()

    def paint(self, painter: QPainter, viewport: Viewport) -> None:
        """Draw over the picture, in view pixels."""

    # --- options ---

    def option(self, key: str) -> Option:
        """Return the option of a key; KeyError if there is none."""
        for option in self.options:
            if option.key == key:
                return option
        raise KeyError(key)

    def value(self, key: str) -> Any:
        """Return the value of an option."""
        return self.settings.get(self.option(key).setting)

    def set_value(self, key: str, value: Value) -> None:
        """Set an option, within its limits; `option_changed` tells."""
        self.settings.set(self.option(key).setting, value)

    def enabled(self, key: str) -> bool:  # noqa: ARG002 for tools that have such options
        """Return whether an option can be used now."""
        return True

    # --- for the tools ---

    def _set_options(self, *options: Option) -> None:
        """Have these options, their values kept where a key says so."""
        self.options = options
        self.settings.declare(*(option.as_setting() for option in options if option.setting))

    def _say(self, error: StudioError) -> None:
        """Tell why something is not done."""
        self.session.notice.emit(Notice(str(error), kind="warning"))

    def _do(self, label: str, document: Document, merge: str | None = None) -> None:
        """Make `document` the newest state of the history."""
        self._committing = True
        try:
            self.session.do(label, document, merge)
        finally:
            self._committing = False

    def _setting_changed(self, key: str) -> None:
        for option in self.options:
            if option.setting == key:
                self._option_set(option.key)
                self.option_changed.emit(option.key)

    def _option_set(self, key: str) -> None:
        """Answer the new value of an option."""

    def _history_changed(self) -> None:
        # An undo amid a change: going on would bring back what was just undone.
        if self.busy and not self._committing:
            self.cancel()

    def _photo_changed(self) -> None:
        """Answer that another photo is open, or none: what is under way belongs to the one before."""
        self.cancel()


def arrow(event: QKeyEvent) -> tuple[int, int] | None:
    """Return by how many pixels (x, y) an arrow key nudges: 1, or 10 with Shift; None for other keys."""
    way = _ARROWS.get(event.key())
    if way is None or event.modifiers() & ~(_SHIFT | _KEYPAD):
        return None
    step = 10 if event.modifiers() & _SHIFT else 1
    return way[0] * step, way[1] * step


def plain(event: QKeyEvent) -> bool:
    """Return whether no modifier but Shift is held."""
    return not event.modifiers() & ~(_SHIFT | _KEYPAD)


_SHIFT, _KEYPAD = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier
_ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
