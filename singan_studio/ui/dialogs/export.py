"""Exporting: where to, and as what."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from singan_studio.app.files import OpenPhoto
from singan_studio.ui.widgets.labels import Caption
from singan_studio.ui.widgets.style import GRID


@dataclass(frozen=True, slots=True)
class Format:
    """A file format: its suffix, its name, and what it does to the picture."""

    suffix: str
    label: str
    lossy: bool
    others: tuple[str, ...] = ()
    """Other suffixes of it."""


FORMATS = (
    Format(".png", "PNG", False),
    Format(".tif", "TIFF", False, (".tiff",)),
    Format(".webp", "WebP", True),
    Format(".jpg", "JPEG", True, (".jpeg",)),
)


class ExportDialog(QDialog):
    """Asks for a file; `chosen` tells it."""

    chosen = Signal(object)
    """A Path."""

    def __init__(self, photo: OpenPhoto, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.setModal(True)
        self._asking: QFileDialog | None = None
        self._replaced: Path | None = None
        """The file that may be replaced: the person was told that it is there."""
        height, width = photo.pixels.shape[:2]
        self.path = QLineEdit(str(_free(folder, Path(photo.name).stem)), self)
        self.path.setMinimumWidth(380)
        self.path.setAccessibleName(self.tr("File"))
        browse = QPushButton(self.tr("Browse…"), self)
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        self.format = QComboBox(self)
        self.format.setAccessibleName(self.tr("Format"))
        for form in FORMATS:
            self.format.addItem(form.label, form.suffix)
        self.words = Caption(parent=self)
        self.words.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self._size = self.tr("{width} × {height} pixels, the photo's own.").format(width=width, height=height)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go = buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setDefault(True)
        buttons.accepted.connect(self._done)
        buttons.rejected.connect(self.reject)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID)
        grid.addWidget(QLabel(self.tr("File"), self), 0, 0)
        grid.addWidget(self.path, 0, 1)
        grid.addWidget(browse, 0, 2)
        grid.addWidget(QLabel(self.tr("Format"), self), 1, 0)
        grid.addWidget(self.format, 1, 1)
        grid.addWidget(self.words, 2, 1, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(grid)
        column.addWidget(buttons)
        self.format.activated.connect(self._format_chosen)
        self.path.textChanged.connect(self._path_changed)
        self._path_changed()
        self.path.setFocus()
        self.path.setSelection(len(str(folder)) + 1, len(Path(self.path.text()).stem))

    def target(self) -> Path:
        """Return the file that is asked for; the chosen format's suffix is added where there is none."""
        path = Path(self.path.text().strip()).expanduser()
        return path if path.suffix else path.with_suffix(str(self.format.currentData()))

    def _format_chosen(self) -> None:
        if self.path.text().strip():
            self.path.setText(str(self.target().with_suffix(str(self.format.currentData()))))

    def _path_changed(self) -> None:
        text = self.path.text().strip()
        form = _format_of(Path(text)) if text else None
        if form is not None:
            self.format.setCurrentIndex(FORMATS.index(form))
        known = form is not None or not Path(text).suffix
        self.go.setEnabled(bool(text) and known)
        shown = form or FORMATS[self.format.currentIndex()]
        if not known:
            words = self.tr("Take one of the formats above.")
        elif shown.lossy:
            words = self.tr("{size} This format changes every pixel a little; PNG and TIFF change none.")
        else:
            words = self.tr(
                "{size} Outside your edits every pixel stays as it was; EXIF and colour profile too."
            )
        self.words.setText(words.format(size=self._size))
        self.go.setText(self.tr("Export"))
        self._replaced = None

    def _browse(self) -> None:
        target = self.target()
        asking = QFileDialog(self, self.tr("Export as"), str(target.parent))
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asking.setNameFilters([f"{form.label} (*{form.suffix})" for form in FORMATS])
        asking.selectNameFilter(f"{FORMATS[self.format.currentIndex()].label} (*{self.format.currentData()})")
        asking.selectFile(target.name)
        asking.setOption(QFileDialog.Option.DontConfirmOverwrite, False)
        asking.fileSelected.connect(self._browsed)
        self._asking = asking
        asking.open()

    def _browsed(self, name: str) -> None:
        self.path.setText(name)
        self._replaced = self.target()  # the other window asked already

    def _done(self) -> None:
        """Export; a file that is there already is told of first, and replaced when asked for once more."""
        target = self.target()
        if target.exists() and target != self._replaced:
            self._replaced = target
            self.words.setText(self.tr("'{name}' is there already. Replace it?").format(name=target.name))
            self.go.setText(self.tr("Replace"))
            return
        self.accept()
        self.chosen.emit(target)


def _format_of(path: Path) -> Format | None:
    suffix = path.suffix.lower()
    return next((form for form in FORMATS if suffix == form.suffix or suffix in form.others), None)


def _free(folder: Path, stem: str) -> Path:
    """Return a name beside the photo that no file has yet: an export never replaces one by accident."""
    word = QCoreApplication.translate("ExportDialog", "edited")
    path, number = folder / f"{stem} {word}.png", 1
    while path.exists():
        number += 1
        path = folder / f"{stem} {word} {number}.png"
    return path
