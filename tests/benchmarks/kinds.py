"""Which scales should be networks: python -m tests.benchmarks.kinds

Learns each photo once, at all scales by the schedule of `draft`, lets some networks, and patches at the other
scales, repaint composites from several injection scales on, measures what became of them, and puts the
tables into RESULTS.md. Learning takes minutes a photo: `--models` keeps it for another run of the same code.
`--sheet` names a folder for a contact sheet of each case: no number here tells a stroke from a smear.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from singan_studio.engine import checkpoint
from singan_studio.engine.config import preset
from singan_studio.engine.model import Pyramid, new_pyramid
from singan_studio.engine.tasks import Injection, defaults, inject
from singan_studio.engine.training import ScaleFinished, begin, train
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.save import save_picture
from singan_studio.imaging.sheet import contact_sheet
from tests.benchmarks.composites import INPUTS, Case, cases, halo, seam, strangeness, structure
from tests.benchmarks.places import say
from tests.benchmarks.tables import Table, duration, keep, markdown

FROM_FINEST = (6, 4, 3, 2, 1, 0)
"""Injection scales, counted from the finest."""
_CELL = Size(250, 200)
_CONFIG = preset(
    "draft",
    network_scales=(0, None),
    max_channels=32,
    iterations=300,
    discriminator_steps=1,
    generator_steps=1,
)


@dataclass(frozen=True, slots=True)
class Kind:
    """Which of the networks serve, as a slice over the scales, and how much of a paste is kept as it was."""

    name: str
    scales: tuple[int | None, int | None] = (0, 0)
    kept: float = 0.0

    def networks(self, count: int) -> range:
        """Return the scales that are networks."""
        return range(*slice(*self.scales).indices(count))

    def of(self, pyramid: Pyramid) -> Pyramid:
        """Return the pyramid with patch scales but for those networks."""
        networks = self.networks(len(pyramid))
        scales = [pyramid.scales[n] if n in networks else patch for n, patch in enumerate(pyramid.patches)]
        return replace(pyramid, scales=scales, reconstructions=[])


KINDS = (
    Kind("patches only"),
    Kind("coarsest 3 learnt", (0, 3)),
    Kind("finest 3 learnt", (-3, None)),
    Kind("finest 5 learnt", (-5, None)),
    Kind("all learnt", (0, None)),
    Kind("patches, 0.4 of the paste kept", kept=0.4),
)


@dataclass(frozen=True, slots=True)
class Numbers:
    """What became of a composite (see `composites`), and the seconds of processor time it took."""

    seam: float
    halo: float
    structure: float
    strange: float
    seconds: float


@dataclass(frozen=True, slots=True, eq=False)
class Learnt:
    """A pyramid with networks at all scales, and the seconds of processor time each took to learn."""

    pyramid: Pyramid
    seconds: list[float]


def learnt(case: Case, models: Path | None) -> Learnt:
    """Return what was learnt of a photo: read from the folder `models` if it is there, else learnt now."""
    key = f"{case.photo.shape[1]}x{case.photo.shape[0]}-{int(case.photo.sum(dtype=int))}"
    file = models / f"{key}.safetensors" if models else None
    if file and file.exists():
        pyramid, _ = checkpoint.load(file)
        return Learnt(pyramid, json.loads(file.with_suffix(".json").read_text()))
    pyramid, seconds, started = new_pyramid(case.photo, _CONFIG), [], time.process_time()
    for event in train(begin(pyramid)):
        if isinstance(event, ScaleFinished):
            seconds.append(time.process_time() - started)
            started = time.process_time()
            say(f"  scale {event.scale} learnt in {seconds[-1]:.0f} s")
    if file:
        file.parent.mkdir(parents=True, exist_ok=True)
        checkpoint.save(file, pyramid)
        file.with_suffix(".json").write_text(json.dumps(seconds))
    return Learnt(pyramid, seconds)


def render(case: Case, pyramid: Pyramid, scale: int, kept: float) -> tuple[Rgb, float]:
    """Return the composite repainted from a scale on, and the seconds of processor time that took."""
    usual = defaults(case.task, pyramid)
    # Not fused: scales are compared, not what is made of a border before.
    how = Injection(scale, usual.dilate, usual.feather, strength=1 - kept)
    started = time.process_time()
    made = inject(pyramid, case.composite, case.mask, how)
    return made, time.process_time() - started


def measured(case: Case, result: Rgb, seconds: float = 0.0) -> Numbers:
    """Return the numbers of a result."""
    whole = bool(case.mask.all())
    return Numbers(
        float("nan") if whole else seam(case, result),
        float("nan") if whole else halo(case, result),
        structure(case, result),
        strangeness(case, result) / strangeness(case, case.composite),
        seconds,
    )


@dataclass(frozen=True, slots=True)
class Row:
    """What one kind made of one case, by injection scales counted from the finest."""

    case: Case
    kind: str
    learning: float
    results: dict[int, Numbers]


def compare(case: Case, models: Path | None, sheet: Path | None) -> list[Row]:
    """Repaint a case by every kind at every scale; write its contact sheet into a folder, if one is given."""
    found = learnt(case, models)
    last = len(found.pyramid) - 1
    bare = Row(case, "as it was pasted", 0.0, {0: measured(case, case.composite)})
    rows, pictures, labels = [bare], [], []
    for kind in KINDS:
        pyramid = kind.of(found.pyramid)
        default = last - defaults(case.task, pyramid).scale
        tried = [n for n in sorted({*FROM_FINEST, default}, reverse=True) if n < last]
        row = Row(case, kind.name, sum(found.seconds[n] for n in kind.networks(last + 1)), {})
        pictures.append(case.composite)
        labels.append(kind.name)
        # The first picture also makes what all share.
        render(case, pyramid, last, kind.kept)
        for finer in tried:
            made, seconds = render(case, pyramid, last - finer, kind.kept)
            one = row.results[finer] = measured(case, made, seconds)
            say(
                f"  {case.name}, {kind.name}, finest - {finer}: seam {one.seam:.2f}, halo {one.halo:.1f}, "
                f"structure {one.structure:.2f}, strangeness {one.strange:.2f}, {one.seconds:.2f} s"
            )
            if finer in FROM_FINEST:
                pictures.append(made)
                labels.append(f"scale {last - finer} of {last}" + (", default" if finer == default else ""))
        rows.append(row)
    if sheet:
        sheet.mkdir(parents=True, exist_ok=True)
        cells = contact_sheet(pictures, labels, columns=len(pictures) // len(KINDS), cell=_CELL)
        save_picture(sheet / f"{case.task}-{case.name.replace(' ', '-')}.png", cells)
    return rows


_SHOWN: dict[str, tuple[str, tuple[str, ...]]] = {
    "harmonize": ("harmonising", ("seam", "structure", "strange")),
    "edit": ("editing", ("seam", "structure", "strange")),
    "paint": ("painting whole pictures", ("structure", "strange")),
}


def table(task: str, rows: Sequence[Row]) -> Table:
    """Return a row for each kind: means over the cases of a task at each injection scale."""
    title, shown = _SHOWN[task]
    lines = []
    for name in dict.fromkeys(row.kind for row in rows):
        of = [row for row in rows if row.kind == name]
        cells = []
        for finer in FROM_FINEST:
            found = [row.results[finer] for row in of if finer in row.results]
            means = [statistics.fmean(getattr(one, measure) for one in found) for measure in shown if found]
            cells.append(" / ".join(f"{mean:.2f}" for mean in means))
        learning = statistics.median(row.learning for row in of)
        drawing = statistics.median(one.seconds for row in of for one in row.results.values())
        times = (duration(seconds) if seconds else "–" for seconds in (learning, drawing))
        lines.append((name, *times, *cells))
    header = ("scales", "learns in", "picture", *(f"finest − {n}" if n else "finest" for n in FROM_FINEST))
    names = ", ".join(dict.fromkeys(row.case.name for row in rows))
    note = (
        f"{' / '.join(shown)}, means of {names}. Seam: gradient energy at the mask's border over the photo's "
        "near it. Structure: correlation with the paste. Strange: distance to the photo's patches over the "
        "paste's. Seconds of processor time on one thread."
    )
    return Table(f"kinds-{task}", f"Kinds of scales, {title}", header, lines, note)


def main() -> None:
    """Compare all kinds on all cases."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.kinds", description=__doc__)
    parser.add_argument("--cases", help="names of cases, separated by commas; all by default")
    parser.add_argument("--quick", action="store_true", help="one case; RESULTS.md stays as it is")
    parser.add_argument("--models", type=Path, help="folder that keeps what is learnt for the next run")
    parser.add_argument("--sheet", type=Path, help="folder for a contact sheet of each case")
    args = parser.parse_args()
    if not INPUTS.exists():
        sys.exit(f"The pictures are not here: {INPUTS}.")
    wanted = "balloon" if args.quick else args.cases
    chosen = [case for case in cases() if not wanted or case.name in wanted.split(",")]
    rows: list[Row] = []
    for case in chosen:
        say(f"{case.name} ({case.task})")
        rows += compare(case, args.models, args.sheet)
    for task in dict.fromkeys(case.task for case in chosen):
        made = table(task, [row for row in rows if row.case.task == task])
        sys.stdout.write(markdown(made) + "\n")
        if not args.quick:
            keep(made)


if __name__ == "__main__":
    main()
