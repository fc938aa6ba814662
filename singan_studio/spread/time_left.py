"""How long many items still take."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence


class TimeLeft:
    """Tells of items that are not done yet by how long those before them took."""

    def __init__(self, kinds: Sequence[bool]) -> None:
        """Take the kind of each item; those of one kind take about as long as one another."""
        self._kinds = kinds
        self._began: dict[int, float] = {}
        self._ended: set[int] = set()
        self._took: dict[bool, list[float]] = {True: [], False: []}

    def done(self, number: int, now: float) -> None:
        """Note that an item is done; `now` are seconds since whenever."""
        self._took[self._kinds[number]].append(now - self._began.get(number, now))
        self._ended.add(number)

    def seconds(self, now: float, at_work: Mapping[int, float | None], workers: int = 1) -> float | None:
        """Return the seconds that are left, None if that cannot be told yet.

        `at_work` are the numbers of the items that are being done by so many `workers`, with the seconds that
        each says it still takes.
        """
        for number in at_work:
            self._began.setdefault(number, now)
        known = {kind: [*took] for kind, took in self._took.items()}
        for number, own in at_work.items():
            if own is not None:
                known[self._kinds[number]].append(now - self._began[number] + own)
        longest = total = 0.0
        for number, own in at_work.items():
            like = known[self._kinds[number]]
            if own is None and not like:
                return None
            left = own if own is not None else max(statistics.fmean(like) - now + self._began[number], 0.0)
            longest, total = max(longest, left), total + left
        for number, kind in enumerate(self._kinds):
            if number not in self._ended and number not in at_work and known[kind]:
                # What is not known yet is of a kind that takes a moment, or comes first.
                total += statistics.fmean(known[kind])
        return max(longest, total / max(workers, 1))
