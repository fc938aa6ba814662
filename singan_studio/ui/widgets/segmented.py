"""A few choices side by side, of which one holds."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from singan_studio.ui.widgets.focus import HandsBack
from singan_studio.ui.widgets.style import GRID, RADIUS, TARGET, caption_font, mix, over_window


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the choices: its key in the program, its word and what it does to the picture."""

    key: str
    label: str
    tip: str


class Segmented(QWidget):
    """Choices in one frame; the arrow keys go from one to the next."""

    accessible_role = QAccessible.Role.Grouping
    chosen = Signal(str)
    """The key a person chose."""

    def __init__(self, name: str, choices: tuple[Choice, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._keys = [choice.key for choice in choices]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for index, choice in enumerate(choices):
            segment = _Segment(choice, self)
            self._group.addButton(segment, index)
            row.addWidget(segment, segment.sizeHint().width())
        self._group.idClicked.connect(self._clicked)
        self.setFixedHeight(TARGET + 2)

    def set_current(self, key: str | None) -> None:
        """Mark one choice, or none, without a signal."""
        self._group.setExclusive(False)
        for index, button in enumerate(self._group.buttons()):
            button.setChecked(self._keys[index] == key)
        self._group.setExclusive(True)

    @property
    def current(self) -> str | None:
        """The key of the choice that holds."""
        index = self._group.checkedId()
        return None if index < 0 else self._keys[index]

    def button(self, key: str) -> QAbstractButton:
        """Return the button of a choice."""
        return self._group.button(self._keys.index(key))

    def _clicked(self, index: int) -> None:
        self.chosen.emit(self._keys[index])

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(over_window(self.palette(), 0.2), 1))
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


class _Segment(HandsBack, QAbstractButton):
    def __init__(self, choice: Choice, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(choice.label)
        self.setAccessibleName(choice.label)
        self.setAccessibleDescription(choice.tip)
        self.setToolTip(choice.tip)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of its group, as a screen reader has it
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + GRID, TARGET)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        small = QFontMetrics(caption_font(self.font()))
        return QSize(small.horizontalAdvance(self.text()) + 4, TARGET)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        accent = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        strong = 1.0 if self.isEnabled() else 0.5
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(mix(palette.base().color(), accent, 0.4 * strong))
            painter.drawRoundedRect(box, RADIUS - 1, RADIUS - 1)
        elif self.isEnabled() and self.underMouse():
            painter.setBrush(over_window(palette, 0.12))
            painter.drawRoundedRect(box, RADIUS - 1, RADIUS - 1)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Accent), 1.5))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS - 1, RADIUS - 1)
        font = self.font()
        if QFontMetrics(font).horizontalAdvance(self.text()) > self.width() - 4:
            font = caption_font(font)
        painter.setFont(font)
        painter.setPen(over_window(palette, strong))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
