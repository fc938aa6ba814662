"""From a document that changes to its results: what a person does with the document and the request."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from singan_studio.app.asking import Asking
from singan_studio.app.looks import Looks
from singan_studio.app.prepare import Prepared
from singan_studio.app.request import RenderRequest
from singan_studio.app.settings import Settings
from singan_studio.app.worker import Worker
from singan_studio.document.document import Document
from singan_studio.document.raster import Raster
from singan_studio.imaging.geometry import Rect
from singan_studio.jobs.messages import (
    Defaults,
    Failed,
    Kind,
    PreviewDone,
    PreviewReady,
    Report,
    Task,
    ThumbnailReady,
)
from singan_studio.jobs.service import Engine


class Rendering(Asking):
    """Follows the document and the request with previews.

    A change is waited out (Scheduler), made into an edit on the worker, and asked of the engine, unless it
    is what was asked last. Answers that come while the document is changing are kept, and shown only if the
    edit turns out to be the same. The owner tells of changes and reports; all of it on one thread.
    """

    request_changed = Signal()
    mask_changed = Signal()

    def __init__(self, engine: Engine, settings: Settings, worker: Worker, parent: QObject) -> None:
        super().__init__(engine, settings, worker, parent)
        self._following.prepared.connect(self._prepared)
        self._following.failed.connect(self._could_not)
        self._accepted = False

    # --- what happens around ---

    def open(self, document: Document | None) -> None:
        """Turn to another document, or none; the owner tells the engine."""
        self._following.follow(document)
        self.kinds, self.defaults = (), {}
        self.request = RenderRequest(auto=self.request.auto, snap=self.request.snap)
        self.looks = Looks(self.request.seeds(self._count))
        self._accepted = self._discarded = False
        self._no_edit()
        self.request_changed.emit()
        self._tell_busy()

    def restore(self, request: RenderRequest, looks: Looks) -> None:
        """Go on with what a project was saved with; whether results come by themselves stays as it is."""
        self.request, self.looks = replace(request, auto=self.request.auto), looks
        self.request_changed.emit()

    def model_changed(self, kinds: tuple[Kind, ...], defaults: dict[Task, Defaults] | None = None) -> None:
        """Follow what the engine has learnt: the same request comes out better."""
        if len(kinds) != len(self.kinds):
            self.display.clear_thumbnails()
        self.kinds = kinds
        self.defaults = self.defaults if defaults is None else defaults
        self._model += 1
        self._put_request(self.request.within(len(kinds)).following(self.defaults))
        self._following.change(at_once=True)
        self._tell_busy()

    def document_changed(
        self,
        before: Document,
        after: Document,
        rects: Iterable[Rect],
        *,
        amid: bool = False,
        new: bool = True,
    ) -> None:
        """Follow a document that differs in `rects`; `amid` a stroke or drag nothing is asked.

        `new` is False for undo and redo.
        """
        self._following.follow(after, amid=amid)
        self._revision += 1
        self.display.hold()
        self.display.punch(before, after, rects)
        if not amid:
            self._discarded = False
            if self._accepted and new:  # another edit: its task is another question
                self._put_request(replace(self.request, task_chosen=False))
            self._accepted = False
            self._suggest_task()
            self._following.change()
        self._tell_busy()

    def accepted(self) -> None:
        """Take the result away at once, as it became part of the document."""
        self._accepted = True
        self._conversation.drop()
        self.display.take_away()
        self._tell_busy()

    def report(self, report: Report) -> None:
        """Take what the engine says about previews."""
        match report:
            case PreviewReady(seed=seed):
                first = seed not in self._conversation.made
                if self._conversation.take(report):
                    if first:
                        self._following.measured(report.seconds)
                    self._show()
                    self._serve()
            case PreviewDone(request=request) if self._conversation.end(request):
                self._ask()
            case ThumbnailReady(request=request, scale=scale, picture=picture):
                if self._conversation.is_strip(request):
                    self.display.show_thumbnail(scale, picture)
            case Failed(request=request) if request is None or self._conversation.end(request):
                self._orders.drop()
                self.failed.emit(report)
        self._tell_busy()

    def strip_failed(self) -> None:
        """Wait for no more pictures of the film strip."""
        self._conversation.forget_strip()
        self.display.thumbnails_changed.emit()

    def setting_changed(self, key: str) -> None:
        """Follow a setting."""
        match key:
            case "preview.auto":
                self.set_request(auto=self._settings.flag(key))
            case "preview.variants":
                self.looks = self.looks.resized(self._count)
                self._ask()
            case "preview.strip":
                self._conversation.forget_strip()
                self.display.clear_thumbnails()
                self._ask()
        self._tell_busy()

    # --- what a person asks for ---

    def set_request(self, **changes: Any) -> None:
        """Change fields of the request; a task or scale is chosen by hand then, scale None is the default."""
        old, request = self.request, self.request.changed(self.defaults, len(self.kinds), **changes)
        if request.seed != old.seed:
            self.looks = Looks(request.seeds(self._count))
        self._put_request(request)
        self._suggest_task()
        request = self.request
        if request == old:
            return
        self._settings.set("preview.auto", request.auto)
        self._discarded = False
        if (request.task, request.room(self.defaults)) != (old.task, old.room(self.defaults)):
            self._following.change(at_once=request.task != old.task)
        elif request.mixing(self.defaults) != old.mixing(self.defaults):
            self._show()
        else:
            self._ask()
        self._tell_busy()

    def reroll(self, selection: Raster | None = None) -> None:
        """Take new seeds, for everything or only within a selection."""
        region = None if self.prepared is None else self.prepared.edit.region
        self.looks = self.looks.rerolled(region, selection)
        self._put_request(replace(self.request, seed=self.looks.seeds[0]))
        self.render_now()

    def choose(self, index: int) -> None:
        """Show another variant."""
        if not 0 <= index < len(self.looks.seeds) or index == self.looks.chosen:
            return
        self.looks = self.looks.choose(index)
        self.display.variants_changed.emit()
        self._show()
        self._refine()
        self._tell_busy()

    def render_now(self) -> None:
        """Ask for a result, also when they do not come by themselves."""
        self._discarded, self._forced = False, True
        self._following.change(at_once=True)
        self._tell_busy()

    def discard(self) -> None:
        """Take the result away until the edit or the request changes."""
        self._discarded = True
        self.cancel_orders()
        self._conversation.drop()
        self.display.take_away()
        self._tell_busy()

    def close(self) -> None:
        """Let nothing come any more."""
        self._following.cancel()
        self.display.hold()

    # --- inside ---

    def _put_request(self, request: RenderRequest) -> None:
        if request != self.request:
            self.request = request
            self.request_changed.emit()

    def _suggest_task(self) -> None:
        document = self._following.document
        if document is not None and not self.request.task_chosen:
            task = document.suggested_task()
            if task is not None:
                self._put_request(self.request.for_task(task, self.defaults))

    @Slot(object)
    def _prepared(self, prepared: Prepared | None) -> None:
        if prepared is None:
            self._no_edit()
        else:
            if prepared is self.prepared:
                self._orders.renew(self._revision)
            else:
                self._lose_orders()
                self.prepared = prepared
                self.mask_changed.emit()
            self._ask()
        self._forced = False
        self._tell_busy()

    def _no_edit(self) -> None:
        self._revision += 1  # nothing can be waited for
        self._lose_orders()
        had, self.prepared = self.prepared, None
        self._conversation.drop()
        self.display.take_away()
        self.display.clear_thumbnails()
        if had is not None:
            self.mask_changed.emit()
