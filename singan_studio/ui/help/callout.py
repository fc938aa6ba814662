"""What the tour shows: a bubble beside a control with an arrow to it, and a line around the control."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from singan_studio.ui.accessible import announce
from singan_studio.ui.theme import tokens
from singan_studio.ui.widgets.buttons import Button, PrimaryButton, TextButton
from singan_studio.ui.widgets.labels import Label
from singan_studio.ui.widgets.style import GRID, RADIUS

Side = Literal["left", "right", "above", "below", "none"]
"""Where the bubble stands, seen from the control."""

_WIDTH = 312
_ARROW = 10
"""Length of the arrow; the bubble keeps as much free on all its sides."""
_AROUND = 5
"""Pixels that the line around a control keeps from it, its own width included."""
_LINE = 3
_EDGE = GRID // 2
"""Pixels that the bubble keeps from the edge of the window."""


def place(target: QRect, size: QSize, room: QRect) -> tuple[QPoint, Side]:
    """Return where a bubble of a size stands beside a target within a room, and on which side of it.

    Where it fits beside it on no side it stands in the middle of the lower part, without an arrow.
    """
    width, height = size.width(), size.height()
    room = room.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    middle = target.center()
    x, y = middle.x() - width // 2, middle.y() - height // 2
    spots: tuple[tuple[Side, QPoint], ...] = (
        ("right", QPoint(target.right() + 1 + _AROUND, y)),
        ("left", QPoint(target.left() - _AROUND - width, y)),
        ("below", QPoint(x, target.bottom() + 1 + _AROUND)),
        ("above", QPoint(x, target.top() - _AROUND - height)),
    )
    for side, at in spots:
        slid = _within(QRect(at, size), room)
        if room.contains(slid) and not slid.intersects(target) and not target.isEmpty():
            return slid.topLeft(), side
    last = QPoint(room.center().x() - width // 2, room.bottom() - height - 2 * GRID)
    return _within(QRect(last, size), room).topLeft(), "none"


def _within(rect: QRect, room: QRect) -> QRect:
    """Return a rectangle slid into the room, as far as it can be."""
    x = max(room.left(), min(rect.x(), room.right() + 1 - rect.width()))
    y = max(room.top(), min(rect.y(), room.bottom() + 1 - rect.height()))
    return QRect(QPoint(x, y), rect.size())


class Outline(QWidget):
    """A line around a control; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def surround(self, window: QWidget, target: QRect) -> None:
        """Stand around a rectangle of a window, as far as it is in there."""
        if self.parentWidget() is not window:
            self.setParent(window)
        around = target.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND).intersected(window.rect())
        if self.geometry() != around:
            self.setGeometry(around)
        if not self.isVisible():
            self.show()
            self.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802, D102
        super().resizeEvent(event)
        # Only the line is there: what it surrounds is painted without it.
        inner = self.rect().adjusted(_LINE + 2, _LINE + 2, -_LINE - 2, -_LINE - 2)
        self.setMask(QRegion(self.rect()) - QRegion(inner))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens().accent, _LINE))
        half = _LINE / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), RADIUS, RADIUS)


