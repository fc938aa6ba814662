"""From the finest learnt scale up to the photo's own resolution.

The pyramid is learnt at `max_size`; above it patch scales go on, so that a result has the photo's own
grain. Only a region of the picture is computed: each step carries the nearest-neighbour field up, mends it
where neighbours disagree, and pastes patches of the photo at that size.
"""

from __future__ import annotations

from collections.abc import Generator as Steps
from dataclasses import replace
from itertools import pairwise

from torch import Tensor

from singan_studio.engine.model import Pyramid, locate, locate_part, to_the_end
from singan_studio.engine.native_scale import NativeScale
from singan_studio.engine.pyramid import continuation, odd_sides, part_around, to_bytes, to_pixels
from singan_studio.engine.resample import resize_around, resize_part, size_of
from singan_studio.engine.scales import Carry
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.resize import fit


def finish(pyramid: Pyramid, image: Tensor, carry: Carry, region: Rect, size: Size | None = None) -> Rgb:
    """Return the pixels that `finish_steps` makes, without a stop on the way."""
    return to_the_end(finish_steps(pyramid, image, carry, region, size))[0]


def finish_steps(
    pyramid: Pyramid, image: Tensor, carry: Carry, region: Rect, size: Size | None = None
) -> Steps[None, None, tuple[Rgb, Carry]]:
    """Return `region` of the result as pixels at the photo's own scale, and what its last level carries on.

    Yields before each level, and between the tiles of one.

    `image` is the picture (1, 3, h, w) of the finest learnt scale and `carry` what that scale carried on;
    `size` is the size of the whole result, in which `region` lies: the photo's by default. A picture that
    wraps around is made as a whole.
    """
    photo = Size.of(pyramid.photo)
    whole = size or photo
    full, here = size_of(image), Rect.whole(size_of(image))
    levels = continuation(pyramid.plan, photo)
    carry = replace(carry, complete=0)
    if levels and carry.field is None:
        finest = len(pyramid) - 1
        if whole == photo and not carry.wraps:
            carry = locate_part(pyramid, image, finest, carry, region)
        else:
            carry = locate(pyramid, image, finest, carry, pyramid.plan.sizes_for(full))
    for n, level in enumerate(levels):
        yield
        scale = _scale(pyramid, n)
        target = whole.scaled(level.width / photo.width, level.height / photo.height)
        wanted = odd_sides(part_around(region, whole, target), Rect.whole(target))
        if carry.wraps:
            image = resize_around(image, target)
        else:
            image = resize_part(image, here, full, wanted, target)
        carry = replace(carry, origin=(wanted.top, wanted.left))
        image, carry = yield from scale.made(image, carry)
        full, here = target, wanted
    return to_pixels(image)[region.moved(-here.left, -here.top).slices], carry


def _scale(pyramid: Pyramid, n: int) -> NativeScale:
    """Return patch scale `n` above the learnt ones; all are made when the first is asked for."""
    if not pyramid.native:
        photo = pyramid.photo
        pictures = [to_bytes(photo, pyramid.device)]
        # Each from the next larger one: twice as fast as all from the largest.
        for level in reversed(continuation(pyramid.plan, Size.of(photo))[:-1]):
            photo = fit(photo, level)
            pictures.append(to_bytes(photo, pyramid.device))
        pictures.append(to_bytes(to_pixels(pyramid.reals[-1]), pyramid.device))
        pyramid.native.extend(NativeScale(*pair) for pair in pairwise(pictures))
        pyramid.native.reverse()
    return pyramid.native[n]
