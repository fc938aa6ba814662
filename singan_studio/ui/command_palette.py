"""The command palette: every command, found by typing a few letters of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from singan_studio.app.words import apart, plain
from singan_studio.ui.actions import Actions
from singan_studio.ui.fuzzy import score
from singan_studio.ui.widgets.focus import give_back
from singan_studio.ui.widgets.style import GRID, RADIUS, caption_font

_WIDTH, _ROW, _ROWS = 560, 32, 10
_ID = Qt.ItemDataRole.UserRole
_KEYS = Qt.ItemDataRole.UserRole + 1
_WHERE = Qt.ItemDataRole.UserRole + 2


class CommandPalette(QFrame):
    """A field and the commands that fit what is typed, over the upper part of the window."""

    def __init__(self, actions: Actions, menus: dict[str, str], window: QWidget) -> None:
        """`menus`: what each menu is called in the window."""
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._menus = menus
        self._came_from: QWidget | None = None
        self.setObjectName("palette")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Command palette"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Type what you want to do"))
        self.field.setAccessibleName(self.tr("Command"))
        self.field.setClearButtonEnabled(False)
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setItemDelegate(_Row(self.list))
        self.model = QStandardItemModel(self)
        self.list.setModel(self.model)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID // 2)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._run)
        self.list.entered.connect(self.list.setCurrentIndex)
        self.hide()

    def open(self) -> None:
        """Show everything there is, and take the keys."""
        self._came_from = QApplication.focusWidget()
        self._actions.refresh()
        window = self._window
        width = min(_WIDTH, window.width() - 4 * GRID)
        self.setFixedWidth(width)
        self.move((window.width() - width) // 2, 64)
        self.field.clear()
        self._search("")
        self.show()
        self.raise_()
        self.field.setFocus()

    def close_palette(self) -> None:
        """Leave without doing anything; the keys go back where they came from."""
        if self.isVisible():
            self.hide()
            give_back(self._came_from)

    def found(self) -> list[str]:
        """Return the ids of the commands shown, best first."""
        return [str(self.model.item(row).data(_ID)) for row in range(self.model.rowCount())]

    def _search(self, query: str) -> None:
        rated: list[tuple[bool, float, int, QStandardItem]] = []
        for number, command in enumerate(self._actions.commands.values()):
            where = self._menus.get(command.menu, "")
            words = plain(command.text)
            # What the menu is called helps to find it, and counts less than the command's own words.
            own, whole = score(query, words), score(query, f"{words} {where}")
            if whole is None:
                continue
            rating = whole if own is None else max(own + 2, whole)
            action = self._actions[command.id]
            item = QStandardItem(words)
            item.setData(command.id, _ID)
            item.setData(action.icon(), Qt.ItemDataRole.DecorationRole)
            keys = command.keys
            item.setData(apart(keys[0].toString(keys[0].SequenceFormat.NativeText)) if keys else "", _KEYS)
            item.setData(where, _WHERE)
            item.setToolTip(command.tip)
            item.setData(action.whatsThis(), Qt.ItemDataRole.WhatsThisRole)
            item.setEnabled(action.isEnabled())
            rated.append((not action.isEnabled(), -rating if query.strip() else 0.0, number, item))
        self.model.clear()
        for _, _, _, item in sorted(rated, key=lambda entry: entry[:3]):
            self.model.appendRow(item)
        self.list.setCurrentIndex(self.model.index(0, 0))
        self.list.scrollToTop()
        most = max(3, min(_ROWS, (self._window.height() - 160) // _ROW))
        self.list.setFixedHeight(min(max(self.model.rowCount(), 1), most) * _ROW + 4)
        self._column.activate()
        self.resize(self.width(), self.minimumSizeHint().height())

    def _run(self, index: QModelIndex) -> None:
        item = self.model.itemFromIndex(index)
        if item is None or not item.isEnabled():
            return
        chosen = str(item.data(_ID))
        self.close_palette()
        self._actions[chosen].trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the field's keys also move in the list, choose and leave."""
        if watched is not self.field:
            return False
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _ROWS,
            Qt.Key.Key_PageUp: -_ROWS,
        }
        key = Qt.Key(event.key())
        if key in steps:
            last = self.model.rowCount() - 1
            row = self.list.currentIndex().row() + steps[key]
            self.list.setCurrentIndex(self.model.index(min(max(row, 0), last), 0))
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._run(self.list.currentIndex())
            return True
        if key == Qt.Key.Key_Escape:
            self.close_palette()
            return True
        return False


class _Row(QStyledItemDelegate):
    """Icon and words first, the menu behind them, the shortcut at the end."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: object) -> QSize:  # noqa: N802
        return QSize(_WIDTH // 2, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, item: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        direction = painter.layoutDirection()
        palette: QPalette = option.palette
        enabled = bool(item.flags() & Qt.ItemFlag.ItemIsEnabled)
        view = self.parent()
        chosen = isinstance(view, QListView) and view.currentIndex() == item and enabled
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), RADIUS, RADIUS)
        group = QPalette.ColorGroup.Active if enabled else QPalette.ColorGroup.Disabled
        ink = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        picture = item.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(picture, QIcon) and not picture.isNull():
            mode = QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled
            state = QIcon.State.On if chosen else QIcon.State.Off
            place = QRect(rect.left() + GRID, rect.center().y() - 9, 18, 18)
            place = QStyle.visualRect(direction, rect, place)
            picture.paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode, state)
        room = rect.adjusted(GRID + 18 + GRID, 0, -GRID, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(palette.color(group, ink))
        words = str(item.data(Qt.ItemDataRole.DisplayRole))
        place = QStyle.visualRect(direction, rect, room)
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignLeft, words)
        after = painter.fontMetrics().horizontalAdvance(words) + GRID
        if not chosen:
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.setFont(caption_font(painter.font()))
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignRight, str(item.data(_KEYS)))
        place = QStyle.visualRect(direction, rect, room.adjusted(after, 0, 0, 0))
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignLeft, str(item.data(_WHERE)))
        painter.restore()
