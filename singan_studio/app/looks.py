"""Which seeds the variants of a result are made of, also after parts of it were re-rolled: pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from singan_studio.app.result import Look, Patch
from singan_studio.document.raster import Raster
from singan_studio.imaging.geometry import Rect


@dataclass(frozen=True, slots=True, eq=False)
class Looks:
    """The variants side by side: one seed each, over what they have in common.

    Re-rolling a selection keeps the chosen variant as `under`, and the variants differ only `within` it.
    """

    seeds: tuple[int, ...]
    chosen: int = 0
    under: Look = ()
    within: Raster | None = None

    def of(self, index: int, region: Rect) -> Look:
        """Return what a variant is made of in a region of the document."""
        top = self.seeds[index]
        if self.within is None or not _touches(self.within, region):
            return (Patch(top),)
        under = [patch for patch in self.under if patch.within is None or _touches(patch.within, region)]
        return (*under, Patch(top, self.within))

    def urgent(self, region: Rect) -> list[int]:
        """Return every seed that is needed, those of the chosen variant first."""
        chosen = self.of(self.chosen, region)
        return list(dict.fromkeys((chosen[-1].seed, *(patch.seed for patch in chosen), *self.seeds)))

    def choose(self, index: int) -> Looks:
        """Return the looks with another variant chosen."""
        return replace(self, chosen=index)

    def rerolled(self, region: Rect | None, selection: Raster | None) -> Looks:
        """Return new seeds: for everything, or only within a selection of what is chosen now in a region."""
        used = [*self.seeds, *(patch.seed for patch in self.under)]
        first = max(used) + 1
        seeds = tuple(range(first, first + len(self.seeds)))
        if selection is None or region is None or not _touches(selection, region):
            return Looks(seeds)
        return Looks(seeds, 0, self.of(self.chosen, region), selection)

    def resized(self, count: int) -> Looks:
        """Return as many variants as asked for."""
        seeds = tuple(range(self.seeds[0], self.seeds[0] + count))
        return replace(self, seeds=seeds, chosen=min(self.chosen, count - 1))


def same(first: Look, second: Look) -> bool:
    """Return whether two looks are made of the same."""
    return len(first) == len(second) and all(
        mine.seed == theirs.seed and mine.within is theirs.within
        for mine, theirs in zip(first, second, strict=True)
    )


def _touches(selection: Raster, region: Rect) -> bool:
    return not selection.bounds.intersection(region).empty
