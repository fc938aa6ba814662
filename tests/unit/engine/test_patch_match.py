"""Nearest patches against brute force in numpy, and fields whose pictures are known."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
import torch
from hypothesis import example, given
from hypothesis import strategies as st
from torch import Tensor

from singan_studio.engine import patch_match
from singan_studio.engine.pyramid import from_bytes, to_bytes, to_pixels, to_tensor
from singan_studio.engine.resample import size_of
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb

Array = npt.NDArray[np.float64]
CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def image(photo_once: Rgb) -> Tensor:
    return to_tensor(photo_once.copy())


@pytest.fixture(scope="module")
def filters(image: Tensor) -> Tensor:
    return patch_match.basis(image, torch.Generator().manual_seed(0))


def patches(image: Tensor) -> Array:
    """Every 7×7 patch as a row of 147 numbers."""
    windows = np.lib.stride_tricks.sliding_window_view(image[0].double().numpy(), (7, 7), axis=(1, 2))
    return windows.transpose(1, 2, 0, 3, 4).reshape(-1, 147)


def squared(a: Array, b: Array) -> Array:
    """Squared distances between all rows of two matrices, from their differences."""
    return ((a[:, None, :] - b[None, :, :]) ** 2).sum(2)


def feature_maps(seed: int, spread: float = 1.0) -> tuple[Tensor, Tensor]:
    """Queries (5, 6) and keys (4, 9) of 24 numbers each; the smaller the spread, the more queries agree."""
    rng = torch.Generator().manual_seed(seed)
    queries = spread * torch.randn(5, 6, 24, generator=rng) + torch.randn(24, generator=rng)
    return queries, torch.randn(4, 9, 24, generator=rng)


def waves() -> tuple[Tensor, Tensor]:
    """Two pictures of the same ten waves, of different strength: their patches span 20 dimensions."""
    rng = np.random.default_rng(4)
    made = []
    angles, colours = rng.uniform(-0.9, 0.9, (10, 2)), rng.standard_normal((10, 3))
    for height, width in ((30, 33), (21, 26)):
        y, x = np.mgrid[0:height, 0:width]
        total = np.zeros((3, height, width))
        for (down, across), colour in zip(angles, colours, strict=True):
            wave = np.cos(down * y + across * x + rng.uniform(0, 6)) * rng.uniform(0.5, 1)
            total += colour[:, None, None] * wave
        made.append(torch.from_numpy(total / 12)[None].float())
    return made[0], made[1]


def shifted(shape: tuple[int, int], down: int, right: int) -> Tensor:
    field = patch_match.identity(shape, torch.device("cpu"))
    return field + torch.tensor([down, right])


class TestNearest:
    @given(st.integers(0, 10**6), st.sampled_from([0.01, 0.3, 1.0]))
    def test_equals_brute_force(self, seed: int, spread: float) -> None:
        queries, keys = feature_maps(seed, spread)
        cost = squared(queries.double().numpy().reshape(30, 24), keys.double().numpy().reshape(36, 24))
        field = patch_match.nearest(queries, keys)
        assert field.shape == (5, 6, 2)
        assert field.dtype == torch.int64
        self.check(field, cost)

    @staticmethod
    def check(field: Tensor, cost: Array) -> None:
        """The chosen keys are the cheapest, up to what float32 can tell."""
        chosen = (field[..., 0] * 9 + field[..., 1]).numpy().ravel()
        assert np.all(cost[np.arange(30), chosen] <= cost.min(1) * (1 + 1e-4) + 1e-7)

    @pytest.mark.parametrize("numbers", [1, 37, 36 * 7, 36 * 29])
    def test_the_size_of_blocks_does_not_matter(self, monkeypatch: pytest.MonkeyPatch, numbers: int) -> None:
        queries, keys = feature_maps(seed=5)
        expected = patch_match.nearest(queries, keys)
        monkeypatch.setattr(patch_match, "_BLOCK", numbers)
        assert torch.equal(patch_match.nearest(queries, keys), expected)

    def test_keys_in_half_precision(self) -> None:
        queries, keys = feature_maps(seed=6)
        expected = patch_match.nearest(queries, keys.half().float())
        assert torch.equal(patch_match.nearest(queries, keys.half()), expected)


class TestFeatures:
    def test_the_basis_is_orthonormal_and_the_best_there_is(self, image: Tensor, filters: Tensor) -> None:
        assert filters.shape == (24, 3, 7, 7)
        flat = filters.double().flatten(1)
        torch.testing.assert_close(flat @ flat.T, torch.eye(24, dtype=torch.float64), atol=1e-5, rtol=0)
        covariance = np.cov(patches(image).T, bias=True)
        kept = np.trace(flat.numpy() @ covariance @ flat.numpy().T)
        best = np.linalg.eigvalsh(covariance)[-24:].sum()
        # It looks at a random part of the patches: a thousandth is lost (measured: 0.0005).
        assert 0.998 * best < kept <= best * (1 + 1e-6)

    def test_are_projections_of_the_patches(self, image: Tensor, filters: Tensor) -> None:
        found = patch_match.features(image, filters)
        assert found.shape == (34, 42, 24)
        expected = patches(image) @ filters.double().flatten(1).numpy().T
        np.testing.assert_allclose(found.reshape(-1, 24).numpy(), expected, atol=1e-4, rtol=0)

    def test_distances_are_exact_where_24_dimensions_are_enough(self) -> None:
        whole, other = waves()
        assert np.linalg.matrix_rank(patches(whole) - patches(whole).mean(0), tol=1e-3) == 20
        filters = patch_match.basis(whole, torch.Generator().manual_seed(0))
        keys, queries = patch_match.features(whole, filters), patch_match.features(other, filters)
        found = squared(queries.double().numpy().reshape(-1, 24), keys.double().numpy().reshape(-1, 24))
        true = squared_by_products(patches(other), patches(whole))
        np.testing.assert_allclose(found, true, rtol=1e-3, atol=1e-3 * true.mean())
        # And so the exact search finds the patch that is nearest in all 147 numbers.
        field = patch_match.nearest(queries, keys)
        chosen = (field[..., 0] * keys.shape[1] + field[..., 1]).numpy().ravel()
        assert np.all(true[np.arange(len(true)), chosen] <= true.min(1) + 1e-4 * true.mean())

    def test_distances_are_never_too_large(self, image: Tensor, filters: Tensor) -> None:
        projected = patch_match.features(image, filters).double().numpy().reshape(-1, 24)
        some = np.random.default_rng(0).integers(0, len(projected), (2, 500))
        found = ((projected[some[0]] - projected[some[1]]) ** 2).sum(1)
        true = ((patches(image)[some[0]] - patches(image)[some[1]]) ** 2).sum(1)
        assert np.all(found <= true * (1 + 1e-5) + 1e-6)
        # What 24 numbers keep of a natural picture, here as in the name of the constant.
        assert found.sum() > 0.95 * true.sum()

    @pytest.mark.parametrize("side", [(40, 48), (39, 47)])
    def test_every_second_patch_of_every_second_row(
        self, image: Tensor, filters: Tensor, side: tuple[int, int]
    ) -> None:
        part = image[..., : side[0], : side[1]]
        found, every = (patch_match.features(part, filters, step) for step in (2, 1))
        assert found.shape[:2] == patch_match.grid(size_of(part), 2) == (17, 21)
        torch.testing.assert_close(found, every[::2, ::2])

    def test_a_basis_of_bytes(self, image: Tensor, filters: Tensor) -> None:
        """The same as of the picture tensor they stand for, but for signs and rounding."""
        found = patch_match.basis(to_bytes(to_pixels(image)), torch.Generator().manual_seed(0))
        along = (found.flatten(1) * filters.flatten(1)).sum(1).abs()
        assert found.dtype == torch.float32
        assert float(along.min()) > 0.999

    def test_the_seed_decides_the_basis(self, image: Tensor, filters: Tensor) -> None:
        assert torch.equal(patch_match.basis(image, torch.Generator().manual_seed(0)), filters)
        assert not torch.equal(patch_match.basis(image, torch.Generator().manual_seed(1)), filters)


def squared_by_products(a: Array, b: Array) -> Array:
    """Squared distances again, where the matrix of differences would be too large."""
    return (a**2).sum(1)[:, None] - 2 * a @ b.T + (b**2).sum(1)[None]


class TestRefine:
    @given(st.integers(0, 10**6), st.integers(1, 3), st.sampled_from([0, 1, 5, 60]))
    def test_never_gets_worse(
        self, image: Tensor, filters: Tensor, seed: int, rounds: int, radius: int
    ) -> None:
        keys = patch_match.features(image, filters)
        rng = torch.Generator().manual_seed(seed)
        queries = keys[3:23, 5:30] + 2 * torch.randn(20, 25, 24, generator=rng)
        # Also corners outside the photo, which are moved to its edge.
        start = torch.randint(-9, 55, (20, 25, 2), generator=rng)
        field = patch_match.refine(queries, keys, start, rng, rounds=rounds, radius=radius)
        inside = np.minimum(np.maximum(start.numpy(), 0), [33, 41])
        assert int(field.min()) >= 0
        assert np.all(field.numpy() <= [33, 41])
        before, after = (
            (queries - keys[f[..., 0], f[..., 1]]).square().sum(2) for f in (torch.from_numpy(inside), field)
        )
        assert bool((after <= before + 1e-3).all())
        assert float(after.mean()) < 0.9 * float(before.mean())
        torch.testing.assert_close(patch_match.distance(queries, keys, field), after, rtol=1e-5, atol=1e-4)

    def test_coherent_fields_have_longer_pieces(self, image: Tensor, filters: Tensor) -> None:
        """Patches that go on from their neighbours', though nearer ones are known."""
        keys = patch_match.features(image, filters)
        rng = torch.Generator().manual_seed(2)
        queries = keys[3:23, 5:30] + 1.0 * torch.randn(20, 25, 24, generator=rng)
        start = patch_match.nearest(queries, keys)
        continued = []
        for coherence in (0.0, 1.0):
            field = patch_match.refine(queries, keys, start, rng, rounds=2, radius=0, coherence=coherence)
            step = field[:, 1:] - field[:, :-1]
            continued.append(float((step == torch.tensor([0, 1])).all(-1).float().mean()))
            away = patch_match.distance(queries, keys, field) / patch_match.distance(queries, keys, start)
            # Four neighbours a round are asked in turn, and each may be taken.
            assert float(away.max()) <= (1 + coherence) ** 8 * 1.001
        assert continued[1] > 1.5 * continued[0] > 0

    def test_finds_a_shifted_picture(self, image: Tensor, filters: Tensor) -> None:
        keys = patch_match.features(image, filters)
        queries = patch_match.features(image[..., 4:36, 3:40], filters)
        rng = torch.Generator().manual_seed(1)
        start = shifted((26, 31), 0, 0)
        field = patch_match.refine(queries, keys, start, rng, rounds=8, radius=40)
        # Measured: all of them, with seeds 0 to 2.
        share = float((field == shifted((26, 31), 4, 3)).all(-1).float().mean())
        assert share > 0.98

    def test_one_right_corner_is_enough_to_mend_its_neighbours(self, image: Tensor, filters: Tensor) -> None:
        """Without random search, a match spreads by propagation alone, at least two places a round."""
        keys = patch_match.features(image, filters)
        queries = patch_match.features(image[..., 4:36, 3:40], filters)
        right = shifted((26, 31), 4, 3)
        start = torch.full((26, 31, 2), 33)
        start[13, 15] = right[13, 15]
        field = patch_match.refine(queries, keys, start, torch.Generator(), rounds=2, radius=0)
        found = (field == right).all(-1)
        assert bool(found[11:16, 13:18].all())

    def test_patches_apart_are_mended_by_their_neighbours(self, image: Tensor, filters: Tensor) -> None:
        keys = patch_match.features(image, filters)
        queries = patch_match.features(image[..., 4:37, 3:40], filters, 2)
        right = patch_match.identity((14, 16), image.device, (4, 3), 2)
        start = torch.full((14, 16, 2), 33)
        start[7, 8] = right[7, 8]
        field = patch_match.refine(queries, keys, start, torch.Generator(), rounds=2, radius=0, step=2)
        assert bool((field == right).all(-1)[5:10, 6:11].all())

    def test_a_perfect_field_stays(self, image: Tensor, filters: Tensor) -> None:
        keys = patch_match.features(image, filters)
        right = shifted((34, 42), 0, 0)
        field = patch_match.refine(keys, keys, right, torch.Generator().manual_seed(0), rounds=2, radius=42)
        assert torch.equal(field, right)

    def test_the_seed_decides(self, image: Tensor, filters: Tensor) -> None:
        keys = patch_match.features(image, filters)
        queries = keys.flip(0)
        fields = [
            patch_match.refine(
                queries,
                keys,
                shifted((34, 42), 0, 0),
                torch.Generator().manual_seed(seed),
                rounds=1,
                radius=40,
            )
            for seed in (1, 1, 2)
        ]
        assert torch.equal(fields[0], fields[1])
        assert not torch.equal(fields[0], fields[2])


