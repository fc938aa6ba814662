"""Inside a beech wood on a misty morning, looking towards the light. Distances in metres."""

import itertools
from dataclasses import dataclass

import cv2
import numpy as np

from scenery.camera import H, Photo, W, develop, grid, linear, mix, soften
from scenery.noise import Array, fbm, gradient_noise, ridged, smoothstep

EYE, HORIZON, FOCAL = 1.7, 0.60 * H, 1.0 * W
GLOW = (0.60 * W, 0.36 * H)  # where the sun stands behind the leaves
SUNWARD = np.array([0.10, 0.995], np.float32)  # the sun's azimuth on the ground: x, z
MIST = linear("#cfd8a6")


@dataclass(frozen=True)
class Tree:
    x: float
    z: float
    radius: float
    lean: float

    @property
    def column(self) -> float:
        return W / 2 + FOCAL * self.x / self.z

    @property
    def foot(self) -> float:
        return HORIZON + FOCAL * EYE / self.z


def _clear(depth: Array | float) -> Array:
    """Share of the light that reaches the eye through the mist."""
    return np.exp(-np.asarray(depth, np.float32) / 48)


def _plant(rng: np.random.Generator) -> list[Tree]:
    trees: list[Tree] = []
    while len(trees) < 95:
        z = rng.uniform(4.8, 62) if len(trees) > 6 else rng.uniform(4.8, 10)
        x = rng.uniform(-0.56, 0.56) * W / FOCAL * z
        # A clearing is left on the way to the light.
        on_path = abs(x - 0.08 * z + 0.4) < 1.1 + 0.02 * z
        if not on_path and all(np.hypot(x - t.x, z - t.z) > 1.7 for t in trees):
            trees.append(Tree(x, z, rng.uniform(0.11, 0.26), rng.normal(0, 0.03)))
    return sorted(trees, key=lambda tree: -tree.z)


def _background(x: Array, y: Array) -> Array:
    """Luminous mist with the blur of far foliage in it."""
    far = np.hypot(x - GLOW[0], 1.1 * (y - GLOW[1])) / W
    light = mix(linear("#fbf7d6") * 1.25, linear("#a3b477"), smoothstep(0.0, 0.55, far))
    foliage = fbm(x / 60, y / 45, 1000, 6, 0.65)
    return mix(light, linear("#6f8748"), 0.75 * smoothstep(-0.1, 0.6, foliage + 0.5 * far - 0.1))


def _ground(x: Array, y: Array, trees: list[Tree]) -> Array:
    """Leaf litter and moss in perspective, streaked with the shadows of the trunks."""
    drop = np.maximum(y - HORIZON, 0.5)
    z = EYE * FOCAL / drop
    side = (x - W / 2) / FOCAL * z
    roll = fbm(side * 0.25, z * 0.25, 1010, 4)
    litter = fbm(side * 7, z * 7, 1015, 5, 0.8)
    soil = mix(linear("#3a2a1b"), linear("#8f6f47"), smoothstep(-0.7, 0.8, litter))
    moss = mix(
        linear("#3a4f1c"), linear("#7d9438"), smoothstep(-0.6, 0.7, fbm(side * 10, z * 10, 1022, 4, 0.8))
    )
    path = np.abs(side - 0.08 * z + 0.4 - 0.5 * roll)
    colour = mix(soil, moss, smoothstep(-0.2, 0.25, roll + 0.45 * smoothstep(0.5, 2.0, path) - 0.25))
    light = np.ones_like(x)
    for tree in trees:
        dx, dz = tree.x - side, tree.z - z
        along = dx * SUNWARD[0] + dz * SUNWARD[1]
        across = np.abs(dx * SUNWARD[1] - dz * SUNWARD[0])
        width = tree.radius * 1.15
        soft = 0.04 + 0.03 * np.maximum(along, 0)
        shadow = (
            smoothstep(width + soft, width - soft, across) * (along > 0) * np.exp(-np.maximum(along, 0) / 9)
        )
        light = np.minimum(light, 1 - 0.85 * shadow)
    dapple = smoothstep(-0.35, 0.35, fbm(side * 0.9, z * 0.45, 1030, 4, 0.6))
    lit = colour * (0.30 + 1.75 * light * (0.12 + 0.88 * dapple))[..., None] * linear("#fff0c4")
    return mix(MIST * 0.85, lit.astype(np.float32), _clear(z))


