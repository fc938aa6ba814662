"""The tools at the left edge, and the two colours below them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QColorDialog,
    QPushButton,
    QSizePolicy,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from singan_studio.app.session import Session
from singan_studio.document.edits import Colour
from singan_studio.ui.help.explaining import answer_in
from singan_studio.ui.icons import icon
from singan_studio.ui.tools.base import Tool
from singan_studio.ui.widgets.focus import HandsBack
from singan_studio.ui.widgets.style import GRID, paint_ring

TARGET = 32
_ICON = 20
_GROUPS = (("transform",), ("brush", "eraser", "fill", "eyedropper", "restore"))
"""Names of the tools that a gap follows the last of."""


class ToolButton(HandsBack, QPushButton):
    """A tool: icon, and name and letter in the tooltip."""

    def __init__(self, tool: Tool, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = tool.icon
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of its group, as a screen reader has it
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(TARGET, TARGET)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setIcon(icon(self._icon))
        self.setAccessibleName(tool.label)
        self.setAccessibleDescription(tool.hint)
        self.setToolTip(f"{tool.label} ({tool.shortcut.upper()})\n{tool.hint}")

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802, D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.setIcon(icon(self._icon))


class Colours(QAbstractButton):
    """Foreground over background colour: a click chooses the foreground, one on the lower the background."""

    chosen = Signal(bool)
    """A colour shall be chosen: the foreground (True) or the background."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setFixedSize(TARGET, TARGET)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Colours"))
        self.setToolTip(
            self.tr(
                "Upper: colour to paint with. Lower: background colour.\nClick to choose, X exchanges them."
            )
        )
        session.colour_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        words = self.tr(
            "Paints with {front}, behind it {back}. Space: choose the colour to paint with, "
            "Shift+Space: the one behind."
        )
        colours = [QColor(*c).name() for c in (self.session.colour, self.session.background_colour)]
        self.setAccessibleDescription(words.format(front=colours[0], back=colours[1]))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self)
        palette = self.palette()
        line = palette.color(QPalette.ColorRole.Mid)
        for box, colour in (
            (self._box(front=False), self.session.background_colour),
            (self._box(front=True), self.session.colour),
        ):
            painter.fillRect(box, palette.window())
            painter.fillRect(box.adjusted(1, 1, -1, -1), line)
            painter.fillRect(box.adjusted(2, 2, -2, -2), QColor(*colour))
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), palette)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            point = event.position().toPoint()
            self.chosen.emit(
                self._box(front=True).contains(point) or not self._box(front=False).contains(point)
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, D102
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return}:
            self.chosen.emit(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        else:
            super().keyPressEvent(event)

    def _box(self, *, front: bool) -> QRect:
        side = 20
        return QRect(
            QPoint(2, 2) if front else QPoint(TARGET - side - 2, TARGET - side - 2), QSize(side, side)
        )


class ToolBar(QToolBar):
    """The tools, the chosen one marked."""

    def __init__(
        self, session: Session, tools: Mapping[str, Tool], choose: Callable[[str], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.setWindowTitle(self.tr("Tools"))
        self.setObjectName("tools")
        self.setAccessibleName(self.windowTitle())
        self.setMovable(False)
        self.setOrientation(Qt.Orientation.Vertical)
        self.group = QButtonGroup(self)
        self.buttons: dict[str, ToolButton] = {}
        content = QWidget(self)
        content.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(content)
        column.setContentsMargins(GRID // 2, GRID // 2, GRID // 2, GRID)
        column.setSpacing(2)
        last = {names[-1] for names in _GROUPS}
        for name, tool in tools.items():
            button = ToolButton(tool, content)
            button.clicked.connect(lambda _checked, name=name: choose(name))
            self.group.addButton(button)
            self.buttons[name] = button
            column.addWidget(button)
            if name in last:
                column.addSpacing(6)
        column.addSpacing(GRID)
        self.colours = Colours(session, content)
        self.colours.chosen.connect(self.choose_colour)
        column.addWidget(self.colours)
        column.addStretch(1)
        self.addWidget(content)
        self._picker: QColorDialog | None = None
        self._front = True
        """Whether the picker is for the foreground colour."""
        session.colour_changed.connect(self._follow)
        session.tool_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Mark the session's tool."""
        button = self.buttons.get(self.session.tool)
        if button is not None:
            button.setChecked(True)

    def choose_colour(self, front: bool = True) -> None:
        """Open the picker for the foreground or the background colour, or close it again.

        It stays while one paints, and follows the eyedropper.
        """
        before, self._picker = self._picker, None
        if before is not None:
            before.close()
            if front == self._front:
                return
        self._front = front
        picker = QColorDialog(QColor(*self._picked()), self.window())
        picker.setOptions(
            QColorDialog.ColorDialogOption.DontUseNativeDialog | QColorDialog.ColorDialogOption.NoButtons
        )
        picker.setWindowTitle(self.tr("Colour to paint with") if front else self.tr("Background colour"))
        picker.setWindowFlag(Qt.WindowType.Tool)
        picker.setModal(False)
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.currentColorChanged.connect(lambda colour: self._set(colour, front=front))
        picker.finished.connect(lambda: self._picker_gone(picker))
        answer_in(picker)
        self._picker = picker
        picker.move(self.mapToGlobal(QPoint(self.width() + GRID, self.height() // 3)))
        picker.show()

    def _picker_gone(self, picker: QColorDialog) -> None:
        if self._picker is picker:
            self._picker = None

    def _picked(self) -> Colour:
        return self.session.colour if self._front else self.session.background_colour

    def _follow(self) -> None:
        # Only another colour: the same one again would lose the hue of a grey amid a drag.
        if self._picker is not None and self._picker.currentColor() != QColor(*self._picked()):
            with QSignalBlocker(self._picker):
                self._picker.setCurrentColor(QColor(*self._picked()))

    def _set(self, colour: QColor, *, front: bool) -> None:
        rgb = (colour.red(), colour.green(), colour.blue())
        if front:
            self.session.set_colour(rgb)
            return
        self.session.swap_colours()
        self.session.set_colour(rgb)
        self.session.swap_colours()
