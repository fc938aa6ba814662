"""Fusing what was pasted into a picture with what is around it, before it is repainted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from singan_studio.imaging.geometry import Size
from singan_studio.imaging.masks import blur
from singan_studio.imaging.opencv import cv2
from singan_studio.imaging.pixels import Mask, Rgb, Weights, check_mask, check_rgb

_NEAR = 16
"""Pixels from a border, at 250 of the photo's longer side, that count as near it."""
_COLOURS = 5.0
"""Standard deviation, in such pixels, over which colours run into each other."""
_SOFTEST = 2.0
"""... and by which the edge is blurred, both when it is fused wholly."""
_BORDER = 2
_ROUNDS = 4
"""Of halving between no fusing and all: to a sixteenth."""

_Plane = npt.NDArray[np.float32]


def fuse(composite: Rgb, mask: Mask, unit: float) -> Rgb:
    """Return a composite (h, w, 3) whose edit, where `mask` (h, w) is not 0, has no border that stands out.

    Its edge is made soft and takes on the colours around it, both just as far as it takes: until it is no
    steeper than the picture near it, or wholly. Within the border colours change by some 15 pixels at most,
    outside by 6; these pixels are of `unit` pixels each, that is 1 for a photo of 250. Where nothing stands
    out, and where there is no border, the composite itself comes back.
    Raises ValueError on shapes that do not fit.
    """
    size = Size.of(check_rgb(composite))
    inside = check_mask(mask, size, "the mask") > 0
    if inside.all() or not inside.any():
        return composite
    small = size.scaled(1 / max(1.0, unit))
    shares = cv2.resize(inside.astype(np.float32), (small.width, small.height), interpolation=cv2.INTER_AREA)
    reduced = cv2.resize(composite, (small.width, small.height), interpolation=cv2.INTER_AREA)
    share = _share(np.asarray(reduced, np.uint8), np.asarray(shares) > 0.5)
    return _Border.of(composite, inside, unit).fused(share) if share else composite


@dataclass(frozen=True, slots=True, eq=False)
class _Border:
    """A composite and what runs across the border of its edit: (h, w, 3) each, and masks (h, w)."""

    composite: Rgb
    inside: Weights
    within: _Plane
    """Colours of the edit, blurred, and carried on beyond its border."""
    around: _Plane
    """Colours around the edit, blurred, and carried on into it."""
    near: Weights
    """How much of what a pixel sees around it is not the edit."""
    unit: float

    @classmethod
    def of(cls, composite: Rgb, inside: npt.NDArray[np.bool_], unit: float) -> _Border:
        """Return the border of what is inside (h, w)."""
        known = inside.astype(np.float32)
        near = blur(1 - known, _COLOURS * unit)

        def colours(part: Weights, seen: Weights) -> _Plane:
            return np.asarray(
                blur(composite * part[..., None], _COLOURS * unit) / np.maximum(seen, 1e-3)[..., None],
                np.float32,
            )

        return cls(composite, known, colours(known, 1 - near), colours(1 - known, near), near, unit)

    def fused(self, share: float) -> Rgb:
        """Return the composite with its edit fused, 0..1."""
        moved = (share * self.near)[..., None] * (self.around - self.within)
        inside = self.inside[..., None] > 0
        edit = np.where(inside, self.composite, self.within) + moved
        rest = np.where(inside, self.around, self.composite)
        there = blur(self.inside, share * _SOFTEST * self.unit)[..., None]
        return np.asarray(np.rint((rest + there * (edit - rest)).clip(0, 255)), np.uint8)


def _share(composite: Rgb, inside: npt.NDArray[np.bool_]) -> float:
    """Return how far to fuse the edit of a small composite, of unit 1."""
    if inside.all() or not inside.any():
        return 0.0
    border = _ring(inside, _BORDER, both=True)
    around = _ring(inside, _NEAR, both=False) & ~border
    allowed = _steepness(composite)[around].mean() if around.any() else 0.0

    def stands_out(picture: Rgb) -> bool:
        return bool(_steepness(picture)[border].mean() > allowed)

    if not stands_out(composite):
        return 0.0
    fusing, low, high = _Border.of(composite, inside, 1.0), 0.0, 1.0
    for _ in range(_ROUNDS):
        middle = (low + high) / 2
        low, high = (middle, high) if stands_out(fusing.fused(middle)) else (low, middle)
    return high


def _steepness(picture: Rgb) -> _Plane:
    """Return the energy of the gradient at every pixel."""
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32)
    across, down = cv2.Scharr(grey, cv2.CV_32F, 1, 0), cv2.Scharr(grey, cv2.CV_32F, 0, 1)
    return np.asarray(across**2 + down**2, np.float32)


def _ring(inside: npt.NDArray[np.bool_], reach: int, *, both: bool) -> npt.NDArray[np.bool_]:
    """Return what lies outside within `reach` pixels of what is inside, or also as far inside (`both`)."""
    away = cv2.distanceTransform((~inside).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    ring = np.asarray((away > 0) & (away <= reach))
    if both:
        deep = cv2.distanceTransform(inside.astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
        ring |= np.asarray((deep > 0) & (deep <= reach))
    return ring
