"""Moving, scaling, turning and flipping pictures with alpha."""

from __future__ import annotations

import itertools

import numpy as np
import numpy.typing as npt

from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.opencv import cv2
from singan_studio.imaging.pixels import Rgba, check_rgba
from singan_studio.imaging.select import polygon

Matrix = npt.NDArray[np.float64]
"""An affine map (2, 3): target = matrix @ (x, y, 1); (0, 0) is the corner of a pixel, not its middle."""

_EXACT = 1e-3
"""Pixels by which a map may miss whole pixels and still be taken for a plain copy."""
_BLOCK = 2048
"""Side of the blocks of the target made one by one: bounds the memory, and OpenCV the sides (32767)."""
_REACH = 3
"""Pixels around a point that bicubic interpolation may look at."""


def warp(rgba: Rgba, matrix: Matrix, region: Rect) -> Rgba:
    """Return what `matrix` (2, 3) makes of `rgba` (height, width, 4), within `region` of the target.

    The result is (height, width, 4) of the region, colours not premultiplied, transparent black outside the
    picture; its outline is antialiased. Moves by whole pixels, flips and turns by 90° copy every byte; what
    gets smaller is averaged over its area, all else is bicubic, with colours weighted by their alpha.
    Raises ValueError if the region is empty or the matrix squeezes the picture into a line.
    """
    rgba = check_rgba(rgba)
    matrix = np.asarray(matrix, np.float64)
    target = np.zeros((region.size.height, region.size.width, 4), np.uint8)
    (a, b), (c, d) = matrix[:, :2]
    if not abs(a * d - b * c) > 1e-9:
        raise ValueError("the matrix squeezes the picture into a line")
    if _copy(rgba, matrix, region, target):
        return target
    width, height = Size.of(rgba).width, Size.of(rgba).height
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)]) @ matrix[:, :2].T + matrix[:, 2]
    outline = [(float(x), float(y)) for x, y in corners]
    source, matrix = _shrunk(_premultiplied(rgba), matrix)
    box = Rect.from_points(outline).intersection(region)
    for left, top in itertools.product(
        range(box.left, box.right, _BLOCK), range(box.top, box.bottom, _BLOCK)
    ):
        block = Rect(left, top, left + _BLOCK, top + _BLOCK).intersection(box)
        inside = polygon(outline, block)
        if inside.any():
            part = target[block.moved(-region.left, -region.top).slices]
            _interpolate(source, matrix, block, part)
            # Take away what lies outside the picture, and the colour of what does not show.
            part[..., 3] = (part[..., 3].astype(np.uint16) * inside + 127) // 255
            part[part[..., 3] == 0] = 0
    return target


def _copy(rgba: Rgba, matrix: Matrix, region: Rect, target: Rgba) -> bool:
    """Fill `target` and return True if the matrix takes whole pixels to whole pixels."""
    turn, shift = np.rint(matrix[:, :2]), np.rint(matrix[:, 2])
    size = Size.of(rgba)
    missed = np.abs(matrix[:, :2] - turn) @ (size.width, size.height) + np.abs(matrix[:, 2] - shift)
    if missed.max() > _EXACT or not ((np.abs(turn).sum(0) == 1).all() and (np.abs(turn).sum(1) == 1).all()):
        return False
    turned = rgba if turn[0, 0] else rgba.swapaxes(0, 1)
    across, down = int(turn[0].sum()), int(turn[1].sum())
    turned = turned[::down, ::across]
    size = Size.of(turned)
    left = int(shift[0]) - (size.width if across < 0 else 0)
    top = int(shift[1]) - (size.height if down < 0 else 0)
    box = Rect(left, top, left + size.width, top + size.height).intersection(region)
    if not box.empty:
        target[box.moved(-region.left, -region.top).slices] = turned[box.moved(-left, -top).slices]
    return True


def _premultiplied(rgba: Rgba) -> npt.NDArray[np.uint16]:
    """Return colours times alpha and alpha times 255, all halved, so that transparent pixels have no say.

    Halved, since bicubic interpolation overshoots: what was cut off would shift the colours.
    """
    alpha = rgba[..., 3].astype(np.uint16)
    product = np.empty(rgba.shape, np.uint16)
    for channel in range(3):
        np.multiply(rgba[..., channel], alpha, out=product[..., channel])
    np.multiply(alpha, 255, out=product[..., 3])
    product >>= 1
    return product


def _shrunk(source: npt.NDArray[np.uint16], matrix: Matrix) -> tuple[npt.NDArray[np.uint16], Matrix]:
    """Return the source about as small as the matrix makes it, and the matrix for that."""
    size = Size.of(source)
    scale_x, scale_y = np.minimum(np.hypot(*matrix[:, :2]), 1)
    small = Size(max(1, round(size.width * scale_x)), max(1, round(size.height * scale_y)))
    if small == size:
        return source, matrix
    resized = cv2.resize(source, (small.width, small.height), interpolation=cv2.INTER_AREA)
    back = np.diag([size.width / small.width, size.height / small.height, 1])
    return np.asarray(resized, np.uint16), matrix @ back


def _interpolate(source: npt.NDArray[np.uint16], matrix: Matrix, block: Rect, part: Rgba) -> None:
    """Fill `part`, the pixels of `block`, from a premultiplied source, as if its edges went on for ever."""
    inverse = np.linalg.inv(np.vstack([matrix, [0, 0, 1]]))[:2]
    corners = itertools.product((block.left, block.right), (block.top, block.bottom))
    seen = Rect.from_points((inverse[:, :2] @ corner + inverse[:, 2]).tolist() for corner in corners)
    seen = seen.grown(_REACH).clipped(Size.of(source))
    # From the middle of a pixel of the block to the middle of one of what is seen of the source.
    middle = inverse[:, :2] @ (block.left + 0.5, block.top + 0.5) + inverse[:, 2]
    shift = middle - (seen.left + 0.5, seen.top + 0.5)
    mixed = cv2.warpAffine(
        source[seen.slices],
        np.column_stack([inverse[:, :2], shift]),
        (block.size.width, block.size.height),
        flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    alpha = mixed[..., 3].astype(np.float32)
    factor = np.float32(255) / np.maximum(alpha, 1)
    for channel in range(3):
        part[..., channel] = np.rint(np.minimum(mixed[..., channel] * factor, 255))
    part[..., 3] = np.rint(np.minimum(alpha * np.float32(2 / 255), 255))
