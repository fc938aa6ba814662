"""The row above the canvas with the options of the current tool."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from singan_studio.ui.icons import icon
from singan_studio.ui.tools.base import Option, Tool, Value
from singan_studio.ui.widgets.buttons import CheckBox, IconButton
from singan_studio.ui.widgets.fields import NumberField
from singan_studio.ui.widgets.segmented import Choice, Segmented
from singan_studio.ui.widgets.slider import Track
from singan_studio.ui.widgets.style import GRID, TARGET, over_window

HEIGHT = TARGET + GRID + 4
_TRACK = 96
_ICON = 20


class OptionsBar(QWidget):
    """The current tool's name and controls, in one row that never widens the window."""

    finished = Signal()
    """A field is done with: the keyboard belongs to the canvas again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("options")
        self.setAccessibleName(self.tr("Tool options"))
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rows: dict[str, _Row] = {}
        self._stack = QStackedWidget(self)
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, 0, GRID, 1)
        column.addWidget(self._stack)

    def set_tool(self, tool: Tool | None) -> None:
        """Show the options of a tool."""
        self._stack.setVisible(tool is not None)
        if tool is None:
            return
        row = self._rows.get(tool.name)
        if row is None or row.tool is not tool:
            if row is not None:
                self._stack.removeWidget(row)
                row.deleteLater()
            row = self._rows[tool.name] = _Row(tool, self.finished.emit)
            self._stack.addWidget(row)
        row.refresh("")
        if row is not self._stack.currentWidget():
            focus = QApplication.focusWidget()
            if focus is not None and self.isAncestorOf(focus):
                self.finished.emit()  # rather than some field of the next tool
            self._stack.setCurrentWidget(row)

    def control(self, key: str) -> QWidget:
        """Return what shows an option of the current tool. Raises KeyError if it has no such option."""
        row = self._stack.currentWidget()
        if not isinstance(row, _Row):
            raise KeyError(key)
        return row.controls[key]

    def minimumSizeHint(self) -> QSize:  # noqa: N802 Qt's name
        """Ask for no width: a narrow window cuts the row off rather than growing."""
        return QSize(0, HEIGHT)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Take what there is: a row that is asked for more would end up in a tool bar's overflow menu."""
        return self.minimumSizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the line that parts it from what is below."""
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, over_window(self.palette(), 0.15))


class _Row(QWidget):
    """Name and controls of one tool."""

    def __init__(self, tool: Tool, finished: Callable[[], None]) -> None:
        super().__init__()
        self.tool = tool
        self.controls: dict[str, Number | _Check | _Toggle | _Choices | _Action] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        self._picture = QLabel(self)
        self._picture.setFixedSize(_ICON, _ICON)
        self._picture.setToolTip(tool.label)
        self._name = QLabel(tool.label, self)
        row.addWidget(self._picture)
        row.addSpacing(-GRID)
        row.addWidget(self._name)
        if tool.options:
            row.addWidget(_Line(self))
        before: Option | None = None
        for option in tool.options:
            if before is not None and before.icon and option.icon:
                row.addSpacing(-2 * GRID)  # buttons stand together
            control = _made(tool, option, self)
            if isinstance(control, Number):
                control.field.lineEdit().returnPressed.connect(finished)
            control.setObjectName(f"{tool.name}.{option.key}")  # what it is for depends on the tool
            self.controls[option.key] = control
            row.addWidget(control)
            before = option
        row.addStretch(1)
        tool.option_changed.connect(self.refresh)
        self._dress()

    def refresh(self, key: str) -> None:
        """Show the value of an option, or of all."""
        for option in self.tool.options:
            if key in ("", option.key):
                control = self.controls[option.key]
                control.setEnabled(self.tool.enabled(option.key))
                with QSignalBlocker(control):
                    control.show_value(self.tool.value(option.key) if option.kind != "action" else 0)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave out the sliders where there is no room for them, then the tool's name: numbers remain."""
        super().resizeEvent(event)
        tracks = [c.track for c in self.controls.values() if isinstance(c, Number) and c.track is not None]
        for parts in ((), tracks, [*tracks, self._name]):
            for part in (*tracks, self._name):
                part.setVisible(part not in parts)
            for control in self.controls.values():
                control.updateGeometry()
            if self.minimumSizeHint().width() <= event.size().width():
                break

    def _dress(self) -> None:
        self._picture.setPixmap(icon(self.tool.icon).pixmap(_ICON, _ICON))


