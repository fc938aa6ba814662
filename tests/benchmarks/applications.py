"""What the program makes of composites, to be looked at: python -m tests.benchmarks.applications

Paints, harmonises and edits every released composite and some of the benchmark's own without learning,
from every injection scale and as the program does by itself: the pick. For each case a contact sheet goes to
a folder (photo, composite, all scales, pick), and a row of a table to RESULTS.md. The sheets are not part of
the project, for their photos are not; what is seen on them is written beside the table by hand.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from singan_studio.engine.config import preset
from singan_studio.engine.model import new_pyramid
from singan_studio.engine.tasks import Injection, defaults, inject
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.save import save_picture
from singan_studio.imaging.sheet import contact_sheet
from tests.benchmarks.composites import INPUTS, Case, cases, rim
from tests.benchmarks.kinds import Numbers, measured
from tests.benchmarks.places import say
from tests.benchmarks.tables import Table, keep, markdown

SEAM = 1.25
"""The goal: a seam is no steeper than this, in units of the photo's own gradients near it."""
_CELL = Size(480, 380)
_COLUMNS = 4


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """What became of a case: as it was pasted, and as the program does it by itself."""

    case: Case
    how: Injection
    last: int
    pasted: Numbers
    picked: Numbers
    rim: float


def show(case: Case, folder: Path) -> Row:
    """Write the contact sheet of a case into a folder; return the row of its table."""
    pyramid = new_pyramid(case.photo, preset("instant"))
    how, last = defaults(case.task, pyramid), len(pyramid) - 1
    pictures: list[Rgb] = [case.photo, case.composite]
    labels = ["photo", "composite"]

    def add(name: str, picture: Rgb) -> Numbers:
        found = measured(case, picture)
        pictures.append(picture)
        seam = "" if math.isnan(found.seam) else f"seam {found.seam:.2f}, "
        labels.append(f"{name}: {seam}structure {found.structure:.2f}, strange {found.strange:.2f}")
        return found

    for scale in range(1, last + 1):
        add(f"{scale}/{last}", inject(pyramid, case.composite, case.mask, replace(how, scale=scale)))
    pick = inject(pyramid, case.composite, case.mask, how)
    picked = add(f"PICK {how.scale}/{last}", pick)
    sheet = contact_sheet(pictures, labels, columns=_COLUMNS, cell=_CELL)
    path = folder / f"{case.task}-{case.name.replace(' ', '-')}.png"
    save_picture(path, sheet)
    say(f"  {path}: {labels[-1]}")
    edge = float("nan") if math.isnan(picked.seam) else rim(case, pick)
    return Row(case, how, last, measured(case, case.composite), picked, edge)


def table(rows: Sequence[Row]) -> Table:
    """Return a row for each case."""
    lines = []
    for row in rows:
        one, before = row.picked, row.pasted
        whole = math.isnan(one.seam)
        lines.append(
            (
                row.case.task,
                row.case.name,
                f"{row.how.scale} of {row.last}",
                "–" if whole else f"{before.seam:.2f}",
                "–" if whole else f"{one.seam:.2f}",
                "–" if whole else "yes" if one.seam <= SEAM else "**no**",
                "–" if whole else f"{row.rim:.2f}",
                "–" if whole else f"{one.halo:.1f}",
                f"{one.structure:.2f}",
                f"{one.strange:.2f}",
            )
        )
    header = (
        "task",
        "case",
        "scale",
        "seam pasted",
        "seam",
        f"≤ {SEAM}",
        "rim",
        "halo",
        "structure",
        "strange",
    )
    note = (
        "Seam: gradient energy within two pixels of the mask's own border over the photo's near it; the "
        "border is where the paste ends, so a visible outline counts as well. Rim: the steepest of the rings "
        "outside, from the border to where the result ends, over the photo's in the same ring. Halo: levels "
        "by which what lies around the mask changed. Structure: correlation with the paste. Strange: "
        "distance to the photo's patches over the paste's."
    )
    return Table("applications", "Released composites and our own, without learning", header, lines, note)


def main() -> None:
    """Make all cases, or some."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.applications", description=__doc__)
    parser.add_argument("--cases", help="names of cases, separated by commas; RESULTS.md stays as it is")
    parser.add_argument(
        "--sheets",
        type=Path,
        default=Path("out/applications"),
        help="folder for the contact sheets (default: out/applications)",
    )
    args = parser.parse_args()
    if not INPUTS.exists():
        sys.exit(f"The pictures are not here: {INPUTS}.")
    args.sheets.mkdir(parents=True, exist_ok=True)
    rows = [
        show(case, args.sheets) for case in cases() if not args.cases or case.name in args.cases.split(",")
    ]
    made = table(rows)
    sys.stdout.write(markdown(made) + "\n")
    if not args.cases:
        keep(made)


if __name__ == "__main__":
    main()
