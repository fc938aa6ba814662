"""Work done by other computers, or by other processes of this one, with Dask as the engine that spreads it.

Dask is imported when a cluster is asked for, and not before: without one the program opens no socket.
"""

from __future__ import annotations

import logging
import pickle
import time
import uuid
import warnings
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import psutil

from singan_studio import __version__
from singan_studio.errors import ClusterError
from singan_studio.imaging.save import atomic_write
from singan_studio.spread.work import Hear, Item, Result, Work

if TYPE_CHECKING:
    from distributed import Client, Future, Security

LOCAL = "local"
_SECONDS_TO_CONNECT = 10.0
_SECONDS_TO_FETCH = 60.0
_SECONDS_BETWEEN_TELLS = 1.0
_SECONDS_BETWEEN_LOOKS = 0.1
_BYTES_A_WORKER = 2**30
"""That should be free for each process of a local cluster of unstated size."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """Where work is to be done."""

    address: str
    """Of a scheduler of Dask, such as tcp://HOST:8786; or `local`, or `local:N` for N processes."""
    ca: Path | None = None
    """For tls://, a file of certificates to trust; PEM, as are the next two. Those that are not given are as
    Dask's own configuration says."""
    certificate: Path | None = None
    key: Path | None = None

    @property
    def processes(self) -> int | None:
        """How many processes of this computer; 0 leaves it open, None is another cluster."""
        name, _, count = self.address.partition(":")
        return (int(count) if count else 0) if name == LOCAL else None


class NotWanted(Exception):  # noqa: N818 nothing went wrong
    """Ends work in a worker of which nobody wants the result any more."""


@contextmanager
def connect(cluster: Cluster) -> Iterator[Pool]:
    """Yield the workers of a cluster; a local one is started, and ends with it.

    Raises ClusterError when Dask is not installed, the scheduler does not answer, or a file is missing.
    """
    try:
        import dask  # noqa: PLC0415
        from distributed import Client, LocalCluster, Security  # noqa: PLC0415

        # A local one is encrypted as well: nobody else on this computer can hand our processes work.
        security = _security(cluster) if cluster.processes is None else Security.temporary()
    except ImportError:
        raise ClusterError(
            "--cluster needs Dask, which is not installed; pip install 'singan-studio[cluster]' adds it."
        ) from None
    _silence()
    # A photo travels with its task: what is scattered is lost with the worker that has it.
    own = {"distributed.admin.large-graph-warning-threshold": "1 TiB"}
    with ExitStack() as stack, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of versions that differ: workers look at ours themselves
        stack.enter_context(dask.config.set(own))
        try:
            where = cluster.address
            if cluster.processes is not None:
                where = stack.enter_context(
                    LocalCluster(
                        n_workers=cluster.processes or _fitting(),
                        threads_per_worker=1,
                        host="127.0.0.1",
                        security=security,
                        memory_limit=0,
                        dashboard_address="127.0.0.1:0",  # None would listen to the whole network
                        worker_dashboard_address="127.0.0.1:0",
                        silence_logs=logging.CRITICAL,
                    )
                )
            client = Client(where, security=security, timeout=_SECONDS_TO_CONNECT, set_as_default=False)
        except (OSError, TimeoutError, RuntimeError) as error:
            raise ClusterError(
                f"No scheduler of Dask answers at {cluster.address} ({_reason(error)}); check the address, "
                "and whether it wants tls:// and which certificates."
            ) from None
        stack.enter_context(client)
        yield Pool(client, cluster.address)


def _security(cluster: Cluster) -> Security:
    from distributed import Security  # noqa: PLC0415

    given = {
        "tls_ca_file": cluster.ca,
        "tls_client_cert": cluster.certificate,
        "tls_client_key": cluster.key,
    }
    for path in given.values():
        if path is not None and not path.is_file():
            raise ClusterError(f"There is no file '{path}'; check its name.")
    security = Security(**{name: str(path) for name, path in given.items() if path is not None})
    try:
        ready = security.get_connection_args("client").get("ssl_context") is not None
    except OSError as error:  # as ssl's own are
        raise ClusterError(
            f"The certificates for {cluster.address} cannot be used ({_reason(error)}); they are PEM files."
        ) from None
    if cluster.address.startswith("tls:") and not ready:
        raise ClusterError(
            f"{cluster.address} needs certificates; name them by --cluster-ca, --cluster-cert, --cluster-key."
        )
    return security