class TestPaste:
    def test_the_identity_returns_the_picture(self, image: Tensor) -> None:
        made = patch_match.paste(image, patch_match.identity((34, 42), image.device))
        assert made.shape == image.shape
        # A mean over up to 49 equal numbers.
        assert (made - image).abs().max() <= 1e-6

    @pytest.mark.parametrize(("down", "right"), [(0, 0), (4, 3), (9, 0), (0, 17)])
    def test_a_constant_shift_returns_the_shifted_picture(self, image: Tensor, down: int, right: int) -> None:
        made = patch_match.paste(image, shifted((25, 25), down, right))
        assert made.shape == (1, 3, 31, 31)
        assert (made - image[..., down : down + 31, right : right + 31]).abs().max() <= 1e-6

    @given(st.integers(0, 10**6), st.sampled_from([1, 2]), st.tuples(st.integers(1, 6), st.integers(1, 6)))
    def test_averages_where_patches_overlap(
        self, image: Tensor, seed: int, step: int, shape: tuple[int, int]
    ) -> None:
        rng = np.random.default_rng(seed)
        field = rng.integers(0, (34, 42), (*shape, 2))
        pixels = image[0].double().numpy()
        height, width = (step * (count - 1) + 7 for count in shape)
        total, count = np.zeros((3, height, width)), np.zeros((height, width))
        for row in range(shape[0]):
            for column in range(shape[1]):
                top, left = field[row, column]
                place = np.s_[step * row : step * row + 7, step * column : step * column + 7]
                total[:, *place] += pixels[:, top : top + 7, left : left + 7]
                count[place] += 1
        made = patch_match.paste(image, torch.from_numpy(field), step)
        np.testing.assert_allclose(made[0].numpy(), total / count, atol=1e-6, rtol=0)

    def test_of_bytes(self, image: Tensor) -> None:
        field = shifted((34, 42), 0, 0)[::2, ::2]
        made = patch_match.paste(to_bytes(to_pixels(image)), field, 2)
        assert np.array_equal(to_pixels(from_bytes(made)), to_pixels(image)[:39, :47])


