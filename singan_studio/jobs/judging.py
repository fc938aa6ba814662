"""How good the samples of the open photo are. Imported on the engine's thread only."""

from __future__ import annotations

from collections.abc import Iterator

from singan_studio.engine.metrics import diversity, psnr, sifid
from singan_studio.engine.model import reconstruct
from singan_studio.engine.pyramid import to_pixels
from singan_studio.engine.sampling import sample_steps
from singan_studio.errors import StudioError
from singan_studio.jobs.making import Judge, Judged, MakingProgress
from singan_studio.jobs.photo import Photo


def judgement(photo: Photo, request: Judge) -> Iterator[Judged | MakingProgress | None]:
    """Yield how far it is, and at the end what was measured; None at steps between.

    Raises StudioError where nothing can be measured, as of a photo of one flat grey.
    """
    pyramid = photo.pyramid
    real = to_pixels(pyramid.reals[-1])
    made = []
    for seed in range(request.samples):
        made.append((yield from sample_steps(pyramid, seed=seed, own_size=False)))
        # The measuring takes about as long as one more sample.
        yield MakingProgress("judgement", request.request, len(made) / (request.samples + 1))
    spread = diversity(real, made)
    distances: list[float] = []
    missing = ""
    try:
        for picture in made:
            distances += sifid(real, [picture])
            yield None
    except StudioError as error:
        distances, missing = [], str(error)
    back = psnr(to_pixels(reconstruct(pyramid)), real)
    yield Judged(request.request, request.samples, tuple(distances), missing, spread, back)
