"""Resampling against Pillow's bicubic filter and against straight lines."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from hypothesis import assume, example, given
from hypothesis import strategies as st
from PIL import Image

from singan_studio.engine.pyramid import to_tensor
from singan_studio.engine.resample import rescale, resize, resize_around, resize_part, size_of
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Rgb


def pillow(
    image: torch.Tensor, size: Size, box: tuple[float, float, float, float] | None = None
) -> torch.Tensor:
    """What Pillow makes of `box` of every channel, in floats; it does not clip them."""
    channels = [
        np.asarray(
            Image.fromarray(channel).resize((size.width, size.height), Image.Resampling.BICUBIC, box=box)
        )
        for channel in image[0].numpy()
    ]
    return torch.from_numpy(np.clip(np.stack(channels)[None], -1, 1))


@pytest.fixture(scope="module")
def image(photo_once: Rgb) -> torch.Tensor:
    return to_tensor(photo_once.copy()).contiguous()


class TestResize:
    @pytest.mark.parametrize(
        "size",
        [
            *[Size(36, 30), Size(24, 20), Size(17, 40), Size(7, 5), Size(1, 1)],
            *[Size(64, 53), Size(48, 80), Size(200, 31)],
        ],
    )
    def test_equals_pillow(self, image: torch.Tensor, size: Size) -> None:
        torch.testing.assert_close(resize(image, size), pillow(image, size), atol=1e-4, rtol=0)

    def test_its_own_size_changes_nothing(self, image: torch.Tensor) -> None:
        assert torch.equal(resize(image, size_of(image)), image)
        assert size_of(image) == Size(48, 40)

    def test_stays_in_range(self) -> None:
        board = (torch.arange(40)[:, None] // 4 + torch.arange(48) // 4) % 2 * 2.0 - 1
        board = board.expand(1, 3, 40, 48).contiguous()
        for made in (
            resize(board, Size(90, 70)),
            rescale(board, Size(90, 75), 1.875),
            resize_part(board, Rect(0, 0, 48, 40), Size(48, 40), Rect(3, 3, 80, 60), Size(96, 80)),
        ):
            # The cubic kernel overshoots by some 7 % at such edges: something had to be cut.
            assert float(made.max()) == 1.0
            assert float(made.min()) == -1.0

    @given(st.floats(-1, 1, width=32), st.floats(0.2, 3), st.integers(5, 30), st.integers(5, 30))
    @example(1.0, 0.75, 20, 20)
    def test_a_plain_picture_stays_plain(self, grey: float, factor: float, width: int, height: int) -> None:
        plain = torch.full((1, 3, height, width), grey)
        target = Size(math.ceil(width * factor), math.ceil(height * factor))
        made = [resize(plain, target), rescale(plain, target, factor)]
        made.append(
            resize_part(
                plain, Rect(2, 3, 2 + width, 3 + height), Size(40, 40), Rect(0, 5, 9, 20), Size(60, 44)
            )
        )
        assert [size_of(m) for m in made] == [target, target, Size(9, 15)]
        for picture in made:
            assert (picture - grey).abs().max() <= 2e-6


class TestRescale:
    @given(st.floats(0.2, 4), st.floats(0, 0.999))
    @example(0.75, 0.0)
    @example(1 / 0.79, 0.5)
    def test_equals_pillow_on_an_exact_box(self, image: torch.Tensor, factor: float, slack: float) -> None:
        """Pillow resamples any box to whole pixels: that of `size` output pixels is `size / factor` wide."""
        size = Size(math.floor(48 * factor - slack), math.floor(40 * factor - slack))
        assume(size.width >= 1 and size.height >= 1)
        box = (0.0, 0.0, min(48.0, size.width / factor), min(40.0, size.height / factor))
        # The pixels that rounding up adds hang over the edge and do not change the others.
        larger = Size(math.ceil(48 * factor), math.ceil(40 * factor))
        made = rescale(image, larger, factor)
        assert size_of(made) == larger
        part = made[..., : size.height, : size.width]
        torch.testing.assert_close(part, pillow(image, size, box), atol=1e-4, rtol=0)

    @given(st.floats(0.15, 5), st.floats(-1, 1), st.booleans())
    @example(0.75, 0.9, False)
    @example(1 / 0.75, 0.9, True)
    def test_a_ramp_lies_where_the_factor_puts_it(self, factor: float, slope: float, down: bool) -> None:
        length = 60
        line = torch.arange(length).float() / (length - 1) * slope
        ramp = line.expand(1, 3, length, length)
        ramp = ramp.transpose(2, 3).contiguous() if down else ramp.contiguous()
        count = math.ceil(length * factor)
        made = rescale(ramp, Size(count, count), factor)[0, 0].numpy()
        made = made[:, count // 2] if down else made[count // 2]
        place = (np.arange(count) + 0.5) / factor - 0.5
        reach = 2 * max(1.0, 1 / factor)
        inside = (place - reach >= 0) & (place + reach <= length - 1)
        step = abs(slope) / (length - 1)
        # Exact where it grows; the widened kernel of a shrinking picture is off by some 0.03 px, as Pillow's.
        tolerance = 2e-6 + (0.04 * step if factor < 1 else 0.0)
        assert np.abs(made - place / (length - 1) * slope)[inside].max(initial=0) <= tolerance

    def test_down_and_up_again_lies_on_the_picture(self) -> None:
        """Sizes are rounded up and factors are not: a slow wave must not drift towards the far corner."""
        y, x = torch.meshgrid(torch.arange(83.0), torch.arange(97.0), indexing="ij")
        wave = (0.8 * torch.sin(x / 9) * torch.cos(y / 11)).expand(1, 3, 83, 97).contiguous()
        factor = 0.777
        small = rescale(wave, Size(math.ceil(97 * factor), math.ceil(83 * factor)), factor)
        back = rescale(small, Size(97, 83), 1 / factor)
        # Half a pixel of drift at the far side would be an error of 0.04.
        assert (back - wave)[..., 4:-4, 4:-4].abs().max() < 0.004

    @given(
        st.floats(0.4, 2.2), st.integers(0, 30), st.integers(0, 25), st.integers(1, 40), st.integers(1, 40)
    )
    def test_a_part_is_that_of_the_whole(
        self, image: torch.Tensor, factor: float, left: int, top: int, width: int, height: int
    ) -> None:
        target = Size(math.ceil(48 * factor), math.ceil(40 * factor))
        part = Rect(left, top, left + width, top + height).clipped(target)
        assume(not part.empty)
        whole = rescale(image, target, factor)
        made = rescale(image, target, factor, part)
        assert made.shape[-2:] == (part.size.height, part.size.width)
        torch.testing.assert_close(made, whole[..., *part.slices], atol=1e-5, rtol=0)


class TestEnlargePart:
    @given(st.data())
    def test_equals_the_crop_of_the_whole(self, image: torch.Tensor, data: st.DataObject) -> None:
        full = Size(48, 40)
        target = Size(data.draw(st.integers(48, 110)), data.draw(st.integers(40, 110)))
        left, top = data.draw(st.integers(0, target.width - 1)), data.draw(st.integers(0, target.height - 1))
        right = data.draw(st.integers(left + 1, target.width))
        bottom = data.draw(st.integers(top + 1, target.height))
        wanted = Rect(left, top, right, bottom)
        # The kernel reaches two pixels beyond a centre; one more for rounding.
        part = Rect(
            max(0, math.floor(left * 48 / target.width) - 3),
            max(0, math.floor(top * 40 / target.height) - 3),
            min(48, math.ceil(right * 48 / target.width) + 3),
            min(40, math.ceil(bottom * 40 / target.height) + 3),
        )
        made = resize_part(image[..., *part.slices], part, full, wanted, target)
        torch.testing.assert_close(made, resize(image, target)[..., *wanted.slices], atol=1e-5, rtol=0)

    def test_the_whole_of_the_whole_is_resize(self, image: torch.Tensor) -> None:
        target = Size(70, 61)
        made = resize_part(image, Rect.whole(Size(48, 40)), Size(48, 40), Rect.whole(target), target)
        assert torch.equal(made, resize(image, target))

    def test_beyond_the_part_its_edge_is_repeated(self, image: torch.Tensor) -> None:
        part = Rect(10, 8, 20, 18)
        inner = image[..., *part.slices]
        edged = torch.nn.functional.pad(inner, [10, 28, 8, 22], mode="replicate")
        wanted, target = Rect(4, 4, 60, 50), Size(96, 80)
        made = resize_part(inner, part, Size(48, 40), wanted, target)
        torch.testing.assert_close(made, resize(edged, target)[..., *wanted.slices], atol=1e-5, rtol=0)


class TestAround:
    @pytest.mark.parametrize(("size", "turn"), [(Size(96, 80), (3, -7)), (Size(24, 20), (4, 6))])
    def test_has_no_border(self, image: torch.Tensor, size: Size, turn: tuple[int, int]) -> None:
        """What a picture that is turned becomes is what it becomes, turned."""
        down, right = turn
        factor = size.width / 48
        moved = round(down * factor), round(right * factor)
        made = resize_around(image.roll(turn, (2, 3)), size)
        torch.testing.assert_close(made, resize_around(image, size).roll(moved, (2, 3)), atol=1e-5, rtol=0)

    @pytest.mark.parametrize("size", [Size(48, 40), Size(63, 53), Size(33, 31)])
    def test_is_resize_far_from_the_border(self, image: torch.Tensor, size: Size) -> None:
        made, plain = resize_around(image, size), resize(image, size)
        assert size_of(made) == size
        torch.testing.assert_close(made[..., 4:-4, 4:-4], plain[..., 4:-4, 4:-4], atol=1e-4, rtol=0)
