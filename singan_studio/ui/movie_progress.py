"""How far the export of an animation is, and its end before time."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from singan_studio.app.session import Session
from singan_studio.app.status import clock
from singan_studio.app.words import tr
from singan_studio.ui.making_progress import MakingProgress


class MovieProgress(MakingProgress):
    """The file that is written, how much of it, the time left, and cancel; hidden while there is none."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        self._movie = session.movie
        super().__init__(
            session.movie,
            tr("Export the animation"),
            tr("Cancel the export"),
            tr("Ends the export; nothing of it stays, and a file of that name is as it was."),
            parent,
        )

    def refresh(self) -> None:
        """Show everything anew."""
        movie = self._movie
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
