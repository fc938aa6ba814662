"""How a study goes, moment by moment. It knows no clock: whoever shows it says what time it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from singan_studio.study.protocol import SHOWN, Study, Trial

State = Literal["welcome", "ready", "shown", "asked", "told", "break", "done"]
"""A person is told what comes; looks where it will be; sees it; is asked; is told the truth, in the tutorial;
is told that from now on it counts; has come to the end."""
_READY = 0.5
"""Seconds before the pictures, in which the eyes find the place."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person said to a trial."""

    trial: Trial
    given: int
    shown: float
    """Seconds that the pictures were seen: less when the answer came before."""
    seconds: float
    """From the moment the pictures appeared."""

    @property
    def right(self) -> bool:
        """Whether it is true."""
        return self.given == self.trial.answer


@dataclass(slots=True)
class Course:
    """A study under way."""

    study: Study
    state: State = "welcome"
    answers: list[Answer] = field(default_factory=list)
    """To the trials so far, in order."""
    _since: float = 0.0
    _appeared: float = 0.0
    _seen: float = 0.0

    @property
    def trial(self) -> Trial | None:
        """The trial at hand; None at the end. While a person is told the truth it is the one answered."""
        at = len(self.answers) - (self.state == "told")
        return self.study.trials[at] if at < len(self.study.trials) else None

    @property
    def counted(self) -> list[Answer]:
        """The answers that count."""
        return [answer for answer in self.answers if not answer.trial.tutorial]

    @property
    def deadline(self) -> float | None:
        """When `tick` will change something; None while a person is waited for."""
        if self.state == "ready":
            return self._since + _READY
        return self._since + SHOWN if self.state == "shown" else None

    def tick(self, now: float) -> None:
        """Go on where it is time to."""
        due = self.deadline
        if due is None or now < due:
            return
        if self.state == "ready":
            self._appeared = now
            self._enter("shown", now)
        else:
            self._seen = now - self._appeared
            self._enter("asked", now)

    def go_on(self, now: float) -> None:
        """Go on because the person wants to; nothing happens where an answer is waited for."""
        if self.state in {"welcome", "break"}:
            self._enter("ready", now)
        elif self.state == "told":
            self._next(now)

    def answer(self, given: int, now: float) -> None:
        """Note an answer, 0 or 1; nothing happens where none was asked for."""
        trial = self.trial
        if trial is None or self.state not in {"shown", "asked"}:
            return
        seconds = now - self._appeared
        shown = seconds if self.state == "shown" else self._seen
        self.answers.append(Answer(trial, given, shown, seconds))
        if trial.tutorial:
            self._enter("told", now)
        else:
            self._next(now)

    def _next(self, now: float) -> None:
        done = len(self.answers)
        if done == len(self.study.trials):
            self._enter("done", now)
        elif done == self.study.tutorial:
            self._enter("break", now)
        else:
            self._enter("ready", now)

    def _enter(self, state: State, now: float) -> None:
        self.state, self._since = state, now
