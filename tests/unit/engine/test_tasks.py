"""What a pyramid is used for: injected composites, quantised paint."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pytest
import scipy.ndimage
import torch

from singan_studio.engine import metrics
from singan_studio.engine.config import TrainConfig, preset
from singan_studio.engine.model import Pyramid, new_pyramid, random_noise, reconstruct, to_the_end
from singan_studio.engine.pyramid import to_pixels, to_tensor
from singan_studio.engine.random import stream
from singan_studio.engine.resample import rescale, resize
from singan_studio.engine.scales import Carry, NetworkScale, PatchScale
from singan_studio.engine.tasks import (
    Injection,
    QuantizedScale,
    area,
    defaults,
    inject,
    prepare,
    quantized,
    repaint_region,
    repaint_steps,
)
from singan_studio.engine.training import Event, Progress
from singan_studio.errors import StudioError
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Mask, Rgb

from . import photos


def instant(max_size: int = 64, **changes: object) -> TrainConfig:
    return preset("instant", max_size=max_size, min_size=16, **changes)


@pytest.fixture
def photo() -> Rgb:
    """64 wide and 48 high."""
    return photos.sample_photo("mountains", 64, 48)


@pytest.fixture
def pyramid(photo: Rgb) -> Pyramid:
    return new_pyramid(photo, instant())


@pytest.fixture
def networks(photo: Rgb) -> Pyramid:
    config = preset("paper", max_size=40, min_size=16, channels=8)
    return photos.with_networks(photo, config, lively=True)


def foreign(photo: Rgb) -> Rgb:
    """A composite unlike the photo everywhere: stripes in its own colours, shuffled."""
    composite = np.roll(photo[::-1, ::-1], (5, 11), (0, 1)).copy()
    composite[::3] = composite[::3, ::-1]
    return composite


def expected_weights(mask: Mask, radius: float, sigma: float) -> npt.NDArray[np.float64]:
    """Dilated by a disk, then blurred, by scipy alone."""
    away = scipy.ndimage.distance_transform_edt(mask == 0)
    grown = np.where(away <= radius, 1.0, 0.0)
    truncate = math.ceil(3 * sigma) / sigma
    return np.asarray(scipy.ndimage.gaussian_filter(grown, sigma, mode="nearest", truncate=truncate))


def reached(mask: Mask, how: Injection) -> npt.NDArray[np.bool_]:
    """Where the result may differ from the photo: mask, dilated, and the reach of the blur."""
    away = scipy.ndimage.distance_transform_edt(mask == 0)
    grown = away <= how.dilate
    return np.asarray(scipy.ndimage.distance_transform_edt(~grown) <= math.ceil(3 * how.feather))


def steepness(made: Rgb, mask: Mask) -> float:
    """Energy of the gradient within two pixels of a mask's border."""
    grey = made.astype(float).mean(2)
    energy = sum(scipy.ndimage.sobel(grey, axis) ** 2 for axis in (0, 1))
    ring = scipy.ndimage.binary_dilation(mask > 0, iterations=2)
    ring &= ~scipy.ndimage.binary_erosion(mask > 0, iterations=2)
    return float(np.asarray(energy)[ring].mean())


def colour_distance(pixels: Rgb, photo: Rgb) -> float:
    """Mean distance of pixels (n, 3) from the nearest colour of the photo, in levels."""
    flat, colours = pixels.reshape(-1, 1, 3).astype(float), photo.reshape(1, -1, 3).astype(float)
    return float(np.mean([np.sqrt(((one - colours) ** 2).sum(2)).min() for one in flat]))


