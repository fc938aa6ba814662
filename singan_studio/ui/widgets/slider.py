"""A slider with label and value; the wheel moves it only when it has the focus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from singan_studio.ui.widgets.fields import NumberField
from singan_studio.ui.widgets.style import GRID, TARGET, over_window

_HANDLE = 6.0
"""Radius of the handle."""


class Track(QSlider):
    """The groove and the handle: a click jumps there, a double click asks for the default."""

    reset_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(TARGET)
        self.setMinimumWidth(48)
        self.setMouseTracking(True)
        self._ticks = False
        self._default: int | None = None

    def show_ticks(self, on: bool) -> None:
        """Draw a tick at every step."""
        self._ticks = on
        self.update()

    def mark_default(self, value: int | None) -> None:
        """Draw a small mark at the default."""
        self._default = value
        self.update()

    def position(self, value: int) -> float:
        """Return where `value` lies, in pixels from the left; the least is where reading begins."""
        span = max(1, self.maximum() - self.minimum())
        along = _HANDLE + 2 + (value - self.minimum()) / span * (self.width() - 2 * _HANDLE - 4)
        return self.width() - along if self.isRightToLeft() else along

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(96, TARGET)

    def minimumSizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(48, TARGET)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802, D102
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # the panel scrolls instead

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._go_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        if self.isSliderDown():
            self._go_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        if event.button() == Qt.MouseButton.LeftButton:
            self.reset_requested.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        palette = self.palette()
        middle = self.height() / 2
        start, here, end = (self.position(v) for v in (self.minimum(), self.value(), self.maximum()))
        strong = 1.0 if self.isEnabled() else 0.4
        painter.setBrush(over_window(palette, 0.2 * strong))
        painter.drawRoundedRect(_groove(start, end, middle), 1.5, 1.5)
        painter.setBrush(over_window(palette, 0.55 * strong))
        painter.drawRoundedRect(_groove(start, here, middle), 1.5, 1.5)
        painter.setBrush(over_window(palette, 0.4 * strong))
        if self._ticks:
            for value in range(self.minimum(), self.maximum() + 1):
                painter.drawRect(QRectF(round(self.position(value)) - 0.5, middle + 6, 1, 4))
        elif self._default is not None and self.minimum() <= self._default <= self.maximum():
            painter.drawRect(QRectF(round(self.position(self._default)) - 0.5, middle + 6, 1, 4))
        painter.setBrush(over_window(palette, (1.0 if self.isSliderDown() else 0.85) * strong))
        painter.drawEllipse(QPointF(here, middle), _HANDLE, _HANDLE)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
            painter.drawEllipse(QPointF(here, middle), _HANDLE + 1, _HANDLE + 1)

    def _go_to(self, x: float) -> None:
        along = self.width() - x if self.isRightToLeft() else x
        share = (along - _HANDLE - 2) / max(1.0, self.width() - 2 * _HANDLE - 4)
        self.setValue(round(self.minimum() + share * (self.maximum() - self.minimum())))


def _groove(first: float, second: float, middle: float) -> QRectF:
    return QRectF(min(first, second) - 2, middle - 1.5, abs(second - first) + 4, 3)


class Slider(QWidget):
    """Label, track and an editable value with its unit, in one row.

    The value may be left to the default: then it is None, the default is shown, in the colour that stands
    back. `changed` carries the value a person chose (float), or None after a double click or on an emptied
    choice; setting the value from the program emits nothing.
    """

    changed = Signal(object)

    def __init__(
        self,
        label: str,
        minimum: float,
        maximum: float,
        *,
        step: float = 1.0,
        decimals: int = 0,
        unit: str = "",
        default: float = 0.0,
        tip: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._step = step
        self._default = default
        self._tip = tip
        self._value: float | None = None
        self.label = QLabel(label, self)
        self.track = Track(self)
        self.field = NumberField(unit, decimals, self)
        self.label.setBuddy(self.field)
        self.field.setSingleStep(step)
        for control in (self.track, self.field):
            control.setAccessibleName(label)
            control.setAccessibleDescription(tip)
        self.label.setToolTip(tip)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.label)
        row.addWidget(self.track, 1)
        row.addWidget(self.field)
        self.set_range(minimum, maximum)
        self.track.valueChanged.connect(self._dragged)
        self.track.reset_requested.connect(self.reset)
        self.field.valueChanged.connect(self._typed)

    @property
    def value(self) -> float | None:
        """The chosen value; None where the default holds."""
        return self._value

    @property
    def shown(self) -> float:
        """The value in force: the chosen one or the default."""
        return self._default if self._value is None else self._value

    def set_range(self, minimum: float, maximum: float) -> None:
        """Set the limits."""
        with QSignalBlocker(self.track), QSignalBlocker(self.field):
            self.track.setRange(round(minimum / self._step), round(maximum / self._step))
            self.track.setPageStep(max(1, (self.track.maximum() - self.track.minimum()) // 10))
            self.field.setRange(minimum, maximum)
        self._show()

    def set_value(self, value: float | None) -> None:
        """Show `value`, or the default for None."""
        self._value = value
        self._show()

    def set_default(self, default: float) -> None:
        """Set what None stands for."""
        self._default = default
        self._show()

    def reset(self) -> None:
        """Leave the value to the default, as a double click does."""
        self._value = None
        self._show()
        self.changed.emit(None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        if event.button() == Qt.MouseButton.LeftButton:  # on the label: track and field keep theirs
            self.reset()

    def _dragged(self, position: int) -> None:
        self._choose(position * self._step)

    def _typed(self, value: float) -> None:
        self._choose(value)

    def _choose(self, value: float) -> None:
        self._value = value
        self._show()
        self.changed.emit(value)

    def _show(self) -> None:
        with QSignalBlocker(self.track), QSignalBlocker(self.field):
            self.track.setValue(round(self.shown / self._step))
            self.field.setValue(self.shown)
        self.field.set_dim(self._value is None)
        self.track.mark_default(round(self._default / self._step))
        hint = self.tr("Double-click: back to {default}.").format(default=self.field.words(self._default))
        for control in (self.track, self.field):
            control.setToolTip(f"{self._tip}\n{hint}" if self._tip else hint)


def align(sliders: Sequence[Slider]) -> None:
    """Give the labels and the value fields of sliders that stand below each other one width each."""
    for parts in ([s.label for s in sliders], [s.field for s in sliders]):
        width = max(part.sizeHint().width() for part in parts)
        for part in parts:
            part.setFixedWidth(width)
