"""One long-lived thread that runs jobs step by step, and alone knows pause, cancel and errors.

A job is a generator that yields after each step. Between any two steps of any job the thread looks again at
what is wanted most: commands in their order, then the newest preview, what is said of an edit, the newest
strip, what is made beside edits, then learning.
"""

from __future__ import annotations

import logging
import math
import threading
import time
from collections import deque
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import Literal, get_args

from singan_studio.jobs.making import Making
from singan_studio.jobs.messages import Report, Subject

Steps = Generator[None, None, None]
Slot = Literal["preview", "strip", "learn"] | Making
_SOON: tuple[Slot, ...] = ("origins", "palette", "foreign")
"""What is quickly made and wanted while editing comes before the thumbnails."""
ORDER: tuple[Slot, ...] = tuple(dict.fromkeys(("preview", *_SOON, "strip", *get_args(Making), "learn")))
# A preview has to wait for the step at hand. Where steps of learning take longer than this, learning rests as
# long as somebody is editing: until so many seconds after the last preview.
_LONG_STEP, _REST = 0.15, 4.0

_log = logging.getLogger(__name__)


@dataclass(eq=False, slots=True)
class Job:
    """A piece of work: `make` returns its steps, and is given the job so that these can report for it."""

    subject: Subject
    make: Callable[[Job], Steps]
    request: int | None = None
    wanted: bool = True
    """Whether anybody still waits for it; turned off, once, under the thread's lock."""
    steps: Steps = field(init=False)

    def __post_init__(self) -> None:
        self.steps = self.make(self)


class EngineThread:
    """The thread and its mailboxes: a FIFO of commands, and one slot for each kind of other work.

    `failed` is called on the thread when a step of a job that is wanted has raised.
    """

    def __init__(self, failed: Callable[[Job, Exception], None]) -> None:
        self._report: Callable[[Report], None] = lambda _: None
        self._failed = failed
        # Reentrant, so that a report may be answered by a request at once.
        self._changed = threading.Condition(threading.RLock())
        self._commands: deque[Job] = deque()
        self._slots: dict[Slot, Job] = {}
        self._dropped: list[Job] = []
        self._held = False
        self._edited = -math.inf
        """When a preview or strip was served last."""
        self._learning_step = 0.0
        """Seconds that the newest steps of learning took."""
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="engine")

    # --- any thread; none of these waits for a step ---

    def start(self, report: Callable[[Report], None]) -> None:
        """Start the thread; what was asked for before is done then.

        `report` is called on the thread, one report at a time; it must not wait for another thread that may
        be calling a method here.
        """
        self._report = report
        self._thread.start()

    def command(self, job: Job, *, alone: bool = False) -> None:
        """Do this after the commands before it and before anything else; `alone` drops those before it."""
        with self._changed:
            if alone:
                self._drop_all(self._commands)
                self._commands.clear()
            self._commands.append(job)
            self._changed.notify()

    def put(self, slot: Slot, job: Job) -> None:
        """Put a job into a slot; one that waits there, or is being served, is dropped at its next yield."""
        with self._changed:
            self.drop(slot)
            self._slots[slot] = job
            self._changed.notify()

    def drop(self, *slots: Slot) -> None:
        """Empty slots; what is dropped is closed on the thread before its next step."""
        with self._changed:
            for slot in slots:
                job = self._slots.pop(slot, None)
                if job is not None:
                    self._drop_all([job])
            self._changed.notify()

    def hold(self, held: bool) -> None:
        """Let the job in the slot "learn" stand still, or go on."""
        with self._changed:
            self._held = held
            self._changed.notify()

    def holds(self, slot: Slot) -> bool:
        """Return whether there is a job in a slot, waiting or being served."""
        with self._changed:
            return slot in self._slots

    @property
    def held(self) -> bool:
        """Whether learning stands still."""
        return self._held

    def tell(self, report: Report, job: Job | None = None) -> None:
        """Report something; when it is told for a job, only if that is still wanted.

        Whoever drops a job has the lock, so that nothing of it is reported once it is dropped.
        """
        with self._changed:
            if job is not None and not job.wanted:
                return
            try:
                self._report(report)
            except Exception:
                # The receiver's fault must neither end learning nor this thread.
                _log.exception("nobody could take in %s", type(report).__name__)

    def close(self, timeout: float) -> bool:
        """Drop everything and end the thread; return whether it ended within `timeout` seconds."""
        with self._changed:
            self._closing = True
            self._drop_all(self._commands)
            self._commands.clear()
            self.drop(*ORDER)
        if self._thread.ident is not None and self._thread is not threading.current_thread():
            self._thread.join(timeout)
        return not self._thread.is_alive()

    # --- the thread ---

    def _run(self) -> None:
        while True:
            with self._changed:
                rest = self._rest() if "learn" in self._slots else None
                self._changed.wait_for(lambda: self._dropped or self._closing or self._next(), rest or None)
                dropped, self._dropped = self._dropped, []
                job = None if dropped else self._next()
                done = self._closing and not dropped
            # Outside the lock: closing a learning saves it.
            for each in dropped:
                self._close(each)
            if done:
                return
            if job is not None:
                self._step(job)

    def _next(self) -> Job | None:
        if self._commands:
            return self._commands[0]
        waits = self._held or self._rest() > 0
        waiting = (slot for slot in ORDER if slot in self._slots and not (slot == "learn" and waits))
        return next((self._slots[slot] for slot in waiting), None)

    def _rest(self) -> float:
        """Return the seconds for which learning makes way for somebody who is editing."""
        if self._learning_step < _LONG_STEP:
            return 0.0
        return max(0.0, _REST - (time.monotonic() - self._edited))

    def _step(self, job: Job) -> None:
        started = time.monotonic()
        try:
            next(job.steps)
            now = time.monotonic()
            if job is self._slots.get("learn"):
                self._learning_step += 0.5 * (now - started - self._learning_step)
            elif job.subject in ("preview", "strip"):
                self._edited = now
        except StopIteration:
            self._end(job)
        except Exception as error:
            with self._changed:
                if self._end(job):
                    self._failed(job, error)

    def _close(self, job: Job) -> None:
        try:
            job.steps.close()
        except Exception as error:
            self._failed(job, error)

    def _end(self, job: Job) -> bool:
        """Take a job that has ended out of its place; return whether it was wanted until then."""
        with self._changed:
            wanted, job.wanted = job.wanted, False
            if job in self._commands:
                self._commands.remove(job)
            for slot in ORDER:
                if self._slots.get(slot) is job:
                    del self._slots[slot]
            return wanted

    def _drop_all(self, jobs: deque[Job] | list[Job]) -> None:
        for job in jobs:
            job.wanted = False
            self._dropped.append(job)
