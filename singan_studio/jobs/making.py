"""What is made of a photo beside its edits: samples, animations and the like, as messages (see messages).

A request goes in by Engine.make. Its reports carry its number; MakingDone is the last of them, unless the
request failed, was dropped, or was replaced by another one of its kind.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb

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
    """Whether at the photo's own resolution, or ended at the finest learnt scale: a first look."""


Make = Samples
"""Everything that can be asked for."""


# --- reports ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class SampleReady:
    """A random sample (h, w, 3)."""

    subject: ClassVar[Making] = "samples"
    request: int
    seed: int
    picture: Rgb
    own_size: bool
    """As asked for."""


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


Made = SampleReady | MakingProgress | MakingDone
