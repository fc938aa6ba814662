"""The gallery of random samples: what is asked for, what is there, and any of it at its own size on demand.

The gallery holds first looks, which are small: a sample of many megapixels is made anew, by its seed, when
somebody wants it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer

from singan_studio.app.maker import Maker
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs import making
from singan_studio.jobs.making import Made, SampleReady
from singan_studio.jobs.messages import Kind
from singan_studio.jobs.service import Engine

_DEBOUNCE = 250
"""The gallery follows its settings when they have stood still for so many milliseconds."""


@dataclass(frozen=True, slots=True)
class SamplesRequest:
    """What the Samples panel is set to."""

    start: int = 0
    """Scale to start from; those below keep the photo's layout."""
    size: Size | None = None
    """In pixels of the photo; None is its own."""
    count: int = 8
    seed: int = 0
    """Of the first sample; the others take the next ones."""

    @property
    def seeds(self) -> tuple[int, ...]:
        """Of all samples."""
        return tuple(range(self.seed, self.seed + self.count))

    def asks(self, number: int, seeds: tuple[int, ...], *, whole: bool) -> making.Samples:
        """Return the message that asks for some of the samples: at their own size, or first looks."""
        return making.Samples(number, seeds, self.start, self.size, own_size=whole)


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """A place of the gallery: the sample of a seed, or what stood there before until that has come."""

    seed: int
    picture: Rgb | None
    fresh: bool


@dataclass(frozen=True, slots=True, eq=False)
class Order:
    """Something that waits for a sample at its own size."""

    request: SamplesRequest
    seed: int
    then: Callable[[Rgb], None]

    @property
    def message(self) -> making.Samples:
        """What makes it, without a number: equal for equal pictures."""
        return self.request.asks(0, (self.seed,), whole=True)


class Samples(Maker):
    """Random samples of the open photo, and the one of them that is chosen."""

    subject = "samples"

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(engine, parent)
        self.request = SamplesRequest()
        self.shown: SamplesRequest | None = None
        """What the gallery is, or is being, made by; None as long as there is no gallery."""
        self.made: dict[int, Rgb] = {}
        """First looks (h, w, 3) by seed, in the order of their coming."""
        self.chosen: int | None = None
        """Seed of the sample that is selected."""
        self._before: tuple[Rgb, ...] = ()
        self._wanted: tuple[int, ...] = ()
        """Seeds of first looks that are still to come."""
        self._whole: set[int] = set()
        """Seeds of which the first look is all there is."""
        self._orders: list[Order] = []
        self._order: Order | None = None
        self._kept: tuple[making.Samples, Rgb] | None = None
        """The sample that was last made at its own size: a drag may be tried twice."""
        self._kinds: tuple[Kind, ...] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_DEBOUNCE)
        self._soon.timeout.connect(self.make)

    @property
    def places(self) -> list[Place]:
        """The gallery: what is made, and places for what is still to come."""
        places = []
        for n, seed in enumerate(self.shown.seeds if self.shown else ()):
            if seed in self.made:
                places.append(Place(seed, self.made[seed], fresh=True))
            elif seed in self._wanted:
                before = self._before[n] if n < len(self._before) else None
                places.append(Place(seed, before, fresh=False))
        return places

    @property
    def finishing(self) -> bool:
        """Whether a sample is being made at its own size."""
        return bool(self._orders)

    @property
    def size(self) -> Size | None:
        """Size of the samples that are asked for; None without a photo."""
        return None if self.photo is None else self.request.size or Size.of(self.photo)

    def set_request(self, request: SamplesRequest) -> None:
        """Change what is asked for; a gallery follows soon."""
        if request != self.request:
            self.request = request
            if self.shown is not None:
                self._soon.start()
            self.changed.emit()

    def make(self) -> None:
        """Make the samples that are asked for; those that are there already stay."""
        if self.shown is None or replace(self.shown, count=0) != replace(self.request, count=0):
            self._empty()
        self.shown = self.request
        self._soon.stop()
        self._wanted = tuple(seed for seed in self.shown.seeds if seed not in self.made)
        if self.chosen not in self.shown.seeds:
            self.chosen = None
        self._go_on()
        self.changed.emit()

    def again(self) -> None:
        """Make other samples."""
        self.request = replace(self.request, seed=self.request.seed + self.request.count)
        self.make()

    def choose(self, seed: int | None) -> None:
        """Select a sample, or none."""
        if seed != self.chosen:
            self.chosen = seed
            self.changed.emit()

    def whole(self, seed: int, then: Callable[[Rgb], None]) -> Order | None:
        """Do `then` with a sample of the gallery (h, w, 3) at its own size: now, or when that is made.

        Return what is waited for, to be withdrawn by `withdraw`.
        """
        if self.shown is None or seed not in self.made:
            return None
        order = Order(self.shown, seed, then)
        if seed in self._whole:
            then(self.made[seed])
            return None
        if self._kept is not None and self._kept[0] == order.message:
            then(self._kept[1])
            return None
        self._orders.append(order)
        if self._order is None:
            self._go_on()
        self.changed.emit()
        return order

    def withdraw(self, order: Order) -> None:
        """Wait no longer for a sample at its own size."""
        if order in self._orders:
            self._orders.remove(order)
            if order is self._order:
                self._order = next((each for each in self._orders if each.message == order.message), None)
                if self._order is None:
                    self._go_on()
            self.changed.emit()

    def stop(self) -> None:
        """Make no more; what is there stays."""
        self._soon.stop()
        self._wanted, self._orders, self._order = (), [], None
        super().stop()

    def served_by(self, kinds: tuple[Kind, ...]) -> None:
        """Follow the kinds of scales that make pictures: by others, a seed makes another sample."""
        another = bool(self._kinds) and kinds != self._kinds
        self._kinds = kinds
        if another and self.shown is not None:
            self._empty()
            self.make()

    def _empty(self) -> None:
        if self.made:
            self._before = tuple(place.picture for place in self.places if place.picture is not None)
        self.made, self._whole, self._kept = {}, set(), None

    def _go_on(self) -> None:
        """Make what is wanted most: what somebody waits for, then the gallery."""
        self._order = self._orders[0] if self._orders else None
        if self._order is not None:
            self._ask(replace(self._order.message, request=self._next()))
        elif self._wanted and self.shown is not None:
            self._ask(self.shown.asks(self._next(), self._wanted, whole=False))
        elif self.running:
            super().stop()
        self._count()

    def _count(self) -> None:
        seeds = self.shown.seeds if self.shown is not None else ()
        self.share = sum(seed in self.made for seed in seeds) / max(1, len(seeds))

    def _forget(self) -> None:
        self._soon.stop()
        self.shown, self.made, self.chosen = None, {}, None
        self._before, self._wanted, self._whole, self._kinds = (), (), set(), ()
        self._orders, self._order, self._kept = [], None, None
        self.request = replace(self.request, start=0, size=None)

    def _done(self) -> None:
        self._go_on()

    def _gave_up(self) -> None:
        if self._order is not None:
            self._orders.remove(self._order)
            self._go_on()
        else:
            self._wanted = ()

    def _take(self, report: Made) -> None:
        if not isinstance(report, SampleReady):
            return
        order, self._order = self._order, None
        if order is not None:
            self._kept = (order.message, report.picture)
            served = [each for each in self._orders if each.message == order.message]
            self._orders = [each for each in self._orders if each not in served]
            for each in served:
                each.then(report.picture)
            return
        self.made[report.seed] = report.picture
        self._wanted = tuple(seed for seed in self._wanted if seed != report.seed)
        if report.whole:
            self._whole.add(report.seed)
        self._count()
