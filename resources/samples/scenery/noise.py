"""Gradient noise and its sums over octaves: where rocks, clouds, bark and waves get their irregularity."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

# Pictures are float32, to be quick; now and then NumPy widens what passes between.
Array = NDArray[np.floating]

# Each octave is turned by this angle, so that no grid direction of the lattices shows.
_TURN_COS, _TURN_SIN = np.float32(np.cos(0.6)), np.float32(np.sin(0.6))


@lru_cache(maxsize=128)
def _gradients(seed: int) -> tuple[Array, Array]:
    """Make the unit gradients of a 256 × 256 lattice, which repeats beyond."""
    rng = np.random.default_rng(seed)
    order = rng.permutation(256)
    angle = rng.uniform(0, 2 * np.pi, 256)
    lattice = order[(order[:, None] + np.arange(256)) & 255].ravel()
    return np.cos(angle).astype(np.float32)[lattice], np.sin(angle).astype(np.float32)[lattice]


def gradient_noise(x: Array, y: Array, seed: int) -> Array:
    """Perlin's noise at any points, about −1..1."""
    slope_x, slope_y = _gradients(seed)
    cell_x, cell_y = np.floor(x), np.floor(y)
    fx, fy = (x - cell_x).astype(np.float32), (y - cell_y).astype(np.float32)
    ix, iy = cell_x.astype(np.int64), cell_y.astype(np.int64)

    def corner(dx: int, dy: int) -> Array:
        node = (((ix + dx) & 255) << 8) + ((iy + dy) & 255)
        return slope_x.take(node) * (fx - dx) + slope_y.take(node) * (fy - dy)

    blend_x = fx * fx * fx * (fx * (fx * 6 - 15) + 10)
    blend_y = fy * fy * fy * (fy * (fy * 6 - 15) + 10)
    top, bottom = corner(0, 0), corner(0, 1)
    top += (corner(1, 0) - top) * blend_x
    bottom += (corner(1, 1) - bottom) * blend_x
    return (top + (bottom - top) * blend_y) * np.float32(1.5)


def fbm(x: Array, y: Array, seed: int, octaves: int = 6, gain: float = 0.5) -> Array:
    """Fractal Brownian motion: octaves of noise, each twice as fine, `gain` times as strong; about −1..1."""
    total = np.zeros(np.broadcast(x, y).shape, np.float32)
    weight, weights = 1.0, 0.0
    for octave in range(octaves):
        total += np.float32(weight) * gradient_noise(x, y, seed + octave)
        weights += weight
        weight *= gain
        x, y = _finer(x, y)
    return total / np.float32(weights * 0.7)


def ridged(x: Array, y: Array, seed: int, octaves: int = 6, gain: float = 0.5) -> Array:
    """Ridged multifractal: sharp crests whose details live on the crests, as erosion leaves them; 0..1."""
    total = np.zeros(np.broadcast(x, y).shape, np.float32)
    weight, weights = 1.0, 0.0
    carried = np.float32(1)
    for octave in range(octaves):
        crest = np.square(1 - np.minimum(np.abs(gradient_noise(x, y, seed + octave)), 1))
        total += np.float32(weight) * crest * carried
        carried = np.clip(crest * 1.6, 0, 1)
        weights += weight
        weight *= gain
        x, y = _finer(x, y)
    return total / np.float32(weights)


def billow(x: Array, y: Array, seed: int, octaves: int = 5, gain: float = 0.5) -> Array:
    """Pile up rounded heaps with creases between them, as cumulus tops are; 0..1."""
    total = np.zeros(np.broadcast(x, y).shape, np.float32)
    weight, weights = 1.0, 0.0
    for octave in range(octaves):
        total += np.float32(weight) * np.sqrt(np.abs(gradient_noise(x, y, seed + octave)) + 0.01)
        weights += weight
        weight *= gain
        x, y = _finer(x, y)
    return total / np.float32(weights)


def smoothstep(low: float | Array, high: float | Array, value: Array) -> Array:
    """0 below `low`, 1 above `high`, smooth between (the other way round when low > high)."""
    t: Array = np.clip((value - low) / (high - low), 0, 1)
    return (t * t * (3 - 2 * t)).astype(np.float32)


def _finer(x: Array, y: Array) -> tuple[Array, Array]:
    turned_x = x * _TURN_COS - y * _TURN_SIN
    turned_y = x * _TURN_SIN + y * _TURN_COS
    return turned_x * np.float32(2.03) + np.float32(17.3), turned_y * np.float32(2.03) - np.float32(9.1)
