"""What is made of a photo beside its edits: samples, animations and the like, as messages (see messages).

A request goes in by Engine.make. Its reports carry its number; MakingDone is the last of them, unless the
request failed, was dropped, or was replaced by another one of its kind.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb

FIRST_LOOK = 640
"""No side of a first look at a sample is longer than so many pixels: there may be many of them."""

Making = Literal["foreign", "animation", "samples", "enlarging", "judgement"]
"""Kinds of what is made, the most urgent first: there is at most one of each at a time."""


# --- requests ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Samples:
    """Random samples of the open photo, one after the other."""

    subject: ClassVar[Making] = "samples"
    request: int
    seeds: tuple[int, ...]
    start: int = 0
    """Scale to start from; those below keep the photo's layout."""
    size: Size | None = None
    """In pixels of the photo; None is the photo's own size."""
    own_size: bool = True
    """Whether at the photo's own resolution, or a first look: ended at the finest learnt scale, and small."""


@dataclass(frozen=True, slots=True)
class Judge:
    """How near samples of the open photo come to it, how much they differ, and whether it comes back itself.

    All of it at the learnt size, with samples from the coarsest scale.
    """

    subject: ClassVar[Making] = "judgement"
    request: int
    samples: int = 5


Make = Samples | Judge
"""Everything that can be asked for."""


# --- reports ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class SampleReady:
    """A random sample (h, w, 3)."""

    subject: ClassVar[Making] = "samples"
    request: int
    seed: int
    picture: Rgb
    whole: bool
    """Whether this is the sample at its own size; a first look is not, unless that is as small."""


@dataclass(frozen=True, slots=True)
class Judged:
    """How good samples are; see engine.metrics for the measures."""

    subject: ClassVar[Making] = "judgement"
    request: int
    samples: int
    """How many were looked at."""
    sifid: tuple[float, ...]
    """Of each sample, 0 is best; none where that cannot be measured."""
    missing: str
    """Why SIFID is not measured, as a sentence; empty if it is."""
    diversity: float
    psnr: float
    """Of the reconstruction by what is learnt, in dB; infinite where the photo comes back exactly."""


@dataclass(frozen=True, slots=True)
class MakingProgress:
    """How much is done, 0..1."""

    subject: Making
    request: int
    share: float


@dataclass(frozen=True, slots=True)
class MakingDone:
    """Everything that was asked for was reported."""

    subject: Making
    request: int


Made = SampleReady | Judged | MakingProgress | MakingDone