class TestInject:
    @pytest.mark.slow
    @pytest.mark.parametrize(
        ("width", "height", "max_size"), [(64, 48, 64), (64, 48, 32), (150, 120, 60), (120, 150, 250)]
    )
    @pytest.mark.parametrize("scale", [1, -1])
    def test_outside_the_mask_is_the_photo(self, width: int, height: int, max_size: int, scale: int) -> None:
        photo = photos.sample_photo("forest", width, height)
        pyramid = new_pyramid(photo, instant(max_size))
        top, left = height // 3, width // 3
        mask = photos.box(height, width, top, left, top + height * 3 // 10, left + width * 3 // 10)
        how = Injection(scale % len(pyramid), dilate=2, feather=1.5, seed=3)
        made = inject(pyramid, foreign(photo), mask, how)
        assert made.shape == photo.shape
        assert made.dtype == np.uint8
        may = reached(mask, how)
        assert 0.01 < may.mean() < 0.5
        assert np.array_equal(made[~may], photo[~may])
        inside = mask > 0
        differs = (made != photo).any(2)[inside].mean()
        # Measured: 0.98 and more.
        assert differs > 0.8
        # Patches of the photo, averaged, lie near its colours; measured: up to 3 levels.
        assert photos.colour_distance(made[inside], photo) < 6

    def test_the_photo_given_is_not_written_to(self, pyramid: Pyramid, photo: Rgb) -> None:
        kept, composite = photo.copy(), foreign(photo)
        given = composite.copy()
        inject(pyramid, composite, photos.box(48, 64, 9, 9, 20, 20), Injection(1, 2, 1))
        assert np.array_equal(pyramid.photo, kept)
        assert np.array_equal(composite, given)

    @pytest.mark.slow
    @pytest.mark.parametrize("radius", [0.0, 2.0, 4.5])
    @pytest.mark.parametrize("sigma", [0.7, 2.0])
    def test_blends_by_the_dilated_and_blurred_mask(
        self, pyramid: Pyramid, photo: Rgb, radius: float, sigma: float
    ) -> None:
        mask = photos.box(48, 64, 18, 20, 28, 36)
        mask[20:24, 36:40] = 255
        how = Injection(1, radius, sigma, seed=1)
        made = inject(pyramid, foreign(photo), mask, how)
        part = repaint_region(pyramid, Rect.whole(Size.of(photo)), foreign(photo), mask, how)
        rough = photo.astype(float)
        rough[part.region.slices] = part.pixels
        weights = expected_weights(mask, radius, sigma)[..., None]
        expected = photo + (rough - photo) * weights
        assert np.abs(rough - photo)[mask > 0].mean() > 10
        assert np.abs(made - expected).max() <= 1.5
        assert 0.05 < weights.mean() < 0.6

    @pytest.mark.slow
    def test_same_seed_same_result(self, pyramid: Pyramid, networks: Pyramid, photo: Rgb) -> None:
        mask = photos.box(48, 64, 10, 10, 30, 40)
        for one in (pyramid, networks):
            first, again, other = (
                inject(one, foreign(photo), mask, Injection(1, 1, 1, seed=seed)) for seed in (1, 1, 2)
            )
            assert np.array_equal(first, again)
            assert not np.array_equal(first, other)

    def test_strength_mixes_the_result_with_the_composite(self, pyramid: Pyramid, photo: Rgb) -> None:
        mask = photos.box(48, 64, 10, 10, 30, 40)
        composite = np.where(mask[..., None] > 0, foreign(photo), photo)
        none, half, whole = (
            inject(pyramid, composite, mask, Injection(2, 0, 0, strength=share)) for share in (0, 0.5, 1)
        )
        assert np.array_equal(none, composite)
        mean = (composite.astype(float) + whole) / 2
        assert np.abs(half - mean)[mask > 0].max() <= 1
        assert np.array_equal(half[mask == 0], photo[mask == 0])
        assert np.abs(whole.astype(float) - composite)[mask > 0].mean() > 10

    def test_a_fused_border_does_not_stand_out(self) -> None:
        photo = photos.sample_photo("water", 160, 120)
        pyramid, mask = new_pyramid(photo, instant(160)), photos.box(120, 160, 40, 60, 80, 110)
        composite = np.where(mask[..., None] > 0, 255 - photo[::-1, ::-1], photo)
        how = defaults("harmonize", pyramid)
        fused, hard = (inject(pyramid, composite, mask, replace(how, fused=fused)) for fused in (True, False))
        # Measured: 2.1 and 4.8 times the photo's, and 7.6 where it is only pasted.
        assert steepness(fused, mask) < 0.6 * steepness(hard, mask)
        may = reached(mask, how)
        assert np.array_equal(fused[~may], photo[~may])
        inside = mask > 0
        kept = [np.corrcoef(made[inside].ravel(), composite[inside].ravel())[0, 1] for made in (fused, photo)]
        # Measured: 0.79 and -0.26.
        assert kept[0] > 0.7 > kept[1]

    @pytest.mark.parametrize("scale", [-1, 0, 99])
    def test_unknown_scales_are_refused(self, pyramid: Pyramid, photo: Rgb, scale: int) -> None:
        mask = photos.box(48, 64, 10, 10, 20, 20)
        with pytest.raises(StudioError, match=f"Scale {scale} does not exist"):
            inject(pyramid, foreign(photo), mask, Injection(scale, 1, 1))
        with pytest.raises(StudioError, match="does not exist"):
            inject(pyramid, foreign(photo), mask, Injection(len(pyramid), 1, 1))

    def test_an_empty_mask_is_refused(self, pyramid: Pyramid, photo: Rgb) -> None:
        with pytest.raises(StudioError, match="Nothing is edited"):
            inject(pyramid, photo, np.zeros((48, 64), np.uint8), Injection(1, 5, 5))

    def test_a_mask_at_the_border(self, pyramid: Pyramid, photo: Rgb) -> None:
        mask = photos.box(48, 64, 0, 0, 9, 64)
        how = Injection(2, 0, 1)
        made = inject(pyramid, foreign(photo), mask, how)
        may = reached(mask, how)
        assert np.array_equal(made[~may], photo[~may])
        assert (made != photo).any(2)[:9].mean() > 0.8

    def test_one_pixel(self, pyramid: Pyramid, photo: Rgb) -> None:
        mask = photos.box(48, 64, 47, 63, 48, 64)
        made = inject(pyramid, foreign(photo), mask, Injection(len(pyramid) - 1, 0, 0))
        differs = (made != photo).any(2)
        assert not differs[:47].any()
        assert not differs[:, :63].any()

    def test_networks_repaint(self, networks: Pyramid, photo: Rgb) -> None:
        mask = photos.box(48, 64, 10, 10, 30, 40)
        how = Injection(1, 1, 1)
        made = inject(networks, foreign(photo), mask, how)
        may = reached(mask, how)
        assert np.array_equal(made[~may], photo[~may])
        assert (made != photo).any(2)[mask > 0].mean() > 0.8

    @pytest.mark.parametrize("max_size", [96, 60])
    def test_a_moved_region_stays_sharp(self, max_size: int) -> None:
        photo = photos.sample_photo("stones", 96, 80)
        pyramid = new_pyramid(photo, instant(max_size))
        composite = photo.copy()
        composite[40:64, 50:78] = photo[10:34, 12:40]
        mask = photos.box(80, 96, 40, 50, 64, 78)
        made = inject(pyramid, composite, mask, Injection(len(pyramid) - 1, 2, 1))
        inner = slice(46, 58), slice(56, 72)
        # Measured: 33 dB and more; the photo there has 14 dB.
        assert metrics.psnr(composite[inner], photo[inner]) < 20
        assert metrics.psnr(made[inner].copy(), composite[inner].copy()) > 25

    def test_a_foreign_colour_takes_on_the_photos(self) -> None:
        photo = photos.hills(60, 80)
        pyramid = new_pyramid(photo, instant(80))
        composite = photo.copy()
        composite[20:40, 30:52] = (40, 60, 220)
        mask = photos.box(60, 80, 20, 30, 40, 52)
        made = inject(pyramid, composite, mask, Injection(defaults("harmonize", pyramid).scale, 2, 1))
        inner = slice(23, 37), slice(33, 49)
        # No blue in the photo: at most 80 levels; measured: distance 180 becomes less than 5.
        assert photos.colour_distance(composite[inner], photo) > 100
        assert photos.colour_distance(made[inner], photo) < 20
        assert made[inner][..., 2].mean() < 100


class TestRepaintRegion:
    REGION = Rect(10, 8, 46, 40)

    def edit(self, photo: Rgb) -> tuple[Rgb, Mask]:
        """A composite that differs from the photo in a square within the region, and its mask."""
        composite, mask = photo.copy(), photos.box(48, 64, 18, 22, 30, 34)
        composite[18:30, 22:34] = foreign(photo)[18:30, 22:34]
        return composite, mask

    @pytest.mark.slow
    @pytest.mark.parametrize("kind", ["patch", "network"])
    @pytest.mark.parametrize("scale", [1, -1])
    def test_what_lies_around_the_region_need_not_be_given(
        self, pyramid: Pyramid, networks: Pyramid, photo: Rgb, kind: str, scale: int
    ) -> None:
        one = pyramid if kind == "patch" else networks
        composite, mask = self.edit(photo)
        how = Injection(scale % len(one), 2, 1, seed=4)
        whole = repaint_region(one, Rect.whole(Size.of(photo)), composite, mask, how)
        inside = self.REGION.slices
        part = repaint_region(one, self.REGION, composite[inside], mask[inside], how)
        assert part.region == whole.region
        assert np.array_equal(part.weights, whole.weights)
        # Resampled from a cut-out: rounding may differ, and now and then a patch by it. Measured: 0 levels.
        assert np.abs(part.pixels.astype(int) - whole.pixels).mean() < 0.5

    def test_networks_make_of_a_part_what_they_make_of_the_whole(self, networks: Pyramid, photo: Rgb) -> None:
        composite, mask = self.edit(photo)
        last = len(networks) - 1
        made = repaint_region(networks, Rect.whole(Size.of(photo)), composite, mask, Injection(last, 0, 0.5))
        scale, size = networks.scales[last], networks.plan.sizes[last]
        rng = stream("inject", 0)
        noise = random_noise(networks, rng, entry=last, injecting=True)
        image = resize(to_tensor(composite), size)
        factor = networks.plan.factor
        base = rescale(rescale(image, networks.plan.sizes[last - 1], factor), size, 1 / factor)
        whole, _ = scale(base, noise(last, size), Carry(rng))
        smooth = resize(whole, Size.of(photo))
        part = repaint_region(
            networks, Rect.whole(Size.of(photo)), composite, mask, Injection(last, 0, 0.5), own_size=False
        )
        assert made.region == part.region
        assert np.abs(part.pixels.astype(int) - to_pixels(smooth)[part.region.slices]).max() <= 1

    @pytest.mark.slow
    def test_is_prepared_once_for_all_scales_and_seeds(self, pyramid: Pyramid, photo: Rgb) -> None:
        composite, mask = self.edit(photo)
        whole = Rect.whole(Size.of(photo))
        edit = prepare(pyramid, whole, composite, mask, 2, 1)
        for scale, seed in ((1, 0), (3, 5), (1, 0)):
            made = to_the_end(repaint_steps(pyramid, edit, scale, seed))
            alone = repaint_region(pyramid, whole, composite, mask, Injection(scale, 2, 1, seed))
            assert made.region == alone.region
            assert np.array_equal(made.pixels, alone.pixels)
            assert np.array_equal(made.weights, alone.weights)

    @pytest.mark.slow
    @pytest.mark.parametrize("scale", [-3, -2, -1])
    def test_a_copy_is_found_wherever_it_enters(self, scale: int) -> None:
        """Also at scales where not every patch can be compared with every other: found below, followed up."""
        photo = photos.sample_photo("stones", 250, 188)
        pyramid = new_pyramid(photo, instant(250))
        composite, mask = photo.copy(), photos.box(188, 250, 60, 140, 120, 200)
        composite[60:120, 140:200] = photo[20:80, 20:80]
        made = inject(pyramid, composite, mask, Injection(scale % len(pyramid), 5, 3))
        inner = slice(72, 108), slice(152, 188)
        grain = [np.abs(np.diff(picture[inner].astype(int), axis=1)).mean() for picture in (made, composite)]
        # Measured: 0.95 and more; patches that were not found came out as blurs of 0.5 to 0.6.
        assert grain[0] > 0.9 * grain[1]

    def test_what_is_not_changed_stays_as_it_is(self, pyramid: Pyramid, photo: Rgb) -> None:
        mask = photos.box(48, 64, 10, 10, 30, 40)
        made = repaint_region(pyramid, Rect.whole(Size.of(photo)), photo, mask, Injection(2, 2, 1))
        assert np.abs(made.pixels.astype(int) - photo[made.region.slices]).max() <= 1

    def test_a_first_look_has_the_size_of_the_region(self) -> None:
        photo = photos.sample_photo("forest", 150, 120)
        pyramid = new_pyramid(photo, instant(60))
        composite, mask = photo.copy(), photos.box(120, 150, 40, 50, 70, 90)
        composite[40:70, 50:90] = (200, 60, 50)
        how = Injection(2, 3, 2)
        first, final = (
            repaint_region(pyramid, Rect.whole(Size.of(photo)), composite, mask, how, own_size=own)
            for own in (False, True)
        )
        assert first.region == final.region
        assert first.pixels.shape == final.pixels.shape
        difference = np.abs(first.pixels.astype(int) - final.pixels)
        # The same picture but for the grain above 60 pixels.
        assert 1 < difference.mean() < 20


class TestArea:
    @pytest.mark.parametrize("radius", [0.0, 2.0, 4.5])
    @pytest.mark.parametrize("sigma", [0.7, 2.0])
    @pytest.mark.parametrize("corner", [(0, 0), (18, 20), (38, 58)])
    def test_holds_all_that_may_change(self, radius: float, sigma: float, corner: tuple[int, int]) -> None:
        top, left = corner
        mask = photos.box(48, 64, top, left, top + 6, left + 5)
        part = area(mask, radius, sigma)
        weights = np.zeros((48, 64))
        weights[part.region.slices] = part.weights
        assert np.abs(weights - expected_weights(mask, radius, sigma)).max() < 0.01
        assert not weights[~reached(mask, Injection(1, radius, sigma))].any()

    def test_puts_a_picture_in_its_place(self, photo: Rgb) -> None:
        mask = photos.box(48, 64, 10, 12, 20, 30)
        part = area(mask, 0, 0)
        kept = photo.copy()
        made = np.full((*part.weights.shape, 3), 7, np.uint8)
        result = part.put(photo, made)
        assert np.array_equal(photo, kept)
        assert (result[mask > 0] == 7).all()
        assert np.array_equal(result[mask == 0], photo[mask == 0])

    def test_of_nothing_is_refused(self) -> None:
        with pytest.raises(StudioError, match="Nothing is edited"):
            area(np.zeros((48, 64), np.uint8), 3, 3)


class TestQuantized:
    def drive(self, pyramid: Pyramid, scale: int, colours: int) -> tuple[Pyramid, list[Event]]:
        steps, events = quantized(pyramid, scale, colours), []
        while True:
            try:
                events.append(next(steps))
            except StopIteration as stop:
                made: Pyramid = stop.value
                return made, events

    @staticmethod
    def colours_of(image: torch.Tensor) -> int:
        return len(np.unique(to_pixels(image).reshape(-1, 3), axis=0))

    @pytest.mark.slow
    @pytest.mark.parametrize("count", [2, 5])
    def test_patch_scales_take_in_few_colours(self, pyramid: Pyramid, photo: Rgb, count: int) -> None:
        made, events = self.drive(pyramid, 2, count)
        assert events == []
        entrance = made.scales[2]
        assert isinstance(entrance, QuantizedScale)
        assert isinstance(entrance.scale, PatchScale)
        base = torch.rand(1, 3, 20, 26, generator=torch.Generator().manual_seed(1)) * 2 - 1
        assert self.colours_of(base) > 100
        assert 1 < self.colours_of(entrance.snap(base)) <= count
        # It looks patches up in the quantised photo, and pastes the photo's own.
        assert self.colours_of(entrance.scale.blurred) <= count
        assert torch.equal(entrance.scale.photo, pyramid.reals[2])
        # All other scales, and the pyramid that was given, are as they were.
        assert all(a is b for n, (a, b) in enumerate(zip(made.scales, pyramid.scales, strict=True)) if n != 2)
        assert isinstance(pyramid.scales[2], PatchScale)
        sketch = np.full_like(photo, 90)
        sketch[20:] = (200, 120, 30)
        result = inject(made, sketch, np.full((48, 64), 255, np.uint8), Injection(2, 0, 0))
        assert photos.colour_distance(result[::3, ::3], photo) < 6

    def test_what_enters_has_few_colours(self, pyramid: Pyramid) -> None:
        made, _ = self.drive(pyramid, 2, 4)
        entrance = made.scales[2]
        assert isinstance(entrance, QuantizedScale)
        seen = []

        class Watched:
            kind = "patch"
            noise_margin = 0

            def __call__(
                self, base: torch.Tensor, noise: torch.Tensor, carry: Carry
            ) -> tuple[torch.Tensor, Carry]:
                seen.append(base)
                return base + noise, carry

        entrance.scale = Watched()  # type: ignore[assignment]
        entrance(to_tensor(pyramid.photo), torch.zeros(1, 3, 48, 64), Carry(torch.Generator()))
        assert 1 < self.colours_of(seen[0]) <= 4

    @pytest.mark.slow
    def test_small_edits_take_it_at_once(self) -> None:
        """As previews are made, by patches alone: nothing is learnt."""
        photo = photos.sample_photo("stones", 96, 80)
        pyramid = new_pyramid(photo, instant(96))
        composite, mask = photo.copy(), photos.box(80, 96, 24, 30, 56, 66)
        composite[24:40, 30:66], composite[40:56, 30:66] = (255, 0, 200), (0, 255, 60)
        edit = prepare(pyramid, Rect.whole(Size.of(photo)), composite, mask, 3, 2)
        for scale in (5, len(pyramid) - 1):
            entering, events = self.drive(pyramid, scale, 8)
            assert events == []
            made, plain = (to_the_end(repaint_steps(one, edit, scale, 0)) for one in (entering, pyramid))
            assert made.region == plain.region
            assert not np.array_equal(made.pixels, plain.pixels)
            # Measured: 2 to 5 levels.
            assert colour_distance(made.pixels[made.weights == 1][::7], photo) < 10

    @pytest.mark.slow
    def test_networks_train_on_beside_the_pyramid(self, photo: Rgb) -> None:
        config = preset(
            "paper",
            max_size=32,
            min_size=16,
            channels=4,
            iterations=6,
            discriminator_steps=1,
            generator_steps=1,
        )
        pyramid = photos.with_networks(photo, config, lively=True)
        part = pyramid.scales[1]
        assert isinstance(part, NetworkScale)
        kept = {name: value.clone() for name, value in part.generator.state_dict().items()}
        sigmas = list(pyramid.sigmas)
        rec = reconstruct(pyramid).clone()
        made, events = self.drive(pyramid, 1, 5)
        assert [event.iteration for event in events if isinstance(event, Progress)][-1] == 6
        entrance = made.scales[1]
        assert isinstance(entrance, QuantizedScale)
        assert isinstance(entrance.scale, NetworkScale)
        assert entrance.kind == "network"
        assert pyramid.scales[1] is part
        assert all(torch.equal(value, kept[name]) for name, value in part.generator.state_dict().items())
        assert pyramid.sigmas == sigmas == made.sigmas
        assert torch.equal(reconstruct(pyramid), rec)
        # It starts from where it stood (6 steps of 5e-4), and moves.
        weight = entrance.scale.generator.body.block1.conv.weight
        moved = (weight - kept["body.block1.conv.weight"]).abs()
        assert 0 < float(moved.max()) < 0.01
        result = inject(made, foreign(photo), photos.box(48, 64, 8, 8, 30, 40), Injection(1, 1, 1))
        assert (result != photo).any()


class TestDefaults:
    def test_radii_grow_with_the_photo(self) -> None:
        small, large = (
            new_pyramid(photos.sample_photo("birds", side, side * 4 // 5), instant(60)) for side in (75, 150)
        )
        for task, grow, blur in (("paint", 7, 5), ("harmonize", 3, 2), ("edit", 7, 5)):
            for one, side in ((small, 75), (large, 150)):
                how = defaults(task, one)
                assert how.dilate == pytest.approx(grow * side / 250)
                assert how.feather == pytest.approx(blur * side / 250)
                assert 1 <= how.scale < len(one)

    def test_networks_keep_the_authors_radii(self, networks: Pyramid) -> None:
        for task, grow in (("paint", 7), ("harmonize", 7), ("edit", 20)):
            how = defaults(task, networks)
            assert (how.dilate, how.feather) == pytest.approx((grow * 64 / 250, 5 * 64 / 250))
            assert (how.strength, how.fused) == (1, False)

    def test_what_is_pasted_or_moved_is_fused(self, pyramid: Pyramid) -> None:
        assert [defaults(task, pyramid).fused for task in ("paint", "harmonize", "edit")] == [
            False,
            True,
            True,
        ]

    def test_scales(self, pyramid: Pyramid, networks: Pyramid) -> None:
        last = len(pyramid) - 1
        assert defaults("harmonize", pyramid).scale == last
        assert defaults("harmonize", networks).scale == max(1, len(networks) - 4)
        assert defaults("paint", pyramid).scale == 2
        assert defaults("paint", pyramid).scale <= defaults("edit", pyramid).scale <= last

    def test_all_can_be_used(self, pyramid: Pyramid, photo: Rgb) -> None:
        mask = photos.box(48, 64, 20, 20, 28, 30)
        for task in ("paint", "harmonize", "edit"):
            assert (inject(pyramid, foreign(photo), mask, defaults(task, pyramid)) != photo).any()

    def test_of_a_very_small_pyramid(self, photo: Rgb) -> None:
        one = new_pyramid(photo, preset("instant", max_size=64, min_size=40))
        for task in ("paint", "harmonize", "edit"):
            assert 1 <= defaults(task, one).scale < len(one)
