"""Few colours: the palette of a picture, and a picture snapped to a palette."""

from __future__ import annotations

import numpy as np

from singan_studio.imaging.opencv import cv2
from singan_studio.imaging.pixels import Rgb, check_rgb

_SAMPLE = 1 << 16
"""Pixels looked at in one go: enough for any palette, and bounded for any picture."""

_GREY = 10
"""Colours of less chroma, in CIELAB, count as grey."""
_HUES = 12


def palette(pixels: Rgb, colours: int, seed: int = 0) -> Rgb:
    """Return at most `colours` colours (count, 3), uint8, that stand for the picture, by k-means in sRGB.

    Sorted by red, green, blue; a picture with no more colours than that gives exactly its own.
    The same picture and seed give the same palette. Raises ValueError unless `colours` is 1..256.
    """
    if not 1 <= colours <= 256:
        raise ValueError(f"a palette has 1 to 256 colours, not {colours}")
    flat = check_rgb(pixels).reshape(-1, 3)
    distinct = _distinct(flat)
    if len(distinct) <= colours:
        return distinct
    if len(flat) > _SAMPLE:
        flat = flat[np.random.default_rng(seed).choice(len(flat), _SAMPLE, replace=False)]
    cv2.setRNGSeed(seed)
    stop = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 100, 0.1)
    _, _, centres = cv2.kmeans(
        flat.astype(np.float32), colours, np.empty(0, np.int32), stop, 3, cv2.KMEANS_PP_CENTERS
    )
    return _distinct(np.rint(centres).clip(0, 255).astype(np.uint8))


def snap(pixels: Rgb, palette: Rgb) -> Rgb:
    """Return the picture with every pixel replaced by the nearest colour of `palette` (count, 3) in sRGB.

    Of two colours equally near the earlier one is taken.
    """
    flat = check_rgb(pixels).reshape(-1, 3)
    colours = palette.astype(np.float32)
    nearest = np.empty(len(flat), np.intp)
    # In parts: picture × palette in floats may not fit into memory.
    for start in range(0, len(flat), _SAMPLE):
        part = slice(start, start + _SAMPLE)
        # |pixel - colour|² less the |pixel|² that all share: whole numbers, which float32 holds exactly.
        distance = (colours**2).sum(axis=1) - 2 * (flat[part].astype(np.float32) @ colours.T)
        nearest[part] = distance.argmin(axis=1)
    return palette[nearest].reshape(pixels.shape)


def by_hue(palette: Rgb) -> Rgb:
    """Return colours (count, 3) in an order for the eye: greys from dark to light, then hue by hue.

    The circle of hues is cut where it is emptiest; of one hue, a twelfth of it, the darker comes first.
    """
    lab = cv2.cvtColor(palette[None].astype(np.float32) / 255, cv2.COLOR_RGB2LAB)[0]
    light, chroma = lab[:, 0], np.hypot(lab[:, 1], lab[:, 2])
    hue = np.arctan2(lab[:, 2], lab[:, 1]) / (2 * np.pi)
    grey = chroma < _GREY
    seen = np.sort(hue[~grey])
    if seen.size:
        gaps = np.diff(seen, append=seen[0] + 1)
        # From just before the first hue after the widest gap.
        hue = (hue - seen[(gaps.argmax() + 1) % seen.size] + 1e-6) % 1
    order = np.lexsort((light, np.where(grey, -1, np.floor(hue * _HUES))))
    return palette[order]


def _distinct(flat: Rgb) -> Rgb:
    """Return the distinct colours of (count, 3), sorted; one number a colour sorts far faster than rows."""
    numbers = np.unique(flat.astype(np.uint32) @ np.array([1 << 16, 1 << 8, 1], np.uint32))
    return np.stack([numbers >> 16, numbers >> 8 & 255, numbers & 255], axis=1).astype(np.uint8)
