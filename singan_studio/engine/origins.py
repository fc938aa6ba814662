"""Which pixels of the photo a result was made from, for whoever asks: nothing is computed before."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt
import torch

from singan_studio.engine import patch_match
from singan_studio.engine.model import Pyramid, locate_part
from singan_studio.engine.random import stream
from singan_studio.engine.scales import Carry
from singan_studio.engine.tasks import Made, Trace
from singan_studio.imaging.geometry import Rect, Size

Origins = npt.NDArray[np.int32]
"""For every pixel of a result (h, w, 2): row and column of the pixel of the photo that it was made from."""
_STRIP = 256
_MIDDLE = patch_match.PATCH // 2


@torch.no_grad()
def origins(pyramid: Pyramid, made: Made) -> Origins:
    """Return where each pixel of a result came from: row and column in the photo, for the result's region.

    Where single pixels are placed (whole pictures at the photo's own size, when that is learnt) it is that
    very pixel. Where overlapping patches are averaged, it is that of the patch whose middle is nearest; after
    networks, which take from nowhere, that of the photo's nearest patch. In a first look it is as exact as
    a pixel of the learnt size. Pixels that are rather the photo's than the result's, by the weights, are
    their own origin.
    """
    region = made.region
    found: Origins = np.empty((region.size.height, region.size.width, 2), np.int32)
    found[..., 0] = np.arange(region.top, region.bottom)[:, None]
    found[..., 1] = np.arange(region.left, region.right)
    if made.trace is None:
        return found
    trace = _followed(pyramid, made.trace)
    touched = trace.touched
    # In strips: at 24 megapixels the numbers in between would take gigabytes.
    for top in range(touched.top, touched.bottom, _STRIP):
        strip = Rect(touched.left, top, touched.right, min(top + _STRIP, touched.bottom))
        inside = strip.moved(-region.left, -region.top).slices
        here = found[inside]
        mostly = made.weights[inside] >= 0.5
        here[mostly] = _sources(trace.carry, strip, Size.of(pyramid.photo))[mostly]
    return found


def _followed(pyramid: Pyramid, trace: Trace) -> Trace:
    """Return a trace that has a field; what networks made is sought in the photo."""
    if trace.carry.field is not None:
        return trace
    carry = replace(trace.carry, complete=0, rng=stream("origins", 0))
    carry = locate_part(pyramid, trace.image, len(pyramid) - 1, carry, trace.touched)
    return replace(trace, carry=carry)


def _sources(carry: Carry, part: Rect, photo: Size) -> Origins:
    """Return the pixels of the photo (h, w, 2) that a field points at from those of a part of the picture."""
    field, known = carry.field, carry.photo
    assert field is not None  # noqa: S101 - it was followed
    assert known is not None  # noqa: S101 - every field comes with it
    ratio = photo.height / known.height, photo.width / known.width
    # Of the patch that has each pixel in its middle.
    corner = part.top - _MIDDLE, part.left - _MIDDLE
    shape = part.size.height, part.size.width
    sources = patch_match.upsample(field, carry.field_origin, shape, corner, ratio, step=carry.step)
    sources += _MIDDLE
    if carry.home:
        # Beyond what the field's patches cover the picture is the photo.
        covered = []
        for axis, start in enumerate((part.top, part.left)):
            pixel = torch.arange(start, start + shape[axis], device=field.device)
            entry = (pixel + 0.5) / ratio[axis] - carry.field_origin[axis]
            reach = (field.shape[axis] - 1) * carry.step + patch_match.PATCH
            covered.append((entry >= 0) & (entry < reach))
        own = patch_match.identity(shape, field.device, (part.top, part.left))
        sources = torch.where((covered[0][:, None] & covered[1])[..., None], sources, own)
    last = torch.tensor([photo.height - 1, photo.width - 1], device=field.device)
    return np.asarray(torch.minimum(sources.clamp_(min=0), last).cpu(), np.int32)
