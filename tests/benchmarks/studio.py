"""How the window feels, in numbers: python -m tests.benchmarks.studio

Starts the real program on an X server of its own, on a photo of 250 pixels, with the real engine learning in
the background, and uses it by real X events. Prints the table that RESULTS.md keeps.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtGui import QPaintEvent

from singan_studio.document import edits
from singan_studio.imaging.geometry import Rect
from singan_studio.paths import resource
from singan_studio.ui.canvas.view import CanvasView
from tests.e2e.studio.display import display
from tests.e2e.studio.robot import Scenario
from tests.e2e.studio.scenarios import Person, run

STARTS = 7
Row = tuple[str, str, str]


def percentile(values: list[float], share: float) -> float:
    """Return the value that `share` of the values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def starting(photo: Path, folder: Path) -> list[Row]:
    """Measure the time from the start of the process to its window on the screen."""
    # As an installed program has it: its own modules compiled. The first start does that.
    env = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    seconds = []
    for _ in range(STARTS + 1):
        started = time.perf_counter()
        program = subprocess.Popen(
            [sys.executable, "-m", "singan_studio", photo], stderr=subprocess.DEVNULL, env=env
        )
        search = ["xdotool", "search", "--onlyvisible", "--pid", str(program.pid)]
        while subprocess.run(search, capture_output=True, check=False).returncode:
            time.sleep(0.005)
        seconds.append(time.perf_counter() - started)
        time.sleep(2)  # it goes on loading: what follows should not stand in its way
        program.terminate()
        program.wait(20)
    del seconds[0]
    return [
        (
            "window visible after start, median (worst)",
            f"{statistics.median(seconds):.2f} s ({max(seconds):.2f})",
            "1 s",
        )
    ]


class Clock:
    """Measures how late the event loop is: how much later than asked a timer of 5 ms comes."""

    def __init__(self) -> None:
        self.late: list[float] = []
        self._timer = QTimer(interval=5)
        self._timer.timeout.connect(self._tick)
        self._since = QElapsedTimer()

    def start(self) -> None:
        """Begin to measure."""
        self.late.clear()
        self._since.start()
        self._timer.start()

    def stop(self) -> None:
        """End."""
        self._timer.stop()

    def _tick(self) -> None:
        self.late.append(max(0.0, self._since.nsecsElapsed() / 1e6 - 5))
        self._since.start()


class Paints:
    """Notes when the canvas has painted, and the time since the pointer's event that it answers."""

    def __init__(self) -> None:
        self.delays: list[float] = []
        self._moved: float | None = None
        paint, move = CanvasView.paintEvent, CanvasView.mouseMoveEvent
        paints = self

        def painted(view: CanvasView, event: QPaintEvent) -> None:
            paint(view, event)
            if paints._moved is not None:
                paints.delays.append((time.perf_counter() - paints._moved) * 1e3)
                paints._moved = None

        def moved(view: CanvasView, event: object) -> None:
            if paints._moved is None:
                paints._moved = time.perf_counter()
            move(view, event)  # type: ignore[arg-type]

        CanvasView.paintEvent = painted  # type: ignore[method-assign, assignment]
        CanvasView.mouseMoveEvent = moved  # type: ignore[method-assign, assignment]


def _painting(person: Person, paints: Paints, table: list[Row]) -> Scenario:
    """Paint, scrub and stop while the engine learns."""
    session, clock = person.session, Clock()
    yield from person.opened()
    yield lambda: session.learning.status == "learning" and session.learning.iteration > 3
    yield from person.key("b")
    yield 1.0
    paints.delays.clear()
    clock.start()
    until = time.monotonic() + 12
    line = 0
    while time.monotonic() < until:
        y = 0.1 + 0.07 * (line % 10)
        line += 1
        yield from person.drag(
            [person.at(0.1, y), person.at(0.8, y + 0.05), person.at(0.2, y + 0.1)], steps=40
        )
    clock.stop()
    table.append(
        (
            "event-loop lateness while learning and painting, p99 / max",
            f"{percentile(clock.late, 0.99):.1f} / {max(clock.late):.1f} ms",
            "16 / 50 ms",
        )
    )
    table.append(
        ("stroke sample → pixel on screen, median", f"{statistics.median(paints.delays):.1f} ms", "16 ms")
    )
    yield from _scrubbing(person, table)
    yield from _stopping(person, table)


