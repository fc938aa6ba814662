"""Asking for a file to write: where, in which format, and what that does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
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


class FileDialog(QDialog):
    """Asks for a file; `chosen` tells it. A file that is there already is replaced only when asked twice.

    Subclasses put rows of their own into `grid`, between the format and the words, and call `begin` once
    everything that `words_for` needs is there.
    """

    chosen = Signal(object)
    """A Path."""

    def __init__(self, title: str, formats: Sequence[Format], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.formats = tuple(formats)
        self._asking: QFileDialog | None = None
        self._replaced: Path | None = None
        """The file that may be replaced: the person was told that it is there."""
        self.path = QLineEdit(self)
        self.path.setMinimumWidth(380)
        self.path.setAccessibleName(self.tr("File"))
        browse = QPushButton(self.tr("Browse…"), self)
        browse.setObjectName("browse")
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        self.format = QComboBox(self)
        self.format.setAccessibleName(self.tr("Format"))
        for form in self.formats:
            self.format.addItem(form.label, form.suffix)
        self.words = Caption(parent=self)
        self.words.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go = buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setDefault(True)
        buttons.accepted.connect(self._done)
        buttons.rejected.connect(self.reject)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(GRID)
        self.grid.setVerticalSpacing(GRID)
        for row, (word, field) in enumerate(((self.tr("File"), self.path), (self.tr("Format"), self.format))):
            label = QLabel(word, self)
            label.setBuddy(field)
            self.grid.addWidget(label, row, 0)
            self.grid.addWidget(field, row, 1)
        self.grid.addWidget(browse, 0, 2)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self._column.setSpacing(2 * GRID)
        self._column.addLayout(self.grid)
        self._column.addWidget(buttons)

    def begin(self, path: Path) -> None:
        """Ask, with a file to start from; its name, which is what people change, is selected."""
        self.grid.addWidget(self.words, self.grid.rowCount(), 1, 1, 2)
        self.path.setText(str(path))
        self.format.activated.connect(self._format_chosen)
        self.path.textChanged.connect(self.refresh)
        self.refresh()
        self.path.setFocus()
        self.path.setSelection(len(str(path.parent)) + 1, len(path.stem))

    def target(self) -> Path:
        """Return the file that is asked for; the chosen format's suffix is added where there is none."""
        path = Path(self.path.text().strip()).expanduser()
        return path if path.suffix else path.with_suffix(str(self.format.currentData()))

    def words_for(self, form: Format) -> str:
        """Return what a format does, as a person should know it."""
        raise NotImplementedError

    def words_for_unknown(self) -> str:
        """Return what to do about a suffix that is none of the formats'."""
        return self.tr("Take one of the formats above.")

    def refresh(self) -> None:
        """Say what the file as it is asked for now will be."""
        text = self.path.text().strip()
        form = self._format_of(Path(text)) if text else None
        if form is not None:
            self.format.setCurrentIndex(self.formats.index(form))
        known = form is not None or not Path(text).suffix
        self.go.setEnabled(bool(text) and known)
        shown = form or self.formats[self.format.currentIndex()]
        self.words.setText(self.words_for(shown) if known else self.words_for_unknown())
        self.go.setText(self.tr("Export"))
        self._replaced = None

    def _format_chosen(self) -> None:
        if self.path.text().strip():
            self.path.setText(str(self.target().with_suffix(str(self.format.currentData()))))

    def _format_of(self, path: Path) -> Format | None:
        suffix = path.suffix.lower()
        return next((form for form in self.formats if suffix == form.suffix or suffix in form.others), None)

    def _browse(self) -> None:
        target = self.target()
        asking = QFileDialog(self, self.tr("Export as"), str(target.parent))
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asking.setNameFilters([f"{form.label} (*{form.suffix})" for form in self.formats])
        form = self.formats[self.format.currentIndex()]
        asking.selectNameFilter(f"{form.label} (*{form.suffix})")
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


def free_path(folder: Path, stem: str, suffix: str) -> Path:
    """Return a path of a name that no file has yet: an export never replaces one by accident."""
    path, number = folder / f"{stem}{suffix}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem} {number}{suffix}"
    return path
