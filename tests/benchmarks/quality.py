"""How good samples are: SIFID and diversity, photo by photo, for each preset and for published systems.

SIFID is that of the program's own metrics, with samples at the photo's own size: the mean over the samples,
and over the photos. An average can hide a disaster, so each photo has its row, and the worst have one too.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from singan_studio.engine import metrics
from singan_studio.engine.model import reconstruct
from singan_studio.engine.pyramid import to_pixels
from singan_studio.engine.sampling import sample
from tests.benchmarks.goals import Measured
from tests.benchmarks.places import PUBLISHED, learnt, photo, published, say
from tests.benchmarks.tables import Table


@dataclass(frozen=True, slots=True)
class Quality:
    """What one preset made of one photo."""

    number: int
    learning: float
    """Seconds."""
    sifid: list[float]
    """Of each sample."""
    diversity: float
    psnr: float
    """dB of the reconstruction against the photo at the size that was learnt."""
    sampling: list[float]
    """Seconds of each sample, without the first, which prepares what the others share."""

    @property
    def mean(self) -> float:
        """SIFID, mean over the samples."""
        return statistics.fmean(self.sifid)


def measure(preset: str, number: int, seeds: int, models: Path) -> Quality:
    """Learn a photo, make samples of it from scale 0 with seeds from 0, and measure them."""
    made = learnt(preset, number, models)
    picture, pyramid = photo(number), made.pyramid
    real = to_pixels(pyramid.reals[-1])
    samples, seconds = [], []
    for seed in range(seeds):
        started = time.perf_counter()
        samples.append(sample(pyramid, seed=seed))
        seconds.append(time.perf_counter() - started)
    found = Quality(
        number,
        made.seconds,
        metrics.sifid(picture, samples),
        metrics.diversity(picture, samples),
        metrics.psnr(to_pixels(reconstruct(pyramid)), real),
        seconds[1:] or seconds,
    )
    say(
        f"  {preset}, photo {number:02d}: learnt in {found.learning:.1f} s, SIFID {found.mean:.2f} "
        f"(worst {max(found.sifid):.2f}), diversity {found.diversity:.2f}"
    )
    return found


def published_sifid(numbers: Sequence[int]) -> dict[str, list[float]]:
    """Return the SIFID of each published system's picture of each photo."""
    return {
        system: [metrics.sifid(photo(number), [published(system, number)])[0] for number in numbers]
        for system in PUBLISHED
    }


def table(preset: str, found: Sequence[Quality], others: dict[str, list[float]]) -> Table:
    """Return the rows of all photos, their mean, and the worst of each column."""
    columns: list[tuple[str, Callable[[Quality], float], Callable[[list[float]], float], str]] = [
        ("learns in, s", lambda one: one.learning, max, ".1f"),
        ("SIFID", lambda one: one.mean, max, ".2f"),
        ("worst sample", lambda one: max(one.sifid), max, ".2f"),
        ("diversity", lambda one: one.diversity, min, ".2f"),
        ("reconstruction, dB", lambda one: one.psnr, min, ".1f"),
        ("sample, s", lambda one: statistics.median(one.sampling), max, ".2f"),
    ]
    values = [[of(one) for one in found] for _, of, _, _ in columns] + list(others.values())
    worst = [choose for _, _, choose, _ in columns] + [max for _ in others]
    formats = [form for _, _, _, form in columns] + [".2f" for _ in others]

    def cells(label: str, numbers: Sequence[float]) -> list[str]:
        return [
            label,
            *(format(each, form).replace("inf", "∞") for each, form in zip(numbers, formats, strict=True)),
        ]

    rows = [
        cells(f"{one.number:02d}", row) for one, row in zip(found, zip(*values, strict=True), strict=True)
    ]
    rows.append(cells("mean", [statistics.fmean(column) for column in values]))
    rows.append(cells("worst", [choose(column) for choose, column in zip(worst, values, strict=True)]))
    samples = len(found[0].sifid)
    return Table(
        f"quality-{preset}",
        f"Samples of `{preset}`",
        ("photo", *(name for name, *_ in columns), *(f"SIFID {PUBLISHED[system]}" for system in others)),
        rows,
        f"{samples} samples of each photo from scale 0; of the published systems, one picture each.",
    )


def judged(found: Sequence[Quality], most: float, least: float, worst: float) -> Measured:
    """Return SIFID / diversity, mean over the photos, and the worst photo, judged by the three limits."""
    sifid = statistics.fmean(one.mean for one in found)
    diversity = statistics.fmean(one.diversity for one in found)
    last = max(found, key=lambda one: one.mean)
    return Measured(
        f"{sifid:.2f} / {diversity:.2f}; worst photo {last.number:02d}: {last.mean:.2f}",
        sifid <= most and diversity >= least and last.mean <= worst,
    )
