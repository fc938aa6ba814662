"""A task, done: the photo learnt, sampled and measured, or another system's pictures of it measured."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

import psutil

from singan_studio.bench.tasks import Measured, Outcome, Task
from singan_studio.engine import checkpoint
from singan_studio.engine.config import TrainConfig
from singan_studio.engine.device import one_thread, out_of_memory, pick
from singan_studio.engine.lpips import lpips_diversity
from singan_studio.engine.metrics import SMALLEST, diversity, sifid
from singan_studio.engine.model import Pyramid, new_pyramid
from singan_studio.engine.pyramid import make_plan, to_pixels, to_tensor
from singan_studio.engine.resample import resize
from singan_studio.engine.sampling import sample
from singan_studio.engine.training import Progress, Training, begin, train
from singan_studio.errors import ModelError, StudioError
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.load import decode_picture
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.save import encode_png
from singan_studio.spread.work import Tell

SHOWN = 4
"""How many pictures of each kind are handed back, to look at."""
_SECONDS_BETWEEN_NOTES = 5.0
_SMALLEST_COARSEST = 12
"""Pixels; see TrainConfig."""


def measure(task: Task, models: Path | None = None, tell: Tell | None = None) -> Outcome:
    """Return the outcome of a task; one that cannot be done says why.

    With a folder for `models` what is learnt is kept there by the names of `files`, goes on from there, and
    is not learnt twice. All is computed on one thread, so that it is the same to the bit wherever it is done.
    """
    tell = tell or _told_nobody
    try:
        with one_thread():
            return _made(task, models, tell) if task.made else _given(task)
    except StudioError as error:
        return failed(task, str(error))
    except (RuntimeError, MemoryError) as error:
        if not out_of_memory(error):
            raise
        return failed(task, "There was not enough memory for this photo; --max-size takes less.")


def _told_nobody(_seconds: float | None) -> None:
    pass


def files(task: Task) -> list[str]:
    """Return the names of the files that a task keeps: what is learnt, and the seconds it took."""
    model = Path(f"{task.model_key}.safetensors")
    return [model.name, _clock(model).name] if task.made else []


def failed(task: Task, sentence: str) -> Outcome:
    """Return the outcome of a task of which nothing came, for a reason."""
    return Outcome(task.key, task.name, task.system, task.config.seed, 0, b"", None, None, None, (), sentence)


def _made(task: Task, models: Path | None, tell: Tell) -> Outcome:
    photo = decode_picture(task.photo, f"'{task.name}'").pixels
    config = with_scales(Size.of(photo), task.config, task.scales)
    with PeakMemory() as peak:
        place = models / files(task)[0] if models is not None else None
        pyramid, learning = _learnt(photo, config, task.device, place, tell)
        starts = [start for start in task.starts if start < len(pyramid)]
        if not starts:
            raise StudioError(
                f"This photo has scales 0 to {len(pyramid) - 1} only; choose another --start-scale."
            )
        started = time.perf_counter()
        made: dict[int, list[Rgb]] = {start: [] for start in starts}
        first, count = config.seed * task.samples, task.samples * len(starts)
        for n, start in enumerate(start for start in starts for _ in range(task.samples)):
            seed = first + n % task.samples
            made[start].append(sample(pyramid, start=start, seed=seed, own_size=False))
            tell((time.perf_counter() - started) / (n + 1) * (count - n - 1))
        sampling = time.perf_counter() - started
    real = to_pixels(pyramid.reals[-1])
    return Outcome(
        task.key,
        task.name,
        task.system,
        config.seed,
        len(pyramid),
        encode_png(real),
        learning,
        sampling,
        peak.bytes,
        tuple(_figures(task, real, start, pictures) for start, pictures in made.items()),
    )


def _given(task: Task) -> Outcome:
    if not task.given:
        raise StudioError(f"There is no picture of this photo in '{task.system}'.")
    photo = decode_picture(task.photo, f"'{task.name}'").pixels
    pictures = [decode_picture(file, f"'{task.name}' of '{task.system}'").pixels for file in task.given]
    real, *pictures = [as_learnt(picture, task.config) for picture in (photo, *pictures)]
    measured = _figures(task, real, 0, pictures)
    scales = len(make_plan(Size.of(photo), task.config))
    return Outcome(
        task.key, task.name, task.system, 0, scales, encode_png(real), None, None, None, (measured,)
    )


def _figures(task: Task, real: Rgb, start: int, pictures: Sequence[Rgb]) -> Measured:
    several = len(pictures) > 1
    wide = all(min(picture.shape[:2]) >= SMALLEST["paper"] for picture in (real, *pictures))
    return Measured(
        start,
        tuple(sifid(real, pictures)),
        tuple(sifid(real, pictures, "paper")) if wide else (),
        diversity(real, pictures) if several else None,
        lpips_diversity(real, pictures, task.lpips) if several and task.lpips is not None else None,
        tuple(encode_png(picture) for picture in pictures[:SHOWN]),
    )


def as_learnt(picture: Rgb, config: TrainConfig) -> Rgb:
    """Return a picture at the size at which it would be learnt: smaller, or as it is."""
    size = make_plan(Size.of(picture), config).sizes[-1]
    return picture if size == Size.of(picture) else to_pixels(resize(to_tensor(picture), size))


def with_scales(photo: Size, config: TrainConfig, count: int | None) -> TrainConfig:
    """Return a config by which a photo has `count` scales, their factor as it was; None changes nothing.

    The fewer there are, the larger the coarsest is (SinGAN, figure 9). Raises StudioError when the photo
    cannot have so many.
    """
    if count is None:
        return config
    finest = make_plan(photo, config).sizes[-1]
    shorter = min(finest.width, finest.height)
    least = round(shorter * config.scale_factor ** (count - 1))
    # The plan takes a factor that ends at the coarsest side, whatever is wanted: that only says how many.
    wanted = sorted((n / 100 for n in range(30, 96)), key=lambda factor: abs(factor - config.scale_factor))
    for factor in wanted if least >= _SMALLEST_COARSEST else ():
        changed = replace(config, min_size=least, scale_factor=factor)
        if len(make_plan(photo, changed)) == count:
            return changed
    raise StudioError(f"This photo of {photo} pixels cannot have {count} scales.")


def _learnt(
    photo: Rgb, config: TrainConfig, device: str, place: Path | None, tell: Tell
) -> tuple[Pyramid, float]:
    """Return a photo as it is learnt, and the seconds that took, those before an interruption included."""
    training, before = _left(place, device)
    started = time.perf_counter()
    if training is None:
        training = begin(new_pyramid(photo, config, pick(device)))
    if training.finished:
        return training.pyramid, before or time.perf_counter() - started
    left: float | None = None
    if place is None:
        for event in train(training):
            left = event.seconds_left if isinstance(event, Progress) else left
            tell(left)
        return training.pyramid, time.perf_counter() - started
    noted = started

    def note() -> float:
        seconds = before + time.perf_counter() - started
        _clock(place).write_text(str(seconds))
        return seconds

    try:
        # Closed, and so saved, also when `tell` raises.
        with closing(checkpoint.train_to(place, training)) as events:
            for event in events:
                if (now := time.perf_counter()) - noted >= _SECONDS_BETWEEN_NOTES:
                    noted = now
                    note()
                left = event.seconds_left if isinstance(event, Progress) else left
                tell(left)
    finally:
        seconds = note()
    return training.pyramid, seconds


def _left(place: Path | None, device: str) -> tuple[Training | None, float]:
    """Return a training that was kept, finished or not, and the seconds it took; None without one."""
    if place is None or not place.exists():
        return None, 0.0
    try:
        return checkpoint.load(place, pick(device))[1], float(_clock(place).read_text())
    except (ModelError, OSError, ValueError):
        return None, 0.0


def _clock(place: Path) -> Path:
    return place.with_suffix(".seconds")


class PeakMemory:
    """The most memory in bytes that this process holds while it is open, looked at twenty times a second."""

    def __init__(self) -> None:
        self.bytes = 0
        self._process = psutil.Process()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def _watch(self) -> None:
        while True:
            self.bytes = max(self.bytes, self._process.memory_info().rss)
            if self._over.wait(0.05):
                return

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._over.set()
        self._thread.join()
