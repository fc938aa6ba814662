"""Random samples of the open photo, one after the other. Imported on the engine's thread only."""

from __future__ import annotations

from collections.abc import Iterator

from singan_studio.engine import tasks
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.resize import thumbnail
from singan_studio.jobs.making import FIRST_LOOK, SampleReady, Samples
from singan_studio.jobs.photo import Photo


def samples(photo: Photo, request: Samples) -> Iterator[SampleReady | None]:
    """Yield a sample for every seed, and None at steps between; raises StudioError."""
    own = request.size or Size.of(photo.pyramid.photo)
    for seed in request.seeds:
        picture = tasks.sample(
            photo.pyramid, start=request.start, size=request.size, seed=seed, own_size=request.own_size
        )
        if not request.own_size:
            picture = thumbnail(picture, FIRST_LOOK)
        picture.setflags(write=False)
        yield SampleReady(request.request, seed, picture, Size.of(picture) == own)
