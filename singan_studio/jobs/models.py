"""The folder of saved models: which there are of a photo, which one to use, which ones to let go.

A model of a photo lies at `<hash of the photo>/<preset>-<max_size>.safetensors`. Only the JSON at the start
of a file is read here; the engine alone reads what follows.
"""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from singan_studio.jobs.messages import Kind, SavedModel

_SUFFIX = ".safetensors"
_NAME = re.compile(r"(?P<preset>[\w-]+)-(?P<max_size>\d+)")
_MAX_HEADER = 2**27


@dataclass(frozen=True, slots=True)
class Entry:
    """A saved model and the size its photo was learnt at."""

    saved: SavedModel
    max_size: int


def folder(models: Path, photo_hash: str) -> Path:
    """Return where the models of a photo lie."""
    return models / photo_hash[:16]


def place(folder: Path, preset: str, max_size: int) -> Path:
    """Return the file of the model of a photo with these settings."""
    return folder / f"{preset}-{max_size}{_SUFFIX}"


def listed(folder: Path) -> tuple[Entry, ...]:
    """Return the models of a photo, newest first; what cannot be read as one is left out."""
    found: list[Entry] = []
    with suppress(OSError):
        for path in folder.glob(f"*{_SUFFIX}"):
            name = _NAME.fullmatch(path.stem)
            if name is None:
                continue
            with suppress(OSError, ValueError, LookupError, TypeError):
                saved = _describe(path, name["preset"])
                found.append(Entry(saved, int(name["max_size"])))
    return tuple(sorted(found, key=lambda entry: entry.saved.saved_at, reverse=True))


def quality(preset: str, scales: Iterable[Kind], order: Sequence[str]) -> tuple[int, int]:
    """Return how good a model is, to be compared: by its learnt scales first, then by its preset.

    `order` lists the presets, best last. The learnt scales come first because a budget or a person may have
    ended a better preset after fewer of them.
    """
    return sum(kind == "network" for kind in scales), order.index(preset) if preset in order else -1


def best_first(entries: Iterable[Entry], max_size: int, order: Sequence[str]) -> list[Entry]:
    """Return the models learnt at `max_size` with any learnt scale, best first, the newest of equals.

    A finished model is not preferred to a better one that still has scales to learn.
    """

    def key(entry: Entry) -> tuple[int, int, float]:
        return *quality(entry.saved.preset, entry.saved.scales, order), entry.saved.saved_at

    fitting = (entry for entry in entries if entry.max_size == max_size and "network" in entry.saved.scales)
    return sorted(fitting, key=key, reverse=True)


def unfinished(entries: Iterable[Entry], max_size: int) -> str | None:
    """Return the preset of the newest model, learnt at `max_size`, that has scales left to learn."""
    going_on = [entry for entry in entries if entry.max_size == max_size and not entry.saved.finished]
    return max(going_on, key=lambda entry: entry.saved.saved_at).saved.preset if going_on else None


def used(path: Path) -> None:
    """Note that a model is used now; its time of saving stays."""
    # Set, not left to the file system, which often does not keep times of reading.
    with suppress(OSError):
        os.utime(path, (time.time(), path.stat().st_mtime))


def prune(models: Path, limit: int, keep: Collection[Path]) -> None:
    """Delete the models of any photo that were not used for longest until `limit` bytes are left at most.

    Those in `keep` stay whatever they weigh. What cannot be deleted stays without a word.
    """
    found: list[tuple[float, int, Path]] = []
    with suppress(OSError):
        for path in models.glob(f"*/*{_SUFFIX}"):
            with suppress(OSError):
                state = path.stat()
                found.append((max(state.st_atime, state.st_mtime), state.st_size, path))
    total = sum(size for _, size, _ in found)
    for _, size, path in sorted(found):
        if total <= limit:
            return
        if path in keep:
            continue
        with suppress(OSError):
            path.unlink()
            total -= size
            path.parent.rmdir()  # refused while another model is in it


def _describe(path: Path, preset: str) -> SavedModel:
    """Return what the header of a file says: 8 bytes of length, then JSON (the format safetensors)."""
    with path.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
        if length > _MAX_HEADER:
            raise ValueError("not a safetensors file")
        header = json.loads(json.loads(file.read(length))["__metadata__"]["singan_studio"])
    kinds = header["kinds"]
    if not isinstance(kinds, list) or not set(kinds) <= {"network", "patch"}:
        raise ValueError("scales of an unknown kind")
    return SavedModel(path, preset, tuple(kinds), "training" not in header, path.stat().st_mtime)
