"""What is done with many items, and the plain way to do it: here, one after another."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol, TypeVar

from singan_studio.errors import ClusterError

Item = TypeVar("Item")
Result = TypeVar("Result")

Tell = Callable[[Any], None]
"""Is told, between steps of some work, how it goes: the seconds it still takes, None if nobody knows, or
whatever else is agreed with who hears it, and can be pickled. It may raise: the work is then to end, but for
keeping its files."""
Work = Callable[[Item, Path, Tell], Result]
"""Does an item, with a folder in which files of it may be, and may be left. For a cluster it is a function of
a module, or a partial of one, and what it takes, returns and raises can be pickled."""
Hear = Callable[[Mapping[int, Any]], None]
"""Is called again and again with the numbers of the items at work, and what each told last. What it raises
ends all work."""


class Spread(Protocol):
    """A way to do many items."""

    workers: int
    """How many are done at a time; 0 while a cluster has nobody."""

    def each(
        self,
        work: Work[Item, Result],
        items: Iterable[Item],
        folder: Path,
        files: Callable[[Item], Sequence[str]],
        hear: Hear,
    ) -> Generator[tuple[int, Result | ClusterError], None, None]:
        """Yield the number of each item and what `work` made of it, as they are done; closing it ends all.

        `folder` is where their files are: those of an item have the names that `files` tells. Items are
        numbered from 0 on, and drawn when their turn comes. What work raises is raised here.
        """
        ...


class Alone:
    """One after another, in this process."""

    workers = 1

    def each(
        self,
        work: Work[Item, Result],
        items: Iterable[Item],
        folder: Path,
        files: Callable[[Item], Sequence[str]],  # noqa: ARG002 all are in the folder
        hear: Hear,
    ) -> Generator[tuple[int, Result | ClusterError], None, None]:
        """Yield the number of each item and what `work` made of it; see Spread."""
        for number, item in enumerate(items):

            def tell(said: Any, number: int = number) -> None:
                hear({number: said})

            tell(None)
            yield number, work(item, folder, tell)
