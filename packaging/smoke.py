"""Tests a built program where nothing of the project is: python packaging/smoke.py FOLDER [--quick].

FOLDER holds `singan-studio` and all it needs. It is copied elsewhere and started with an empty home and an
empty environment: every command, the self-test without network, and the window on an X server of its own, on
a photo, a model and a project; build/looked-at has pictures of that afterwards. --quick leaves out the demo,
which takes minutes. Linux only. Ends with 0, or with 1 and a line that says what failed.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PIL import Image, ImageGrab

from singan_studio.app import files
from singan_studio.app import project as projects
from singan_studio.app.kept import State
from singan_studio.app.looks import Looks
from singan_studio.app.request import RenderRequest
from singan_studio.document import edits
from singan_studio.document.project import Encoder

ROOT = Path(__file__).resolve().parents[1]
# Last of all: what is installed, from the wheel, comes before the project's own.
sys.path.append(str(ROOT))
from tests.e2e.studio.display import display  # noqa: E402

PHOTO = ROOT / "resources/samples/balloons/photo.png"
LOOKED_AT = ROOT / "build/looked-at"
PATIENCE = 180.0
"""Seconds that anything but the demo may take, on a machine that is busy."""


class FailedError(Exception):
    """What went wrong, in a sentence."""


@dataclass(frozen=True, slots=True)
class Place:
    """The program where a person would have it, and that person's home."""

    program: Path
    home: Path

    @property
    def environment(self) -> dict[str, str]:
        """Nothing but what every session has: no Python, no virtual environment."""
        (self.home / "tmp").mkdir(parents=True, exist_ok=True)
        return {
            "HOME": str(self.home),
            "TMPDIR": str(self.home / "tmp"),
            "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8",
        }

    def run(self, *arguments: object, alone: bool = False, seconds: float = PATIENCE) -> str:
        """Run a command to its end and return what it printed; `alone`: without any network."""
        apart = ["unshare", "--map-root-user", "--net"] if alone else []
        done = subprocess.run(
            [*apart, self.program, *map(str, arguments)],
            env=self.environment,
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )
        if done.returncode or "Traceback" in done.stderr:
            said = (done.stderr or done.stdout).strip()
            raise FailedError(f"'{' '.join(map(str, arguments))}' ended with {done.returncode}: {said}")
        return done.stdout

    def left(self) -> list[str]:
        """Return what is in the home but its folder for scratch, and in that."""
        return sorted(str(path.relative_to(self.home)) for path in self.home.rglob("*") if path.name != "tmp")


def project(folder: Path) -> Path:
    """Return a project in a folder: the photo with something painted on it."""
    path = folder / "project.ora"
    opened = files.decode(PHOTO)
    document = edits.with_paint_layer(opened.document)
    layer = document.active_layer
    paint = np.full((40, 60, 4), (60, 110, 200, 255), np.uint8)
    document = document.with_layer(replace(layer, raster=layer.raster.write((100, 60), paint)))
    projects.save(path, opened.photo, document, State(RenderRequest(), Looks((1,)), 250), None, Encoder())
    return path


def check(fine: object, otherwise: str) -> None:
    """Raise FailedError unless all is well."""
    if not fine:
        raise FailedError(otherwise)


def timed(what: str, began: float) -> None:
    """Print a line of what was done."""
    print(f"{what}: {time.monotonic() - began:.1f} s", flush=True)


def commands(place: Place, *, quick: bool) -> None:
    """Run the command line: what each does is tested elsewhere, here that it does it."""
    began = time.monotonic()
    version = place.run("--version").strip()
    timed(version, began)
    listed = place.run("--help").partition("commands:")[2].split("\n")
    names = [line.split()[0] for line in listed if line.startswith("    ") and line[4:5].isalpha()]
    check(len(names) > 10, "--help lists no commands")
    began = time.monotonic()
    for name in names:
        place.run(name, "--help")
    timed(f"--help of {len(names)} commands", began)
    began = time.monotonic()
    out = place.run("--self-test", alone=shutil.which("unshare") is not None)
    check(out.rstrip().endswith("self-test passed"), f"the self-test says: {out}")
    print(out, end="")
    timed("self-test, without network", began)
    check(not place.left(), f"the self-test left {place.left()}")
    began = time.monotonic()
    model = place.home / "photo.safetensors"
    place.run("train", PHOTO, "-o", model, "--preset", "draft", "--max-size", 100, "--iterations", 10)
    place.run("sample", model, "-o", place.home / "samples", "-n", 2, "--seed", 1)
    check(len([*(place.home / "samples").glob("*.png")]) == 2, "there are no samples")
    place.run("edit", PHOTO, PHOTO.with_name("edit.png"), "-o", place.home / "edited.png")
    place.run("animate", PHOTO, "-o", place.home / "moving.webp", "--frames", 4, "--longest", 80)
    place.run("render", project(place.home), "-o", place.home / "rendered.png")
    timed("train, sample, edit, animate, render", began)
    if not quick:
        began = time.monotonic()
        place.run("demo", "-o", place.home / "demo", seconds=1800)
        check((place.home / "demo/contact-sheet.png").is_file(), "the demo left no contact sheet")
        timed("demo", began)


