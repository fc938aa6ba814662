"""Animations from the engine's thread, to look at and into files, made of a small picture for real."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from singan_studio.engine.animation import Walk, animate
from singan_studio.engine.model import new_pyramid
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs.local import LocalEngine
from singan_studio.jobs.making import (
    Animation,
    FrameReady,
    MakingDone,
    MakingProgress,
    Motion,
    Movie,
    Moving,
    Scene,
)
from singan_studio.jobs.messages import Failed, Open, Opened, Preview, PreviewDone

from .conftest import PRESETS, Log, an_edit, eventually, opening

MOTION = Motion(start=0, alpha=0.0, beta=0.0, frames=4, seed=2)
ENDLESS = Motion(start=1, frames=1000, loop=False)
MOVING = Moving(Rect(8, 6, 40, 30), np.full((24, 32), 255, np.uint8))
OUTSIDE = np.ones((36, 48), np.bool_)
OUTSIDE[MOVING.region.slices] = False


def frames_in(path: Path) -> list[Rgb]:
    with Image.open(path) as image:
        frames = []
        for n in range(getattr(image, "n_frames", 1)):
            image.seek(n)
            frames.append(np.asarray(image.convert("RGB")))
    return frames


def writing() -> bool:
    """Whether a thread is writing a file."""
    return any(thread.name == "movie" for thread in threading.enumerate())


@pytest.fixture(autouse=True)
def _no_writer_left() -> Iterator[None]:
    yield
    assert eventually(lambda: not writing())


def test_frames_are_those_of_the_walk(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo))
    engine.make(Animation(7, Scene(MOTION), 48))
    log.wait(MakingDone)
    frames = [each.picture for each in log.of(FrameReady) if each.request == 7]
    pyramid = new_pyramid(photo, PRESETS["instant"], "cpu")
    walk = Walk(0, 0.0, 0.0, 4, loop=True, seed=2)
    for frame, same in zip(frames, animate(pyramid, walk), strict=True):
        assert np.array_equal(frame, same)
        assert not frame.flags.writeable
    assert not np.array_equal(frames[1], frames[2])
    assert log.of(MakingDone) == [MakingDone("animation", 7)]


@pytest.mark.parametrize(("longest", "size"), [(40, (30, 40)), (20, (15, 20)), (1000, (36, 48))])
def test_frames_are_as_large_as_wanted(
    engine: LocalEngine, log: Log, photo: Rgb, longest: int, size: tuple[int, int]
) -> None:
    engine.open(opening(photo))
    engine.make(Animation(1, Scene(MOTION, MOVING), longest))
    log.wait(MakingDone)
    assert {frame.picture.shape[:2] for frame in log.of(FrameReady)} == {size}


def test_outside_what_moves_not_a_bit_changes(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo))
    engine.make(Animation(1, Scene(MOTION, MOVING), 48))
    log.wait(MakingDone)
    frames = [each.picture for each in log.of(FrameReady)]
    for frame in frames:
        assert np.array_equal(frame[OUTSIDE], photo[OUTSIDE])
    assert any(not np.array_equal(frame, frames[0]) for frame in frames)


def test_edits_move_too_and_are_seen_around_what_moves(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    edited = photo.copy()
    edited[:4] = (255, 0, 0)
    edited[14:24, 18:30] = (0, 0, 255)
    engine.open(opening(photo))
    engine.make(Animation(1, Scene(MOTION, MOVING, edited), 48))
    log.wait(MakingDone)
    for each in log.of(FrameReady):
        assert np.array_equal(each.picture[OUTSIDE], edited[OUTSIDE])
        assert 60 < np.count_nonzero((each.picture == (0, 0, 255)).all(axis=2)) <= 150
    assert not np.array_equal(log.of(FrameReady)[0].picture, log.of(FrameReady)[2].picture)


def test_newer_ones_replace_it_and_left_it_comes_no_more(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo))
    engine.make(Animation(1, Scene(ENDLESS), 48))
    log.wait(FrameReady)
    engine.make(Animation(2, Scene(MOTION), 48))
    log.wait(MakingDone)
    assert [done.request for done in log.of(MakingDone)] == [2]
    engine.make(Animation(3, Scene(ENDLESS), 48))
    log.wait(FrameReady, lambda frame: frame.request == 3)
    engine.leave("animation")
    count = len(log.of(FrameReady))
    engine.open(opening(photo, photo_id=2))
    log.wait(Opened, lambda report: report.photo_id == 2)
    assert len(log.of(FrameReady)) == count


def test_a_start_that_does_not_exist_is_said_in_words(engine: LocalEngine, log: Log, photo: Rgb) -> None:
    engine.open(opening(photo))
    engine.make(Animation(9, Scene(Motion(start=99)), 48))
    failed = log.wait(Failed)
    assert (failed.subject, failed.code, failed.request) == ("animation", "input", 9)
    assert "Scale 99 does not exist" in failed.text


class TestMovie:
    def movie(self, path: Path, motion: Motion = MOTION, moving: Moving | None = None) -> Movie:
        return Movie(5, Scene(motion, moving), None, path, 12.5)

    def test_the_file_has_the_frames_that_one_looked_at(
        self, engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path
    ) -> None:
        engine.open(opening(photo))
        engine.make(Animation(1, Scene(MOTION, MOVING), 48))
        engine.make(self.movie(tmp_path / "a.png", moving=MOVING))
        log.wait(MakingDone, lambda done: done.subject == "movie")
        seen = [each.picture for each in log.of(FrameReady)]
        written = frames_in(tmp_path / "a.png")
        assert len(written) == 4
        for frame, same in zip(written, seen, strict=True):
            assert np.array_equal(frame, same)
            assert np.array_equal(frame[OUTSIDE], photo[OUTSIDE])
        with Image.open(tmp_path / "a.png") as image:
            assert image.info["duration"] == 80
        shares = [each.share for each in log.of(MakingProgress)]
        assert shares == [0.25, 0.5, 0.75, 1.0]
        assert [path.name for path in tmp_path.iterdir()] == ["a.png"]

    @pytest.mark.parametrize("suffix", ["gif", "webp", "mp4"])
    def test_other_formats(
        self, engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path, suffix: str
    ) -> None:
        engine.open(opening(photo))
        engine.make(self.movie(tmp_path / f"a.{suffix}"))
        log.wait(MakingDone)
        assert (tmp_path / f"a.{suffix}").stat().st_size > 500
        if suffix != "mp4":
            assert [frame.shape for frame in frames_in(tmp_path / f"a.{suffix}")] == [(36, 48, 3)] * 4

    @pytest.mark.parametrize("suffix", ["gif", "mp4"])
    def test_left_half_way_there_is_no_file_and_the_old_one_stays(
        self, engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path, suffix: str
    ) -> None:
        path = tmp_path / f"a.{suffix}"
        path.write_bytes(b"something else")
        engine.open(opening(photo))
        engine.make(self.movie(path, ENDLESS))
        log.wait(MakingProgress, lambda progress: progress.share >= 0.003)
        engine.leave("movie")
        assert eventually(lambda: not writing())
        assert [each.name for each in tmp_path.iterdir()] == [path.name]
        assert path.read_bytes() == b"something else"
        assert not log.of(MakingDone)

    def test_another_photo_ends_it(self, engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path) -> None:
        engine.open(opening(photo))
        engine.make(self.movie(tmp_path / "a.gif", ENDLESS))
        log.wait(MakingProgress)
        engine.open(Open(2, photo[:, ::-1].copy(), 32, None))
        log.wait(Opened, lambda report: report.photo_id == 2)
        assert eventually(lambda: not writing())
        assert not list(tmp_path.iterdir())

    def test_edits_are_served_meanwhile(
        self, engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path
    ) -> None:
        engine.open(opening(photo))
        engine.make(self.movie(tmp_path / "a.gif", ENDLESS))
        log.wait(MakingProgress)
        engine.preview(Preview(1, an_edit(photo), 2, (0,)))
        log.wait(PreviewDone)
        shares = len(log.of(MakingProgress))
        log.wait(MakingProgress, since=shares)
        engine.leave("movie")

    def test_a_folder_that_is_none_is_said_in_words(
        self, engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path
    ) -> None:
        (tmp_path / "file").touch()
        engine.open(opening(photo))
        engine.make(self.movie(tmp_path / "file" / "a.gif", ENDLESS))
        failed = log.wait(Failed)
        assert (failed.subject, failed.code, failed.request) == ("movie", "input", 5)
        assert "is no folder" in failed.text

    @pytest.mark.parametrize("suffix", ["gif", "png", "webp"])
    def test_a_disk_without_room_leaves_no_file(
        self, engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path, suffix: str
    ) -> None:
        path = tmp_path / f"a.{suffix}"
        path.write_bytes(b"old")
        engine.open(opening(photo))
        log.wait(Opened)
        with _room_for(2000):
            engine.make(self.movie(path, Motion(start=1, frames=12)))
            failed = log.wait(Failed)
        assert (failed.subject, failed.code) == ("movie", "input")
        assert "could not be written" in failed.text
        assert path.name in failed.text
        assert eventually(lambda: not writing())
        assert [each.name for each in tmp_path.iterdir()] == [path.name]
        assert path.read_bytes() == b"old"


@contextlib.contextmanager
def _room_for(size: int) -> Iterator[None]:
    """Let no file of this process become longer than `size` bytes."""
    limits = pytest.importorskip("resource")
    before = limits.getrlimit(limits.RLIMIT_FSIZE)
    limits.setrlimit(limits.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        limits.setrlimit(limits.RLIMIT_FSIZE, before)
