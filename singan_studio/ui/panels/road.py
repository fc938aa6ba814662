"""The road of learning: its stations, how far the photo is on it, and how far it is to go."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from singan_studio.app.learning import LearningState, further
from singan_studio.app.status import clock
from singan_studio.app.words import tr
from singan_studio.jobs.messages import ROAD
from singan_studio.ui.widgets.focus import HandsBack
from singan_studio.ui.widgets.style import GRID, RADIUS, TARGET, caption_font, dim, mix, over_window

_DOT = 4.5
_LINE = TARGET / 2
_HOURS = 90 * 60


class Road(QWidget):
    """The stations on one line, filled as far as the photo is; where it is to go is chosen by a click."""

    accessible_role = QAccessible.Role.Grouping
    chosen = Signal(str)
    """The station a person wants to go to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("How far to learn"))
        self._state = LearningState()
        self._group = QButtonGroup(self)
        self.stops: dict[str, Stop] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for index, station in enumerate(ROAD):
            stop = Stop(station_word(self, station), effects(self)[station], self)
            self._group.addButton(stop, index)
            row.addWidget(stop)
            self.stops[station] = stop
        self._group.idClicked.connect(lambda index: self.chosen.emit(ROAD[index]))

    def show_road(self, state: LearningState, far: str) -> None:
        """Show where learning stands, and that it is to go to `far`."""
        self._state = state
        times = dict(state.legs)
        for station, stop in self.stops.items():
            there = not further(station, state.reached)
            stop.show_state(self._words(station, times), reached=there)
        self._group.setExclusive(False)
        for station, stop in self.stops.items():
            stop.setChecked(station == far)
        self._group.setExclusive(True)
        self.update()

    @property
    def far(self) -> str:
        """The station that is chosen."""
        return ROAD[max(0, self._group.checkedId())]

    def _words(self, station: str, times: Mapping[str, float]) -> str:
        if station == self._state.reached:
            return self.tr("here")
        if station in times:
            return short_time(times[station])
        return ""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.Accent)
        places = [QPointF(stop.geometry().center().x() + 0.5, _LINE) for stop in self.stops.values()]
        painter.setPen(QPen(over_window(self.palette(), 0.2), 2))
        painter.drawLine(places[0], places[-1])
        here = ROAD.index(self._state.reached)
        end = places[here]
        if self._state.station is not None:
            there = places[ROAD.index(self._state.station)]
            end = end + (there - end) * self._state.share
        painter.setPen(QPen(accent, 2))
        painter.drawLine(places[0], end)


class Stop(HandsBack, QAbstractButton):
    """One station: a dot on the line, its word, and what is known of it."""

    def __init__(self, word: str, effect: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.reached = False
        self.words = ""
        self.setText(word)
        self.setAccessibleDescription(effect)
        self.setToolTip(effect)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of its group, as a screen reader has it
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_state("", reached=False)

    def show_state(self, words: str, *, reached: bool) -> None:
        """Show whether the photo has been here, and `words` below the station's own."""
        self.words, self.reached = words, reached
        self.setAccessibleName(", ".join(filter(None, (self.text(), words))))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        small = QFontMetrics(caption_font(self.font()))
        return QSize(small.horizontalAdvance(self.text()) + 4, TARGET + 2 * small.height() + GRID // 2)

    def minimumSizeHint(self) -> QSize:  # noqa: N802, D102
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        active = QPalette.ColorGroup.Active
        accent, mark = (
            palette.color(active, role) for role in (QPalette.ColorRole.Highlight, QPalette.ColorRole.Accent)
        )
        window = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Window)
        box = QRectF(self.rect()).adjusted(1, TARGET - 2, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(mix(palette.base().color(), accent, 0.4))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        elif self.underMouse() and self.isEnabled():
            painter.setBrush(over_window(palette, 0.12))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(mark, 1.5))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setPen(QPen(mark if self.reached else over_window(palette, 0.6), 2))
        painter.setBrush(mark if self.reached else window)
        painter.drawEllipse(QPointF(self.rect().center().x() + 0.5, _LINE), _DOT, _DOT)
        font = caption_font(self.font())
        painter.setFont(font)
        height = QFontMetrics(font).height()
        painter.setPen(over_window(palette, 1.0))
        centre = Qt.AlignmentFlag.AlignCenter
        painter.drawText(QRect(0, TARGET, self.width(), height), centre, self.text())
        painter.setPen(over_window(palette, 1.0) if self.isChecked() else dim(palette))
        painter.drawText(QRect(0, TARGET + height, self.width(), height), centre, self.words)


def short_time(seconds: float) -> str:
    """Return a time as a clock shows it; in hours where minutes do not matter."""
    return clock(seconds) if seconds < _HOURS else tr("{hours} h").format(hours=round(seconds / 3600))


def station_word(widget: QWidget, station: str) -> str:
    """Return the word for a station, translated."""
    words = {
        "instant": widget.tr("Patches"),
        "draft": widget.tr("Draft"),
        "balanced": widget.tr("Balanced"),
        "paper": widget.tr("Paper"),
    }
    return words[station]


def effects(widget: QWidget) -> dict[str, str]:
    """Return what learning up to each station does, translated."""
    return {
        "instant": widget.tr("Nothing is learnt: edits are made of patches of the photo."),
        "draft": widget.tr("The coarse scales, in about a minute: where Paper begins."),
        "balanced": widget.tr("More of the coarse scales, learnt longer: minutes on the way to Paper."),
        "paper": widget.tr("Every scale, learnt as published, over hours: then networks make the pictures."),
    }
