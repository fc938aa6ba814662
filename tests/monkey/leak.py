"""How much memory many renders leave behind: python -m tests.monkey.leak [RENDERS]

The real program, engine and window, on a small photo: every render is another question (other seeds, another
scale, another stroke, accepted and undone), waited for until its result is shown with all its variants.
"""

from __future__ import annotations

import ctypes
import gc
import itertools
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import psutil
from PIL import Image
from PySide6.QtWidgets import QApplication

from singan_studio.app.session import Session
from singan_studio.app.settings import Settings
from singan_studio.document import edits
from singan_studio.document.raster import Raster
from singan_studio.paths import resource
from singan_studio.ui import application
from singan_studio.ui.main_window import MainWindow
from tests.e2e.studio.robot import Robot, Scenario

ROOT = Path(__file__).parents[2]
WARM = 80
"""Renders until every cache is full, which is no leak."""


def resident() -> float:
    """Return MiB that the process holds, after everything is given back that nobody uses."""
    gc.collect()
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)
    return float(psutil.Process().memory_info().rss / 2**20)


def _stroke(session: Session, place: int) -> None:
    """Paint a rectangle somewhere."""
    where = (6 + place % 20, 8 + place % 15)
    selected = edits.select(session.document, Raster.of(np.full((40, 56), 255, np.uint8), where))
    filled = edits.fill_selected(selected, (200, 60, place % 250))
    session.do("Paint", edits.select(filled, None))


def renders(session: Session) -> Iterator[Scenario]:
    """Yield scenarios that render once each, and leave the history as long as it was."""
    session.do("Layer", edits.with_paint_layer(session.document))

    def rendered() -> bool:
        result = session.result
        ready = result is not None and result.final and not result.stale and not session.rendering
        return ready and all(variant.ready for variant in session.variants) and not session.strip_coming

    def rerolled() -> Scenario:
        session.reroll()
        yield rendered

    def rescaled() -> Scenario:
        session.choose_scale(1 + session.request.scale % (session.scales - 1))
        yield rendered

    def painted() -> Scenario:
        session.undo()
        _stroke(session, next(places))
        yield rendered

    def accepted() -> Scenario:
        session.accept()
        yield lambda: session.result is None and not session.accepting
        session.undo()
        yield rendered

    places = itertools.count()
    _stroke(session, next(places))
    yield iter((rendered,))
    while True:
        for make in (rerolled, rescaled, painted, rerolled, rescaled, accepted):
            yield make()


def _measured(session: Session, count: int, told: list[float]) -> Scenario:
    yield lambda: session.photo is not None and session.scales > 1
    for number, render in enumerate(itertools.islice(renders(session), WARM + count + 1)):
        if number == WARM or (number > WARM and (number - WARM) % 50 == 0):
            told.append(resident())
        yield from render
    told.append(resident())


def main() -> int:
    """Render so often in this process; the last line is JSON: MiB after warming up, and every 50 renders."""
    count, photo = int(sys.argv[1]), sys.argv[2]
    told: list[float] = []

    class Watched(MainWindow):
        def __init__(self, session: Session, settings: Settings) -> None:
            settings.set("learning.far", "instant")
            settings.set("preview.variants", 2)
            settings.set("window.toured", True)
            super().__init__(session, settings)
            self.robot = Robot(Path(photo).parent)
            self.painted.connect(self._play)

        def _play(self) -> None:
            self.robot.play(_measured(self.session, count, told))
            QApplication.instance().aboutToQuit.connect(self.end)

    application.MainWindow = Watched  # type: ignore[misc]
    status = application.main([photo])
    sys.stdout.write(f"{json.dumps(told)}\n")
    return status


def growth(count: int) -> list[float]:
    """Render so often in a process of its own; return the MiB that it held after warming up, and later."""
    with tempfile.TemporaryDirectory(prefix="leak-") as name:
        photo = Path(name) / "photo.png"
        Image.open(resource("samples/balloons/photo.png")).convert("RGB").resize((96, 72)).save(photo)
        homes = {
            f"XDG_{kind}_HOME": f"{name}/{kind.lower()}" for kind in ("CONFIG", "CACHE", "DATA", "STATE")
        }
        done = subprocess.run(
            [sys.executable, "-m", "tests.monkey.leak", str(count), str(photo)],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **homes},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return [float(mib) for mib in json.loads(done.stdout.splitlines()[-1])]


if __name__ == "__main__":
    if len(sys.argv) > 2:
        sys.exit(main())
    asked = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    held = growth(asked)
    sys.stdout.write(f"MiB every 50 renders: {', '.join(f'{mib:.1f}' for mib in held)}\n")
    sys.stdout.write(f"growth over {asked} renders: {held[-1] - held[0]:.1f} MiB (at most 50)\n")
    sys.exit(held[-1] - held[0] > 50)
