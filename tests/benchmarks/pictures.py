"""The contact sheet: each photo in a row with what presets, edits and published systems make of it.

It is for eyes, and goes where an option says, never into the project: the photos are not the project's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from singan_studio.engine.config import preset
from singan_studio.engine.model import Pyramid, new_pyramid
from singan_studio.engine.sampling import sample
from singan_studio.engine.tasks import defaults, inject
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Mask, Rgb
from singan_studio.imaging.quantise import palette
from singan_studio.imaging.save import save_picture
from singan_studio.imaging.sheet import contact_sheet
from tests.benchmarks.places import PUBLISHED, learnt, photo, published, say

_CELL = Size(250, 190)
_SAMPLES = 2
Labelled = tuple[str, Rgb]


def moved(picture: Rgb) -> tuple[Rgb, Mask]:
    """Return the photo with a third of it, mirrored, moved from the left to the right of its middle."""
    height, width = picture.shape[:2]
    tall, wide = height // 3, width // 3
    top, left, to = height // 3, width // 8, width // 2
    composite, mask = picture.copy(), np.zeros((height, width), np.uint8)
    composite[top : top + tall, to : to + wide] = picture[top : top + tall, left : left + wide][:, ::-1]
    mask[top : top + tall, to : to + wide] = 255
    return composite, mask


def painted(picture: Rgb) -> tuple[Rgb, Mask]:
    """Return the photo with two flat blobs of its own colours: the lightest below, the darkest above."""
    height, width = picture.shape[:2]
    colours = palette(picture, 5)
    ordered = colours[np.argsort(colours.sum(1, dtype=int))]
    y, x = np.mgrid[0:height, 0:width]
    composite, mask = picture.copy(), np.zeros((height, width), np.uint8)
    for colour, at_y, at_x in ((ordered[-1], 0.75, 0.35), (ordered[0], 0.25, 0.65)):
        blob = ((y / height - at_y) / 0.14) ** 2 + ((x / width - at_x) / 0.2) ** 2 < 1
        composite[blob], mask[blob] = colour, 255
    return composite, mask


def edits(pyramid: Pyramid) -> list[Labelled]:
    """Return a moved region and a paint, each before and after the pyramid has repainted it."""
    made = []
    region, where = moved(pyramid.photo)
    made += [
        ("region moved", region),
        ("repainted", inject(pyramid, region, where, defaults("edit", pyramid))),
    ]
    blobs, where = painted(pyramid.photo)
    made += [("paint", blobs), ("repainted", inject(pyramid, blobs, where, defaults("paint", pyramid)))]
    return made


def row(number: int, presets: Sequence[str], models: Path) -> list[Labelled]:
    """Return the pictures of one photo."""
    picture = photo(number)
    made = [(f"photo {number:02d}", picture)]
    for name in presets:
        pyramid = learnt(name, number, models).pyramid
        made += [(f"{name}, seed {seed}", sample(pyramid, seed=seed)) for seed in range(_SAMPLES)]
    made += edits(new_pyramid(picture, preset("instant")))
    return made + [(title, published(system, number)) for system, title in PUBLISHED.items()]


def write(folder: Path, numbers: Sequence[int], presets: Sequence[str], models: Path) -> Path:
    """Write the sheet of some photos as a JPEG file into a folder; return its path."""
    made: list[Labelled] = []
    for number in numbers:
        say(f"  sheet: photo {number:02d}")
        made += row(number, presets, models)
    labels, cells = [label for label, _ in made], [picture for _, picture in made]
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "sheet.jpg"
    save_picture(path, contact_sheet(cells, labels, columns=len(made) // len(numbers), cell=_CELL))
    return path
