"""What happens on the picture, said by a screen reader: for others it is to be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from singan_studio.ui.accessible import announce
from singan_studio.ui.sentences import said

if TYPE_CHECKING:
    from singan_studio.ui.main_window import MainWindow


class Announcer(QObject):
    """Tells of another tool, of every edit, also when it is undone, and of a result that is there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._state = (0, 0)
        self._rendering = False
        window.session.tool_changed.connect(self._tool)
        window.session.history_changed.connect(self._edit)
        window.session.busy_changed.connect(self._result)

    def _tool(self) -> None:
        self._say(self._window.tools[self._window.session.tool].label)

    def _edit(self) -> None:
        history = self._window.session.history
        state = (history.index, len(history.labels))
        if self._window.session.photo is None or state == self._state:
            return
        undone = state[0] < self._state[0] and state[1] == self._state[1]
        label = said(history.labels[self._state[0] if undone else state[0]])
        self._state = state
        self._say(self.tr("Undone: {edit}").format(edit=label) if undone else label)

    def _result(self) -> None:
        session = self._window.session
        ended, self._rendering = self._rendering and not session.rendering, session.rendering
        if ended and session.result is not None:
            self._say(self.tr("The result is there."))

    def _say(self, words: str) -> None:
        announce(self._window.canvas, words)
