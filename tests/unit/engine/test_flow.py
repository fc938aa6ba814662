"""How a photo flows where nothing is learnt."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
import torch

from singan_studio.engine import flow
from singan_studio.engine.animation import Walk, animate
from singan_studio.engine.config import preset
from singan_studio.engine.flow import closed
from singan_studio.engine.model import Pyramid, new_pyramid
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb

from . import photos
from .conftest import textured

INSTANT = preset("instant", max_size=120)


def coast() -> Rgb:
    """Bright texture above a straight edge, dark texture below; 120 wide and 90 high."""
    photo = textured(90, 120, seed=3).astype(float)
    photo[:40] = 190 + (photo[:40] - 128) / 4
    photo[40:] = 40 + (photo[40:] - 128) / 4
    return photo.clip(0, 255).round().astype(np.uint8)


def velocity(pyramid: Pyramid, start: int = 1, seed: int = 0, beta: float = 0.9) -> torch.Tensor:
    """The first life's, with all the room there is."""
    size = pyramid.plan.sizes[-1]
    rng = torch.Generator().manual_seed(seed)
    room = torch.ones(2, size.height, size.width)
    return next(flow._velocities(pyramid, start, room, beta, rng))[0]


class TestVelocity:
    def test_goes_along_the_photos_lines(self) -> None:
        """Through the edge between bright and dark next to nothing goes."""
        pyramid = new_pyramid(coast(), INSTANT)
        across, down = [], []
        for seed in range(6):
            one = velocity(pyramid, seed=seed)
            across.append(one[0, 38:42].square().mean())
            down.append(one[1, 38:42].square().mean())
        # Measured: 0.016.
        assert np.mean(down) < 0.1 * np.mean(across)

    def test_is_the_same_everywhere_where_nothing_is_to_be_seen(self) -> None:
        pyramid = new_pyramid(np.full((90, 120, 3), 90, np.uint8), INSTANT)
        one = velocity(pyramid)
        assert bool(one.isfinite().all())
        assert 0.5 < float(one[0].std() / one[1].std()) < 2

    @pytest.mark.parametrize("max_size", [60, 120])
    def test_is_as_fast_at_every_learnt_size(self, max_size: int) -> None:
        pyramid = new_pyramid(coast(), preset("instant", max_size=max_size))
        first = pyramid.plan.sizes[0].width / max_size
        speed = float(velocity(pyramid, start=0).square().sum(0).mean().sqrt()) / max_size
        # 0.38 pixels at 250, and by the square root of the coarsest scale's distance more; a little less, for
        # what is fastest is slowed.
        assert 0.8 < speed / (0.38 / 250 * first**-0.5) <= 1

    def test_keeps_its_direction_by_beta(self) -> None:
        pyramid = new_pyramid(coast(), INSTANT)
        alike = []
        for beta in (0.0, 0.5, 1.0):
            rng, room = torch.Generator().manual_seed(0), torch.ones(2, 90, 120)
            one, other = (v[0] for v in itertools.islice(flow._velocities(pyramid, 1, room, beta, rng), 2))
            alike.append(float((one * other).sum() / (one.norm() * other.norm())))
        assert abs(alike[0]) < 0.4
        assert alike[0] < alike[1] < alike[2]
        assert alike[2] == pytest.approx(1)


class TestRoom:
    def test_nothing_crosses_the_borders(self) -> None:
        room = flow._room(new_pyramid(coast(), INSTANT), None)
        assert float(room[0, :, 0].max()) < 0.1
        assert float(room[1, 0].max()) < 0.1
        assert float(room[:, 45, 60].min()) == 1
        assert float(room[0, 0, 60]) == 1

    @pytest.mark.parametrize("height", [40, 3])
    def test_a_mask_is_still_at_its_edge_and_moves_inside_however_narrow(self, height: int) -> None:
        mask = photos.box(90, 120, 30, 20, 30 + height, 100)
        room = flow._room(new_pyramid(coast(), INSTANT), mask)
        assert float(room[0, :29].max()) < 0.5
        assert float(room[:, :, :18].max()) == 0
        assert float(room[0, 30 + height // 2, 60]) > 0.95


class TestFrames:
    def test_the_edge_stays_and_the_texture_moves(self) -> None:
        photo = coast()
        frames = list(animate(new_pyramid(photo, INSTANT), Walk(start_scale=1, frames=20)))
        for frame in frames[5:]:
            bright = frame[:, 20:100].mean(2) > 115
            # Measured: 0 and at least 0.4.
            assert np.abs(bright.sum(0) - 40).mean() < 0.1
            assert np.abs(frame.astype(int) - photo)[:36].mean() > 0.2

    def test_stay_near_the_photo_and_sharp(self) -> None:
        """However long it lasts: each life is back at the photo after 1 / alpha frames."""
        photo = photos.sample_photo("water", 120, 90)
        frames = list(animate(new_pyramid(photo, INSTANT), Walk(start_scale=1, frames=90)))

        def grain(picture: Rgb) -> float:
            return float((np.diff(picture.astype(float), axis=0) ** 2).mean())

        away = [np.abs(frame.astype(int) - photo).mean() for frame in frames[20:]]
        assert max(away) < 2 * min(away)
        assert all(grain(frame) > 0.6 * grain(photo) for frame in frames)

    def test_a_longer_way_from_the_photo_by_less_alpha(self) -> None:
        pyramid = new_pyramid(photos.sample_photo("water", 120, 90), INSTANT)
        away = []
        for alpha in (0.5, 0.1, 0.0):
            *_, last = animate(pyramid, Walk(start_scale=1, frames=30, alpha=alpha))
            away.append(np.abs(last.astype(int) - pyramid.photo).mean())
        assert away[0] < away[1] < away[2]

    @pytest.mark.parametrize(("frames", "alpha"), [(2, 0.1), (3, 1.0), (25, 0.1), (40, 0.0)])
    def test_loops_of_every_length_are_closed(self, frames: int, alpha: float) -> None:
        pyramid = new_pyramid(photos.sample_photo("water", 60, 45), preset("instant", max_size=60))
        made = list(animate(pyramid, Walk(start_scale=1, frames=frames, alpha=alpha, loop=True)))
        steps = [np.abs(b.astype(int) - a).mean() for a, b in itertools.pairwise([*made, made[0]])]
        assert steps[-1] <= 1.25 * np.median(steps)

    def test_memory_does_not_grow_with_the_length(self) -> None:
        pyramid = new_pyramid(photos.sample_photo("water", 32, 24), preset("instant", max_size=32))
        whole = flow.Rect.whole(Size(32, 24))
        moving = flow.Flow(pyramid, whole, None, start=0, half=1.5, beta=0.9, loop=None, seed=0)
        for t in range(60):
            for _ in moving.frame(t):
                pass
        assert len(moving._known) <= 5


class TestClosed:
    @pytest.mark.parametrize("count", [1, 2, 5, 40])
    def test_fades_into_its_start(self, count: int) -> None:
        walk = ([torch.tensor([float(n)])] for n in itertools.count())
        made = [float(step[0]) for step in closed(walk, count)]
        assert len(made) == count
        fade = max(1, round(count / 4))
        assert made[: count - fade] == [float(n) for n in range(fade, count)]
        for n, value in enumerate(made[count - fade :]):
            share = (n + 1) / (fade + 1)
            assert value == pytest.approx((1 - share) * (count + n) + share * n)
