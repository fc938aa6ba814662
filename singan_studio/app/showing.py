"""What is made of a session's picture as it is shown: edits, result and all."""

from __future__ import annotations

from collections.abc import Callable

from singan_studio.app import files
from singan_studio.app.editing import Editing
from singan_studio.app.result import Rgba
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.pixels import Rgb


class Showing(Editing):
    """A session whose picture can be copied, looked at elsewhere, and enlarged."""

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
