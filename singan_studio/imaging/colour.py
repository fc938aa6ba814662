"""From whatever a file holds (any mode, depth, colour space) to upright 8-bit sRGB with its alpha apart."""

from __future__ import annotations

import io
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageCms

from singan_studio.imaging.exif import exif_of
from singan_studio.imaging.pixels import Mask, Rgb, check_rgb

_ORIENTATION = 0x0112  # the EXIF tag
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


@dataclass(frozen=True, slots=True, eq=False)
class Decoded:
    """A picture out of its file: colour (height, width, 3), alpha (height, width) or None if all is opaque.

    The colour is neither premultiplied nor laid over anything. `notes` are plain sentences on conversions.
    `exif` is the EXIF block for upright pixels, `profile` the ICC profile of the file if it is one of RGB and
    could be used, `original` the pixels before they were converted from it to sRGB, if they were.
    """

    colour: Rgb
    alpha: Mask | None
    notes: tuple[str, ...]
    exif: bytes | None
    profile: bytes | None
    original: Rgb | None


def decode(image: Image.Image) -> Decoded:
    """Decode a picture that was just opened by Pillow; Pillow's own exceptions pass through."""
    notes = []
    bits = _bits(image)
    profile = image.info.get("icc_profile")
    # TIFF turns itself while it loads, PNG learns its orientation only then: look before and after.
    turned = _orientation(image)
    image.load()
    if _orientation(image) in _UPRIGHT:
        turned = _orientation(image)
        image = image.transpose(_UPRIGHT[turned])
    exif = exif_of(image)
    if turned in _UPRIGHT:
        notes.append("The picture was turned upright as its EXIF says.")
    if image.mode.startswith(("I", "F")):
        image, note = _grey(image)
        notes.append(note)
    elif bits > 8:
        notes.append(f"{bits} bits per channel were reduced to 8.")
    image, alpha = _split_alpha(image)
    converted, profile, note_of_colour = _to_srgb(image, profile)
    if note_of_colour:
        notes.append(note_of_colour)
    original = np.array(image) if profile and note_of_colour else None
    return Decoded(np.array(converted), alpha, tuple(notes), exif, profile, original)


def from_srgb(pixels: Rgb, profile: bytes) -> Rgb | None:
    """Return a picture (height, width, 3) in sRGB in the colours of an ICC profile of RGB.

    None if the profile leads only the other way, as those of scanners and cameras may.
    """
    try:
        target = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        transform = _transform(_srgb(), target, "RGB")
        converted = ImageCms.applyTransform(Image.fromarray(check_rgb(pixels)), transform)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return None
    return np.array(converted)


def _bits(image: Image.Image) -> int:
    """Return the bits per channel in the file, which Pillow tells only in passing; needed before it loads."""
    if ";16" in str(getattr(image, "tile", "")):
        return 16
    return int(image.info.get("bit_depth", 8))  # set by pillow_heif


def _orientation(image: Image.Image) -> int:
    """Return the EXIF orientation, 1 (upright) if there is none or the EXIF block is broken."""
    try:
        return int(image.getexif().get(_ORIENTATION, 1))
    except Exception:  # a broken EXIF block ends in any of six exceptions, and spoils no pixel
        return 1


def _grey(image: Image.Image) -> tuple[Image.Image, str]:
    """Return a grey picture of 16 or 32 bits or of floats in 8 bits, and the note that says how."""
    if image.mode.startswith("I;16"):
        levels = np.rint(np.arange(65536) * (255 / 65535)).astype(np.uint8)
        return Image.fromarray(levels[np.asarray(image)]), "16 bits per channel were reduced to 8."
    values = np.nan_to_num(np.asarray(image, np.float64), posinf=0, neginf=0)
    low, high = float(values.min()), float(values.max())
    if low >= 0 and image.mode == "F" and high <= 1:
        low, high, note = 0, 1, "Brightness from 0 to 1 was scaled to 0 to 255."
    elif low >= 0 and image.mode == "I" and high <= 65535:
        low, high = 0, 65535 if high > 255 else 255
        note = f"Brightness from 0 to {high} was taken as black to white."
    else:
        note = f"Brightness from {low:g} to {high:g} was stretched to 0 to 255."
    scaled = (values - low) * (255 / (high - low) if high > low else 0)
    return Image.fromarray(np.rint(scaled).astype(np.uint8)), note


def _in_mode(image: Image.Image, mode: str) -> Image.Image:
    """Return a picture in a mode; that of Pillow copies even what is in it already."""
    if image.mode == mode and "transparency" not in image.info:
        return image
    return image.convert(mode)


def _split_alpha(image: Image.Image) -> tuple[Image.Image, Mask | None]:
    """Return the picture in mode L, RGB or CMYK, and its alpha if any pixel is not opaque."""
    alpha = None
    if image.has_transparency_data:
        image = _in_mode(image, "LA" if image.mode in {"1", "L", "LA"} else "RGBA")
        alpha = np.array(image.getchannel("A"))
    if image.mode in {"1", "L", "LA"}:
        image = _in_mode(image, "L")
    elif image.mode != "CMYK":
        image = _in_mode(image, "RGB")
    return image, None if alpha is None or alpha.min() == 255 else alpha


def _to_srgb(image: Image.Image, profile: bytes | None) -> tuple[Image.Image, bytes | None, str | None]:
    """Return a picture of mode L, RGB or CMYK in sRGB, mode RGB; its profile if of RGB; a note on changes."""
    plain = "The inks (CMYK) were converted without a colour profile." if image.mode == "CMYK" else None
    if not profile:
        return _in_mode(image, "RGB"), None, plain
    kept = profile if image.mode == "RGB" else None
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        transform = _transform(source, _srgb(), image.mode)
        if image.mode != "CMYK" and _changes_little(transform, image.mode):
            return _in_mode(image, "RGB"), kept, None
        converted = ImageCms.applyTransform(image, transform)
        name = " ".join(ImageCms.getProfileDescription(source).split())[:60] or "its own profile"
    except (ImageCms.PyCMSError, OSError, ValueError):
        note = "The colour profile is broken or of another colour space and was ignored."
        return _in_mode(image, "RGB"), None, note
    return converted or image, kept, f"Colours were converted from '{name}' to sRGB."


def _srgb() -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))


def _transform(
    source: ImageCms.ImageCmsProfile, target: ImageCms.ImageCmsProfile, mode: str
) -> ImageCms.ImageCmsTransform:
    """Return how to get from one profile, in `mode`, to another, in RGB, as photos are converted."""
    return ImageCms.buildTransform(
        source,
        target,
        mode,
        "RGB",
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
        ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )


def _changes_little(transform: ImageCms.ImageCmsTransform, mode: str) -> bool:
    """Whether a transform moves no colour by more than 2 levels: the profile is sRGB, whatever its name.

    Such pictures keep their bytes, so that what is saved can be compared with what was loaded.
    """
    steps = np.arange(0, 256, 15, dtype=np.uint8)
    grid = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(len(steps), -1, 3)
    probe = Image.fromarray(grid if mode == "RGB" else grid[..., 0])
    converted = ImageCms.applyTransform(probe, transform)
    moved = np.asarray(converted, np.int16) - np.asarray(probe.convert("RGB"), np.int16)
    return bool(np.abs(moved).max() <= 2)
