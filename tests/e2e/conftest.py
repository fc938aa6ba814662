from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from singan_studio.cli import run

from .commands import Outcome, Pixels, installed, pixels_of


@dataclass(frozen=True, slots=True)
class Album:
    """Small pictures that belong together, and the model of the photo. Nobody writes here."""

    folder: Path
    photo: Path
    """48×40: four scales."""
    composite: Path
    mask: Path
    """White where the composite differs."""
    black: Path
    tiny: Path
    """18×16: one scale."""
    trained: Outcome

    @property
    def model(self) -> Path:
        return self.folder / "model.safetensors"

    @property
    def pixels(self) -> Pixels:
        return pixels_of(self.photo)


TRAIN = ("--preset", "draft", "--iterations", "12", "--seed", "3")


@pytest.fixture(scope="session")
def photo_pixels() -> Pixels:
    """A photo of sorts, 48×40, that no turning or mirroring leaves as it is."""
    y, x = np.mgrid[0:40, 0:48]
    smooth = np.stack([x * 5, y * 6, 120 + 20 * np.sin(x / 5) + 20 * np.cos(y / 4)], axis=-1)
    grain = np.random.default_rng(0).normal(0, 12, smooth.shape)
    return (smooth + grain).clip(0, 255).astype(np.uint8)


@pytest.fixture(scope="session")
def album(tmp_path_factory: pytest.TempPathFactory, photo_pixels: Pixels) -> Album:
    folder = tmp_path_factory.mktemp("album")
    composite, mask = photo_pixels.copy(), np.zeros((40, 48), np.uint8)
    composite[12:20, 14:24], mask[12:20, 14:24] = (230, 20, 40), 255
    pictures = {
        "photo": photo_pixels,
        "composite": composite,
        "mask": mask,
        "black": np.zeros_like(mask),
        "tiny": photo_pixels[:16, :18],
    }
    for name, pixels in pictures.items():
        Image.fromarray(np.ascontiguousarray(pixels)).save(folder / f"{name}.png")
    trained = installed("train", folder / "photo.png", "-o", folder / "model.safetensors", *TRAIN, "--json")
    return Album(folder, *(folder / f"{name}.png" for name in pictures), trained=trained)


@pytest.fixture
def inside(capsys: pytest.CaptureFixture[str]) -> Callable[..., Outcome]:
    """Run the command in this process, without the seconds it takes to start."""

    def command(*arguments: object) -> Outcome:
        capsys.readouterr()
        try:
            status: int | None = run([str(argument) for argument in arguments])
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else None
        return Outcome(status, *capsys.readouterr())

    return command
