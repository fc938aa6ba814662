"""Undo and redo: the states a document went through, kept as they were."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from singan_studio.document.document import Document
from singan_studio.document.raster import Raster

BUDGET = 1 << 30
"""Bytes of pixels that a history keeps, unless it is told otherwise."""


@dataclass(frozen=True, slots=True, eq=False)
class _State:
    label: str
    document: Document


class History:
    """The states of a document, oldest first, and which of them is the current one.

    States share tiles; each counts once. When all together exceed the budget the oldest go, never the
    current one.
    """

    def __init__(self, document: Document, budget_bytes: int = BUDGET, label: str = "Open") -> None:
        self._budget = budget_bytes
        self._states: list[_State] = []
        self._index = 0
        self._merge: str | None = None
        """The merge key of the newest state, while nothing else happened since."""
        self._uses: Counter[int] = Counter()
        """How many rasters of all states hold a tile, by its id (it lives as long as they do)."""
        self._nbytes = 0
        self._append(_State(label, document))

    @classmethod
    def of(cls, states: Sequence[tuple[str, Document]], index: int, budget_bytes: int = BUDGET) -> History:
        """Return a history of states with their labels, oldest first, of which one is the current one."""
        label, document = states[0]
        history = cls(document, budget_bytes, label)
        for label, document in states[1:]:
            history._append(_State(label, document))
        history._index = range(len(states))[index]
        return history

    @property
    def states(self) -> list[tuple[str, Document]]:
        """All states with what led to them, oldest first."""
        return [(state.label, state.document) for state in self._states]

    @property
    def state(self) -> Document:
        """The current document."""
        return self._states[self._index].document

    @property
    def labels(self) -> list[str]:
        """What led to each state, oldest first."""
        return [state.label for state in self._states]

    @property
    def index(self) -> int:
        """The place of the current state among them."""
        return self._index

    @property
    def can_undo(self) -> bool:
        """Whether there is an earlier state."""
        return self._index > 0

    @property
    def can_redo(self) -> bool:
        """Whether a later state was undone."""
        return self._index < len(self._states) - 1

    @property
    def nbytes(self) -> int:
        """Bytes of pixels of all states, each tile counted once."""
        return self._nbytes

    def do(self, label: str, document: Document, *, merge: str | None = None) -> None:
        """Make `document` the current state; states that were undone are forgotten.

        If the edit just before, without an undo or a jump since, had the same `merge` key, the two become
        one. Nothing happens if it is the current state already.
        """
        if document is self.state:
            return
        while self.can_redo:
            self._drop(-1)
        if merge is not None and merge == self._merge:
            self._drop(-1)
        self._append(_State(label, document))
        self._merge = merge
        while self._nbytes > self._budget and len(self._states) > 1:
            self._drop(0)
        self._index = len(self._states) - 1

    def undo(self) -> Document:
        """Go back one state, if there is an earlier one; return the current one."""
        return self.jump(max(self._index - 1, 0))

    def redo(self) -> Document:
        """Go forward one state, if one was undone; return the current one."""
        return self.jump(min(self._index + 1, len(self._states) - 1))

    def jump(self, index: int) -> Document:
        """Make the state at `index` the current one and return it. Raises IndexError if there is none."""
        if not 0 <= index < len(self._states):
            raise IndexError(f"no state {index} among {len(self._states)}")
        self._index = index
        self._merge = None
        return self.state

    def _append(self, state: _State) -> None:
        self._states.append(state)
        for raster in _rasters(state.document):
            for tile in raster.tiles.values():
                self._uses[id(tile)] += 1
                if self._uses[id(tile)] == 1:
                    self._nbytes += tile.nbytes

    def _drop(self, index: int) -> None:
        for raster in _rasters(self._states.pop(index).document):
            for tile in raster.tiles.values():
                self._uses[id(tile)] -= 1
                if not self._uses[id(tile)]:
                    del self._uses[id(tile)]
                    self._nbytes -= tile.nbytes


def _rasters(document: Document) -> Iterator[Raster]:
    """Yield every raster of a document, some perhaps twice."""
    for layer in document.layers:
        yield layer.raster
        if layer.mask is not None:
            yield layer.mask
        if layer.placed is not None:
            yield layer.placed.source
    if document.selection is not None:
        yield document.selection
    yield document.mask_edits
    yield document.scale_edits