ratios = st.tuples(st.floats(1, 2.1), st.floats(1, 2.1))
corners = st.tuples(st.integers(0, 12), st.integers(0, 12))


class TestPlace:
    @pytest.mark.parametrize(("down", "right"), [(0, 0), (4, 3), (9, 17)])
    def test_a_constant_shift_returns_the_shifted_picture(self, image: Tensor, down: int, right: int) -> None:
        made = patch_match.place(image, shifted((25, 25), down, right))
        assert torch.equal(made, image[..., down : down + 31, right : right + 31])

    @given(st.integers(0, 10**6), st.tuples(st.integers(1, 9), st.integers(1, 9)))
    def test_takes_every_pixel_from_the_patch_centred_there(
        self, image: Tensor, seed: int, shape: tuple[int, int]
    ) -> None:
        field = torch.from_numpy(np.random.default_rng(seed).integers(0, (34, 42), (*shape, 2)))
        made = patch_match.place(image, field)
        assert made.shape == (1, 3, shape[0] + 6, shape[1] + 6)
        for y in range(shape[0] + 6):
            for x in range(shape[1] + 6):
                row, column = min(max(y - 3, 0), shape[0] - 1), min(max(x - 3, 0), shape[1] - 1)
                top, left = field[row, column].tolist()
                assert torch.equal(made[0, :, y, x], image[0, :, top + y - row, left + x - column])