def _scrubbing(person: Person, table: list[Row]) -> Scenario:
    session = person.session
    session.jump(0)
    small = session.document
    region = small.photo.pixels(Rect(20, 20, 100, 100))
    session.do("Edit", edits.add_layer(small, region[:, ::-1].copy(), "Copy", "floating", (120, 60)))
    yield from person.rendered()
    delays: list[float] = []
    stale = 0

    def shown(_: object) -> None:
        nonlocal stale
        result = session.result
        if result is not None and not result.stale and result.scale != session.request.scale:
            stale += 1

    session.result_changed.connect(shown)
    for scale in [*range(1, session.scales), *range(session.scales - 1, 0, -1)]:
        if scale == session.request.scale:
            continue
        began = time.perf_counter()
        session.choose_scale(scale)
        yield lambda: session.result is not None and session.result.scale == session.request.scale
        delays.append((time.perf_counter() - began) * 1e3)
        yield 0.15
    for k in range(60):  # as fast as a hand scrubs
        session.choose_scale(1 + k % (session.scales - 1))
        yield 0.03
    yield from person.rendered()
    session.result_changed.disconnect(shown)
    table.append(
        (
            "slider moved → new preview on canvas, edit of 80×80, median (worst)",
            f"{statistics.median(delays):.0f} ms ({max(delays):.0f})",
            "250 ms",
        )
    )
    table.append(("newest preview wins: stale pictures shown", str(stale), "0"))


def _stopping(person: Person, table: list[Row]) -> Scenario:
    session = person.session
    delays = []
    for _ in range(5):
        if session.learning.status != "learning":
            session.learn("balanced")
            yield lambda: session.learning.status == "learning" and session.learning.iteration > 2
        began = time.perf_counter()
        session.stop()
        yield lambda: session.learning.status == "idle"
        delays.append((time.perf_counter() - began) * 1e3)
    table.append(
        (
            "cancel pressed → engine idle, median (worst)",
            f"{statistics.median(delays):.0f} ms ({max(delays):.0f})",
            "300 ms",
        )
    )
    session.learn("balanced")
    yield lambda: session.learning.status == "learning" and session.learning.iteration > 2


def using(photo: Path, folder: Path) -> list[Row]:
    """Measure the window in use on a small photo while the engine learns."""
    table: list[Row] = []
    paints = Paints()
    began = 0.0

    def used(person: Person) -> Scenario:
        nonlocal began
        yield from _painting(person, paints, table)
        began = time.perf_counter()

    status = run(photo, folder, used)
    table.append(("quit pressed → engine ended", f"{(time.perf_counter() - began) * 1e3:.0f} ms", "300 ms"))
    if status:
        sys.exit(status)
    return table


def large(photo: Path, folder: Path) -> list[Row]:
    """Measure painting on a photo of 24 megapixels."""
    table: list[Row] = []
    paints = Paints()

    def used(person: Person) -> Scenario:
        session = person.session
        yield from person.opened()
        session.set_request(auto=False)
        session.stop()
        yield 5.0
        yield from person.key("b")
        paints.delays.clear()
        for line in range(12):
            y = 0.1 + 0.06 * line
            yield from person.drag(
                [person.at(0.1, y), person.at(0.8, y + 0.05), person.at(0.2, y + 0.1)], steps=40
            )
        table.append(
            (
                "the same at 24 megapixels, fitted to the window, median / p95",
                f"{statistics.median(paints.delays):.1f} / {percentile(paints.delays, 0.95):.1f} ms",
                "16 ms",
            )
        )

    Image.open(photo).resize((6000, 4000), Image.Resampling.BICUBIC).save(photo.with_name("large.tif"))
    if run(photo.with_name("large.tif"), folder, used):
        sys.exit(1)
    return table


PARTS: dict[str, Callable[[Path, Path], list[Row]]] = {"starting": starting, "using": using, "large": large}


def main() -> None:
    """Print the table, each part measured in a process of its own."""
    if len(sys.argv) > 1:
        name, folder = sys.argv[1], Path(sys.argv[2])
        for row in PARTS[name](folder / "photo.png", folder):
            sys.stdout.write("| " + " | ".join(row) + " |\n")
        return
    sys.stdout.write("| what | measured | at most |\n|---|---|---|\n")
    sys.stdout.flush()
    for name in PARTS:
        with tempfile.TemporaryDirectory() as folder, display() as screen:
            homes = {f"XDG_{kind}_HOME": f"{folder}/{kind}" for kind in ("CONFIG", "CACHE", "DATA", "STATE")}
            Image.open(resource("samples/balloons/photo.png")).resize((250, 188)).save(f"{folder}/photo.png")
            subprocess.run(
                [sys.executable, "-m", "tests.benchmarks.studio", name, folder],
                env={**os.environ, **homes, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"},
                check=True,
            )


if __name__ == "__main__":
    main()
