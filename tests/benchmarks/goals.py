"""What the engine is meant to reach on two cores, and the table that says where it does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tests.benchmarks.tables import Table, kept


@dataclass(frozen=True, slots=True)
class Measured:
    """A value for one goal, how it stands to the baseline of the same process, and whether it is reached."""

    value: str
    met: bool
    against: str = "–"


GOALS = {
    "instant-edit": (
        "`instant`: edit of 80×80 px in a photo of 250 px, composite in → picture out",
        "≤ 100 ms",
    ),
    "instant-large": (
        "`instant`: edit of 600×600 px at 12 megapixels, at full resolution",
        "≤ 3 s, ≤ 1.5 GiB more",
    ),
    "instant-sketch": ("`instant`: clip-art sketch → picture, whole photo of 250 px", "≤ 0.5 s"),
    "draft-learns": ("`draft` learns in", "≤ 30 s"),
    "draft-quality": (
        "`draft`: SIFID / diversity, mean of the photos",
        "≤ 0.40 / ≥ 0.50, no photo above 1.0",
    ),
    "draft-sample": ("one sample after `draft`, 250 px", "≤ 0.5 s"),
    "balanced-learns": ("`balanced` learns in", "≤ 3 min"),
    "balanced-quality": ("`balanced`: SIFID / diversity, mean of the photos", "≤ 0.20 / ≥ 0.50"),
    "paper-step": ("`paper`: one iteration at every scale, 250 px", "≥ 3 times as fast as plain float32"),
    "paper-memory": ("`paper`: peak memory at 250 px", "≤ 1.5 GiB"),
    "growth": ("cost of an edit as the photo grows, 0.25 to 24 megapixels", "linear in pixels"),
}
"""By name: what is measured, and the value it should have."""


def table(measured: Mapping[str, Measured], note: str, *, keep_others: bool) -> Table:
    """Return the goals with what was measured, and if wanted what RESULTS.md has of those that were not."""
    empty = Table("goals", "Goals", ("what", "measured", "against the baseline", "goal", "reached"), ())
    before = kept(empty) if keep_others else None
    old = {row[0]: row for row in before.rows} if before is not None else {}
    rows: list[tuple[str, ...]] = []
    for name, (what, goal) in GOALS.items():
        if name in measured:
            one = measured[name]
            rows.append((what, one.value, one.against, goal, "yes" if one.met else "**no**"))
        elif what in old:
            rows.append((*old[what][:3], goal, old[what][4]))
    return Table(empty.name, empty.title, empty.header, rows, note)
