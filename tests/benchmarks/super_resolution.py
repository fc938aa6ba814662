"""How good enlarged photos are: python -m tests.benchmarks.super_resolution

Photos are made 2, 3 or 4 times smaller and enlarged again: by interpolation, at once by their own patches,
and by what presets learn of them; and the released low-resolution picture, of which there is no original. The
table goes into RESULTS.md. `--sheet` names a folder for details side by side: numbers do not see lines that
are not there.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from singan_studio.engine import super_resolution
from singan_studio.engine.metrics import psnr, sifid, ssim
from singan_studio.engine.model import to_the_end
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.load import load_picture
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.resize import fit
from singan_studio.imaging.save import save_picture
from singan_studio.imaging.sheet import contact_sheet
from tests.benchmarks.composites import INPUTS
from tests.benchmarks.places import photo, say
from tests.benchmarks.tables import Table, duration, keep, machine, markdown

PRESETS = ("draft",)
_LONGEST = 480
"""Longer side of an original: what is learnt from has 240 pixels at most."""
_DETAIL = Size(130, 110)
_CELL = Size(390, 330)


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """A photo to be enlarged, and the original of the result's size, if there is one."""

    name: str
    factor: int
    given: Rgb
    original: Rgb | None


def cases() -> Iterator[Case]:
    """Yield the pictures that are measured."""
    for name, factor in (("zebra", 2), ("mountains", 3), ("colusseum", 2), ("stone", 4)):
        (path,) = (INPUTS / "Images").glob(f"{name}.*")
        yield _smaller(name, factor, load_picture(path).pixels)
    for number, factor in ((10, 3), (16, 4), (2, 2)):
        yield _smaller(f"photo {number:02d}", factor, photo(number))
    yield Case("33039", 4, load_picture(INPUTS / "Images" / "33039_LR.png").pixels, None)


