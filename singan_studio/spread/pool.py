"""The workers of a cluster, and what they are given to do."""

from __future__ import annotations

import pickle
import time
import uuid
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Sequence
from concurrent import futures
from contextlib import closing, suppress
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic

from singan_studio import __version__
from singan_studio.errors import ClusterError
from singan_studio.imaging.save import picture_file
from singan_studio.spread.away import (
    SECONDS_BETWEEN_TELLS,
    Files,
    Versions,
    ending,
    opening,
    parcel,
    reading,
)
from singan_studio.spread.work import Hear, Item, Result, Work

if TYPE_CHECKING:
    from distributed import Client, Future

_SECONDS_TO_FETCH = 60.0
_SECONDS_TO_END = 5.0
"""For the step at hand, and for handing over what there is of an item that is left."""
_SECONDS_BETWEEN_LOOKS = 0.1
_SECONDS_BETWEEN_FETCHES = 60.0
_SHARE_OF_FETCHING = 0.05
"""Of the time, at most, is spent on files that come back on the way: on a slow line they come less often."""
_GONE = (OSError, TimeoutError, RuntimeError, ValueError)
"""What Dask raises where a scheduler, a worker or a client is gone; its errors of lines are OSErrors."""


class Pool:
    """The workers of a cluster, one item at a time each; see cluster.connect."""

    def __init__(self, client: Client, name: str) -> None:
        self._client = client
        self._name = name
        self.workers = 0
        self._there()

    def _there(self) -> Collection[str]:
        """Return the addresses of the workers, and count them; raises ClusterError."""
        try:
            threads = self._client.nthreads()
        except _GONE:
            raise _lost(self._name) from None
        self.workers = sum(threads.values())
        return [*threads]

    def each(
        self,
        work: Work[Item, Result],
        items: Iterable[Item],
        folder: Path,
        files: Callable[[Item], Sequence[str]],
        hear: Hear,
    ) -> Generator[tuple[int, Result | ClusterError], None, None]:
        """Yield the number of each item and what `work` made of it; see Spread.

        Its files go with an item and come back into `folder`: now and then, in the end, and also when the
        item is left half-way. What a lost worker was at goes on with another one, from what has come back; an
        item with which several were lost has a ClusterError. Raises ClusterError when the scheduler is lost,
        or a worker lacks the program.
        """
        waiting = enumerate(items)
        with closing(_Run(self._client, self._name, work, folder, files)) as run:
            while True:
                # One more for each than it can do: none ever waits, and few photos are in memory at a time.
                there = self._there()
                for number, item in islice(waiting, max(2 * max(self.workers, 1) - len(run.jobs), 0)):
                    run.send(number, item)
                if not run.jobs:
                    return
                counted = time.monotonic()
                while run.jobs and time.monotonic() - counted < SECONDS_BETWEEN_TELLS:
                    run.follow()
                    run.fetch()
                    hear({number: job.said for number, job in run.jobs.items() if job.worker in there})
                    yield from run.made()
                    time.sleep(_SECONDS_BETWEEN_LOOKS)


@dataclass(eq=False, slots=True)
class _Job(Generic[Item]):
    """An item on its way."""

    number: int
    item: Item
    key: str
    future: Future
    worker: str = ""
    """The address of the one that does it; empty until one does."""
    said: Any = None
    due: float = 0.0
    """When its files are to be fetched."""
    versions: Versions = field(default_factory=dict)
    """Of its files at the worker, as they were fetched last."""
    further: bool = False
    """Whether what was fetched is further than what was sent."""


