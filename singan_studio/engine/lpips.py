"""How different two pictures look: LPIPS (Zhang et al., CVPR 2018), its version 0.1 over AlexNet.

Its weights are not shipped, and never fetched: it is measured where a machine has them already.
"""

from __future__ import annotations

import hashlib
import importlib.util
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from singan_studio.errors import StudioError
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.resize import fit

NETWORK = "alexnet-owt-7be5be79.pth"
"""torchvision's AlexNet, as torch.hub keeps it; the name ends with the beginning of its SHA-256."""
HEADS = "alex.pth"
"""What LPIPS learnt upon it: a weight for each of its features, from the package lpips 0.1.4."""
_CONVOLUTIONS = ((0, 4, 2), (3, 1, 2), (6, 1, 1), (8, 1, 1), (10, 1, 1))
"""Number in AlexNet's `features`, stride and padding."""
_POOLED = (3, 6)
_SMALLEST = 31
"""Pixels; the first side that leaves something to the second max pool."""
_MEAN, _SPREAD = (-0.030, -0.088, -0.188), (0.458, 0.448, 0.450)


@dataclass(frozen=True, slots=True)
class Files:
    """Where the two files of weights are."""

    network: Path
    heads: Path


def find(folder: Path | None = None) -> Files | None:
    """Return where the weights are: in a folder, else in torch.hub's cache and an installed lpips package.

    None where this machine does not have them. Raises StudioError when a folder is given that lacks one.
    """
    if folder is not None:
        missing = [name for name in (NETWORK, HEADS) if not (folder / name).is_file()]
        if missing:
            raise StudioError(f"'{folder}' does not hold {' and '.join(missing)}, which LPIPS needs.")
        return Files(folder / NETWORK, folder / HEADS)
    cache = Path(torch.hub.get_dir()) / "checkpoints"
    spec = importlib.util.find_spec("lpips")
    places = [
        cache,
        *(Path(root) / "weights/v0.1" for root in (spec and spec.submodule_search_locations) or ()),
    ]
    heads = next((place / HEADS for place in places if (place / HEADS).is_file()), None)
    return Files(cache / NETWORK, heads) if heads is not None and (cache / NETWORK).is_file() else None


def lpips_diversity(photo: Rgb, samples: Sequence[Rgb], files: Files) -> float:
    """Return the mean LPIPS over all pairs of samples; 0 means that all are alike.

    Pictures are uint8 (h, w, 3); samples are fitted to the photo's size where needed. Raises StudioError with
    fewer than two samples, for a side below 31 px, or if a file does not hold the expected weights.
    """
    if len(samples) < 2:
        raise StudioError("LPIPS compares samples with one another; it needs two or more.")
    size = Size.of(photo)
    if min(size.width, size.height) < _SMALLEST:
        raise StudioError(f"LPIPS needs pictures of {_SMALLEST} px or more on both sides; take larger ones.")
    network, heads = _weights(files)
    with torch.no_grad():
        seen = [_features(fit(sample, size), network) for sample in samples]
        pairs = [_distance(one, other, heads) for one, other in combinations(seen, 2)]
    return float(np.mean(pairs))


def _distance(one: Sequence[Tensor], other: Sequence[Tensor], heads: Sequence[Tensor]) -> float:
    return sum(
        float((head * (a - b).square()).sum(1).mean()) for a, b, head in zip(one, other, heads, strict=True)
    )


def _features(picture: Rgb, network: Sequence[tuple[Tensor, Tensor]]) -> list[Tensor]:
    """Return AlexNet's five maps (1, c, h, w) of a picture, each place of length 1."""
    x = torch.from_numpy(picture.astype(np.float32) / 127.5 - 1.0).permute(2, 0, 1)[None]
    x = (x - torch.tensor(_MEAN).reshape(1, 3, 1, 1)) / torch.tensor(_SPREAD).reshape(1, 3, 1, 1)
    maps = []
    for (number, stride, padding), (weight, bias) in zip(_CONVOLUTIONS, network, strict=True):
        if number in _POOLED:
            x = functional.max_pool2d(x, 3, 2)
        x = functional.relu(functional.conv2d(x, weight, bias, stride, padding))
        maps.append(x / (x.square().sum(1, keepdim=True).sqrt() + 1e-10))
    return maps


def _weights(files: Files) -> tuple[list[tuple[Tensor, Tensor]], list[Tensor]]:
    stamp = files.network.stem.rpartition("-")[2]
    try:
        # Many programs put files into that cache; what torchvision published has its hash in its name.
        whole = hashlib.sha256(files.network.read_bytes()).hexdigest().startswith(stamp)
        network = torch.load(files.network, map_location="cpu", weights_only=True) if whole else {}
        heads = torch.load(files.heads, map_location="cpu", weights_only=True)
        return (
            [(network[f"features.{n}.weight"], network[f"features.{n}.bias"]) for n, _, _ in _CONVOLUTIONS],
            [heads[f"lin{n}.model.1.weight"] for n in range(len(_CONVOLUTIONS))],
        )
    except Exception as error:  # what torch raises on other files is not bounded
        raise StudioError(
            f"'{files.network}' and '{files.heads}' are not the weights of LPIPS; remove or replace them."
        ) from error