class Callout(QWidget):
    """A bubble with one step of the tour. It takes the keys when asked to, and blocks nothing."""

    accessible_role = QAccessible.Role.HelpBalloon
    forward = Signal()
    backward = Signal()
    left = Signal()
    """The tour shall end."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._side: Side = "none"
        self._tip = QPoint()
        """Where the arrow points to, in the bubble's own coordinates."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedWidth(_WIDTH + 2 * _ARROW)
        self.title = Label(parent=self)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.count = Label(small=True, parent=self)
        self.skip = TextButton(self.tr("Skip the tour"), self.tr("Ends the tour. Key: Esc"), self)
        self.back = Button(self.tr("Back"), self.tr("Shows the step before."), parent=self)
        self.next = PrimaryButton(self.tr("Next"), self.tr("Shows the next step."), parent=self)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.count)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.skip)
        foot.addStretch(1)
        for button in (self.back, self.next):
            button.setSizePolicy(button.sizePolicy().Policy.Fixed, button.sizePolicy().Policy.Fixed)
            button.setMinimumWidth(72)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        edge = _ARROW + GRID + GRID // 2
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addLayout(foot)
        self.skip.clicked.connect(self.left)
        self.back.clicked.connect(self.backward)
        self.next.clicked.connect(self.forward)
        self.hide()

    def tell(self, title: str, text: str, number: int, of: int) -> None:
        """Show a step, the `number`th (from 1) of all."""
        last = number == of
        self.title.show_text(title)
        self.text.setText(text)
        self.count.show_text(self.tr("{number} of {all}").format(number=number, all=of))
        self.back.setVisible(number > 1)
        self.skip.setVisible(not last)
        self.next.setText(self.tr("Done") if last else self.tr("Next"))
        self.next.setAccessibleName(self.next.text())
        self.setAccessibleName(self.tr("Tour, {step}").format(step=f"{self.count.whole_text}: {title}"))
        self.setAccessibleDescription(text)
        self._fit()
        announce(self, f"{title}. {text}")

    def point_at(self, target: QRect, room: QRect) -> None:
        """Stand beside a rectangle, with the arrow to its middle; both in the parent's coordinates."""
        self._fit()
        at, side = place(target, self.size(), room)
        tip = target.center() - at
        if at != self.pos():
            self.move(at)
        if (side, tip) != (self._side, self._tip):
            self._side, self._tip = side, tip
            self.update()

    def _fit(self) -> None:
        """Be as high as the text needs it."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            height = layout.heightForWidth(self.width())
            if height != self.height():
                self.resize(self.width(), height)

    # --- painting ---

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802, D102
        colours = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(self.rect()).adjusted(_ARROW, _ARROW, -_ARROW, -_ARROW)
        shape = QPainterPath()
        shape.addRoundedRect(inner, 2 * RADIUS, 2 * RADIUS)
        arrow = self._arrow(inner)
        if arrow is not None:
            shape = shape.united(arrow)
        painter.setPen(QPen(colours.mark, 2 if self.hasFocus() else 1))
        painter.setBrush(colours.panel)
        painter.drawPath(shape)

    def _arrow(self, box: QRectF) -> QPainterPath | None:
        """Return the arrow from the bubble's box to the control; None without one."""
        if self._side == "none":
            return None
        clear = 2 * RADIUS + _ARROW
        tip = QPointF(self._tip)
        flat = self._side in {"above", "below"}
        low, high = (box.left(), box.right()) if flat else (box.top(), box.bottom())
        along = max(low + clear, min(tip.x() if flat else tip.y(), high - clear))
        foot = {"right": box.left(), "left": box.right(), "below": box.top(), "above": box.bottom()}
        root = foot[self._side]
        out = -_ARROW if self._side in {"right", "below"} else _ARROW
        back = -out / 10  # into the box, so that both become one shape
        corners = [(along - _ARROW, root + back), (along, root + out), (along + _ARROW, root + back)]
        path = QPainterPath()
        path.addPolygon(QPolygonF([QPointF(a, b) if flat else QPointF(b, a) for a, b in corners]))
        path.closeSubpath()
        return path

    # --- keys ---

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go on by Enter and the arrow keys, leave by Esc; Enter on a button presses it."""
        key = Qt.Key(event.key())
        ahead = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        behind = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        if key is Qt.Key.Key_Escape:
            self.left.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focus = self.focusWidget()
            if isinstance(focus, QAbstractButton) and focus.hasFocus():
                focus.click()
            else:
                self.forward.emit()
        elif key in {ahead, Qt.Key.Key_Down}:
            self.forward.emit()
        elif key in {behind, Qt.Key.Key_Up}:
            self.backward.emit()
        else:
            super().keyPressEvent(event)
