"""Cutting an object out of its background, from a rough outline."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np
import numpy.typing as npt

from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.opencv import cv2
from singan_studio.imaging.pixels import Mask, Rgb, check_mask, check_rgb
from singan_studio.imaging.resize import fit

_LONGEST = 512
"""Longest side at which object and background are told apart: minutes become about a second."""
_ROUNDS = 5
"""Rounds of fitting colours and cutting; further ones change next to nothing."""
_SPECK = 16
"""Pixels of that size below which a hole in the object, or an island, is a mistake of the cut."""
_REACH = 2.5
"""Pixels of that size by which the cut may be wrong either way: there the edge is drawn anew."""
_BESIDE = 4.0
"""Sigma, in pixels of that size, of what is beside the edge, whose colours tell object from background."""

_Plane = npt.NDArray[np.float32]


def cut_out(picture: Rgb, outline: Mask) -> Mask:
    """Return the alpha of the object inside `outline`, 255 on it, 0 on what is behind it, soft at its edge.

    `outline` (height, width) of the picture's size is not 0 wherever the object may be, drawn as roughly as
    by hand around it; nothing outside is ever kept. Where object and background cannot be told apart, all
    inside the outline is. Raises ValueError on shapes that do not fit.
    """
    picture = check_rgb(picture)
    outline = check_mask(outline, Size.of(picture), "the outline")
    alpha = np.zeros_like(outline)
    inside = Rect.around(outline)
    if inside.empty:
        return alpha
    # Enough around it to learn what the background looks like.
    margin = 8 + max(inside.size.width, inside.size.height) // 4
    box = inside.grown(margin).clipped(Size.of(picture))
    factor = min(1.0, _LONGEST / max(box.size.width, box.size.height))
    small = fit(picture[box.slices], box.size.scaled(factor))
    maybe = fit(_as_mask(outline[box.slices] > 0), Size.of(small)) > 127
    edge = _Edge.of(small, _cut(small, maybe))
    alpha[box.slices] = edge.drawn(picture[box.slices])
    alpha[outline == 0] = 0
    return alpha


def _cut(picture: Rgb, maybe: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Return which pixels of `maybe` (height, width) are the object, by GrabCut (Rother et al. 2004)."""
    depth = _depth(np.pad(maybe, 1))[1:-1, 1:-1]
    # An outline drawn around an object has background inside along its whole length.
    rim = maybe & (depth <= max(1.5, 0.08 * float(depth.max())))
    labels = np.where(maybe, cv2.GC_PR_FGD, cv2.GC_BGD).astype(np.uint8)
    labels[rim] = cv2.GC_PR_BGD
    if not (maybe & ~rim).any():
        return maybe
    cv2.setRNGSeed(0)  # its first guess of the colours is random
    models = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.grabCut(picture, labels, (0, 0, 0, 0), *models, _ROUNDS, cv2.GC_INIT_WITH_MASK)
    found = (labels == cv2.GC_FGD) | (labels == cv2.GC_PR_FGD)
    found = _without_specks(~_without_specks(~found))
    return found if found.any() else maybe


def _without_specks(points: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Return `points` (height, width) without what hangs together in less than `_SPECK` pixels."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(points.astype(np.uint8), connectivity=4)
    large = stats[:, cv2.CC_STAT_AREA] >= _SPECK
    return np.asarray(points & large[labels], np.bool_)


@dataclass(frozen=True, slots=True, eq=False)
class _Edge:
    """What is known about the edge of an object at the small size."""

    object: Mask  # the cut, a little smoothed
    near: Mask  # where the cut may be wrong
    front: Rgb  # the colour of the object beside each pixel
    back: Rgb  # and of the background
    noise: Mask  # levels by which those colours vary

    @classmethod
    def of(cls, picture: Rgb, found: npt.NDArray[np.bool_]) -> Self:
        inner, outer = _depth(found) > _REACH, _depth(~found) > _REACH
        colours = picture.astype(np.float32)
        front, spread_front, seen_front = _beside(colours, inner)
        back, spread_back, seen_back = _beside(colours, outer)
        return cls(
            np.asarray(cv2.GaussianBlur(_as_mask(found), (3, 3), 0.6), np.uint8),
            _as_mask(~inner & ~outer & seen_front & seen_back),
            _as_levels(front),
            _as_levels(back),
            _as_levels(2 * np.sqrt(spread_front + spread_back)),
        )

    def drawn(self, picture: Rgb) -> Mask:
        """Return the alpha of the object at the size of `picture`, its edge following the colours there."""
        size = Size.of(picture)
        alpha = fit(self.object, size).copy()
        edge = fit(self.near, size) > 0
        pixels, front, back, noise = (
            fit(field, size)[edge].astype(np.float32)
            for field in (picture, self.front, self.back, self.noise)
        )
        # How far the colour of a pixel lies along the way from the background's to the object's.
        way = front - back
        length = (way**2).sum(axis=1)
        share = (((pixels - back) * way).sum(axis=1) / np.maximum(length, 1)).clip(0, 1)
        # Colours that are alike or vary much tell nothing: there the cut itself is the answer.
        trust = length / (length + noise**2 + 15**2)
        cut = alpha[edge] / np.float32(255)
        alpha[edge] = np.rint(255 * (cut + (share - cut) * trust))
        return alpha


def _depth(points: npt.NDArray[np.bool_]) -> _Plane:
    """Return how far each of `points` (height, width) lies from those that are none; the rim is no border."""
    away = cv2.distanceTransform(points.astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    return np.asarray(away, np.float32)


def _beside(colours: _Plane, where: npt.NDArray[np.bool_]) -> tuple[_Plane, _Plane, npt.NDArray[np.bool_]]:
    """Return for each pixel the mean colour of the pixels of `where` beside it, its variance, if any is."""
    weights = where.astype(np.float32)
    sums = np.dstack([colours * weights[..., None], (colours**2).sum(axis=2) * weights, weights])
    blurred = np.asarray(cv2.GaussianBlur(sums, (0, 0), _BESIDE), np.float32)
    share: _Plane = np.maximum(blurred[..., 4], np.float32(1e-6))
    mean = blurred[..., :3] / share[..., None]
    variance = np.maximum(blurred[..., 3] / share - (mean**2).sum(axis=2), np.float32(0))
    return mean, variance, blurred[..., 4] > 1e-3


def _as_mask(points: npt.NDArray[np.bool_]) -> Mask:
    return np.where(points, np.uint8(255), np.uint8(0))


def _as_levels(values: _Plane) -> npt.NDArray[np.uint8]:
    return np.asarray(np.rint(values.clip(0, 255)), np.uint8)
