"""A bay: waves run in to a sandy shore with rocks, headlands behind. Distances in metres."""

import numpy as np

from scenery.camera import (
    H,
    Photo,
    View,
    Viewpoint,
    W,
    develop,
    look,
    mix,
    normalized,
    normals,
    soften,
    sunlit,
)
from scenery.camera import linear as rgb
from scenery.noise import Array, fbm, ridged, smoothstep

SUN = normalized((0.62, 0.42, 0.55))  # x right, y up, z away from the camera
VIEWPOINT = Viewpoint(height=4.2, horizon=H * 0.36, focal=W * 0.95, near=4, far=6000)

# Rocks at the water's edge: x, z, radius, height.
ROCKS = (
    (-7.0, 24.0, 2.2, 1.5),
    (-10.5, 27.0, 3.0, 2.4),
    (-4.2, 21.0, 1.1, 0.7),
    (-13.0, 33.0, 2.6, 1.8),
    (-2.0, 25.5, 0.8, 0.5),
    (5.5, 38.0, 2.0, 1.1),
    (8.5, 40.0, 1.2, 0.8),
    (16.0, 60.0, 3.0, 1.8),
    (-24.0, 58.0, 4.5, 3.4),
    (-18.0, 50.0, 2.2, 1.4),
    (2.6, 14.2, 0.5, 0.4),
    (3.5, 15.0, 0.35, 0.3),
)


def _swell() -> tuple[Array, Array, Array, Array]:
    """Wave components spread about the direction of the wind: wave vector x, z, phase and height."""
    rng = np.random.default_rng(82)
    length = np.geomspace(17, 0.35, 44)
    heading = rng.normal(-0.12, 0.30 + 0.35 * (length < 4), 44)
    number = 2 * np.pi / length
    height = 0.0105 * length ** np.where(length > 4, 0.82, 0.95) * rng.uniform(0.6, 1.3, 44)
    phase = rng.uniform(0, 2 * np.pi, 44)
    x, z, phase, height = np.array(
        [number * np.sin(heading), number * np.cos(heading), phase, height], np.float32
    )
    return x, z, phase, height


SWELL = _swell()


def _offshore(x: Array, z: Array) -> Array:
    """Metres from the waterline, positive out at sea."""
    curve = 1.4 * fbm(x * 0.10, z * 0.02, 810, 3) + 0.25 * fbm(x * 0.7, z * 0.1, 815, 3)
    return (z - 13.2 + 0.33 * x + curve).astype(np.float32)


def _along_shore(x: Array, scale: float, seed: int, octaves: int) -> Array:
    """Noise of x alone. Only the waters near the shore ask, so a table of them does."""
    table = np.linspace(-200, 200, 4001, dtype=np.float32)
    return np.interp(x, table, fbm(table * scale, table * 0 + 0.5, seed, octaves)).astype(np.float32)


def _breakers(x: Array, offshore: Array) -> tuple[Array, Array]:
    """Waves that rear up and break near the shore: their height, and how foamy they are."""
    height, foam = np.zeros_like(x), np.zeros_like(x)
    for i, line in enumerate((1.2, 5.0, 10.5, 19.0)):
        bend = line * (1 + 0.09 * _along_shore(x, 0.06, 820 + 7 * i, 3)) + 0.15 * _along_shore(
            x, 0.5, 824 + i, 3
        )
        behind = offshore - bend
        strength = smoothstep(-0.35, 0.35, _along_shore(x, 0.05, 850 + 3 * i, 2) + 0.28 - 0.10 * i)
        front = np.exp(-np.square(behind / (0.25 + 0.03 * line)))
        back = np.exp(-np.square(behind / (0.9 + 0.10 * line)))
        height += (0.10 + 0.026 * line) * strength * np.where(behind < 0, front, back)
        trail = np.exp(-np.maximum(behind, 0) / (1.5 + 0.08 * line))
        foam += strength * np.where(behind < 0, front, trail)
    return height, np.clip(foam, 0, 1)


def _water(x: Array, z: Array) -> Array:
    offshore = _offshore(x, z)
    waves = np.zeros_like(x)
    pixel = z / np.float32(VIEWPOINT.focal)
    for kx, kz, phase, height in zip(*SWELL, strict=True):
        # A wave finer than the pixels that see it would only alias; depth is foreshortened.
        footprint = pixel * np.maximum(1, 0.30 * z / VIEWPOINT.height)
        seen = np.exp(-np.square(footprint * np.float32(np.hypot(kx, kz)) * 0.45))
        wave = np.sin(kx * x + kz * z + phase + 0.8 * np.sin(0.031 * x + 0.017 * z + phase))
        # Crests are sharper than troughs.
        waves += height * seen * (wave + 0.35 * wave * wave - 0.17)
    calm = smoothstep(-0.5, 14, offshore)
    return (waves * (0.12 + 0.88 * calm) + _breakers(x, offshore)[0] * smoothstep(0, 1.5, offshore)).astype(
        np.float32
    )


