"""Random samples of the open photo, one after the other. Imported on the engine's thread only."""

from __future__ import annotations

from collections.abc import Iterator

from singan_studio.engine import tasks
from singan_studio.jobs.making import SampleReady, Samples
from singan_studio.jobs.photo import Photo


def samples(photo: Photo, request: Samples) -> Iterator[SampleReady | None]:
    """Yield a sample for every seed, and None at steps between; raises StudioError."""
    for seed in request.seeds:
        picture = tasks.sample(
            photo.pyramid, start=request.start, size=request.size, seed=seed, own_size=request.own_size
        )
        picture.setflags(write=False)
        yield SampleReady(request.request, seed, picture, request.own_size)
