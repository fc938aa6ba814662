"""LPIPS against an independent computation with weights made here: the real ones are not shipped."""

from __future__ import annotations

import hashlib
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from singan_studio.engine import lpips
from singan_studio.errors import StudioError
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.resize import fit

WIDTHS = (3, 64, 192, 384, 256, 256)


def noise(seed: int, height: int = 40, width: int = 52) -> Rgb:
    return np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)


def alexnet() -> nn.Sequential:
    """The layers of torchvision's `alexnet().features`."""
    torch.manual_seed(0)
    return nn.Sequential(
        nn.Conv2d(3, 64, 11, 4, 2), nn.ReLU(), nn.MaxPool2d(3, 2),
        nn.Conv2d(64, 192, 5, 1, 2), nn.ReLU(), nn.MaxPool2d(3, 2),
        nn.Conv2d(192, 384, 3, 1, 1), nn.ReLU(),
        nn.Conv2d(384, 256, 3, 1, 1), nn.ReLU(),
        nn.Conv2d(256, 256, 3, 1, 1), nn.ReLU(), nn.MaxPool2d(3, 2),
    )  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    network = tmp_path / "new"
    torch.save({f"features.{name}": value for name, value in alexnet().state_dict().items()}, network)
    stamp = hashlib.sha256(network.read_bytes()).hexdigest()[:8]
    monkeypatch.setattr(lpips, "NETWORK", f"alexnet-owt-{stamp}.pth")
    network.rename(tmp_path / lpips.NETWORK)
    heads = {f"lin{n}.model.1.weight": torch.rand(1, width, 1, 1) for n, width in enumerate(WIDTHS[1:])}
    torch.save(heads, tmp_path / lpips.HEADS)
    return tmp_path


def reference(a: Rgb, b: Rgb, folder: Path) -> float:
    """The definition, layer by layer and place by place, in numpy."""
    heads = torch.load(folder / lpips.HEADS, weights_only=True)
    mean, spread = np.array([-0.030, -0.088, -0.188]), np.array([0.458, 0.448, 0.450])
    x, y = (
        torch.tensor(((one / 255 * 2 - 1 - mean) / spread).transpose(2, 0, 1)[None], dtype=torch.float32)
        for one in (a, b)
    )
    total, taps = 0.0, 0
    with torch.no_grad():
        for layer in alexnet()[:-1]:
            x, y = layer(x), layer(y)
            if isinstance(layer, nn.ReLU):
                weight = heads[f"lin{taps}.model.1.weight"].numpy().ravel()
                p, q = (one[0].numpy().reshape(len(weight), -1).T.astype(float) for one in (x, y))
                p, q = (one / np.maximum(np.linalg.norm(one, axis=1, keepdims=True), 1e-10) for one in (p, q))
                total += float(np.mean((p - q) ** 2 @ weight))
                taps += 1
    assert taps == 5
    return total


def test_equals_the_definition(folder: Path) -> None:
    photo, samples = noise(0), [noise(1), noise(2, 80, 104), (noise(1) // 2).astype(np.uint8)]
    same = [fit(one, Size.of(photo)) for one in samples]
    expected = np.mean([reference(a, b, folder) for a, b in combinations(same, 2)])
    files = lpips.find(folder)
    assert files is not None
    assert lpips.lpips_diversity(photo, samples, files) == pytest.approx(expected, rel=1e-4)
    assert lpips.lpips_diversity(photo, [photo, photo], files) == 0


def test_a_folder_that_lacks_a_file(folder: Path) -> None:
    (folder / lpips.HEADS).unlink()
    with pytest.raises(StudioError, match=r"does not hold alex\.pth"):
        lpips.find(folder)


def test_only_what_the_machine_has(folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(torch.hub, "get_dir", lambda: str(tmp_path / "hub"))
    monkeypatch.setattr(lpips.importlib.util, "find_spec", lambda _name: None)
    assert lpips.find() is None
    cache = tmp_path / "hub" / "checkpoints"
    cache.mkdir(parents=True)
    (folder / lpips.NETWORK).rename(cache / lpips.NETWORK)
    assert lpips.find() is None
    (folder / lpips.HEADS).rename(cache / lpips.HEADS)
    assert lpips.find() == lpips.Files(cache / lpips.NETWORK, cache / lpips.HEADS)


def test_other_weights(folder: Path) -> None:
    files = lpips.find(folder)
    assert files is not None
    torch.save({"features.0.weight": torch.zeros(3)}, files.network)
    with pytest.raises(StudioError, match="not the weights of LPIPS"):
        lpips.lpips_diversity(noise(0), [noise(1), noise(2)], files)


def test_what_cannot_be_measured(folder: Path) -> None:
    files = lpips.find(folder)
    assert files is not None
    with pytest.raises(StudioError, match="two or more"):
        lpips.lpips_diversity(noise(0), [noise(1)], files)
    with pytest.raises(StudioError, match="31 px or more"):
        lpips.lpips_diversity(noise(0, 30, 60), [noise(1), noise(2)], files)
    assert lpips.lpips_diversity(noise(0, 31, 31), [noise(1), noise(2)], files) > 0
