"""Random samples of the open photo, one after the other. Imported on the engine's thread only."""

from __future__ import annotations

from collections.abc import Iterator

from singan_studio.engine.device import available_memory
from singan_studio.engine.sampling import Layout, sample_steps
from singan_studio.engine.suitability import suited
from singan_studio.errors import DeviceError
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.resize import thumbnail
from singan_studio.jobs import making
from singan_studio.jobs.making import FIRST_LOOK, BetterStart, SampleReady, Samples
from singan_studio.jobs.photo import Photo

_BYTES = 180
"""Memory that a pixel of a large sample takes while it is made; measured from 12 to 36 megapixels."""


def samples(photo: Photo, request: Samples) -> Iterator[SampleReady | BetterStart | None]:
    """Yield a sample for every seed, and None at steps between; raises StudioError.

    Before first looks it is said if the photo had better be sampled from a finer scale.
    """
    own = request.size or Size.of(photo.pyramid.photo)
    if request.own_size:
        _check_memory(photo, own)
    elif (better := suited(photo.pyramid).start_scale) > request.start:
        yield BetterStart(request.request, better)
    for seed in request.seeds:
        picture = yield from sample_steps(
            photo.pyramid,
            start=request.start,
            size=request.size,
            seed=seed,
            tile=request.tile,
            layout=_layout(request.layout),
            own_size=request.own_size,
        )
        if not request.own_size:
            picture = thumbnail(picture, FIRST_LOOK)
        picture.setflags(write=False)
        yield SampleReady(request.request, seed, picture, Size.of(picture) == own)


def _layout(asked: making.Layout | None) -> Layout | None:
    return None if asked is None else Layout(asked.seed, asked.scale, _layout(asked.of))


def _check_memory(photo: Photo, size: Size) -> None:
    """Raise DeviceError where memory does not suffice: many systems would kill the program."""
    wanted, free = _BYTES * size.area, available_memory(photo.pyramid.device)
    if wanted > free:
        raise DeviceError(
            f"A sample of {size} takes about {wanted / 2**30:.1f} GB of memory and {free / 2**30:.1f} GB are "
            "free; choose a smaller size, or close other programs."
        )
