"""A thin bar that fills."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from singan_studio.ui.widgets.style import over_window

_HEIGHT = 4
_NARROWEST = 24


class ProgressBar(QProgressBar):
    """A thin bar: the accent while running, grey when done."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name`: what it is the progress of, read aloud."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setRange(0, 100)
        self.setValue(0)
        self.setTextVisible(False)
        self.share = 0.0
        """Done, 0..1."""
        self.running = False
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(_NARROWEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, *, running: bool) -> None:
        """Show how much is done (0..1)."""
        if (share, running) != (self.share, self.running):
            self.share, self.running = share, running
            self.setValue(round(100 * min(1.0, max(0.0, share))))
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(_NARROWEST, _HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(_NARROWEST, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        palette = self.palette()
        painter.setBrush(over_window(palette, 0.15))
        painter.drawRoundedRect(QRectF(self.rect()), _HEIGHT / 2, _HEIGHT / 2)
        if self.share > 0:
            accent = palette.color(QPalette.ColorRole.Accent)
            painter.setBrush(accent if self.running else over_window(palette, 0.5))
            width = max(_HEIGHT, self.width() * min(1.0, self.share))
            left = self.width() - width if self.isRightToLeft() else 0
            painter.drawRoundedRect(QRectF(left, 0, width, _HEIGHT), _HEIGHT / 2, _HEIGHT / 2)
