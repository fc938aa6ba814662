"""What the window asks of an engine, wherever that runs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from singan_studio.jobs.making import Make, Making
from singan_studio.jobs.messages import Learn, LearnElsewhere, Open, Preview, Report, Strip


class Engine(Protocol):
    """An engine in the background. No method blocks, but `close`; what happens is told by `report`."""

    def start(self, report: Callable[[Report], None]) -> None:
        """Begin; `report` is called from the engine's thread."""

    def open(self, request: Open) -> None:
        """Open a photo; everything under way for the one before ends."""

    def learn(self, request: Learn) -> None:
        """Learn on, from where that was left; a learning that runs ends."""

    def learn_elsewhere(self, request: LearnElsewhere) -> None:
        """Let a cluster learn the photo on, until it is there, `stop`, or `learn`, which goes on here."""

    def pause(self) -> None:
        """Let learning stand still, if it is here."""

    def resume(self) -> None:
        """Let learning go on."""

    def stop(self) -> None:
        """End learning and keep what is learnt."""

    def preview(self, request: Preview) -> None:
        """Serve this preview next, also while learning; it replaces one that waits or is being served."""

    def strip(self, request: Strip) -> None:
        """Serve these thumbnails when no preview waits; they replace older ones."""

    def cancel(self) -> None:
        """Drop preview and strip, waiting or being served."""

    def make(self, request: Make) -> None:
        """Make this in the background; it replaces one of its kind that waits or is being made."""

    def leave(self, kind: Making) -> None:
        """Make no more of this."""

    def close(self, timeout: float = 5.0) -> bool:
        """End everything, saving what is learnt; return whether the engine ended in time (seconds)."""
