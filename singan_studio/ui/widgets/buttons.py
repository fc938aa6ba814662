"""Buttons with icons that follow the theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QPushButton, QSizePolicy, QToolButton, QWidget

from singan_studio.ui.icons import icon
from singan_studio.ui.widgets.focus import HandsBack
from singan_studio.ui.widgets.style import GRID, RADIUS, TARGET, caption_font, dim, over_window

_ICON = 16


class IconButton(HandsBack, QToolButton):
    """A square button with an icon alone; its name is read aloud and its tooltip says what it does."""

    def __init__(self, picture: str, name: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setFixedSize(TARGET, TARGET)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.become(picture, name, tip)

    def become(self, picture: str, name: str, tip: str) -> None:
        """Show another icon, and be called and explained otherwise."""
        self._icon = picture
        self.setAccessibleName(name)
        self.setAccessibleDescription(tip)
        self.setToolTip(tip)
        self.setIcon(icon(picture))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802, D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.setIcon(icon(self._icon))


class Button(HandsBack, QPushButton):
    """A button with a word, and an icon before it where one helps."""

    def __init__(self, text: str, tip: str, picture: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon = picture
        self.setAccessibleName(text)
        self.setAccessibleDescription(tip)
        self.setToolTip(tip)
        self.setFixedHeight(TARGET)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if picture:
            self.setIconSize(QSize(_ICON, _ICON))
            self.setIcon(icon(picture))

    def minimumSizeHint(self) -> QSize:  # noqa: N802, D102
        room = _ICON + GRID if self._icon else 0
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + room + GRID + 4, TARGET)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802, D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._icon:
            self.setIcon(icon(self._icon))


class PrimaryButton(Button):
    """The one button of a panel that a person is here for: filled with the accent."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, D102
        if not self.isEnabled():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        accent, ink = (
            palette.color(QPalette.ColorRole.Highlight),
            palette.color(QPalette.ColorRole.HighlightedText),
        )
        # Darker both ways: the word stays legible.
        fill = accent.darker(125 if self.isDown() else 110 if self.underMouse() else 100)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink, 1))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5), RADIUS - 1, RADIUS - 1
            )
        painter.setPen(ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class TextButton(HandsBack, QAbstractButton):
    """A word in the captions' size that can be pressed, where a whole button would be too much."""

    def __init__(self, text: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(tip)
        self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(TARGET)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        metrics = QFontMetrics(caption_font(self.font()))
        return QSize(metrics.horizontalAdvance(self.text()) + 2, TARGET)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self)
        font = caption_font(self.font())
        font.setUnderline(True)
        painter.setFont(font)
        palette = self.palette()
        painter.setPen(over_window(palette, 1.0) if self.underMouse() or self.hasFocus() else dim(palette))
        painter.drawText(
            self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.text()
        )
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 4, -1, -4), RADIUS, RADIUS)


class CheckBox(HandsBack, QCheckBox):
    """A choice between on and off."""
