"""Learning on another computer: which one, how far, and what there has to be."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
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

from singan_studio.app.learning import further
from singan_studio.app.settings import Settings
from singan_studio.jobs.messages import ROAD, LearnElsewhere
from singan_studio.spread.address import NO_DASK, commands, installed, is_address
from singan_studio.ui.panels.road import station_word
from singan_studio.ui.sentences import said
from singan_studio.ui.widgets.labels import Caption
from singan_studio.ui.widgets.style import GRID

_FILES = ("cluster.ca", "cluster.certificate", "cluster.key")
"""Settings of the files for tls://."""
_WIDE = 340


class ElsewhereDialog(QDialog):
    """Asks for a cluster of Dask and a station; remembers the cluster."""

    chosen = Signal(object)
    """A LearnElsewhere."""

    def __init__(self, settings: Settings, reached: str, far: str, parent: QWidget | None = None) -> None:
        """`reached` is the station that the photo is at, `far` the one it is on its way to."""
        super().__init__(parent)
        self._settings = settings
        self._asking: QFileDialog | None = None
        self.setWindowTitle(self.tr("Learn on another computer"))
        self.setModal(True)
        self.address = QLineEdit(settings.text("cluster.address"), self)
        self.address.setPlaceholderText("tcp://HOST:8786")
        self.address.setMinimumWidth(_WIDE)
        self.station = QComboBox(self)
        for station in ROAD:
            if further(station, reached):
                self.station.addItem(station_word(self, station), station)
        self.station.setCurrentIndex(max(self.station.findData(far), 0))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GRID)
        self._grid.setVerticalSpacing(GRID)
        self._row(self.tr("Scheduler"), self.address)
        titles = (self.tr("Certificate to trust"), self.tr("Own certificate"), self.tr("Its key"))
        self.files = [QLineEdit(settings.text(key), self) for key in _FILES]
        self._secret: list[QWidget] = []
        for title, field in zip(titles, self.files, strict=True):
            self._secret += [*self._row(title, field), self._browser(title, field)]
        self._row(self.tr("Learn to"), self.station)
        self.words = Caption(parent=self)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setMinimumHeight(6 * self.fontMetrics().lineSpacing())
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go = buttons.addButton(self.tr("Learn there"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setDefault(True)
        buttons.accepted.connect(self._done)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(self._grid)
        column.addWidget(self.words)
        column.addWidget(buttons)
        self.address.textChanged.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Ask for what the address needs, and say what there has to be."""
        address = self.address.text().strip()
        secret = address.startswith("tls:")
        for part in self._secret:
            part.setVisible(secret)
        there = installed()
        self.go.setEnabled(there and is_address(address))
        self.words.setText(self._needed(address if is_address(address) else "tcp://HOST:8786", there))
        self.adjustSize()

    def _needed(self, address: str, there: bool) -> str:
        if not there:
            return said(NO_DASK)
        what = self.tr(
            "The photo goes to a computer of yours and is learnt there; what is learnt comes back about "
            "every minute and is kept as ever. You can go on editing."
        )
        needed = self.tr("There, once, and in the same version as here:")
        return "\n".join((what, "", needed, *commands(address)))

    def _row(self, title: str, field: QWidget) -> tuple[QWidget, QWidget]:
        label, row = QLabel(title, self), self._grid.rowCount()
        label.setBuddy(field)
        field.setAccessibleName(title)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1)
        return label, field

    def _browser(self, title: str, field: QLineEdit) -> QPushButton:
        button = QPushButton(self.tr("Browse…"), self)
        button.setAccessibleName(self.tr("{name}: browse").format(name=title))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._browse(title, field))
        self._grid.addWidget(button, self._grid.rowCount() - 1, 2)
        return button

    def _browse(self, title: str, field: QLineEdit) -> None:
        asking = QFileDialog(self, title, str(Path(field.text()).parent))
        asking.setFileMode(QFileDialog.FileMode.ExistingFile)
        asking.fileSelected.connect(field.setText)
        self._asking = asking
        asking.open()

    def _done(self) -> None:
        address = self.address.text().strip()
        files = [field.text().strip() for field in self.files]
        self._settings.set("cluster.address", address)
        for key, name in zip(_FILES, files, strict=True):
            self._settings.set(key, name)
        given = [Path(name).expanduser() if name else None for name in files]
        if not address.startswith("tls:"):
            given = [None] * len(given)
        self.accept()
        self.chosen.emit(LearnElsewhere(str(self.station.currentData()), address, *given))
