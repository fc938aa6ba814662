from __future__ import annotations

import subprocess
import sys
import weakref
from collections.abc import Iterator
from pathlib import Path

import imageio_ffmpeg
import numpy as np
import pytest
from PIL import Image

from singan_studio.errors import PictureError
from singan_studio.imaging.animation_files import check_animation_path, write_animation, write_steps
from singan_studio.imaging.opencv import cv2
from singan_studio.imaging.pixels import Rgb

_SUFFIXES = ["gif", "webp", "png", "mp4"]


def _frames(photo: Rgb, count: int = 5) -> list[Rgb]:
    return [np.roll(photo, 3 * step, axis=1) for step in range(count)]


def _ffmpeg(path: Path, *wanted: str) -> subprocess.CompletedProcess[bytes]:
    """Read a video by ffmpeg: what it tells is in stderr, what is asked for in stdout."""
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-i", str(path), *wanted]
    return subprocess.run(command, capture_output=True, check=False)  # noqa: S603


@pytest.mark.parametrize("suffix", ["gif", "webp", "png"])
def test_frames_and_times_come_back(tmp_path: Path, photo: Rgb, suffix: str) -> None:
    path = tmp_path / f"a.{suffix}"
    frames = _frames(photo)
    write_animation(path, iter(frames), fps=8)
    with Image.open(path) as image:
        assert image.n_frames == 5
        for index, frame in enumerate(frames):
            image.seek(index)
            back = np.asarray(image.convert("RGB"))
            assert image.info["duration"] == {"gif": 120, "webp": 125, "png": 125}[suffix]
            assert image.info["loop"] == 0
            assert np.abs(back.astype(int) - frame).mean() < {"gif": 6, "webp": 6, "png": 1e-9}[suffix]


@pytest.mark.parametrize("suffix", ["gif", "webp", "png"])
def test_playing_once(tmp_path: Path, photo: Rgb, suffix: str) -> None:
    write_animation(tmp_path / f"a.{suffix}", _frames(photo), fps=8, loop=False)
    with Image.open(tmp_path / f"a.{suffix}") as image:
        assert image.info.get("loop", 1) == 1  # a GIF without a word on loops plays once


@pytest.mark.parametrize("fps", [8, 29.97])
@pytest.mark.parametrize("size", [(31, 45), (30, 44), (1, 1)])
def test_mp4_has_the_frames_the_rate_and_the_colours(
    tmp_path: Path, size: tuple[int, int], fps: float
) -> None:
    # Wide areas of colour, for 4:2:0 halves the resolution of colour.
    red, green = np.zeros((2, *size, 3), np.uint8)
    red[...] = (200, 30, 40)
    green[...] = (30, 180, 60)
    path = tmp_path / "a.mp4"
    write_animation(path, [red, red, green], fps)
    read = _ffmpeg(path, "-f", "rawvideo", "-pix_fmt", "rgb24", "-")
    height, width = size[0] + size[0] % 2, size[1] + size[1] % 2
    assert f"{width}x{height}".encode() in read.stderr
    assert f" {fps} fps".encode() in read.stderr
    frames = np.frombuffer(read.stdout, np.uint8).reshape(3, height, width, 3)
    for frame, colour in zip(frames, (red, red, green), strict=True):
        assert np.abs(frame.astype(int) - colour[0, 0]).max() <= 4


def test_mp4_is_h264_in_420_with_its_index_in_front(tmp_path: Path, photo: Rgb) -> None:
    path = tmp_path / "a.mp4"
    write_animation(path, _frames(photo), 8)
    told = _ffmpeg(path).stderr
    assert b"h264" in told
    assert b"yuv420p" in told
    assert b"bt709" in told
    data = path.read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")


def test_gif_gives_a_few_colours_exactly_and_dithers_many(tmp_path: Path) -> None:
    few = np.zeros((32, 64, 3), np.uint8)
    few[:, 10:20] = (255, 0, 0)
    few[:, 20:30] = (12, 200, 99)
    y, x = np.mgrid[0:128, 0:128]
    many = np.stack([2 * x, 2 * y, 255 - x - y], axis=-1).astype(np.uint8)
    write_animation(tmp_path / "few.gif", [few], 10)
    with Image.open(tmp_path / "few.gif") as image:
        np.testing.assert_array_equal(np.asarray(image.convert("RGB")), few)
    write_animation(tmp_path / "many.gif", [many], 10)
    with Image.open(tmp_path / "many.gif") as image:
        back = np.asarray(image.convert("RGB")).astype(float)
    blocks = np.abs((back - many).reshape(16, 8, 16, 8, 3).mean(axis=(1, 3)))
    assert blocks.mean() < 0.6, (
        "on average over 8 by 8 pixels, where 256 colours without dithering miss by 0.9"
    )


def test_frames_are_taken_once_and_one_by_one(tmp_path: Path, photo: Rgb) -> None:
    path, seen = tmp_path / "a.mp4", []

    def frames() -> Iterator[Rgb]:
        for frame in _frames(photo):
            seen.append([entry.name for entry in tmp_path.iterdir()])
            yield frame

    write_animation(path, frames(), 8)
    assert seen[0] == [], "no file before the first frame"
    assert len(seen) == 5
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.mp4"]


