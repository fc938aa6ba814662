"""The scale plan against its definition in exact numbers, and pictures as tensors and back."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest
import torch
from hypothesis import assume, example, given
from hypothesis import strategies as st

from singan_studio.engine.config import TrainConfig
from singan_studio.engine.pyramid import (
    ScalePlan,
    continuation,
    make_plan,
    odd_sides,
    photo_pyramid,
    step_up,
    stepped_sizes,
    to_pixels,
    to_tensor,
)
from singan_studio.engine.resample import rescale
from singan_studio.errors import PictureError
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.resize import fit

LIGHTNING = [
    *[(21, 30), (26, 38), (32, 48), (41, 61), (51, 76)],
    *[(65, 96), (82, 121), (103, 153), (130, 194), (164, 244)],
]
"""Height and width of the released model data/checkpoints/lightning1."""

sides = st.integers(1, 9000)


@st.composite
def plans(draw: st.DrawFn) -> tuple[Size, TrainConfig]:
    """A photo and a config whose scaled photo is large enough for more than one scale."""
    photo = Size(draw(sides), draw(sides))
    max_size = draw(st.integers(40, 400))
    config = TrainConfig(
        max_size=max_size,
        min_size=draw(st.integers(12, min(40, max_size))),
        scale_factor=draw(st.floats(0.4, 0.9)),
    )
    height, width = shrunk(photo, max_size)
    assume(min(height, width) > max(config.min_size, 16))
    return photo, config


def shrunk(photo: Size, max_size: int) -> tuple[int, int]:
    """Height and width of the photo with its longer side at most max_size, rounded up, in whole numbers."""
    longer = max(photo.width, photo.height)
    if longer <= max_size:
        return photo.height, photo.width
    return -(-photo.height * max_size // longer), -(-photo.width * max_size // longer)


def powers_until(factor: Fraction, share: Fraction) -> int:
    """ceil(log(share) / log(factor)): the first power of factor that is not above share."""
    power, count = Fraction(1), 0
    while power > share:
        power, count = power * factor, count + 1
        # Logarithms decide ties by their last digit.
        assume(abs(power / share - 1) > 1e-9)
    return count


class TestPlan:
    def test_sizes_of_the_released_model(self) -> None:
        plan = make_plan(Size(244, 164), TrainConfig(min_size=20))
        assert [(size.height, size.width) for size in plan.sizes] == LIGHTNING

    def test_sizes_for_the_photo_itself_are_those_of_the_plan(self) -> None:
        # An imported plan may be one pixel off its own formula: it is not computed again.
        plan = ScalePlan((Size(21, 20), Size(40, 40)), 0.5)
        assert plan.sizes_for(Size(40, 40)) == plan.sizes

    @given(plans())
    @example((Size(1000, 700), TrainConfig()))
    @example((Size(250, 188), TrainConfig()))
    def test_equals_the_formula(self, drawn: tuple[Size, TrainConfig]) -> None:
        photo, config = drawn
        height, width = shrunk(photo, config.max_size)
        longer, shorter = max(photo.width, photo.height), min(photo.width, photo.height)
        r0 = Fraction(config.scale_factor)
        num = powers_until(r0, Fraction(config.min_size, shorter)) + 1
        stop = num - powers_until(r0, Fraction(min(config.max_size, longer), longer))
        plan = make_plan(photo, config)
        assert len(plan) == stop + 1
        # The finest size is compared in the test after this one; here it is what the formula starts from.
        height, width = plan.sizes[-1].height, plan.sizes[-1].width
        assert plan.factor**stop == pytest.approx(config.min_size / min(height, width), rel=1e-9)
        for n, size in enumerate(plan.sizes):
            share = (config.min_size / min(height, width)) ** ((stop - n) / stop)
            for side, full in ((size.height, height), (size.width, width)):
                # side = ceil(full * share), where a difference of 1e-9 may be rounded up or not
                assert full * share - 1e-9 <= side < full * share + 1 + 1e-9

    @given(plans())
    @example((Size(297, 200), TrainConfig()))
    def test_the_finest_scale_is_the_photo_at_most_max_size(self, drawn: tuple[Size, TrainConfig]) -> None:
        photo, config = drawn
        finest = make_plan(photo, config).sizes[-1]
        assert max(finest.width, finest.height) <= config.max_size
        assert (finest.height, finest.width) == shrunk(photo, config.max_size)
        assert finest.width <= photo.width
        assert finest.height <= photo.height

    @given(plans())
    def test_grows_from_min_size(self, drawn: tuple[Size, TrainConfig]) -> None:
        photo, config = drawn
        plan = make_plan(photo, config)
        coarsest = min(plan.sizes[0].width, plan.sizes[0].height)
        assert config.min_size <= coarsest <= config.min_size + 1
        assert len(plan) >= 2
        assert 0 < plan.factor < 1
        widths, heights = [s.width for s in plan.sizes], [s.height for s in plan.sizes]
        assert widths == sorted(widths)
        assert heights == sorted(heights)
        assert plan.sizes == plan.sizes_for(plan.sizes[-1])
        for n in range(len(plan)):
            assert plan.factor_from(n) == pytest.approx(plan.factor ** (len(plan) - 1 - n), rel=1e-12)

    @pytest.mark.parametrize("size", [Size(16, 16), Size(25, 40), Size(24, 200), Size(2500, 250)])
    def test_a_photo_no_larger_than_min_size_has_one_scale(self, size: Size) -> None:
        plan = make_plan(size, TrainConfig())
        height, width = shrunk(size, 250)
        assert plan.sizes == (Size(width, height),)

    @pytest.mark.parametrize(
        "size", [Size(1, 1), Size(3000, 8), Size(8, 3000), Size(15, 15), Size(250, 15), Size(8000, 400)]
    )
    def test_too_small_or_narrow_is_one_sentence(self, size: Size) -> None:
        with pytest.raises(PictureError) as info:
            make_plan(size, TrainConfig())
        message = str(info.value)
        assert "\n" not in message
        assert message.endswith(".")
        assert f"{size.width}×{size.height}" in message

    @given(plans(), st.floats(0.5, 3), st.floats(0.5, 3))
    def test_another_aspect_steps_alike(
        self, drawn: tuple[Size, TrainConfig], across: float, down: float
    ) -> None:
        plan = make_plan(*drawn)
        finest = Size(math.ceil(plan.sizes[-1].width * across), math.ceil(plan.sizes[-1].height * down))
        sizes = plan.sizes_for(finest)
        assert len(sizes) == len(plan)
        assert sizes[-1] == finest
        assert sizes == stepped_sizes(finest, plan.factor, len(plan))
        for ours, photos in zip(sizes, plan.sizes, strict=True):
            # Either side was rounded up by less than a pixel, at the finest size as well.
            assert abs(ours.width - photos.width * finest.width / plan.sizes[-1].width) < max(across, 1) + 1
            assert abs(ours.height - photos.height * finest.height / plan.sizes[-1].height) < max(down, 1) + 1


class TestOddSides:
    @given(st.integers(0, 30), st.integers(0, 30), st.integers(1, 30), st.integers(1, 30))
    def test_grows_by_at_most_a_line_where_there_is_room(
        self, left: int, top: int, width: int, height: int
    ) -> None:
        within = Rect(0, 0, 60, 61)
        part = Rect(left, top, left + width, top + height)
        made = odd_sides(part, within)
        assert made.intersection(part) == part
        assert made.size.width - width == 1 - width % 2
        assert made.size.height - height == 1 - height % 2

    def test_takes_the_line_before_at_the_far_edge(self) -> None:
        within = Rect(0, 0, 20, 21)
        assert odd_sides(Rect(10, 13, 20, 21), within) == Rect(9, 12, 20, 21)

    def test_stays_even_where_all_is_taken(self) -> None:
        within = Rect(0, 0, 20, 21)
        assert odd_sides(within, within) == within
        assert odd_sides(Rect(-5, 3, 50, 8), within) == Rect(0, 3, 20, 8)


class TestContinuation:
    @given(sides, sides, st.integers(40, 400))
    @example(500, 375, 250)
    @example(251, 188, 250)
    @example(4000, 3000, 250)
    def test_leads_to_the_photo_in_steps_of_two(self, width: int, height: int, max_size: int) -> None:
        photo, config = Size(width, height), TrainConfig(max_size=max_size)
        assume(min(shrunk(photo, max_size)) >= 16)
        plan = make_plan(photo, config)
        learnt = plan.sizes[-1]
        levels = continuation(plan, photo)
        if learnt == photo:
            assert levels == []
            return
        assert levels[-1] == photo
        assert learnt not in levels
        ratio = max(width / learnt.width, height / learnt.height)
        assert len(levels) <= max(1, math.ceil(math.log2(ratio)))
        for before, after in zip([learnt, *levels], levels, strict=False):
            # One pixel more than twice as much, because sizes are rounded up.
            assert before.width <= after.width <= 2 * before.width + 1
            assert before.height <= after.height <= 2 * before.height + 1

    def test_is_empty_for_a_photo_learnt_at_its_own_size(self) -> None:
        photo = Size(244, 164)
        assert continuation(make_plan(photo, TrainConfig()), photo) == []


class TestPixels:
    def test_all_values_survive(self) -> None:
        grey = np.arange(256, dtype=np.uint8)
        pixels = np.stack([grey, grey[::-1], np.roll(grey, 99)], -1).reshape(8, 32, 3)
        tensor = to_tensor(pixels)
        assert tensor.shape == (1, 3, 8, 32)
        assert tensor.dtype == torch.float32
        expected = pixels.astype(np.float64).transpose(2, 0, 1)[None] * 2 / 255 - 1
        np.testing.assert_allclose(tensor.numpy(), expected, atol=1e-6, rtol=0)
        back = to_pixels(tensor)
        assert back.dtype == np.uint8
        assert np.array_equal(back, pixels)

    def test_rounds_to_the_nearest_and_clips(self) -> None:
        values = np.array([-9.0, -1.001, -1, -1 + 0.9 / 255, -1 + 1.1 / 255, 0.999, 1, 1.2, 9])
        tensor = torch.from_numpy(values).float().expand(1, 3, 1, -1)
        assert to_pixels(tensor)[0, :, 0].tolist() == [0, 0, 0, 0, 1, 255, 255, 255, 255]

    def test_takes_any_memory_layout(self, photo: Rgb) -> None:
        for view in (photo[::-1, ::-1], photo[:, :, ::-1], photo.transpose(1, 0, 2), photo[3:30:2, 5:40:3]):
            assert np.array_equal(to_pixels(to_tensor(view)), view)
            assert np.array_equal(to_tensor(view.copy(order="F")).numpy(), to_tensor(view.copy()).numpy())

    def test_takes_pixels_that_may_not_be_written_to(self, photo: Rgb) -> None:
        """`fit` hands out such arrays, and torch warns, once in a program, not to write to them."""
        photo.setflags(write=False)
        torch.set_warn_always(True)
        try:
            for pixels in (photo, fit(photo, Size(24, 20))):
                assert np.array_equal(to_pixels(to_tensor(pixels)), pixels)
        finally:
            torch.set_warn_always(False)


class TestPhotoPyramid:
    def test_every_scale_is_made_from_the_finest(self, photo: Rgb) -> None:
        plan = make_plan(Size.of(photo), TrainConfig(max_size=32, min_size=16))
        reals = photo_pyramid(to_tensor(photo), plan)
        assert [(real.shape[3], real.shape[2]) for real in reals] == [(s.width, s.height) for s in plan.sizes]
        steps = len(plan) - 1
        for n, real in enumerate(reals[:-1]):
            assert torch.equal(real, rescale(reals[-1], plan.sizes[n], plan.factor ** (steps - n)))
        # Averages hardly change: nothing is shifted in brightness or turned over.
        for real in reals:
            assert (real.mean((2, 3)) - to_tensor(photo).mean((2, 3))).abs().max() < 0.05

    def test_a_photo_that_is_not_shrunk_stays_as_it_is(self, photo: Rgb) -> None:
        plan = make_plan(Size.of(photo), TrainConfig(max_size=48, min_size=16))
        assert torch.equal(photo_pyramid(to_tensor(photo), plan)[-1], to_tensor(photo))

    def test_step_up_cuts_to_whole_values_for_released_models_only(self, photo: Rgb) -> None:
        sizes = (Size(24, 20), Size(48, 40))
        image = to_tensor(photo)[..., :20, :24] * 1.1 + 0.001
        image = image.clone()
        whole = np.floor((np.clip(image.numpy().astype(np.float64), -1, 1) + 1) / 2 * 255 + 1e-4)
        cut = torch.from_numpy(whole / 255 * 2 - 1).float()
        plain = step_up(image, ScalePlan(sizes, 0.5), sizes[1])
        truncated = step_up(image, ScalePlan(sizes, 0.5, truncating=True), sizes[1])
        assert torch.equal(plain, rescale(image, sizes[1], 2.0))
        torch.testing.assert_close(truncated, rescale(cut, sizes[1], 2.0), atol=1e-5, rtol=0)
        assert (plain - truncated).abs().mean() > 1e-3
