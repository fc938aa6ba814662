"""How far the export of an animation is, and its end before time."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from singan_studio.app.session import Session
from singan_studio.app.status import clock
from singan_studio.ui.widgets.buttons import IconButton
from singan_studio.ui.widgets.labels import Label
from singan_studio.ui.widgets.progress import ProgressBar
from singan_studio.ui.widgets.style import GRID


class MovieProgress(QWidget):
    """The file that is written, how much of it, the time left, and cancel; hidden while there is none."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.words = Label(small=True, parent=self)
        self.left = Label(small=True, parent=self)
        self.bar = ProgressBar(self)
        self.cancel = IconButton(
            "x-circle",
            self.tr("Cancel the export"),
            self.tr("Ends the export; nothing of it stays, and a file of that name is as it was."),
            self,
        )
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.words, 1)
        line.addWidget(self.left)
        lines = QVBoxLayout()
        lines.setSpacing(GRID // 2)
        lines.addStretch(1)
        lines.addLayout(line)
        lines.addWidget(self.bar)
        lines.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addLayout(lines, 1)
        row.addWidget(self.cancel)
        self.cancel.clicked.connect(session.movie.stop)
        session.movie.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show everything anew."""
        movie = self.session.movie
        self.setVisible(movie.running)
        if not movie.running or movie.path is None:
            return
        self.words.show_text(self.tr("Exporting '{name}'").format(name=movie.path.name))
        seconds = movie.seconds_left
        if movie.share == 1:
            self.left.show_text(self.tr("ending the file…"))
        elif seconds is None:
            self.left.show_text(f"{movie.share:.0%}".replace("%", " %"))
        else:
            self.left.show_text(self.tr("{time} left").format(time=clock(seconds)))
        self.bar.show_share(movie.share, running=True)
