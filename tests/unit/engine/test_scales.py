"""One scale at a time, with a network and with patches."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from torch import Tensor

from singan_studio.engine import patch_match, scales
from singan_studio.engine.model import to_the_end
from singan_studio.engine.native_scale import NativeScale
from singan_studio.engine.networks import Discriminator, Generator
from singan_studio.engine.patch_match import identity
from singan_studio.engine.pyramid import to_bytes, to_tensor
from singan_studio.engine.resample import resize, size_of
from singan_studio.engine.scales import Carry, NetworkScale, PatchScale, repaint
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.resize import fit

from . import photos

CPU = torch.device("cpu")


@pytest.fixture
def image(photo: Rgb) -> Tensor:
    return to_tensor(photo)


@pytest.fixture
def patches(image: Tensor) -> PatchScale:
    """The patch scale of a photo, blurred as by a scale of 3/4 the size."""
    return PatchScale(image, resize(resize(image, Size(36, 30)), Size(48, 40)))


@pytest.fixture
def generator() -> Generator:
    """A generator whose residuals are not small."""
    rng = torch.Generator().manual_seed(3)
    network = Generator(8)
    with torch.no_grad():
        for name, value in network.state_dict().items():
            if name.endswith("conv.weight") or name == "tail.0.weight":
                value.copy_(0.2 * torch.randn(value.shape, generator=rng))
    return network.eval()


def fresh(seed: int = 0, complete: int = 0) -> Carry:
    return Carry(torch.Generator().manual_seed(seed), complete)


def noise(height: int, width: int, seed: int = 1) -> Tensor:
    return 0.3 * torch.randn(1, 3, height, width, generator=torch.Generator().manual_seed(seed))


def silent(image: Tensor) -> Tensor:
    return torch.zeros_like(image)


class TestNetworkScale:
    def test_adds_a_residual_of_noise_and_picture_padded_with_zeros(
        self, image: Tensor, generator: Generator
    ) -> None:
        z = noise(40, 48)
        padded = torch.zeros(1, 3, 50, 58)
        padded[..., 5:45, 5:53] = image + z
        with torch.no_grad():
            expected = image + generator(padded)
        made, _ = NetworkScale(generator)(image, z, fresh())
        assert (made - image).abs().mean() > 0.05
        torch.testing.assert_close(made, expected)

    def test_noise_padding_takes_noise_around_the_picture_as_well(
        self, image: Tensor, generator: Generator
    ) -> None:
        z = noise(50, 58)
        padded = z.clone()
        padded[..., 5:45, 5:53] += image
        with torch.no_grad():
            expected = image + generator(padded)
        scale = NetworkScale(generator, noise_padding=True)
        made, _ = scale(image, z, fresh())
        torch.testing.assert_close(made, expected)
        without, _ = scale(image, torch.nn.functional.pad(z[..., 5:45, 5:53], [5] * 4), fresh())
        assert (made - without).abs()[..., :2, :].mean() > 1e-3

    def test_margins(self, generator: Generator) -> None:
        assert NetworkScale(generator).noise_margin == 0
        assert NetworkScale(generator, noise_padding=True).noise_margin == 5
        assert NetworkScale(generator).kind == "network"

    @pytest.mark.parametrize("padding", [False, True])
    def test_without_a_tail_nothing_is_added(
        self, image: Tensor, generator: Generator, padding: bool
    ) -> None:
        with torch.no_grad():
            generator.tail[0].weight.zero_()
            generator.tail[0].bias.zero_()
        margin = 10 if padding else 0
        scale = NetworkScale(generator, noise_padding=padding)
        made, _ = scale(image, noise(40 + margin, 48 + margin), fresh())
        assert torch.equal(made, image)

    def test_runs_frozen(self, image: Tensor) -> None:
        network, critic = Generator(8).train(), Discriminator(8)
        before = {name: value.clone() for name, value in network.state_dict().items()}
        scale = NetworkScale(network, critic)
        made, _ = scale(image.requires_grad_(True), silent(image), fresh())
        assert scale.discriminator is critic
        assert not network.training
        assert not made.requires_grad
        assert not any(value.requires_grad for value in network.parameters())
        assert all(torch.equal(value, before[name]) for name, value in network.state_dict().items())

    def test_starts_from_nothing_at_any_size(self, generator: Generator) -> None:
        started = NetworkScale(generator).start(Size(31, 22))
        assert started.shape == (1, 3, 22, 31)
        assert not started.any()

    def test_patches_above_it_have_to_be_found_anew(self, image: Tensor, generator: Generator) -> None:
        carry = replace(fresh(complete=2), field=identity((34, 42), CPU), photo=Size(48, 40))
        _, after = NetworkScale(generator)(image, silent(image), carry)
        assert after.field is None
        assert after.complete == 2

    @pytest.mark.parametrize("padding", [False, True])
    def test_what_wraps_has_no_border(self, image: Tensor, generator: Generator, padding: bool) -> None:
        scale, margin = NetworkScale(generator, noise_padding=padding), 5 if padding else 0
        z, around = noise(40, 48), replace(fresh(), wraps=True)
        made = []
        for turn in ((0, 0), (9, 17)):
            turned = z.roll(turn, (2, 3))
            drawn = torch.nn.functional.pad(turned, [margin] * 4, value=7.0)
            painted, _ = scale(image.roll(turn, (2, 3)), drawn, around)
            made.append(painted.roll((-turn[0], -turn[1]), (2, 3)))
        assert made[0].shape == image.shape
        torch.testing.assert_close(made[0], made[1])
        plain, _ = NetworkScale(generator)(image, z, fresh())
        torch.testing.assert_close(made[0][..., 5:-5, 5:-5], plain[..., 5:-5, 5:-5])
        assert (made[0] - plain).abs().mean() > 1e-3

    def test_repaint_passes_gradients_on(self, image: Tensor) -> None:
        network = Generator(8)
        repaint(network, image, silent(image)).square().mean().backward()
        weight = network.head.conv.weight
        assert weight.grad is not None
        assert weight.grad.abs().max() > 0


class TestPatchScale:
    @pytest.mark.parametrize("complete", [0, 1])
    def test_paints_the_photo_from_its_blurred_self(
        self, image: Tensor, patches: PatchScale, complete: int
    ) -> None:
        made, carry = patches(patches.blurred, silent(image), fresh(complete=complete))
        assert (patches.blurred - image).abs().mean() > 0.03
        assert (made - image).abs().max() < 1e-6
        assert carry.field is not None
        assert torch.equal(carry.field, identity((34, 42), CPU))
        assert (carry.photo, carry.complete) == (Size(48, 40), 0)

    def test_looks_patches_up_where_they_are_as_blurred_as_the_input(self) -> None:
        """Strong grain becomes faint by blurring: among sharp patches, faint grain would be nearest to it."""
        rng = torch.Generator().manual_seed(6)
        grain = torch.where(torch.rand(1, 3, 40, 24, generator=rng) < 0.5, -0.9, 0.9)
        faint = 0.1 * torch.randn(1, 3, 40, 24, generator=rng)
        image = torch.cat([grain, faint], 3)
        blurred = resize(resize(image, Size(12, 10)), Size(48, 40))
        made, _ = PatchScale(image, blurred)(blurred, silent(image), fresh())
        assert blurred[..., 4:20].abs().mean() < 0.3
        assert (made - image).abs().max() < 1e-6

    def test_finds_the_way_back_without_exact_search(
        self, image: Tensor, patches: PatchScale, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(scales, "EXACT_PAIRS", 0)
        assert not patches.exact(Size(48, 40))
        moved = patches.blurred[..., 2:38, 3:47]
        carry = replace(fresh(), field=identity((30, 38), CPU) + 2, photo=Size(48, 40))
        made, _ = patches(moved, silent(moved), carry)
        # Measured: 0.016; a patch that lies a pixel off stays where none is nearer by half.
        assert (made - image[..., 2:38, 3:47]).abs().mean() < 0.03

    def test_a_part_of_the_photo_is_recognised(self, image: Tensor, patches: PatchScale) -> None:
        made, carry = patches(patches.blurred[..., 9:31, 4:40], silent(image[..., 9:31, 4:40]), fresh())
        assert (made - image[..., 9:31, 4:40]).abs().max() < 1e-6
        assert carry.field is not None
        assert torch.equal(carry.field, identity((16, 30), CPU) + torch.tensor([9, 4]))

    def test_results_are_made_of_the_photo(self, image: Tensor, patches: PatchScale) -> None:
        """Every pixel is a mean of pixels of the photo, in its range also where the input is not."""
        base = 3 * noise(30, 64, seed=4)
        made, carry = patches(base, silent(base), fresh(complete=1))
        assert size_of(made) == Size(64, 30)
        assert bool((made >= image.amin((2, 3), keepdim=True) - 1e-6).all())
        assert bool((made <= image.amax((2, 3), keepdim=True) + 1e-6).all())
        assert carry.field is not None
        assert carry.field.shape == (24, 58, 2)

    def test_noise_is_added_before_the_search(self, image: Tensor, patches: PatchScale) -> None:
        z = 6 * noise(40, 48)
        one, _ = patches(patches.blurred, z, fresh())
        other, _ = patches(patches.blurred + z, silent(z), fresh())
        assert torch.equal(one, other)
        assert (one - image).abs().mean() > 0.01

    def test_counts_the_scales_to_be_complete(self, image: Tensor, patches: PatchScale) -> None:
        counts = []
        carry = fresh(complete=2)
        for _ in range(3):
            _, carry = patches(image, silent(image), carry)
            counts.append(carry.complete)
        assert counts == [1, 0, 0]

    def test_balanced_uses_more_of_the_photo(self, image: Tensor, patches: PatchScale) -> None:
        flat = 0.02 * noise(40, 48) + image.mean((2, 3), keepdim=True)
        used = []
        for complete in (0, 1):
            _, carry = patches(flat, silent(flat), fresh(complete=complete))
            assert carry.field is not None
            used.append(len(torch.unique(carry.field.flatten(0, 1), dim=0)))
        assert used[1] > 2 * used[0]

    @pytest.mark.parametrize("complete", [0, 1])
    def test_what_wraps_has_no_border(self, image: Tensor, patches: PatchScale, complete: int) -> None:
        base = image.flip(3)
        made = []
        for turn in ((0, 0), (9, 17)):
            carry = replace(fresh(complete=complete), wraps=True)
            painted, carry = patches(base.roll(turn, (2, 3)), silent(base), carry)
            assert carry.field is not None
            assert carry.field.shape == (40, 48, 2)
            made.append(painted.roll((-turn[0], -turn[1]), (2, 3)))
        # Searches at random may find other patches. Measured: 0.001 at most; without wrapping 0.1 and more.
        assert (made[0] - made[1]).abs().mean() < 0.01

    def test_starts_from_the_photo(self, image: Tensor, patches: PatchScale) -> None:
        assert torch.equal(patches.start(Size(48, 40)), image)
        assert torch.equal(patches.start(Size(60, 33)), resize(image, Size(60, 33)))
        assert (patches.kind, patches.noise_margin) == ("patch", 0)

    def test_locate_says_where_the_patches_of_a_picture_are(self, image: Tensor, patches: PatchScale) -> None:
        carry = patches.locate(image[..., 3:33, 7:40], fresh())
        assert carry.field is not None
        assert torch.equal(carry.field, identity((24, 27), CPU) + torch.tensor([3, 7]))
        assert carry.photo == Size(48, 40)

    def test_locate_looks_for_rare_patches_too_when_all_are_to_be_used(
        self, image: Tensor, patches: PatchScale
    ) -> None:
        flat = 0.02 * noise(40, 48) + image.mean((2, 3), keepdim=True)
        used = []
        for complete in (0, 2):
            carry = patches.locate(flat, fresh(complete=complete))
            assert carry.field is not None
            assert carry.complete == complete
            used.append(len(carry.field.flatten(0, 1).unique(dim=0)))
        assert used[1] > 1.2 * used[0]

    def test_exact_search_is_for_small_pictures(
        self, patches: PatchScale, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        pairs = (48 - 6) * (40 - 6) * (30 - 6) * (20 - 6)
        monkeypatch.setattr(scales, "EXACT_PAIRS", pairs)
        assert patches.exact(Size(30, 20))
        assert not patches.exact(Size(31, 20))

    def test_the_seed_decides(
        self, image: Tensor, patches: PatchScale, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(scales, "EXACT_PAIRS", 0)
        base = image.flip(3)
        made = [patches(base, silent(base), fresh(seed))[0] for seed in (1, 1, 2)]
        assert torch.equal(made[0], made[1])
        assert not torch.equal(made[0], made[2])


class TestNativeScale:
    @pytest.fixture
    def large(self) -> Rgb:
        """330 wide, 300 high: tiles of all kinds."""
        return photos.sample_photo("forest", 330, 300)

    @pytest.fixture
    def small(self, large: Rgb) -> Rgb:
        return fit(large, Size(165, 150))

    @pytest.fixture
    def native(self, large: Rgb, small: Rgb) -> NativeScale:
        return NativeScale(to_bytes(large), to_bytes(small))

    @pytest.mark.parametrize("part", [Rect(60, 100, 241, 261), Rect(59, 100, 241, 260), Rect(0, 0, 330, 300)])
    def test_carries_a_field_up_to_its_own_size(
        self, native: NativeScale, large: Rgb, small: Rgb, part: Rect
    ) -> None:
        """A field of a photo of half the size is followed, and parts keep their place, odd sides or even."""
        field = identity((144, 159), CPU)
        carry = replace(fresh(), field=field, photo=Size(165, 150), origin=(part.top, part.left))
        blurred = resize(to_tensor(small), Size(330, 300))
        made, after = to_the_end(native.made(blurred[..., *part.slices], carry))
        assert after.field is not None
        assert (after.field_origin, after.step) == ((part.top, part.left), 2)
        # A part of even sides ends in a line that is not the photo's.
        rows, columns = after.field.shape[0] - 1, after.field.shape[1] - 1
        assert torch.equal(after.field[:rows, :columns], identity((rows, columns), CPU, after.origin, 2))
        assert (made - to_tensor(large)[..., *part.slices])[..., :-7, :-7].abs().max() < 1e-6

    def test_beyond_its_field_is_the_photo(self, native: NativeScale, large: Rgb, small: Rgb) -> None:
        """What was not computed at the scale before is at home."""
        carry = replace(
            fresh(), field=identity((1, 1), CPU), photo=Size(165, 150), origin=(101, 61), home=True
        )
        blurred = resize(to_tensor(small), Size(330, 300))[..., 101:200, 61:180]
        made, _ = to_the_end(native.made(blurred, carry))
        assert (made - to_tensor(large)[..., 101:200, 61:180]).abs().max() < 1e-6

    def test_without_a_field_there_is_nothing_to_mend(self, native: NativeScale, large: Rgb) -> None:
        with pytest.raises(ValueError, match="field"):
            to_the_end(native.made(to_tensor(large), fresh()))

    @pytest.mark.parametrize("place", [(0, 0), (90, 150), (240, 260)])
    def test_looks_at_no_more_than_it_needs(
        self, native: NativeScale, small: Rgb, place: tuple[int, int]
    ) -> None:
        """Where a field points, features are those of the whole photo; far away there are none yet."""
        field = identity((20, 30), CPU) + torch.tensor(place)
        native._keys.fill_(torch.nan)
        to_the_end(native._compute_near(field))
        keys = native._keys
        whole = patch_match.features(resize(to_tensor(small), Size(330, 300)), native._filters)
        # One patch more in each direction: the photo's sides are made odd.
        assert keys.shape[:2] == (295, 325)
        last = torch.tensor(whole.shape[:2]) - 1
        for step in ((-10, -10), (0, 0), (10, 10)):
            corner = torch.minimum((field + torch.tensor(step)).clamp(min=0), last)
            found = keys[corner[..., 0], corner[..., 1]].float()
            torch.testing.assert_close(found, whole[corner[..., 0], corner[..., 1]], atol=4e-3, rtol=2e-3)
        assert keys.isnan().float().mean() > 0.2
