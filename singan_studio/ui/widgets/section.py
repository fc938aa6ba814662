"""A part of a panel that collapses, and the message that fills an empty one."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from singan_studio.ui.widgets.focus import HandsBack
from singan_studio.ui.widgets.labels import Caption
from singan_studio.ui.widgets.style import GRID, RADIUS, TARGET, over_window


class Section(QWidget):
    """A title that shows and hides what stands below it."""

    toggled = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None, *, expanded: bool = True) -> None:
        super().__init__(parent)
        self.header = _Header(title, self)
        self.header.setChecked(expanded)
        self.header.toggled.connect(self._toggle)
        self.body = QWidget(self)
        self.body.setVisible(expanded)
        self.content = QVBoxLayout(self.body)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(GRID // 2)
        self._top = QHBoxLayout()
        self._top.setSpacing(GRID // 2)
        self._top.addWidget(self.header, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addLayout(self._top)
        column.addWidget(self.body)

    def add_beside_title(self, widget: QWidget) -> None:
        """Put a widget at the right end of the title's row."""
        self._top.addWidget(widget)

    def set_expanded(self, expanded: bool) -> None:
        """Show or hide the content."""
        self.header.setChecked(expanded)

    def _toggle(self, expanded: bool) -> None:
        self.body.setVisible(expanded)
        self.toggled.emit(expanded)


class _Header(HandsBack, QAbstractButton):
    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(TARGET)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)
        self.setToolTip(self.tr("Shows or hides this part."))

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2 * GRID, TARGET)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        ink = over_window(palette, 1.0 if self.underMouse() else 0.75)
        middle = self.height() / 2
        arrow = QPolygonF([QPointF(-2, -3.5), QPointF(2, 0), QPointF(-2, 3.5)])
        painter.save()
        mirrored = self.isRightToLeft()
        painter.translate(self.width() - 5 if mirrored else 5, middle)
        painter.scale(-1 if mirrored else 1, 1)
        painter.rotate(90 if self.isChecked() else 0)
        painter.setPen(QPen(ink, 1.4))
        painter.drawPolyline(arrow)
        painter.restore()
        painter.setPen(over_window(palette, 1.0))
        painter.drawText(
            self.rect().adjusted(0 if mirrored else 15, 0, -15 if mirrored else 0, 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self.text(),
        )
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 2, -1, -2), RADIUS, RADIUS)


class Empty(QWidget):
    """What to do next, in the place of what is not there yet."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caption = Caption(text, self)
        self.caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        box.addWidget(self.caption)

    def show_text(self, text: str) -> None:
        """Show another sentence."""
        self.caption.setText(text)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(over_window(self.palette(), 0.25), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
