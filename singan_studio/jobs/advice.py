"""What the photo says of an edit: its colours, what it has nothing like, where a result came from.

Imported on the engine's thread only.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from singan_studio.engine import foreign as strangeness
from singan_studio.engine import origins as tracing
from singan_studio.engine import tasks
from singan_studio.jobs import making
from singan_studio.jobs.making import ForeignReady, OriginsReady, PaletteReady
from singan_studio.jobs.photo import Photo
from singan_studio.jobs.rendering import entering, prepared, taking_in


def origins(photo: Photo, request: making.Origins) -> Iterator[OriginsReady | None]:
    """Yield where each result came from, and None at steps between; raises StudioError."""
    pyramid = photo.pyramid
    edit = entering(pyramid, prepared(pyramid, request.edit), request.edit, request.scale)
    pyramid = taking_in(pyramid, request.edit, request.scale, request.manner)
    yield None
    for seed, final in request.results:
        made = yield from tasks.repaint_steps(pyramid, edit, request.scale, seed, own_size=final)
        places = tracing.origins(photo.pyramid, made)
        places.setflags(write=False)
        yield OriginsReady(request.request, seed, made.region, places)


def palette(photo: Photo, request: making.Palette) -> Iterator[PaletteReady | None]:
    """Yield the photo's colours at a scale; raises StudioError."""
    colours = strangeness.swatches(photo.pyramid, request.scale)
    colours.setflags(write=False)
    yield PaletteReady(request.request, request.scale, colours)


def foreign(photo: Photo, request: making.Foreign) -> Iterator[ForeignReady | None]:
    """Yield how strange an edit is to the photo; raises StudioError."""
    edit = prepared(photo.pyramid, request.edit)
    yield None
    edit = entering(photo.pyramid, edit, request.edit, request.scale)
    found = yield from strangeness.foreign_steps(photo.pyramid, edit, request.scale)
    heat = np.rint(255 * found.heat).astype(np.uint8)
    heat.setflags(write=False)
    yield ForeignReady(request.request, found.region, heat, found.share)
