"""Zoom by buttons, for a viewer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from singan_studio.ui.viewer.view import Viewer
from singan_studio.ui.widgets.buttons import IconButton, TextButton
from singan_studio.ui.widgets.labels import ValueLabel
from singan_studio.ui.widgets.style import GRID


class ZoomBar(QWidget):
    """How large a viewer's picture is shown, and four ways to change that."""

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        out = IconButton("magnifying-glass-minus", self.tr("Zoom out"), self.tr("Zoom out (−)"), self)
        closer = IconButton("magnifying-glass-plus", self.tr("Zoom in"), self.tr("Zoom in (+)"), self)
        fit = IconButton("frame-corners", self.tr("Fit the window"), self.tr("Show all of it (0)"), self)
        self.actual = TextButton("100 %", self.tr("One pixel of the picture is one of the screen (1)"), self)
        self.percent = ValueLabel(self.tr("Zoom"), self)
        self.percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.percent.setFixedWidth(self.fontMetrics().horizontalAdvance("00000 %"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        for part in (out, closer, fit, self.actual, self.percent):
            row.addWidget(part)
        out.clicked.connect(viewer.zoom_out)
        closer.clicked.connect(viewer.zoom_in)
        fit.clicked.connect(viewer.fit)
        self.actual.clicked.connect(lambda: viewer.zoom_to(100))
        viewer.zoom_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        zoom = self._viewer.zoom
        there = self._viewer.size_shown is not None
        self.percent.setText("" if not there else f"{zoom:.3g} %" if zoom < 100 else f"{zoom:.0f} %")
