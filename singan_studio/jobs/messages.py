"""Everything that crosses between the window and the engine's thread: frozen, plain, read-only.

Pictures are uint8 arrays that nobody writes to any more. Requests go in, reports come out.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Mask, Rgb, ScaleSteps, Weights
from singan_studio.jobs.making import Made, Making

Task = Literal["paint", "harmonize", "edit"]
Kind = Literal["network", "patch"]

ROAD = ("instant", "draft", "balanced", "paper")
"""The stations of learning, each further than the one before; at "instant" nothing is learnt."""


# --- requests ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class Open:
    """Make a photo ready to edit: its patch scales at once, or what was learnt of it when that is saved."""

    photo_id: int
    photo: Rgb
    """(h, w, 3) at the photo's own size."""
    max_size: int
    models: Path | None
    """Folder of saved models; None neither looks for models nor saves any."""
    models_bytes: int = 4 * 2**30
    """What that folder may grow to; beyond, the models that were not used for longest are deleted."""


@dataclass(frozen=True, slots=True)
class Learn:
    """Learn the open photo, from where that was left and station after station.

    For at most `budget` seconds, if given: the learning then ends with the best that this time allows.
    """

    far: str
    """The last station, or "auto": as far as the device gets in good time (see EngineReady)."""
    budget: float | None = None


@dataclass(frozen=True, slots=True)
class LearnElsewhere:
    """Learn the open photo by a cluster of Dask (see spread.address), from where that was left.

    Learning here goes on until the cluster answers, stands still while the photo is learnt there, and goes on
    when that ends by itself or fails.
    """

    far: str
    """The last station."""
    address: str
    """Of the scheduler, such as tcp://HOST:8786."""
    ca: Path | None = None
    """For tls://, a file of certificates to trust; then our own, and its key."""
    certificate: Path | None = None
    key: Path | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Edit:
    """The edited part of a picture, and the mask of what may change in it.

    `region` lies in the photo; `composite` (h, w, 3) and `mask` (h, w) have its size. The mask is raw: the
    engine grows it by `grow` and blurs it by `feather` pixels of the photo, and `region` has room for that
    (or ends at the photo's edge). Where `steps` (h, w) are not 0 the edit enters by so many scales finer, or
    coarser, than it is asked to, as far as there are scales.
    """

    region: Rect
    composite: Rgb
    mask: Mask
    task: Task
    grow: float
    feather: float
    steps: ScaleSteps | None = None


@dataclass(frozen=True, slots=True)
class Manner:
    """How edits are made into results."""

    learnt: bool = False
    """By the networks that there are, though patches do better until all are learnt (docs/decisions/0011)."""
    snap: bool = False
    """What is edited is taken in by the nearest of the photo's colours (see making.Palette).

    Not where an edit has steps: a scale takes all of a picture in so.
    """


@dataclass(frozen=True, slots=True, eq=False)
class Preview:
    """Repaint an edit at one scale, once per seed; the newest Preview replaces the one before.

    Each seed is reported at the learnt size first, then, if the photo is larger, the first one again at the
    photo's own resolution (`final`). `every_final` does that for all seeds.
    """

    request: int
    edit: Edit
    scale: int
    """1 (coarse) to last (fine)."""
    seeds: tuple[int, ...]
    every_final: bool = False
    manner: Manner = Manner()


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """Thumbnails of an edit injected at every scale, served when no preview waits."""

    request: int
    edit: Edit
    seed: int
    longest: int = 96
    """Longer side of a thumbnail in pixels."""
    manner: Manner = Manner()


# --- reports ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class EngineReady:
    """The engine is loaded and warm."""

    device: str
    """Such as "CPU, 2 threads"."""
    far: str = "balanced"
    """How far Learn goes by "auto"."""


@dataclass(frozen=True, slots=True)
class Defaults:
    """Where a task enters the pyramid unless the person says otherwise; pixels of the photo."""

    scale: int
    grow: float
    feather: float
    strength: float = 1.0
    """Share of the result in what is shown, the rest being the edit."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The photo is ready to edit."""

    photo_id: int
    sizes: tuple[Size, ...]
    """Of the scales, coarsest first."""
    kinds: tuple[Kind, ...]
    reached: str
    """The station that its model is at."""
    defaults: dict[Task, Defaults]
    serving: tuple[Kind, ...]
    """Kinds of the scales that make pictures: patches until all is learnt (docs/decisions/0011)."""
    model: Path | None = None
    """The file that what is learnt is saved in, there or not; None if models are not saved."""


