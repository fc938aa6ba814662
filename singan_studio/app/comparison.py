"""How the picture before is held against the one after."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

Compare = Literal["off", "wipe", "onion", "difference"]

MOST_GAIN = 16.0


@dataclass(frozen=True, slots=True)
class Comparison:
    """What the canvas shows of before and after, and how."""

    mode: Compare = "off"
    wipe: float = 0.5
    """Where the line between the two is, 0 (left) to 1."""
    onion: float = 0.5
    """Opacity of the picture after over the one before, 0 to 1."""
    gain: float = 4.0
    """How many times the difference is shown, 1 to MOST_GAIN."""

    def within(self) -> Comparison:
        """Return the same with all numbers within their limits."""
        return replace(
            self,
            wipe=min(max(self.wipe, 0.0), 1.0),
            onion=min(max(self.onion, 0.0), 1.0),
            gain=min(max(self.gain, 1.0), MOST_GAIN),
        )
