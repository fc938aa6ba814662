"""Balanced patches: plans that are known, and how evenly the photo is used."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from singan_studio.engine import patch_match, transport
from singan_studio.engine.pyramid import to_tensor
from singan_studio.engine.transport import balanced, upright
from singan_studio.imaging.pixels import Rgb

CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def keys(photo_once: Rgb) -> Tensor:
    image = to_tensor(photo_once.copy())[..., :30, :36]
    return patch_match.features(image, patch_match.basis(image, torch.Generator().manual_seed(0)))


def used(field: Tensor, keys: Tensor) -> Tensor:
    """How often each pixel of the photo is used by a picture in which overlaps are averaged."""
    rows, columns = field.shape[:2]
    covered = torch.zeros(rows + 6, columns + 6)
    for row in range(rows):
        for column in range(columns):
            covered[row : row + 7, column : column + 7] += 1
    found = torch.zeros(keys.shape[0] + 6, keys.shape[1] + 6)
    for row in range(rows):
        for column in range(columns):
            top, left = field[row, column].tolist()
            found[top : top + 7, left : left + 7] += 1 / covered[row : row + 7, column : column + 7]
    return found


def repeated(
    queries: Tensor, keys: Tensor, evenness: float, passes: int = 8, heights: Tensor | None = None
) -> Tensor:
    scaling = None
    for _ in range(passes):
        field, scaling = balanced(queries, keys, scaling, evenness=evenness, heights=heights)
    return field


def common(keys: Tensor, seed: int) -> Tensor:
    """Patches of which most look like a few of the photo's."""
    rng = torch.Generator().manual_seed(seed)
    few = keys.flatten(0, 1)[torch.randint(40, (keys.shape[0] * keys.shape[1],), generator=rng)]
    return (few + 0.5 * torch.randn(few.shape, generator=rng)).view(keys.shape)


def test_the_photo_itself_stays_where_it_is(keys: Tensor) -> None:
    """Also at the border, of whose patches each stands for more pixels: they are not used more often."""
    field = repeated(keys, keys, evenness=1.0)
    share = float((field == patch_match.identity((24, 30), CPU)).all(-1).float().mean())
    assert share > 0.99
    assert torch.allclose(used(patch_match.identity((24, 30), CPU), keys), torch.ones(30, 36))


def test_evenness_0_takes_the_nearest(keys: Tensor) -> None:
    queries = common(keys, 1)
    assert torch.equal(balanced(queries, keys, evenness=0.0)[0], patch_match.nearest(queries, keys))


def test_the_photo_is_used_evenly(keys: Tensor) -> None:
    queries = common(keys, 2)
    spread, unused = [], []
    for evenness in (0.0, 0.75, 1.0):
        counts = used(repeated(queries, keys, evenness), keys)
        assert float(counts.sum()) == pytest.approx(30 * 36, rel=1e-4)
        spread.append(float(counts.std()))
        unused.append(float((counts == 0).float().mean()))
    # Measured: 1.92, 1.49 and 0.91; 0.56, 0.17 and 0.11.
    assert spread[0] > 1.15 * spread[1] > 1.5 * spread[2]
    assert unused[0] > 2 * unused[1] > 2 * unused[2]
    assert unused[2] < 0.2


def test_heights_keep_what_is_above_above(keys: Tensor) -> None:
    rng = torch.Generator().manual_seed(4)
    queries = 5 * torch.randn(keys.shape, generator=rng)
    heights = upright(torch.zeros(2, 4), *keys.shape[:2])
    rows = torch.arange(24).float()
    related = []
    for wanted in (None, heights):
        field, _ = balanced(queries, keys, heights=wanted)
        related.append(float(torch.corrcoef(torch.stack((rows, field[..., 0].float().mean(1))))[0, 1]))
    assert abs(related[0]) < 0.6
    assert related[1] > 0.8


def test_a_large_picture_uses_the_photo_evenly_though_not_all_of_it_is_looked_at(keys: Tensor) -> None:
    queries = torch.cat([common(keys, seed) for seed in range(6)], 1)
    heights = upright(torch.zeros(2, 4), *queries.shape[:2])
    spread = []
    for most, wanted in ((2, None), (2, heights), (6, heights)):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(transport, "_SEEN", most)
            patch.setattr(transport, "_BLOCK", 30_000)
            counts = used(repeated(queries, keys, 1.0, passes=3, heights=wanted), keys) / 6
        spread.append(float(counts.std()))
    nearest = used(patch_match.nearest(queries, keys), keys) / 6
    # Measured: 0.64 to 0.78 where the nearest have 1.61.
    assert max(spread) < 0.7 * float(nearest.std())
    assert spread[1] == pytest.approx(spread[2], rel=0.15)


def test_what_wraps_has_no_border(keys: Tensor) -> None:
    """Turned queries get turned fields; no patch stands for more pixels than another."""
    queries, heights = common(keys, 3), upright(torch.zeros(2, 4), 24, 30)
    found = []
    for turn in ((0, 0), (7, 11)):
        turned, lower = queries.roll(turn, (0, 1)), heights.roll(turn, (0, 1))
        field, _ = balanced(turned, keys, heights=lower, wraps=True)
        found.append(field.roll((-turn[0], -turn[1]), (0, 1)))
    assert (found[0] == found[1]).all(-1).float().mean() > 0.99


def test_the_lowest_lies_beside_the_highest_where_a_picture_wraps(keys: Tensor) -> None:
    rng = torch.Generator().manual_seed(4)
    queries, top = 5 * torch.randn(keys.shape, generator=rng), torch.full(keys.shape[:2], 0.02)
    plain, around = (balanced(queries, keys, heights=top, wraps=wraps)[0] for wraps in (False, True))
    rows = [float((field[..., 0] >= 18).float().mean()) for field in (plain, around)]
    # Measured: 0.17 and 0.58.
    assert rows[1] > 2 * rows[0]


def test_a_relief_that_wraps_goes_on_at_its_other_side() -> None:
    relief = torch.randn(2, 4, generator=torch.Generator().manual_seed(1))
    flat = upright(torch.zeros(2, 4), 40, 60)
    for axis in (0, 1):
        plain, around = (
            (moved - moved.roll(1, axis)).abs().transpose(0, axis)[0].amax()
            for moved in (upright(relief, 40, 60, wraps=wraps) - flat for wraps in (False, True))
        )
        # Measured: 0.12 at most, and 0.83 and more.
        assert around < 0.2
        assert plain > 0.5


def test_a_relief_moves_parts_up_and_down() -> None:
    relief = torch.tensor([[0.2, -0.2], [0.2, -0.2]])
    heights = upright(relief, 10, 9)
    assert heights.shape == (10, 9)
    assert heights[0, 0] == pytest.approx(0.05 + 0.2, abs=1e-6)
    assert heights[9, 8] == pytest.approx(0.95 - 0.2, abs=1e-6)
    assert heights[5, 4] == pytest.approx(0.55, abs=1e-6)
