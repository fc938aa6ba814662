"""The layers as a list for Qt, topmost first."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QImage

from singan_studio.document.document import Document
from singan_studio.document.layers import Layer
from singan_studio.document.raster import Raster
from singan_studio.ui.canvas.qimage import to_qimage
from singan_studio.ui.panels.layer_thumbnails import thumbnail
from singan_studio.ui.sentences import said

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_THUMBNAIL = 96
"""Longer side in pixels: sharp in a row of 32 also on screens of high density."""


class LayerModel(QAbstractListModel):
    """Row 0 is the topmost layer."""

    renamed = Signal(int, str)
    """A person gave the layer of this id a name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.layers: list[Layer] = []
        self._pictures: dict[int, tuple[Raster, Raster | None, tuple[int, int], QImage]] = {}

    def show(self, layers: tuple[Layer, ...]) -> None:
        """Show other layers (bottom first, as in a document); pictures stay until `update_pictures`."""
        shown = list(reversed(layers))
        if [layer.id for layer in shown] == [layer.id for layer in self.layers]:
            self.layers = shown
            if shown:
                self.dataChanged.emit(self.index(0), self.index(len(shown) - 1))
            return
        self.beginResetModel()
        self.layers = shown
        self.endResetModel()

    def update_pictures(self, document: Document) -> None:
        """Make the pictures of the layers of `document` that changed."""
        fresh = {}
        for layer in document.layers:
            old = self._pictures.get(layer.id)
            source = (layer.raster, layer.mask, layer.offset)
            if old is None or old[:3] != source:  # rasters compare by identity: no change, no work
                old = (*source, to_qimage(thumbnail(layer, document.size, _THUMBNAIL)))
            fresh[layer.id] = old
        self._pictures = fresh
        if self.layers:
            self.dataChanged.emit(self.index(0), self.index(len(self.layers) - 1))

    def picture(self, layer: Layer) -> QImage | None:
        """Return the newest picture of a layer, if there is one yet."""
        entry = self._pictures.get(layer.id)
        return None if entry is None else entry[3]

    def row_of(self, layer_id: int) -> int:
        """Return the row of a layer; -1 if it is not shown."""
        return next((row for row, layer in enumerate(self.layers) if layer.id == layer_id), -1)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802, D102
        return 0 if parent.isValid() else len(self.layers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        layer = self.layers[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return said(layer.name)
        if role == Qt.ItemDataRole.UserRole:
            return layer.id
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._description(layer)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(layer)
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802, D102
        layer = self.layers[index.row()]
        if role != Qt.ItemDataRole.EditRole or not str(value).strip() or str(value) == said(layer.name):
            return False
        self.renamed.emit(layer.id, str(value).strip())
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:  # noqa: D102
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        common = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.layers[index.row()].kind == "photo":
            return common
        return common | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802, D102
        return Qt.DropAction.MoveAction

    def _description(self, layer: Layer) -> str:
        if layer.kind == "photo":
            return self.tr("{name}, the photo, locked").format(name=said(layer.name))
        state = self.tr("shown") if layer.visible else self.tr("hidden")
        return self.tr("{name}, {state}, opacity {percent} %").format(
            name=said(layer.name), state=state, percent=round(100 * layer.opacity)
        )

    def _tip(self, layer: Layer) -> str:
        match layer.kind:
            case "photo":
                return self.tr("The photo as it was opened; it is never changed.")
            case "result":
                return self.tr("An accepted result. Hide it to see what is below it; double-click to rename.")
            case "hole":
                return self.tr("Fills what a moved region left behind.")
        return self.tr(
            "Double-click to rename, drag to reorder, or out of the window for a picture file; "
            "the eye hides it."
        )
