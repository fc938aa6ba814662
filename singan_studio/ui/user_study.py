"""A user study from the studio: a folder, the study's window, and what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

from singan_studio.app.notice import Notice
from singan_studio.app.words import apart
from singan_studio.app.worker import Worker
from singan_studio.errors import StudioError

if TYPE_CHECKING:
    from singan_studio.study.protocol import Study
    from singan_studio.ui.main_window import MainWindow
    from singan_studio.ui.study import StudyWindow

_REAL, _FAKE = Path("real"), Path("fake")


class UserStudy(QObject):
    """Shows one study at a time, each person another order; the answers go beside the pictures."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._worker = Worker("study", self)
        self.asking: QFileDialog | None = None
        """What asks for the folder, while it is open."""
        self.shown: StudyWindow | None = None
        """The study, while it is open."""

    def ask(self) -> None:
        """Ask for a folder that holds a folder of photos and one of fakes."""
        if self.shown is not None:
            self.shown.activateWindow()
            return
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        folder = self._window.settings.text("files.study") or pictures
        title = self.tr("The folder of the study, with photos in “real” and fakes in “fake”")
        asking = QFileDialog(self._window, title, folder)
        asking.setFileMode(QFileDialog.FileMode.Directory)
        asking.setOption(QFileDialog.Option.ShowDirsOnly)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.fileSelected.connect(lambda name: self.open(Path(name)))
        self.asking = asking
        asking.open()

    def open(self, folder: Path) -> None:
        """Show a study of the pictures in a folder, once they are looked through."""
        self._window.settings.set("files.study", str(folder))
        self._worker.submit("study", lambda: _prepared(folder), lambda made: self._show(*made), self._failed)

    def close(self) -> None:
        """Close the study and end the worker."""
        if self.shown is not None:
            self.shown.close()
        self._worker.close()

    def _show(self, study: Study, answers: Path) -> None:
        from singan_studio.study.course import Course  # noqa: PLC0415 few want it
        from singan_studio.ui.study import StudyWindow  # noqa: PLC0415

        shown = StudyWindow(Course(study), answers)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.finished.connect(self._left)
        self.shown = shown
        shown.showMaximized()

    def _left(self) -> None:
        from singan_studio.study.results import result  # noqa: PLC0415

        if self.shown is None:
            return
        course, answers = self.shown.course, self.shown.answers
        self.shown = None
        found = result(course.answers)
        if found is None:
            return
        told = self.tr("Wrong answers: {rate}.").format(rate=str(found.confusion))
        where = self.tr("All are in '{name}'.").format(name=apart(answers.name))
        self._window.session.notice.emit(Notice(f"{told} {where}", str(answers)))

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, StudioError):
            raise error
        self._window.session.notice.emit(Notice(str(error), kind="error"))


def _prepared(folder: Path) -> tuple[Study, Path]:
    """Return a study of a folder's pictures, and the file of its answers; raises PictureError."""
    from singan_studio.study import protocol, results  # noqa: PLC0415 brings Pillow: the window is there before

    number, answers = results.free_file(folder)
    reals, fakes = protocol.folder(folder, _REAL), protocol.folder(folder, _FAKE)
    study = protocol.prepare(reals, fakes, "paired", seed=number)
    protocol.check_pictures(study)
    return study, answers
