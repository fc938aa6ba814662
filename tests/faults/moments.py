"""The moments at which a fault may strike: each writes a version, and tells which one can be read.

Every one is the program's own way to its file, with a real process around it (see processes.py).
"""

from __future__ import annotations

import importlib
import io
import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, suppress
from pathlib import Path
from typing import Any, ClassVar, Protocol

import numpy as np
from PIL import Image
from PySide6.QtCore import QCoreApplication

from singan_studio.app import autosaving, logs, project
from singan_studio.app.autosaving import Autosave
from singan_studio.app.session import Session
from singan_studio.app.settings import Settings
from singan_studio.document.document import Document
from singan_studio.engine import checkpoint
from singan_studio.engine.config import TrainConfig
from singan_studio.errors import StudioError
from singan_studio.imaging.animation_files import write_animation
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.load import load_picture
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.save import save_picture
from singan_studio.jobs import learning
from singan_studio.jobs.local import LocalEngine
from singan_studio.jobs.messages import Failed, Learn, LearningEnded, LearningProgress, Notice, Open, Opened
from tests.fakes import FakeEngine
from tests.unit.app.conftest import painted

# So that no process has to import it by itself, which takes seconds.
for _name in (*learning._HEAVY, "singan_studio.jobs.work"):
    with suppress(ImportError):
        importlib.import_module(_name)

PLACE = Rect(40, 40, 120, 110)
PHOTO = np.random.default_rng(7).integers(0, 200, (300, 400, 3), np.uint8)
_SECONDS = 60.0


class Moment(Protocol):
    """Something that writes into a folder."""

    def write(self, version: int) -> list[str]:
        """Write a version (1..90), and return what the person is told of what went wrong."""

    def close(self) -> None:
        """Go, as at the end of a program that goes on until then."""


def _colour(version: int) -> tuple[int, int, int]:
    return 250, 2 * version, 20


def _version(pixels: Rgb) -> int:
    """Return which version's colour a picture has, exactly and all over the place."""
    part = pixels[PLACE.slices].reshape(-1, 3)
    colour = part[0]
    if (part != colour).any() or colour[0] != 250 or colour[2] != 20 or colour[1] % 2:
        raise ValueError(f"no version has the colour {colour}")
    return int(colour[1]) // 2


def until(true: Callable[[], object]) -> None:
    """Let events run until something is true."""
    application = QCoreApplication.instance() or QCoreApplication(["faults"])
    end = time.monotonic() + _SECONDS
    while not true():
        if time.monotonic() > end:
            raise TimeoutError("nothing more happens")
        application.processEvents()
        time.sleep(0.001)


class _InStudio:
    """A session over the scripted engine with a photo open."""

    def __init__(self, folder: Path, home: Path) -> None:
        QCoreApplication.instance() or QCoreApplication(["faults"])
        self.folder = folder
        settings = Settings(home / "settings.json")
        settings.set("learning.far", "instant")
        settings.set("preview.auto", False)
        self.session = Session(FakeEngine(automatic=True), settings, models=home / "models")
        self.told: list[str] = []
        self.session.notice.connect(self._take)
        self.session.start()
        photo = home / "photo.png"
        save_picture(photo, PHOTO)
        self.session.open(photo)
        until(lambda: self.session.photo is not None and self.session.scales > 1)

    def _take(self, notice: Any) -> None:
        if notice.kind != "info":
            self.told.append(notice.text)

    def paint(self, version: int) -> None:
        try:
            self.session.do("Paint", painted(self.session.document, PLACE, _colour(version)))
        except MemoryError:
            self.told.append("There is not enough memory to paint.")

    def news(self) -> list[str]:
        told, self.told = self.told, []
        return told

    def close(self) -> None:
        self.session.close()


class Project(_InStudio):
    """Saving a project."""

    def write(self, version: int) -> list[str]:
        self.paint(version)
        self.session.save(self.folder / "work.ora")
        until(lambda: not self.session.exporting)
        return self.news()

    @staticmethod
    def read(folder: Path) -> int:
        decoded, _ = project.load(folder / "work.ora", folder.parent / "scratch")
        return _document(decoded.document)


class Picture(_InStudio):
    """Exporting a picture."""

    def write(self, version: int) -> list[str]:
        self.paint(version)
        self.session.export(self.folder / "picture.png")
        until(lambda: not self.session.exporting)
        return self.news()

    @staticmethod
    def read(folder: Path) -> int:
        return _version(load_picture(folder / "picture.png").pixels)


class Unsaved(_InStudio):
    """Autosaving."""

    def __init__(self, folder: Path, home: Path) -> None:
        super().__init__(folder, home)
        autosaving._WAIT_MS = 1
        self.autosave = Autosave(self.session, folder / "unsaved")
        self.autosave.notice.connect(self._take)

    def write(self, version: int) -> list[str]:
        self.autosave._complained = False
        self.paint(version)
        until(lambda: not self.autosave._timer.isActive() and not self.autosave._worker.waits_for("keep"))
        return self.news()

    def close(self) -> None:
        self.autosave.close(keep=True)
        super().close()

    @staticmethod
    def read(folder: Path) -> int:
        """What the next start of the program offers."""
        found = autosaving._left(folder / "unsaved") or [
            path.parent for path in folder.rglob("manifest.json")
        ]
        work = autosaving._read(found[0])
        return _document(work.states[work.index][1])


