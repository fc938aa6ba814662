"""The photos that are measured, what published systems made of them, and what the presets learn of them."""

from __future__ import annotations

import json
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from singan_studio.engine import checkpoint
from singan_studio.engine.config import TrainConfig, preset
from singan_studio.engine.model import Pyramid, new_pyramid
from singan_studio.engine.training import ScaleStarted, begin, train
from singan_studio.imaging.load import load_picture
from singan_studio.imaging.pixels import Rgb

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
"""Released pictures, which are not part of the project."""
PUBLISHED = {"singan": "SinGAN", "gpnn": "GPNN", "consingan": "ConSinGAN"}


def say(text: str) -> None:
    """Show what is being done, on standard error."""
    sys.stderr.write(f"{time.strftime('%H:%M:%S')} {text}\n")
    sys.stderr.flush()


def photo(number: int) -> Rgb:
    """Return a photo of the paper's user study, about 250 pixels wide."""
    return _picture("real", number)


def published(system: str, number: int) -> Rgb:
    """Return the picture that a published system made of a photo."""
    return _picture(system, number)


def _picture(folder: str, number: int) -> Rgb:
    (path,) = (DATA / "places" / folder).glob(f"{number:02d}.*")
    return load_picture(path).pixels


@dataclass(frozen=True, slots=True, eq=False)
class Learnt:
    """A pyramid, and the seconds it took to learn."""

    pyramid: Pyramid
    seconds: float


def learnt(name: str, number: int, models: Path) -> Learnt:
    """Return what a preset learns of a photo: read from the folder `models` if it is there, else learnt now.

    A kept model counts only if it has the preset's present settings; it knows nothing of changes in the code.
    """
    picture, config = photo(number), preset(name)
    file, times = models / f"{name}-{number:02d}.safetensors", models / "seconds.json"
    seconds = json.loads(times.read_text()) if times.exists() else {}
    if file.exists() and file.stem in seconds:
        pyramid, _ = checkpoint.load(file)
        if pyramid.config == config and np.array_equal(pyramid.photo, picture):
            return Learnt(pyramid, seconds[file.stem])
    made = _learn(picture, config)
    models.mkdir(parents=True, exist_ok=True)
    checkpoint.save(file, made.pyramid)
    times.write_text(json.dumps(seconds | {file.stem: made.seconds}, indent=1))
    return made


def _learn(picture: Rgb, config: TrainConfig) -> Learnt:
    started = time.perf_counter()
    pyramid = new_pyramid(picture, config)
    for event in train(begin(pyramid)):
        if isinstance(event, ScaleStarted):
            say(f"    {config.preset}: scale {event.scale}, {time.perf_counter() - started:.0f} s")
    return Learnt(pyramid, time.perf_counter() - started)
