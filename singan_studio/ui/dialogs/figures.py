"""How near several ways of enlarging come to an original, in numbers."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from singan_studio.app.enlarging import Way
from singan_studio.jobs.making import Figures
from singan_studio.ui.widgets.labels import Caption, ValueLabel
from singan_studio.ui.widgets.style import GRID

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FiguresTable(QWidget):
    """One row for each way, PSNR and SSIM beside it; hidden while nothing is measured."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells: dict[Way, tuple[QLabel, QLabel]] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.setColumnStretch(0, 1)
        heads = (
            ("PSNR", self.tr("Peak signal-to-noise ratio: how small the error is; higher is better.")),
            ("SSIM", self.tr("Structural similarity: how alike light and texture are; 1 is the same.")),
        )
        for column, (name, tip) in enumerate(heads, 1):
            head = Caption(name, self)
            head.setAlignment(_RIGHT)
            head.setToolTip(tip)
            grid.addWidget(head, 0, column)
        ways: tuple[tuple[Way, str], ...] = (
            ("enlarged", self.tr("Enlarged")),
            ("bicubic", self.tr("Bicubic")),
            ("lanczos", self.tr("Lanczos")),
        )
        for row, (way, word) in enumerate(ways, 1):
            grid.addWidget(QLabel(word, self), row, 0)
            psnr, ssim = (ValueLabel(f"{word}, {name}", self) for name, _ in heads)
            self.cells[way] = (psnr, ssim)
            for column, (cell, (_, tip)) in enumerate(zip(self.cells[way], heads, strict=True), 1):
                cell.setAlignment(_RIGHT)
                cell.setToolTip(tip)
                grid.addWidget(cell, row, column)

    def show_figures(self, figures: Mapping[Way, Figures]) -> None:
        """Show other numbers, or none."""
        self.setVisible(bool(figures))
        for way, (psnr, ssim) in self.cells.items():
            found = figures.get(way)
            if found is not None:
                psnr.setText("∞ dB" if math.isinf(found.psnr) else f"{found.psnr:.2f} dB")
                ssim.setText(f"{found.ssim:.4f}")
