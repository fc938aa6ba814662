"""How long whole pictures take: samples after `draft`, sketches by `instant`; beside one exact search.

The baseline is what exact nearest neighbours cost: every 7×7 patch of a picture compared in float32 with
every patch of the photo, once, at the finest scale. A picture takes several searches at each of its scales.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from singan_studio.engine.config import preset
from singan_studio.engine.model import Pyramid, new_pyramid
from singan_studio.engine.pyramid import to_tensor
from singan_studio.engine.sampling import sample
from singan_studio.engine.tasks import defaults, inject
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.load import load_picture
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.resize import fit
from tests.benchmarks.goals import Measured
from tests.benchmarks.places import DATA, learnt, say
from tests.benchmarks.tables import Table, spread

SKETCHES = {"cows": "cows", "trees1": "trees3"}
"""Released clip-art, and the photo it is for."""
SAMPLED = (1, 3)
"""Photos of the samples: one of the usual shape, and the square one."""
_LIMIT = 0.5
_BLOCK = 32_000_000


@dataclass(frozen=True, slots=True)
class Case:
    """A picture to be made of a photo: a sample, or a sketch (h, w, 3) turned into a picture."""

    label: str
    pyramid: Pyramid
    sketch: Rgb | None = None

    def make(self, seed: int) -> Rgb:
        """Return the picture."""
        if self.sketch is None:
            return sample(self.pyramid, seed=seed)
        whole = np.full(self.sketch.shape[:2], 255, np.uint8)
        return inject(self.pyramid, self.sketch, whole, replace(defaults("paint", self.pyramid), seed=seed))

    def search(self) -> Tensor:
        """Return what the exact search finds."""
        photo = self.pyramid.photo
        return exact_search(photo if self.sketch is None else self.sketch, photo)


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds of pictures, and of exact searches in turn with them."""

    ours: list[float]
    searches: list[float]

    @property
    def against(self) -> str:
        """How many pictures are made in the time of one search."""
        ratio = statistics.median(self.searches) / statistics.median(self.ours)
        return f"{ratio:.1f} in the time of one exact search"


def exact_search(picture: Rgb, photo: Rgb) -> Tensor:
    """Return the number of the photo's nearest 7×7 patch for each of the picture's, in float32."""
    queries, keys = (F.unfold(to_tensor(image), 7)[0].T.contiguous() for image in (picture, photo))
    squares = (keys**2).sum(1)
    blocks = torch.split(queries, _BLOCK // len(keys))
    return torch.cat([torch.addmm(squares, block, keys.T, alpha=-2).argmin(1) for block in blocks])


def sketches() -> Iterator[Case]:
    """Yield the released clip-art, each with a photo that nothing is learnt of."""
    for name, of in SKETCHES.items():
        photo = load_picture(DATA / "inputs" / "Images" / f"{of}.png").pixels
        sketch = fit(load_picture(DATA / "inputs" / "Paint" / f"{name}.png").pixels, Size.of(photo))
        yield Case(f"sketch `{name}` → picture, `instant`", new_pyramid(photo, preset("instant")), sketch)


def samples(models: Path) -> Iterator[Case]:
    """Yield samples of photos that `draft` has learnt."""
    for number in SAMPLED:
        yield Case(f"sample of photo {number:02d} after `draft`", learnt("draft", number, models).pyramid)


def measure(case: Case, rounds: int) -> Times:
    """Make pictures and, every fifth time, an exact search; the first turn warms up and does not count."""
    times = Times([], [])
    for seed in range(rounds + 1):
        started = time.perf_counter()
        case.make(seed)
        between = time.perf_counter()
        if seed:
            times.ours.append(between - started)
        if seed % 5 == 1:
            case.search()
            times.searches.append(time.perf_counter() - between)
    say(f"  {case.label}: {spread(times.ours)}")
    return times


def run(models: Path, rounds: int) -> tuple[dict[str, Measured], Table]:
    """Return the goals of whole pictures, and a row for each."""
    goals, rows = {}, []
    for goal, cases in (("instant-sketch", sketches()), ("draft-sample", samples(models))):
        together = Times([], [])
        for case in cases:
            times = measure(case, rounds)
            size = str(Size.of(case.pyramid.photo))
            rows.append((case.label, size, spread(times.ours), spread(times.searches), times.against))
            together.ours.extend(times.ours)
            together.searches.extend(times.searches)
        fast = statistics.median(together.ours) <= _LIMIT
        goals[goal] = Measured(spread(together.ours), fast, together.against)
    header = ("picture", "size", "takes, median (least to most)", "one exact search", "against it")
    return goals, Table("speeds", "Whole pictures", header, rows)
