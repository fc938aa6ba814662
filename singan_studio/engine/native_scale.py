"""A patch scale above the learnt ones, as large as the photo itself, that computes only what it needs."""

from __future__ import annotations

import torch
from torch import Tensor

from singan_studio.engine import patch_match
from singan_studio.engine.pyramid import part_around
from singan_studio.engine.random import stream
from singan_studio.engine.resample import resize_part, size_of
from singan_studio.engine.scales import Carry
from singan_studio.imaging.geometry import Rect

_TILE = 128
# How far a field may move in one call: a jump, and a step to each of four neighbours.
_RADIUS = 2
_REACH = _RADIUS + 4


class NativeScale:
    """A patch scale that mends the field it is given, once, where neighbours disagree.

    `photo` is the photo at this size and `before` at that of the scale below, both (1, 3, h, w). Patches are
    looked up in `before` enlarged; that, and its features, are computed in tiles, where a field points.
    """

    def __init__(self, photo: Tensor, before: Tensor) -> None:
        self.photo = photo
        self._before = before
        self._filters = patch_match.basis(photo, stream("basis", 0))
        rows, columns = photo.shape[-2] - patch_match.PATCH + 1, photo.shape[-1] - patch_match.PATCH + 1
        # Memory that is not written to is not taken from the machine.
        self._keys = torch.empty(
            rows, columns, patch_match.DIMENSIONS, dtype=torch.float16, device=photo.device
        )
        self._known = torch.zeros(-(-rows // _TILE), -(-columns // _TILE), dtype=torch.bool)

    @torch.no_grad()
    def __call__(self, base: Tensor, carry: Carry) -> tuple[Tensor, Carry]:
        """Return `base` (1, 3, h, w), the part at `carry.origin`, made of patches of the photo."""
        field = carry.followed(size_of(base), size_of(self.photo))
        if field is None:
            raise ValueError("a native scale needs a field to follow")
        keys = self._keys_near(field)
        queries = patch_match.features(base, self._filters)
        field = patch_match.refine(queries, keys, field, carry.rng, rounds=1, radius=_RADIUS)
        return patch_match.paste(self.photo, field), carry.on(field, size_of(self.photo))

    def _keys_near(self, field: Tensor) -> Tensor:
        """Return the features of all patches (rows, columns, DIMENSIONS), true wherever `field` may move."""
        last = torch.tensor(self._keys.shape[:2], device=field.device) - 1
        wanted = torch.zeros_like(self._known)
        for down in (-_REACH, _REACH):
            for right in (-_REACH, _REACH):
                step = torch.tensor((down, right), device=field.device)
                tile = torch.minimum((field + step).clamp(min=0), last).flatten(0, 1) // _TILE
                wanted[tile[:, 0].cpu(), tile[:, 1].cpu()] = True
        for row, column in (wanted & ~self._known).nonzero().tolist():
            self._compute(row * _TILE, column * _TILE)
        self._known |= wanted
        return self._keys

    def _compute(self, top: int, left: int) -> None:
        """Compute the features of the tile whose first patch has its corner at (top, left)."""
        rows, columns = self._keys[top : top + _TILE, left : left + _TILE].shape[:2]
        edge = patch_match.PATCH - 1
        part = Rect(left, top, left + columns + edge, top + rows + edge)
        here, below = size_of(self.photo), size_of(self._before)
        seen = part_around(part, here, below)
        blurred = resize_part(self._before[..., *seen.slices], seen, below, part, here)
        self._keys[top : top + rows, left : left + columns] = patch_match.features(blurred, self._filters)
