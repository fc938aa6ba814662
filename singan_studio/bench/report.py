"""The report of a bench: one HTML file that holds all it shows, and the same figures as JSON and CSV."""

from __future__ import annotations

import base64
import csv
import io
import json
from collections.abc import Sequence
from dataclasses import asdict
from html import escape
from pathlib import Path
from string import Template

from singan_studio import __version__
from singan_studio.bench.figures import effect, grid
from singan_studio.bench.planning import Plan
from singan_studio.bench.tables import COLUMNS, OURS, Column, Row, cell, columns_of, rows, summary
from singan_studio.bench.tasks import Outcome
from singan_studio.engine import checkpoint
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.load import decode_png
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.save import atomic_write, encode_jpeg, encode_png
from singan_studio.imaging.sheet import contact_sheet
from singan_studio.paths import resource

_CELL = Size(208, 156)
_COLUMNS = 5


def write(path: Path, plan: Plan, outcomes: Sequence[Outcome]) -> list[Row]:
    """Write the report to `path` and, with other suffixes, JSON and CSV beside it; return its summary.

    Each file is written whole or not at all. Raises OSError where it cannot be.
    """
    # As they came in depends on who measured them.
    outcomes = sorted(outcomes, key=lambda one: (one.name, one.system, one.scales, one.seed))
    each = rows(outcomes, by_scales=plan.recipe == "scales")
    means = summary(each)
    files = {
        path.with_suffix(".json"): _json(plan, outcomes, means),
        path.with_suffix(".csv"): _csv(each),
        path: _html(plan, outcomes, each, means),
    }
    for file, text in files.items():
        with atomic_write(file) as temporary:
            temporary.write_text(text, "utf-8")
    return means


def _json(plan: Plan, outcomes: Sequence[Outcome], means: Sequence[Row]) -> str:
    values = {
        "program": f"singan-studio {__version__}",
        "settings": {
            "photos": str(plan.folder),
            "config": checkpoint.config_values(plan.config),
            "start_scales": plan.starts,
            "samples": plan.samples,
            "seeds": plan.seeds,
            "against": [str(folder) for folder in plan.against],
            "recipe": plan.recipe,
        },
        "summary": [_row_values(row) for row in means],
        "outcomes": [_bare(outcome) for outcome in outcomes],
    }
    return json.dumps(values, indent=1) + "\n"


def _row_values(row: Row) -> dict[str, object]:
    figures = {name: asdict(mean) for name, mean in row.figures.items()}
    return {"label": row.variant.label, **asdict(row.variant), "photos": row.photos, **figures}


def _bare(outcome: Outcome) -> dict[str, object]:
    """Return an outcome without its pictures."""
    measured = [
        {name: value for name, value in asdict(one).items() if name != "shown"} for one in outcome.measured
    ]
    values = {name: value for name, value in asdict(outcome).items() if name != "photo"}
    return {**values, "measured": measured}


def _csv(each: Sequence[Row]) -> str:
    text = io.StringIO()
    made = csv.writer(text, lineterminator="\n")
    made.writerow(
        ["photo", "system", "scales", "start_scale"]
        + [f"{column.name}{part}" for column in COLUMNS for part in ("", "_spread")]
        + ["error"]
    )
    for row in each:
        figures: list[float | None] = []
        for column in COLUMNS:
            mean = row.figures.get(column.name)
            figures += [None, None] if mean is None else [mean.value, mean.spread]
        variant = row.variant
        made.writerow(
            [
                row.photo,
                variant.system or OURS,
                variant.scales,
                variant.start,
                *map(_number, figures),
                row.error,
            ]
        )
    return text.getvalue()


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.6g}"


def _html(plan: Plan, outcomes: Sequence[Outcome], each: Sequence[Row], means: Sequence[Row]) -> str:
    photos = len({outcome.name for outcome in outcomes})
    more = ""
    if any("lpips" in row.figures for row in means):
        more = (
            "<li><b>LPIPS between samples</b> is how different pairs of samples of one photo look to a "
            "network (AlexNet, version 0.1), averaged over all pairs; higher is more diverse.</li>"
        )
    spread = (
        f"Means over photos ± the standard deviation between photos; each photo was learnt and sampled "
        f"{plan.seeds} times, with {plan.samples} samples each."
        if plan.seeds > 1
        else f"Means over photos ± the standard deviation between photos, with {plan.samples} samples each."
    )
    return Template(resource("report/report.html").read_text("utf-8")).substitute(
        title=escape(f"Samples of {photos} photos" if photos > 1 else "Samples of a photo"),
        settings=escape(
            f"singan-studio {__version__}, preset {plan.config.preset}, "
            + ("" if plan.recipe is None else f"recipe {plan.recipe}, ")
            + f"photos of '{plan.folder.resolve().name}'"
        ),
        summary=_table(means, with_photo=False),
        spread=escape(spread),
        notes="".join(f"<p>{escape(note)}</p>" for note in _notes(plan, outcomes, each)),
        figure=_figure(plan, outcomes, means),
        size=plan.config.max_size,
        more=more,
        photos=_table(each, with_photo=True),
        sheets="\n".join(_sheets(plan, outcomes)),
    )


