"""3×3 convolutions without padding and their gradients, as the five-convolution networks need them.

Maps are (b, h, w, c) and contiguous, pictures are planes (k, b, h, w), neighbours matrices (9 k, b h w).
Why not autograd's convolutions, and which kind pays where: docs/decisions/0007-fast-steps.md.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Protocol

import torch
import torch.nn.functional as F
from torch import Tensor

# Winograd's minimal filtering F(4×4, 3×3) (Lavin and Gray 2016, section 5): 36 products for 16 results.
_INPUT = torch.tensor(
    [
        [4.0, 0, -5, 0, 1, 0],
        [0, -4, -4, 1, 1, 0],
        [0, 4, -4, -1, 1, 0],
        [0, -2, -1, 2, 1, 0],
        [0, 2, -1, -2, 1, 0],
        [0, 4, 0, -5, 0, 1],
    ]
)
_WEIGHT = torch.tensor(
    [
        [1 / 4, 0, 0],
        [-1 / 6, -1 / 6, -1 / 6],
        [-1 / 6, 1 / 6, -1 / 6],
        [1 / 24, 1 / 12, 1 / 6],
        [1 / 24, -1 / 12, 1 / 6],
        [0, 0, 1],
    ]
)
_OUTPUT = torch.tensor([[1.0, 1, 1, 1, 1, 0], [0, 1, -1, 2, -2, 0], [0, 1, 1, 4, 4, 0], [0, 1, -1, 8, -8, 1]])
# Both directions at once. Transposed copies: the matrix product is faster on contiguous ones.
_TO_TILES, _WEIGHT_TO_TILES, _FROM_TILES = (torch.kron(m, m) for m in (_INPUT, _WEIGHT, _OUTPUT))
_TO_TILES_BACK, _WEIGHT_TO_TILES_BACK, _FROM_TILES_BACK = (
    m.t().contiguous() for m in (_TO_TILES, _WEIGHT_TO_TILES, _FROM_TILES)
)
# So many bytes of tiles are worked on at a time: what fits into the caches.
_CHUNK_BYTES = 3_000_000
FEWEST_TILED_CHANNELS = 64
"""With fewer, moving tiles about takes longer than their multiplications save."""
TILED_COST = 0.6
"""Time of a tiled convolution over that of torch's own, forward and both gradients together."""


class Convolution(Protocol):
    """A convolution of c channels to c, with the sum of its weights' gradients."""

    def forward(self, image: Tensor, *, keep: bool = True) -> tuple[Tensor, object]:
        """Return the maps (b, h - 2, w - 2, c) of (b, h, w, c), and what `weight_gradient` needs of them."""

    def backward(self, gradient: Tensor, kept: object | None, *, wanted: bool = True) -> Tensor | None:
        """Return the gradient of the input if it is wanted; add that of the weights if `kept` is given."""

    def weight_gradient(self) -> Tensor:
        """Return the gradient of the weights (c, c, 3, 3), summed over all calls of `backward`."""


class Direct:
    """torch's own convolution, its products in `dtype`, everything else in float32."""

    def __init__(self, weight: Tensor, dtype: torch.dtype = torch.float32) -> None:
        self._dtype = dtype
        self._weight = weight.to(dtype).contiguous(memory_format=torch.channels_last)
        self._gradient: Tensor | None = None

    def forward(self, image: Tensor, *, keep: bool = True) -> tuple[Tensor, object]:
        """See Convolution."""
        planes = image.permute(0, 3, 1, 2).to(self._dtype)
        made = F.conv2d(planes, self._weight).permute(0, 2, 3, 1)
        return made.to(image.dtype).contiguous(), planes if keep else None

    def backward(self, gradient: Tensor, kept: object | None, *, wanted: bool = True) -> Tensor | None:
        """See Convolution."""
        planes = gradient.permute(0, 3, 1, 2).to(self._dtype)
        if isinstance(kept, Tensor):
            image = kept
        else:
            b, h, w, _ = gradient.shape
            # Only its size matters.
            image = planes.new_empty(1).expand(b, self._weight.shape[1], h + 2, w + 2)
        mask = [wanted, kept is not None, False]
        before, weights, _ = torch.ops.aten.convolution_backward(
            planes, image, self._weight, [0], [1, 1], [0, 0], [1, 1], False, [0, 0], 1, mask
        )
        if kept is not None:
            weights = weights.float()
            self._gradient = weights if self._gradient is None else self._gradient + weights
        return before.permute(0, 2, 3, 1).to(gradient.dtype).contiguous() if wanted else None

    def weight_gradient(self) -> Tensor:
        """See Convolution."""
        if self._gradient is None:
            raise RuntimeError("no gradient was summed up")
        return self._gradient


@dataclass(frozen=True, slots=True)
class _Chunk:
    """Tiles worked on at a time: rows of tiles of a few pictures."""

    pictures: slice
    first: int
    rows: int