def _land(x: Array, z: Array) -> Array:
    offshore = _offshore(x, z)
    land = -0.055 * offshore - 0.002 + 0.02 * fbm(x * 1.2, z * 1.2, 870, 4) * smoothstep(-0.5, -4, offshore)
    land = np.maximum(land, -2)
    for i, (rx, rz, radius, height) in enumerate(ROCKS):
        far = np.hypot(x - rx, z - rz) / radius
        near = far < 1.6
        if near.any():
            px, pz = x[near] / radius, z[near] / radius
            rough = 0.4 * fbm(px * 1.3, pz * 1.3, 880 + i, 5, 0.55) + 0.35 * (
                ridged(px, pz, 890 + i, 4) - 0.4
            )
            rock = height * (np.sqrt(np.maximum(1.25 - far[near] ** 2, 0)) * (1 + rough) - 0.35 + 0.3 * rough)
            land[near] = np.maximum(land[near], rock)
    for start, side, tall, seed in ((700, -1, 105, 900), (1900, 1, 190, 910), (3200, -1, 330, 920)):
        band = (z > start) & (z < 1.75 * start) & (side * x > -0.2 * start)
        if band.any():
            px, pz = x[band], z[band]
            ridge = ridged(px / 520 + seed, pz / 520, seed, 6, 0.46) + 0.35 * fbm(
                px / 300, pz / 300, seed + 8, 3
            )
            inland = side * px - 0.09 * start + 0.10 * start * fbm(pz / 400, pz * 0 + 1, seed + 12, 3)
            cape = smoothstep(0, 0.42 * start, inland) * smoothstep(start, 1.2 * start, pz)
            cape *= smoothstep(1.75 * start, 1.4 * start, pz)
            land[band] = np.maximum(land[band], tall * cape * (0.35 + 0.8 * ridge) - 3)
    return land.astype(np.float32)


def _surface(x: Array, z: Array) -> Array:
    return np.maximum(_water(x, z), _land(x, z))


def sky_colour(right: Array, up: Array) -> Array:
    """Colour of the sky in a direction (tangents of its angles), for the sky itself and its reflection."""
    up = np.maximum(up, 0.004)
    colour = mix(rgb("#cfdde6"), rgb("#7fb0d8"), smoothstep(0, 0.16, up))
    colour = mix(colour, rgb("#2f6fb4"), smoothstep(0.08, 0.75, up))
    ceiling = 1 / (up + 0.07)
    u, v = right * ceiling * 0.42, ceiling * 0.5
    warp = fbm(u, v, 940, 3)
    cover = fbm(u + 0.35 * warp, v * 1.15 - 0.3 * warp, 945, 7, 0.53)
    sunward = fbm(u + 0.35 * warp + 0.09, v * 1.15 - 0.3 * warp - 0.07, 945, 5, 0.53)
    cloud = smoothstep(0.02, 0.42, cover)
    shade = smoothstep(-0.3, 0.25, cover - sunward)
    return mix(colour, mix(rgb("#9fb0c2"), rgb("#ffffff"), shade), 0.92 * cloud)


def _sea(view: View, normal: Array, sight: Array) -> Array:
    """Mirrored sky and the water's own colour, weighed by Fresnel; sun glitter and foam on top."""
    x, z = view.x, view.z
    offshore = _offshore(x, z)
    cosine = np.clip(-(sight * normal).sum(-1), 0.02, 1)
    mirrored = sight + 2 * cosine[..., None] * normal
    forward = np.maximum(np.hypot(mirrored[..., 0], mirrored[..., 2]), 0.15)
    reflection = sky_colour(mirrored[..., 0] / forward, np.abs(mirrored[..., 1]) / forward)
    fresnel = 0.02 + 0.98 * (1 - cosine) ** 5
    # Waves too fine to be seen still turn grazing facets up, so the far sea mirrors less than a flat one.
    fresnel = np.minimum(fresnel, 0.55)
    deep = mix(rgb("#1f7f86"), rgb("#0d4566"), smoothstep(4, 60, offshore))
    body = mix(rgb("#6fae9f"), deep, smoothstep(0.3, 9, offshore))
    body = mix(rgb("#a89f7c"), body, smoothstep(-0.2, 2.2, offshore))
    body *= (0.8 + 1.6 * np.clip(-normal[..., 2] * 1.0, -0.2, 0.5))[..., None]
    sea = mix(body, reflection, fresnel)
    half = SUN - sight
    half /= np.linalg.norm(half, axis=-1, keepdims=True)
    glitter = np.clip((half * normal).sum(-1), 0, 1) ** 220
    sea += glitter[..., None] * rgb("#fff2d8") * 2.2
    lace = ridged(x * 1.1 + 0.4 * fbm(x, z, 950, 3), z * 0.8, 955, 5, 0.6)
    streaks = fbm(x * 0.5, z * 0.16, 965, 5, 0.6)
    _, breaking = _breakers(x, offshore)
    edge = np.exp(-np.square((offshore - 0.25) / 0.38)).astype(np.float32)
    foam = smoothstep(0.42, 0.85, 0.62 * lace + 0.62 * np.maximum(breaking, edge) - 0.05)
    caps = (
        smoothstep(0.10, 0.28, _water(x, z) - 0.03)
        * smoothstep(0.1, 0.5, streaks)
        * smoothstep(18, 40, offshore)
    )
    for rx, rz, radius, _ in ROCKS:
        ring = np.exp(-np.square((np.hypot(x - rx, z - rz) / radius - 1.15) / 0.22))
        foam = np.maximum(foam, smoothstep(0.5, 0.9, 0.62 * lace + 0.5 * ring.astype(np.float32)))
    foam_light = 0.55 + 0.5 * np.clip(normal @ SUN, 0, 1)
    return mix(sea, rgb("#f6f8f6") * foam_light[..., None], np.clip(np.maximum(foam, 0.8 * caps), 0, 0.95))


