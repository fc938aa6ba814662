"""Pyramids of the authors' released models."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from singan_studio.engine import checkpoint, metrics
from singan_studio.engine.importing import import_released
from singan_studio.engine.model import Pyramid, reconstruct
from singan_studio.engine.networks import Generator, initialise
from singan_studio.engine.pyramid import to_pixels, to_tensor
from singan_studio.engine.resample import rescale
from singan_studio.engine.sampling import sample
from singan_studio.engine.scales import NetworkScale
from singan_studio.engine.tasks import Injection, inject
from singan_studio.errors import ModelError
from singan_studio.imaging.geometry import Size

from . import photos

LIGHTNING = Path(__file__).parents[3].parent / "shared" / "data" / "checkpoints" / "lightning1"
FOLDER = next(LIGHTNING.glob("*/reals.pth"), LIGHTNING / "reals.pth").parent

needs_lightning = pytest.mark.skipif(not FOLDER.is_dir(), reason="the released model lightning1 is not here")


@pytest.fixture(scope="module")
def lightning() -> Pyramid:
    return import_released(FOLDER)


@needs_lightning
class TestReleased:
    def test_scales(self, lightning: Pyramid) -> None:
        heights = [21, 26, 32, 41, 51, 65, 82, 103, 130, 164]
        widths = [30, 38, 48, 61, 76, 96, 121, 153, 194, 244]
        assert [(size.height, size.width) for size in lightning.plan.sizes] == [
            *zip(heights, widths, strict=True)
        ]
        assert {scale.kind for scale in lightning.scales} == {"network"}
        channels = [scale.generator.channels for scale in lightning.scales if isinstance(scale, NetworkScale)]
        assert channels == [32] * 4 + [64] * 4 + [128] * 2
        assert lightning.photo.shape == (164, 244, 3)
        assert lightning.config.min_size == 20
        assert lightning.config.max_size == 244
        assert lightning.sigmas[0] == 1
        assert all(0 < sigma < 0.2 for sigma in lightning.sigmas[1:])

    @pytest.mark.slow
    def test_reconstructs_as_the_authors_code_does(self, lightning: Pyramid) -> None:
        # Measured: 21.43 dB.
        assert metrics.psnr(lightning.photo, to_pixels(reconstruct(lightning))) == pytest.approx(
            21.4, abs=0.1
        )

    @pytest.mark.slow
    def test_survives_being_saved(self, lightning: Pyramid, tmp_path: Path) -> None:
        checkpoint.save(tmp_path / "m", lightning)
        again, training = checkpoint.load(tmp_path / "m")
        assert training.finished
        assert again.plan == lightning.plan
        assert again.plan.truncating
        assert torch.equal(reconstruct(again), reconstruct(lightning))
        assert np.array_equal(sample(again, seed=1), sample(lightning, seed=1))

    @pytest.mark.slow
    def test_samples_of_the_finest_scales_are_the_photo_nearly(self, lightning: Pyramid) -> None:
        near, far = (sample(lightning, start=start, seed=1) for start in (8, 0))
        assert metrics.psnr(lightning.photo, near) > metrics.psnr(lightning.photo, far) + 3


def factor_of(finest: Size, min_size: int, steps: int) -> float:
    return math.pow(min_size / min(finest.width, finest.height), 1 / steps)


def released_folder(
    folder: Path, *, padding: bool = False
) -> tuple[list[Tensor], list[Generator], Tensor, list[float]]:
    """Write a small model as the newer layout of the authors' code does; return what is in it."""
    photo = to_tensor(photos.sample_photo("water", 34, 28))
    r = factor_of(Size(34, 28), 18, 3)
    reals = [rescale(photo, Size(math.ceil(34 * r**k), math.ceil(28 * r**k)), r**k) for k in (3, 2, 1)] + [
        photo
    ]
    rng = torch.Generator().manual_seed(4)
    generators = []
    for n, channels in enumerate((4, 4, 8, 8)):
        generator = Generator(channels)
        initialise(generator, rng)
        with torch.no_grad():
            for value in generator.parameters():
                if value.ndim == 4:
                    value.copy_(0.15 * torch.randn(value.shape, generator=rng))
        (folder / str(n)).mkdir(parents=True)
        names = {
            name.replace(".act.", ".LeakyRelu."): value for name, value in generator.state_dict().items()
        }
        torch.save(names, folder / str(n) / "netG.pth")
        generators.append(generator.eval())
    height, width = reals[0].shape[-2:]
    if padding:
        z_star = torch.randn(1, 1, height + 10, width + 10, generator=rng)
        first = z_star.expand(1, 3, -1, -1)
    else:
        z_star = torch.randn(1, 1, height, width, generator=rng)
        first = nn.ZeroPad2d(5)(z_star.expand(1, 3, -1, -1))
    zeros = [torch.zeros(1, 3, real.shape[-2] + 10, real.shape[-1] + 10) for real in reals[1:]]
    sigmas = [1.0, 0.25, 0.125, 0.0625]
    torch.save([first, *zeros], folder / "Zs.pth")
    torch.save(sigmas, folder / "NoiseAmp.pth")
    torch.save(reals, folder / "reals.pth")
    return reals, generators, first, sigmas


