"""The saved models of the open photo, to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from singan_studio.jobs.messages import SavedModel
from singan_studio.ui.widgets.labels import Caption
from singan_studio.ui.widgets.style import GRID, RADIUS, TARGET, caption_font, dim, mix, over_window


class SavedModels(QWidget):
    """One row a model, newest first; the one in use is marked."""

    chosen = Signal(object)
    """The SavedModel a person chose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ModelRow] = []
        self._models: tuple[SavedModel, ...] = ()
        self._group = QButtonGroup(self)
        self._empty = Caption(self.tr("None yet. What is learnt is saved here by itself."), self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self._empty)
        self._group.idClicked.connect(self._clicked)

    def show_models(self, models: Sequence[SavedModel], current: SavedModel | None) -> None:
        """Show the models and mark the one in use, if it is one of them."""
        ordered = tuple(sorted(models, key=lambda model: -model.saved_at))
        if ordered != self._models:
            self._models = ordered
            self._fill()
        self._group.setExclusive(False)
        for row, model in zip(self.rows, ordered, strict=True):
            row.setChecked(model == current)
        self._group.setExclusive(True)

    def _clicked(self, index: int) -> None:
        self.chosen.emit(self._models[index])

    def _fill(self) -> None:
        for row in self.rows:
            self._group.removeButton(row)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [ModelRow(model, self) for model in self._models]
        for index, row in enumerate(self.rows):
            self._group.addButton(row, index)
            self._column.addWidget(row)
        self._empty.setVisible(not self.rows)


class ModelRow(QAbstractButton):
    """A model: what it was learnt by and when, and how much of it is learnt."""

    def __init__(self, model: SavedModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        learnt = sum(kind == "network" for kind in model.scales)
        self.preset = preset_word(self, model.preset)
        self.detail = self.tr("{learnt} of {all} scales learnt").format(learnt=learnt, all=len(model.scales))
        if not model.finished:
            self.detail = self.tr("{detail}, unfinished").format(detail=self.detail)
        moment = QDateTime.fromSecsSinceEpoch(round(model.saved_at))
        self.when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        self.setText(f"{self.preset}, {self.when}: {self.detail}")
        self.setAccessibleName(self.text())
        self.setToolTip(self.tr("Click to render edits by this model.\n{model}").format(model=self.text()))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        small = QFontMetrics(caption_font(self.font()))
        return QSize(160, max(TARGET, self.fontMetrics().height() + small.height() + GRID))

    def minimumSizeHint(self) -> QSize:  # noqa: N802, D102
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        accent = palette.color(QPalette.ColorRole.Highlight)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(over_window(palette, 0.1 if self.underMouse() and self.isEnabled() else 0.05))
        if self.isChecked():
            painter.setBrush(mix(palette.window().color(), accent, 0.35))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent, 1.5))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        room = self.rect().adjusted(GRID, GRID // 2, -GRID, -GRID // 2)
        top, bottom = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
        painter.setPen(over_window(palette, 1.0))
        painter.drawText(room, top | Qt.AlignmentFlag.AlignLeft, self.preset)
        painter.setPen(dim(palette))
        painter.setFont(caption_font(self.font()))
        painter.drawText(room, top | Qt.AlignmentFlag.AlignRight, self.when)
        words = painter.fontMetrics().elidedText(self.detail, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, bottom | Qt.AlignmentFlag.AlignLeft, words)


def preset_word(widget: QWidget, preset: str) -> str:
    """Return the word for a preset, translated."""
    words = {
        "instant": widget.tr("Not learnt"),
        "draft": widget.tr("Draft"),
        "balanced": widget.tr("Balanced"),
        "paper": widget.tr("Paper"),
    }
    return words.get(preset, preset)
