"""What stands between a scene and its photo: colour, the perspective view of a height field, the sensor."""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from scenery.noise import Array

Photo = NDArray[np.uint8]
HeightField = Callable[[Array, Array], Array]

WIDTH, HEIGHT = 400, 300
SUPERSAMPLING = 3
W, H = WIDTH * SUPERSAMPLING, HEIGHT * SUPERSAMPLING


def linear(code: str) -> Array:
    """`#rrggbb` as linear light, in which lights add up and colours mix rightly."""
    srgb = np.array([int(code[i : i + 2], 16) for i in (1, 3, 5)], np.float32) / 255
    return np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4).astype(np.float32)


def mix(a: Array, b: Array, share: Array | float) -> Array:
    """From colour (or picture) `a` to `b`; `share` is a number or a picture without channels."""
    if isinstance(share, np.ndarray):
        share = share[..., None]
    return (a * (1 - share) + b * share).astype(np.float32)


def grid() -> tuple[Array, Array]:
    """Pixel centres of the supersampled canvas: x and y."""
    x, y = np.meshgrid(np.arange(W, dtype=np.float32), np.arange(H, dtype=np.float32))
    return x, y


def normalized(vector: tuple[float, float, float]) -> Array:
    """Scale a vector to length 1."""
    array = np.array(vector, np.float32)
    return array / np.linalg.norm(array)


def soften(picture: Array, sigma: float) -> Array:
    """Gaussian blur; sigma in canvas pixels."""
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), sigma, borderType=cv2.BORDER_REFLECT), np.float32)


@dataclass(frozen=True)
class Viewpoint:
    """A level camera over the plane y = 0, looking along +z."""

    height: float
    horizon: float  # canvas row
    focal: float  # canvas pixels
    near: float
    far: float


@dataclass(frozen=True)
class View:
    """Which point of a height field each pixel sees."""

    x: Array
    z: Array  # depth; `far` where only the sky is seen
    sky: NDArray[np.bool_]


def look(field: HeightField, viewpoint: Viewpoint, steps: int = 1100) -> View:
    """See a height field in perspective: per column, the first sample to rise into each line of sight."""
    depth = np.geomspace(viewpoint.near, viewpoint.far, steps, dtype=np.float32)[:, None]
    column = (np.arange(W, dtype=np.float32) - W / 2) / np.float32(viewpoint.focal)
    slope = (field(column * depth, np.broadcast_to(depth, (steps, W))) - viewpoint.height) / depth
    skyline = np.maximum.accumulate(slope, axis=0)
    sight = (viewpoint.horizon - np.arange(H, dtype=np.float32)) / np.float32(viewpoint.focal)
    z = np.empty((H, W), np.float32)
    sky = np.empty((H, W), bool)
    for i in range(W):
        hit = np.searchsorted(skyline[:, i], sight)
        sky[:, i] = hit == steps
        after = np.clip(hit, 1, steps - 1)
        low, high = skyline[after - 1, i], skyline[after, i]
        part = np.clip((sight - low) / np.maximum(high - low, 1e-6), 0, 1)
        z[:, i] = depth[after - 1, 0] * (1 - part) + depth[after, 0] * part
    return View(column * z, z, sky)


def normals(field: HeightField, view: View, viewpoint: Viewpoint, footprint: float = 1.5) -> Array:
    """Surface normals, taken over a pixel's footprint so that far slopes do not glitter."""
    ground = ~view.sky
    x, z = view.x[ground], view.z[ground]
    step = z * np.float32(footprint / viewpoint.focal)
    here = field(x, z)
    normal: Array = np.zeros((H, W, 3), np.float32)
    normal[..., 1] = 1
    normal[ground, 0] = (here - field(x + step, z)) / step
    normal[ground, 2] = (here - field(x, z + step)) / step
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    return normal


def sunlit(field: HeightField, view: View, sun: Array, reach: float, steps: int = 14) -> Array:
    """Tell how much sun each seen point gets, 0..1: does the terrain towards the sun stay below the ray."""
    seen = ~view.sky
    x, z = view.x[seen], view.z[seen]
    here = field(x, z)
    light = np.ones_like(view.x)
    for distance in np.geomspace(reach / 40, reach, steps):
        ray = here + np.float32(distance * sun[1])
        ground = field(x + np.float32(distance * sun[0]), z + np.float32(distance * sun[2]))
        light[seen] = np.minimum(
            light[seen], np.clip(0.5 + (ray - ground) / np.float32(distance * 0.06), 0, 1)
        )
    return light


def develop(scene: Array, seed: int, exposure: float = 1.0, grain: float = 0.008) -> Photo:
    """Linear light to an 8-bit photo: bloom, lens fall-off, highlight shoulder, sRGB, sharpening, grain."""
    light = np.maximum(scene, 0) * np.float32(exposure)
    light += 0.12 * soften(np.clip(light - 0.7, 0, 2), 14)
    small = cv2.resize(light, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA)
    y, x = np.mgrid[-1 : 1 : HEIGHT * 1j, -1 : 1 : WIDTH * 1j].astype(np.float32)
    small *= (1 - 0.09 * (x * x + y * y))[..., None]
    shoulder = 0.65
    rest = 1 - shoulder
    small = np.where(small < shoulder, small, shoulder + rest * np.tanh((small - shoulder) / rest))
    srgb = np.where(small <= 0.0031308, small * 12.92, 1.055 * np.maximum(small, 1e-6) ** (1 / 2.4) - 0.055)
    srgb = srgb.astype(np.float32)
    srgb += 0.25 * (srgb - soften(srgb, 1.0))
    rng = np.random.default_rng(seed)
    noise = rng.normal(size=(HEIGHT, WIDTH, 1)) + 0.35 * rng.normal(size=(HEIGHT, WIDTH, 3))
    # Photon noise is strongest in the middle tones once the picture is encoded.
    srgb += grain * soften(noise.astype(np.float32), 0.5) * (1.6 - srgb)
    photo: Photo = np.clip(np.rint(srgb * 255), 0, 255).astype(np.uint8)
    return photo
