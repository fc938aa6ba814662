"""The list of layers: eye, picture, name; rows are dragged to reorder them, or out to other programs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTemporaryDir,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDropEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from singan_studio.document.layers import Layer
from singan_studio.ui.icons import icon
from singan_studio.ui.panels.layer_drag import LayerData
from singan_studio.ui.panels.layer_model import LayerModel
from singan_studio.ui.sentences import said
from singan_studio.ui.widgets.rows import paint_row
from singan_studio.ui.widgets.style import GRID, TARGET, caption_font, dim, over_window

_ROW = 40
_EYE = TARGET + 4
_PICTURE = QSize(44, 32)
_ICON = 16

_Index = QModelIndex | QPersistentModelIndex


class LayerList(QListView):
    """Clicking the eye shows or hides a layer without choosing it; Space does so for the chosen one."""

    shown = Signal(int, bool)
    """A layer, by id, shall be shown or hidden."""
    chosen = Signal(int)
    """A layer, by id, shall be the active one."""
    moved = Signal(int, int)
    """A layer, by id, shall stand in this row, counted without it."""
    removed = Signal(int)

    def __init__(self, model: LayerModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layers = model
        self._dragged = QTemporaryDir()
        self.setModel(model)
        self.setItemDelegate(_Delegate(model, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAccessibleName(self.tr("Layers, topmost first"))

    def choose(self, layer_id: int) -> None:
        """Mark a layer as the active one, without a signal."""
        selection = self.selectionModel()
        blocked = selection.blockSignals(True)
        self.setCurrentIndex(self._layers.index(self._layers.row_of(layer_id)))
        selection.blockSignals(blocked)
        self.viewport().update()

    def currentChanged(self, current: _Index, previous: _Index) -> None:  # noqa: N802, D102
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(self._layers.layers[current.row()].id)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        layer = self._eye_at(event)
        if layer is not None:
            self.shown.emit(layer.id, not layer.visible)
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        layer = self._eye_at(event)
        if layer is not None:  # the second of two quick clicks on the eye
            self.shown.emit(layer.id, not layer.visible)
        else:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, D102
        index = self.currentIndex()
        layer = self._layers.layers[index.row()] if index.isValid() else None
        if layer is None or layer.kind == "photo":
            super().keyPressEvent(event)
            return
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        match event.key():
            case Qt.Key.Key_Space:
                self.shown.emit(layer.id, not layer.visible)
            case Qt.Key.Key_Delete:
                self.removed.emit(layer.id)
            case Qt.Key.Key_Up if alt:
                self.moved.emit(layer.id, index.row() - 1)
            case Qt.Key.Key_Down if alt:
                self.moved.emit(layer.id, index.row() + 1)
            case _:
                super().keyPressEvent(event)

    def startDrag(self, _actions: Qt.DropAction) -> None:  # noqa: N802
        """Take a row along, within the list or, as a picture, to another program."""
        index = self.currentIndex()
        layer = self._layers.layers[index.row()]
        drag = QDrag(self)
        row = self._layers.mimeData([index])
        drag.setMimeData(row if layer.bounds.empty else LayerData(row, layer, Path(self._dragged.path())))
        picture = self._layers.picture(layer)
        if picture is not None:
            drag.setPixmap(QPixmap.fromImage(picture))
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802, D102
        source = self.currentIndex()
        if event.source() is not self or not source.isValid():
            event.ignore()
            return
        target = self.indexAt(event.position().toPoint())
        row = target.row() if target.isValid() else self._layers.rowCount()
        if target.isValid() and event.position().y() > self.visualRect(target).center().y():
            row += 1
        if row > source.row():
            row -= 1
        # The move is an edit of the document: the view, told "copied", takes no row away by itself.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()
        if row != source.row():
            self.moved.emit(self._layers.layers[source.row()].id, row)

    def _eye_at(self, event: QMouseEvent) -> Layer | None:
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return None
        layer = self._layers.layers[index.row()]
        row = self.visualRect(index)
        inside = _eye_area(row, self.layoutDirection()).contains(event.position().toPoint())
        return layer if inside and layer.kind != "photo" else None


class _Delegate(QStyledItemDelegate):
    def __init__(self, model: LayerModel, parent: QListView) -> None:
        super().__init__(parent)
        self._layers = model
        self._view = parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:  # noqa: N802
        return QSize(160, _ROW)

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, _index: _Index
    ) -> None:
        area = _name_area(option.rect).adjusted(-4, 6, 0, -6)
        editor.setGeometry(QStyle.visualRect(self._view.layoutDirection(), option.rect, area))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        layer = self._layers.layers[index.row()]
        palette: QPalette = self._view.palette()
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        paint_row(painter, box, state, palette)
        self._paint_eye(painter, box, layer)
        place = QRect(box.left() + _EYE, box.center().y() - 15, _PICTURE.width(), _PICTURE.height())
        place = QStyle.visualRect(painter.layoutDirection(), box, place)
        painter.setOpacity(1.0 if layer.visible else 0.4)
        _paint_picture(painter, QRectF(place), self._layers.picture(layer), palette)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        self._paint_words(painter, box, layer, palette, chosen=chosen)
        painter.restore()

    @staticmethod
    def _paint_eye(painter: QPainter, box: QRect, layer: Layer) -> None:
        if layer.kind == "photo":
            return
        eye = QRect(0, 0, _ICON, _ICON)
        eye.moveCenter(_eye_area(box, painter.layoutDirection()).center())
        painter.setOpacity(1.0 if layer.visible else 0.5)
        icon("ph.eye" if layer.visible else "ph.eye-slash").paint(painter, eye)

    @staticmethod
    def _paint_words(painter: QPainter, box: QRect, layer: Layer, palette: QPalette, *, chosen: bool) -> None:
        ink = palette.color(QPalette.ColorRole.Text)
        faint = ink if chosen else dim(palette)
        area, direction = _name_area(box), painter.layoutDirection()
        painter.setOpacity(1.0)
        if layer.kind == "photo":
            painter.setOpacity(0.6)
            lock = QRect(area.right() - _ICON, area.center().y() - _ICON // 2, _ICON, _ICON)
            icon("ph.lock-simple").paint(painter, QStyle.visualRect(direction, box, lock))
            area.setRight(lock.left() - GRID // 2)
            painter.setOpacity(1.0)
        elif layer.opacity < 1:
            painter.save()
            painter.setFont(caption_font(painter.font()))
            painter.setPen(faint)
            words = f"{round(100 * layer.opacity)} %"
            place = QStyle.visualRect(direction, box, area)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
            area.setRight(area.right() - painter.fontMetrics().horizontalAdvance(words) - GRID // 2)
            painter.restore()
        painter.setPen(ink if layer.visible else faint)
        name = painter.fontMetrics().elidedText(said(layer.name), Qt.TextElideMode.ElideRight, area.width())
        place = QStyle.visualRect(direction, box, area)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)


def _eye_area(box: QRect, direction: Qt.LayoutDirection) -> QRect:
    return QStyle.visualRect(direction, box, QRect(box.left(), box.top(), _EYE, box.height()))


def _name_area(box: QRect) -> QRect:
    """Return where the name of a row stands, where one reads from left to right."""
    return box.adjusted(_EYE + _PICTURE.width() + GRID, 0, -GRID, 0)


def _paint_picture(painter: QPainter, place: QRectF, picture: QImage | None, palette: QPalette) -> None:
    """Paint a layer's picture, fitted, over the checkerboard of what is transparent."""
    if picture is None:
        painter.fillRect(place, over_window(palette, 0.08))
        return
    scale = min(place.width() / picture.width(), place.height() / picture.height())
    box = QRectF(0, 0, picture.width() * scale, picture.height() * scale)
    box.moveCenter(place.center())
    shape = QPainterPath()
    shape.addRect(box)
    painter.save()
    painter.setClipPath(shape)
    painter.fillRect(box, QColor(205, 205, 205))
    painter.setPen(Qt.PenStyle.NoPen)
    for row in range(int(box.height() / 4) + 1):
        for column in range(row % 2, int(box.width() / 4) + 1, 2):
            painter.fillRect(
                QRectF(box.left() + 4 * column, box.top() + 4 * row, 4, 4), QColor(245, 245, 245)
            )
    painter.drawImage(box, picture)
    painter.restore()
