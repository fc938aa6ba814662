"""What is measured of one photo: a task that needs nothing but itself, and its outcome.

Both can be sent to another process or machine: whatever takes a function and an iterable of tasks, as `map`
does, can run them (see running).
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Self

from singan_studio.engine.config import TrainConfig
from singan_studio.engine.lpips import Files

_FORMAT = 2
"""Counts what changes the outcome of a task: outcomes kept by other ones are not used."""


@dataclass(frozen=True, slots=True)
class Task:
    """A photo, and the pictures of it that are to be measured: made here, or another system's."""

    name: str
    """Of the photo: that of its file, without suffix."""
    photo: bytes
    """Its file."""
    config: TrainConfig
    """How the photo is learnt; its size decides at which size all pictures are measured."""
    starts: tuple[int, ...] = (0,)
    """Scales to start samples from; those that the photo does not have are left out."""
    samples: int = 20
    """How many of each, with seeds from that of `config` times this number on."""
    scales: int | None = None
    """How many scales the photo is given, if not as many as `config` says."""
    system: str = ""
    """Whose pictures are measured; empty if they are made here."""
    given: tuple[bytes, ...] = ()
    """Files of another system's pictures."""
    device: str = "auto"
    lpips: Files | None = None
    """Weights, where LPIPS is to be measured as well."""

    @property
    def made(self) -> bool:
        """Whether the pictures are made here."""
        return not self.system

    @property
    def key(self) -> str:
        """A hash of all that decides the outcome."""
        asked = [self.starts, self.samples, self.lpips is not None] if self.made else [self.lpips is not None]
        return _hash([self.name, self.system, asked], self.model_key.encode(), *self.given)

    @property
    def model_key(self) -> str:
        """A hash of all that decides what is learnt."""
        return _hash([asdict(self.config), self.scales], self.photo)


def _hash(values: object, *files: bytes) -> str:
    made = hashlib.sha256(json.dumps([_FORMAT, values]).encode())
    for file in files:
        made.update(hashlib.sha256(file).digest())
    return made.hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Measured:
    """Figures of pictures that were made alike (see engine.metrics)."""

    start: int
    """The scale that they start from; 0 for another system's."""
    sifid: tuple[float, ...]
    """Of each picture, by the convention of the authors' script."""
    sifid_paper: tuple[float, ...]
    """Of each picture, by that of the paper's text; none where they are too small for it."""
    diversity: float | None
    """None for a single picture."""
    lpips: float | None
    """Mean over pairs of pictures; None where it is not measured."""
    shown: tuple[bytes, ...]
    """The first few pictures, as PNG."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a task."""

    key: str
    name: str
    system: str
    seed: int
    scales: int
    """How many the photo was learnt in."""
    photo: bytes
    """As it was compared with, as PNG."""
    learning_seconds: float | None
    """None for another system's pictures, as are the next two."""
    sampling_seconds: float | None
    memory: int | None
    """The most that the whole process held meanwhile, in bytes."""
    measured: tuple[Measured, ...]
    error: str = ""
    """Why there is nothing, in one sentence."""

    def values(self) -> dict[str, Any]:
        """Return it as JSON holds it."""
        return {
            **asdict(self),
            "photo": _text(self.photo),
            "measured": [_values(one) for one in self.measured],
        }

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Self:
        """Return what `values` gave; raises LookupError, TypeError or ValueError for anything else."""
        measured = tuple(
            Measured(
                **{
                    **one,
                    "sifid": tuple(map(float, one["sifid"])),
                    "sifid_paper": tuple(map(float, one["sifid_paper"])),
                    "shown": tuple(map(_bytes, one["shown"])),
                }
            )
            for one in values["measured"]
        )
        return cls(**{**values, "photo": _bytes(values["photo"]), "measured": measured})


def _values(measured: Measured) -> dict[str, Any]:
    return {**asdict(measured), "shown": [_text(one) for one in measured.shown]}


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
