"""Animations into files: GIF, WebP, PNG (APNG) by Pillow, MP4 (H.264) by the ffmpeg of an extra."""

from __future__ import annotations

import contextlib
import itertools
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import IO, cast

import numpy as np
from PIL import Image

from singan_studio.errors import PictureError
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
    """Write `frames`, (height, width, 3) uint8 of one size, taken one by one, in the format of the suffix.

    `fps`, frames per second, is met exactly by MP4, to 1/1000 s a frame by WebP and PNG, to 1/100 s by GIF,
    which reaches 50. With `loop` the animation repeats for ever; an MP4 leaves that to its player. Frames of
    an MP4 go straight into the file, those of the other formats stay in memory until the last has come.
    Nothing is left behind if writing or `frames` fails or is interrupted.
    Raises PictureError if the format is unknown or not installed, there is no frame or the file cannot be
    written; ValueError if `fps` is not above 0 or the frames differ in size.
    """
    check_animation_path(path)
    if fps <= 0:
        raise ValueError(f"an animation needs more than {fps} frames per second")
    checked = _of_one_size(frames)
    first = next(checked, None)
    if first is None:
        raise PictureError(
            f"'{path.name}' was not written because the animation has no frame; ask for at least 1."
        )
    checked = itertools.chain([first], checked)
    with picture_file(path) as temporary:
        milliseconds = round(1000 / fps)
        match path.suffix.lower():
            case ".gif":
                # Hundredths of a second; browsers slow a delay of less than 2 of them down to 10.
                milliseconds = 10 * max(2, round(100 / fps))
                repeat = {"loop": 0} if loop else {}
                _write_by_pillow(temporary, "GIF", map(_dithered, checked), duration=milliseconds, **repeat)
            case ".webp":
                images = map(Image.fromarray, checked)
                _write_by_pillow(
                    temporary, "WEBP", images, duration=milliseconds, loop=int(not loop), quality=90
                )
            case ".png":
                images = map(Image.fromarray, checked)
                _write_by_pillow(temporary, "PNG", images, duration=milliseconds, loop=int(not loop))
            case _:
                _write_by_ffmpeg(temporary, checked, Size.of(first), fps)


def _of_one_size(frames: Iterable[Rgb]) -> Iterator[Rgb]:
    size = None
    for frame in frames:
        checked = check_rgb(frame, "a frame")
        found = Size.of(checked)
        if size not in {None, found}:
            raise ValueError(f"a frame is {found} where {size} is needed")
        size = found
        yield checked


def _dithered(frame: Rgb) -> Image.Image:
    """Return a frame in the 256 colours that suit it best; Pillow's own conversion would not dither."""
    image = Image.fromarray(frame)
    return image.quantize(palette=image.quantize(256), dither=Image.Dither.FLOYDSTEINBERG)


def _write_by_pillow(path: Path, file_format: str, images: Iterable[Image.Image], **options: float) -> None:
    # A list: Pillow's APNG writer goes over the frames twice, and all its writers hold them all anyway.
    first, *others = images
    # Opened here: Pillow leaves a file that it opened itself open when it is interrupted.
    with path.open("w+b") as file:
        first.save(file, file_format, save_all=True, append_images=others, **options)


def _ffmpeg() -> str:
    """Return the path of the ffmpeg program of the extra."""
    try:
        import imageio_ffmpeg  # noqa: PLC0415 an optional extra

        return str(imageio_ffmpeg.get_ffmpeg_exe())
    except (ImportError, RuntimeError):  # RuntimeError: the extra without its program, on rare platforms
        raise PictureError(
            'MP4 needs ffmpeg: pip install "singan-studio[video]"; or save the animation as .webp or .gif.'
        ) from None


def _write_by_ffmpeg(path: Path, frames: Iterator[Rgb], size: Size, fps: float) -> None:
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
        try:
            for frame in frames:
                stdin.write(np.pad(frame, odd, mode="edge").data)
            stdin.close()
            failed = process.wait() != 0
        except BrokenPipeError:  # ffmpeg gave up; it has said why
            failed = True
        finally:
            process.kill()  # still running only if a frame failed or somebody interrupted
            process.wait()
            with contextlib.suppress(BrokenPipeError):
                stdin.close()
        if failed:
            words.seek(0)
            raise OSError(" ".join(words.read().decode(errors="replace").split()) or "ffmpeg failed")
