"""Outcomes as figures: means over seeds for each photo, and over photos for each way of making pictures."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from singan_studio.bench.tasks import Measured, Outcome

OURS = "SinGAN Studio"


@dataclass(frozen=True, slots=True)
class Column:
    """A figure of the tables; `of` takes it from an outcome, None where there is none."""

    name: str
    title: str
    digits: int
    of: Callable[[Outcome, Measured], float | None]


def _mean(values: Sequence[float]) -> float | None:
    return statistics.fmean(values) if values else None


COLUMNS = (
    Column("sifid", "SIFID", 3, lambda _, of: _mean(of.sifid)),
    Column(
        "sifid_worst", "SIFID, worst sample", 3, lambda _, of: max(of.sifid) if len(of.sifid) > 1 else None
    ),
    Column("sifid_paper", "SIFID, paper’s text", 2, lambda _, of: _mean(of.sifid_paper)),
    Column("diversity", "diversity", 3, lambda _, of: of.diversity),
    Column("lpips", "LPIPS between samples", 3, lambda _, of: of.lpips),
    Column("learning_s", "learning, s", 1, lambda of, _: of.learning_seconds),
    Column(
        "sample_s",
        "a sample, s",
        2,
        lambda of, one: (
            None
            if of.sampling_seconds is None
            else of.sampling_seconds / sum(len(each.sifid) for each in of.measured or (one,))
        ),
    ),
    Column("memory_mib", "memory, MiB", 0, lambda of, _: None if of.memory is None else of.memory / 2**20),
)


@dataclass(frozen=True, slots=True)
class Variant:
    """One way in which pictures were made."""

    system: str
    """Whose; empty if ours."""
    scales: int | None = None
    """In how many scales the photo was learnt, where that is varied."""
    start: int | None = None
    """From which scale samples start, if they are ours."""

    @property
    def label(self) -> str:
        """What it is called in tables."""
        if self.system:
            return self.system
        scales = "" if self.scales is None else f", {self.scales} scales"
        return f"{OURS}{scales}, from scale {self.start}"


@dataclass(frozen=True, slots=True)
class Mean:
    """A mean, and the standard deviation of what it was taken over; None of a single value."""

    value: float
    spread: float | None
    count: int

    @classmethod
    def over(cls, values: Iterable[float | None]) -> Mean | None:
        """Return the mean of the values that there are, None if there is none."""
        found = [value for value in values if value is not None]
        if not found:
            return None
        return cls(statistics.fmean(found), statistics.stdev(found) if len(found) > 1 else None, len(found))


@dataclass(frozen=True, slots=True)
class Row:
    """The figures of one photo, or of all (`photo` is then empty), for one variant."""

    photo: str
    variant: Variant
    figures: dict[str, Mean]
    """By the names of columns, without those that there are not."""
    photos: int = 1
    error: str = ""
    """Why there are no figures."""


def rows(outcomes: Sequence[Outcome], *, by_scales: bool) -> list[Row]:
    """Return a row for each photo and variant: means over its seeds, and the spread between seeds."""
    found: dict[tuple[str, Variant], list[tuple[Outcome, Measured]]] = {}
    failed: dict[tuple[str, Variant, str], None] = {}
    for outcome in outcomes:
        ours = not outcome.system
        for one in outcome.measured:
            variant = Variant(
                outcome.system, outcome.scales if ours and by_scales else None, one.start if ours else None
            )
            found.setdefault((outcome.name, variant), []).append((outcome, one))
        if outcome.error:
            failed[outcome.name, Variant(outcome.system), outcome.error] = None
    made = [
        Row(
            photo,
            variant,
            {
                column.name: mean
                for column in COLUMNS
                if (mean := Mean.over(column.of(*one) for one in several)) is not None
            },
        )
        for (photo, variant), several in found.items()
    ]
    made += [Row(photo, variant, {}, 0, error) for photo, variant, error in failed]
    return sorted(made, key=lambda row: (row.photo, _order(row.variant), row.error))


def summary(rows: Sequence[Row]) -> list[Row]:
    """Return a row for each variant: means over photos, and the spread between photos."""
    variants = sorted({row.variant for row in rows if row.figures}, key=_order)
    made = []
    for variant in variants:
        of = [row for row in rows if row.variant == variant and row.figures]
        figures = {}
        for column in COLUMNS:
            values = [row.figures[column.name].value for row in of if column.name in row.figures]
            mean = Mean.over(values)
            if mean is not None:
                figures[column.name] = mean
        made.append(Row("", variant, figures, len(of)))
    return made


def columns_of(rows: Iterable[Row]) -> list[Column]:
    """Return the columns that have a figure in any of the rows."""
    there = {name for row in rows for name in row.figures}
    return [column for column in COLUMNS if column.name in there]


def cell(row: Row, column: Column) -> str:
    """Return a figure as text: the mean ± the spread, "–" where there is none."""
    mean = row.figures.get(column.name)
    if mean is None:
        return "–"
    text = f"{mean.value:.{column.digits}f}"
    return text if mean.spread is None else f"{text} ± {mean.spread:.{column.digits}f}"


def _order(variant: Variant) -> tuple[str, int, int]:
    """Ours first, the others by name."""
    return variant.system, variant.scales or 0, variant.start or 0
