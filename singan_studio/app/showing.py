"""What is made of a session's picture as it is shown: edits, result and all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from singan_studio.app import files
from singan_studio.app.editing import Editing
from singan_studio.app.result import Rgba
from singan_studio.document import edits
from singan_studio.document.document import Document
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.pixels import Rgb


class Showing(Editing):
    """A session whose picture can be copied, looked at elsewhere, and enlarged, and whose results be kept."""

    def copy_then(self, then: Callable[[Rgba], None]) -> None:
        """Do `then` with what is selected of the picture as it is shown (h, w, 4), or with all of it.

        It is put together on a worker, as large pictures take long; without a photo nothing is done.
        """
        if self.photo is not None:
            document, over = self.document, self._over()
            self._files.submit("copy", lambda: files.copied(document, over), then, self._could_not)

    def look_then(self, region: Rect, then: Callable[[Rgb], None]) -> None:
        """Do `then` with a region of the picture as it is shown (h, w, 3), put together on a worker."""
        if self.photo is not None:
            self._files.submit("look", self._as_shown(region), then, self._could_not)

    @property
    def enlarged_region(self) -> Rect:
        """What of the picture would be enlarged now: all of it, or the rectangle around the selection."""
        selection, size = self.document.selection, self.document.size
        region = Rect.whole(size)
        if self.enlarging.request.selected and selection is not None:
            part = selection.bounds.clipped(size)
            region = region if part.empty else part
        return region

    def enlarge(self) -> None:
        """Enlarge the picture as it is shown, or what is selected of it."""
        if self.photo is not None and self.enlarging.ready:
            self.enlarging.make(self._as_shown(Rect.whole(self.document.size)), self.enlarged_region)

    # --- results ---

    def accept(self) -> None:
        """Put the result on a layer of its own, at the photo's own resolution as soon as that is there."""
        if self.result is None or self.accepting:
            return
        name = self.tr("Result")

        def then(rect: Rect, rgba: Rgba) -> None:
            self._edit_later(
                self.tr("Accept result"),
                lambda document: edits.add_result(document, rgba, (rect.left, rect.top), name),
                self._rendering.accepted,
            )

        self._rendering.finish(self.chosen, then)

    def keep(self, index: int) -> None:
        """Put a variant on a hidden layer, to come back to; the edit goes on."""
        name = self.tr("Variant {number}").format(number=index + 1)

        def kept(document: Document, rect: Rect, rgba: Rgba) -> Document:
            added = edits.add_result(document, rgba, (rect.left, rect.top), name)
            hidden = edits.set_visible(added, added.active, visible=False)
            return replace(
                hidden,
                active=document.active,
                mask_edits=document.mask_edits,
                scale_edits=document.scale_edits,
            )

        def then(rect: Rect, rgba: Rgba) -> None:
            self._edit_later(self.tr("Keep variant"), lambda document: kept(document, rect, rgba))

        self._rendering.finish(index, then)
