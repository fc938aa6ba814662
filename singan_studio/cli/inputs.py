"""What several commands read: photos, models, composites and masks, and the checks on what they write."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from singan_studio import lock
from singan_studio.cli.report import Report
from singan_studio.engine import checkpoint
from singan_studio.engine.config import preset
from singan_studio.engine.device import pick
from singan_studio.engine.model import Pyramid, new_pyramid
from singan_studio.engine.scale_map import Scales
from singan_studio.errors import InUseError, ModelError, PictureError, StudioError
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.load import Picture, load_mask, load_picture
from singan_studio.imaging.masks import difference
from singan_studio.imaging.pixels import Mask, Rgb
from singan_studio.imaging.resize import fit
from singan_studio.imaging.save import PICTURE_SUFFIXES, is_lossy
from singan_studio.lock import Lock

# Levels by which lossy files and resizing change pixels nobody painted on.
_TOLERANCE = 24


def open_picture(path: Path, report: Report) -> Picture:
    """Return a photo and what its file tells of it; raises PictureError."""
    picture = load_picture(path)
    noted(picture, report)
    return picture


def noted(picture: Picture, report: Report) -> Rgb:
    """Return the pixels of a photo, and tell what was done to get them."""
    for note in picture.notes:
        report.note(note)
    if picture.alpha is not None:
        report.note("The transparent parts of the photo were laid over white.")
    return picture.pixels


def open_photo(path: Path, report: Report) -> Rgb:
    """Return the pixels of a photo; raises PictureError."""
    return open_picture(path, report).pixels


def open_model(path: Path, device: str, report: Report) -> Pyramid:
    """Return the pyramid of a model, or that of a photo without learning; raises StudioError."""
    if checkpoint.is_model(path):
        pyramid, training = checkpoint.load(path, pick(device))
        if not training.finished:
            report.note("This model has not learnt all its scales yet; until then patches make pictures.")
        return pyramid
    return new_pyramid(open_photo(path, report), preset("instant"), pick(device))


def open_composite(path: Path, photo: Rgb, mask_path: Path | None, report: Report) -> tuple[Rgb, Mask]:
    """Return a composite and its mask, both of the photo's size; raises PictureError.

    A composite with transparent parts is laid over the photo. Without a mask, it is where they differ.
    """
    picture = load_picture(path)
    for note in picture.notes:
        report.note(note)
    size, found = Size.of(photo), Size.of(picture.colour)
    exact = picture.lossless and found == size
    if found != size:
        report.note(f"The composite has {found} pixels and was fitted to the photo's {size}.")
    composite = picture.over(photo)
    if mask_path is not None:
        return composite, open_mask(mask_path, size, report)
    mask = difference(photo, composite, 0 if exact else _TOLERANCE)
    if not mask.any():
        raise PictureError(f"'{path}' does not differ from the photo; paint, paste or move something first.")
    if not exact:
        report.note("The composite is not lossless, so only clear differences count; --mask says it exactly.")
    report.note(f"The mask is where the composite differs: {np.mean(mask > 0):.0%} of the photo.")
    return composite, mask


def open_mask(path: Path, size: Size, report: Report) -> Mask:
    """Return a mask of the photo's size; raises PictureError when it is all black."""
    mask = _fitted(path, size, "mask", report)
    if not mask.any():
        raise PictureError(f"The mask '{path}' is all black; paint white where the photo is edited.")
    return mask


def open_scales(path: Path, size: Size, last: int, report: Report) -> Scales:
    """Return the injection scale of every pixel (h, w), from a picture: black is 1, white `last`."""
    grey = _fitted(path, size, "map of scales", report)
    scales: Scales = np.rint(1 + grey * ((last - 1) / 255)).astype(np.uint8)
    return scales


def _fitted(path: Path, size: Size, name: str, report: Report) -> Mask:
    mask = load_mask(path)
    if Size.of(mask) != size:
        report.note(f"The {name} has {Size.of(mask)} pixels and was fitted to the photo's {size}.")
    return fit(mask, size)


def check_picture_out(path: Path, *inputs: Path | None) -> None:
    """Refuse a picture that could not be written, or would take the place of an input, before the work."""
    is_lossy(path)
    check_not_input(path, *inputs)


def check_folder_out(path: Path) -> None:
    """Refuse a folder that cannot be made; raises PictureError."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PictureError(
            f"The folder '{path}' cannot be made ({error.strerror}); choose another place."
        ) from None


def check_model_out(path: Path, *inputs: Path, fresh: bool = False) -> None:
    """Refuse to write a model over anything that exists, or by the name of a picture; raises ModelError.

    `fresh` allows to write it over another model.
    """
    check_not_input(path, *inputs)
    if path.suffix.lower() in PICTURE_SUFFIXES:
        raise ModelError(f"'{path}' is the name of a picture; name the model something.safetensors.")
    if path.exists() and not (fresh and checkpoint.is_model(path)):
        raise ModelError(f"'{path}' exists already and is not overwritten; choose another name.")


def writing(path: Path) -> Lock:
    """Return the right to write a model; raises InUseError while a window or another command has it."""
    ours = lock.take(path)
    if ours is None:
        raise InUseError(
            f"'{path}' is being learnt by another command or in a window; wait for its end, or choose "
            "another name."
        )
    return ours


def check_not_input(path: Path, *inputs: Path | None) -> None:
    """Refuse to write over what is read; raises StudioError."""
    for given in inputs:
        if given is not None and path.exists() and given.exists() and path.samefile(given):
            raise StudioError(f"'{path}' is what is read; choose another name to write to.")
