"""All that lies where the picture lies: the document, the result, the photo before, tints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from singan_studio.app.files import as_shown
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


@dataclass(frozen=True, slots=True)
class _Part:
    """Surfaces over each other, from `start` to `end` in the view (x)."""

    surfaces: tuple[Surface, ...]
    opacity: float = 1.0
    start: float = -_FAR
    end: float = _FAR


class Picture:
    """The session's pictures as surfaces, told what changed and painted together."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._alpha: Mask | None = None
        self._document: Surface | None = None
        self._result: Surface | None = None
        self._before: Surface | None = None
        self._tint: Surface | None = None
        self._difference: Surface | None = None
        self._gain = 1.0
        self._resulted = False
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
        self._document = self._result = self._before = self._tint = self._difference = self._alpha = None
        self.tints = ()
        if photo is None:
            return
        size = self._session.document.size
        if photo.picture is not None:
            self._alpha = photo.picture.alpha
        self._document = Surface(size, self._read_document, opaque=self._alpha is None)
        self._document.seed(photo.pixels)
        self._result = Surface(size, self._read_result, opaque=False, blank=True)
        self._resulted = self._session.result is not None
        if self._session.result is not None:
            self._result.invalidate(self._session.result.rect)
        self.comparison_changed()

    def document_changed(self, rects: Iterable[Rect]) -> None:
        """Read rectangles of the document again. Its size may have changed with the whole of it."""
        if self._document is not None and self._document.size != self._session.document.size:
            self.open()
        for surface in (self._document, self._tint, self._difference):
            if surface is not None:
                for rect in rects:
                    surface.invalidate(rect)

    def result_changed(self, rect: Rect) -> Rect:
        """Read a rectangle of the shown result again; return what looks different by that."""
        there = self._session.result is not None
        if there != self._resulted:  # what counts as before is another picture
            self._resulted = there
            if self._session.comparison.mode != "off" and self.size is not None:
                rect = Rect.whole(self.size)
        for surface in (self._result, self._difference):
            if surface is not None:
                surface.invalidate(rect)
        return rect

    def comparison_changed(self) -> None:
        """Follow how before and after are compared."""
        comparison, size = self._session.comparison, self.size
        if comparison.mode != "difference" or size is None:
            self._difference = None
        elif self._difference is None:
            self._gain, self._difference = comparison.gain, Surface(size, self._read_difference)
        elif comparison.gain != self._gain:
            self._gain = comparison.gain
            self._difference.invalidate(Rect.whole(size))

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
            for surface in (self._document, self._result, self._difference)
            if surface is not None
        )

    def ready(self, rect: Rect, scale: float) -> bool:
        """Return whether what is shown in a rectangle is up to date."""
        return all(surface.ready(rect, surface.level_for(scale)) for surface in self._shown())

    def paint(self, painter: QPainter, viewport: Viewport, rect: Rect, ratio: float) -> None:
        """Paint a rectangle of the document, on a screen of `ratio` pixels a view pixel."""
        scale = viewport.scale * ratio
        for part in self._parts(self.wipe_line(viewport) or 0.0):
            painter.save()
            painter.setOpacity(part.opacity)
            box = QRectF(part.start, -_FAR, part.end - part.start, 2 * _FAR)
            painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
            for surface in part.surfaces:
                level = surface.level_for(scale)
                surface.paint(painter, viewport.transform, rect, level, smooth=scale < _SMOOTH_BELOW)
            painter.restore()

    def wipe_line(self, viewport: Viewport) -> float | None:
        """Return where the wipe line is in the view, x, on a whole pixel; None if there is none."""
        size, comparison = self.size, self._session.comparison
        if size is None or comparison.mode != "wipe":
            return None
        return float(round(viewport.origin[0] + viewport.scale * comparison.wipe * size.width))

    def _parts(self, line: float) -> list[_Part]:
        """Return what is painted, the lowest first, by how the session compares; the wipe line is at x."""
        session = self._session
        if session.comparison.mode == "wipe":
            return [_Part(self._before_sides(), end=line), _Part(self._after_sides(), start=line)]
        if session.before:
            return [_Part(self._before_sides())]
        tint = _Part(_there(self._tint))
        if session.comparison.mode == "onion":
            before = self._before_sides()
            after = tuple(each for each in _there(self._document, self._result) if each not in before)
            return [_Part(before), _Part(after, session.comparison.onion), tint]
        if self._difference is not None:
            return [_Part((self._difference,)), tint]
        return [_Part(self._after_sides())]

    def _after_sides(self) -> tuple[Surface, ...]:
        return _there(self._document, self._result, self._tint)

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
        yield from dict.fromkeys(surface for part in self._parts(0.0) for surface in part.surfaces)

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

    def _read_difference(self, rect: Rect) -> Rgb:
        """Return the difference of before and after, amplified: black where they are equal."""
        document, result = self._session.document, self._session.result
        if result is not None and rect.intersection(result.rect).empty:
            return np.zeros((rect.size.height, rect.size.width, 3), np.uint8)
        after = as_shown(document, rect, None if result is None else (result.rect, result.rgba))
        before = document.flatten(rect, None if result is not None else 1)
        difference = np.maximum(after, before) - np.minimum(after, before)
        amplified: Rgb = np.minimum(np.arange(256) * self._gain, 255).astype(np.uint8)[difference]
        return amplified

    def _read_tint(self, rect: Rect) -> Rgba:
        return read_tints(self._session, self.tints, rect)


def _there(*surfaces: Surface | None) -> tuple[Surface, ...]:
    return tuple(surface for surface in surfaces if surface is not None)
