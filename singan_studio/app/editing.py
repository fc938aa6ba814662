"""A session's document and its history: every edit goes through here."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from PySide6.QtCore import Slot

from singan_studio.app.notice import Notice
from singan_studio.app.state import SessionState
from singan_studio.document.document import Document
from singan_studio.errors import StudioError
from singan_studio.imaging.geometry import Rect
from singan_studio.jobs import messages

_LOG = logging.getLogger(__name__)
_SMALLER_HELPS = ("open", "learn", "preview", "strip")
"""What needs less memory when photos are learnt at a smaller size."""


class Editing(SessionState):
    """A session that can be edited."""

    def do(self, label: str, document: Document, merge: str | None = None) -> None:
        """Make an edited document the present one: an entry of the history."""
        if self.photo is not None:
            before = self.document
            self._shown = None
            self.history.do(label, document, merge=merge)
            self._follow(before)

    def show(self, document: Document, dirty: Rect) -> None:
        """Show a document that differs from the one shown within `dirty`, amid a stroke or drag."""
        if self.photo is None or document is self.document:
            return
        before, self._shown = self.document, document
        rects = (dirty.clipped(document.size),)
        self._rendering.document_changed(before, document, rects, amid=True)
        self._tell_changed(before, rects)

    def revert(self) -> None:
        """Go back to the present state of the history from what was only shown."""
        if self._shown is not None:
            before, self._shown = self._shown, None
            self._follow(before, new=False)

    def undo(self) -> None:
        """Undo the newest edit, or what was asked for and is not there yet."""
        if self._rendering.finishing:
            self._rendering.cancel_orders()
        elif self._shown is not None:
            self.revert()
        else:
            self._travel(self.history.undo)

    def redo(self) -> None:
        """Do again what was undone."""
        self._travel(self.history.redo)

    def jump(self, index: int) -> None:
        """Go to a state of the history."""
        self._travel(lambda: self.history.jump(index))

    def _travel(self, go: Callable[[], Document]) -> None:
        before, self._shown = self.document, None
        go()
        self._follow(before, new=False)

    def _follow(self, before: Document, *, new: bool = True) -> None:
        """Tell everybody of a document that is an entry of the history."""
        after = self.history.state
        rects = tuple(before.changed(after))
        self._rendering.document_changed(before, after, rects, new=new)
        self._tell_changed(before, rects)
        self._tell_saved()
        self.history_changed.emit()
        waiting, self._waiting = self._waiting, []
        for again in waiting:
            again()

    def _tell_changed(self, before: Document, rects: tuple[Rect, ...]) -> None:
        after = self.document
        if rects:
            self.document_changed.emit(rects)
        if before.active != after.active or _listed(before) != _listed(after):
            self.layers_changed.emit()
        if before.selection is not after.selection:
            self.selection_changed.emit()

    def _tell_saved(self) -> None:
        saved = same_picture(self.history.state, self._saved)
        if self.photo is not None and self.photo.saved != saved:
            self.photo = replace(self.photo, saved=saved)

    def _edit_later(
        self, label: str, edit: Callable[[Document], Document], done: Callable[[], None] | None = None
    ) -> None:
        """Do an edit that takes long: on a worker, and anew if the document changed meanwhile."""
        if self.photo is None:
            return
        photo, document = self.photo.pixels, self.history.state

        def again() -> None:
            self._edit_later(label, edit, done)

        def put(edited: Document) -> None:
            self._count_later(-1)
            if self.photo is None or self.photo.pixels is not photo:
                return
            if self._shown is not None:
                self._waiting.append(again)  # never into a stroke, which would undo it unknowingly
            elif self.history.state is not document:
                again()
            else:
                self.do(label, edited)
                if done is not None:
                    done()

        def failed(error: BaseException) -> None:
            self._count_later(-1)
            self._could_not(error)

        self._count_later(1)
        self._pictures.submit(None, lambda: edit(document), put, failed)

    def _count_later(self, change: int) -> None:
        self._later += change
        self.busy_changed.emit()

    @Slot(object)
    def _could_not(self, what: BaseException | messages.Failed) -> None:
        match what:
            case messages.Failed():
                note_failure(what)
                helps = what.code == "memory" and what.subject in _SMALLER_HELPS
                kind: Literal["warning", "error"] = "warning" if what.code == "busy" else "error"
                self.notice.emit(Notice(what.text, what.detail, kind, "smaller" if helps else ""))
            case StudioError():
                self.notice.emit(Notice(str(what), kind="error"))
            case MemoryError():
                self.notice.emit(
                    Notice(
                        self.tr("There is not enough memory for this; close other programs."), kind="error"
                    )
                )
            case _:
                detail = "".join(traceback.format_exception(what))
                _LOG.error("unexpected:\n%s", detail)
                text = self.tr("Something went wrong inside the studio; your work is unharmed. Try it again.")
                self.notice.emit(Notice(text, detail, "error"))


def note_failure(failed: messages.Failed) -> None:
    """Put into the log what the engine could not do: a fault of the program as an error, for the report."""
    level = logging.ERROR if failed.code == "internal" else logging.WARNING
    _LOG.log(level, "%s\n%s", failed.text, failed.detail)


def same_picture(first: Document, second: Document) -> bool:
    """Return whether two documents are the same but for what is selected: that is no work to lose."""
    return (
        first.layers is second.layers
        and first.mask_edits is second.mask_edits
        and first.scale_edits is second.scale_edits
    )


def _listed(document: Document) -> list[tuple[object, ...]]:
    """Return what the list of layers shows, besides pictures."""
    return [
        (layer.id, layer.name, layer.kind, layer.visible, layer.opacity, layer.mask is None)
        for layer in document.layers
    ]
