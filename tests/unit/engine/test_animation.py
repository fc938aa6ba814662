"""Animations: the walk itself, the frames, loops and masks."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
import torch

from singan_studio.engine import metrics
from singan_studio.engine.animation import (
    Walk,
    animate,
    animate_steps,
    moving_area,
    random_walk,
    reduced,
)
from singan_studio.engine.config import preset
from singan_studio.engine.model import Pyramid, new_pyramid, reconstruct
from singan_studio.engine.pyramid import to_pixels
from singan_studio.engine.tasks import area
from singan_studio.errors import StudioError
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.resize import fit

from . import photos


@pytest.fixture
def photo() -> Rgb:
    """40 wide and 32 high."""
    return photos.sample_photo("water", 40, 32)


@pytest.fixture
def networks(photo: Rgb) -> Pyramid:
    return photos.with_networks(photo, preset("paper", max_size=40, min_size=16, channels=8), lively=True)


@pytest.fixture
def patches() -> Pyramid:
    """Networks of so large a photo take long."""
    return new_pyramid(photos.sample_photo("water", 120, 90), preset("instant", max_size=120))


@pytest.fixture
def larger(photo: Rgb) -> Pyramid:
    """Networks with noise padding, of a photo larger than it is learnt."""
    config = preset("paper", max_size=30, min_size=16, channels=8, noise_padding=True)
    return photos.with_networks(photo, config, lively=True)


@pytest.fixture
def larger_patches() -> Pyramid:
    return new_pyramid(photos.sample_photo("water", 180, 135), preset("instant", max_size=120))


KINDS = ["networks", "patches", "larger", "larger_patches"]


def changes(frames: list[Rgb]) -> list[float]:
    """Mean absolute difference from each frame to the next, in levels."""
    return [float(np.abs(b.astype(int) - a).mean()) for a, b in itertools.pairwise(frames)]


class TestRandomWalk:
    @pytest.mark.parametrize(("alpha", "beta"), [(0.1, 0.9), (0.0, 0.0), (0.5, 0.25), (1.0, 1.0), (0.0, 1.0)])
    @pytest.mark.parametrize("channels", [1, 3])
    def test_follows_the_paper(self, alpha: float, beta: float, channels: int) -> None:
        rest = torch.randn(1, 3, 5, 7, generator=torch.Generator().manual_seed(9))
        steps = random_walk(rest, torch.Generator().manual_seed(4), alpha=alpha, beta=beta, channels=channels)
        made = [next(steps).double().numpy() for _ in range(12)]
        rng = torch.Generator().manual_seed(4)
        drawn = [torch.randn(1, channels, 5, 7, generator=rng).double().numpy() for _ in range(12)]
        z_rec = rest.double().numpy()
        z = [z_rec, 0.95 * z_rec + 0.05 * drawn[0]]
        for t in range(1, 11):
            step = beta * (z[t] - z[t - 1]) + (1 - beta) * drawn[t]
            z.append(alpha * z_rec + (1 - alpha) * (z[t] + step))
        for t, (one, expected) in enumerate(zip(made, z, strict=True)):
            assert np.abs(one - expected).max() < 1e-5, t

    def test_begins_at_the_photos_noise(self) -> None:
        rest = torch.ones(1, 3, 4, 4)
        steps = random_walk(rest, torch.Generator().manual_seed(0), alpha=0.1, beta=0.9, channels=3)
        first, second = next(steps), next(steps)
        assert torch.equal(first, rest)
        away = second - 0.95
        assert 0.02 < float(away.std()) < 0.09

    def test_alpha_draws_back(self) -> None:
        spread = []
        for alpha in (0.02, 0.5):
            steps = random_walk(
                torch.zeros(1, 3, 16, 16), torch.Generator().manual_seed(0), alpha=alpha, beta=0.5, channels=3
            )
            spread.append(float(next(itertools.islice(steps, 80, None)).std()))
        assert spread[0] > 2 * spread[1]

    def test_one_channel_is_repeated(self) -> None:
        rest = torch.zeros(1, 3, 4, 4)
        steps = random_walk(rest, torch.Generator().manual_seed(0), alpha=0.1, beta=0.9, channels=1)
        for _ in range(4):
            z = next(steps)
            assert torch.equal(z[:, 0], z[:, 1])
            assert torch.equal(z[:, 0], z[:, 2])


class TestFrames:
    @pytest.mark.slow
    @pytest.mark.parametrize("start", [0, 1, 3])
    def test_the_first_is_the_reconstruction(self, networks: Pyramid, start: int) -> None:
        frame = next(animate(networks, Walk(start_scale=start, frames=3)))
        assert np.array_equal(frame, to_pixels(reconstruct(networks)))

    @pytest.mark.parametrize("start", [0, 2])
    def test_the_first_of_patches_is_the_photo(self, patches: Pyramid, start: int) -> None:
        first, second = itertools.islice(animate(patches, Walk(start_scale=start, frames=3)), 2)
        assert np.array_equal(first, patches.photo)
        assert not np.array_equal(second, patches.photo)

    @pytest.mark.parametrize("kind", KINDS)
    @pytest.mark.parametrize("start", [0, 2])
    def test_as_many_as_wanted_at_the_photos_size(
        self, request: pytest.FixtureRequest, kind: str, start: int
    ) -> None:
        pyramid = request.getfixturevalue(kind)
        frames = list(animate(pyramid, Walk(start_scale=start, frames=5)))
        assert len(frames) == 5
        assert all(frame.shape == pyramid.photo.shape and frame.dtype == np.uint8 for frame in frames)

    @pytest.mark.slow
    @pytest.mark.parametrize("kind", KINDS)
    @pytest.mark.parametrize("start", [0, 1, 2])
    def test_move_evenly(self, request: pytest.FixtureRequest, kind: str, start: int) -> None:
        pyramid = request.getfixturevalue(kind)
        steps = changes(list(animate(pyramid, Walk(start_scale=start, frames=30, seed=3))))
        # Measured: medians of 1.3 to 2.5 levels by patches, 0.8 to 8.9 by networks; at most 1.22 times that.
        assert np.median(steps) > 0.3
        assert min(steps) > 0
        assert max(steps) <= 3 * np.median(steps)

    @pytest.mark.parametrize("kind", ["larger", "larger_patches"])
    def test_smaller_frames_move_alike(self, request: pytest.FixtureRequest, kind: str) -> None:
        pyramid, walk = request.getfixturevalue(kind), Walk(start_scale=0, frames=12, seed=1)
        small = reduced(pyramid, 20)
        learnt = pyramid.plan.sizes[-1]
        assert Size.of(small.photo) == learnt
        for large, preview in zip(animate(pyramid, walk), animate(small, walk), strict=True):
            assert Size.of(preview) == learnt
            # Measured: 34 to 37 dB by networks, 44 and more by patches; the photo is 13 and 32 dB away then.
            assert metrics.psnr(fit(large, learnt), preview) > (40 if kind == "larger_patches" else 30)
        assert metrics.psnr(small.photo, preview) < 33

    def test_a_steadier_walk_moves_less(self, networks: Pyramid) -> None:
        calm, wild = (
            np.mean(changes(list(animate(networks, Walk(start_scale=1, frames=10, beta=beta)))))
            for beta in (0.97, 0.3)
        )
        assert calm < 0.7 * wild

    @pytest.mark.parametrize("kind", KINDS)
    def test_same_seed_same_frames(self, request: pytest.FixtureRequest, kind: str) -> None:
        pyramid = request.getfixturevalue(kind)
        first, again, other = (
            np.stack(list(animate(pyramid, Walk(start_scale=1, frames=4, seed=seed)))) for seed in (1, 1, 2)
        )
        assert np.array_equal(first, again)
        assert not np.array_equal(first, other)

    def test_with_alpha_one_nothing_moves(self, networks: Pyramid) -> None:
        frames = list(animate(networks, Walk(start_scale=1, frames=5, alpha=1.0)))
        # The second frame is 0.95 z_rec + 0.05 u by definition; from the third on it rests.
        assert not np.array_equal(frames[0], frames[1])
        for frame in frames[2:]:
            assert np.array_equal(frame, frames[0])


class TestLoop:
    @pytest.mark.slow
    @pytest.mark.parametrize("kind", KINDS)
    @pytest.mark.parametrize("count", [12, 24])
    def test_the_seam_is_a_step_like_any_other(
        self, request: pytest.FixtureRequest, kind: str, count: int
    ) -> None:
        pyramid = request.getfixturevalue(kind)
        frames = list(animate(pyramid, Walk(start_scale=1, frames=count, loop=True, seed=2)))
        assert len(frames) == count
        steps = changes(frames)
        (seam,) = changes([frames[-1], frames[0]])
        assert 0 < seam <= 1.5 * np.median(steps)
        assert np.median(steps) > 0.05

    def test_without_it_there_is_a_seam(self, networks: Pyramid) -> None:
        frames = list(animate(networks, Walk(start_scale=1, frames=24, seed=2)))
        assert changes([frames[-1], frames[0]])[0] > 1.5 * np.median(changes(frames))

    @pytest.mark.parametrize("count", [2, 3])
    def test_of_very_few_frames(self, networks: Pyramid, count: int) -> None:
        frames = list(animate(networks, Walk(start_scale=1, frames=count, loop=True)))
        assert len(frames) == count
        assert not np.array_equal(frames[0], frames[1])


class TestReduced:
    @pytest.mark.parametrize(
        ("longest", "width", "height"), [(180, 180, 135), (999, 180, 135), (160, 160, 120), (1, 120, 90)]
    )
    def test_size(self, larger_patches: Pyramid, longest: int, width: int, height: int) -> None:
        assert Size.of(reduced(larger_patches, longest).photo) == Size(width, height)

    def test_never_enlarges(self, patches: Pyramid) -> None:
        assert reduced(patches, 500) is patches

    @pytest.mark.parametrize("longest", [120, 180])
    def test_a_mask_fits_every_size(self, larger_patches: Pyramid, longest: int) -> None:
        pyramid = reduced(larger_patches, longest)
        moving = moving_area(pyramid, photos.box(270, 360, 80, 100, 180, 250))
        height, width = moving.weights.shape
        assert 100 / 270 < height / pyramid.photo.shape[0] < 0.7
        assert 150 / 360 < width / pyramid.photo.shape[1] < 0.7
        frames = list(animate(pyramid, Walk(start_scale=1, frames=6), moving))
        assert changes(frames)[-1] > 0.05

    def test_a_black_mask_is_refused(self, patches: Pyramid) -> None:
        with pytest.raises(StudioError, match="all black"):
            moving_area(patches, np.zeros((64, 80), np.uint8))


class TestSteps:
    @pytest.mark.parametrize("kind", KINDS)
    def test_stop_within_frames(self, request: pytest.FixtureRequest, kind: str) -> None:
        pyramid, walk = request.getfixturevalue(kind), Walk(start_scale=1, frames=3)
        steps = list(animate_steps(pyramid, walk))
        count = len(pyramid) - 1 if "patches" not in kind else 1
        assert [frame is None for frame in steps] == ([True] * count + [False]) * 3
        for step, frame in zip(steps[count :: count + 1], animate(pyramid, walk), strict=True):
            assert step is not None
            assert np.array_equal(step, frame)

    def test_can_be_left_anywhere(self, patches: Pyramid) -> None:
        steps = animate_steps(patches, Walk(start_scale=1, frames=100_000))
        next(steps)
        steps.close()
        with pytest.raises(StopIteration):
            next(steps)


def test_partly_learnt_photos_flow_as_if_nothing_were_learnt(patches: Pyramid, networks: Pyramid) -> None:
    one = new_pyramid(patches.photo, preset("draft", max_size=120))
    one.learnt(0, networks.scales[0], 1.0)
    walk = Walk(start_scale=0, frames=3)
    for frame, plain in zip(animate(one, walk), animate(patches, walk), strict=True):
        assert np.array_equal(frame, plain)


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("loop", [False, True])
def test_outside_the_mask_every_frame_is_the_photo(
    request: pytest.FixtureRequest, kind: str, loop: bool
) -> None:
    pyramid = request.getfixturevalue(kind)
    photo = pyramid.photo
    height, width = photo.shape[:2]
    mask = photos.box(height, width, height // 3, width // 3, 2 * height // 3, 2 * width // 3)
    moving = area(mask, 2, 0.7)
    weights = np.zeros((height, width), np.float32)
    weights[moving.region.slices] = moving.weights
    assert 0.05 < (weights == 1).mean() < (weights > 0).mean() < 0.5
    walk = Walk(start_scale=1, frames=12, loop=loop, seed=3)
    frames, free = list(animate(pyramid, walk, moving)), list(animate(pyramid, walk))
    assert len(frames) == 12
    for frame, whole in zip(frames, free, strict=True):
        assert np.array_equal(frame[weights == 0], photo[weights == 0])
        if kind == "networks":  # patches flow otherwise where the mask leaves them less room
            assert np.array_equal(frame[weights == 1], whole[weights == 1])
    assert any((frame != photo).any() for frame in frames)


class TestRefused:
    @pytest.mark.parametrize("alpha", [-0.01, 1.01, float("nan")])
    def test_alpha(self, alpha: float) -> None:
        with pytest.raises(StudioError, match="alpha"):
            Walk(alpha=alpha)

    @pytest.mark.parametrize("beta", [-0.01, 1.01, float("nan")])
    def test_beta(self, beta: float) -> None:
        with pytest.raises(StudioError, match="beta"):
            Walk(beta=beta)

    @pytest.mark.parametrize("frames", [1, 0, -4])
    def test_frames(self, frames: int) -> None:
        with pytest.raises(StudioError, match="2 frames"):
            Walk(frames=frames)

    @pytest.mark.parametrize("scale", [-1, 40])
    def test_start_scale(self, patches: Pyramid, scale: int) -> None:
        with pytest.raises(StudioError, match=f"Scale {scale} does not exist"):
            next(animate(patches, Walk(start_scale=scale)))
        with pytest.raises(StudioError, match="does not exist"):
            next(animate(patches, Walk(start_scale=len(patches))))
