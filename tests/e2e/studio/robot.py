"""A robot that uses the studio's window as a person does: real X events, at a person's pace.

A scenario is a generator. It yields what it waits for: seconds (float), or a function that says when to go
on; between its steps the window's event loop runs freely. Where things are it learns from the widgets
themselves, as a person does with their eyes.
"""

from __future__ import annotations

import itertools
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QApplication, QWidget

Wait = float | Callable[[], object]
Scenario = Iterator[Wait]
_PATIENCE = 60.0


class Robot(QObject):
    """Drives one scenario to its end, then closes the application with 0, or 1 after a failure."""

    def __init__(self, shots: Path) -> None:
        super().__init__()
        self.shots = shots
        self.failure = ""
        self.patience = _PATIENCE
        """Seconds that a condition is waited for."""
        self._waiting: Wait = 0.0
        self._since = time.monotonic()
        self._timer = QTimer(self, interval=5)
        self._timer.timeout.connect(self._step)

    def play(self, scenario: Scenario) -> None:
        """Start a scenario; the event loop must run."""
        self._scenario = scenario
        self._timer.start()

    def _step(self) -> None:
        waited = time.monotonic() - self._since
        try:
            if callable(self._waiting):
                if not self._waiting():
                    assert waited < self.patience, f"waited {waited:.0f} s in vain"
                    return
            elif waited < self._waiting:
                return
            self._waiting = next(self._scenario)
            self._since = time.monotonic()
        except StopIteration:
            self._end(0)
        except Exception:  # whatever it is, the process must end and say so
            self.failure = traceback.format_exc()
            if callable(self._waiting):
                frame = getattr(self._scenario, "gi_frame", None)
                self.failure += f"\nin the scenario at line {frame.f_lineno if frame else '?'}\n"
            self._end(1)

    def _end(self, status: int) -> None:
        self._timer.stop()
        if self.failure:
            self.shot("failure")
            sys.stdout.write(self.failure)
            sys.stdout.flush()
        QApplication.exit(status)

    # --- hands and eyes -----------------------------------------------------------------------------------

    def xdotool(self, *words: object) -> Scenario:
        """Send X events; wait until they are sent and the window had time to take them."""
        process = subprocess.Popen(["xdotool", *(str(word) for word in words)])
        yield lambda: process.poll() is not None
        assert process.returncode == 0
        yield 0.05

    def key(self, *names: str) -> Scenario:
        """Press keys, such as "ctrl+z"."""
        yield from self.xdotool("key", "--clearmodifiers", "--delay", 30, *names)

    def type(self, text: str) -> Scenario:
        """Write text."""
        yield from self.xdotool("type", "--delay", 20, text)

    def click(self, target: QWidget | QPoint, button: int = 1) -> Scenario:
        """Click in the middle of a widget, or at a point of the screen."""
        if isinstance(target, QWidget):
            assert target.isVisible(), f"{target.objectName() or target} is not visible"
            assert target.isEnabled(), f"{target.objectName() or target} is not enabled"
            target = target.mapToGlobal(QRect(QPoint(0, 0), target.size()).center())
        yield from self.xdotool("mousemove", target.x(), target.y())
        yield from self.xdotool("click", button)

    def tick(self, box: QWidget) -> Scenario:
        """Click on the square of a check box, which is at its left."""
        yield from self.click(box.mapToGlobal(QPoint(box.height() // 2, box.height() // 2)))

    def drag(self, points: Sequence[QPoint], *, hold: str | None = None, steps: int = 8) -> Scenario:
        """Press at the first point, move through the others, release at the last; `hold` keeps a key down.

        `steps` moves, 10 ms each, lead from each point to the next.
        """
        words: list[object] = ["mousemove", points[0].x(), points[0].y()]
        if hold:
            words += ["keydown", hold]
        words += ["mousedown", 1]
        for a, b in itertools.pairwise(points):
            for k in range(1, steps + 1):
                words += [
                    "mousemove",
                    a.x() + (b.x() - a.x()) * k // steps,
                    a.y() + (b.y() - a.y()) * k // steps,
                ]
                words += ["sleep", 0.01]
        words += ["mouseup", 1]
        if hold:
            words += ["keyup", hold]
        yield from self.xdotool(*words)

    def shot(self, name: str) -> None:
        """Take a picture of the screen, window manager and all."""
        screen = QApplication.primaryScreen()
        self.shots.mkdir(parents=True, exist_ok=True)
        screen.grabWindow(0).save(str(self.shots / f"{name}.png"))
