"""Pictures in and out at a person's word: opening, placing, the clipboard, exporting."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox

from singan_studio.app.notice import Notice
from singan_studio.app.worker import Worker
from singan_studio.document import edits
from singan_studio.ui import clipboard
from singan_studio.ui.dialogs.export import FORMATS, ExportDialog

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
        self._after_export: Callable[[], None] | None = None
        self.dialog: QFileDialog | ExportDialog | None = None
        """The one that is open."""
        self.question: QMessageBox | None = None
        """The one about unsaved edits, while it is open."""
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

    def ask_open(self) -> None:
        """Ask for a photo to open."""
        self._ask_file(self.tr("Open a photo"), self.open)

    def ask_place(self) -> None:
        """Ask for a picture to place."""
        self._ask_file(
            self.tr("Place a picture"), lambda path: self._place([clipboard.from_file(path)], None)
        )

    def paste(self) -> None:
        """Place what is on the clipboard where the view looks, or open it when there is no photo."""
        found = clipboard.sources(clipboard.on_clipboard())
        if not found:
            self._tell(self.tr("There is no picture on the clipboard; copy one in another program first."))
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
            self._tell(self.tr("That is no picture; drop a picture file or a picture from another program."))
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
        clipboard.decode(self._worker, source, done, lambda text: self._tell(text, "error"))

    # --- out ---

    def copy(self) -> None:
        """Put what is selected, or the whole picture, on the clipboard."""
        self.session.copy_then(clipboard.put)

    def cut(self) -> None:
        """Copy what is selected, and clear it from the active layer."""
        self.copy()
        self._window.edit(self.tr("Cut"), edits.clear_selected)

    def ask_export(self, then: Callable[[], None] | None = None) -> None:
        """Ask where to export to, and do it; afterwards `then`."""
        photo = self.session.photo
        if photo is None:
            return
        self._after_export = None
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
        self._after_export = then
        self._window.settings.set("files.folder", str(path.parent))
        self.session.export(path)

    def ask_save(self, title: str, stem: str, then: Callable[[Path], None]) -> None:
        """Ask where to save a picture that was made beside the edits."""
        dialog = QFileDialog(self._window, title, str(self._folder()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{form.label} (*{form.suffix})" for form in FORMATS])
        dialog.setDefaultSuffix(FORMATS[0].suffix)
        suffixes = {filters: form.suffix for filters, form in zip(dialog.nameFilters(), FORMATS, strict=True)}
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(suffixes[chosen]))
        dialog.selectFile(f"{stem}{FORMATS[0].suffix}")
        dialog.fileSelected.connect(lambda name: self._chosen(Path(name), then))
        self._open_dialog(dialog)

    # --- unsaved edits ---

    def when_saved(self, then: Callable[[], None]) -> None:
        """Do `then` at once if nothing would be lost; otherwise ask first, once, whether to export."""
        photo = self.session.photo
        if photo is None or photo.saved:
            then()
            return
        if self.question is not None:
            self.question.raise_()
            return
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Unsaved edits"))
        box.setText(self.tr("The edits of '{name}' are not exported.").format(name=photo.name))
        box.setInformativeText(self.tr("They will be lost unless you export them."))
        export = box.addButton(self.tr("Export…"), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(self.tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(export)

        def answered() -> None:
            clicked = box.clickedButton()
            self.question = None
            box.deleteLater()
            if clicked is export:
                self.ask_export(then)
            elif clicked is discard:
                then()

        box.finished.connect(answered)
        self.question = box
        box.open()

    def _history_changed(self) -> None:
        photo = self.session.photo
        if self._after_export is not None and photo is not None and photo.saved:
            then, self._after_export = self._after_export, None
            then()

    def _photo_changed(self) -> None:
        self.exported = None
        self._after_export = None

    # --- asking ---

    def _ask_file(self, title: str, then: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self._window, title, str(self._folder()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Pictures ({patterns})").format(patterns=_READABLE), self.tr("All files (*)")]
        )
        dialog.fileSelected.connect(lambda name: self._chosen(Path(name), then))
        self._open_dialog(dialog)

    def _chosen(self, path: Path, then: Callable[[Path], None]) -> None:
        self._window.settings.set("files.folder", str(path.parent))
        then(path)

    def _open_dialog(self, dialog: QFileDialog | ExportDialog) -> None:
        def gone() -> None:
            if self.dialog is dialog:
                self.dialog = None
            dialog.deleteLater()

        self.dialog = dialog
        dialog.finished.connect(gone)
        dialog.open()

    def _folder(self) -> Path:
        """Return the folder used last, or the one for pictures."""
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        for folder in (self._window.settings.text("files.folder"), pictures):
            if folder and Path(folder).is_dir():
                return Path(folder)
        return Path.home()

    def _tell(self, text: str, kind: str = "warning") -> None:
        self._window.banner.show_notice(Notice(text, kind="error" if kind == "error" else "warning"))
