"""Fields for numbers and choices; the wheel changes them only when they have the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDoubleSpinBox, QLabel, QSizePolicy, QWidget

from singan_studio.ui.widgets.style import TARGET, dim


class ChoiceField(QComboBox):
    """One of a list of choices; each has a key and a word."""

    def __init__(self, name: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Where Qt calls a combo box by its text, its name is that of the label it belongs to.
        self._label = QLabel(name, parent)
        self._label.setBuddy(self)
        self._label.hide()
        self.setAccessibleName(name)
        self.setAccessibleDescription(tip)
        self.setToolTip(tip)
        self.setFixedHeight(TARGET)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802, D102
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # the panel scrolls instead


class NumberField(QDoubleSpinBox):
    """A number with its unit, right-aligned, without arrows; Up and Down change it."""

    def __init__(self, unit: str, decimals: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dim = False
        self.setDecimals(decimals)
        self.setSuffix(f" {unit}" if unit else "")
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        self.setFixedHeight(TARGET)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def words(self, value: float) -> str:
        """Return `value` as the field shows it, with the unit."""
        return self.textFromValue(value) + self.suffix()

    def set_dim(self, on: bool) -> None:
        """Show the number as one that nobody chose."""
        self._dim = on
        self._dress()

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        longest = max((self.words(v) for v in (self.minimum(), self.maximum())), key=len)
        return QSize(self.fontMetrics().horizontalAdvance(longest) + 20, TARGET)

    def minimumSizeHint(self) -> QSize:  # noqa: N802, D102
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802, D102
        super().focusInEvent(event)
        self.selectAll()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802, D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802, D102
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802, D102
        super().showEvent(event)
        self._place()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802, D102
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # the panel scrolls instead

    def _place(self) -> None:
        # A stylesheet that dresses arrow buttons leaves a field without them one pixel for its text.
        self.lineEdit().setGeometry(self.rect().adjusted(4, 1, -6, -1))

    def _dress(self) -> None:
        # Not by a palette: the application's stylesheet would have its own way.
        sheet = f"color: {dim(self.palette()).name()}" if self._dim else ""
        if sheet != self.lineEdit().styleSheet():
            self.lineEdit().setStyleSheet(sheet)
