"""Which photos are told to start finer: python -m tests.benchmarks.suitability

Every released picture, the photos of the user study and our own samples, and with `--also` those of another
folder. What is recognised goes into RESULTS.md; a contact sheet with samples from scale 0 and from the scale
that is advised goes to a folder, to be looked at.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from singan_studio.engine.config import preset
from singan_studio.engine.model import Pyramid, new_pyramid
from singan_studio.engine.sampling import sample
from singan_studio.engine.suitability import START, structure, suited
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.load import load_picture
from singan_studio.imaging.resize import thumbnail
from singan_studio.imaging.save import save_picture
from singan_studio.imaging.sheet import contact_sheet
from tests.benchmarks.composites import INPUTS
from tests.benchmarks.places import DATA, say
from tests.benchmarks.tables import Table, duration, keep, markdown

_SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
_CELL = Size(250, 200)
_SEEDS = (1, 2)


def photos(also: Path | None) -> Iterator[tuple[str, Path]]:
    """Yield a name and a file for every picture."""
    folders = (("released", INPUTS / "Images"), ("place", DATA / "places" / "real"), ("other", also))
    for kind, folder in folders:
        for path in sorted(folder.iterdir()) if folder else []:
            yield f"{kind} {path.stem}", path
    for path in sorted(_SAMPLES.glob("*/photo.png")):
        yield f"our {path.parent.name}", path


def pyramid_of(path: Path) -> Pyramid:
    """Return the pyramid of a picture, 250 pixels long."""
    return new_pyramid(thumbnail(load_picture(path).pixels, 250), preset("instant"))


def main() -> None:
    """Judge all pictures."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.suitability", description=__doc__)
    parser.add_argument("--also", type=Path, help="folder of more pictures; RESULTS.md stays as it is")
    parser.add_argument(
        "--sheet", type=Path, default=Path("out/suitability.png"), help="default: %(default)s"
    )
    parser.add_argument("--least", type=float, default=0.11, help="structure that is shown on the sheet")
    args = parser.parse_args()
    if not INPUTS.exists():
        sys.exit(f"The pictures are not here: {INPUTS}.")
    found: list[tuple[float, str, int, float]] = []
    pictures, labels = [], []
    for name, path in photos(args.also):
        pyramid = pyramid_of(path)
        started = time.process_time()
        advice = suited(pyramid)
        seconds = time.process_time() - started
        value = structure(pyramid)
        found.append((value, name, advice.start_scale, seconds))
        if value >= args.least:
            say(f"  {name}: {value:.3f}, start at {advice.start_scale}")
            pictures.append(pyramid.photo)
            advised = f", start at {advice.start_scale}" if advice.reason else ""
            labels.append(f"{name}: {value:.2f}{advised}")
            for start in (0, START):
                pictures += [sample(pyramid, start=start, seed=seed) for seed in _SEEDS]
                labels += [f"from scale {start}"] * len(_SEEDS)
    args.sheet.parent.mkdir(parents=True, exist_ok=True)
    save_picture(args.sheet, contact_sheet(pictures, labels, columns=1 + 2 * len(_SEEDS), cell=_CELL))
    found.sort(reverse=True)
    finer, coarse = (
        [f"{name} {value:.2f}" for value, name, start, _ in found if bool(start) is wanted]
        for wanted in (True, False)
    )
    rows = [("told to start finer", ", ".join(finer)), ("the next ten", ", ".join(coarse[:10]))]
    slowest = duration(max(seconds for *_, seconds in found))
    note = (
        f"Structure of {len(found)} pictures; all others have less. At most {slowest} of processor time each."
    )
    made = Table("suitability", "Photos that are told to start finer", ("", "pictures"), rows, note)
    sys.stdout.write(markdown(made) + "\n")
    if args.also is None:
        keep(made)


if __name__ == "__main__":
    main()
