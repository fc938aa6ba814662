"""An edited photo into a file that is like the one it came from: its colours, its profile, its EXIF."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from singan_studio.imaging.colour import from_srgb
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.load import Picture
from singan_studio.imaging.pixels import Rgb, check_rgb
from singan_studio.imaging.save import holds_alpha, holds_profile, save_picture


def export(path: Path, result: Rgb, photo: Picture) -> None:
    """Write `result`, what became of `photo.pixels` (height, width, 3), in the format of the suffix.

    Wherever it is still the photo, the file has what the photo's file had: its values in its own colour
    profile, and its transparency, bit for bit unless the format is lossy. Edited pixels are opaque, and
    converted to that profile; where that is not possible, or the format holds none, all is in sRGB. The EXIF
    block goes with it.
    Raises PictureError as `save_picture` does, ValueError if the sizes differ.
    """
    result = check_rgb(result)
    if result.shape != photo.colour.shape:
        raise ValueError(f"the result is {Size.of(result)}, the photo {Size.of(photo.colour)}")
    kept = (result == photo.pixels).all(axis=2)
    alpha = photo.alpha
    if alpha is not None:
        if not holds_alpha(path):
            kept &= alpha == 255
        alpha = np.where(kept, alpha, np.uint8(255))
    pixels = np.where(kept[..., None], photo.colour, result)
    profile = photo.profile if holds_profile(path) else None
    if profile and photo.original is not None:
        converted = _with_edits(photo.original, result, ~kept, profile)
        pixels, profile = (pixels, None) if converted is None else (converted, profile)
    save_picture(path, pixels, alpha, exif=photo.exif, profile=profile)


def _with_edits(original: Rgb, result: Rgb, edited: npt.NDArray[np.bool_], profile: bytes) -> Rgb | None:
    """Return `original`, which `profile` is about, with the edited pixels of `result`; None if that fails."""
    box = Rect.around(edited)
    pixels = original.copy()
    if not box.empty:
        converted = from_srgb(result[box.slices], profile)
        if converted is None:
            return None
        np.copyto(pixels[box.slices], converted, where=edited[box.slices][..., None])
    return pixels
