"""Hot-air balloons over a sea of clouds, soon after sunrise."""

from dataclasses import dataclass

import cv2
import numpy as np

from scenery.camera import (
    H,
    Photo,
    Viewpoint,
    W,
    develop,
    grid,
    linear,
    look,
    mix,
    normalized,
    normals,
    soften,
    sunlit,
)
from scenery.noise import Array, billow, fbm, smoothstep

SUN = normalized((-0.8, 0.42, 0.25))  # x right, y up, z away from the camera
VIEWPOINT = Viewpoint(height=1.0, horizon=H * 0.60, focal=W * 0.9, near=0.35, far=60)

# Fabrics of each balloon, gore after gore.
LIVERIES = (
    ("#c8281e", "#f0c23a"),
    ("#1f4f96", "#e8e4da", "#1f4f96", "#c9352b"),
    ("#e2711d", "#f3d9a0", "#7a2230"),
    ("#2f7d4f", "#f0d24c"),
    ("#6d2f7f", "#e58fb0", "#f2e6d8"),
    ("#c8281e", "#ece7dc", "#24427c"),
    ("#1c7f94", "#f2e2b8", "#e2711d"),
)


@dataclass(frozen=True)
class Balloon:
    x: float
    y: float  # centre of the round part
    radius: float
    livery: int
    gores: int
    spin: float
    pattern: str  # "gores", "bands" or "zigzag"


BALLOONS = (
    Balloon(0.215 * W, 0.30 * H, 128, 0, 16, 0.3, "gores"),
    Balloon(0.62 * W, 0.21 * H, 92, 1, 16, 0.1, "zigzag"),
    Balloon(0.84 * W, 0.43 * H, 100, 2, 18, 0.7, "gores"),
    Balloon(0.465 * W, 0.50 * H, 64, 3, 16, 0.2, "bands"),
    Balloon(0.415 * W, 0.13 * H, 48, 4, 12, 0.5, "gores"),
    Balloon(0.06 * W, 0.60 * H, 46, 6, 16, 0.9, "zigzag"),
    Balloon(0.665 * W, 0.58 * H, 42, 5, 12, 0.4, "gores"),
    Balloon(0.93 * W, 0.13 * H, 42, 3, 12, 0.4, "gores"),
    Balloon(0.345 * W, 0.60 * H, 28, 2, 12, 0.2, "bands"),
    Balloon(0.555 * W, 0.42 * H, 24, 0, 12, 0.3, "gores"),
    Balloon(0.77 * W, 0.17 * H, 23, 6, 12, 0.3, "bands"),
    Balloon(0.74 * W, 0.64 * H, 20, 1, 12, 0.8, "gores"),
    Balloon(0.38 * W, 0.38 * H, 19, 5, 10, 0.1, "gores"),
    Balloon(0.52 * W, 0.29 * H, 14, 4, 10, 0.1, "gores"),
    Balloon(0.27 * W, 0.64 * H, 15, 0, 10, 0.6, "gores"),
)


def _cloud_tops(x: Array, z: Array, octaves: int = 8) -> Array:
    warp = 0.25 * fbm(x * 0.6, z * 0.6, 700, 3)
    heaps = billow(x * 0.55 + warp, z * 0.55 - warp, 710, octaves, 0.43)
    swell = 0.22 * fbm(x * 0.16, z * 0.16, 730, 3)
    tops: Array = 0.85 * heaps + swell - 0.22 * smoothstep(4, 0.5, z)
    return tops


def _soft_cloud_tops(x: Array, z: Array) -> Array:
    return _cloud_tops(x, z, 5)


def _sky(x: Array, y: Array) -> Array:
    up = np.clip((VIEWPOINT.horizon - y) / VIEWPOINT.horizon, 0, 1)
    colour = mix(linear("#f6d9b8"), linear("#b9cfe2"), smoothstep(0, 0.35, up))
    colour = mix(colour, linear("#4d86c0"), smoothstep(0.15, 1.1, up))
    side = np.exp(-np.hypot(x + 0.1 * W, y - VIEWPOINT.horizon) / (0.5 * W)).astype(np.float32)
    colour += side[..., None] * linear("#ffc890") * 0.45
    ceiling = 1 / (up + 0.2)
    u, v = (x - W / 2) / W * ceiling * 1.3, ceiling * 2.2
    cirrus = smoothstep(0.0, 0.9, fbm(u + 0.4 * fbm(u, v, 740, 3), v * 1.6, 744, 7, 0.56))
    return mix(colour, linear("#fff3e6"), 0.6 * cirrus)


def _profile(v: Array) -> Array:
    """Give the radius of the envelope v below its centre (crown −1, mouth 1.6): a ball, then a cone."""
    cone = np.clip(0.866 - 0.577 * (v - 0.5), 0.16, None)
    return np.where(v < 0.5, np.sqrt(np.maximum(1 - v * v, 0)), cone)


def _fabric(balloon: Balloon, longitude: Array, v: Array) -> Array:
    gore = longitude / (2 * np.pi) * balloon.gores
    if balloon.pattern == "bands":
        index = np.floor(2.6 * (v + 1))
    elif balloon.pattern == "zigzag":
        index = np.floor(3.2 * (v + 1) + 0.9 * np.abs(gore / 2 % 1 - 0.5) * 2)
    else:
        index = np.floor(gore)
    colours = np.stack([linear(code) for code in LIVERIES[balloon.livery]])
    fabric: Array = colours[index.astype(int) % len(colours)]
    crown = colours[-1] if balloon.pattern == "gores" else colours[0]
    fabric[v < -0.93] = crown
    return fabric