@dataclass(frozen=True, slots=True)
class Calling:
    """A cluster is being called to learn the photo; empty when it has answered, or is not called any more."""

    address: str


@dataclass(frozen=True, slots=True)
class LearningStarted:
    """Learning began, or went on after a break, and is to go as far as this station."""

    far: str
    where: str = ""
    """The computer that was asked to learn it; empty when that is this one."""


@dataclass(frozen=True, slots=True)
class StationStarted:
    """Learning is on its way to a station now, by learning these scales; another one is reached."""

    station: str
    todo: tuple[int, ...]
    reached: str


@dataclass(frozen=True, slots=True)
class LearningProgress:
    """At most ten a second."""

    scale: int
    iteration: int
    iterations: int
    critic_loss: float
    rmse: float
    """Of the reconstruction path, in [-1, 1] units."""
    legs: tuple[tuple[str, float], ...]
    """The stations from here on, and the seconds to each from the one before."""


@dataclass(frozen=True, slots=True, eq=False)
class ScaleLearnt:
    """A scale became learnt detail; `sample` is a random sample of the photo as learnt so far, small."""

    scale: int
    sample: Rgb
    kinds: tuple[Kind, ...]
    defaults: dict[Task, Defaults]
    serving: tuple[Kind, ...]
    """As Opened has it."""


@dataclass(frozen=True, slots=True, eq=False)
class SampleMade:
    """What ScaleLearnt's `sample` was to a scale that had been learnt before the photo was opened."""

    scale: int
    sample: Rgb


@dataclass(frozen=True, slots=True)
class LearningPaused:
    """Learning stands still until resumed; previews are served as ever."""


@dataclass(frozen=True, slots=True)
class LearningResumed:
    """Learning goes on."""


@dataclass(frozen=True, slots=True)
class LearningEnded:
    """Learning ended, exactly once for every LearningStarted; what was learnt is saved and in use."""

    reached: str
    stopped: bool
    """Whether a person, another photo or a failure ended it before its time."""


@dataclass(frozen=True, slots=True, eq=False)
class PreviewReady:
    """One result: `made` (h, w, 3) belongs at `region` of the photo, blended in by `weights` (h, w), 0..1.

    `given` (h, w, 3) is the edit as it was repainted, which a strength below 1 mixes in: the border of what
    was pasted or moved does not stand out in it.
    """

    request: int
    seed: int
    scale: int
    region: Rect
    given: Rgb
    made: Rgb
    weights: Weights
    final: bool
    """Whether this is the photo's own resolution."""
    seconds: float
    """From the start of its computation."""


@dataclass(frozen=True, slots=True)
class PreviewDone:
    """Everything that a Preview asked for was reported. Comes once, unless a newer one replaced it."""

    request: int


@dataclass(frozen=True, slots=True, eq=False)
class ThumbnailReady:
    """A thumbnail (h, w, 3) of a Strip: the edit injected at `scale`, blended into its surroundings."""

    request: int
    scale: int
    picture: Rgb


@dataclass(frozen=True, slots=True)
class Notice:
    """One plain sentence a person should read."""

    text: str


Subject = Literal["engine", "open", "learn", "elsewhere", "preview", "strip", Making]


@dataclass(frozen=True, slots=True)
class Failed:
    """Something could not be done; the engine lives on.

    `code` is "memory" (a smaller size may help), "busy" (another program does it: it may be tried again),
    "input" (`text` says what to do) or "internal".
    """

    subject: Subject
    code: Literal["memory", "busy", "input", "internal"]
    text: str
    """One plain sentence with what to do."""
    detail: str = ""
    """For the curious and for reports: a traceback."""
    request: int | None = None


Report = (
    EngineReady
    | Opened
    | Calling
    | LearningStarted
    | StationStarted
    | LearningProgress
    | ScaleLearnt
    | SampleMade
    | LearningPaused
    | LearningResumed
    | LearningEnded
    | PreviewReady
    | PreviewDone
    | ThumbnailReady
    | Made
    | Notice
    | Failed
)
