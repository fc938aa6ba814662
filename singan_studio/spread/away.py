"""What happens in a worker of a cluster: an item is done in a folder of its own; its files are handed out.

What is sent there is a function that is whole in itself, and bytes: a scheduler need not have the program,
and a worker that lacks it, or has another version, says so.
"""

from __future__ import annotations

import pickle
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from singan_studio import __version__
from singan_studio.errors import ClusterError
from singan_studio.spread.work import Item, Result, Work

SECONDS_BETWEEN_TELLS = 1.0
_ENOUGH = ".enough"
"""Name of a file in an item's folder: its work is to end, and what there is of it to be handed out."""

Files = dict[str, bytes]
Versions = dict[str, int]
"""When files were written, in nanoseconds."""


class NotWanted(Exception):  # noqa: N818 nothing went wrong
    """Ends work in a worker of which nobody wants the result any more."""


def parcel(
    work: Work[Item, Result], item: Item, files: Mapping[str, bytes], run: str, number: int, key: str
) -> bytes:
    """Return what `opening` does in a worker: `away` with these arguments."""
    return pickle.dumps((away, (__version__, work, item, files, run, number, key)))


def opening() -> Callable[[bytes], object]:
    """Return what opens a parcel and does what is in it, by a function that itself is sent whole."""

    def opened(parcel: bytes) -> object:
        import pickle  # noqa: PLC0415

        do, arguments = pickle.loads(parcel)  # noqa: S301 from who may run code here by any task
        return do(*arguments)

    return opened


def away(
    version: str,
    work: Work[Item, Result],
    item: Item,
    files: Mapping[str, bytes],
    run: str,
    number: int,
    key: str,
) -> tuple[Result | None, Files]:
    """Do an item in a worker; return what became of it, None if it was to end before, and the files it left.

    What it tells goes to the topic `run` as (number, key, the worker's address, what it said, pickled).
    """
    from distributed import get_worker  # noqa: PLC0415

    worker = get_worker()
    if version != __version__:
        raise ClusterError(
            f"The worker {worker.address} has SinGAN Studio {__version__}, and here is {version}; install "
            "the same on both."
        )
    folder, told = Path(worker.local_directory) / key, float("-inf")

    def tell(said: Any) -> None:
        nonlocal told
        # So it is when the person cancels, and when the computer that asked for it is gone.
        at = worker.state.tasks.get(key)
        if at is None or at.state != "executing" or (folder / _ENOUGH).exists():
            raise NotWanted
        if (now := time.monotonic()) - told >= SECONDS_BETWEEN_TELLS:
            told = now
            worker.log_event(run, (number, key, worker.address, pickle.dumps(said)))

    folder.mkdir()
    try:
        for name, data in files.items():
            (folder / name).write_bytes(data)
        tell(None)
        try:
            made = work(item, folder, tell)
        except NotWanted:
            if not (folder / _ENOUGH).exists():
                raise
            made = None
        return made, {path.name: path.read_bytes() for path in folder.iterdir() if path.name != _ENOUGH}
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def threads() -> int:
    """Return how many threads the worker that calls this was given."""
    from distributed import get_worker  # noqa: PLC0415

    return int(get_worker().state.nthreads)


def reading() -> Callable[..., dict[str, tuple[int, bytes]]]:
    """Return what reads in a worker those files of an item that were written since; it is sent whole."""

    def read(
        key: str, names: Sequence[str], known: Versions, dask_worker: Any
    ) -> dict[str, tuple[int, bytes]]:
        from pathlib import Path  # noqa: PLC0415

        found = {}
        for name in names:
            path = Path(dask_worker.local_directory) / key / name
            if path.is_file() and (version := path.stat().st_mtime_ns) != known.get(name):
                found[name] = version, path.read_bytes()
        return found

    return read


def ending() -> Callable[..., None]:
    """Return what lets items in a worker end after their step at hand; it is sent whole."""
    name = _ENOUGH

    def end(keys: Sequence[str], dask_worker: Any) -> None:
        from pathlib import Path  # noqa: PLC0415

        for key in keys:
            folder = Path(dask_worker.local_directory) / key
            if folder.is_dir():
                (folder / name).touch()

    return end
