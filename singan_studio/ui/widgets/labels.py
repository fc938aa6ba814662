"""Text that fits: one line that is shortened, and captions that wrap."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from singan_studio.ui.widgets.style import caption_font


class Label(QLabel):
    """One line of text; where the room is too small it ends in "…" and the whole is its tooltip."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, small: bool = False) -> None:
        """`small`: in the captions' size and colour."""
        super().__init__(parent)
        self._text = ""
        self._small = small
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if small:
            _make_small(self)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.setAccessibleName(text)
        self._fit()
        self.updateGeometry()

    @property
    def whole_text(self) -> str:
        """The text, also where it is shortened."""
        return self._text

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(0, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802, D102
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802, D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange and self._small:
            _make_small(self)
        if event.type() in {QEvent.Type.ApplicationFontChange, QEvent.Type.FontChange}:
            self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip("" if shown == self._text else self._text)


class ValueLabel(QLabel):
    """A value that stands beside what it is of, or needs no such word; read aloud with its name."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setAccessibleName(name)

    def setText(self, text: str) -> None:  # noqa: N802
        """Show another value."""
        super().setText(text)
        self.setAccessibleName(f"{self._name}: {text}" if text else self._name)


class Caption(QLabel):
    """An explaining sentence in the smaller size and the colour that stands back; wraps."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        _make_small(self)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802, D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            _make_small(self)


def _make_small(label: QLabel) -> None:
    label.setFont(caption_font(QApplication.font()))
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
