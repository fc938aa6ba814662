"""Masks: growing, feathering, softening, blurring, and the mask of what differs between two pictures."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from singan_studio.imaging.geometry import Size
from singan_studio.imaging.opencv import cv2
from singan_studio.imaging.pixels import Mask, Rgb, Weights, check_mask, check_rgb

# Blurs are computed at a size at which they are still of this many pixels, or up to twice as many.
_FINE = 6


def dilate(mask: Mask, radius: float) -> Mask:
    """Return 255 where a pixel of `mask` that is not 0 lies within `radius` pixels (a true disk), else 0.

    A radius of 0 leaves the mask as it is, grey levels included.
    """
    if radius == 0:
        return mask
    # Distances are square roots of whole numbers in float32: the margin keeps √2 within a radius of 1.41421.
    return np.where(_within(check_mask(mask) > 0, radius + 1e-4), np.uint8(255), np.uint8(0))


def feather(mask: Mask, sigma: float) -> Weights:
    """Return `mask` / 255 blurred by a Gaussian of `sigma` pixels, cut off at r = ceil(3 sigma).

    Exactly 0 further than r from any pixel of the mask that is not 0, exactly 1 further than r from any pixel
    that is not 255; outside the picture the mask goes on as at its edge. A sigma of 0 only scales.
    """
    weights = check_mask(mask).astype(np.float32) / np.float32(255)
    if sigma == 0:
        return weights
    reach = math.ceil(3 * sigma)
    blurred = blur(weights, sigma)
    # The kernel is a square and its sum is 1 only up to rounding: corners and plateaus are made exact here.
    blurred[~_within(mask > 0, reach + 1e-4)] = 0
    blurred[~_within(mask < 255, reach + 1e-4)] = 1
    return blurred.clip(0, 1)


def soften(mask: Mask, width: float) -> Weights:
    """Return `mask` / 255, falling smoothly to 0 over the last `width` pixels inside its edge.

    Exactly 0 wherever the mask is 0, and what is further inside, or narrower than that, keeps its full weight
    in its middle; the picture's own edges are none of the mask's.
    """
    inside = check_mask(mask) > 0
    weights = mask.astype(np.float32) / np.float32(255)
    if inside.all() or not inside.any():
        return weights
    away = np.asarray(cv2.distanceTransform(inside.astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE))
    share = np.minimum(away / np.float32(min(width + 1, away.max())), 1)
    return np.asarray(weights * share * share * (3 - 2 * share), np.float32)


def blur(weights: Weights, sigma: float) -> Weights:
    """Return weights (h, w), or as many planes (h, w, n), blurred by a Gaussian of `sigma` pixels.

    Cut off at 3 sigma; beyond the picture its edge goes on. A large blur is applied at a smaller size.
    """
    times = math.floor(sigma / _FINE)
    if times <= 1:
        side = 2 * math.ceil(3 * sigma) + 1
        blurred = cv2.GaussianBlur(weights, (side, side), sigma, borderType=cv2.BORDER_REPLICATE)
        return np.asarray(blurred, np.float32)
    height, width = weights.shape[:2]
    # As far as the blur reaches, so that beyond the picture its edge goes on, not the mean of a block there.
    around = times * math.ceil(3 * sigma / times)
    padded = np.asarray(
        cv2.copyMakeBorder(
            weights, around, around - height % -times, around, around - width % -times, cv2.BORDER_REPLICATE
        )
    )
    small = padded.shape[1] // times, padded.shape[0] // times
    reduced = np.asarray(cv2.resize(padded, small, interpolation=cv2.INTER_AREA), np.float32)
    # Averaging over blocks and interpolating between them blur too: variances add up to times² / 4.
    blurred = blur(reduced, math.sqrt((sigma / times) ** 2 - 1 / 4))
    enlarged = cv2.resize(blurred, (padded.shape[1], padded.shape[0]), interpolation=cv2.INTER_LINEAR)
    return np.asarray(enlarged, np.float32)[around : around + height, around : around + width]


def difference(photo: Rgb, composite: Rgb, tolerance: int = 0) -> Mask:
    """Return 255 where any channel of the two pictures differs by more than `tolerance` levels, else 0.

    With a tolerance above 0 the pictures are taken to have been through a lossy file: specks that do not hold
    a 3×3 square are noise and removed. Raises ValueError if the sizes differ.
    """
    photo, composite = check_rgb(photo), check_rgb(composite)
    if photo.shape != composite.shape:
        raise ValueError(f"the pictures differ in size: {Size.of(photo)} and {Size.of(composite)}")
    most = np.asarray(cv2.absdiff(photo, composite)).max(axis=2)
    differs = np.where(most > tolerance, np.uint8(255), np.uint8(0))
    if tolerance == 0:
        return differs
    return np.asarray(cv2.morphologyEx(differs, cv2.MORPH_OPEN, np.ones((3, 3))), np.uint8)


def _within(points: npt.NDArray[np.bool_], reach: float) -> npt.NDArray[np.bool_]:
    """Return which pixels lie within `reach` pixels of one that is set in `points` (height, width)."""
    if not points.any():
        return points
    away = cv2.distanceTransform((~points).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    return np.asarray(away) <= reach