class TestUpsample:
    @given(ratios, st.tuples(st.integers(10, 20), st.integers(10, 20)))
    @example((4 / 3, 4 / 3), (14, 14))
    def test_the_identity_stays_the_identity(self, ratio: tuple[float, float], size: tuple[int, int]) -> None:
        shape = (round((size[0] + 6) * ratio[0]) - 6, round((size[1] + 6) * ratio[1]) - 6)
        made = patch_match.upsample(shifted(size, 0, 0), (0, 0), shape, (0, 0), ratio)
        assert torch.equal(made, shifted(shape, 0, 0))

    @given(ratios, corners, corners, st.tuples(st.integers(-20, 20), st.integers(-20, 20)))
    @example((2.0, 2.0), (0, 0), (0, 0), (1, -1))
    def test_a_shift_is_scaled(
        self,
        ratio: tuple[float, float],
        origin: tuple[int, int],
        new_origin: tuple[int, int],
        shift: tuple[int, int],
    ) -> None:
        field = shifted((11, 13), origin[0] + shift[0], origin[1] + shift[1])
        made = patch_match.upsample(field, origin, (15, 12), new_origin, ratio)
        assert made.dtype == torch.int64
        moved = (made - shifted((15, 12), *new_origin)).double().numpy()
        # To the nearest whole pixel, either one of two that are equally near.
        assert np.abs(moved - np.array(shift) * ratio).max() <= 0.5 + 1e-9

    def test_takes_the_entry_whose_patch_lies_at_the_same_place(self) -> None:
        """Two halves of a picture from different places of the photo: the border stays where it was."""
        field = shifted((10, 20), 0, 0)
        field[:, 10:] += torch.tensor([0, 30])
        made = patch_match.upsample(field, (0, 0), (26, 46), (0, 0), (2.0, 2.0))
        moved = made - shifted((26, 46), 0, 0)
        # Patch centres at 3.5 + column of the old field; at twice the size, 20 + 7 = 27 is the first beyond
        # the middle between those of columns 9 and 10.
        centres = torch.arange(46) + 3.5
        beyond = centres / 2 - 3.5 > 9.5
        assert torch.equal(moved[..., 1], torch.where(beyond, 60, 0).expand(26, 46))
        assert not moved[..., 0].any()

    def test_a_field_of_every_second_patch(self) -> None:
        """A shift is carried from and to any distance of patches."""
        field = patch_match.identity((8, 9), CPU, (3, 4), 2) + torch.tensor([2, 5])
        for new_step in (1, 2):
            made = patch_match.upsample(
                field, (3, 4), (9, 9), (10, 12), (2.0, 2.0), step=2, new_step=new_step
            )
            right = patch_match.identity((9, 9), CPU, (10, 12), new_step) + torch.tensor([4, 10])
            assert torch.equal(made, right)

    def test_beyond_a_field_that_is_at_home_is_the_photo(self) -> None:
        field = shifted((5, 5), 10 + 3, 10)
        made = patch_match.upsample(field, (10, 10), (40, 40), (0, 0), (2.0, 2.0), home=True)
        moved = (made - shifted((40, 40), 0, 0))[..., 0]
        # Corners 10 to 14 lie at 20 to 28, or where half a patch more or less is, at 23 to 32.
        assert torch.equal(moved.unique(), torch.tensor([0, 6]))
        rows, columns = moved.nonzero().amin(0).tolist(), moved.nonzero().amax(0).tolist()
        assert rows[0] == rows[1] == 23
        assert columns[0] == columns[1] == 32
        assert int((moved != 0).sum()) == 100

    def test_a_part_gives_the_same_as_the_whole(self) -> None:
        rng = torch.Generator().manual_seed(2)
        field = torch.randint(0, 30, (20, 24, 2), generator=rng)
        whole = patch_match.upsample(field, (0, 0), (29, 34), (0, 0), (4 / 3, 1.3))
        part = patch_match.upsample(field[4:16, 5:20], (4, 5), (10, 11), (9, 10), (4 / 3, 1.3))
        assert torch.equal(part, whole[9:19, 10:21])


