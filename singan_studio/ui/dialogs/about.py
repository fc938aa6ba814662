"""About the program, and the list of shortcuts."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from singan_studio import __version__
from singan_studio.app.words import apart, plain
from singan_studio.ui.actions import Actions
from singan_studio.ui.fuzzy import score
from singan_studio.ui.icons import application_icon
from singan_studio.ui.widgets.labels import Caption
from singan_studio.ui.widgets.style import GRID, fitting


class AboutDialog(QDialog):
    """Name, version, licence, where it comes from."""

    def __init__(self, log: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About SinGAN Studio"))
        picture = QLabel(self)
        picture.setPixmap(application_icon().pixmap(QSize(96, 96), self.devicePixelRatioF()))
        name = QLabel(self.tr("SinGAN Studio {version}").format(version=__version__), self)
        font = name.font()
        font.setPixelSize(18)
        name.setFont(font)
        text = QLabel(
            self.tr(
                "Learns one photo, and makes what you paint, paste or move in it anew of the photo's own "
                "matter.\nAfter SinGAN (Shaham, Dekel, Michaeli: Learning a Generative Model from a Single "
                "Natural Image, ICCV 2019).\nMIT licence. Works without network or account."
            ),
            self,
        )
        text.setWordWrap(True)
        text.setMinimumWidth(400)
        self.where = Caption(self.tr("Log: {path}").format(path=apart(log)), self)
        self.where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        words = QVBoxLayout()
        words.setSpacing(GRID)
        words.addWidget(name, alignment=Qt.AlignmentFlag.AlignLeft)
        for part in (text, self.where):
            words.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(row)
        column.addWidget(buttons)


class ShortcutsDialog(QDialog):
    """Every command with its keys, to search in."""

    def __init__(
        self,
        actions: Actions,
        menus: Mapping[str, str],
        more: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        """`more`: keys that are no command's, and what they do."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Search"))
        self.field.setAccessibleName(self.tr("Search"))
        self.tree = QTreeWidget(self)
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.tree.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        for menu, title in menus.items():
            rows = [
                (plain(command.text), apart(", ".join(key.toString() for key in command.keys)))
                for command in actions.of_menu(menu)
                if command.keys
            ]
            self._group(title, rows)
        self._group(self.tr("On the picture"), [(words, keys) for keys, words in more.items()])
        column = QGridLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.addWidget(self.field)
        column.addWidget(self.tree)
        self.field.textChanged.connect(self._search)
        self.resize(fitting(self, 460, 560))

    def _group(self, title: str, rows: list[tuple[str, str]]) -> None:
        if not rows:
            return
        group = QTreeWidgetItem(self.tree, [title])
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        items = [QTreeWidgetItem(group, [words, keys]) for words, keys in rows]
        self._groups.append((group, items))
        for row in items:
            row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
        group.setExpanded(True)

    def _search(self, query: str) -> None:
        for group, rows in self._groups:
            shown = 0
            for row in rows:
                fits = score(query, f"{row.text(0)} {row.text(1)}") is not None
                row.setHidden(not fits)
                shown += fits
            group.setHidden(not shown)
