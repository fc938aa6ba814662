"""A flock of birds before an evening sky."""

import itertools
from dataclasses import dataclass

import cv2
import numpy as np

from scenery.camera import H, Photo, W, develop, grid, linear, mix, normalized, soften
from scenery.noise import Array, fbm, smoothstep

GLOW = (0.30 * W, 1.02 * H)  # where the low sun stands behind the clouds
SUN = normalized((-0.55, -0.1, -0.6))  # x right, y up, z towards the camera


@dataclass(frozen=True)
class Pose:
    """How one bird is flying: where, how large, and its angles in radians."""

    x: float
    y: float
    span: float
    heading: float  # 0 flies to the right, across the view
    climb: float
    bank: float
    inner: float  # how far the arm and the hand of the wing are raised
    outer: float


def sky(x: Array, y: Array) -> Array:
    """Evening sky: warm low, blue high, with a sheet of clouds lit from beneath near the sun."""
    up = np.clip(1 - y / (1.08 * H), 0, 1)
    colour = mix(linear("#f2c48e"), linear("#a9b6c8"), smoothstep(0.0, 0.45, up))
    colour = mix(colour, linear("#4f7dae"), smoothstep(0.3, 1.05, up))
    near_sun = np.exp(-np.hypot(x - GLOW[0], 1.2 * (y - GLOW[1])) / (0.42 * W)).astype(np.float32)
    colour += near_sun[..., None] * linear("#ffb060") * 0.8
    ceiling = 1 / (up + 0.22)
    u, v = (x - 0.4 * W) / W * ceiling * 2.2, ceiling * 2.0
    warp = fbm(u, v, 500, 4)
    cover = fbm(u + 0.5 * warp, v - 0.4 * warp, 505, 8, 0.54)
    sunward = fbm(u + 0.5 * warp - 0.05, v - 0.4 * warp + 0.16, 505, 6, 0.54)
    cloud = smoothstep(-0.12, 0.5, cover)
    rim = smoothstep(-0.28, 0.3, cover - sunward)
    shadow_side = mix(linear("#a78a86"), linear("#8c9db5"), smoothstep(0.1, 0.7, up))
    bright_side = mix(linear("#ffd9a6"), linear("#f4ece4"), smoothstep(0.1, 0.7, up))
    cloud_colour = mix(shadow_side, bright_side, rim) + near_sun[..., None] * linear("#ff9a50") * 0.5
    return mix(colour, cloud_colour, 0.88 * cloud)


def _wing(side: int, pose: Pose) -> tuple[Array, Array]:
    """Leading and trailing edge of one wing in the bird's own axes: forward, left, up; span 2."""
    s = np.linspace(0, 1, 15, dtype=np.float32)
    raised = np.where(s < 0.42, pose.inner, pose.outer)
    step = np.diff(s, prepend=0)
    out, up = np.cumsum(step * np.cos(raised)), np.cumsum(step * np.sin(raised))
    # The wrist stands forward, the hand sweeps back, and feathers notch the trailing edge.
    lead = 0.16 + 0.16 * np.sin(np.pi * np.minimum(s / 0.8, 1)) - 0.42 * np.clip(s - 0.45, 0, 1) ** 1.4
    chord = 0.36 * (1 - s**2.2) ** 0.75 + 0.02 + 0.025 * (np.arange(15) % 2) * (s > 0.5)
    across = side * (0.05 + 0.95 * out)
    leading = np.stack([lead, across, up], axis=-1)
    trailing = np.stack([lead - chord, across, up - 0.04 * chord], axis=-1)
    return leading.astype(np.float32), trailing.astype(np.float32)


def _turn(pose: Pose) -> Array:
    """From the bird's axes to the picture's (x right, y up, z towards the camera), seen from below."""

    def about(axis: int, angle: float) -> Array:
        c, s = np.cos(angle), np.sin(angle)
        matrix = np.eye(3)
        a, b = (axis + 1) % 3, (axis + 2) % 3
        matrix[a, a], matrix[a, b], matrix[b, a], matrix[b, b] = c, -s, s, c
        return matrix

    to_picture = np.array([[1, 0, 0], [0, 0, 1], [0, -1, 0]], float)
    seen_from_below = about(0, -0.6)
    attitude = about(2, pose.heading) @ about(1, -pose.climb) @ about(0, pose.bank)
    turn: Array = (seen_from_below @ to_picture @ attitude).astype(np.float32)
    return turn