class _Line(QWidget):
    """A thin upright line between the tool's name and its options."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(1, TARGET - GRID)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        QPainter(self).fillRect(self.rect(), over_window(self.palette(), 0.2))


class Number(QWidget):
    """Label, slider if there is one, and the number with its unit; a double click resets."""

    def __init__(self, tool: Tool, option: Option, parent: QWidget) -> None:
        super().__init__(parent)
        self._option = option
        self._set: Callable[[float], None] = lambda value: tool.set_value(option.key, value)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        self.label = QLabel(option.label, self)
        row.addWidget(self.label)
        self.field = NumberField(option.unit, 1 if option.kind == "float" else 0, self)
        self.field.setRange(option.minimum, option.maximum)
        self.track = Track(self) if option.curve else None
        if self.track is not None:
            self.track.setRange(0, 200)
            self.track.setFixedWidth(_TRACK)
            self.track.mark_default(self._position(float(option.default)))
            self.track.valueChanged.connect(self._dragged)
            self.track.reset_requested.connect(lambda: self._set(float(option.default)))
            row.addWidget(self.track)
        row.addWidget(self.field)
        self.label.setBuddy(self.field)
        for control in (self.label, self.field, self.track):
            if control is not None:
                control.setToolTip(option.help)
                control.setAccessibleName(option.label)
                control.setAccessibleDescription(option.help)
        self.field.valueChanged.connect(self._set)

    def show_value(self, value: float) -> None:
        """Show a value."""
        with QSignalBlocker(self.field):
            self.field.setValue(value)
        # A slider under the finger stays where it is: its steps are coarser than the values.
        if self.track is not None and not self.track.isSliderDown():
            with QSignalBlocker(self.track):
                self.track.setValue(self._position(value))

    def _dragged(self, position: int) -> None:
        low, high = self._option.minimum, self._option.maximum
        self._set(round(low + (high - low) * (position / 200) ** self._option.curve))

    def _position(self, value: float) -> int:
        low, high = self._option.minimum, self._option.maximum
        share: float = ((value - low) / (high - low)) ** (1 / self._option.curve)
        return round(200 * share)


class _Check(CheckBox):
    """An option that holds or not."""

    def __init__(self, tool: Tool, option: Option, parent: QWidget) -> None:
        super().__init__(option.label, parent)
        self.setToolTip(option.help)
        self.setAccessibleDescription(option.help)
        self.setMinimumHeight(TARGET)
        self.toggled.connect(lambda on: tool.set_value(option.key, on))

    def show_value(self, value: Value) -> None:
        """Show whether it holds."""
        self.setChecked(bool(value))


class _Toggle(IconButton):
    """An option that holds or not, as a button with an icon."""

    def __init__(self, tool: Tool, option: Option, parent: QWidget) -> None:
        super().__init__(option.icon, option.label, f"{option.label}\n{option.help}", parent)
        self.setCheckable(True)
        self.toggled.connect(lambda on: tool.set_value(option.key, on))

    def show_value(self, value: Value) -> None:
        """Show whether it holds."""
        self.setChecked(bool(value))


class _Choices(QWidget):
    """A label, if there is one, and the choices side by side."""

    def __init__(self, tool: Tool, option: Option, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        if option.label:
            label = QLabel(option.label, self)
            label.setToolTip(option.help)
            row.addWidget(label)
        self.choices = Segmented(
            option.label or option.help, tuple(Choice(*choice) for choice in option.choices), self
        )
        self.choices.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.choices.setMinimumWidth(self.choices.sizeHint().width() + len(option.choices) * GRID)
        self.choices.chosen.connect(lambda value: tool.set_value(option.key, value))
        row.addWidget(self.choices)

    def show_value(self, value: Value) -> None:
        """Mark the choice that holds."""
        self.choices.set_current(str(value))


class _Action(IconButton):
    """A button that does something at once."""

    def __init__(self, tool: Tool, option: Option, parent: QWidget) -> None:
        super().__init__(option.icon, option.label, f"{option.label}\n{option.help}", parent)
        self.clicked.connect(lambda: tool.set_value(option.key, value=True))

    def show_value(self, value: Value) -> None:
        """Show nothing: a button has no value."""


def _made(tool: Tool, option: Option, parent: QWidget) -> Number | _Check | _Toggle | _Choices | _Action:
    """Return the control of an option."""
    match option.kind:
        case "bool":
            return _Toggle(tool, option, parent) if option.icon else _Check(tool, option, parent)
        case "choice":
            return _Choices(tool, option, parent)
        case "action":
            return _Action(tool, option, parent)
        case _:
            return Number(tool, option, parent)
