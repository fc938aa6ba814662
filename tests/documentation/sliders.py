"""What each slider of the window does, shown by pictures: made by the engine, as the window asks it to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from singan_studio.engine import super_resolution
from singan_studio.engine.animation import Walk, animate, moving_area
from singan_studio.engine.config import preset
from singan_studio.engine.foreign import SWATCHES
from singan_studio.engine.model import Pyramid, new_pyramid, to_the_end
from singan_studio.engine.sampling import Layout, sample
from singan_studio.engine.super_resolution import enlarge_steps
from singan_studio.engine.tasks import defaults, inject, snapping
from singan_studio.engine.training import begin, train
from singan_studio.imaging.animation_files import write_animation
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.load import load_mask, load_picture
from singan_studio.imaging.pixels import Mask, Rgb
from singan_studio.imaging.resize import fit
from singan_studio.imaging.sheet import contact_sheet
from singan_studio.paths import resource

_CELL = Size(230, 173)

Strip = tuple[str, Rgb]


class Sample:
    """A sample photo with its composites, and a pyramid of which nothing is learnt."""

    def __init__(self, name: str) -> None:
        self._folder = resource(f"samples/{name}")
        self.photo = load_picture(self._folder / "photo.png").pixels
        self.pyramid = new_pyramid(self.photo, preset("instant"))

    def composite(self, name: str) -> Rgb:
        """Return "sketch", "paste" or "edit"."""
        return load_picture(self._folder / f"{name}.png").pixels

    def mask(self, name: str) -> Mask:
        """Return the mask of "paste" or "edit"; of the sketch, which is a whole picture, all."""
        if name == "sketch":
            return np.full(self.photo.shape[:2], 255, np.uint8)
        return load_mask(self._folder / f"{name}_mask.png")

    def made(self, task: str, name: str, part: Rect | None = None, **changes: float) -> Rgb:
        """Return what becomes of a composite with some settings other than usual, or a part of that."""
        how = replace(defaults(task, self.pyramid), **changes)  # type: ignore[arg-type]
        if name == "sketch":
            how = replace(how, dilate=0, feather=0)
        picture = inject(self.pyramid, self.composite(name), self.mask(name), how)
        return picture if part is None else picture[part.slices]


def paint() -> Iterator[Strip]:
    """The sliders of painting."""
    water = Sample("water")
    sketch = water.composite("sketch")
    scales = [1, 2, 4, len(water.pyramid) - 1]
    pictures = [water.made("paint", "sketch", scale=scale) for scale in scales]
    words = ["coarse", *[""] * (len(scales) - 2), "fine"]
    yield "paint-slider", _sheet([water.photo, sketch, *pictures], ["the photo", "the sketch", *words], 3)
    strengths = [0.0, 0.33, 0.67, 1.0]
    made = [water.made("paint", "sketch", strength=share) for share in strengths]
    yield "paint-strength", _sheet(made, [f"strength {share:.0%}" for share in strengths], 4)
    gaudy = sketch.copy()
    rock = np.abs(gaudy.astype(int) - (58, 52, 48)).max(axis=2) < 30
    gaudy[rock] = (200, 40, 160)
    how = replace(defaults("paint", water.pyramid), dilate=0, feather=0)
    whole = water.mask("sketch")
    plain = inject(water.pyramid, gaudy, whole, how)
    snapped = inject(snapping(water.pyramid, how.scale, SWATCHES), gaudy, whole, how)
    yield "paint-snap", _sheet([gaudy, plain, snapped], ["painted in pink", "as it is", "snapped"], 3)


def harmonise() -> Iterator[Strip]:
    """The sliders of harmonising."""
    stones = Sample("stones")
    last = len(stones.pyramid) - 1
    part = Rect(150, 20, 350, 170)
    pasted = stones.composite("paste")[part.slices]
    scales = [max(1, last - 4), last - 2, last - 1, last]
    made = [stones.made("harmonize", "paste", part, scale=scale) for scale in scales]
    words = ["pasted", "coarser", "", "", "fine (usual)"]
    yield "harmonise-slider", _sheet([pasted, *made], words, 5)
    strengths = [0.0, 0.3, 0.55, 0.8, 1.0]
    made = [stones.made("harmonize", "paste", part, strength=share) for share in strengths]
    words = [f"strength {share:.0%}" for share in strengths]
    yield "harmonise-strength", _sheet(made, words, 5)


def edit() -> Iterator[Strip]:
    """The sliders of moving and copying."""
    mountains = Sample("mountains")
    usual = defaults("edit", mountains.pyramid).scale
    last = len(mountains.pyramid) - 1
    part = Rect(110, 40, 290, 175)
    moved = mountains.composite("edit")[part.slices]
    scales = [1, usual - 1, usual, last]
    made = [mountains.made("edit", "edit", part, scale=scale) for scale in scales]
    words = ["moved by hand", "coarse", "", "usual", "fine"]
    yield "edit-slider", _sheet([moved, *made], words, 5)
    growths = [0.0, 11.0, 32.0]
    made = [mountains.made("edit", "edit", part, dilate=grow) for grow in growths]
    yield "edit-grow", _sheet([moved, *made], ["moved by hand", *(f"grow {g:.0f} px" for g in growths)], 4)
    blurs = [0.0, 8.0, 24.0]
    made = [mountains.made("edit", "edit", part, feather=blur) for blur in blurs]
    words = ["moved by hand", *(f"feather {blur:.0f} px" for blur in blurs)]
    yield "edit-feather", _sheet([moved, *made], words, 4)


def samples() -> Iterator[Strip]:
    """The sliders of samples."""
    mountains = Sample("mountains")
    starts = [0, 1, 2, 3, 5]
    made = [sample(mountains.pyramid, start=start, seed=4) for start in starts]
    words = ["coarse: all anew", "", "", "", "fine: nearly the photo"]
    yield "samples-start", _sheet([mountains.photo, *made], ["the photo", *words], 3)
    first = sample(mountains.pyramid, seed=4)
    varied = [sample(mountains.pyramid, seed=seed, layout=Layout(4, 2)) for seed in (5, 6)]
    yield "samples-vary", _sheet([first, *varied], ["a sample", "varied", "varied again"], 3)
    stones = Sample("stones")
    tile = sample(stones.pyramid, seed=2, tile=True)
    other = sample(stones.pyramid, seed=2)
    tiled = [np.tile(picture, (2, 2, 1)) for picture in (other, tile)]
    yield (
        "samples-tile",
        _sheet(tiled, ["four times, not tileable", "four times, tileable"], 2, Size(346, 260)),
    )
    wide = sample(mountains.pyramid, size=Size(800, 300), seed=3)
    yield "samples-shape", _sheet([wide], ["twice as wide"], 1, Size(700, 263))


def enlarge() -> Iterator[Strip]:
    """The qualities of enlarging."""
    photo = load_picture(resource("samples/mountains/photo.png")).pixels
    part, factor = Rect(240, 30, 330, 98), 4
    size = part.size.scaled(factor)
    made = [
        ("interpolated", fit(photo[part.slices], size)),
        ("at once", _enlarged(photo, factor, part, None)),
    ]
    config = super_resolution.config("draft", 0)
    learnt = super_resolution.new_pyramid(photo, factor, config, "cpu", part)
    for _ in train(begin(learnt)):
        pass
    made.append(("quick draft", _enlarged(photo, factor, part, learnt)))
    yield "enlarge-quality", _sheet([picture for _, picture in made], [word for word, _ in made], 3, size)


def learning() -> Iterator[Strip]:
    """What networks know after a short learning, beside what patches make."""
    photo = load_picture(resource("samples/mountains/photo.png")).pixels
    pyramid = new_pyramid(photo, preset("draft"))
    patches = sample(pyramid, seed=1)
    for _ in train(begin(pyramid)):
        pass
    networks = sample(pyramid, seed=1, as_learnt=True)
    words = ["the photo", "a sample by patches", "by what draft has learnt"]
    yield "learning-draft", _sheet([photo, patches, networks], words, 3)


def pyramid() -> Iterator[Strip]:
    """The photo at the scales of its pyramid, and a sample on its way through them."""
    made = Sample("balloons")
    sizes = made.pyramid.plan.sizes
    chosen = [0, 2, 4, 6, len(sizes) - 1]
    shown = [fit(fit(made.photo, sizes[n]), _CELL) for n in chosen]
    words = [f"scale {n}: {sizes[n].width} x {sizes[n].height}" for n in chosen]
    yield "pyramid", _sheet(shown, words, 5)


def animations(folder: Path) -> None:
    """Write what the sliders of Animate do, as pictures that move."""
    water = Sample("water")
    mask = np.zeros(water.photo.shape[:2], np.uint8)
    mask[112:] = 255
    moving = moving_area(water.pyramid, mask)
    usual = Walk(frames=16, loop=True)
    walks = {
        "animate-coarse": replace(usual, start_scale=0),
        "animate-usual": usual,
        "animate-fine": replace(usual, start_scale=6),
        "animate-close": replace(usual, alpha=0.5),
        "animate-trembling": replace(usual, beta=0.2),
    }
    for name, walk in walks.items():
        frames = [fit(frame, Size(200, 150)) for frame in animate(water.pyramid, walk, moving)]
        write_animation(folder / f"{name}.webp", frames, fps=10)


def _enlarged(photo: Rgb, factor: float, part: Rect, learnt: Pyramid | None) -> Rgb:
    return to_the_end(enlarge_steps(photo, factor, part, learnt, 0))


def _sheet(pictures: Sequence[Rgb], words: Sequence[str], columns: int, cell: Size = _CELL) -> Rgb:
    return contact_sheet(pictures, words, columns, cell)


STRIPS: tuple[Callable[[], Iterator[Strip]], ...] = (
    paint,
    harmonise,
    edit,
    samples,
    enlarge,
    learning,
    pyramid,
)