def _document(document: Document) -> int:
    return _version(document.flatten(Rect.whole(document.size)))


class Animation:
    """Exporting an animation."""

    def __init__(self, folder: Path, home: Path) -> None:  # noqa: ARG002 like the others
        self.folder = folder

    def write(self, version: int) -> list[str]:
        try:
            write_animation(self.folder / "moving.png", self._frames(version), 10)
        except StudioError as error:
            return [str(error)]
        except MemoryError:
            return ["There is not enough memory."]
        return []

    def _frames(self, version: int) -> Iterator[Rgb]:
        for n in range(4):
            frame = np.roll(PHOTO, n, axis=1)
            frame[PLACE.slices] = _colour(version)
            yield frame

    def close(self) -> None:
        pass

    @staticmethod
    def read(folder: Path) -> int:
        with Image.open(folder / "moving.png") as image:
            image.seek(3)
            return _version(np.array(image.convert("RGB")))


class Preferences:
    """Writing the settings."""

    def __init__(self, folder: Path, home: Path) -> None:  # noqa: ARG002
        QCoreApplication.instance() or QCoreApplication(["faults"])
        self.settings = Settings(folder / "settings.json")

    def write(self, version: int) -> list[str]:
        self.settings.set("canvas.checker", 4 + version % 60)
        self.settings.set("files.recent", [f"/a/long/path/{version}/{n}.png" for n in range(12)])
        self.settings.save()
        return []

    def close(self) -> None:
        pass

    @staticmethod
    def read(folder: Path) -> int:
        settings = Settings(folder / "settings.json")
        recent = settings.get("files.recent")
        version = int(settings.number("canvas.checker")) - 4
        if recent != [f"/a/long/path/{version}/{n}.png" for n in range(12)]:
            raise ValueError("half of the settings are others")
        return version


class Log:
    """Writing the log."""

    def __init__(self, folder: Path, home: Path) -> None:  # noqa: ARG002
        logs._BYTES = 4000
        self.folder = folder
        logs.start_logging(folder / "logs")

    def write(self, version: int) -> list[str]:
        heard = io.StringIO()
        with redirect_stderr(heard):
            for n in range(100):
                logging.getLogger("singan_studio.faults").info("version %d, line %d", version, n)
        return ["On stderr: " + heard.getvalue()] if heard.getvalue() else []

    def close(self) -> None:
        logs.stop_logging()

    @staticmethod
    def read(folder: Path) -> int:
        """The newest version of which a whole line is there."""
        lines = [
            line for path in (folder / "logs").iterdir() for line in path.read_text("utf-8").splitlines()
        ]
        return max(int(line.split("version ")[1].split(",")[0]) for line in lines if ", line " in line)


def _preset(name: str, networks: int | None, iterations: int = 6) -> TrainConfig:
    return TrainConfig(
        preset=name,
        network_scales=(0, networks),
        max_size=32,
        min_size=14,
        iterations=iterations,
        discriminator_steps=1,
        generator_steps=1,
        channels=8,
    )


class Learning:
    """Learning: checkpoints after every step."""

    presets: ClassVar[dict[str, TrainConfig]] = {
        "instant": _preset("instant", 0),
        "draft": _preset("draft", 1),
        "balanced": _preset("balanced", 2),
        "paper": _preset("paper", None, 10**6),
    }

    def __init__(self, folder: Path, home: Path) -> None:  # noqa: ARG002
        checkpoint._SECONDS_BETWEEN_SAVES = -1.0
        self.reports: list[Any] = []
        self._changed = threading.Condition()
        self.engine = LocalEngine(presets=self.presets, device="cpu")
        self.engine.start(self._take)
        self.engine.open(Open(1, PHOTO[:36, :48], 32, folder / "models"))
        self._wait(Opened)

    def _take(self, report: Any) -> None:
        with self._changed:
            self.reports.append(report)
            self._changed.notify_all()

    def _wait(self, *kinds: type[Any], count: int = 1) -> None:
        def enough() -> bool:
            return sum(isinstance(report, kinds) for report in self.reports) >= count

        with self._changed:
            if not self._changed.wait_for(enough, _SECONDS):
                raise TimeoutError(f"no {kinds} in {self.reports}")

    def write(self, version: int) -> list[str]:
        self.reports.clear()
        self.engine.learn(Learn("draft" if version == 1 else "paper"))
        if version > 1:
            self._wait(LearningProgress, Failed, LearningEnded, count=2)
            time.sleep(0.3)
            self.engine.stop()
        self._wait(LearningEnded, Failed)
        return [report.text for report in self.reports if isinstance(report, Notice | Failed)]

    def close(self) -> None:
        self.engine.close(30)

    @staticmethod
    def read(folder: Path) -> int:
        """1 if the first station is reached, 2 if more is learnt or begun."""
        (path,) = (folder / "models").glob("*/32.safetensors")
        pyramid, training = checkpoint.load(path)
        if pyramid.scales[0].kind != "network":
            raise ValueError("what was learnt before is lost")
        return 1 if training.finished else 2


MOMENTS: dict[str, type[Any]] = {
    "learning": Learning,
    "saving a project": Project,
    "autosaving": Unsaved,
    "exporting a picture": Picture,
    "exporting an animation": Animation,
    "writing settings": Preferences,
    "writing the log": Log,
}