def _draw_trunk(scene: Array, tree: Tree, number: int) -> None:
    """Draw a tapering, slightly bent trunk, shaded round, barked, mossy at the foot, rimmed by the light."""
    scale = FOCAL / tree.z
    half = tree.radius * scale
    bottom = min(H, int(tree.foot + 0.25 * half) + 1)
    reach = int(2.4 * half + 0.05 * H) + 6
    x0, x1 = max(0, int(tree.column) - reach), min(W, int(tree.column) + reach)
    if x0 >= x1:
        return
    row, column = np.mgrid[0:bottom, x0:x1].astype(np.float32)
    up = (tree.foot - row) / scale  # metres above the foot
    bend = tree.lean * up + 0.05 * gradient_noise(up * 0.35 + number, up * 0, 1040)
    flare = 1 + 0.55 * np.exp(-np.maximum(up, 0) / 0.22)
    width = half * (1 - 0.035 * np.clip(up, 0, 14)) * flare
    u = (column - tree.column - bend * scale) / width
    # Roots: the foot ends in an uneven line.
    inside = (np.abs(u) < 1) & (row < tree.foot + 0.22 * half * np.sqrt(np.maximum(1 - u * u, 0)))
    turn = np.arcsin(np.clip(u, -1, 1))
    bark = ridged(turn * 2.6 + number, up * 0.9, 1050 + number % 7, 5, 0.6)
    blotch = fbm(turn * 1.2 + number, up * 1.4, 1060, 4)
    colour = mix(linear("#2e261f"), linear("#7d7365"), smoothstep(0.25, 0.85, bark + 0.25 * blotch))
    moss = smoothstep(0.1, 0.6, blotch + 0.5 * np.exp(-np.maximum(up, 0) / 0.7) + 0.1)
    colour = mix(colour, linear("#566b28") * (0.5 + 0.7 * bark)[..., None], 0.75 * moss)
    towards = np.sign(GLOW[0] - tree.column) * min(1.0, abs(GLOW[0] - tree.column) / (0.12 * W))
    facing = np.clip(np.sin(turn) * towards, 0, 1)
    rim = np.clip(np.abs(u) - 0.62, 0, 1) / 0.38
    light = 0.22 + 0.30 * np.cos(turn) + 0.75 * facing + 0.9 * facing * rim**2 + 0.18 * rim**3
    lit = mix(MIST * 0.8, colour * light[..., None] * linear("#f4f0d0"), float(_clear(tree.z)))
    patch = scene[0:bottom, x0:x1]
    patch[inside] = lit[inside]


def _draw_leaves(scene: Array, rng: np.random.Generator, leaves: Array, colours: Array) -> None:
    """Pointed ovals; each row of `leaves` is x, y, length, slimness, angle."""
    outline = np.array([[-1, 0], [-0.45, 0.75], [0.3, 0.7], [1, 0], [0.3, -0.7], [-0.45, -0.75]], np.float32)
    order = rng.permutation(len(leaves))
    x, y, size, slim, angle = (part[:, None] for part in leaves[order].T)
    a, b = outline[:, 0] * size, outline[:, 1] * size * slim
    corners = np.stack(
        [x + a * np.cos(angle) - b * np.sin(angle), y + a * np.sin(angle) + b * np.cos(angle)], -1
    )
    corners = np.rint(corners * 16).astype(np.int32)
    for polygon, colour in zip(corners, colours[order].tolist(), strict=True):
        cv2.fillConvexPoly(scene, polygon, colour, cv2.LINE_8, 4)


def _leaf_colours(rng: np.random.Generator, glow: Array, light: Array, depth: float) -> Array:
    """From shaded green to the yellow-green of a leaf with the sun behind it, then the mist."""
    shade = np.clip(light + rng.normal(0, 0.22, len(light)), 0, 1).astype(np.float32)
    colour = mix(linear("#16260d"), linear("#5f8428"), smoothstep(0.1, 0.75, shade))
    through = smoothstep(0.55, 1.0, shade) * (0.25 + 0.75 * glow)
    colour = mix(colour, linear("#d3dd5c") * 1.15, through)
    return mix(MIST * 0.9, colour, float(_clear(depth)))


