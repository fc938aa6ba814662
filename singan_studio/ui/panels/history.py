"""The History panel: every edit so far; a click goes back, or forward, to it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from singan_studio.app.session import Session
from singan_studio.ui.panels.common import MARGIN, NARROWEST
from singan_studio.ui.widgets.rows import paint_row
from singan_studio.ui.widgets.section import Empty
from singan_studio.ui.widgets.style import GRID, TARGET, dim, over_window

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
UNDONE = Qt.ItemDataRole.UserRole
"""Role: whether an entry was undone."""


class HistoryPanel(QWidget):
    """The list of edits, oldest first; the present one is marked, undone ones stand back."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setMinimumWidth(NARROWEST)
        self.setAccessibleName(self.tr("History"))
        self.model = HistoryModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Edits so far"))
        self.list.setToolTip(self.tr("Click an entry to bring the picture back to how it was then."))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.empty = Empty(self.tr("Open a photo: what you do to it is listed here and can be undone."), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        self.list.clicked.connect(self._jump)
        self.list.activated.connect(self._jump)
        session.photo_changed.connect(self.refresh)
        session.history_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the history anew."""
        there = self.session.photo is not None
        self.empty.setVisible(not there)
        self.list.setVisible(there)
        if not there:
            self.model.show([], 0)
            return
        history = self.session.history
        self.model.show(history.labels, history.index)
        present = self.model.index(history.index)
        self.list.setCurrentIndex(present)
        self.list.scrollTo(present)

    def _jump(self, index: QModelIndex) -> None:
        if index.row() != self.session.history.index:
            self.session.jump(index.row())


class _Delegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        view: QWidget = option.widget
        box: QRect = option.rect
        palette = view.palette()
        painter.save()
        paint_row(painter, box, option.state, palette)
        area = box.adjusted(GRID, 0, -GRID, 0)
        painter.setPen(dim(palette) if index.data(UNDONE) else over_window(palette, 1.0))
        words = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.restore()


class HistoryModel(QAbstractListModel):
    """The labels of all states."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._labels: list[str] = []
        self._present = 0

    def show(self, labels: list[str] | tuple[str, ...], present: int) -> None:
        """Show other labels, oldest first, and which one is the present state."""
        self.beginResetModel()
        self._labels, self._present = list(labels), present
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802, D102
        return 0 if parent.isValid() else len(self._labels)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        label, row = self._labels[index.row()], index.row()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return label
            case _ if role == UNDONE:
                return row > self._present
            case Qt.ItemDataRole.SizeHintRole:
                return QSize(0, TARGET)
            case Qt.ItemDataRole.AccessibleTextRole if row == self._present:
                return self.tr("{edit}, present state").format(edit=label)
            case Qt.ItemDataRole.AccessibleTextRole if row > self._present:
                return self.tr("{edit}, undone").format(edit=label)
        return None