def _chunks(pictures: int, rows: int, columns: int, channels: int) -> Iterator[_Chunk]:
    row_bytes = 36 * columns * channels * 4
    together = max(1, _CHUNK_BYTES // (rows * row_bytes))
    strip = max(1, min(rows, _CHUNK_BYTES // row_bytes))
    strip = -(-rows // -(-rows // strip))
    for start in range(0, pictures, together):
        for first in range(0, rows, strip):
            yield _Chunk(slice(start, min(start + together, pictures)), first, min(strip, rows - first))


class Tiled:
    """The same by tiles of 4×4 results: a quarter of the multiplications, in float32 on the CPU."""

    def __init__(self, weight: Tensor) -> None:
        outputs, inputs = weight.shape[:2]
        self._weight = (_WEIGHT_TO_TILES @ weight.permute(2, 3, 1, 0).reshape(9, -1)).view(
            36, inputs, outputs
        )
        self._weight_back = self._weight.transpose(1, 2).contiguous()
        self._gradient: Tensor | None = None

    def forward(self, image: Tensor, *, keep: bool = True) -> tuple[Tensor, object]:
        """See Convolution."""
        b, h, w, c = image.shape
        height, width = h - 2, w - 2
        columns = -(-width // 4)
        made, kept = image.new_empty(b, height, width, c), []
        for chunk in _chunks(b, -(-height // 4), columns, c):
            top, rows = 4 * chunk.first, chunk.rows
            part = image[chunk.pictures, top : top + 4 * rows + 2]
            windows = part.new_empty(6, 6, len(part), rows, columns, c)
            for place, seen in _columns(part, 4 * rows + 2, columns, 6):
                picture, row, column, _ = seen.stride()
                shape = (6, 6, len(seen), rows, place.stop - place.start, c)
                steps = (row, column, picture, 4 * row, 4 * column, 1)
                windows[..., place, :] = seen.as_strided(shape, steps, seen.storage_offset())
            tiles = (_TO_TILES @ windows.view(36, -1)).view(36, -1, c)
            if keep:
                kept.append(tiles)
            results = _FROM_TILES @ torch.bmm(tiles, self._weight).view(36, -1)
            places = results.view(4, 4, -1, rows, columns, c).permute(2, 3, 0, 4, 1, 5)
            _put(places, made[chunk.pictures, top : top + 4 * rows])
        return made, kept if keep else None

    def backward(self, gradient: Tensor, kept: object | None, *, wanted: bool = True) -> Tensor | None:
        """See Convolution."""
        b, height, width, c = gradient.shape
        columns = -(-width // 4)
        before = gradient.new_empty(b, height + 2, width + 2, c) if wanted else None
        for k, chunk in enumerate(_chunks(b, -(-height // 4), columns, c)):
            top, rows = 4 * chunk.first, chunk.rows
            part = gradient[chunk.pictures, top : top + 4 * rows]
            results = part.new_empty(4, 4, len(part), rows, columns, c)
            for place, seen in _columns(part, 4 * rows, columns, 4):
                whole = seen.unflatten(1, (rows, 4)).unflatten(3, (-1, 4))
                results[..., place, :] = whole.permute(2, 4, 0, 1, 3, 5)
            tiles = (_FROM_TILES_BACK @ results.view(16, -1)).view(36, -1, c)
            if isinstance(kept, list):
                if self._gradient is None:
                    self._gradient = torch.zeros_like(self._weight)
                self._gradient.baddbmm_(kept[k].transpose(1, 2), tiles)
            if before is not None:
                tiles = torch.bmm(tiles, self._weight_back).view(36, -1)
                windows = (_TO_TILES_BACK @ tiles).view(6, 6, -1, rows, columns, c)
                strip = _overlapped(windows)[:, : min(4 * rows + 2, height + 2 - top), : width + 2]
                # The first two rows of a strip are also the last two of the one above.
                shared = 2 if top else 0
                before[chunk.pictures, top : top + shared] += strip[:, :shared]
                before[chunk.pictures, top + shared : top + strip.shape[1]] = strip[:, shared:]
        return before

    def weight_gradient(self) -> Tensor:
        """See Convolution."""
        if self._gradient is None:
            raise RuntimeError("no gradient was summed up")
        c = self._gradient.shape[1]
        return (_WEIGHT_TO_TILES_BACK @ self._gradient.view(36, -1)).view(3, 3, c, c).permute(3, 2, 0, 1)


def _columns(part: Tensor, height: int, columns: int, side: int) -> Iterator[tuple[slice, Tensor]]:
    """Yield which columns of tiles, `side` wide and four apart, lie in which piece of a strip of maps.

    Pieces have the given height; where tiles reach beyond the picture, there are zeros.
    """
    below = height - part.shape[1]
    if below:
        part = F.pad(part, (0, 0, 0, 0, 0, below))
    whole = (part.shape[2] - side + 4) // 4
    if whole:
        yield slice(0, whole), part[:, :, : 4 * whole + side - 4]
    if columns > whole:
        rest = part[:, :, 4 * whole :]
        yield slice(whole, columns), F.pad(rest, (0, 0, 0, 4 * (columns - whole) + side - 4 - rest.shape[2]))


def _put(places: Tensor, made: Tensor) -> None:
    """Write results (b, rows, 4, columns, 4, c) into a strip of maps that may end within a tile."""
    _, rows, _, _, _, c = places.shape
    b, height, width, _ = made.shape
    if height < 4 * rows:
        made.copy_(places.reshape(b, 4 * rows, -1, c)[:, :height, :width])
        return
    whole = width // 4
    made[:, :, : 4 * whole].unflatten(1, (rows, 4)).unflatten(3, (-1, 4)).copy_(places[:, :, :, :whole])
    if width > 4 * whole:
        rest = places[:, :, :, whole, : width - 4 * whole]
        made[:, :, 4 * whole :].unflatten(1, (rows, 4)).copy_(rest)


def _overlapped(windows: Tensor) -> Tensor:
    """Return the sum of 6×6 windows (6, 6, b, rows, columns, c) that lie four apart."""
    _, _, b, rows, columns, c = windows.shape
    made = windows.new_empty(b, rows + 1, 4, columns + 1, 4, c)
    places = made.permute(2, 4, 0, 1, 3, 5)
    places[:, :, :, rows:].zero_()
    places[:, :, :, :rows, columns:].zero_()
    places[:, :, :, :rows, :columns] = windows[:4, :4]
    places[:2, :, :, 1:, :columns] += windows[4:, :4]
    places[:, :2, :, :rows, 1:] += windows[:4, 4:]
    places[:2, :2, :, 1:, 1:] += windows[4:, 4:]
    return made.view(b, 4 * rows + 4, 4 * columns + 4, c)


def convolution(weight: Tensor) -> Convolution:
    """Return the fastest way to convolve with weights (c, c, 3, 3) on their device."""
    weight = weight.detach()
    if weight.shape[0] < FEWEST_TILED_CHANNELS:
        return Direct(weight)
    if _half_pays(weight.device):
        return Direct(weight, torch.bfloat16)
    return Tiled(weight) if weight.device.type == "cpu" else Direct(weight)


@cache
def _half_pays(device: torch.device) -> bool:
    """Return whether this machine convolves at least twice as fast in bfloat16 as in float32.

    Half the bytes are not enough: without matrix units a CPU takes longer for products of bfloat16.
    """
    try:
        single, half = (_seconds(dtype, device) for dtype in (torch.float32, torch.bfloat16))
    except (RuntimeError, TypeError):
        return False
    return single >= 2 * half


def _seconds(dtype: torch.dtype, device: torch.device) -> float:
    """Return the time of a convolution; RuntimeError or TypeError where the device has no such type."""
    image = torch.ones(1, 128, 64, 64, dtype=dtype, device=device)
    image = image.contiguous(memory_format=torch.channels_last)
    weight = torch.ones(128, 128, 3, 3, dtype=dtype, device=device)
    tries = []
    for _ in range(8):
        started = time.perf_counter()
        # Reading a number waits for the device.
        F.conv2d(image, weight)[0, 0, 0, 0].item()
        tries.append(time.perf_counter() - started)
    return min(tries)


def neighbours(planes: Tensor) -> Tensor:
    """Return the 3×3 neighbours of every inner pixel of (k, b, h, w): (9 k, b (h - 2) (w - 2))."""
    planes = planes.contiguous()
    k, b, h, w = planes.shape
    plane, picture, row, _ = planes.stride()
    windows = planes.as_strided((k, 3, 3, b, h - 2, w - 2), (plane, row, 1, picture, row, 1))
    return windows.reshape(9 * k, -1)


def spread(values: Tensor, pictures: int, height: int, width: int) -> Tensor:
    """Return planes (k, b, h, w) of their `neighbours`' gradients: the transposed function."""
    windows = values.view(-1, 3, 3, pictures, height - 2, width - 2)
    made = values.new_zeros(len(windows), pictures, height, width)
    for dy in range(3):
        for dx in range(3):
            made[..., dy : dy + height - 2, dx : dx + width - 2] += windows[:, dy, dx]
    return made


def gathered(values: Tensor, pictures: int, height: int, width: int) -> Tensor:
    """Return the sums over 3×3 neighbours of (9 k, b h w), each its own number: (k, b, h - 2, w - 2)."""
    windows = values.view(-1, 3, 3, pictures, height, width)
    made = windows[:, 0, 0, :, : height - 2, : width - 2].clone()
    for place in range(1, 9):
        dy, dx = divmod(place, 3)
        made += windows[:, dy, dx, :, dy : dy + height - 2, dx : dx + width - 2]
    return made
