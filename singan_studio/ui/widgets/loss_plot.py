"""The losses of a learning as a small plot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from singan_studio.ui.widgets.style import GRID, RADIUS, caption_font, dim, over_window


class Loss(NamedTuple):
    """The losses at one moment of a learning."""

    scale: int
    iteration: int
    critic: float
    rmse: float
    """Of the reconstruction, in [-1, 1] units."""


class LossPlot(QWidget):
    """Two curves over the learning so far, a faint line where a new scale begins.

    Each curve fills the height by itself: their units have nothing in common, and what counts is whether they
    have settled.
    """

    accessible_role = QAccessible.Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: list[Loss] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Losses"))
        self.setToolTip(
            self.tr(
                "Strong line: how far the learnt photo still is from the real one.\n"
                "Faint line: how well the critic tells real patches from made ones.\n"
                "Both settle when a scale is learnt; a vertical line is the start of the next scale."
            )
        )

    def show_losses(self, points: Sequence[tuple[int, int, float, float]]) -> None:
        """Show (scale, iteration, critic loss, rmse) in the order they came."""
        self._points = [Loss(*point) for point in points]
        if self._points:
            last = self._points[-1]
            self.setAccessibleDescription(
                self.tr("Difference from the photo {rmse:.3f}, critic {critic:.2f}").format(
                    rmse=last.rmse, critic=last.critic
                )
            )
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(200, 9 * GRID)

    def minimumSizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(80, 9 * GRID)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(over_window(palette, 0.05))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        legend = painter.fontMetrics().height()
        box = QRectF(self.rect()).adjusted(6, legend + 4, -6, -6)
        accent = palette.color(QPalette.ColorRole.Accent)
        painter.setFont(caption_font(self.font()))
        if len(self._points) < 2:
            return
        self._paint_starts(painter, box)
        self._paint_curve(painter, box, [point.critic for point in self._points], dim(palette), 1.0)
        self._paint_curve(painter, box, [point.rmse for point in self._points], accent, 1.6)
        self._paint_legend(painter, accent)

    def _x(self, box: QRectF, index: int) -> float:
        return box.left() + box.width() * index / (len(self._points) - 1)

    def _paint_starts(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(over_window(self.palette(), 0.2), 1))
        for index in range(1, len(self._points)):
            if self._points[index].scale != self._points[index - 1].scale:
                x = round(self._x(box, index)) + 0.5
                painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))

    def _paint_curve(
        self, painter: QPainter, box: QRectF, values: list[float], colour: QColor, width: float
    ) -> None:
        low, high = min(values), max(values)
        span = (high - low) or 1.0
        line = [
            QPointF(self._x(box, index), box.bottom() - box.height() * (value - low) / span)
            for index, value in enumerate(values)
        ]
        painter.setPen(QPen(colour, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(line))

    def _paint_legend(self, painter: QPainter, accent: QColor) -> None:
        last = self._points[-1]
        row = QRectF(6, 2, self.width() - 12, painter.fontMetrics().height() + 2)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        painter.setPen(accent)
        painter.drawText(row, left, self.tr("Difference {rmse:.3f}").format(rmse=last.rmse))
        painter.setPen(dim(self.palette()))
        painter.drawText(row, right, self.tr("Critic {critic:.2f}").format(critic=last.critic))
