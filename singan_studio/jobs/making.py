"""What is made of a photo beside its edits: samples, animations and the like, as messages (see messages).

A request goes in by Engine.make. Its reports carry its number; MakingDone is the last of them, unless the
request failed, was dropped, or was replaced by another one of its kind.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Literal

import numpy as np
import numpy.typing as npt

from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Mask, Rgb

if TYPE_CHECKING:
    from singan_studio.jobs.messages import Edit, Manner, PreviewReady

FIRST_LOOK = 640
"""No side of a first look at a sample is longer than so many pixels: there may be many of them."""

Making = Literal[
    "origins",
    "palette",
    "foreign",
    "sheet",
    "animation",
    "samples",
    "enlarging",
    "judgement",
    "movie",
]
"""Kinds of what is made, the most urgent first: there is at most one of each at a time."""

Places = npt.NDArray[np.int32]
"""Row and column of a pixel of the photo for every pixel: (height, width, 2)."""


# --- requests ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Layout:
    """What is kept of a sample that is varied: all below a scale."""

    seed: int
    """Of the sample."""
    scale: int
    """Where the variations begin, above the scale that the sample itself began at."""
    of: Layout | None = None
    """What the sample was a variation of, if it was one; kept below a lower scale."""


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
    tile: bool = False
    """Whether it can be laid side by side and above one another without a seam."""
    layout: Layout | None = None
    """What they are variations of."""
    own_size: bool = True
    """Whether at the photo's own resolution, or a first look: ended at the finest learnt scale, and small."""


@dataclass(frozen=True, slots=True)
class Motion:
    """How the photo moves: a random walk around what was learnt of it (see engine.animation.Walk)."""

    start: int = 2
    """Scale to start from: at 0 everything moves, at the finest one only texture does."""
    alpha: float = 0.1
    """How strongly it is drawn back to the photo, 0..1."""
    beta: float = 0.9
    """How much of its direction it keeps, 0..1."""
    frames: int = 40
    """At least 2."""
    loop: bool = True
    """Whether it ends where it began."""
    seed: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Moving:
    """The part of the photo that moves: where `mask` (h, w) of `region` is not 0, softly at its edge."""

    region: Rect
    mask: Mask


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """What is animated, and how."""

    motion: Motion
    moving: Moving | None = None
    """None moves everything."""
    picture: Rgb | None = None
    """The photo with its edits, of its size; None without any.

    Where patches make the pictures the edits move too; networks know the photo alone, and edits stay around
    what moves, if not everything does.
    """


@dataclass(frozen=True, slots=True, eq=False)
class Animation:
    """An animation to look at, frame by frame."""

    subject: ClassVar[Making] = "animation"
    request: int
    scene: Scene
    longest: int
    """Longer side of the frames in pixels, at most."""


@dataclass(frozen=True, slots=True, eq=False)
class Movie:
    """The same animation in a file, whole at the end or not at all; told by MakingProgress."""

    subject: ClassVar[Making] = "movie"
    request: int
    scene: Scene
    longest: int | None
    """Longer side of the frames in pixels, at most; None for the photo's own size."""
    path: Path
    """Its suffix is the format (see imaging.animation_files)."""
    fps: float


@dataclass(frozen=True, slots=True, eq=False)
class Origins:
    """Where the pixels of an edit's results came from. They are made once more, from the same seeds."""

    subject: ClassVar[Making] = "origins"
    request: int
    edit: Edit
    scale: int
    manner: Manner
    results: tuple[tuple[int, bool], ...]
    """Of each result its seed, and whether it is final (see PreviewReady)."""


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of the photo where an edit enters at a scale."""

    subject: ClassVar[Making] = "palette"
    request: int
    scale: int


@dataclass(frozen=True, slots=True, eq=False)
class Foreign:
    """What of an edit that enters at a scale is like nothing in the photo."""

    subject: ClassVar[Making] = "foreign"
    request: int
    edit: Edit
    scale: int


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """An edit injected at every scale, once per seed, at the learnt size: a contact sheet's pictures."""

    subject: ClassVar[Making] = "sheet"
    request: int
    edit: Edit
    seeds: tuple[int, ...]
    manner: Manner


