"""Make the sample projects of SinGAN Studio: a sample photo, an edit of it, and what comes of that.

Run `python make_projects.py` from an environment with the program, after make_samples.py. Nothing but the
samples beside this file goes into them.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).parents[2]))

import numpy as np
from PIL import Image
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from singan_studio.app.session import Session
from singan_studio.app.settings import Settings
from singan_studio.document import edits, selection
from singan_studio.document.document import Document
from singan_studio.imaging.fill import fill_hole
from singan_studio.jobs.local import LocalEngine

FOLDER = Path(__file__).parent
BALLOON = (
    *(
        (186, 122),
        (203, 126),
        (212, 140),
        (210, 158),
        (200, 174),
        (197, 197),
        (176, 197),
        (173, 174),
        (163, 158),
    ),
    *((162, 140), (170, 126)),
)
SEA = (
    *((0, 134), (400, 134), (400, 226), (330, 226), (250, 222), (190, 210), (150, 180), (128, 172)),
    *((60, 172), (0, 165)),
)


def moved_balloon(document: Document) -> Document:
    """Return it with a balloon dragged to the clouds, its old place filled."""
    document = edits.select(document, selection.polygon(BALLOON, document.size))
    document = edits.lift(document, copy=False, hole=fill_hole)
    document = edits.move(document, document.active, -96, 88)
    return edits.move_selection(document, -96, 88)


def painted_forest(document: Document) -> Document:
    """Return it with a sketch in flat colours over all of the photo."""
    return edits.add_layer(document, read("forest/sketch", "RGBA"), "Sketch", "paint")


def pasted_balloon(document: Document) -> Document:
    """Return it with a balloon from another photo among the birds."""
    pixels = read("birds/paste", "RGBA").copy()
    pixels[..., 3] = read("birds/paste_mask", "L")
    rows, columns = (np.flatnonzero(pixels[..., 3].any(axis=axis)) for axis in (1, 0))
    top, bottom, left, right = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
    centre = (left + right) / 2, (top + bottom) / 2
    return edits.place(document, pixels[top:bottom, left:right], "Balloon", centre, document.size)


def moving_shore(document: Document) -> Document:
    """Return it with the sea selected, to be animated."""
    return edits.select(document, selection.polygon(SEA, document.size))


PROJECTS: dict[str, tuple[str, str, Callable[[Document], Document]]] = {
    "moved-balloon": ("balloons", "Move region", moved_balloon),
    "painted-forest": ("forest", "Paint", painted_forest),
    "pasted-balloon": ("birds", "Place Balloon", pasted_balloon),
    "moving-shore": ("water", "Select", moving_shore),
}
TASKS = {"moved-balloon": "edit", "painted-forest": "paint", "pasted-balloon": "harmonize"}


def read(name: str, mode: str) -> np.ndarray:
    return np.asarray(Image.open(FOLDER / f"{name}.png").convert(mode))


def wait(condition: Callable[[], object], seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("The engine does not answer.")
        QCoreApplication.processEvents()
        time.sleep(0.01)


def make(session: Session, name: str, output: Path) -> None:
    sample, label, edit = PROJECTS[name]
    session.open_sample(sample)
    wait(lambda: session.photo is not None and session.photo.name == sample and session.kinds)
    session.do(label, edit(session.document))
    if name in TASKS:
        if session.request.task != TASKS[name]:
            raise ValueError(f"{name} is taken for {session.request.task}")
        wait(lambda: session.result is not None and session.settled and session.result.final)
    session.save(output / f"{name}.ora")
    wait(lambda: session.photo.saved and session.photo.project is not None)


def main() -> None:
    parser = argparse.ArgumentParser(description="Make the sample projects of SinGAN Studio.")
    parser.add_argument("-o", "--output", type=Path, default=FOLDER / "projects", help="folder to write into")
    output: Path = parser.parse_args().output
    output.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    with tempfile.TemporaryDirectory() as home:
        settings = Settings(Path(home) / "settings.json")
        settings.set("learning.far", "instant")
        session = Session(LocalEngine(), settings, models=Path(home) / "models")
        session.start()
        for name in PROJECTS:
            make(session, name, output)
            print(output / f"{name}.ora")
        session.close()
    application.quit()


if __name__ == "__main__":
    main()