class _Run(Generic[Item, Result]):
    """All that is on its way, from the call of `each` to its end."""

    def __init__(
        self,
        client: Client,
        name: str,
        work: Work[Item, Result],
        folder: Path,
        files: Callable[[Item], Sequence[str]],
    ) -> None:
        self.jobs: dict[int, _Job[Item]] = {}
        self._client, self._name = client, name
        self._work, self._folder, self._files = work, folder, files
        self._topic = f"singan-studio-{uuid.uuid4().hex}"
        self._told: dict[int, tuple[str, str, bytes]] = {}
        self._fetching: futures.Future[tuple[_Job[Item], dict[str, tuple[int, bytes]], float]] | None = None
        self._errands = futures.ThreadPoolExecutor(2, "errands")
        client.subscribe_topic(self._topic, lambda event: self._hold(*event[1]))

    def _hold(self, number: int, key: str, worker: str, said: bytes) -> None:
        self._told[number] = key, worker, said  # on Dask's thread

    def send(self, number: int, item: Item) -> None:
        """Let an item be done, from the files that there are of it."""
        paths = [self._folder / name for name in self._files(item)]
        files = {path.name: path.read_bytes() for path in paths if path.is_file()}
        key = f"{self._topic}-{number}-{uuid.uuid4().hex[:8]}"
        # Opened at work only: a scheduler does not need the program, a worker without it can say so.
        sent = parcel(self._work, item, files, self._topic, number, key)
        future = self._client.submit(opening(), sent, key=key, pure=False)
        self.jobs[number] = _Job(number, item, key, future)

    def follow(self) -> None:
        """Take in what was told; what a lost worker was at is sent anew if more of it has come back."""
        for number, job in [*self.jobs.items()]:
            key, worker, said = self._told.pop(number, ("", "", b""))
            if key != job.key:
                continue
            if worker != job.worker:
                if job.further:
                    self._client.cancel([job.future])
                    self.send(number, job.item)
                    continue
                job.worker, job.versions = worker, {}
                job.due = time.monotonic() + _SECONDS_BETWEEN_FETCHES
            job.said = pickle.loads(said)  # noqa: S301 as are results, from who works for us

    def fetch(self) -> None:
        """Let files of items at work come back, those of one at a time and in the background."""
        if self._fetching is not None:
            if not self._fetching.done():
                return
            with suppress(*_GONE):
                self._take_in(*self._fetching.result())
            self._fetching = None
        begun = [job for job in self.jobs.values() if job.worker]
        job = min(begun, key=lambda job: job.due, default=None)
        if job is not None and time.monotonic() >= job.due:
            job.due = time.monotonic() + _SECONDS_BETWEEN_FETCHES
            self._fetching = self._errands.submit(self._read, job)

    def _read(self, job: _Job[Item]) -> tuple[_Job[Item], dict[str, tuple[int, bytes]], float]:
        started, worker = time.monotonic(), job.worker
        names = [*self._files(job.item)]
        call = self._client.run(reading(), job.key, names, job.versions, workers=[worker], on_error="ignore")
        return job, call.get(worker, {}), time.monotonic() - started

    def _take_in(self, job: _Job[Item], found: dict[str, tuple[int, bytes]], seconds: float) -> None:
        if self.jobs.get(job.number) is not job:
            return  # it is done, or was sent anew
        job.due = max(job.due, time.monotonic() + seconds / _SHARE_OF_FETCHING)
        job.versions |= {name: version for name, (version, _) in found.items()}
        job.further = self._write({name: data for name, (_, data) in found.items()}) or job.further

    def _write(self, files: Files) -> bool:
        """Write files that came back; return whether any is another one than before. Raises PictureError."""
        others = {name: data for name, data in files.items() if not _holds(self._folder / name, data)}
        for name, data in others.items():
            with picture_file(self._folder / name) as temporary:
                temporary.write_bytes(data)
        return bool(others)

    def made(self) -> Iterator[tuple[int, Result | ClusterError]]:
        """Yield what became of the items that are done; see Pool.each for what is raised."""
        from distributed import KilledWorker  # noqa: PLC0415

        for number, job in [*self.jobs.items()]:
            if not job.future.done():
                continue
            if job.future.status in {"cancelled", "lost"}:
                raise _lost(self._name)
            made: Result | ClusterError
            try:
                made, left = job.future.result(timeout=_SECONDS_TO_FETCH)
            except TimeoutError:
                continue  # its worker was lost with it just now
            except ModuleNotFoundError as error:
                raise ClusterError(
                    f"A worker of {self._name} lacks {error.name}; install SinGAN Studio {__version__} with "
                    "'[cluster]' there, and try again."
                ) from None
            except KilledWorker:
                left = {}
                made = ClusterError(
                    "Several workers were lost with this photo; it may need more memory than they have."
                )
            self._write(left)
            del self.jobs[number]
            yield number, made

    def close(self) -> None:
        """End what is on its way; what there is of it is handed over first, if that is done in seconds."""
        try:
            if self._client.status == "running":
                with suppress(*_GONE):
                    self._hand_over([job for job in self.jobs.values() if job.worker])
        finally:
            self._errands.shutdown(wait=False, cancel_futures=True)
            if self._client.status == "running":
                self._client.cancel([job.future for job in self.jobs.values()])
                self._client.unsubscribe_topic(self._topic)

    def _hand_over(self, jobs: Collection[_Job[Item]]) -> None:
        workers, keys = {job.worker for job in jobs}, [job.key for job in jobs]
        if not jobs:
            return
        self._errands.submit(self._client.run, ending(), keys, workers=[*workers], on_error="ignore")
        until = time.monotonic() + _SECONDS_TO_END
        while jobs and time.monotonic() < until:
            for job in [job for job in jobs if job.future.done()]:
                if job.future.status == "finished":
                    self._write(job.future.result(timeout=_SECONDS_TO_END)[1])
            jobs = [job for job in jobs if not job.future.done()]
            time.sleep(_SECONDS_BETWEEN_LOOKS / 5)


def _holds(path: Path, data: bytes) -> bool:
    return path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data


def _lost(name: str) -> ClusterError:
    return ClusterError(
        f"The scheduler at {name} does not answer any more; try again, and it goes on from there."
    )
