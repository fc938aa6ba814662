"""A range of snowy mountains over wooded slopes, on a clear afternoon. Distances in kilometres."""

import cv2
import numpy as np

from scenery.camera import (
    H,
    Photo,
    View,
    Viewpoint,
    W,
    develop,
    grid,
    linear,
    look,
    mix,
    normalized,
    normals,
    sunlit,
)
from scenery.noise import Array, fbm, ridged, smoothstep

SUN = normalized((-0.85, 0.47, 0.02))  # x right, y up, z away from the camera
VIEWPOINT = Viewpoint(height=1.58, horizon=H * 0.80, focal=W * 1.8, near=0.35, far=60)


def _terrain(x: Array, z: Array, octaves: int = 8) -> Array:
    warp = 0.35 * fbm(x * 0.15, z * 0.15, 300, 2)
    crests = ridged(x * 0.17 + warp + 0.4, z * 0.17 - warp + 3.2, 310, octaves, 0.42)
    rise = smoothstep(2.2, 10, z)
    side = 0.4 * smoothstep(0.5, 3.5, np.abs(x - 0.3)) * smoothstep(10, 2, z)
    rolling = 0.10 * fbm(x * 0.7, z * 0.7, 330, min(octaves, 5), 0.42)
    return (1.25 + rolling + side + rise * (4.3 * crests - 0.75) + 0.35 * smoothstep(16, 40, z)).astype(
        np.float32
    )


def _coarse_terrain(x: Array, z: Array) -> Array:
    return _terrain(x, z, 6)


def _sky(x: Array, y: Array) -> Array:
    up = np.clip((VIEWPOINT.horizon - y) / VIEWPOINT.horizon, 0.02, 1)
    sky = mix(linear("#c5d6e4"), linear("#3f78b8"), up**0.75)
    # Clouds lie on a level ceiling, so they shrink and flatten towards the horizon.
    ceiling_z = 1 / (up + 0.12)
    ceiling_x = (x - W / 2) / W * ceiling_z * 1.6
    u, v = ceiling_x * 1.4, ceiling_z * 1.1
    warp = 0.5 * fbm(u, v, 350, 4)
    cover = fbm(u + warp, v - warp, 355, 7, 0.55)
    towards_sun = fbm(u + warp - 0.12, v - warp - 0.05, 355, 5, 0.55)
    cloud = smoothstep(0.02, 0.75, cover)
    shade = smoothstep(-0.25, 0.3, cover - towards_sun)
    return mix(sky, mix(linear("#b4bfcd"), linear("#ffffff"), shade), 0.9 * cloud)


def _ground(view: View, height: Array, normal: Array) -> Array:
    """Albedo by height and steepness: meadow and wood below, then bare rock, snow where it can lie."""
    x, z = view.x, view.z
    patch = fbm(x * 2.2, z * 2.2, 360, 6, 0.6)
    strata = fbm(x * 1.5 + 0.2 * patch, height * 9 + z * 0.3, 366, 5, 0.6)
    rock = mix(linear("#57524f"), linear("#8f857b"), smoothstep(-0.7, 0.7, strata))
    meadow = mix(linear("#66753a"), linear("#a09c5c"), smoothstep(-0.5, 0.6, patch))
    wood = mix(linear("#1d3020"), linear("#36492c"), smoothstep(-0.4, 0.7, fbm(x * 14, z * 14, 372, 4, 0.7)))
    green = mix(meadow, wood, smoothstep(-0.12, 0.1, patch + 0.25 * smoothstep(1, 5, z)))
    flat = normal[..., 1]
    ground = mix(green, rock, smoothstep(1.9, 2.5, height + 0.22 * patch + 0.6 * (0.8 - flat)))
    snow_line = 2.5 + 0.3 * patch
    snow = smoothstep(-0.12, 0.28, height - snow_line) * smoothstep(0.40, 0.62, flat + 0.12 * strata)
    return mix(ground, linear("#f1f4f8"), snow)


def _conifers(lit: Array, view: View, rng: np.random.Generator) -> None:
    """Draw conifers on the near slopes, far ones first, each a stack of drooping, sunlit whorls."""
    rows, columns = rng.integers(0, H, 60000), rng.integers(0, W, 60000)
    depth, across = view.z[rows, columns], view.x[rows, columns]
    wooded = fbm(across * 2.2, depth * 2.2, 360, 6, 0.6) + rng.normal(0, 0.12, depth.size)
    chance = rng.random(depth.size)
    tree_line = 2.0 + rng.normal(0, 0.08, depth.size)
    keep = (
        (depth < 8)
        & (_terrain(across, depth) < tree_line)
        & (wooded > 0.0)
        & ~view.sky[rows, columns]
        & (chance < 0.12 * depth)
    )
    for i in np.argsort(-depth * keep)[: int(keep.sum())]:
        size = 0.022 * VIEWPOINT.focal / depth[i] * rng.uniform(0.6, 1.2)
        haze = float(np.exp(-depth[i] / 45))
        tone = np.float32(rng.uniform(0.6, 1.15))
        dark = mix(linear("#8fa9c4"), linear("#16261c") * tone, haze)
        bright = mix(linear("#8fa9c4"), linear("#5a6b38") * tone * 1.2, haze)
        whorls = int(np.clip(size / 6, 2, 12))
        for k in range(whorls, 0, -1):
            top = rows[i] - size * (1 - (k - 1) / whorls)
            base = rows[i] - size * (1 - (k + 0.45) / (whorls + 0.6))
            half = 0.21 * size * (k / whorls) ** 0.85 * rng.uniform(0.8, 1.1)
            middle = columns[i]
            left = [[middle, top], [middle - half, base + 0.2 * half], [middle + 0.15 * half, base]]
            right = [[middle, top], [middle - 0.1 * half, base], [middle + half, base + 0.2 * half]]
            cv2.fillConvexPoly(lit, np.array(right, np.int32), dark.tolist())
            cv2.fillConvexPoly(lit, np.array(left, np.int32), bright.tolist())


def render() -> Photo:
    x, y = grid()
    view = look(_terrain, VIEWPOINT, steps=750)
    height = _terrain(view.x, view.z)
    normal = normals(_terrain, view, VIEWPOINT)
    direct = np.clip(normal @ SUN, 0, 1) * sunlit(_coarse_terrain, view, SUN, reach=5, steps=10)
    albedo = _ground(view, height, normal)
    sun_colour, sky_colour = linear("#ffe6c0") * 2.0, linear("#86abdc") * 0.6
    lit = albedo * (direct[..., None] * sun_colour + (0.5 + 0.5 * normal[..., 1:2]) * sky_colour)
    lit = mix(linear("#9db7d3"), lit, np.exp(-view.z / 26))
    lit = np.where(view.sky[..., None], _sky(x, y), lit).astype(np.float32)
    _conifers(lit, view, np.random.default_rng(38))
    return develop(lit, 381, exposure=1.15)