def draw_balloon(scene: Array, balloon: Balloon, air: Array, haze: float) -> None:
    """Shade the envelope as a surface of revolution with bulging gores, then hang the basket beneath it."""
    r = balloon.radius
    _draw_basket(scene, balloon, air, haze)
    x0, x1 = max(0, int(balloon.x - r) - 2), min(W, int(balloon.x + r) + 3)
    y0, y1 = max(0, int(balloon.y - r) - 2), min(H, int(balloon.y + 1.62 * r) + 2)
    row, column = np.mgrid[y0:y1, x0:x1].astype(np.float32)
    u, v = (column - balloon.x) / r, (row - balloon.y) / r
    width = np.maximum(_profile(v), 1e-3)
    inside = (np.abs(u) < width) & (v > -1) & (v < 1.6)
    sine = np.clip(u / width, -1, 1)
    longitude = np.arcsin(sine) + np.float32(balloon.spin) + 2 * np.pi
    bulge = (longitude / (2 * np.pi) * balloon.gores) % 1 - 0.5
    turned = np.arcsin(sine) + 0.42 * bulge
    rise = np.where(v < 0.5, -v, -0.5).astype(np.float32)
    flat = np.sqrt(np.maximum(1 - rise * rise, 0))
    normal = np.stack([flat * np.sin(turned), rise, -flat * np.cos(turned)], -1)
    fabric = _fabric(balloon, longitude, v)
    facing = normal @ SUN
    direct = np.clip((facing + 0.18) / 1.18, 0, 1)
    # The thin cloth glows on the far side from the sun shining through it.
    through = 0.16 * np.clip(-facing, 0, 1) + 0.08
    seam = 1 - 0.32 * smoothstep(0.41, 0.5, np.abs(bulge)) * min(1.0, r / 40)
    creases = 1 + 0.07 * fbm(longitude * 7, v * 5, 760, 4)
    ambient = 0.24 + 0.16 * normal[..., 1]
    light = (direct * 1.5)[..., None] * linear("#ffe2b8") + ambient[..., None] * linear("#b8cff0")
    lit = fabric * (light + through[..., None] * linear("#ffd9a0")) * (seam * creases)[..., None]
    half = normalized((float(SUN[0]), float(SUN[1]), float(SUN[2]) - 1))
    lit += (0.10 * np.clip(normal @ half, 0, 1) ** 18)[..., None] * linear("#fff0d8")
    lit *= (1 - 0.45 * smoothstep(1.25, 1.6, v))[..., None]
    patch = scene[y0:y1, x0:x1]
    patch[inside] = mix(lit, air, haze)[inside]


def _draw_basket(scene: Array, balloon: Balloon, air: Array, haze: float) -> None:
    r, x, y = balloon.radius, balloon.x, balloon.y

    def fill(corners: list[tuple[float, float]], code: str) -> None:
        points = np.array([(x + r * a, y + r * b) for a, b in corners])
        cv2.fillPoly(
            scene, [np.rint(points * 16).astype(np.int32)], mix(linear(code), air, haze).tolist(), 8, 4
        )

    thin = 0.012
    for top, bottom in ((-0.15, -0.12), (-0.05, -0.04), (0.05, 0.04), (0.15, 0.12)):
        fill([(top, 1.58), (top + thin, 1.58), (bottom + thin, 1.98), (bottom, 1.98)], "#4a4038")
    fill([(-0.145, 1.96), (0.145, 1.96), (0.125, 2.2), (-0.125, 2.2)], "#4a3120")
    fill([(-0.145, 1.96), (-0.03, 1.96), (-0.03, 2.2), (-0.125, 2.2)], "#94683c")
    fill([(-0.155, 1.945), (0.155, 1.945), (0.155, 1.985), (-0.155, 1.985)], "#2c1d14")
    fill([(-0.07, 1.86), (-0.03, 1.86), (-0.02, 1.95), (-0.08, 1.95)], "#33251f")
    fill([(0.03, 1.85), (0.07, 1.85), (0.08, 1.95), (0.02, 1.95)], "#1f2a3c")


def background() -> Array:
    """Render the sea of clouds under the morning sky, without balloons."""
    x, y = grid()
    view = look(_cloud_tops, VIEWPOINT, steps=800)
    normal = normals(_cloud_tops, view, VIEWPOINT, footprint=3)
    soft = normals(_soft_cloud_tops, view, VIEWPOINT, footprint=14)
    # Light wanders inside a cloud, so it wraps round far past the terminator.
    wrapped = np.clip((0.5 * (normal + soft) @ SUN + 0.35) / 1.35, 0, 1)
    direct = wrapped * (0.35 + 0.65 * sunlit(_soft_cloud_tops, view, SUN, reach=1.5, steps=8))
    depth_in_cloud = smoothstep(-0.1, 0.75, _soft_cloud_tops(view.x, view.z))
    lit = direct[..., None] * linear("#ffe0b4") * 1.05
    lit = lit + (0.25 + 0.6 * depth_in_cloud)[..., None] * linear("#8fa9cf") * 0.75
    lit = mix(linear("#e9d9cf"), lit, np.exp(-view.z / 22))
    sky = _sky(x, y)
    edge = soften(view.sky.astype(np.float32), 5)
    return mix(lit, np.where(view.sky[..., None], sky, linear("#f3dcc4")), edge)


def render() -> Photo:
    scene = background()
    air = soften(scene, 30)
    for balloon in sorted(BALLOONS, key=lambda one: one.radius):
        haze = float(np.clip(0.42 - balloon.radius / 170, 0.03, 0.42))
        draw_balloon(scene, balloon, air[int(balloon.y), int(balloon.x)], haze)
    return develop(soften(scene, 0.7), 791)
