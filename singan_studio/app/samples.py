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
from singan_studio.jobs.making import BetterStart, Layout, Made, SampleReady
from singan_studio.jobs.messages import Kind
from singan_studio.jobs.service import Engine

_ROUGHLY = 2
"""The scale below which the rough layout of a sample is decided."""
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
    tile: bool = False
    """Whether they can be laid edge to edge."""
    layout: Layout | None = None
    """What they are variations of, if anything."""

    @property
    def seeds(self) -> tuple[int, ...]:
        """Of all samples."""
        return tuple(range(self.seed, self.seed + self.count))

    def label(self, seed: int) -> str:
        """Return what a sample is called: its seed, after those of what it is a variation of."""
        layout, seeds = self.layout, [seed]
        while layout is not None:
            if layout.seed != seeds[0]:
                seeds.insert(0, layout.seed)
            layout = layout.of
        return "-".join(map(str, seeds))

    def asks(self, number: int, seeds: tuple[int, ...], *, whole: bool) -> making.Samples:
        """Return the message that asks for some of the samples: at their own size, or first looks."""
        return making.Samples(number, seeds, self.start, self.size, self.tile, self.layout, whole)


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """A place of the gallery: the sample of a seed, or what stood there before until that has come."""

    seed: int
    label: str
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
        self.better_start = 0
        """Samples that start at a coarser scale take the photo apart, as far as is known."""
        self.start_given = False
        """Whether a person said where they start: then that holds, else `better_start`."""
        self.varied: Rgb | None = None
        """What the sample looks like that is varied."""
        self._unvaried: SamplesRequest | None = None
        """What the gallery was made by before anything was varied."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_DEBOUNCE)
        self._soon.timeout.connect(self.make)

    @property
    def places(self) -> list[Place]:
        """The gallery: what is made, and places for what is still to come."""
        places: list[Place] = []
        if self.shown is None:
            return places
        for n, seed in enumerate(self.shown.seeds):
            label = self.shown.label(seed)
            if seed in self.made:
                places.append(Place(seed, label, self.made[seed], fresh=True))
            elif seed in self._wanted:
                before = self._before[n] if n < len(self._before) else None
                places.append(Place(seed, label, before, fresh=False))
        return places

    def label(self, seed: int) -> str:
        """Return what a sample of the gallery is called."""
        return str(seed) if self.shown is None else self.shown.label(seed)

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
            self.start_given |= request.start != self.request.start
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

    def can_vary(self, seed: int) -> bool:
        """Return whether there are scales left to vary of a sample of the gallery."""
        return self.shown is not None and seed in self.made and self._varying(seed).scale < len(self._kinds)

    def vary(self, seed: int) -> None:
        """Make variations of a sample of the gallery, which stands first among them."""
        if self.shown is None or not self.can_vary(seed):
            return
        if self._unvaried is None:
            self._unvaried = self.shown
        self.varied = self.made[seed]
        self.request = replace(self.shown, seed=seed, layout=self._varying(seed))
        self.make()

    def vary_from(self, scale: int) -> None:
        """Let variations begin at another scale: the higher, the more is kept."""
        layout = self.request.layout
        if layout is not None:
            self.set_request(replace(self.request, layout=replace(layout, scale=scale)))

    def vary_no_more(self) -> None:
        """Go back to samples that have nothing in common."""
        if self._unvaried is not None:
            self.request = replace(self.request, layout=None, seed=self._unvaried.seed)
            self.varied, self._unvaried = None, None
            self.make()

    @property
    def scales_to_vary(self) -> tuple[int, int]:
        """The lowest and the highest scale at which variations can begin."""
        layout = self.request.layout
        below = self.request.start if layout is None or layout.of is None else layout.of.scale
        return below + 1, len(self._kinds) - 1

    def _varying(self, seed: int) -> Layout:
        """Return what is kept when a sample of the gallery is varied: its rough layout, or a scale more."""
        start, layout = (0, None) if self.shown is None else (self.shown.start, self.shown.layout)
        if layout is None:
            last = max(len(self._kinds) - 1, start + 1)
            return Layout(seed, min(max(start + 1, _ROUGHLY), last))
        if seed == layout.seed:
            return layout
        return Layout(seed, layout.scale + 1, layout)

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
        self.varied, self._unvaried = None, None
        self.better_start, self.start_given = 0, False
        self.request = replace(self.request, start=0, size=None, layout=None)

    def _done(self) -> None:
        self._go_on()

    def _gave_up(self) -> None:
        if self._order is not None:
            self._orders.remove(self._order)
            self._go_on()
        else:
            self._wanted = ()

    def _take(self, report: Made) -> None:
        if isinstance(report, BetterStart):
            self.better_start = report.scale
            if not self.start_given:
                self.request = replace(self.request, start=report.scale)
                self.make()
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