def _notes(plan: Plan, outcomes: Sequence[Outcome], each: Sequence[Row]) -> list[str]:
    """Return what a reader should know of this report."""
    made = []
    if plan.config.learns(64) != range(64):
        made.append(
            f"With the preset {plan.config.preset} not every scale is learnt: until then patches of the "
            "photo make the pictures, so that these are figures of patches."
        )
    singles = sorted({one.system for one in outcomes if any(of.diversity is None for of in one.measured)})
    if singles and (plan.samples > 1 or any(singles)):
        names = ", ".join(name or OURS for name in singles)
        made.append(f"Of {names} there is one picture of a photo: it has a SIFID, but no diversity.")
    if failed := sum(bool(row.error) for row in each):
        made.append(f"{failed} {'row' if failed == 1 else 'rows'} below could not be measured, and say why.")
    return made


def _table(of: Sequence[Row], *, with_photo: bool) -> str:
    columns = columns_of(of)
    head = ("photo", "pictures") if with_photo else ("pictures", "photos")
    names = "".join(
        f'<th class="name">{name}</th>' if name != "photos" else f"<th>{name}</th>" for name in head
    )
    lines = [f"<tr>{names}{''.join(f'<th>{escape(column.title)}</th>' for column in columns)}</tr>"]
    before = None
    for row in of:
        first = with_photo and row.photo != before
        before = row.photo
        lines.append(_line(row, columns, with_photo=with_photo, first=first))
    return f"<table>{''.join(lines)}</table>"


def _line(row: Row, columns: Sequence[Column], *, with_photo: bool, first: bool) -> str:
    label = row.variant.label if row.figures or row.variant.system else OURS
    named = f'<td class="name">{escape(label)}</td>'
    if with_photo:
        start = f'<td class="name">{escape(row.photo) if first else ""}</td>{named}'
    else:
        start = f"{named}<td>{row.photos}</td>"
    if row.error:
        figures = f'<td class="error" colspan="{max(len(columns), 1)}">{escape(row.error)}</td>'
    else:
        figures = "".join(f"<td>{escape(cell(row, column))}</td>" for column in columns)
    return f"<tr{' class=first' if first else ''}>{start}{figures}</tr>"


def _figure(plan: Plan, outcomes: Sequence[Outcome], means: Sequence[Row]) -> str:
    if plan.recipe is None:
        return ""
    words = {
        "scales": "The fewer scales a photo is learnt in, the smaller is what the coarsest sees of it: "
        "textures remain, the arrangement of things is lost (the paper’s figure 9).",
        "start-scale": "The finer the scale that samples start from, the more of the photo’s own arrangement "
        "they keep, and the less they differ from one another (the paper’s figure 8).",
    }[plan.recipe]
    shown = grid(plan.recipe, outcomes)
    pictures = [] if shown is None else [_picture(encode_png(shown, 9), "png", "A photo in each row")]
    for name, title in (("sifid", "SIFID"), ("diversity", "diversity")):
        light, dark = (effect(plan.recipe, means, name, title, dark=dark) for dark in (False, True))
        if light is not None and dark is not None:
            source = (
                f'<source srcset="{_data(encode_png(dark, 9), "png")}" media="(prefers-color-scheme: dark)">'
            )
            pictures.append(f"<picture>{source}{_picture(encode_png(light, 9), 'png', title)}</picture>")
    if not pictures:
        return ""
    inside = "".join(f"<p>{picture}</p>" for picture in pictures)
    return f"<h2>Figure</h2><figure>{inside}<figcaption>{escape(words)}</figcaption></figure>"


def _sheets(plan: Plan, outcomes: Sequence[Outcome]) -> list[str]:
    """Return a contact sheet for each photo."""
    made = []
    for name in sorted({outcome.name for outcome in outcomes}):
        of = [one for one in outcomes if one.name == name and one.seed == 0 and not one.error]
        if not of:
            continue
        pictures, labels = [decode_png(of[0].photo)], [f"photo {name}"]
        for outcome in of:
            for one in outcome.measured:
                label = outcome.system or _kind(plan, outcome, one.start)
                pictures += [decode_png(picture) for picture in one.shown]
                labels += [label] * len(one.shown)
        made.append(f"<h3>{escape(name)}</h3>{_sheet(pictures, labels, name)}")
    return made


def _kind(plan: Plan, outcome: Outcome, start: int) -> str:
    return f"{outcome.scales} scales" if plan.recipe == "scales" else f"from scale {start}"


def _sheet(pictures: Sequence[Rgb], labels: Sequence[str], name: str) -> str:
    sheet = contact_sheet(pictures, labels, _COLUMNS, _CELL)
    return _picture(encode_jpeg(sheet), "jpeg", f"The photo {name} and pictures made of it")


def _picture(data: bytes, kind: str, text: str) -> str:
    return f'<img src="{_data(data, kind)}" alt="{escape(text)}">'


def _data(data: bytes, kind: str) -> str:
    return f"data:image/{kind};base64,{base64.b64encode(data).decode()}"