def draw_bird(canvas: Array, pose: Pose, plumage: Array, air: Array, haze: float) -> None:
    """Paint a bird facet by facet, the farther ones first; `haze` mixes in the colour of the air."""
    turn = _turn(pose)
    facets: list[tuple[Array, float]] = []
    for side in (-1, 1):
        leading, trailing = _wing(side, pose)
        strips = range(len(leading) - 1)
        facets += [
            (np.stack([leading[i], leading[i + 1], trailing[i + 1], trailing[i]]), 1.0) for i in strips
        ]
    ring = np.linspace(0, 2 * np.pi, 11)[:-1]
    along = np.linspace(0.46, -0.42, 12)
    girth = 0.095 * np.array([0.12, 0.5, 0.62, 0.72, 1.0, 1.15, 1.15, 1.05, 0.9, 0.7, 0.5, 0.35])
    rings = [
        np.stack([np.full(10, f), g * np.cos(ring), g * np.sin(ring)], -1)
        for f, g in zip(along, girth, strict=True)
    ]
    for front, back in itertools.pairwise(rings):
        for j in range(10):
            k = (j + 1) % 10
            facets.append((np.stack([front[j], front[k], back[k], back[j]]), 0.9))
    tail = np.array([[-0.3, 0.04, 0], [-0.62, 0.13, 0], [-0.65, 0, 0], [-0.62, -0.13, 0], [-0.3, -0.04, 0]])
    facets.append((tail, 0.85))
    seen = [(corners.astype(np.float32) @ turn.T, tone) for corners, tone in facets]
    for corners, tone in sorted(seen, key=lambda facet: float(facet[0][:, 2].mean())):
        normal = np.cross(corners[1] - corners[0], corners[2] - corners[0])
        normal /= np.linalg.norm(normal) + 1e-9
        normal *= 1 if normal[2] > 0 else -1
        # Feathers let some of the light behind them through.
        light = (
            0.35
            + 0.25 * max(float(normal[1]), 0)
            + 0.9 * max(float(normal @ SUN), 0)
            + 0.25 * abs(float(normal[2]))
        )
        colour = mix(plumage * np.float32(tone * light), air, haze)
        points = np.array([pose.x, pose.y]) + corners[:, :2] * np.array([pose.span, -pose.span]) / 2
        cv2.fillPoly(canvas, [np.rint(points * 16).astype(np.int32)], colour.tolist(), cv2.LINE_8, 4)


def flock(rng: np.random.Generator) -> list[Pose]:
    """Birds of a few distances, loosely strung along slanting lines, nowhere on top of each other."""
    poses: list[Pose] = []
    for count, span in ((38, 62), (24, 106), (10, 180)):
        for _ in range(count):
            for _ in range(60):
                x, y = rng.uniform(0.04, 0.96) * W, rng.uniform(0.06, 0.86) * H
                size = span * rng.uniform(0.8, 1.2)
                in_flock = abs((y / H - 0.62) + 0.45 * (x / W - 0.3)) < rng.exponential(0.2)
                if in_flock and all(
                    np.hypot(x - p.x, 1.3 * (y - p.y)) > 0.5 * (size + p.span) for p in poses
                ):
                    phase = rng.uniform(0, 2 * np.pi)
                    inner, outer = 0.25 + 0.6 * np.sin(phase), 0.1 + 0.85 * np.sin(phase - 0.7)
                    heading = rng.normal(0.35, 0.35)
                    poses.append(
                        Pose(x, y, size, heading, rng.normal(0.1, 0.12), rng.normal(0, 0.4), inner, outer)
                    )
                    break
    return poses


def render() -> Photo:
    x, y = grid()
    scene = sky(x, y)
    air = soften(scene, 40)
    for pose in flock(np.random.default_rng(73)):
        here = air[int(pose.y), int(pose.x)]
        draw_bird(
            scene, pose, linear("#5a4a44"), here, haze=float(np.clip(0.30 - pose.span / 700, 0.02, 0.3))
        )
    return develop(soften(scene, 0.9), 731)