Quality = Literal["instant", "draft", "balanced"]


@dataclass(frozen=True, slots=True, eq=False)
class Enlarge:
    """A picture enlarged: how a step larger looks is learnt from the open photo, then taken from here."""

    subject: ClassVar[Making] = "enlarging"
    request: int
    picture: Rgb
    """(h, w, 3), of the photo's size."""
    region: Rect
    """What of it is enlarged."""
    factor: int
    quality: Quality


@dataclass(frozen=True, slots=True, eq=False)
class Measure:
    """How near pictures come to an original of their size."""

    subject: ClassVar[Making] = "enlarging"
    request: int
    original: Rgb
    pictures: tuple[Rgb, ...]


@dataclass(frozen=True, slots=True)
class Judge:
    """How near samples of the open photo come to it, how much they differ, and whether it comes back itself.

    All of it at the learnt size, with samples from the coarsest scale.
    """

    subject: ClassVar[Making] = "judgement"
    request: int
    samples: int = 5


Make = Samples | Judge | Animation | Movie | Origins | Palette | Foreign | Sheet | Enlarge | Measure
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
class BetterStart:
    """The photo looks like a face or one large object, taken apart by samples that start below a scale."""

    subject: ClassVar[Making] = "samples"
    request: int
    scale: int


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


@dataclass(frozen=True, slots=True, eq=False)
class FrameReady:
    """The next frame of an animation (h, w, 3)."""

    subject: ClassVar[Making] = "animation"
    request: int
    picture: Rgb


@dataclass(frozen=True, slots=True, eq=False)
class OriginsReady:
    """Where the pixels of one result came from: `places` (h, w, 2) for `region` of the photo."""

    subject: ClassVar[Making] = "origins"
    request: int
    seed: int
    region: Rect
    places: Places


@dataclass(frozen=True, slots=True, eq=False)
class PaletteReady:
    """The photo's colours (count, 3) at a scale, in an order for the eye."""

    subject: ClassVar[Making] = "palette"
    request: int
    scale: int
    colours: Rgb


@dataclass(frozen=True, slots=True, eq=False)
class ForeignReady:
    """How strange an edit is to the photo: `heat` (h, w) for `region` of it, 0 to 255 (like nothing in it).

    `share` is how much of what is painted or pasted counts as foreign, 0..1.
    """

    subject: ClassVar[Making] = "foreign"
    request: int
    region: Rect
    heat: Mask
    share: float


@dataclass(frozen=True, slots=True, eq=False)
class SheetPart:
    """One result of a Sheet; they come scale by scale, coarsest first."""

    subject: ClassVar[Making] = "sheet"
    request: int
    result: PreviewReady


@dataclass(frozen=True, slots=True, eq=False)
class Enlarged:
    """The enlarged region (h, w, 3)."""

    subject: ClassVar[Making] = "enlarging"
    request: int
    picture: Rgb


@dataclass(frozen=True, slots=True)
class Figures:
    """How near a picture comes to an original."""

    psnr: float
    """In dB; infinite for the original itself."""
    ssim: float
    """At most 1."""


@dataclass(frozen=True, slots=True)
class Measured:
    """How near the pictures of a Measure come, in their order."""

    subject: ClassVar[Making] = "enlarging"
    request: int
    figures: tuple[Figures, ...]


@dataclass(frozen=True, slots=True)
class MakingProgress:
    """How much is done, 0..1."""

    subject: Making
    request: int
    share: float
    seconds: float | None = None
    """Until everything is done, where that is known better than by the share."""


@dataclass(frozen=True, slots=True)
class MakingDone:
    """Everything that was asked for was reported."""

    subject: Making
    request: int


Made = (
    SampleReady
    | BetterStart
    | Judged
    | FrameReady
    | OriginsReady
    | PaletteReady
    | ForeignReady
    | SheetPart
    | Enlarged
    | Measured
    | MakingProgress
    | MakingDone
)
