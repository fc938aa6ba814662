"""The learning of a photo as another computer does it: from its file, which says how far, into its file."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from singan_studio.engine import checkpoint, device
from singan_studio.engine.config import TrainConfig, reached
from singan_studio.engine.training import Notice, Progress, StationStarted, known
from singan_studio.errors import StudioError
from singan_studio.jobs.learning import as_report
from singan_studio.jobs.memory import shorten
from singan_studio.jobs.messages import LearningProgress
from singan_studio.spread.away import threads
from singan_studio.spread.work import Tell


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is sent beside the file."""

    name: str
    """Of the file."""
    presets: Mapping[str, TrainConfig]
    """The stations, best last."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where learning stands, which is told again and again."""

    station: str
    todo: tuple[int, ...]
    reached: str
    progress: LearningProgress | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of it, beside the file."""

    notes: tuple[str, ...]
    error: str = ""
    """Why it ended before its time, in one sentence."""


def learn(lesson: Lesson, folder: Path, tell: Tell) -> Outcome:
    """Learn a photo on in a worker, by all threads that it has."""
    notes: list[str] = []
    path = folder / lesson.name
    try:
        with device.threads(threads()):
            pyramid, training = checkpoint.load(path, device.pick("auto"))
            note = shorten(training, pyramid.device)
            notes += [note] * bool(note)
            standing: Standing | None = None
            with closing(checkpoint.train_to(path, training)) as events:
                for event in events:
                    match event:
                        case StationStarted(station=station, todo=todo):
                            standing = Standing(station, todo, reached(known(pyramid), lesson.presets))
                        case Progress() if standing is not None:
                            standing = replace(standing, progress=as_report(event))
                        case Notice(text=text):
                            notes.append(text)
                    tell(standing)
    except StudioError as error:
        # The folder is one that nobody knows.
        return Outcome(tuple(notes), str(error).replace(f"{folder}{os.sep}", ""))
    except (RuntimeError, MemoryError) as error:
        if not device.out_of_memory(error):
            raise
        return Outcome(tuple(notes), "The other computer has not enough memory to learn this photo further.")
    return Outcome(tuple(notes))
