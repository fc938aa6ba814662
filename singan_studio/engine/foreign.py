"""What a photo can make, told beforehand: its colours, and what of an edit is like nothing in it."""

from __future__ import annotations

import math
from collections.abc import Generator as Steps
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from singan_studio.engine.model import Pyramid, to_the_end
from singan_studio.engine.patch_match import PATCH, grid
from singan_studio.engine.pyramid import differs, part_around, step_up, to_pixels
from singan_studio.engine.resample import rescale, resize_part, size_of
from singan_studio.engine.scales import PatchScale
from singan_studio.engine.tasks import Prepared, check_scale
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Rgb, Weights
from singan_studio.imaging.quantise import by_hue, palette

FOREIGN = 0.5
"""From here on a place counts as foreign."""
SWATCHES = 10
# As many pixels show the colours of a photo; to look at more takes long enough to be noticed.
_SEEN = 8_000
# In units of the distance that is usual in the photo: where strangeness begins, and where it is complete.
_BEGINS, _COMPLETE = 1.0, 1.75
# A photo all of one colour is not to find every other grey level strange: about five levels.
_LEAST = 0.04
# Comparisons of patches: what fits into a tenth of a second, and what is still made to leave no gaps.
_PAIRS, _MOST_PAIRS = 12_000_000, 80_000_000


@dataclass(frozen=True, slots=True, eq=False)
class Foreign:
    """How strange an edit is to its photo: `heat` (h, w) for `region` of the photo, 0..1.

    0 is what the photo has, and what is the photo; 1 like nothing in it, FOREIGN and more foreign. `share` is
    how much of what is painted or pasted there is foreign, 0..1.
    """

    region: Rect
    heat: Weights
    share: float

    @property
    def summary(self) -> str:
        """What that means for the result, in one line."""
        if self.share < 0.005:
            return "The photo has something like everything in this edit."
        return f"{self.share:.0%} of this edit is like nothing in the photo and may not be kept."


def foreign(pyramid: Pyramid, edit: Prepared, scale: int) -> Foreign:
    """Return what `foreign_steps` finds, without a stop on the way."""
    return to_the_end(foreign_steps(pyramid, edit, scale))


@torch.no_grad()
def foreign_steps(pyramid: Pyramid, edit: Prepared, scale: int) -> Steps[None, None, Foreign]:
    """Return how far what is painted or pasted is from the nearest that the photo has, where it enters.

    Yields every tenth of a second or so.

    Patches of the edit are compared with all of the photo's at its injection scale, as blurred as they are
    there; distances are told by that at which 95 % of the photo's own patches have another one, so that one
    threshold serves all photos. Where that many comparisons would take long, at the finest scale below.
    Raises StudioError when the scale does not exist.
    """
    check_scale(pyramid, scale)
    plan, photo, learnt = pyramid.plan, Size.of(pyramid.photo), pyramid.plan.sizes[-1]
    strange = differs(edit.image, pyramid.reals[-1])
    heat = torch.zeros(1, 1, learnt.height, learnt.width, device=pyramid.device)
    for entry in edit.scales.entries(scale) if edit.scales else [scale]:
        here = strange
        if edit.scales:
            here = here & torch.from_numpy(edit.scales.resolved(scale) == entry).to(here.device)
        found, n = yield from _heat(pyramid, edit.image, here, entry)
        heat += rescale(found, learnt, 1 / plan.factor_from(n)) * here
    part = part_around(edit.place, photo, learnt)
    inside = strange[part.slices]
    share = float((heat[0, 0][part.slices][inside] >= FOREIGN).float().mean()) if inside.any() else 0.0
    # Smoothly enlarged: bicubic overshoots.
    shown = resize_part(heat[..., *part.slices], part, learnt, edit.place, photo)[0, 0].clamp_(0, 1)
    return Foreign(edit.place, np.asarray(shown.cpu(), np.float32), share)


def _heat(
    pyramid: Pyramid, image: Tensor, wanted: Tensor, entry: int
) -> Steps[None, None, tuple[Tensor, int]]:
    """Return the strangeness (1, 1, h, w) of a picture of the finest scale where it is wanted (h, w).

    Also at which scale: `entry`, or where comparing takes no longer than a person waits.
    """
    plan = pyramid.plan
    for n in range(entry, -1, -1):
        size, scale = plan.sizes[n], pyramid.patches[n]
        keys = math.prod(grid(size))
        there = rescale(wanted[None, None].float(), size, plan.factor_from(n)) > 0
        asked, step = _points(there.float(), _PAIRS // keys)
        if int(asked.sum()) * keys <= _MOST_PAIRS:
            break
    base = rescale(image, plan.sizes[max(n - 1, 0)], plan.factor_from(max(n - 1, 0)))
    if n:
        base = step_up(base, plan, size)
    return _between((yield from _away(scale, base, asked, step)), step, size), n


def _points(wanted: Tensor, most: int) -> tuple[Tensor, int]:
    """Return which of every `step`-th pixel to ask (rows, columns), and that step, for a map (1, 1, h, w).

    All that is wanted lies between pixels that are asked, and is seen by the patches around them. They are no
    more than `most` if that is possible.
    """
    for step in range(1, PATCH + 1):
        asked = F.max_pool2d(wanted, 2 * step - 1, stride=step, padding=step - 1, ceil_mode=True)[0, 0]
        if int(asked.sum()) <= most:
            break
    return asked, step


def _away(scale: PatchScale, base: Tensor, asked: Tensor, step: int) -> Steps[None, None, Tensor]:
    """Return the strangeness of the patches (rows, columns) around those of every `step`-th pixel asked."""
    size = size_of(base)
    rows, columns = grid(size)
    row, column = asked.nonzero().T * step - PATCH // 2
    found = torch.zeros_like(asked)
    row, column, away = row.clamp_(0, rows - 1), column.clamp_(0, columns - 1), [base.new_zeros(0)]
    for some in torch.arange(len(row), device=row.device).split(max(1, _PAIRS // (2 * rows * columns))):
        yield
        away.append(scale.away(base, row[some], column[some]))
    yield
    strange = (torch.cat(away) / max(scale.usual, _LEAST) - _BEGINS) / (_COMPLETE - _BEGINS)
    found[asked > 0] = strange.clamp_(0, 1)
    return found


def _between(points: Tensor, step: int, size: Size) -> Tensor:
    """Return a map (1, 1, h, w) of the values (rows, columns) of every `step`-th pixel, linear between."""
    rows, columns = points.shape
    fine = F.interpolate(
        points[None, None],
        ((rows - 1) * step + 1, (columns - 1) * step + 1),
        mode="bilinear",
        align_corners=True,
    )
    return fine[..., : size.height, : size.width]


def swatches(pyramid: Pyramid, scale: int, colours: int = SWATCHES) -> Rgb:
    """Return so many colours (count, 3) of the photo where a composite enters, in an order for the eye.

    Paint in them is what the photo knows there; see `tasks.quantized` for a scale that snaps paint to them.
    Raises StudioError when the scale does not exist.
    """
    check_scale(pyramid, scale)
    pixels = to_pixels(pyramid.reals[scale])
    every = math.ceil(math.sqrt(Size.of(pixels).area / _SEEN))
    return by_hue(palette(pixels[::every, ::every], colours))
