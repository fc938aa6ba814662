"""From a changed document to the result that lies over it: what to ask, when, and which answer to show."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from singan_studio.app.display import Display, Recipe
from singan_studio.app.following import Following, How
from singan_studio.app.looks import Looks
from singan_studio.app.orders import Orders, Then
from singan_studio.app.prepare import Prepared
from singan_studio.app.preview import Conversation, Wanted
from singan_studio.app.request import RenderRequest
from singan_studio.app.result import Look
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


class Rendering(QObject):
    """Follows the document and the request with previews.

    A change is waited out (Scheduler), made into an edit on the worker, and asked of the engine, unless it
    is what was asked last. Answers that come while the document is changing are kept, and shown only if the
    edit turns out to be the same. The owner tells of changes and reports; all of it on one thread.
    """

    request_changed = Signal()
    mask_changed = Signal()
    busy_changed = Signal()
    failed = Signal(object)
    """An exception of the worker, or a Failed of the engine."""
    order_lost = Signal()
    """The edit changed before a result was ready for what was to be done with it."""

    def __init__(self, engine: Engine, settings: Settings, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self.request = RenderRequest(auto=settings.flag("preview.auto"))
        self.kinds: tuple[Kind, ...] = ()
        self.defaults: dict[Task, Defaults] = {}
        self.prepared: Prepared | None = None
        self._settings = settings
        self.display = Display(worker, self.failed.emit, self)
        self.display.result_changed.connect(self._tell_busy)
        self._conversation = Conversation(engine)
        self._following = Following(worker, self._how, self)
        self._following.prepared.connect(self._prepared)
        self._following.failed.connect(self._could_not)
        self.looks = Looks(self.request.seeds(self._count))
        self._model = 0
        self._orders = Orders(worker, self._finished, self._could_not)
        self._revision = 0
        self._forced = False
        self._discarded = False
        self._accepted = False
        self._was_busy = False

    # --- what is going on ---

    @property
    def busy(self) -> bool:
        """Whether a result is on its way."""
        if self.finishing or self._conversation.waiting or self.display.busy:
            return True
        follows = self._can_ask and (self.request.auto or self._forced) and not self._discarded
        return follows and self._following.settling and not self._following.amid

    @property
    def strip_coming(self) -> bool:
        """Whether pictures of the film strip are on their way, which come after the results."""
        return self._conversation.strip_asked and len(self.display.thumbnails) < len(self.kinds) - 1

    @property
    def finishing(self) -> bool:
        """Whether something waits for the result at the photo's own resolution."""
        return bool(self._orders)

    @property
    def _can_ask(self) -> bool:
        """Whether the engine knows the photo, and it is large enough for edits."""
        return len(self.kinds) > 1

    @property
    def _count(self) -> int:
        return int(self._settings.number("preview.variants"))

    # --- what happens around ---

    def open(self, document: Document | None) -> None:
        """Turn to another document, or none; the owner tells the engine."""
        self._following.follow(document)
        self.kinds, self.defaults = (), {}
        self.request = RenderRequest(auto=self.request.auto)
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

    def finish(self, index: int, then: Then) -> bool:
        """Do something with a variant at the photo's own resolution, as soon as there is one.

        Return False if there is no edit that could be rendered.
        """
        if not self._can_ask or self.prepared is None or not 0 <= index < len(self.looks.seeds):
            return False
        self._orders.add(self.looks.seeds[index], then, self._revision)
        if not self._conversation.waiting:
            self._conversation.retry()  # it may have failed before
        self._ask()
        self._tell_busy()
        return True

    def cancel_orders(self) -> None:
        """Let what waits for a result at the photo's own resolution be."""
        self._orders.drop()
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

    def _how(self) -> How:
        return How(self.request.task, *self.request.room(self.defaults), self.prepared)

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

    def _lose_orders(self) -> None:
        if self._orders.lose(self._revision):
            self.order_lost.emit()

    def _ask(self) -> None:
        """Ask for what is missing of what is wanted now, and show what is there."""
        if self.prepared is None or self._following.settling or not self._can_ask or self._discarded:
            return
        talk = self._conversation
        wanted = Wanted(self.prepared, self.request.scale, self._model)
        current = talk.wanted is not None and talk.wanted.like(wanted)
        if not (self.request.auto or self._forced or self._orders):
            if not current:
                talk.drop()  # its answers would be to another edit
            self._show()
            return
        if talk.wanted is None or talk.wanted.prepared is not self.prepared or not self._orders:
            talk.want(wanted)  # while something waits for a result, it is not replaced by a better one
        if self._forced and not talk.waiting:
            talk.retry()
        region = self.prepared.edit.region
        if not talk.ask(self.looks.urgent(region)):
            self._refine()
        if self._settings.flag("preview.strip"):
            talk.ask_strip(self.looks.seeds[0])
        self._show()
        self._serve()

    def _refine(self) -> None:
        """Ask for the photo's own resolution where it is needed, once nothing else is under way."""
        talk = self._conversation
        if talk.wanted is None or talk.waiting or self._following.settling:
            return
        seeds = [*self._orders.seeds, self.looks.seeds[self.looks.chosen]]
        looks = [self._look(seed) for seed in seeds]
        talk.ask(talk.may_refine(patch.seed for look in looks for patch in look), every_final=True)

    def _look(self, seed: int) -> Look:
        wanted = self._conversation.wanted
        if wanted is None or seed not in self.looks.seeds:
            return ()
        return self.looks.of(self.looks.seeds.index(seed), wanted.prepared.edit.region)

    def _show(self) -> None:
        talk = self._conversation
        if talk.wanted is None or self._following.settling or self._discarded:
            return
        look, strength = self._look(self.looks.seeds[self.looks.chosen]), self.request.mixing(self.defaults)
        if all(patch.seed in talk.made for patch in look):
            final = all(talk.is_final(patch.seed) for patch in look)
            self.display.show(Recipe(talk.wanted, look, strength, final), talk.made)
        self.display.show_variants(self.looks, talk.wanted, talk.made, strength)

    def _serve(self) -> None:
        """Do the most urgent of what waits for the photo's own resolution, if that is there."""
        talk, seed = self._conversation, self._orders.next_seed()
        if seed is None or self._following.settling or talk.wanted is None:
            return
        look = self._look(seed)
        if not look:  # other seeds were asked for since
            self._orders.skip()
            self.order_lost.emit()
        elif all(talk.is_final(patch.seed) for patch in look):
            strength = self.request.mixing(self.defaults)
            self._orders.serve(talk.wanted.prepared, look, talk.made, strength)

    def _finished(self) -> None:
        self._ask()
        self._serve()
        self._tell_busy()

    @Slot(object)
    def _could_not(self, error: BaseException) -> None:
        self.cancel_orders()
        self.failed.emit(error)

    def _tell_busy(self) -> None:
        busy = self.busy
        if busy != self._was_busy:
            self._was_busy = busy
            self.busy_changed.emit()
