"""When the engine is asked for previews, and which of its answers count."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from singan_studio.app.prepare import Prepared
from singan_studio.jobs.messages import Manner, Preview, PreviewReady, Strip
from singan_studio.jobs.service import Engine

_SHORTEST, _LONGEST = 0.015, 3.0
_SHARE = 0.3
"""Wait for this share of what a render takes: 40 ms for one of 130 ms, 3 s for one of 10 s."""


class Scheduler(QObject):
    """Waits until changes pause, the longer the dearer a render is, and says once that it is time.

    A render that is thrown away because the next stroke follows costs more than a short wait.
    """

    due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seconds: float | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.due)

    @property
    def delay(self) -> float:
        """Seconds without a change after which it is time."""
        return min(max(_SHARE * (self._seconds or 0.1), _SHORTEST), _LONGEST)

    @property
    def waiting(self) -> bool:
        """Whether there was a change that it is not yet time for."""
        return self._timer.isActive()

    def changed(self, *, at_once: bool = False) -> None:
        """Note a change; with `at_once` it is time when the event loop comes round."""
        self._timer.start(0 if at_once else round(1000 * self.delay))

    def measured(self, seconds: float) -> None:
        """Learn what a render takes; half by the last one, as a busy moment makes one slow."""
        self._seconds = seconds if self._seconds is None else (self._seconds + seconds) / 2

    def cancel(self) -> None:
        """Forget the change."""
        self._timer.stop()


@dataclass(frozen=True, slots=True, eq=False)
class Wanted:
    """All that a result depends on besides its seed."""

    prepared: Prepared
    scale: int
    model: int
    """Counts what the engine has learnt: the same request comes out better with a newer model."""
    manner: Manner

    def same(self, other: Wanted | None) -> bool:
        """Return whether results of one are results of the other (equal edits are one object)."""
        return other is not None and self.model == other.model and self.like(other)

    def like(self, other: Wanted) -> bool:
        """Return whether two differ at most in what the engine had learnt."""
        return (self.scale, self.manner) == (other.scale, other.manner) and self.prepared is other.prepared


class Conversation:
    """What the engine was asked last, and what it answered to that; answers to anything older are dropped."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._number = 0
        self.wanted: Wanted | None = None
        """What the present answers belong to."""
        self.made: dict[int, PreviewReady] = {}
        """The best answer so far for each seed."""
        self._asked: set[int] = set()
        """Seeds that were asked for, and answered or still to be."""
        self._asked_final: set[int] = set()
        self._request: int | None = None
        self._strip: int | None = None
        self._strip_of: tuple[Prepared, int, Manner, int] | None = None

    @property
    def waiting(self) -> bool:
        """Whether the newest preview still has something to tell."""
        return self._request is not None

    def want(self, wanted: Wanted) -> None:
        """Turn to something else, unless it is the same; answers so far are forgotten."""
        if wanted.same(self.wanted):
            return
        self.wanted = wanted
        self._forget_answers()

    def ask(self, seeds: Iterable[int], *, every_final: bool = False) -> bool:
        """Ask for what is wanted, the most urgent seed first; return False when all of it was asked for."""
        order = tuple(dict.fromkeys(seeds))
        known = self._asked_final if every_final else self._asked
        if self.wanted is None or not order or known.issuperset(order):
            return False
        if self._request is not None:  # it is replaced: what it did not answer is asked for again
            self.retry()
        missing = order if every_final else tuple(seed for seed in order if seed not in self._asked)
        self._number += 1
        self._request = self._number
        self._asked.update(missing)
        self._asked_final.update(missing if every_final else missing[:1])
        wanted = self.wanted
        self._engine.preview(
            Preview(self._request, wanted.prepared.edit, wanted.scale, missing, every_final, wanted.manner)
        )
        return True

    def ask_strip(self, seed: int) -> None:
        """Ask for thumbnails of what is wanted at every scale, unless they were asked for."""
        wanted = self.wanted
        if wanted is None:
            return
        of = wanted.prepared, wanted.model, wanted.manner, seed
        if of == self._strip_of:  # prepared edits are equal only if they are the same
            return
        self._number += 1
        self._strip, self._strip_of = self._number, of
        self._engine.strip(Strip(self._strip, wanted.prepared.edit, seed, manner=wanted.manner))

    def take(self, report: PreviewReady) -> bool:
        """Take an answer to the newest question; return False for any other, or if a better one is there."""
        if report.request != self._request:
            return False
        before = self.made.get(report.seed)
        if before is not None and before.final and not report.final:
            return False
        self.made[report.seed] = report
        return True

    def end(self, request: int | None) -> bool:
        """Note that a question is answered, or failed; return whether it was the newest."""
        if request != self._request or request is None:
            return False
        self._request = None
        return True

    @property
    def strip_asked(self) -> bool:
        """Whether a strip was asked for that is still of use."""
        return self._strip is not None

    def is_strip(self, request: int) -> bool:
        """Return whether thumbnails belong to the newest strip asked for."""
        return request == self._strip

    def may_refine(self, seeds: Iterable[int]) -> list[int]:
        """Return which seeds have no answer at the photo's resolution, and were not asked for one."""
        return [seed for seed in seeds if not self.is_final(seed) and seed not in self._asked_final]

    def is_final(self, seed: int) -> bool:
        """Return whether the answer for a seed has the photo's own resolution."""
        return seed in self.made and self.made[seed].final

    def forget_strip(self) -> None:
        """Let thumbnails come no more, until they are asked for again."""
        self._strip, self._strip_of = None, None

    def retry(self) -> None:
        """Allow what was not answered to be asked again."""
        self._asked = set(self.made)
        self._asked_final = {seed for seed in self.made if self.is_final(seed)}

    def drop(self) -> None:
        """Want nothing, and tell the engine."""
        busy = self._request is not None or self._strip is not None
        self.wanted = None
        self._strip, self._strip_of = None, None
        self._forget_answers()
        if busy:
            self._engine.cancel()

    def _forget_answers(self) -> None:
        self.made = {}
        self._asked, self._asked_final = set(), set()
        self._request = None
