"""Commands: one table from which menus, shortcuts and the command palette are made (see commands.py)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from singan_studio.app.words import apart, plain
from singan_studio.ui.help.explaining import explanation
from singan_studio.ui.icons import icon


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Command:
    """Something a person can do.

    `id` is "menu.name": its first part is the menu it stands in. Texts are translated already; `tip` says
    what it does to the picture. `enabled` and `checked` are asked anew whenever something changed. Commands
    of one `group` exclude each other. `line` draws a separator above it. A command that is `held` acts as
    long as its key is down: the window itself sees to its shortcut, which is only shown here.
    """

    id: str
    text: str
    slot: Callable[[], object] = field(repr=False)
    shortcuts: tuple[str | QKeySequence.StandardKey, ...] = ()
    tip: str = ""
    icon: str = ""
    enabled: Callable[[], bool] = field(default=_always, repr=False)
    checked: Callable[[], bool] | None = field(default=None, repr=False)
    group: str = ""
    line: bool = False
    held: bool = False

    @property
    def menu(self) -> str:
        """The menu it stands in."""
        return self.id.partition(".")[0]

    @property
    def keys(self) -> list[QKeySequence]:
        """Its shortcuts on this system, the one that is shown first."""
        found: list[QKeySequence] = []
        for shortcut in self.shortcuts:
            if isinstance(shortcut, str):
                found.append(QKeySequence(shortcut))
            else:
                found += QKeySequence.keyBindings(shortcut)[:1]
        return found


class Actions(QObject):
    """The QAction of every command, kept enabled, checked and in the colours of the theme."""

    def __init__(self, commands: Iterable[Command], window: QWidget) -> None:
        super().__init__(window)
        self.commands = {command.id: command for command in commands}
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        for command in self.commands.values():
            self._actions[command.id] = self._make(command, window)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.refresh)
        self.refresh()

    def __getitem__(self, command_id: str) -> QAction:
        """Return the action of a command."""
        return self._actions[command_id]

    def __iter__(self) -> Iterator[str]:
        """Iterate over the ids in the table's order."""
        return iter(self.commands)

    def of_menu(self, menu: str) -> list[Command]:
        """Return the commands of a menu, in order."""
        return [command for command in self.commands.values() if command.menu == menu]

    def fill(self, menu: QMenu, name: str) -> None:
        """Put the actions of the menu `name` into a menu."""
        for command in self.of_menu(name):
            if command.line:
                menu.addSeparator()
            menu.addAction(self._actions[command.id])
        menu.setToolTipsVisible(True)

    def refresh_soon(self) -> None:
        """Ask anew what is enabled and checked, once for all changes of this turn of the event loop."""
        self._soon.start()

    def refresh(self) -> None:
        """Ask every command whether it makes sense now."""
        for command in self.commands.values():
            action = self._actions[command.id]
            action.setEnabled(command.enabled())
            if command.checked is not None:
                action.setChecked(command.checked())

    def retint(self) -> None:
        """Draw the icons in the colours of the present theme."""
        for command in self.commands.values():
            if command.icon:
                self._actions[command.id].setIcon(icon(command.icon))

    def _make(self, command: Command, window: QWidget) -> QAction:
        action = QAction(command.text, window)
        action.setObjectName(command.id)
        keys = command.keys
        tip = command.tip or plain(command.text)
        if keys:
            shown = keys[0].toString(QKeySequence.SequenceFormat.NativeText)
            tip = f"{tip} ({apart(shown)})"
            if command.held or apart(shown) != shown:  # a mirrored menu would show "Ctrl+," as ",+Ctrl"
                action.setText(f"{command.text}\t{apart(shown)}")
        action.setToolTip(tip)
        action.setStatusTip("")
        action.setWhatsThis(explanation(command.id))
        if keys and not command.held:
            action.setShortcuts(keys)
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if command.checked is not None:
            action.setCheckable(True)
        if command.group:
            group = self._groups.setdefault(command.group, QActionGroup(self))
            # Optional: whether one of them holds is for `checked` to say, for there may be none.
            group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
            group.addAction(action)
        action.triggered.connect(lambda: self._run(command))
        window.addAction(action)
        return action

    def _run(self, command: Command) -> None:
        command.slot()
        self.refresh_soon()
