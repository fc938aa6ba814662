"""What is kept of a session besides its document, in projects and against crashes: plain data."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from singan_studio.app.files import OpenPhoto
from singan_studio.app.looks import Looks
from singan_studio.app.request import RenderRequest
from singan_studio.document.document import Document


@dataclass(frozen=True, slots=True, eq=False)
class State:
    """How a session's edit is rendered, and what the photo is learnt at."""

    request: RenderRequest
    looks: Looks
    max_size: int
    """In pixels of the photo's longer side."""
    model: Path | None = None
    """The file of what is learnt, there or not."""


@dataclass(frozen=True, slots=True, eq=False)
class Unsaved:
    """Work that is in no file of the person's: its history since the last save, oldest first."""

    photo: OpenPhoto
    states: tuple[tuple[str, Document], ...]
    index: int
    """Of the current state."""
    state: State
