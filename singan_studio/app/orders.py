"""What waits for a result at the photo's own resolution: accepting, keeping, exporting."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from singan_studio.app.prepare import Prepared
from singan_studio.app.result import Look, Rgba, overlay
from singan_studio.app.worker import Worker
from singan_studio.imaging.geometry import Rect
from singan_studio.jobs.messages import PreviewReady

Then = Callable[[Rect, Rgba], None]
"""What to do with a result: where it lies, and its pixels (h, w, 4)."""


@dataclass(frozen=True, slots=True, eq=False)
class _Order:
    seed: int
    then: Then
    revision: int


class Orders:
    """A queue of things to do with variants, one after the other."""

    def __init__(
        self, worker: Worker, finished: Callable[[], None], failed: Callable[[BaseException], None]
    ) -> None:
        self._worker = worker
        self._finished = finished
        self._failed = failed
        self._queue: deque[_Order] = deque()
        self._under_way = False

    def __bool__(self) -> bool:
        """Whether anything waits or is under way."""
        return bool(self._queue) or self._under_way

    @property
    def seeds(self) -> list[int]:
        """Of the variants that are waited for, the most urgent first."""
        return [order.seed for order in self._queue]

    def add(self, seed: int, then: Then, revision: int) -> None:
        """Wait for a variant of the edit in a revision of the document."""
        self._queue.append(_Order(seed, then, revision))

    def drop(self) -> None:
        """Wait for nothing any more."""
        self._queue.clear()
        self._under_way = False
        self._worker.drop("finish")

    def lose(self, revision: int) -> bool:
        """Drop what was for the edit of another revision; return whether there was any."""
        lost = self._under_way or any(order.revision != revision for order in self._queue)
        kept = [order for order in self._queue if order.revision == revision]
        if lost:
            self.drop()
            self._queue.extend(kept)
        return lost

    def renew(self, revision: int) -> None:
        """Take the edit of a revision for the one that was waited for: it is the same."""
        self._queue = deque(replace(order, revision=revision) for order in self._queue)

    def next_seed(self) -> int | None:
        """Return the variant that could be served now; None if there is none, or one is under way."""
        return self._queue[0].seed if self._queue and not self._under_way else None

    def skip(self) -> None:
        """Drop the most urgent one."""
        self._queue.popleft()

    def serve(
        self, prepared: Prepared, look: Look, made: Mapping[int, PreviewReady], strength: float
    ) -> None:
        """Do the most urgent one with a result made of these."""
        order = self._queue.popleft()
        self._under_way = True
        answers = dict(made)

        def done(picture: tuple[Rect, Rgba]) -> None:
            self._under_way = False
            order.then(*picture)
            self._finished()

        def failed(error: BaseException) -> None:
            self.drop()
            self._failed(error)

        self._worker.submit("finish", lambda: overlay(prepared, look, answers, strength), done, failed)