def _shore(view: View, normal: Array, light: Array, sight: Array) -> Array:
    """Dry sand, the dark wet band that mirrors the sky, rocks, and wooded headlands."""
    x, z = view.x, view.z
    offshore = _offshore(x, z)
    height = _land(x, z)
    grit = fbm(x * 9, z * 9, 970, 5, 0.75)
    sand = mix(
        rgb("#b89b70"), rgb("#dcc69c"), smoothstep(-0.7, 0.7, grit + 0.6 * fbm(x * 0.5, z * 0.9, 976, 4))
    )
    drift = smoothstep(
        0.30, 0.5, ridged(x * 0.5, z * 3 + x, 982, 4) * np.exp(-np.square((offshore + 2.6) / 0.5))
    )
    sand = mix(sand, rgb("#4e4230"), 0.75 * drift)
    wet = smoothstep(-1.9, -0.9, offshore + 0.4 * fbm(x * 0.4, z * 0.2, 986, 3))
    sand = mix(sand, sand * rgb("#b5a48e") * 0.8, wet)
    tone = fbm(x * 1.1, z * 1.1 + 3 * height, 990, 6, 0.6)
    rock = mix(rgb("#3b3633"), rgb("#8b7d6c"), smoothstep(-0.6, 0.7, tone))
    rock = mix(rgb("#23221d"), rock, smoothstep(0.05, 0.45, height + 0.12 * tone))
    is_rock = smoothstep(0.04, 0.12, height + 0.055 * offshore - 0.03)
    wood = mix(rgb("#27381f"), rgb("#5c6a38"), smoothstep(-0.6, 0.6, fbm(x / 40, z / 40, 996, 6, 0.65)))
    cliff = mix(wood, rgb("#9a8b78"), smoothstep(0.72, 0.5, normal[..., 1] + 0.1 * tone))
    albedo = mix(mix(sand, rock, is_rock), cliff, smoothstep(250, 400, z))
    sky_light = rgb("#9cc0ea") * 0.5 * (0.5 + 0.5 * normal[..., 1:2])
    lit = albedo * (light[..., None] * rgb("#fff0d2") * 1.75 + sky_light)
    mirror = sky_colour(sight[..., 0], np.abs(sight[..., 1]) + 0.1)
    return mix(lit, mirror, 0.30 * wet * (1 - is_rock) * smoothstep(250, 100, z))


def render() -> Photo:
    view = look(_surface, VIEWPOINT, steps=1000)
    row = (VIEWPOINT.horizon - np.arange(H, dtype=np.float32)[:, None]) / np.float32(VIEWPOINT.focal)
    column = (np.arange(W, dtype=np.float32)[None, :] - W / 2) / np.float32(VIEWPOINT.focal)
    up, right = np.broadcast_to(row, (H, W)), np.broadcast_to(column, (H, W))
    sight = np.stack([right, up, np.ones((H, W), np.float32)], -1)
    sight /= np.linalg.norm(sight, axis=-1, keepdims=True)
    dry = _land(view.x, view.z) > _water(view.x, view.z)
    sea_normal = normals(_water, view, VIEWPOINT, footprint=1)
    land_normal = normals(_land, view, VIEWPOINT, footprint=1.5)
    shadow = sunlit(_land, view, SUN, reach=4, steps=8)
    light = np.clip(land_normal @ SUN, 0, 1) * shadow
    scene = np.where(dry[..., None], _shore(view, land_normal, light, sight), _sea(view, sea_normal, sight))
    scene = mix(rgb("#bfd2e0"), scene, np.exp(-view.z / 4200))
    scene = np.where(view.sky[..., None], sky_colour(right, up), scene).astype(np.float32)
    return develop(soften(scene, 0.6), 831, exposure=1.05)
