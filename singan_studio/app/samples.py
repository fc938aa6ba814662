"""The gallery of random samples: what is asked for, and what is there."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from singan_studio.app.maker import Maker
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs import making
from singan_studio.jobs.making import Made, SampleReady
from singan_studio.jobs.service import Engine


@dataclass(frozen=True, slots=True)
class SamplesRequest:
    """What the Samples panel is set to."""

    start: int = 0
    """Scale to start from."""
    size: Size | None = None
    """In pixels of the photo; None is its own."""
    count: int = 8
    seed: int = 0
    """Of the first sample; the others take the next ones."""


class Samples(Maker):
    """Random samples of the open photo."""

    subject = "samples"

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(engine, parent)
        self.request = SamplesRequest()
        self.made: dict[int, Rgb] = {}
        """Pictures (h, w, 3) by seed, in the order of their coming."""

    def set_request(self, request: SamplesRequest) -> None:
        """Change what is asked for next."""
        if request != self.request:
            self.request = request
            self.changed.emit()

    def make(self) -> None:
        """Make the samples that are asked for; those that are there go."""
        wanted = self.request
        self.made = {}
        seeds = tuple(range(wanted.seed, wanted.seed + wanted.count))
        self._ask(making.Samples(self._next(), seeds, wanted.start, wanted.size))

    def again(self) -> None:
        """Make other samples."""
        self.request = replace(self.request, seed=self.request.seed + self.request.count)
        self.make()

    def _forget(self) -> None:
        self.made = {}
        self.request = replace(self.request, start=0, size=None)

    def _take(self, report: Made) -> None:
        if isinstance(report, SampleReady):
            self.made[report.seed] = report.picture
            self.share = len(self.made) / self.request.count
