"""The studio on a real X server: what a person does with it, with the real engine on a small photo."""

from __future__ import annotations

import ast
import itertools
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from singan_studio.imaging.pixels import Rgb
from singan_studio.paths import resource

from .display import display, missing

ROOT = Path(__file__).parents[3]
KEEP = os.environ.get("STUDIO_SHOTS")
"""A folder to keep the screenshots in."""

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"not installed: {', '.join(missing())}")


@pytest.fixture(scope="module")
def screen() -> Iterator[str]:
    with display() as name:
        yield name


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A sample photo of 200×150, beside it the same twice as large, and something to paste."""

    def small(name: str) -> Image.Image:
        picture = Image.open(resource(f"samples/balloons/{name}.png"))
        return picture.resize((200, 150), Image.Resampling.LANCZOS)

    Image.open(resource("samples/balloons/photo.png")).save(tmp_path / "original.png")
    small("photo").save(tmp_path / "photo.png")
    paste = small("paste").convert("RGB")
    paste.putalpha(small("paste_mask").convert("L"))
    paste.save(tmp_path / "paste.png")
    return tmp_path / "photo.png"


def play(name: str, photo: Path, screen: str, seconds: int = 400) -> None:
    """Play a scenario in a process of its own, which may take so long."""
    homes = {f"XDG_{kind}_HOME": str(photo.parent / kind) for kind in ("CONFIG", "CACHE", "DATA", "STATE")}
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-m", "tests.e2e.studio.scenarios", name, photo, photo.parent],
        cwd=ROOT,
        env={**os.environ, **homes, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
    )
    if KEEP:
        Path(KEEP).mkdir(parents=True, exist_ok=True)
        for shot in photo.parent.glob("**/*.png"):
            (Path(KEEP) / f"{name}-{shot.name}").write_bytes(shot.read_bytes())
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert "QT_QPA_PLATFORM_PLUGIN_PATH" not in done.stderr


def pixels(path: Path) -> Rgb:
    return np.asarray(Image.open(path).convert("RGB"))


def frames_of(path: Path) -> list[Rgb]:
    with Image.open(path) as image:
        frames = []
        for n in range(getattr(image, "n_frames", 1)):
            image.seek(n)
            frames.append(np.asarray(image.convert("RGB")))
        return frames


def changed(photo: Path, result: Path) -> np.ndarray:
    before, after = pixels(photo), pixels(result)
    assert before.shape == after.shape
    return (before != after).any(axis=2)


def test_paint_a_sketch_and_undo_it_all(photo: Path, screen: str) -> None:
    play("paint", photo, screen)
    differs = changed(photo, photo.parent / "painted.png")
    assert 0.02 < differs.mean() < 0.5
    assert not differs[:, 175:].any()
    assert not differs[110:].any()
    # Flat paint became something with the photo's texture.
    painted = pixels(photo.parent / "painted.png")[55:63, 70:110]
    assert painted.std(axis=(0, 1)).mean() > 1
    assert not changed(photo, photo.parent / "undone.png").any()


def test_paste_and_harmonise(photo: Path, screen: str) -> None:
    play("harmonise", photo, screen)
    differs = changed(photo, photo.parent / "harmonised.png")
    assert 0.02 < differs.mean() < 0.5


def test_move_a_region_while_learning(photo: Path, screen: str) -> None:
    play("move", photo, screen)
    differs = changed(photo, photo.parent / "moved.png")
    assert 0.05 < differs.mean() < 0.7
    assert not differs[125:].any()
    assert not differs[:10].any()


def test_panels_and_picture_share_mouse_and_keys(photo: Path, screen: str) -> None:
    play("panels", photo, screen)
    differs = changed(photo, photo.parent / "panels.png")
    assert 0.02 < differs.mean() < 0.7


def test_a_part_of_the_photo_moves(photo: Path, screen: str) -> None:
    play("animation", photo, screen)
    frames = [frame.astype(int) for frame in frames_of(photo.parent / "moving.png")]
    assert len(frames) == 8
    still = np.ones((150, 200), np.bool_)
    # What was selected, and a pixel on each side: the mouse is between pixels.
    still[29:121, 39:141] = False
    for frame in frames:
        assert np.array_equal(frame[still], pixels(photo)[still])
    steps = [np.abs(a - b).mean() for a, b in itertools.pairwise([*frames, frames[0]])]
    assert min(steps) > 0
    assert steps[-1] < 1.5 * max(steps[:-1]), "from the last frame to the first it is a step like any other"
    assert not (photo.parent / "cancelled.gif").exists()
    assert not [path for path in photo.parent.iterdir() if path.suffix == ".gif"]


def test_the_photo_helps_with_edits(photo: Path, screen: str) -> None:
    play("helped", photo, screen)
    differs = changed(photo, photo.parent / "helped.png")
    assert 0.02 < differs.mean() < 0.5
    made = pixels(photo.parent / "helped.png").astype(int)
    # What the photo cannot make it did not make: no pixel is as pink as the paint.
    assert (abs(made - (255, 0, 230)).max(axis=2) > 60).all()


def test_compare_and_choose_from_a_contact_sheet(photo: Path, screen: str) -> None:
    play("compare", photo, screen)
    sheet = pixels(photo.parent / "sheet.png")
    # Four rows of variants, as many columns as there are scales, none of them empty.
    assert sheet.shape[1] > 1.5 * sheet.shape[0]
    assert (sheet == 96).all(axis=2).mean() < 0.01


def test_enlarge_a_selection_in_the_background(photo: Path, screen: str) -> None:
    play("enlarge", photo, screen, seconds=560)  # it learns for real, on whatever else the machine does
    made = pixels(photo.parent / "enlarged.png")
    assert made.shape == (180, 160, 3)
    figures = ast.literal_eval((photo.parent / "figures.txt").read_text())
    assert figures["enlarged"] > figures["bicubic"] + 0.3


def test_samples_are_made_reshaped_dragged_out_and_opened(photo: Path, screen: str) -> None:
    play("samples", photo, screen)
    received, opened = (pixels(photo.parent / name) for name in ("received.png", "sample.png"))
    assert received.shape == opened.shape
    assert received.shape[0] == 150
    assert received.shape[1] > 220
    # Two samples: of the photo's colours, and neither the photo nor each other.
    before = pixels(photo)
    for sample in (received, opened):
        assert np.abs(sample.mean(axis=(0, 1)) - before.mean(axis=(0, 1))).max() < 40
        assert np.abs(sample[:, :200].astype(int) - before).mean() > 5
    assert np.abs(received.astype(int) - opened).mean() > 5


def test_a_project_that_another_process_has_is_saved_as_another_one(photo: Path, screen: str) -> None:
    play("twice", photo, screen)
    work, mine = photo.parent / "work.ora", photo.parent / "mine.ora"
    assert mine.read_bytes() != work.read_bytes()


def test_a_first_start_is_shown_around_and_may_leave(photo: Path, screen: str) -> None:
    play("tour", photo, screen)
    assert (photo.parent / "toured").read_text() == "True"
