"""Released composites and some of the benchmark's own, and measures of what becomes of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import torch

from singan_studio.engine import patch_match
from singan_studio.engine.pyramid import to_tensor
from singan_studio.engine.random import stream
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.load import load_mask, load_picture
from singan_studio.imaging.masks import dilate
from singan_studio.imaging.pixels import Mask, Rgb
from singan_studio.imaging.quantise import palette, snap
from singan_studio.imaging.resize import fit, thumbnail
from tests.benchmarks.pictures import moved
from tests.benchmarks.places import DATA

INPUTS = DATA / "inputs"
_LONGEST = 250
_BORDER = 2
"""Pixels on either side of a mask's border that count as the border."""
_NEAR = 16
"""Pixels from the border that count as near it."""
_WIDTH, _OUTERMOST = 3, 24
"""Of the rings around a mask, and how far they go: further than a result is blended in."""
_LOCAL = 4.0
"""Standard deviation, in pixels, of what structure is normalised by."""
_PATCHES = 1000

Plane = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """A composite of a photo, (h, w, 3) both, and the mask (h, w) of what is edited."""

    name: str
    task: str
    photo: Rgb
    composite: Rgb
    mask: Mask


def released(name: str, task: str, photo: str, composite: str, mask: str | None = None) -> Case:
    """Return a released composite; a whole picture is edited where it has no mask."""
    picture = thumbnail(load_picture(INPUTS / "Images" / photo).pixels, _LONGEST)
    size = Size.of(picture)
    made = fit(load_picture(INPUTS / composite).pixels, size)
    where = np.full(picture.shape[:2], 255, np.uint8)
    if mask:
        where = np.where(fit(load_mask(INPUTS / mask), size) > 127, 255, 0).astype(np.uint8)
        made = np.where(where[..., None] > 0, made, picture)
    return Case(name, task, picture, made, where)


def balloon() -> Case:
    """Paste the large balloon, an ellipse and its basket, into the sky of the mountains."""
    source = load_picture(INPUTS / "Images" / "balloons.png").pixels
    y, x = np.mgrid[0 : source.shape[0], 0 : source.shape[1]]
    shape = ((x - 155.5) / 25.5) ** 2 + ((y - 27.5) / 27.5) ** 2 < 1
    shape |= (abs(x - 154.5) < 13 - (y - 45) * 0.45) & (y >= 45) & (y < 66)
    return _pasted("balloon", "mountains.jpg", source, shape, 1.0, (125, 3))


def zebra() -> Case:
    """Paste the zebra, which is whatever is not green, onto the meadow of the seascape."""
    source = load_picture(INPUTS / "Images" / "zebra.png").pixels
    red, green, blue = np.moveaxis(cv2.GaussianBlur(source, (0, 0), 1.5).astype(int), 2, 0)
    grey = (green - (red + blue) / 2 < 22).astype(np.uint8)
    closed = cv2.morphologyEx(grey, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    _, labels, stats, _ = cv2.connectedComponentsWithStats(closed)
    shape = labels == 1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA]))
    return _pasted("zebra", "seascape.png", source, shape, 0.22, (20, 95))


def own(task: str, photo: str) -> Case:
    """Return an edit of a photo, a third of it moved, or a sketch: the mirrored photo in six flat colours."""
    picture = thumbnail(load_picture(INPUTS / "Images" / photo).pixels, _LONGEST)
    name = f"{task} of {Path(photo).stem}"
    if task == "edit":
        return Case(name, task, picture, *moved(picture))
    smooth = np.asarray(cv2.medianBlur(np.ascontiguousarray(picture[:, ::-1]), 15), np.uint8)
    return Case(
        name, task, picture, snap(smooth, palette(picture, 6)), np.full(smooth.shape[:2], 255, np.uint8)
    )


def _pasted(
    name: str, photo: str, source: Rgb, shape: npt.NDArray[np.bool_], scale: float, at: tuple[int, int]
) -> Case:
    """Return the case of an object cut from another photo, whose top left corner comes to `at` (x, y)."""
    picture = thumbnail(load_picture(INPUTS / "Images" / photo).pixels, _LONGEST)
    rows, columns = np.nonzero(shape)
    box = slice(rows.min(), rows.max() + 1), slice(columns.min(), columns.max() + 1)
    size = Size.of(shape[box]).scaled(scale, scale)
    cut, where = fit(source[box], size), fit(shape[box].astype(np.uint8) * 255, size) > 127
    composite, mask = picture.copy(), np.zeros(picture.shape[:2], np.uint8)
    place = slice(at[1], at[1] + size.height), slice(at[0], at[0] + size.width)
    composite[place][where], mask[place][where] = cut[where], 255
    return Case(name, "harmonize", picture, composite, mask)


