"""Pictures in and out at a person's word: opening, placing, the clipboard, exporting."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QMimeData, QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from singan_studio.app.files import MODEL_SUFFIX, PROJECT_SUFFIX
from singan_studio.app.notice import Notice
from singan_studio.app.worker import Worker
from singan_studio.document import edits
from singan_studio.paths import is_folder
from singan_studio.ui import clipboard
from singan_studio.ui.dialogs.export import FORMATS, ExportDialog
from singan_studio.ui.dialogs.export_animation import AnimationExportDialog
from singan_studio.ui.dialogs.file import FileDialog
from singan_studio.ui.help.explaining import answer_in
from singan_studio.ui.welcome import PROJECTS

if TYPE_CHECKING:
    from singan_studio.imaging.load import Picture
    from singan_studio.ui.main_window import MainWindow

_READABLE = "*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif *.avif *.heic *.heif *.ppm"
_STEP = 24
"""Pixels by which pictures dropped together lie apart."""


class Exchange(QObject):
    """What the File and Edit menus do with pictures from outside, and for outside."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.session = window.session
        self.exported: Path | None = None
        """The file of the last export of this photo."""
        self._worker = Worker("incoming", self)
        self._after_writing: Callable[[], None] | None = None
        self.dialog: QFileDialog | FileDialog | None = None
        """The one that is open."""
        self.question: QMessageBox | None = None
        """The one about what would be lost, while it is open."""
        self.session.photo_changed.connect(self._photo_changed)
        self.session.history_changed.connect(self._history_changed)

    def close(self) -> bool:
        """End the worker."""
        return self._worker.close()

    # --- in ---

    def open(self, path: Path) -> None:
        """Open a photo, after asking about unsaved edits of the one before."""
        self.when_saved(lambda: self.session.open(path))

    def open_sample(self, name: str) -> None:
        """Open a sample, after asking about unsaved edits."""
        self.when_saved(lambda: self.session.open_sample(name))

    def open_sample_project(self, name: str) -> None:
        """Open a copy of a sample project and the panel it is about, after asking about unsaved edits."""
        session, panel = self.session, PROJECTS[name]

        def opened() -> None:
            if session.photo is not None and session.photo.name == name:
                session.animation.move_only(panel == "animate")

        def go() -> None:
            session.photo_changed.connect(opened, Qt.ConnectionType.SingleShotConnection)
            session.open_sample_project(name)
            self._window.docks.reveal(panel)

        self.when_saved(go)

    def ask_open(self) -> None:
        """Ask for a photo, project or model to open."""
        patterns = f"{_READABLE} *{PROJECT_SUFFIX} *{MODEL_SUFFIX}"
        self._ask_file(self.tr("Open a photo, project or model"), patterns, self.open)

    def ask_place(self) -> None:
        """Ask for a picture to place."""
        self._ask_file(
            self.tr("Place a picture"), _READABLE, lambda path: self._place([clipboard.from_file(path)], None)
        )

    def paste(self) -> None:
        """Place what is on the clipboard where the view looks, or open it when there is no photo."""
        found = clipboard.sources(clipboard.on_clipboard())
        if not found:
            self.tell(self.tr("There is no picture on the clipboard; copy one in another program first."))
        elif self.session.photo is None:
            self._open_source(found[0])
        else:
            self._place(found, self._window.paste_point(), pasted=True)

    def paste_as_photo(self) -> None:
        """Open what is on the clipboard as a photo."""
        found = clipboard.sources(clipboard.on_clipboard())
        if found:
            self.when_saved(lambda: self._open_source(found[0]))

    def drop(self, data: QMimeData, point: tuple[float, float] | None = None) -> None:
        """Place what was dropped about `point` (document pixels), or open it when there is no photo."""
        found = clipboard.sources(data)
        if not found:
            self.tell(self.tr("That is no picture; drop a picture file or a picture from another program."))
        elif self.session.photo is None:
            self._open_source(found[0])
        else:
            self._place(found, point)

    def _open_source(self, source: clipboard.Source) -> None:
        if source.path is not None:
            self.session.open(source.path)
            return
        self._decode(source, lambda picture: self.session.open_picture(picture, source.name))

    def _place(
        self, found: list[clipboard.Source], point: tuple[float, float] | None, *, pasted: bool = False
    ) -> None:
        for number, source in enumerate(found):
            centre = None if point is None else (point[0] + number * _STEP, point[1] + number * _STEP)
            self._place_one(source, centre, pasted=pasted)

    def _place_one(
        self, source: clipboard.Source, centre: tuple[float, float] | None, *, pasted: bool
    ) -> None:
        def put(picture: Picture) -> None:
            self.session.place(picture, source.name, centre, pasted)
            self._window.choose_tool("transform")

        self._decode(source, put)

    def _decode(self, source: clipboard.Source, done: Callable[[Picture], None]) -> None:
        clipboard.decode(self._worker, source, done, lambda text: self.tell(text, "error"))

    # --- out ---

    def copy(self) -> None:
        """Put what is selected, or the whole picture, on the clipboard."""
        self.session.copy_then(clipboard.put)

    def cut(self) -> None:
        """Copy what is selected, and clear it from the active layer."""
        self.copy()
        self._window.edit(self.tr("Cut"), edits.clear_selected)

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Save the project to its file, or ask for one; afterwards `then`."""
        photo = self.session.photo
        if photo is None:
            return
        if photo.project is None:
            self.ask_save(then)
        else:
            self._after_writing = then
            self.session.save(photo.project)

    def ask_save(self, then: Callable[[], None] | None = None) -> None:
        """Ask where to save the project, and do it; afterwards `then`."""
        photo = self.session.photo
        if photo is None:
            return
        self._after_writing = None
        folder = self._folder() if photo.project is None else photo.project.parent
        dialog = QFileDialog(self._window, self.tr("Save the project"), str(folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(
            self.tr("Projects, for Krita and GIMP too ({patterns})").format(patterns="*.ora")
        )
        dialog.setDefaultSuffix("ora")
        stem = Path(photo.name).stem
        if photo.project is None and photo.path is not None and photo.path.suffix.lower() == PROJECT_SUFFIX:
            stem = self.tr("{name} copy").format(name=stem)  # of what another program or window works on
        dialog.selectFile(stem + PROJECT_SUFFIX)
        dialog.fileSelected.connect(
            lambda name: self._chosen(Path(name), lambda path: self._save(path, then))
        )
        self._open_dialog(dialog)

    def _save(self, path: Path, then: Callable[[], None] | None) -> None:
        self._after_writing = then
        self.session.save(path)

    def ask_export(self, then: Callable[[], None] | None = None) -> None:
        """Ask where to export to, and do it; afterwards `then`."""
        photo = self.session.photo
        if photo is None:
            return
        self._after_writing = None
        dialog = ExportDialog(photo, self._folder(), self._window)
        dialog.chosen.connect(lambda path: self._export(path, then))
        self._open_dialog(dialog)

    def export_again(self) -> None:
        """Export to the same file as last time."""
        if self.exported is None:
            self.ask_export()
        else:
            self._export(self.exported, None)

    def _export(self, path: Path, then: Callable[[], None] | None) -> None:
        self.exported = path
        self._after_writing = then
        self._window.settings.set("files.folder", str(path.parent))
        self.session.export(path)

    def ask_save_picture(
        self, title: str, stem: str, then: Callable[[Path], None], parent: QWidget | None = None
    ) -> None:
        """Ask where to save a picture that was made beside the edits, over the window it is shown in."""
        dialog = QFileDialog(parent or self._window, title, str(self._folder()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{form.label} (*{form.suffix})" for form in FORMATS])
        dialog.setDefaultSuffix(FORMATS[0].suffix)
        suffixes = {filters: form.suffix for filters, form in zip(dialog.nameFilters(), FORMATS, strict=True)}
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(suffixes[chosen]))
        dialog.selectFile(f"{stem}{FORMATS[0].suffix}")
        dialog.fileSelected.connect(lambda name: self._chosen(Path(name), then))
        self._open_dialog(dialog)

    def ask_export_animation(self) -> None:
        """Ask where to export the animation to, and do it in the background."""
        photo, session = self.session.photo, self.session
        if photo is None or session.movie.running:
            return
        settings, animation = self._window.settings, session.animation
        dialog = AnimationExportDialog(
            photo, animation.motion, animation.fps, self._folder(), settings, self._window
        )
        dialog.chosen.connect(
            lambda path: self._chosen(path, lambda path: session.movie.write(path, dialog.longest))
        )
        self._open_dialog(dialog)

    # --- what would be lost ---

    @property
    def unfinished(self) -> bool:
        """Whether edits are not exported, or an animation is being exported."""
        photo = self.session.photo
        return (photo is not None and not photo.saved) or self.session.movie.running

    def when_saved(self, then: Callable[[], None]) -> None:
        """Do `then` at once if nothing would be lost; otherwise ask first, once, what is to be done."""
        if self.question is not None:
            self.question.raise_()
        elif self.session.movie.running:
            self._ask_about_movie(then)
        elif self.unfinished:
            self._ask_about_edits(then)
        else:
            then()

    def _ask_about_movie(self, then: Callable[[], None]) -> None:
        movie = self.session.movie
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Export under way"))
        name = "" if movie.path is None else movie.path.name
        box.setText(self.tr("'{name}' is not exported to the end.").format(name=name))
        box.setInformativeText(self.tr("Nothing of it is kept if you do not wait for it."))
        leave = box.addButton(self.tr("Cancel the export"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(self.tr("Wait"), QMessageBox.ButtonRole.RejectRole))

        def answered() -> None:
            clicked = box.clickedButton()
            self.question = None
            box.deleteLater()
            if clicked is leave:
                movie.stop()
                self.when_saved(then)

        box.finished.connect(answered)
        answer_in(box)
        self.question = box
        box.open()

    def _ask_about_edits(self, then: Callable[[], None]) -> None:
        photo = self.session.photo
        if photo is None:
            return
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Unsaved edits"))
        box.setText(self.tr("The edits of '{name}' are not saved.").format(name=photo.name))
        box.setInformativeText(self.tr("They will be lost unless you save them as a project."))
        save = box.addButton(self.tr("Save…"), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(self.tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(save)

        def answered() -> None:
            clicked = box.clickedButton()
            self.question = None
            box.deleteLater()
            if clicked is save:
                self.save(then)
            elif clicked is discard:
                then()

        box.finished.connect(answered)
        answer_in(box)
        self.question = box
        box.open()

    def _history_changed(self) -> None:
        photo = self.session.photo
        if self._after_writing is not None and photo is not None and photo.saved:
            then, self._after_writing = self._after_writing, None
            then()

    def _photo_changed(self) -> None:
        self.exported = None
        self._after_writing = None

    # --- asking ---

    def ask_picture(self, title: str, then: Callable[[Picture], None], parent: QWidget) -> None:
        """Ask for a picture in a file, over a window, and do `then` with it."""
        self._ask_file(title, _READABLE, lambda path: self._decode(clipboard.from_file(path), then), parent)

    def _ask_file(
        self, title: str, patterns: str, then: Callable[[Path], None], parent: QWidget | None = None
    ) -> None:
        dialog = QFileDialog(parent or self._window, title, str(self._folder()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Pictures ({patterns})").format(patterns=patterns), self.tr("All files (*)")]
        )
        dialog.fileSelected.connect(lambda name: self._chosen(Path(name), then))
        self._open_dialog(dialog)

    def _chosen(self, path: Path, then: Callable[[Path], None]) -> None:
        self._window.settings.set("files.folder", str(path.parent))
        then(path)

    def _open_dialog(self, dialog: QFileDialog | FileDialog) -> None:
        def gone() -> None:
            if self.dialog is dialog:
                self.dialog = None
            dialog.deleteLater()

        self.dialog = dialog
        answer_in(dialog)
        dialog.finished.connect(gone)
        dialog.open()

    def _folder(self) -> Path:
        """Return the folder used last, or the one for pictures."""
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        for folder in (self._window.settings.text("files.folder"), pictures):
            if folder and is_folder(Path(folder)):
                return Path(folder)
        return Path.home()

    def tell(self, text: str, kind: Literal["warning", "error"] = "warning") -> None:
        """Say what could not be done, in every window that is open."""
        self.session.notice.emit(Notice(text, kind=kind))
