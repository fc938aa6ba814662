"""All that lies where the picture lies: the document, the result, the photo before, tints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Mask, Rgb
from singan_studio.ui.canvas.qimage import Rgba
from singan_studio.ui.canvas.surface import Surface
from singan_studio.ui.canvas.tints import Tint, read_tints, tinted
from singan_studio.ui.canvas.viewport import Viewport

if TYPE_CHECKING:
    from singan_studio.app.session import Session

_SMOOTH_BELOW = 2.0  # screen pixels a pixel: from here on pixels are shown as crisp squares
_FAR = 1e6  # view pixels: beyond every window


class Picture:
    """The session's pictures as surfaces, told what changed and painted together."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._alpha: Mask | None = None
        self._document: Surface | None = None
        self._result: Surface | None = None
        self._before: Surface | None = None
        self._tint: Surface | None = None
        self.tints: tuple[Tint, ...] = ()
        """What is tinted."""

    @property
    def size(self) -> Size | None:
        """The document's size; None without a photo."""
        return self._document.size if self._document else None

    @property
    def transparent(self) -> bool:
        """Whether the photo has holes to see through."""
        return self._alpha is not None

    def open(self) -> None:
        """Show another photo, or none."""
        photo = self._session.photo
        self._document = self._result = self._before = self._tint = self._alpha = None
        self.tints = ()
        if photo is None:
            return
        size = self._session.document.size
        if photo.picture is not None:
            self._alpha = photo.picture.alpha
        self._document = Surface(size, self._read_document, opaque=self._alpha is None)
        self._document.seed(photo.pixels)
        self._result = Surface(size, self._read_result, opaque=False, blank=True)
        if self._session.result is not None:
            self._result.invalidate(self._session.result.rect)

    def document_changed(self, rects: Iterable[Rect]) -> None:
        """Read rectangles of the document again. Its size may have changed with the whole of it."""
        if self._document is not None and self._document.size != self._session.document.size:
            self.open()
        for surface in (self._document, self._tint):
            if surface is not None:
                for rect in rects:
                    surface.invalidate(rect)

    def result_changed(self, rect: Rect) -> None:
        """Read a rectangle of the shown result again."""
        if self._result is not None:
            self._result.invalidate(rect)

    def show_tints(self, tints: tuple[Tint, ...]) -> None:
        """Tint these, and nothing else."""
        self.tints, self._tint = tints, None
        size = self.size
        if tints and size is not None:
            self._tint = Surface(size, self._read_tint, opaque=False, blank=True)
            self._tint.invalidate(tinted(self._session, tints))

    def tints_changed(self, rect: Rect) -> None:
        """Read a rectangle of what is tinted again."""
        if self._tint is not None:
            self._tint.invalidate(rect)

    def refresh(self, rect: Rect, scale: float, until: float) -> list[Rect]:
        """Bring up to date what is shown in a rectangle, for a screen of `scale` pixels a document pixel.

        Stops at `until` (of `time.perf_counter`). Returns what became new: nothing only if nothing was old.
        """
        done: list[Rect] = []
        for surface in self._shown():
            done += surface.refresh(rect, surface.level_for(scale), until)
        return done

    def refresh_coarsest(self, until: float) -> bool:
        """Bring what stands in for other levels up to date; return whether there was anything to do."""
        return any(
            surface.refresh(Rect.whole(surface.size), surface.coarsest, until)
            for surface in (self._document, self._result)
            if surface is not None
        )

    def ready(self, rect: Rect, scale: float) -> bool:
        """Return whether what is shown in a rectangle is up to date."""
        return all(surface.ready(rect, surface.level_for(scale)) for surface in self._shown())

    def paint(self, painter: QPainter, viewport: Viewport, rect: Rect, ratio: float) -> None:
        """Paint a rectangle of the document, on a screen of `ratio` pixels a view pixel."""
        line = self.wipe_line(viewport)
        if line is None:
            sides = [(self._before_sides() if self._session.before else self._after_sides(), -_FAR, _FAR)]
        else:
            sides = [(self._before_sides(), -_FAR, line), (self._after_sides(), line, _FAR)]
        scale = viewport.scale * ratio
        for surfaces, start, end in sides:
            painter.save()
            painter.setClipRect(QRectF(start, -_FAR, end - start, 2 * _FAR), Qt.ClipOperation.IntersectClip)
            for surface in surfaces:
                level = surface.level_for(scale)
                surface.paint(painter, viewport.transform, rect, level, smooth=scale < _SMOOTH_BELOW)
            painter.restore()

    def wipe_line(self, viewport: Viewport) -> float | None:
        """Return where the wipe line is in the view, x, on a whole pixel; None if there is none."""
        size, wipe = self.size, self._session.wipe
        if size is None or wipe is None:
            return None
        return float(round(viewport.origin[0] + viewport.scale * wipe * size.width))

    def _after_sides(self) -> tuple[Surface, ...]:
        return tuple(surface for surface in (self._document, self._result, self._tint) if surface is not None)

    def _before_sides(self) -> tuple[Surface, ...]:
        """Return what 'before' shows: the document without its result, the photo if there is no result."""
        if self._document is None:
            return ()
        if self._session.result is not None:
            return (self._document,)
        if self._before is None:
            self._before = Surface(self._document.size, self._read_photo, opaque=self._alpha is None)
            if self._session.photo is not None:
                self._before.seed(self._session.photo.pixels)
        return (self._before,)

    def _shown(self) -> Iterator[Surface]:
        """Yield each surface that is in sight once."""
        before = self._before_sides() if self._session.before or self._session.wipe is not None else ()
        after = () if self._session.before and self._session.wipe is None else self._after_sides()
        yield from dict.fromkeys((*after, *before))

    def _read_document(self, rect: Rect) -> Rgb | Rgba:
        return self._with_alpha(rect, None)

    def _read_photo(self, rect: Rect) -> Rgb | Rgba:
        return self._with_alpha(rect, 1)

    def _with_alpha(self, rect: Rect, layers: int | None) -> Rgb | Rgba:
        """Return the lowest `layers`, seen through only where the photo is and nothing was laid over it."""
        document = self._session.document
        pixels = document.flatten(rect, layers)
        if self._alpha is None:
            return pixels
        alpha: Mask = self._alpha[rect.slices]
        for layer in document.layers[1:layers]:
            if layer.visible:
                alpha = np.maximum(alpha, layer.pixels(rect)[..., 3])
        seen_through: Rgba = np.dstack([pixels, alpha])
        return seen_through

    def _read_result(self, rect: Rect) -> Rgba:
        pixels = np.zeros((rect.size.height, rect.size.width, 4), np.uint8)
        result = self._session.result
        both = rect.intersection(result.rect) if result else Rect(0, 0, 0, 0)
        if result is not None and not both.empty:
            inner, outer = both.moved(-result.rect.left, -result.rect.top), both.moved(-rect.left, -rect.top)
            part = result.rgba[inner.slices]
            if self._alpha is not None:
                # Where nothing became of the edit, one goes on seeing through the photo, as in an export.
                same = (part[..., :3] == self._session.document.flatten(both)).all(axis=2)
                part = np.where(same[..., None], np.uint8(0), part)
            pixels[outer.slices] = part
        return pixels

    def _read_tint(self, rect: Rect) -> Rgba:
        return read_tints(self._session, self.tints, rect)