def cases() -> list[Case]:
    """Return all cases."""
    harmonised, edited = "Harmonization/", "Editing/"
    star = harmonised + "starry_night_naive"
    return [
        released("ship", "harmonize", "starry_night.png", star + ".png", star + "_mask.png"),
        released("fir", "harmonize", "seascape.png", harmonised + "tree.jpg", harmonised + "tree_mask.jpg"),
        zebra(),
        balloon(),
        released("stone", "edit", "stone.png", edited + "stone_edit.png", edited + "stone_edit_mask.png"),
        released("tree", "edit", "tree.png", edited + "tree_edit.png", edited + "tree_edit_mask.png"),
        released("cows", "paint", "cows.png", "Paint/cows.png"),
        released("trees", "paint", "trees3.png", "Paint/trees1.png"),
        *(own(task, photo) for task in ("edit", "paint") for photo in ("starry_night.png", "mountains.jpg")),
    ]


def _grey(picture: Rgb) -> Plane:
    return cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32)


def _energy(picture: Rgb) -> Plane:
    grey = _grey(picture)
    return cv2.Scharr(grey, cv2.CV_32F, 1, 0) ** 2 + cv2.Scharr(grey, cv2.CV_32F, 0, 1) ** 2


def _ring(mask: Mask, reach: float) -> npt.NDArray[np.bool_]:
    """Return what lies within `reach` pixels of a mask's border, on either side."""
    return (dilate(mask, reach) > 0) & (dilate(255 - mask, reach) > 0)


def seam(case: Case, result: Rgb) -> float:
    """Return gradient energy along the mask's border over that of the photo near it: 1 is unseen."""
    own = float(_energy(case.photo)[_ring(case.mask, _NEAR)].mean())
    return float(_energy(result)[_ring(case.mask, _BORDER)].mean()) / own


def rim(case: Case, result: Rgb) -> float:
    """Return the steepest of the rings around the mask, over the photo's own gradients in the same ring.

    Where the result passes into the photo; a paste, which ends at the mask, has 1 everywhere.
    """
    made, own = _energy(result), _energy(case.photo)
    reaches = range(_BORDER + 1, _OUTERMOST, _WIDTH)
    rings = [(dilate(case.mask, n + _WIDTH) > 0) & (dilate(case.mask, n) == 0) for n in reaches]
    return max(float(made[ring].mean() / own[ring].mean()) for ring in rings if ring.any())


def halo(case: Case, result: Rgb) -> float:
    """Return how many levels what lies just outside of the mask was changed by, fine texture apart."""
    outside = (dilate(case.mask, _NEAR) > 0) & (dilate(case.mask, _BORDER) == 0)
    change = cv2.GaussianBlur(result.astype(np.float32) - case.photo, (0, 0), 2.0)
    return float(np.abs(change)[outside].mean())


def structure(case: Case, result: Rgb) -> float:
    """Return the correlation of locally normalised luminance with the composite's in the mask: 1 is kept."""
    inside = case.mask > 0
    made, wanted = (_normalised(_grey(picture))[inside] for picture in (result, case.composite))
    return float(np.corrcoef(made, wanted)[0, 1])


def _normalised(plane: Plane) -> Plane:
    off = plane - cv2.GaussianBlur(plane, (0, 0), _LOCAL)
    return np.asarray(off / (np.sqrt(cv2.GaussianBlur(off**2, (0, 0), _LOCAL)) + 4), np.float32)


def strangeness(case: Case, result: Rgb) -> float:
    """Return the mean distance of patches in the mask, of at most some 1000, to the photo's nearest."""
    photo, edge = to_tensor(case.photo), patch_match.PATCH // 2
    filters = patch_match.basis(photo, stream("basis", 0))
    inside = torch.from_numpy(case.mask[edge:-edge, edge:-edge] > 0)
    queries = patch_match.features(to_tensor(result), filters)[inside]
    queries = queries[:: -(-len(queries) // _PATCHES), None]
    keys = patch_match.features(photo, filters)
    found = patch_match.distance(queries, keys, patch_match.nearest(queries, keys))
    return float(found.clamp(min=0).sqrt().mean())