def test_only_what_moves_is_stored_again(tmp_path: Path, photo: Rgb) -> None:
    """And it comes back where it was, also by a decoder that is not Pillow's."""
    frames = [photo.copy() for _ in range(4)]
    for step, frame in enumerate(frames[:3]):
        frame[5 + step : 9 + step, 7:12] = 40 * step
    for suffix, most in (("gif", 8), ("webp", 6), ("png", 0)):
        path, still = tmp_path / f"a.{suffix}", tmp_path / f"still.{suffix}"
        write_animation(path, [*frames, frames[3]], fps=10)
        write_animation(still, [photo], fps=10)
        assert path.stat().st_size < still.stat().st_size + 5 * 1500
        read, animation = cv2.imreadanimation(str(path))
        assert read
        assert list(animation.durations) == [100] * 5
        with Image.open(path) as image:
            for index, frame in enumerate([*frames, frames[3]]):
                image.seek(index)
                pillows = np.asarray(image.convert("RGB")).astype(int)
                assert np.abs(pillows - frame).mean() <= most
                others = animation.frames[index][..., 2::-1].astype(int)
                assert np.abs(others - pillows).mean() < 2


@pytest.mark.parametrize("suffix", _SUFFIXES)
def test_steps_tell_how_many_frames_are_written(tmp_path: Path, photo: Rgb, suffix: str) -> None:
    path = tmp_path / f"a.{suffix}"
    first, second = _frames(photo, 2)
    assert list(write_steps(path, [None, first, None, None, second, None], 8)) == [0, 1, 1, 1, 2, 2]
    assert path.stat().st_size > 100


@pytest.mark.parametrize("after", [0, 1, 3])
@pytest.mark.parametrize("suffix", _SUFFIXES)
def test_left_at_any_step_nothing_is_written(tmp_path: Path, photo: Rgb, suffix: str, after: int) -> None:
    path = tmp_path / f"a.{suffix}"
    path.write_bytes(b"old")
    steps = write_steps(path, [None, *_frames(photo)], 8)
    for _ in range(after):
        next(steps)
    steps.close()
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("suffix", ["gif", "webp", "png"])
def test_frames_do_not_pile_up(tmp_path: Path, suffix: str) -> None:
    """While a hundred of them are written, no more than a few are alive."""
    alive = most = 0

    def gone() -> None:
        nonlocal alive
        alive -= 1

    def frames() -> Iterator[Rgb]:
        nonlocal alive, most
        for step in range(100):
            frame = np.full((20, 20, 3), step, np.uint8)
            weakref.finalize(frame, gone)
            alive += 1
            most = max(most, alive)
            yield frame
            del frame

    write_animation(tmp_path / f"a.{suffix}", frames(), 8)
    assert most <= 4


# --- refusals and failures ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["a.avi", "a.jpg", "a"])
def test_an_unknown_suffix_is_refused_before_any_frame_is_asked_for(tmp_path: Path, name: str) -> None:
    def frames() -> Iterator[Rgb]:
        pytest.fail("a frame was asked for")
        yield

    with pytest.raises(PictureError, match=r"\.gif, \.webp, \.png, \.mp4"):
        check_animation_path(tmp_path / name)
    with pytest.raises(PictureError, match=r"\.gif, \.webp, \.png, \.mp4"):
        write_animation(tmp_path / name, frames(), 8)


@pytest.mark.parametrize("suffix", [*_SUFFIXES, "MP4"])
def test_known_suffixes_pass(suffix: str) -> None:
    check_animation_path(Path(f"a.{suffix}"))


def test_mp4_without_the_extra_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "imageio_ffmpeg", None)
    with pytest.raises(PictureError, match=r'pip install "singan-studio\[video\]"'):
        check_animation_path(Path("a.mp4"))


@pytest.mark.parametrize("suffix", _SUFFIXES)
def test_no_frame_is_refused(tmp_path: Path, suffix: str) -> None:
    with pytest.raises(PictureError, match="no frame"):
        write_animation(tmp_path / f"a.{suffix}", [], 8)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("fps", [0, -1])
def test_a_rate_without_sense(tmp_path: Path, photo: Rgb, fps: float) -> None:
    with pytest.raises(ValueError, match="frames per second"):
        write_animation(tmp_path / "a.gif", [photo], fps)


@pytest.mark.parametrize("suffix", _SUFFIXES)
def test_frames_of_two_sizes(tmp_path: Path, photo: Rgb, suffix: str) -> None:
    with pytest.raises(ValueError, match=r"45.30 where 45.31"):
        write_animation(tmp_path / f"a.{suffix}", [photo, photo[1:]], 8)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("failure", [RuntimeError, KeyboardInterrupt])
@pytest.mark.parametrize("suffix", _SUFFIXES)
def test_what_fails_between_frames_leaves_the_old_file_and_no_process(
    tmp_path: Path, photo: Rgb, suffix: str, failure: type[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    started = []
    start = subprocess.Popen

    def remember(*arguments: object, **options: object) -> subprocess.Popen[bytes]:
        started.append(start(*arguments, **options))
        return started[-1]

    monkeypatch.setattr(subprocess, "Popen", remember)
    path = tmp_path / f"a.{suffix}"
    path.write_bytes(b"old")

    def frames() -> Iterator[Rgb]:
        yield from _frames(photo, 3)
        raise failure

    with pytest.raises(failure):
        write_animation(path, frames(), 8)
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]
    assert len(started) == (suffix == "mp4")
    assert all(process.poll() is not None for process in started)


def test_a_failure_of_ffmpeg_is_one_sentence(tmp_path: Path, photo: Rgb) -> None:
    # The rate is beyond what ffmpeg's mp4 can count.
    with pytest.raises(PictureError) as caught:
        write_animation(tmp_path / "a.mp4", _frames(photo, 200), 1e12)
    assert "\n" not in str(caught.value)
    assert "a.mp4" in str(caught.value)
    assert not list(tmp_path.iterdir())
