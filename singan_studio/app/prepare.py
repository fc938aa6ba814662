"""From a document to the edit that the engine is asked to repaint: pure, and slow on large edits."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from singan_studio.document.document import KEEP, Document
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.pixels import Mask, Rgb, ScaleSteps
from singan_studio.jobs.messages import Edit, Task


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """An edit, and what its result is laid over."""

    edit: Edit
    base: Rgb
    """(h, w, 3) of the edit's region without the edit."""
    kept: Mask | None
    """(h, w), 255 where the person forbade re-rendering; None if nowhere."""

    def same(self, other: Prepared | None) -> bool:
        """Return whether the engine would be asked the same, and its answer laid over the same."""
        if other is None:
            return False
        mine, theirs = self.edit, other.edit
        return (
            mine.region == theirs.region
            and (mine.task, mine.grow, mine.feather) == (theirs.task, theirs.grow, theirs.feather)
            and np.array_equal(mine.mask, theirs.mask)
            and np.array_equal(mine.composite, theirs.composite)
            and np.array_equal(self.base, other.base)
            and _same_map(self.kept, other.kept)
            and _same_map(mine.steps, theirs.steps)
        )


def prepare(document: Document, task: Task, grow: float, feather: float) -> Prepared | None:
    """Return what is to be re-rendered, with room for the mask to grow and to be blurred (pixels).

    None when nothing is.
    """
    bounds = document.edit_bounds()
    if bounds.empty:
        return None
    mask = document.edit_mask(bounds)
    tight = Rect.around(mask)
    if tight.empty:
        return None
    inner = tight.moved(bounds.left, bounds.top)
    region = inner.grown(math.ceil(grow) + math.ceil(3 * feather) + 1).clipped(document.size)
    whole: Mask = np.zeros((region.size.height, region.size.width), np.uint8)
    whole[inner.moved(-region.left, -region.top).slices] = mask[tight.slices]
    kept = document.mask_edits.read(region) == KEEP
    steps = document.scale_steps(region)
    edit = Edit(region, document.flatten(region), whole, task, grow, feather, steps)
    return Prepared(
        _sealed(edit),
        document.base(region),
        np.where(kept, np.uint8(255), np.uint8(0)) if kept.any() else None,
    )


def _sealed(edit: Edit) -> Edit:
    edit.composite.setflags(write=False)
    edit.mask.setflags(write=False)
    if edit.steps is not None:
        edit.steps.setflags(write=False)
    return edit


def _same_map(first: Mask | ScaleSteps | None, second: Mask | ScaleSteps | None) -> bool:
    if first is None or second is None:
        return first is second
    return np.array_equal(first, second)
