"""A patch scale above the learnt ones, as large as the photo itself, that computes only what it needs."""

from __future__ import annotations

from collections.abc import Generator as Steps

import torch
from torch import Tensor

from singan_studio.engine import patch_match
from singan_studio.engine.pyramid import from_bytes, part_around
from singan_studio.engine.random import stream
from singan_studio.engine.resample import resize_part, size_of
from singan_studio.engine.scales import Carry
from singan_studio.imaging.geometry import Rect

_TILE = 128
_STEP = 2
# How far a field may move in one call: a jump, and a step to each of four neighbours.
_RADIUS = 2
_REACH = _RADIUS + 4 * _STEP


class NativeScale:
    """A patch scale that mends the field it is given, once, where neighbours disagree.

    `photo` is the photo at this size and `before` at that of the scale below, both uint8 (1, 3, h, w).
    Patches are looked up in `before` enlarged; that, and its features, are computed in tiles, where a field
    points.
    """

    def __init__(self, photo: Tensor, before: Tensor) -> None:
        self.photo = photo
        self._before = before
        self._values = _odd(photo)
        self._filters = patch_match.basis(self._values, stream("basis", 0))
        rows, columns = patch_match.grid(size_of(self._values))
        # Memory that is not written to is not taken from the machine.
        self._keys = torch.empty(
            rows, columns, patch_match.DIMENSIONS, dtype=torch.float16, device=photo.device
        )
        self._known = torch.zeros(-(-rows // _TILE), -(-columns // _TILE), dtype=torch.bool)

    @torch.no_grad()
    def made(self, base: Tensor, carry: Carry) -> Steps[None, None, tuple[Tensor, Carry]]:
        """Return `base` (1, 3, h, w), the part at `carry.origin`, made of patches of the photo.

        Yields between its tiles: at many megapixels they take seconds.
        """
        if carry.wraps:
            return (yield from self._around(base, carry))
        size, base = size_of(base), _odd(base)
        field = yield from self._mended(base, base, carry, _STEP)
        made = from_bytes(patch_match.paste(self._values, field, _STEP))
        return made[..., : size.height, : size.width], carry.on(field, size_of(self.photo), _STEP)

    def _around(self, base: Tensor, carry: Carry) -> Steps[None, None, tuple[Tensor, Carry]]:
        """Return a whole picture that wraps around, made of patches of the photo."""
        # Patches two pixels apart meet those they began with if the sides are even.
        step = 1 if base.shape[-1] % 2 or base.shape[-2] % 2 else _STEP
        seen = patch_match.wrap(base, 0, patch_match.PATCH - 1)
        field = yield from self._mended(base, seen, carry, step)
        made = from_bytes(patch_match.paste_around(self._values, field, step))
        return made, carry.on(field, size_of(self.photo), step)

    def _mended(self, base: Tensor, seen: Tensor, carry: Carry, step: int) -> Steps[None, None, Tensor]:
        """Return the carried field for `base`, whose patches lie in `seen`, mended."""
        field = carry.followed(size_of(base), size_of(self.photo), step)
        if field is None:
            raise ValueError("a native scale needs a field to follow")
        yield from self._compute_near(field)
        queries = patch_match.features(seen, self._filters, step)
        return patch_match.refine(
            queries, self._keys, field, carry.rng, rounds=1, radius=_RADIUS, step=step, wraps=carry.wraps
        )

    def _compute_near(self, field: Tensor) -> Steps[None, None, None]:
        """Make the features of all patches true wherever `field` may move."""
        wanted = torch.zeros_like(self._known)
        rows, columns = self._keys.shape[:2]
        row, column = field[..., 0].flatten(), field[..., 1].flatten()
        for down in (-_REACH, _REACH):
            for right in (-_REACH, _REACH):
                high = (row + down).clamp_(0, rows - 1).div_(_TILE, rounding_mode="floor")
                wide = (column + right).clamp_(0, columns - 1).div_(_TILE, rounding_mode="floor")
                wanted.view(-1)[(high * wanted.shape[1] + wide).cpu()] = True
        for row_, column_ in (wanted & ~self._known).nonzero().tolist():
            yield
            self._compute(row_ * _TILE, column_ * _TILE)
            self._known[row_, column_] = True

    def _compute(self, top: int, left: int) -> None:
        """Compute the features of the tile whose first patch has its corner at (top, left)."""
        rows, columns = self._keys[top : top + _TILE, left : left + _TILE].shape[:2]
        edge = patch_match.PATCH - 1
        here, below = size_of(self.photo), size_of(self._before)
        part = Rect(left, top, left + columns + edge, top + rows + edge).clipped(here)
        seen = part_around(part, here, below)
        blurred = resize_part(from_bytes(self._before[..., *seen.slices]), seen, below, part, here)
        # The last tiles may hold the line that makes the photo's sides odd.
        lacks = rows + edge - part.size.height, columns + edge - part.size.width
        for axis, count in zip((2, 3), lacks, strict=True):
            if count:
                blurred = torch.cat((blurred, blurred.narrow(axis, -1, 1)), axis)
        self._keys[top : top + rows, left : left + columns] = patch_match.features(blurred, self._filters)


def _odd(image: Tensor) -> Tensor:
    """Return a picture, its last line repeated where a side is even: patches two pixels apart cover it."""
    for axis in (2, 3):
        if image.shape[axis] % 2 == 0:
            image = torch.cat((image, image.narrow(axis, -1, 1)), axis)
    return image.contiguous(memory_format=torch.channels_last)
