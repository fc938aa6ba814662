"""A small chart of one figure against another, for reports."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb

_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 16, 40, 56
_TEXT = 14
_TICKS = 5
_ROUND = (1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10)
_FINER = 3
"""Lines are drawn that many times larger: Pillow draws them without smoothing."""


@dataclass(frozen=True, slots=True)
class Point:
    """A mean at x, with what it spreads by to either side."""

    x: float
    y: float
    spread: float = 0.0


def chart(title: str, across: str, points: Sequence[Point], *, dark: bool = False, size: Size) -> Rgb:
    """Return a chart (height, width, 3): points joined by a line from 0 on, their spread as bars.

    `title` stands above and says what is drawn upwards, `across` below; both in ASCII. Raises ValueError
    without points.
    """
    if not points:
        raise ValueError("a chart needs points")
    paper, ink, faint, accent = (
        ((30,) * 3, (222,) * 3, (66,) * 3, (96, 156, 232))
        if dark
        else ((250,) * 3, (28,) * 3, (216,) * 3, (37, 104, 190))
    )
    step = _step(max(point.y + point.spread for point in points))
    highest = step * _TICKS
    first, last = min(point.x for point in points), max(point.x for point in points)
    width, height = size.width - _LEFT - _RIGHT, size.height - _TOP - _BOTTOM

    def at(x: float, y: float) -> tuple[float, float]:
        share = (x - first + 0.5) / (last - first + 1)
        return _LEFT + share * width, _TOP + (1 - min(max(y / highest, 0.0), 1.0)) * height

    large = Image.new("RGB", (size.width * _FINER, size.height * _FINER), paper)
    pen = ImageDraw.Draw(large)

    def line(
        start: tuple[float, float], end: tuple[float, float], colour: tuple[int, ...], thick: float
    ) -> None:
        pen.line(
            [tuple(_FINER * value for value in place) for place in (start, end)],
            colour,
            round(thick * _FINER),
        )

    levels = [step * n for n in range(_TICKS + 1)]
    for level in levels:
        y = at(first, level)[1]
        line((_LEFT, y), (size.width - _RIGHT, y), faint if level else ink, 1)
    places = [at(point.x, point.y) for point in points]
    for before, after in pairwise(places):
        line(before, after, accent, 2)
    for point, (x, y) in zip(points, places, strict=True):
        if point.spread:
            line(
                (x, at(point.x, point.y - point.spread)[1]),
                (x, at(point.x, point.y + point.spread)[1]),
                accent,
                1,
            )
        pen.ellipse([_FINER * value for value in (x - 4, y - 4, x + 4, y + 4)], accent)
    image = large.resize((size.width, size.height), Image.Resampling.BOX)
    draw, font = ImageDraw.Draw(image), ImageFont.load_default(_TEXT)
    for level in levels:
        draw.text((_LEFT - 8, at(first, level)[1]), f"{level:.6g}", ink, font, anchor="rm")
    for point, (x, _) in zip(points, places, strict=True):
        draw.text((x, size.height - _BOTTOM + 8), f"{point.x:g}", ink, font, anchor="mt")
    draw.text((_LEFT, _TOP / 2), title, ink, font, anchor="lm")
    draw.text((_LEFT + width / 2, size.height - 14), across, ink, font, anchor="mm")
    return np.array(image)


def _step(highest: float) -> float:
    """Return a round number of which five reach `highest`."""
    least = max(highest, 1e-6) / _TICKS
    power = 10.0 ** math.floor(math.log10(least))
    return next(power * round_number for round_number in _ROUND if power * round_number >= least - 1e-12)
