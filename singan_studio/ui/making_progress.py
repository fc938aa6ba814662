"""How far something is that is made in the background, and its end before time."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from singan_studio.app.maker import Maker
from singan_studio.app.status import clock
from singan_studio.app.words import tr
from singan_studio.ui.widgets.buttons import IconButton
from singan_studio.ui.widgets.labels import Label
from singan_studio.ui.widgets.progress import ProgressBar
from singan_studio.ui.widgets.style import GRID


class MakingProgress(QWidget):
    """What is made, how much of it, the time left, and cancel; hidden while nothing is."""

    def __init__(self, maker: Maker, words: str, cancel: str, tip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._maker = maker
        self.words = Label(words, self, small=True)
        self.left = Label(small=True, parent=self)
        self.bar = ProgressBar(words, self)
        self.cancel = IconButton("x-circle", cancel, tip, self)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.words, 1)
        line.addWidget(self.left)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addStretch(1)
        lines.addLayout(line)
        lines.addWidget(self.bar)
        lines.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        row.addLayout(lines, 1)
        row.addWidget(self.cancel)
        self.cancel.clicked.connect(maker.stop)
        maker.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show everything anew."""
        maker = self._maker
        self.setVisible(maker.running)
        self.left.show_text(left(maker))
        self.bar.show_share(maker.share, running=True)


def left(maker: Maker) -> str:
    """Return how long something still takes, as far as that is known."""
    seconds = maker.seconds_left
    if seconds is None:
        return f"{100 * maker.share:.0f} %" if maker.share else ""
    return tr("{time} left").format(time=clock(seconds))
