"""Pebbles of a river bank seen from above, under a low sun."""

from dataclasses import dataclass

import cv2
import numpy as np

from scenery.camera import H, Photo, W, develop, grid, linear, mix, normalized, soften
from scenery.noise import Array, fbm, gradient_noise, ridged, smoothstep

SUN = normalized((-0.62, -0.45, 0.62))  # x right, y down, z towards the camera

ROCKS = (
    "#8d8880",
    "#a39a8c",
    "#6f6c69",
    "#b7ad9c",
    "#8a7565",
    "#5d5f63",
    "#9b8676",
    "#c4bdb0",
    "#7b8084",
    "#a08a72",
)


@dataclass(frozen=True)
class Stone:
    x: float
    y: float
    radius: float
    squash: float
    angle: float
    lift: float


def _scatter(rng: np.random.Generator) -> list[Stone]:
    """Stones of falling size thrown where they nearly fit; what is thrown later lies deeper."""
    placed: list[tuple[float, float, float]] = []
    stones = []
    sizes = [(4, 128), (14, 92), (40, 62), (120, 42), (420, 27), (900, 17)]
    for count, size in sizes:
        for _ in range(count):
            for _ in range(24):
                x, y = rng.uniform(-30, W + 30), rng.uniform(-30, H + 30)
                radius = size * rng.uniform(0.82, 1.2)
                if all((x - a) ** 2 + (y - b) ** 2 > ((radius + r) * 0.86) ** 2 for a, b, r in placed):
                    placed.append((x, y, radius))
                    lift = 0.32 * radius + rng.uniform(0, 6)
                    stones.append(Stone(x, y, radius, rng.uniform(0.68, 0.95), rng.uniform(0, np.pi), lift))
                    break
    return stones


def _gravel(x: Array, y: Array) -> tuple[Array, Array]:
    """Make the bed under the stones: height and colour of sand and grit."""
    height = 5 * fbm(x / 22, y / 22, 40, 5, 0.65)
    tone = fbm(x / 9, y / 9, 47, 4, 0.7)
    return height - 8, mix(linear("#4a4138"), linear("#857766"), smoothstep(-0.6, 0.7, tone))


def _rock_colour(rng: np.random.Generator, x: Array, y: Array, seed: int) -> Array:
    """Albedo of one stone: base colour, mottling, fine specks and sometimes a quartz vein."""
    base = linear(ROCKS[rng.integers(len(ROCKS))]) * np.float32(rng.uniform(0.8, 1.15))
    other = linear(ROCKS[rng.integers(len(ROCKS))])
    colour = mix(base, other, 0.45 * smoothstep(-0.3, 0.6, fbm(x / 55, y / 55, seed, 4)))
    colour *= (1 + 0.22 * fbm(x / 9, y / 9, seed + 10, 3, 0.7))[..., None]
    specks = smoothstep(0.45, 0.75, gradient_noise(x / 4.5, y / 4.5, seed + 20))
    colour = mix(colour, linear("#33302d"), 0.45 * specks)
    if rng.random() < 0.3:
        across = np.cos(seed) * x + np.sin(seed) * y + 16 * fbm(x / 60, y / 60, seed + 30, 3)
        vein = np.exp(-np.square((across % 130 - 65) / rng.uniform(2, 5)))
        colour = mix(colour, linear("#ddd6c8"), 0.7 * vein.astype(np.float32))
    return colour


def _lay(stones: list[Stone], rng: np.random.Generator, x: Array, y: Array) -> tuple[Array, Array]:
    """Height and albedo of the whole bank; the higher surface is the one that is seen."""
    height, albedo = _gravel(x, y)
    for number, stone in enumerate(stones):
        reach = int(stone.radius * 1.35)
        x0, x1 = max(0, int(stone.x) - reach), min(W, int(stone.x) + reach)
        y0, y1 = max(0, int(stone.y) - reach), min(H, int(stone.y) + reach)
        if x0 >= x1 or y0 >= y1:
            continue
        px, py = x[y0:y1, x0:x1], y[y0:y1, x0:x1]
        seed = 1000 + 50 * (number % 6)
        dx, dy = px - stone.x, py - stone.y
        along = dx * np.cos(stone.angle) + dy * np.sin(stone.angle)
        across = (dy * np.cos(stone.angle) - dx * np.sin(stone.angle)) / stone.squash
        wobble = 1 + 0.14 * fbm(dx / stone.radius + 7 * number, dy / stone.radius, seed, 3)
        far = np.hypot(along, across) / (stone.radius * wobble)
        dome = np.sqrt(np.maximum(1 - far**2.6, 0))
        rough = (
            0.05 * stone.radius * fbm(px / (0.5 * stone.radius), py / (0.5 * stone.radius), seed + 5, 5, 0.55)
        )
        surface = stone.lift + dome * (0.62 * stone.radius + rough) - 0.3 * stone.radius
        seen = (far < 1) & (surface > height[y0:y1, x0:x1])
        height[y0:y1, x0:x1][seen] = surface[seen]
        albedo[y0:y1, x0:x1][seen] = _rock_colour(rng, px, py, seed)[seen]
    return height, albedo


def _sun_shadow(height: Array) -> Array:
    """1 in the sun, 0 in a cast shadow, with a penumbra that widens with the distance."""
    light = np.ones_like(height)
    flat = float(np.hypot(SUN[0], SUN[1]))
    for distance in np.geomspace(2, 150, 34):
        shift = np.array([[1, 0, -SUN[0] / flat * distance], [0, 1, -SUN[1] / flat * distance]])
        towards = cv2.warpAffine(height, shift, (W, H), borderMode=cv2.BORDER_REPLICATE)
        over = height + np.float32(distance * SUN[2] / flat) - towards
        light = np.minimum(light, np.clip(0.5 + over / np.float32(1.5 + 0.12 * distance), 0, 1))
    return light


def render() -> Photo:
    rng = np.random.default_rng(61)
    x, y = grid()
    height, albedo = _lay(_scatter(rng), rng, x, y)
    fine = height + 0.5 * ridged(x / 7, y / 7, 90, 3)
    slope_y, slope_x = np.gradient(soften(fine, 0.8))
    normal = np.stack([-slope_x, -slope_y, np.ones_like(height)], axis=-1)
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    # Open sky over a point: how high it lies over the mean height around it, near and far.
    openness = np.ones_like(height)
    for sigma in (5, 14, 36):
        openness *= np.clip(0.92 + (height - soften(height, sigma)) / (2.6 * sigma), 0.25, 1.1)
    direct = np.clip(normal @ SUN, 0, 1) * _sun_shadow(height)
    sun_colour, sky_colour = linear("#fff0d8") * 2.1, linear("#a9c4e6") * 0.75
    ambient = openness * (0.6 + 0.4 * normal[..., 2])
    lit = albedo * (direct[..., None] * sun_colour + ambient[..., None] * sky_colour)
    # Light thrown back by the neighbours warms the gaps.
    lit += 0.35 * albedo * soften(lit, 20) * openness[..., None]
    half = normalized((float(SUN[0]), float(SUN[1]), float(SUN[2]) + 1))
    gloss = np.clip(normal @ half, 0, 1) ** 30 * direct
    lit += 0.10 * gloss[..., None] * sun_colour
    return develop(lit, 611, exposure=1.0)