def _canopy(scene: Array, rng: np.random.Generator, depth: float) -> None:
    """One layer of boughs: clusters of leaves, lit on top, thinning out towards the light."""
    scale = FOCAL / depth
    size = float(np.clip(0.048 * scale, 1.9, 8))
    for _ in range(int(np.clip(1.1 * depth, 9, 34))):
        middle = rng.uniform(-0.05, 1.05) * W
        low = HORIZON - scale * rng.uniform(1.4, 2.4) - 0.02 * H
        middle_y = low - abs(rng.normal(0, 0.28)) * H
        opening = np.hypot(middle - GLOW[0], 1.2 * (middle_y - GLOW[1])) / W
        if opening < 0.16 * rng.uniform(0.5, 1.3) or middle_y < -0.15 * H:
            continue
        spread = min(rng.uniform(0.5, 1.1) * scale, 0.24 * W)
        count = int(np.clip(9 * (spread / size) ** 1.25, 60, 2600))
        offset_x, offset_y = rng.normal(0, 0.5, count), rng.normal(0, 0.24, count)
        droop = 0.35 * offset_x**2
        x, y = middle + spread * offset_x, middle_y + spread * (offset_y + droop)
        glow = np.exp(-np.hypot(x - GLOW[0], y - GLOW[1]) / (0.28 * W)).astype(np.float32)
        light = (0.45 - 0.75 * offset_y + 0.35 * glow).astype(np.float32)
        leaves = np.stack(
            [
                x,
                y,
                size * rng.uniform(0.6, 1.2, count),
                rng.uniform(0.3, 0.8, count),
                rng.normal(0.2, 0.8, count),
            ],
            -1,
        )
        _draw_leaves(scene, rng, leaves.astype(np.float32), _leaf_colours(rng, glow, light, depth))


def _undergrowth(scene: Array, rng: np.random.Generator, near: float, far: float) -> None:
    """Ferns and saplings between two depths: fans of leaves rising from the ground beside the path."""
    for z in np.sort(rng.uniform(near, far, int(26 + 1.1 * far)))[::-1]:
        x = rng.uniform(-0.55, 0.55) * W / FOCAL * z
        if abs(x - 0.08 * z + 0.4) < 0.75:
            continue
        scale = FOCAL / z
        foot_x, foot_y = W / 2 + x * scale, HORIZON + EYE * scale
        height = rng.uniform(0.18, 0.5) * scale
        fronds = rng.integers(6, 11)
        lean = np.linspace(-1.15, 1.15, fronds) + rng.normal(0, 0.12, fronds)
        along = np.linspace(0.12, 1, 15)
        arc = lean[:, None] * (0.55 + 0.65 * along)
        tip_x = foot_x + height * np.cumsum(np.sin(arc), axis=1) / 15 * 1.25
        tip_y = foot_y - height * np.cumsum(np.cos(arc), axis=1) / 15 * 1.25
        leaf = height * 0.17 * (1.15 - along) + 1.2
        parts = []
        for turn in (-1.0, 1.0):
            angle = np.arctan2(-np.cos(arc), np.sin(arc)) + turn
            x_leaf, y_leaf = tip_x + 0.8 * leaf * np.cos(angle), tip_y + 0.8 * leaf * np.sin(angle)
            parts.append(
                np.stack(np.broadcast_arrays(x_leaf, y_leaf, leaf, np.float32(0.32), angle), -1).reshape(
                    -1, 5
                )
            )
        leaves = np.concatenate(parts).astype(np.float32)
        glow = np.exp(-np.abs(leaves[:, 0] - GLOW[0]) / (0.3 * W)).astype(np.float32)
        light = 0.15 + 0.75 * (foot_y - leaves[:, 1]) / max(height, 1) * rng.uniform(0.6, 1.1)
        _draw_leaves(scene, rng, leaves, _leaf_colours(rng, glow, light.astype(np.float32), float(z)))


def _shafts(scene: Array, x: Array, y: Array) -> Array:
    """Sunbeams fanning out of the glow through the mist."""
    angle = np.arctan2(y - GLOW[1], x - GLOW[0])
    far = np.hypot(x - GLOW[0], y - GLOW[1]) / W
    beam = smoothstep(-0.1, 0.7, fbm(4 * np.cos(angle) + 9, 4 * np.sin(angle), 1080, 3))
    veil = 0.16 * np.exp(-far / 0.15) + 0.12 * beam * np.exp(-far / 0.36)
    return mix(scene, linear("#fff6cc") * 1.15, veil.astype(np.float32))


def render() -> Photo:
    rng = np.random.default_rng(102)
    x, y = grid()
    trees = _plant(rng)
    ground = _ground(x, y, trees)
    scene = mix(
        _background(x, y), ground, smoothstep(-4, 14, y - HORIZON - 6 * gradient_noise(x / 40, x * 0, 1090))
    )
    layers = (62.0, 40.0, 30.0, 22.0, 16.0, 12.0, 9.0, 7.0, 4.8)
    for far, near in itertools.pairwise(layers):
        _canopy(scene, rng, (near + far) / 2)
        for number, tree in enumerate(trees):
            if near <= tree.z < far:
                _draw_trunk(scene, tree, number)
        _undergrowth(scene, rng, near, far)
        if near > 10:
            scene = soften(scene, 0.8)
    _undergrowth(scene, rng, 3.6, 4.8)
    return develop(_shafts(scene, x, y), 1021, exposure=0.95)