def _smaller(name: str, factor: int, picture: Rgb) -> Case:
    height, width = (min(side, _LONGEST) // factor * factor for side in picture.shape[:2])
    original = np.ascontiguousarray(picture[:height, :width])
    return Case(name, factor, fit(original, Size(width // factor, height // factor)), original)


def ways(presets: tuple[str, ...]) -> dict[str, Callable[[Case], Rgb]]:
    """Return by name what enlarges a case."""

    def interpolate(how: Image.Resampling) -> Callable[[Case], Rgb]:
        def one(case: Case) -> Rgb:
            height, width = (side * case.factor for side in case.given.shape[:2])
            return np.asarray(Image.fromarray(case.given).resize((width, height), how))

        return one

    def learn(name: str) -> Callable[[Case], Rgb]:
        def one(case: Case) -> Rgb:
            config = super_resolution.config(name)
            learnt = to_the_end(super_resolution.learn_steps(case.given, case.factor, config, "cpu"))
            return super_resolution.upscale(learnt, case.factor)

        return one

    return {
        "bicubic": interpolate(Image.Resampling.BICUBIC),
        "Lanczos": interpolate(Image.Resampling.LANCZOS),
        "instant": lambda case: super_resolution.enlarge(case.given, case.factor),
        **{name: learn(name) for name in presets},
    }


def energy(picture: Rgb) -> float:
    """Return the mean square of the steps of the grey value from pixel to pixel."""
    grey = picture.astype(np.float64).mean(2)
    return float((np.diff(grey, axis=0) ** 2).mean() + (np.diff(grey, axis=1) ** 2).mean())


@dataclass(frozen=True, slots=True)
class Numbers:
    """How near a result is to the original (none: NaN), how sharp, and how like the photo it was made of."""

    psnr: float
    ssim: float
    sharpness: float
    to_original: float
    to_photo: float
    cast: float
    seconds: float


def measured(case: Case, made: Rgb, seconds: float) -> Numbers:
    """Return the numbers of a result."""
    original, known = case.original, case.original is not None
    return Numbers(
        psnr(original, made) if known else float("nan"),
        ssim(original, made) if known else float("nan"),
        energy(made) / energy(original if known else case.given),
        sifid(original, [made])[0] if known else float("nan"),
        sifid(case.given, [made])[0],
        float(np.abs(made.mean((0, 1)) - case.given.mean((0, 1))).max()),
        seconds,
    )


def row(picture: str, way: str, numbers: Numbers) -> tuple[str, ...]:
    """Return a row of the table."""

    def cell(value: float, digits: int) -> str:
        return "–" if np.isnan(value) else f"{value:.{digits}f}"

    return (
        picture,
        way,
        cell(numbers.psnr, 2),
        cell(numbers.ssim, 3),
        cell(numbers.sharpness, 2),
        cell(numbers.to_original, 2),
        cell(numbers.to_photo, 1),
        cell(numbers.cast, 2),
        duration(numbers.seconds),
    )


def means(found: list[Numbers]) -> Numbers:
    """Return the mean of each number, over the pictures that have it."""
    columns = ([getattr(one, name) for one in found] for name in Numbers.__slots__)
    return Numbers(*(statistics.fmean(v for v in column if not np.isnan(v)) for column in columns))


def detail(case: Case, made: dict[str, Rgb]) -> Rgb:
    """Return the same detail of all results side by side, after the original where there is one."""
    pictures = {"original": case.original, **made} if case.original is not None else made
    size = Size.of(next(iter(made.values())))
    left, top = (size.width - _DETAIL.width) // 2, (size.height - _DETAIL.height) // 2
    part = Rect(left, top, left + _DETAIL.width, top + _DETAIL.height).clipped(size)
    cells = [
        np.asarray(Image.fromarray(one[part.slices]).resize((390, 330), Image.Resampling.NEAREST))
        for one in pictures.values()
    ]
    return contact_sheet(cells, list(pictures), columns=3, cell=_CELL)


_HEADER = (
    "picture",
    "by",
    "PSNR, dB",
    "SSIM",
    "sharpness",
    "SIFID to the original",
    "SIFID to the photo",
    "cast",
    "takes",
)
_NOTE = (
    "Sharpness: gradient energy over the original's (of 33039, which has none, over the photo's own, at its "
    "size); 1 is as sharp. SIFID to the photo: of the enlarged picture to the small one, whose structures it "
    "should have at its own size, too. Cast: largest difference of a channel's mean, in grey levels. "
    "Seconds of processor time. "
)


def main() -> None:
    """Enlarge all pictures in all ways."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.super_resolution", description=__doc__)
    parser.add_argument("--presets", default=",".join(PRESETS), help="learnt ones; may be empty")
    parser.add_argument("--quick", action="store_true", help="one picture; RESULTS.md stays as it is")
    parser.add_argument("--sheet", type=Path, help="folder for details of each picture")
    args = parser.parse_args()
    if not INPUTS.exists():
        sys.exit(f"The pictures are not here: {INPUTS}.")
    where = machine()
    rows: list[tuple[str, ...]] = []
    found: dict[str, list[Numbers]] = {}
    for case in list(cases())[: 1 if args.quick else None]:
        name = f"{case.name}, ×{case.factor}"
        made: dict[str, Rgb] = {}
        for way, enlarge in ways(tuple(filter(None, args.presets.split(",")))).items():
            started = time.process_time()
            made[way] = enlarge(case)
            numbers = measured(case, made[way], time.process_time() - started)
            found.setdefault(way, []).append(numbers)
            rows.append(row(name, way, numbers))
            say(" | ".join(rows[-1]))
        if args.sheet:
            args.sheet.mkdir(parents=True, exist_ok=True)
            save_picture(args.sheet / f"{case.name.replace(' ', '-')}.png", detail(case, made))
    rows += [row("mean", way, means(numbers)) for way, numbers in found.items()]
    table = Table("super-resolution", "Super-resolution", _HEADER, rows, _NOTE + where)
    sys.stdout.write(markdown(table) + "\n")
    if not args.quick:
        keep(table)


if __name__ == "__main__":
    main()
