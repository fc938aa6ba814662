"""Animations of the open photo, to look at and into files. Imported on the engine's thread only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from singan_studio.engine.animation import Walk, animate_steps, reduced
from singan_studio.engine.model import serving
from singan_studio.engine.tasks import Area
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.masks import soften
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.resize import fit
from singan_studio.jobs.making import Animation, FrameReady, MakingProgress, Movie, Moving, Scene
from singan_studio.jobs.movie_file import MovieFile
from singan_studio.jobs.photo import Photo

_SOFT = 0.02
"""Width of the edge of what moves, as a share of the photo's longer side: 5 pixels of 250."""


def animation(photo: Photo, request: Animation) -> Iterator[FrameReady | None]:
    """Yield the frames, and None at steps between; raises StudioError."""
    for frame in _frames(photo, request.scene, request.longest):
        yield None if frame is None else FrameReady(request.request, frame)


def movie(photo: Photo, request: Movie) -> Iterator[MakingProgress | None]:
    """Write the frames into a file and yield how far that is, and None at steps between.

    Raises StudioError; if that, or being closed, is its end, there is no file, or the one from before.
    """
    file, made = MovieFile(request.path, request.fps), 0
    try:
        for frame in _frames(photo, request.scene, request.longest):
            if frame is None:
                yield None
                continue
            while not file.put(frame):
                yield None
            made += 1
            yield MakingProgress("movie", request.request, made / request.scene.motion.frames)
        while not file.put(None):
            yield None
        while not file.written():
            yield None
    finally:
        file.leave()


def _frames(photo: Photo, scene: Scene, longest: int | None) -> Iterator[Rgb | None]:
    """Yield the frames of a scene, `longest` pixels on their longer side at most, and None between."""
    pyramid, own = photo.pyramid, Size.of(photo.pyramid.photo)
    size = own if longest is None else own.fitted(longest)
    around = pyramid.photo if scene.picture is None else scene.picture
    if serving(pyramid).scales[0].kind == "patch" and around is not pyramid.photo:
        # Where patches make pictures, the picture itself moves, edits and all.
        pyramid = replace(pyramid, photo=around, native=[], encoded=None)
    pyramid = reduced(pyramid, max(size.width, size.height))
    made_at = Size.of(pyramid.photo)  # not below the finest learnt scale: smaller frames are made of those
    around = fit(around, made_at)
    motion = scene.motion
    walk = Walk(motion.start, motion.alpha, motion.beta, motion.frames, motion.loop, motion.seed)
    area = None if scene.moving is None else _area(scene.moving, own, made_at)
    everywhere = None if area is None else Area(area.region, np.ones_like(area.weights))
    for made in animate_steps(pyramid, walk, everywhere):
        if made is None:
            yield None
            continue
        whole = made if area is None else area.put(around, made[area.region.slices])
        frame = fit(whole, size)
        frame.setflags(write=False)
        yield frame


def _area(moving: Moving, photo: Size, size: Size) -> Area:
    """Return what moves in a picture of another size than the photo's, with a soft edge inside the mask."""
    mask = np.zeros((photo.height, photo.width), np.uint8)
    mask[moving.region.slices] = moving.mask
    mask = fit(mask, size)
    region = Rect.around(mask).grown(1).clipped(size)
    return Area(region, soften(mask[region.slices], _SOFT * max(size.width, size.height)))
