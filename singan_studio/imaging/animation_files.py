"""Animations into files, frame by frame: GIF, WebP, PNG (APNG), and MP4 (H.264) by the ffmpeg of an extra."""

from __future__ import annotations

import itertools
import subprocess
import sys
import tempfile
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from fractions import Fraction
from pathlib import Path
from typing import IO, cast

import numpy as np

from singan_studio.errors import PictureError
from singan_studio.imaging.frame_streams import Add, apng, gif, webp
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb, check_rgb
from singan_studio.imaging.save import picture_file

_SUFFIXES = (".gif", ".webp", ".png", ".mp4")


def check_animation_path(path: Path) -> None:
    """Raise PictureError if no animation can be written under this name; to be asked before the work."""
    suffix = path.suffix.lower()
    if suffix not in _SUFFIXES:
        known = ", ".join(_SUFFIXES)
        raise PictureError(f"'{path.name}' does not end in a known animation format; use one of {known}.")
    if suffix == ".mp4":
        _ffmpeg()


def write_animation(path: Path, frames: Iterable[Rgb], fps: float, loop: bool = True) -> None:
    """Do what `write_steps` does, without a stop on the way."""
    deque(write_steps(path, frames, fps, loop), maxlen=0)


def write_steps(
    path: Path, frames: Iterable[Rgb | None], fps: float, loop: bool = True
) -> Generator[int, None, None]:
    """Write `frames`, (height, width, 3) uint8 of one size, one by one, in the format of the suffix.

    Yields how many are written after each, and at each None among them: a moment to stop at. Nothing is left
    behind if writing or `frames` fails, or if this is closed or interrupted at any moment; a file that was
    there stays as it was until the last frame is written.
    `fps`, frames per second, is met exactly by MP4, to 1/1000 s a frame by WebP and PNG, to 1/100 s by GIF,
    which reaches 50; no frame lasts longer than 65 s but in MP4. With `loop` the animation repeats for ever;
    an MP4 leaves that to its player.
    Raises PictureError if the format is unknown or not installed, there is no frame or the file cannot be
    written; ValueError if `fps` is not above 0 or the frames differ in size.
    """
    check_animation_path(path)
    if fps <= 0:
        raise ValueError(f"an animation needs more than {fps} frames per second")
    count, rest = 0, iter(frames)
    first = yield from _first(rest)
    if first is None:
        raise PictureError(
            f"'{path.name}' was not written because the animation has no frame; ask for at least 1."
        )
    size = Size.of(first)
    with picture_file(path) as temporary, _writer(temporary, size, fps, loop) as add:
        for frame in itertools.chain([first], rest):
            if frame is not None:
                add(_checked(frame, size))
                count += 1
            yield count


def _first(frames: Iterator[Rgb | None]) -> Generator[int, None, Rgb | None]:
    """Return the first frame, if there is one; yields at each None before it."""
    for frame in frames:
        if frame is not None:
            return check_rgb(frame, "a frame")
        yield 0
    return None


def _checked(frame: Rgb, size: Size) -> Rgb:
    checked = check_rgb(frame, "a frame")
    if Size.of(checked) != size:
        raise ValueError(f"a frame is {Size.of(checked)} where {size} is needed")
    return checked


def _writer(path: Path, size: Size, fps: float, loop: bool) -> AbstractContextManager[Add]:
    """Return the context of the suffix's format that gives what adds a frame."""
    # As long as two bytes can tell.
    milliseconds = min(round(1000 / fps), 65_000)
    match path.suffix.lower():
        case ".gif":
            # Hundredths of a second; browsers slow a delay of less than 2 of them down to 10.
            return gif(path, size, 10 * max(2, round(100 / fps)), loop)
        case ".webp":
            return webp(path, size, milliseconds, loop)
        case ".png":
            return apng(path, size, milliseconds, loop)
        case _:
            return _mp4(path, size, fps)


def _ffmpeg() -> str:
    """Return the path of the ffmpeg program of the extra."""
    try:
        import imageio_ffmpeg  # noqa: PLC0415 an optional extra

        return str(imageio_ffmpeg.get_ffmpeg_exe())
    except (ImportError, RuntimeError):  # RuntimeError: the extra without its program, on rare platforms
        # The program that is built without Python takes the system's.
        frozen = getattr(sys, "frozen", False)
        how = "install it on this computer" if frozen else 'pip install "singan-studio[video]"'
        raise PictureError(f"MP4 needs ffmpeg: {how}; or save the animation as .webp or .gif.") from None


@contextmanager
def _mp4(path: Path, size: Size, fps: float) -> Iterator[Add]:
    """Pipe raw frames to ffmpeg; odd sides gain a row or column, since H.264 in 4:2:0 has even ones only."""
    odd = ((0, size.height % 2), (0, size.width % 2), (0, 0))
    even = f"{size.width + size.width % 2}x{size.height + size.height % 2}"
    rate = str(Fraction(fps).limit_denominator())
    # Players take untagged video for BT.601 or BT.709 by its size: convert to BT.709 and say so
    # (ffmpeg 9 converts by the tag alone, without the filter; older ones may not).
    convert = ["-vf", "scale=out_color_matrix=bt709:out_range=tv", "-pix_fmt", "yuv420p"]
    tag = ["-color_primaries", "bt709", "-color_trc", "bt709", "-colorspace", "bt709"]
    # The index at the front ("faststart") lets a browser start before it has the whole file.
    encode = ["-c:v", "libx264", "-crf", "17", "-f", "mp4", "-movflags", "+faststart"]
    given = ["-f", "rawvideo", "-pix_fmt", "rgb24", "-video_size", even, "-framerate", rate, "-i", "-"]
    command = [_ffmpeg(), "-v", "error", *given, *convert, *tag, *encode, str(path)]
    # Words of ffmpeg go to a file: a pipe that nobody reads would stop it once full.
    with tempfile.TemporaryFile() as words:
        process = subprocess.Popen(  # noqa: S603 a fixed command, no shell
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=words,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # of Windows only
        )
        stdin = cast("IO[bytes]", process.stdin)

        def add(frame: Rgb) -> None:
            stdin.write(np.pad(frame, odd, mode="edge").data)

        try:
            yield add
            stdin.close()
            failed = process.wait() != 0
        except BrokenPipeError:  # ffmpeg gave up; it has said why
            failed = True
        finally:
            process.kill()  # still running only if a frame failed or somebody interrupted
            process.wait()
            with suppress(BrokenPipeError):
                stdin.close()
        if failed:
            words.seek(0)
            raise OSError(" ".join(words.read().decode(errors="replace").split()) or "ffmpeg failed")
