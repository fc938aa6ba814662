"""Work done by other computers, or by other processes of this one, with Dask as the engine that spreads it.

Dask is imported when a cluster is asked for, and not before: without one the program opens no socket.
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

import psutil

from singan_studio.errors import ClusterError
from singan_studio.spread.address import NO_DASK, Cluster
from singan_studio.spread.pool import Pool

if TYPE_CHECKING:
    from distributed import Security

_SECONDS_TO_CONNECT = 10.0
_BYTES_A_WORKER = 2**30
"""That should be free for each process of a local cluster of unstated size."""


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
        raise ClusterError(NO_DASK) from None
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
            f"{cluster.address} needs certificates: name the one to trust, your own, and its key."
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
