"""The figures of the recipes: what the number of scales, or the scale that samples start from, does."""

from __future__ import annotations

from collections.abc import Sequence

from singan_studio.bench.planning import Recipe
from singan_studio.bench.tables import Row
from singan_studio.bench.tasks import Outcome
from singan_studio.imaging.chart import Point, chart
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.load import decode_png
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.sheet import contact_sheet

_PHOTOS = 4
"""How many photos are shown; the charts are of all."""
_CELL = Size(176, 132)
_CHART = Size(520, 300)


def grid(recipe: Recipe, outcomes: Sequence[Outcome]) -> Rgb | None:
    """Return the paper's figure: a photo in each row, and beside it a sample for each value.

    Photos that lack a value which others have are left out, but where all would be; None without any.
    """
    samples: dict[str, dict[int, bytes]] = {}
    photos: dict[str, bytes] = {}
    for outcome in outcomes:
        if outcome.system or outcome.seed or outcome.error:
            continue
        photos[outcome.name] = outcome.photo
        for one in outcome.measured:
            value = outcome.scales if recipe == "scales" else one.start
            samples.setdefault(outcome.name, {})[value] = one.shown[0]
    if not samples:
        return None
    most = max(len(of) for of in samples.values())
    names = sorted(name for name, of in samples.items() if len(of) == most)[:_PHOTOS]
    pictures: list[Rgb] = []
    labels: list[str] = []
    for name in names:
        pictures.append(decode_png(photos[name]))
        labels.append(f"photo {name}")
        for value, sample in sorted(samples[name].items()):
            pictures.append(decode_png(sample))
            labels.append(f"{value} scales" if recipe == "scales" else f"from scale {value}")
    return contact_sheet(pictures, labels, most + 1, _CELL)


def effect(recipe: Recipe, means: Sequence[Row], name: str, title: str, *, dark: bool) -> Rgb | None:
    """Return the chart of a figure, by its column's name, against what is varied; None without any value."""
    points = []
    for row in means:
        value = row.variant.scales if recipe == "scales" else row.variant.start
        if not row.variant.system and value is not None and name in row.figures:
            mean = row.figures[name]
            points.append(Point(value, mean.value, mean.spread or 0.0))
    if not points:
        return None
    across = "scales" if recipe == "scales" else "scale that samples start from"
    return chart(title, across, sorted(points, key=lambda point: point.x), dark=dark, size=_CHART)
