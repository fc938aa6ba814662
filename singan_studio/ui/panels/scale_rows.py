"""The scales in the Learning panel: one row each, with progress and newest sample."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs.messages import Kind
from singan_studio.ui.canvas.qimage import to_qimage
from singan_studio.ui.widgets.labels import Label
from singan_studio.ui.widgets.progress import ProgressBar
from singan_studio.ui.widgets.style import GRID, over_window

_SAMPLE = QSize(40, 30)


@dataclass(frozen=True, slots=True)
class ScaleState:
    """What one row shows."""

    kind: Kind
    size: Size | None
    running: bool
    queued: bool
    share: float
    """Of its iterations, 0..1."""


class ScaleRows(QWidget):
    """One row a scale, coarsest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ScaleRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)

    def show_scales(self, states: Sequence[ScaleState], samples: Mapping[int, Rgb]) -> None:
        """Show the state of every scale, and the newest sample of those that have one."""
        while len(self.rows) > len(states):
            row = self.rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(states):
            self.rows.append(ScaleRow(self))
            self._column.addWidget(self.rows[-1])
        last = len(states) - 1
        # A scale that stays patches has neither progress nor samples: its row is lower.
        tall = [s.kind == "network" or s.running or s.queued or n in samples for n, s in enumerate(states)]
        for index, (row, state) in enumerate(zip(self.rows, states, strict=True)):
            row.show_state(self._name(index, last), state, samples.get(index))
            row.set_room(tall=tall[index], indented=any(tall))

    def _name(self, index: int, last: int) -> str:
        if index == 0:
            return self.tr("Coarsest")
        if index == last:
            return self.tr("Finest")
        return self.tr("{n} of {last}").format(n=index + 1, last=last + 1)


class ScaleRow(QWidget):
    """Name, kind and progress of one scale beside its newest sample."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sample = _Sample(self)
        self.name = Label(parent=self)
        self.kind = Label(small=True, parent=self)
        self.bar = ProgressBar("", self)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self.name)
        top.addStretch(1)
        top.addWidget(self.kind)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.addWidget(self.sample, 0, 0, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(top, 0, 1)
        grid.addWidget(self.bar, 1, 1)
        grid.setColumnStretch(1, 1)

    def show_state(self, name: str, state: ScaleState, sample: Rgb | None) -> None:
        """Show what is known of the scale."""
        self.name.show_text(name)
        self.bar.setAccessibleName(name)
        known = state.kind == "network"
        words = self.tr("learnt detail") if known else self.tr("patch detail")
        if state.running:
            words = self.tr("learning {percent} %").format(percent=round(100 * state.share))
        elif state.queued:
            words = self.tr("learnt, comes again") if known else self.tr("comes next")
        self.kind.show_text(words)
        learnt = state.kind == "network" and not state.running
        self.bar.show_share(1.0 if learnt else state.share if state.running else 0.0, running=state.running)
        size = f", {state.size}" if state.size is not None else ""
        self.setAccessibleName(f"{name}{size}: {words}")
        self.setToolTip(f"{name}{size}: {words}")
        self.sample.show_picture(sample)

    def set_room(self, *, tall: bool, indented: bool) -> None:
        """Give room for progress and sample, or only the sample's width, to stand in line with other rows."""
        self.bar.setVisible(tall)
        self.sample.setVisible(indented)
        self.sample.setFixedHeight(_SAMPLE.height() if tall else 1)


class _Sample(QWidget):
    """A small picture, fitted into its place."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(_SAMPLE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._source: Rgb | None = None
        self._image: QImage | None = None

    def show_picture(self, picture: Rgb | None) -> None:
        if picture is self._source:
            return
        self._source = picture
        self._image = None if picture is None else to_qimage(picture)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if self.height() < _SAMPLE.height():
            return
        box = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(box, 3, 3)
        painter.fillPath(shape, over_window(self.palette(), 0.08))
        if self._image is None:
            return
        painter.setClipPath(shape)
        scale = max(box.width() / self._image.width(), box.height() / self._image.height())
        part = QRectF(0, 0, box.width() / scale, box.height() / scale)
        part.moveCenter(QRectF(self._image.rect()).center())
        painter.drawImage(box, self._image, part)