def until(condition: Callable[[], object], what: str) -> None:
    """Wait until a condition holds."""
    end = time.monotonic() + PATIENCE
    while not condition():
        check(time.monotonic() < end, f"{what} did not come in {PATIENCE:.0f} s")
        time.sleep(0.02)


def window(place: Place, screen: str, file: Path) -> None:
    """Open the window on a file, look at it, and close it as a person does."""
    began = time.monotonic()
    program = subprocess.Popen(
        [place.program, file],
        env={**place.environment, "DISPLAY": screen},
        cwd=place.home,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:

        def mapped() -> bool:
            check(program.poll() is None, f"the window on {file.name} ended with {program.returncode}")
            return bool(windows(screen, file.name))

        until(mapped, f"a window on {file.name}")
        shown = time.monotonic() - began
        until(lambda: colours(screen) > 4000, f"the picture of {file.name}")
        seen = time.monotonic() - began
        print(
            f"window on {file.name}: shown with its name after {shown:.1f} s, its picture {seen:.1f} s",
            flush=True,
        )
        time.sleep(8)  # the engine gets ready, learning begins
        LOOKED_AT.mkdir(parents=True, exist_ok=True)
        ImageGrab.grab(xdisplay=screen).save(LOOKED_AT / f"window-{file.suffix[1:]}.png")
        subprocess.run(["xdotool", "key", "ctrl+q"], env={**os.environ, "DISPLAY": screen}, check=True)
        _, said = program.communicate(timeout=PATIENCE)
        check(program.returncode == 0, f"the window on {file.name} ended with {program.returncode}: {said}")
        check(not said, f"the window on {file.name} says: {said}")
    finally:
        if program.poll() is None:
            program.kill()
            program.wait()


def windows(screen: str, name: str) -> list[str]:
    """Return the windows that are mapped and have a name in their title."""
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", name],
        env={**os.environ, "DISPLAY": screen},
        capture_output=True,
        text=True,
        check=False,
    )
    return found.stdout.split()


def colours(screen: str) -> int:
    """Return how many colours are on a screen: a window without a picture has some hundred."""
    picture: Image.Image = ImageGrab.grab(xdisplay=screen)
    return len(picture.getcolors(2**24) or ())


def crash(place: Place, screen: str) -> None:
    """Let the program die by a fault, and look that what it noted is there."""
    notes = place.home / ".local/state/singan-studio/log"
    program = subprocess.Popen(
        [place.program, PHOTO], env={**place.environment, "DISPLAY": screen}, stderr=subprocess.DEVNULL
    )
    until(lambda: windows(screen, PHOTO.name), "a window")
    program.send_signal(signal.SIGSEGV)
    program.wait(PATIENCE)
    noted = [file.read_text("utf-8", "replace") for file in notes.glob("*.session")]
    check(any("Segmentation fault" in text for text in noted), "a fault was not noted for a report")
    print("a fault is noted for a report", flush=True)


def main(folder: Path, *, quick: bool) -> int:
    """Test a program; return the exit status."""
    with tempfile.TemporaryDirectory(prefix="built program ä-") as away:
        copy = Path(away) / "singan-studio"
        shutil.copytree(folder, copy, symlinks=True)
        place = Place(copy / "singan-studio", Path(away) / "home")
        try:
            commands(place, quick=quick)
            with display() as screen:
                model = shutil.copy(place.home / "photo.safetensors", place.home / "learnt.safetensors")
                for file in (PHOTO, Path(model), project(place.home)):
                    window(place, screen, file)
                crash(place, screen)
        except (FailedError, subprocess.TimeoutExpired) as error:
            print(f"FAILED: {error}", file=sys.stderr)
            return 1
    print(f"The built program works. Pictures of its window: {LOOKED_AT}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), quick="--quick" in sys.argv))
