"""What is kept of learnt photos: a list to look at and to remove from, in the settings."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QHideEvent, QIcon, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from singan_studio.app.settings import Settings
from singan_studio.app.worker import Worker
from singan_studio.imaging.pixels import Rgb
from singan_studio.ui.canvas.qimage import to_pixmap
from singan_studio.ui.widgets.buttons import Button
from singan_studio.ui.widgets.labels import Caption, Label
from singan_studio.ui.widgets.style import GRID

if TYPE_CHECKING:
    from singan_studio.jobs.models import Saved

_PICTURE = 5 * GRID
_HEIGHT = 24 * GRID
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class LearntPhotos(QWidget):
    """Every learnt photo with its size and when it was used last; those in use or of a project stay."""

    def __init__(self, settings: Settings, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._folder = folder
        self._worker: Worker | None = None
        self.saved: list[Saved] = []
        self.words = Label(parent=self)
        self.list = QTreeWidget(self)
        self.remove = Button(
            self.tr("Remove"), self.tr("Forgets what was learnt of the chosen photos."), parent=self
        )
        self.clear = Button(
            self.tr("Remove all"),
            self.tr("Forgets every photo that is not open and that no project goes with."),
            parent=self,
        )
        self.show_folder = Button(
            self.tr("Show folder"), self.tr("Opens the folder that all of this is in."), parent=self
        )
        self._arrange()
        self.list.itemSelectionChanged.connect(self._chosen)
        self.remove.clicked.connect(lambda: self._delete([*map(self._of, self.list.selectedItems())]))
        self.clear.clicked.connect(lambda: self._delete(self.saved))
        self.show_folder.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
        )
        settings.changed.connect(lambda key: self._count() if key == "models.gigabytes" else None)

    def _arrange(self) -> None:
        self.list.setColumnCount(4)
        self.list.setHeaderLabels(
            [self.tr("Photo"), self.tr("Used last"), self.tr("Kept for"), self.tr("Size")]
        )
        self.list.headerItem().setTextAlignment(3, _RIGHT)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setIconSize(QSize(_PICTURE, _PICTURE))
        self.list.setFixedHeight(_HEIGHT)
        self.list.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Learnt photos"))
        header = self.list.header()
        header.setStretchLastSection(False)
        for column, mode in enumerate(
            ("Stretch", "ResizeToContents", "ResizeToContents", "ResizeToContents")
        ):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode[mode])
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for button in (self.remove, self.clear, self.show_folder):
            row.addWidget(button)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(GRID)
        column_.addWidget(self.words)
        column_.addWidget(self.list)
        column_.addLayout(row)
        column_.addWidget(
            Caption(
                self.tr("Photos that are open, and those that a saved project goes with, are never removed."),
                self,
            )
        )

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Look what there is."""
        super().showEvent(event)
        if self._worker is None:
            self._worker = Worker("learnt photos", self)
            self._look()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Leave the disk alone."""
        super().hideEvent(event)
        if self._worker is not None and not event.spontaneous():
            self._worker.close()
            self._worker = None

    def _look(self) -> None:
        if self._worker is not None:
            self._worker.submit("list", lambda: _listing(self._folder), self._show, lambda _: None)

    def _show(self, saved: list[Saved]) -> None:
        self.saved = saved
        self.list.clear()
        locale = QLocale()
        for each in saved:
            when = QDateTime.fromSecsSinceEpoch(round(each.used)).date()
            item = QTreeWidgetItem(
                self.list,
                [
                    self._what(each),
                    locale.toString(when, QLocale.FormatType.ShortFormat),
                    self._why(each),
                    f"{each.bytes / 1e6:.1f} MB",
                ],
            )
            item.setTextAlignment(3, _RIGHT)
            item.setToolTip(2, "\n".join(each.projects))
            item.setData(0, Qt.ItemDataRole.UserRole, str(each.path))
            item.setSizeHint(0, QSize(0, _PICTURE + GRID // 2))
            if self._worker is not None:
                self._worker.submit(
                    str(each.path),
                    partial(_picture, each.path),
                    partial(self._put_picture, str(each.path)),
                    lambda _: None,
                )
        self._count()
        self._chosen()

    def _put_picture(self, name: str, picture: Rgb | None) -> None:
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is not None and picture is not None and item.data(0, Qt.ItemDataRole.UserRole) == name:
                item.setIcon(0, QIcon(to_pixmap(picture, self.devicePixelRatioF())))

    def _what(self, saved: Saved) -> str:
        if saved.photo is None:
            return self.tr("Not readable")
        return self.tr("{size}, learnt at {longest} px").format(size=saved.photo, longest=saved.max_size)

    def _why(self, saved: Saved) -> str:
        if saved.projects:
            return Path(saved.projects[0]).name
        return self.tr("open now") if saved.in_use else ""

    def _count(self) -> None:
        total = sum(each.bytes for each in self.saved) / 1e6
        limit = self._settings.number("models.gigabytes")
        self.words.show_text(
            self.tr("Learnt photos: {count}, together {total} MB of at most {limit} MB").format(
                count=len(self.saved), total=f"{total:,.1f}", limit=f"{1000 * limit:,.0f}"
            )
        )

    def _chosen(self) -> None:
        self.remove.setEnabled(any(_may_go(self._of(item)) for item in self.list.selectedItems()))
        self.clear.setEnabled(any(map(_may_go, self.saved)))

    def _of(self, item: QTreeWidgetItem) -> Saved:
        return self.saved[self.list.indexOfTopLevelItem(item)]

    def _delete(self, wanted: list[Saved]) -> None:
        paths = [each.path for each in wanted if _may_go(each)]
        if self._worker is not None:
            self._worker.submit(None, lambda: _deleted(paths), lambda _: self._look(), lambda _: None)


def _may_go(saved: Saved) -> bool:
    return not saved.projects and not saved.in_use


def _listing(folder: Path) -> list[Saved]:
    from singan_studio.jobs import models  # noqa: PLC0415 brings Pillow

    return models.listing(folder)


def _deleted(paths: list[Path]) -> None:
    from singan_studio.jobs import models  # noqa: PLC0415

    for path in paths:
        models.delete(path)


def _picture(path: Path) -> Rgb | None:
    from singan_studio.jobs import models  # noqa: PLC0415

    return models.picture(path, 2 * _PICTURE)
