"""Whole pyramids: the reconstruction path, noise, and runs at any size."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from torch import Tensor

from singan_studio.engine import scales
from singan_studio.engine.config import TrainConfig
from singan_studio.engine.model import (
    ENTRY_DECAY,
    ENTRY_SIGMA,
    TIE_SIGMA,
    Pyramid,
    final,
    from_plan,
    locate,
    new_pyramid,
    random_noise,
    reconstruct,
    reconstruction_noise,
    run,
)
from singan_studio.engine.networks import Generator
from singan_studio.engine.patch_match import identity
from singan_studio.engine.pyramid import ScalePlan, to_tensor
from singan_studio.engine.resample import rescale, resize, size_of
from singan_studio.engine.scales import Carry, NetworkScale
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb

CONFIG = TrainConfig(max_size=48, min_size=16)


@pytest.fixture
def pyramid(photo: Rgb) -> Pyramid:
    """Six scales, all of patches."""
    return new_pyramid(photo, CONFIG)


def network(seed: int, *, padding: bool = False, silent: bool = False) -> NetworkScale:
    """A network scale whose residual is not small, or zero everywhere."""
    rng = torch.Generator().manual_seed(seed)
    generator = Generator(8)
    with torch.no_grad():
        for name, value in generator.state_dict().items():
            if name.endswith("conv.weight") or name == "tail.0.weight":
                value.copy_(0.2 * torch.randn(value.shape, generator=rng))
            if silent and name.startswith("tail"):
                value.zero_()
    return NetworkScale(generator, noise_padding=padding)


def learn(pyramid: Pyramid, *numbers: int, padding: bool = False, silent: bool = False) -> Pyramid:
    for n in numbers:
        pyramid.learnt(n, network(n, padding=padding, silent=silent), 1.0 if n == 0 else 0.1 / n)
    return pyramid


def sampled(pyramid: Pyramid, seed: int, finest: Size | None = None) -> Tensor:
    """A random sample from the coarsest scale on."""
    sizes = pyramid.plan.sizes_for(finest or pyramid.plan.sizes[-1])
    rng = torch.Generator().manual_seed(seed)
    noise = random_noise(pyramid, rng, entry=0)
    # More relief than usual: patches of so small a photo fit together in hardly any other way.
    carry = Carry(rng, complete=3, shake=0.7, relief=0.6 * torch.randn(2, 4, generator=rng))
    return final(run(pyramid, None, 0, noise, carry, sizes=sizes))[0]


def psnr(a: Tensor, b: Tensor) -> float:
    """Of pictures in [-1, 1]; equal ones have 200 dB."""
    error = float((a.double() - b.double()).square().mean())
    return 10 * math.log10(4 / max(error, 4e-20))


class TestNewPyramid:
    def test_has_patch_scales_of_the_plan(self, pyramid: Pyramid, photo: Rgb) -> None:
        assert [scale.kind for scale in pyramid.scales] == ["patch"] * 6
        assert len(pyramid) == len(pyramid.plan) == 6
        assert [size_of(real) for real in pyramid.reals] == list(pyramid.plan.sizes)
        assert torch.equal(pyramid.reals[-1], to_tensor(photo))
        assert pyramid.sigmas == [0.0] * 6
        assert pyramid.device == torch.device("cpu")

    @pytest.mark.parametrize("padding", [False, True])
    def test_z_star_is_one_channel_of_noise_for_the_coarsest_scale(self, photo: Rgb, padding: bool) -> None:
        config = TrainConfig(max_size=48, min_size=16, noise_padding=padding, seed=4)
        made = new_pyramid(photo, config)
        coarsest = made.plan.sizes[0]
        margin = 10 if padding else 0
        assert made.z_star.shape == (1, 3, coarsest.height + margin, coarsest.width + margin)
        assert torch.equal(made.z_star[:, 0], made.z_star[:, 1])
        assert torch.equal(made.z_star[:, 0], made.z_star[:, 2])
        # Five standard errors of some 300 numbers.
        n = made.z_star[0, 0].numel()
        assert float(made.z_star[0, 0].std()) == pytest.approx(1, abs=5 / math.sqrt(2 * n))
        assert torch.equal(new_pyramid(photo, config).z_star, made.z_star)
        other = new_pyramid(photo, TrainConfig(max_size=48, min_size=16, noise_padding=padding, seed=5))
        assert not torch.equal(other.z_star, made.z_star)

    def test_refuses_a_z_star_of_another_size(self, pyramid: Pyramid, photo: Rgb) -> None:
        z_star = torch.zeros(1, 1, 5, 5)
        with pytest.raises(ValueError, match=r"z\* is \(1, 1, 5, 5\) where \(1, 1, 1[67], 20\) is needed"):
            from_plan(photo, CONFIG, pyramid.plan, z_star, "cpu")

    def test_blurred_is_the_scale_before_up_sampled(self, pyramid: Pyramid) -> None:
        for n in range(1, 6):
            expected = rescale(pyramid.reals[n - 1], pyramid.plan.sizes[n], 1 / pyramid.plan.factor)
            assert torch.equal(pyramid.patches[n].blurred, expected)
            assert torch.equal(pyramid.patches[n].photo, pyramid.reals[n])
            # Blurred, but in register: nothing is nearer to it when moved by one pixel.
            real = pyramid.reals[n]
            here = (expected - real).square().mean()
            for axis in (2, 3):
                for step in (-1, 1):
                    assert here < 0.2 * (expected.roll(step, axis) - real).square().mean()
        assert torch.equal(pyramid.patches[0].blurred, pyramid.reals[0])


class TestReconstruction:
    def test_patches_alone_run_into_the_photo(self, pyramid: Pyramid) -> None:
        noise = reconstruction_noise(pyramid)
        made = [image for image, _ in run(pyramid, None, 0, noise, Carry(torch.Generator().manual_seed(0)))]
        assert len(made) == 6
        for n, image in enumerate(made):
            assert psnr(image, pyramid.reals[n]) > 60
            assert psnr(reconstruct(pyramid, n), pyramid.reals[n]) > 60
        assert reconstruct(pyramid) is reconstruct(pyramid, 5)

    @pytest.mark.parametrize("padding", [False, True])
    def test_networks_make_it_from_z_star_alone(self, photo: Rgb, padding: bool) -> None:
        """x_0 = psi_0(sigma_0 z*), x_n = up(x_{n-1}) + psi_n(up(x_{n-1})), composed by hand."""
        config = TrainConfig(max_size=48, min_size=16, noise_padding=padding)
        pyramid = learn(new_pyramid(photo, config), *range(6), padding=padding)
        pyramid.sigmas[0] = 0.8
        image: Tensor | None = None
        for n, size in enumerate(pyramid.plan.sizes):
            scale = pyramid.scales[n]
            assert isinstance(scale, NetworkScale)
            if image is None:
                base = torch.zeros(1, 3, size.height, size.width)
                z = 0.8 * pyramid.z_star[:, :1].expand(1, 3, -1, -1)
                z = z if padding else torch.nn.functional.pad(z, [5] * 4)
            else:
                base = rescale(image, size, 1 / pyramid.plan.factor)
                z = torch.zeros(1, 3, size.height + 10, size.width + 10)
            inside = torch.nn.functional.pad(base, [5] * 4)
            with torch.no_grad():
                image = base + scale.generator(z + inside)
            torch.testing.assert_close(reconstruct(pyramid, n), image, atol=1e-5, rtol=0)
        assert image is not None
        assert float(image.std()) > 0.05

    def test_networks_that_add_nothing_leave_the_photo_to_the_patches_above(self, pyramid: Pyramid) -> None:
        learn(pyramid, 1, 2, silent=True)
        blurred = rescale(pyramid.reals[0], pyramid.plan.sizes[1], 1 / pyramid.plan.factor)
        assert torch.equal(reconstruct(pyramid, 1), blurred)
        # Blurred twice more, by 24 dB, every patch is still nearest to its own.
        found = reconstruct(pyramid)
        assert psnr(resize(blurred, Size(48, 40)), pyramid.reals[-1]) < 30
        assert psnr(found, pyramid.reals[-1]) > 60

    def test_is_made_again_from_the_scale_that_was_learnt(self, pyramid: Pyramid) -> None:
        before = [reconstruct(pyramid, n) for n in range(6)]
        learn(pyramid, 2)
        after = [reconstruct(pyramid, n) for n in range(6)]
        assert [a is b for a, b in zip(before, after, strict=True)] == [True, True, *[False] * 4]
        assert not torch.equal(before[2], after[2])
        assert pyramid.scales[2].kind == "network"
        assert pyramid.sigmas[2] == 0.05

    def test_noise_is_z_star_and_none_above(self, pyramid: Pyramid) -> None:
        learn(pyramid, 0, 1)
        pyramid.sigmas[0] = 0.5
        noise = reconstruction_noise(pyramid)
        assert torch.equal(noise(0, pyramid.plan.sizes[0]), 0.5 * pyramid.z_star)
        for n in (1, 2):
            size = pyramid.plan.sizes[n]
            assert noise(n, size).shape == (1, 3, size.height, size.width)
            assert not noise(n, size).any()


class TestRandomNoise:
    SIZE = Size(90, 80)

    def noise(self, pyramid: Pyramid, scale: int, *, entry: int = 0, injecting: bool = False) -> Tensor:
        rng = torch.Generator().manual_seed(1)
        return random_noise(pyramid, rng, entry, injecting=injecting)(scale, self.SIZE)

    def test_is_grey_at_the_coarsest_scale_only(self, pyramid: Pyramid) -> None:
        learn(pyramid, 0, 1, 5)
        coarsest = self.noise(pyramid, 0)
        assert coarsest.shape == (1, 3, 80, 90)
        assert torch.equal(coarsest[:, 0], coarsest[:, 1])
        assert torch.equal(coarsest[:, 0], coarsest[:, 2])
        for n in (1, 5):
            channels = self.noise(pyramid, n)[0].flatten(1).numpy()
            # Five standard errors of 7200 numbers.
            assert np.abs(np.corrcoef(channels) - np.eye(3)).max() < 5 / math.sqrt(7200)

    def test_is_normal_times_sigma(self, pyramid: Pyramid) -> None:
        learn(pyramid, 0, 1, 4)
        for n in (0, 1, 4):
            channel = self.noise(pyramid, n)[0, 0]
            assert float(channel.mean()) == pytest.approx(0, abs=5 * pyramid.sigmas[n] / math.sqrt(7200))
            assert float(channel.std()) == pytest.approx(pyramid.sigmas[n], rel=5 / math.sqrt(2 * 7200))

    def test_covers_the_margin_of_animation_models(self, photo: Rgb) -> None:
        config = TrainConfig(max_size=48, min_size=16, noise_padding=True)
        pyramid = learn(new_pyramid(photo, config), 0, 1, padding=True)
        for n in (0, 1):
            made = self.noise(pyramid, n)
            assert made.shape == (1, 3, 90, 100)
            assert bool((made != 0).all())
        assert self.noise(pyramid, 2).shape == (1, 3, 80, 90)

    def test_patch_scales_get_it_where_the_picture_enters(self, pyramid: Pyramid) -> None:
        assert TIE_SIGMA < 0.1 < ENTRY_SIGMA
        for injecting, sigma in ((False, ENTRY_SIGMA * ENTRY_DECAY**2), (True, TIE_SIGMA)):
            for n in (1, 2, 3):
                made = self.noise(pyramid, n, entry=2, injecting=injecting)
                if n == 2:
                    assert float(made.std()) == pytest.approx(sigma, rel=5 / math.sqrt(2 * 3 * 7200))
                else:
                    assert not made.any()


class TestRun:
    @pytest.mark.parametrize("numbers", [(), (0,), (0, 1, 2), tuple(range(6))])
    @pytest.mark.parametrize("finest", [Size(48, 40), Size(96, 40), Size(37, 71)])
    def test_samples_have_the_size_that_was_asked_for(
        self, pyramid: Pyramid, numbers: tuple[int, ...], finest: Size
    ) -> None:
        learn(pyramid, *numbers)
        made = sampled(pyramid, 1, finest)
        assert size_of(made) == finest
        assert bool(made.isfinite().all())
        assert float(made.std()) > 0.05

    @pytest.mark.parametrize("numbers", [(), (0, 1, 2), tuple(range(6))])
    def test_the_seed_alone_decides(self, pyramid: Pyramid, numbers: tuple[int, ...]) -> None:
        learn(pyramid, *numbers)
        torch.manual_seed(1)
        one = sampled(pyramid, 7)
        torch.manual_seed(2)
        assert torch.equal(sampled(pyramid, 7), one)
        # Another sample of the photo, not the same one with a few pixels changed.
        assert (sampled(pyramid, 8) - one).abs().mean() > 0.02

    def test_patch_samples_vary_the_photo(self, pyramid: Pyramid) -> None:
        made = sampled(pyramid, 3)
        photo = pyramid.reals[-1]
        assert bool((made >= photo.amin((2, 3), keepdim=True) - 1e-6).all())
        assert bool((made <= photo.amax((2, 3), keepdim=True) + 1e-6).all())
        assert psnr(made, photo) < 33

    def test_networks_that_add_nothing_only_enlarge(self, pyramid: Pyramid, photo: Rgb) -> None:
        learn(pyramid, 3, 4, 5, silent=True)
        composite = to_tensor(photo[::-1].copy())
        image = rescale(composite, pyramid.plan.sizes[2], pyramid.plan.factor**3)
        rng = torch.Generator().manual_seed(1)
        noise = random_noise(pyramid, rng, entry=3, injecting=True)
        made = [made for made, _ in run(pyramid, image, 3, noise, Carry(rng))]
        for n in (3, 4, 5):
            image = rescale(image, pyramid.plan.sizes[n], 1 / pyramid.plan.factor)
            assert torch.equal(made[n - 3], image)

    def test_runs_the_scales_asked_for(self, pyramid: Pyramid) -> None:
        noise = reconstruction_noise(pyramid)
        carry = Carry(torch.Generator().manual_seed(0))
        made = list(run(pyramid, pyramid.reals[1], 2, noise, carry, last=3))
        assert [size_of(image) for image, _ in made] == list(pyramid.plan.sizes[2:4])
        assert torch.equal(made[-1][0], final(run(pyramid, pyramid.reals[1], 2, noise, carry, last=3))[0])

    def test_released_models_are_cut_to_8_bits_between_scales(self, photo: Rgb, pyramid: Pyramid) -> None:
        plan = ScalePlan(pyramid.plan.sizes, pyramid.plan.factor, truncating=True)
        cut = learn(from_plan(photo, CONFIG, plan, pyramid.z_star[:, :1], "cpu"), *range(6), silent=True)
        image = pyramid.reals[4] * 0.99
        made, _ = final(run(cut, image, 5, random_noise(cut, torch.Generator(), 5), Carry(torch.Generator())))
        whole = np.floor((image.numpy().astype(np.float64) + 1) / 2 * 255)
        expected = rescale(torch.from_numpy(whole / 255 * 2 - 1).float(), plan.sizes[5], 1 / plan.factor)
        # A number within a float32 of a whole one may be cut to either: few pixels.
        assert float(((made - expected).abs() > 1e-5).float().mean()) < 0.01
        plain = rescale(image, plan.sizes[5], 1 / plan.factor)
        assert float((made - plain).mean()) == pytest.approx(-0.5 / 127.5, abs=0.2 / 127.5)


class TestLocate:
    @pytest.mark.parametrize("exact", [True, False])
    def test_finds_the_photo_in_itself(
        self, pyramid: Pyramid, exact: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        if not exact:  # exact up to scale 1 only, followed from there
            area = [(size.width - 6) * (size.height - 6) for size in pyramid.plan.sizes]
            monkeypatch.setattr(scales, "EXACT_PAIRS", area[1] ** 2)
        carry = Carry(torch.Generator().manual_seed(0))
        found = locate(pyramid, pyramid.reals[4], 4, carry, pyramid.plan.sizes)
        size = pyramid.plan.sizes[4]
        assert found.photo == size
        assert found.field is not None
        right = identity((size.height - 6, size.width - 6), torch.device("cpu"))
        # Measured: all of them, both ways.
        assert float((found.field == right).all(-1).float().mean()) > 0.98

    def test_follows_patches_up_from_where_search_is_exact(
        self, pyramid: Pyramid, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The halves of the photo change places: a search at the fine scale alone finds only a part again."""
        size = pyramid.plan.sizes[4]
        area = [(size.width - 6) * (size.height - 6) for size in pyramid.plan.sizes]
        half = size.width // 2
        image = pyramid.reals[4].roll(half, 3)
        right = identity((size.height - 6, size.width - 6), torch.device("cpu"))
        right[..., 1] -= half
        monkeypatch.setattr(scales, "EXACT_PAIRS", area[1] ** 2)

        def share(carry: Carry) -> float:
            assert carry.field is not None
            return float((carry.field == right).all(-1)[:, half:].float().mean())

        carry = Carry(torch.Generator().manual_seed(0))
        # Measured: 0.11, and all of them.
        assert share(pyramid.patches[4].locate(image, carry)) < 0.5
        assert share(locate(pyramid, image, 4, carry, pyramid.plan.sizes)) > 0.98
