"""How good what is learnt is: a button, and a verdict in plain words with the numbers below it."""

from __future__ import annotations

import math
import statistics

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from singan_studio.app.judgement import ALIKE, PUBLISHED, Judgement, Verdict
from singan_studio.jobs.making import Judged
from singan_studio.jobs.messages import ROAD
from singan_studio.ui.panels.road import station_word
from singan_studio.ui.widgets.buttons import Button
from singan_studio.ui.widgets.labels import Caption, Label, ValueLabel
from singan_studio.ui.widgets.progress import ProgressBar
from singan_studio.ui.widgets.style import GRID


class JudgementView(QWidget):
    """Judges when asked; what was judged at another station is shown as such."""

    wanted = Signal()
    """The photo's samples shall be judged."""

    def __init__(self, judgement: Judgement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._judgement = judgement
        self.title = Label(parent=self)
        font = self.title.font()
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        self.reason = Caption(parent=self)
        self.stale = Caption(self.tr("Learnt on since: judge again."), self)
        self.likeness = self._row(
            self.tr("Distance to the photo"),
            self.tr(
                "SIFID of samples, mean and worst: 0 is the photo itself.\n"
                "SinGAN's own pictures of twenty photos have {published} on average."
            ).format(published=PUBLISHED),
        )
        self.variety = self._row(
            self.tr("Variety"),
            self.tr(
                "Diversity: how much samples differ from one another; 0 means that all are alike.\n"
                "Mostly 0.3 to 0.9; below {alike} they hardly differ."
            ).format(alike=ALIKE),
        )
        self.back = self._row(
            self.tr("Photo made again"),
            self.tr("How exactly what is learnt makes the photo itself again; patches do it exactly."),
        )
        self.numbers = QWidget(self)
        grid = QGridLayout(self.numbers)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        for row, (name, value) in enumerate((self.likeness, self.variety, self.back)):
            grid.addWidget(name, row, 0)
            grid.addWidget(value, row, 1)
        grid.setColumnStretch(0, 1)
        self.missing = Caption(parent=self)
        self.progress = ProgressBar(self.tr("How good is it?"), self)
        self.judge = Button(
            self.tr("Judge"),
            self.tr("Makes a few samples and measures how good they are; takes some seconds."),
            parent=self,
        )
        self.cancel = Button(self.tr("Cancel"), self.tr("Judges no further."), parent=self)
        buttons = QHBoxLayout()
        buttons.addWidget(self.judge)
        buttons.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        for part in (self.title, self.reason, self.stale, self.numbers, self.missing, self.progress):
            column.addWidget(part)
        column.addLayout(buttons)
        self.judge.clicked.connect(self.wanted)
        self.cancel.clicked.connect(judgement.stop)

    def show_judgement(self, now: tuple[str, bool]) -> None:
        """Show what is known; `now`: the station that is reached, and whether networks make the pictures."""
        judgement = self._judgement
        judged, verdict = judgement.judged, judgement.verdict
        there = judged is not None and verdict is not None
        for part in (self.title, self.reason, self.numbers):
            part.setVisible(there)
        self.missing.setVisible(judged is not None and bool(judged.missing))
        self.stale.setVisible(there and judgement.state != now)
        self.progress.setVisible(judgement.running)
        self.progress.show_share(judgement.share, running=judgement.running)
        self.judge.setVisible(not judgement.running)
        self.judge.setText(self.tr("Judge again") if there else self.tr("Judge"))
        self.judge.setAccessibleName(self.judge.text())
        self.judge.setEnabled(judgement.ready)
        self.cancel.setVisible(judgement.running)
        if judged is not None and verdict is not None:
            self.title.show_text(self._title(verdict))
            self.reason.setText(self._reason(verdict))
            self._show_numbers(judged)

    def _row(self, name: str, tip: str) -> tuple[QLabel, QLabel]:
        left, right = Caption(name, self), ValueLabel(name, self)
        right.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for label in (left, right):
            label.setToolTip(tip)
        return left, right

    def _show_numbers(self, judged: Judged) -> None:
        if judged.sifid:
            mean, worst = statistics.fmean(judged.sifid), max(judged.sifid)
            self.likeness[1].setText(self.tr("{mean:.2f}, worst {worst:.2f}").format(mean=mean, worst=worst))
        else:
            self.likeness[1].setText(self.tr("not measured"))
        self.variety[1].setText(f"{judged.diversity:.2f}")
        exact = math.isinf(judged.psnr)
        self.back[1].setText(self.tr("exactly") if exact else f"{judged.psnr:.1f} dB")
        self.missing.setText(judged.missing)

    def _title(self, verdict: Verdict) -> str:
        return {
            "no": self.tr("As good as it gets"),
            "may": self.tr("More learning may help"),
            "yes": self.tr("More learning would help"),
        }[verdict.more]

    def _reason(self, verdict: Verdict) -> str:
        words = {
            "learnt": self.tr("All is learnt, and networks make the pictures: there is no more to learn."),
            "short": self.tr(
                "Networks make the pictures, and they have learnt for a short while: such pictures are soft. "
                "{next}, the next station, learns the same scales longer."
            ),
            "far": self.tr(
                "The samples are further from the photo than the paper's networks came to others "
                "({published} on average). Networks take over at {last}; {next} is the next on the way."
            ),
            "alike": self.tr(
                "The samples hardly differ: patches put this photo together as it was. Networks, which take "
                "over at {last}, may vary more; {next} is the next on the way."
            ),
            "patches": self.tr(
                "Patches of the photo make the pictures until {last} is reached, and nothing before that "
                "changes them. What is learnt meanwhile, {next} next, is where {last} begins."
            ),
        }[verdict.reason]
        return words.format(
            next="" if verdict.station is None else station_word(self, verdict.station),
            last=station_word(self, ROAD[-1]),
            published=PUBLISHED,
        )
