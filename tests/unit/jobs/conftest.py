from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest

from singan_studio.engine.config import TrainConfig
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs.local import LocalEngine
from singan_studio.jobs.messages import Edit, Open, Report

_Report = TypeVar("_Report", bound=Report)

MAX_SIZE = 32


def quick(preset: str, networks: int | None, **changes: object) -> TrainConfig:
    values: dict[str, object] = {
        "max_size": MAX_SIZE,
        "min_size": 14,
        "iterations": 6,
        "discriminator_steps": 1,
        "generator_steps": 1,
        "channels": 8,
    }
    return TrainConfig(preset=preset, network_scales=(0, networks), **(values | changes))  # type: ignore[arg-type]


PRESETS = {
    "instant": quick("instant", 0),
    "draft": quick("draft", 1),
    "balanced": quick("balanced", 2),
    "paper": quick("paper", None),
    "endless": quick("endless", None, iterations=10**6),
}
SCALES = 4


class Log:
    """Takes in reports, and lets a test wait for them."""

    def __init__(self) -> None:
        self.reports: list[Report] = []
        self._changed = threading.Condition()

    def __call__(self, report: Report) -> None:
        with self._changed:
            self.reports.append(report)
            self._changed.notify_all()

    def of(self, kind: type[_Report]) -> list[_Report]:
        return [report for report in self.reports if isinstance(report, kind)]

    def wait(
        self, kind: type[_Report], fits: Callable[[_Report], bool] = lambda _: True, *, since: int = 0
    ) -> _Report:
        """Return the first report of a kind that fits; `since` leaves out that many of the kind."""

        def found() -> list[_Report]:
            return [report for report in self.of(kind)[since:] if fits(report)]

        with self._changed:
            assert self._changed.wait_for(found, timeout=60), (kind, self.reports)
            return found()[0]

    def names(self) -> list[str]:
        return [type(report).__name__ for report in self.reports]


@pytest.fixture(scope="session")
def photo() -> Rgb:
    """48 wide, 36 high, colourful, no patch twice; larger than MAX_SIZE."""
    rng = np.random.default_rng(3)
    coarse = rng.integers(0, 200, (6, 8, 3)).repeat(6, 0).repeat(6, 1)
    photo = (coarse + rng.integers(0, 56, (36, 48, 3))).astype(np.uint8)
    photo.setflags(write=False)
    return photo


@pytest.fixture
def log() -> Log:
    return Log()


@pytest.fixture
def engines() -> Iterator[Callable[[Log], LocalEngine]]:
    """Starts engines, and ends them and their threads at the end."""
    started: list[LocalEngine] = []

    def start(log: Log) -> LocalEngine:
        engine = LocalEngine(presets=PRESETS, device="cpu")
        engine.start(log)
        started.append(engine)
        return engine

    yield start
    for engine in started:
        assert engine.close(30)
    assert not [thread for thread in threading.enumerate() if thread.name == "engine"]


@pytest.fixture
def engine(engines: Callable[[Log], LocalEngine], log: Log) -> LocalEngine:
    return engines(log)


def opening(photo: Rgb, models: Path | None = None, photo_id: int = 1) -> Open:
    return Open(photo_id, photo, MAX_SIZE, models)


def an_edit(photo: Rgb, colour: tuple[int, int, int] = (250, 10, 10)) -> Edit:
    """A painted square of 8×8 pixels in the middle, with room to grow by 1 and to blur by 1."""
    region = Rect(10, 8, 34, 32)
    composite, mask = photo[region.slices].copy(), np.zeros((24, 24), np.uint8)
    composite[8:16, 8:16], mask[8:16, 8:16] = colour, 255
    return Edit(region, composite, mask, "paint", 1.0, 1.0)


def eventually(true: Callable[[], bool], seconds: float = 10.0) -> bool:
    """Return whether something comes true in time."""
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            return False
        time.sleep(0.002)
    return True