def truncated(image: Tensor) -> Tensor:
    return ((image.clamp(-1, 1) + 1) * 127.5).floor() / 127.5 - 1


@pytest.mark.parametrize("padding", [False, True])
class TestSynthetic:
    def test_reconstructs_by_the_networks_in_it(self, tmp_path: Path, padding: bool) -> None:
        reals, generators, first, sigmas = released_folder(tmp_path, padding=padding)
        pyramid = import_released(tmp_path)
        assert len(pyramid) == 4
        assert pyramid.sigmas == sigmas
        assert pyramid.config.noise_padding == padding
        assert {scale.noise_margin for scale in pyramid.scales} == {5 if padding else 0}
        assert np.array_equal(pyramid.photo, to_pixels(reals[-1]))
        # The path as the authors' code walks it, step by step.
        with torch.no_grad():
            image = generators[0](first)
            for n in (1, 2, 3):
                size = Size(reals[n].shape[-1], reals[n].shape[-2])
                base = rescale(truncated(image), size, 1 / pyramid.plan.factor)
                image = generators[n](nn.ZeroPad2d(5)(base)) + base
        made = reconstruct(pyramid)
        assert float((made - image).abs().max()) < 1e-4
        assert float(made.std()) > 0.05

    def test_survives_being_saved(self, tmp_path: Path, padding: bool) -> None:
        released_folder(tmp_path / "released", padding=padding)
        pyramid = import_released(tmp_path / "released")
        checkpoint.save(tmp_path / "m", pyramid)
        again, _ = checkpoint.load(tmp_path / "m")
        assert torch.equal(reconstruct(again), reconstruct(pyramid))
        assert np.array_equal(sample(again, seed=2), sample(pyramid, seed=2))
        mask = photos.box(28, 34, 8, 8, 16, 18)
        composite = pyramid.photo[:, ::-1].copy()
        first, second = (inject(p, composite, mask, Injection(2, 1, 1)) for p in (again, pyramid))
        assert np.array_equal(first, second)
        assert (first != pyramid.photo).any()


def refused(folder: Path) -> str:
    with pytest.raises(ModelError) as caught:
        import_released(folder)
    assert "\n" not in str(caught.value)
    return str(caught.value)


class TestRefused:
    def test_no_folder(self, tmp_path: Path) -> None:
        refused(tmp_path / "missing")
        refused(tmp_path)

    @pytest.mark.parametrize("name", ["Zs.pth", "NoiseAmp.pth", "reals.pth", "2/netG.pth"])
    def test_a_file_missing(self, tmp_path: Path, name: str) -> None:
        released_folder(tmp_path)
        (tmp_path / name).unlink()
        refused(tmp_path)

    @pytest.mark.parametrize(
        "change",
        [
            lambda reals: [*reals[:2], reals[2][..., 1:], *reals[3:]],
            lambda reals: [real[..., :10, :10] for real in reals],
            lambda reals: reals[::-1],
        ],
        ids=["one size off", "all alike", "upside down"],
    )
    def test_sizes_of_no_pyramid(self, tmp_path: Path, change: Any) -> None:
        reals, *_ = released_folder(tmp_path)
        torch.save([value.clone() for value in change(reals)], tmp_path / "reals.pth")
        refused(tmp_path)
