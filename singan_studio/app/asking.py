"""From an edit and a request to the results shown: what to ask of the engine, and what to do with answers."""

from __future__ import annotations

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
from singan_studio.jobs.messages import Defaults, Kind, Task
from singan_studio.jobs.service import Engine


class Asking(QObject):
    """Keeps up with an edit and a request that others change: asks for what is missing, shows what is there.

    What is to be done with results at the photo's own resolution waits for them, one after the other.
    """

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
        self.looks = Looks(self.request.seeds(self._count))
        self._orders = Orders(worker, self._finished, self._could_not)
        self._model = 0
        self._revision = 0
        self._forced = False
        self._discarded = False
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

    # --- what is to be done with results ---

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

    def _lose_orders(self) -> None:
        if self._orders.lose(self._revision):
            self.order_lost.emit()

    # --- asking and showing ---

    def _how(self) -> How:
        return How(self.request.task, *self.request.room(self.defaults), self.prepared)

    def _ask(self) -> None:
        """Ask for what is missing of what is wanted now, and show what is there."""
        if self.prepared is None or self._following.settling or not self._can_ask or self._discarded:
            return
        talk = self._conversation
        wanted = Wanted(self.prepared, self.request.scale, self._model, self.request.manner)
        current = talk.wanted is not None and talk.wanted.like(wanted)
        if not (self.request.auto or self._forced or self._orders):
            if not current:
                talk.drop()  # its answers would be to another edit
            elif wanted.same(talk.wanted):
                self._refine()  # what was asked for once is made to the end
            self._show()
            return
        if talk.wanted is None or talk.wanted.prepared is not self.prepared or not self._orders:
            if not current:
                self.display.hold()  # what is being put together answers another question
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

    @Slot()
    def _tell_busy(self) -> None:
        busy = self.busy
        if busy != self._was_busy:
            self._was_busy = busy
            self.busy_changed.emit()