class TestAround:
    """Pictures that go on at their other side; the photos of these tests repeat themselves."""

    @pytest.fixture
    def photo(self, image: Tensor) -> Tensor:
        """What is 20 high and 24 wide, and goes on as it began."""
        return image[..., :20, :24].tile(1, 1, 3, 3)

    @pytest.mark.parametrize(("step", "single"), [(1, False), (1, True), (2, False)])
    def test_patches_lie_across_the_border(self, photo: Tensor, step: int, single: bool) -> None:
        rows, columns = patch_match.grid(Size(24, 20), step, wraps=True)
        field = patch_match.identity((rows, columns), CPU, (0, 0), step)
        for down, right in ((0, 0), (11, 5)):
            moved = field + torch.tensor([down, right])
            made = patch_match.paste_around(photo, moved, step, single=single)
            torch.testing.assert_close(made, photo[..., down : down + 20, right : right + 24])

    def test_features_of_patches_across_the_border(self, photo: Tensor, filters: Tensor) -> None:
        seen = patch_match.wrap(photo[..., :20, :24], 0, 6)
        found = patch_match.features(seen, filters)
        assert found.shape[:2] == patch_match.grid(Size(24, 20), wraps=True) == (20, 24)
        torch.testing.assert_close(found, patch_match.features(photo, filters)[:20, :24])

    def test_a_right_corner_mends_its_neighbours_across_the_border(
        self, photo: Tensor, filters: Tensor
    ) -> None:
        keys = patch_match.features(photo, filters)
        queries = keys[20:40, 24:48]
        field = torch.zeros(20, 24, 2, dtype=torch.int64)
        field[10, 23] = torch.tensor([30, 23])
        plain, around = (
            patch_match.refine(
                queries, keys, field, torch.Generator(), rounds=1, radius=0, coherence=1.0, wraps=wraps
            )
            for wraps in (False, True)
        )
        assert around[10, 0].tolist() == [30, 24]
        assert plain[10, 0].tolist() != [30, 24]

    @pytest.mark.parametrize(("grown", "new_step"), [((40, 48), 1), ((40, 48), 2), ((27, 33), 1)])
    def test_a_field_is_carried_up_across_the_border(self, grown: tuple[int, int], new_step: int) -> None:
        """Patches stay at the same place of what repeats itself."""
        field = patch_match.identity((20, 24), CPU, (20, 24))
        ratio = grown[0] / 20, grown[1] / 24
        shape = grown[0] // new_step, grown[1] // new_step
        made = patch_match.upsample_around(field, shape, ratio, new_step=new_step)
        away = made - patch_match.identity(shape, CPU, grown, new_step)
        period = torch.tensor(grown)
        off = (away + period // 2).remainder(period) - period // 2
        assert off.abs().max() <= (0 if grown == (40, 48) else 1)
