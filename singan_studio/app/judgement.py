"""How good what is learnt is: measured on demand, and what the numbers say.

What they are held against is measured, too: tests/benchmarks/RESULTS.md, docs/decisions/0011.
"""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject

from singan_studio.app.maker import Maker
from singan_studio.jobs.making import Judge, Judged, Made
from singan_studio.jobs.messages import ROAD
from singan_studio.jobs.service import Engine

PUBLISHED = 0.54
"""SIFID of SinGAN's published pictures of twenty photos, on average; by patches it is 0.14, at most 0.26."""
ALIKE = 0.25
"""Samples of those photos by patches have a diversity of 0.27 to 0.86, on average 0.61."""

Reason = Literal["learnt", "short", "far", "alike", "patches"]
"""Everything is learnt; networks have learnt for a short while only; samples are far from the photo, or
hardly differ; patches make the pictures as well as they can."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a judgement comes to."""

    more: Literal["no", "may", "yes"]
    """Whether more learning would make better pictures."""
    reason: Reason
    station: str | None
    """The next one on the road; None at its end."""


def verdict(judged: Judged, reached: str, *, networks: bool) -> Verdict:
    """Return what was measured at a station comes to; `networks`: whether these make the pictures.

    Until every scale is learnt patches do, and the stations before the last change nothing about it: more
    learning is promised only where it was seen to help.
    """
    rest = ROAD[ROAD.index(reached) + 1 :]
    station = rest[0] if rest else None
    if station is None:
        return Verdict("no", "learnt", None)
    if networks:
        return Verdict("yes", "short", station)
    if judged.sifid and statistics.fmean(judged.sifid) > PUBLISHED:
        return Verdict("may", "far", station)
    if judged.diversity < ALIKE:
        return Verdict("may", "alike", station)
    return Verdict("no", "patches", station)


class Judgement(Maker):
    """Judges samples of the open photo when somebody asks."""

    subject = "judgement"

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(engine, parent)
        self.judged: Judged | None = None
        """What was measured last."""
        self.state: tuple[str, bool] = ("instant", False)
        """When it was: the station that was reached, and whether networks made the pictures."""
        self._asked = self.state

    def judge(self, reached: str, networks: bool) -> None:
        """Judge the open photo, learnt up to a station; `networks`: whether these make the pictures."""
        self._asked = (reached, networks)
        self._ask(Judge(self._next()))

    @property
    def verdict(self) -> Verdict | None:
        """What it comes to."""
        if self.judged is None:
            return None
        reached, networks = self.state
        return verdict(self.judged, reached, networks=networks)

    def _forget(self) -> None:
        self.judged = None

    def _take(self, report: Made) -> None:
        if isinstance(report, Judged):
            self.judged, self.state = report, self._asked