def _fitting() -> int:
    """Return how many processes this computer has cores and memory for."""
    from dask.system import CPU_COUNT  # noqa: PLC0415

    return max(1, min(int(CPU_COUNT), psutil.virtual_memory().available // _BYTES_A_WORKER))


def _reason(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return lines[0].rstrip(".:") if lines else type(error).__name__


def _silence() -> None:
    """Say what is wrong ourselves, once, instead of Dask's logs."""
    for name in ("distributed", "distributed.client", "tornado"):
        logging.getLogger(name).setLevel(logging.CRITICAL)


class Pool:
    """The workers of a cluster, one item at a time each; see `connect`."""

    def __init__(self, client: Client, name: str) -> None:
        self._client = client
        self._name = name
        self.workers = 0
        self._count()

    def _count(self) -> None:
        try:
            self.workers = sum(self._client.nthreads().values())
        except (OSError, TimeoutError, ValueError):  # the last is a closed client's
            raise self._lost() from None

    def each(
        self,
        work: Work[Item, Result],
        items: Iterable[Item],
        folder: Path,
        files: Callable[[Item], Sequence[str]],
        hear: Hear,
    ) -> Generator[tuple[int, Result | ClusterError], None, None]:
        """Yield the number of each item and what `work` made of it; see Spread.

        Its files go with an item, and what work leaves in its own folder comes back into `folder`. What a
        lost worker was at is begun anew by another one; an item with which several were lost has a
        ClusterError. Raises ClusterError when the scheduler is lost, or a worker lacks the program.
        """
        run, waiting = f"singan-studio-{uuid.uuid4().hex}", enumerate(items)
        told: dict[int, float | None] = {}
        at_work: dict[int, Future] = {}

        def submit(number: int, item: Item) -> Future:
            paths = [folder / name for name in files(item)]
            sent = {path.name: path.read_bytes() for path in paths if path.is_file()}
            # Unpacked at work only: a scheduler does not need the program, a worker without it can say so.
            parcel = pickle.dumps((_away, (__version__, work, item, sent, run, number)))
            return self._client.submit(_opening(), parcel, key=f"{run}-{number}", pure=False)

        self._client.subscribe_topic(run, lambda event: told.update([event[1]]))
        try:
            while True:
                # One more for each than it can do: none ever waits, and few photos are in memory at a time.
                self._count()
                room = max(2 * max(self.workers, 1) - len(at_work), 0)
                at_work |= {number: submit(number, item) for number, item in islice(waiting, room)}
                if not at_work:
                    return
                counted = time.monotonic()
                while at_work and time.monotonic() - counted < _SECONDS_BETWEEN_TELLS:
                    hear({number: told[number] for number in at_work if number in told})
                    for number, future in [*at_work.items()]:
                        if future.done() and (made := self._made(future, folder)) is not None:
                            del at_work[number]
                            yield number, made
                    time.sleep(_SECONDS_BETWEEN_LOOKS)
        finally:
            if self._client.status == "running":
                self._client.cancel([*at_work.values()])
                self._client.unsubscribe_topic(run)

    def _made(self, future: Future, folder: Path) -> Any:
        """Return what became of an item that is done; None if its worker was lost with it just now."""
        from distributed import KilledWorker  # noqa: PLC0415

        if future.status in {"cancelled", "lost"}:
            raise self._lost()
        try:
            result, left = future.result(timeout=_SECONDS_TO_FETCH)
        except TimeoutError:
            return None
        except ModuleNotFoundError as error:
            raise ClusterError(
                f"A worker of {self._name} lacks {error.name}; install SinGAN Studio {__version__} with "
                "'[cluster]' there, and start the command again."
            ) from None
        except KilledWorker:
            return ClusterError(
                "Several workers were lost with this photo; it may need more memory than they have."
            )
        for name, data in left.items():
            with atomic_write(folder / name) as temporary:
                temporary.write_bytes(data)
        return result

    def _lost(self) -> ClusterError:
        return ClusterError(
            f"The scheduler at {self._name} does not answer any more; start the command again, and it goes "
            "on from there."
        )


def _opening() -> Callable[[bytes], object]:
    """Return what opens a parcel and does what is in it, by a function that itself is sent whole."""

    def opened(parcel: bytes) -> object:
        import pickle  # noqa: PLC0415

        do, arguments = pickle.loads(parcel)  # noqa: S301 from who may run code here by any task
        return do(*arguments)

    return opened


def _away(
    version: str, work: Work[Item, Result], item: Item, sent: Mapping[str, bytes], run: str, number: int
) -> tuple[Result, dict[str, bytes]]:
    """Do an item in a worker; return what became of it, and the files it left."""
    from distributed import get_worker  # noqa: PLC0415

    worker = get_worker()
    if version != __version__:
        raise ClusterError(
            f"The worker {worker.address} has SinGAN Studio {__version__}, and here is {version}; install "
            "the same on both."
        )
    key, said = worker.get_current_task(), float("-inf")

    def tell(seconds: float | None) -> None:
        nonlocal said
        # So it is when the person cancels, and when the computer that asked for it is gone.
        at = worker.state.tasks.get(key)
        if at is None or at.state != "executing":
            raise NotWanted
        if (now := time.monotonic()) - said >= _SECONDS_BETWEEN_TELLS:
            said = now
            worker.log_event(run, (number, seconds))

    with TemporaryDirectory(dir=worker.local_directory) as name:
        folder = Path(name)
        for file, data in sent.items():
            (folder / file).write_bytes(data)
        tell(None)
        made = work(item, folder, tell)
        return made, {path.name: path.read_bytes() for path in folder.iterdir()}
