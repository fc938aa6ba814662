"""Where work is to be done elsewhere, and whether that can be."""

from __future__ import annotations

import importlib.util
import re
from dataclasses import dataclass
from pathlib import Path

NO_DASK = "Work is spread by Dask, which is not installed; pip install 'singan-studio[cluster]' adds it."
_LOCAL = "local"


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
        return (int(count) if count else 0) if name == _LOCAL else None


def is_address(text: str) -> bool:
    """Return whether a text looks like the address of a scheduler."""
    return re.fullmatch(r"(tcp|tls)://[^/\s]+:\d+", text) is not None


def commands(address: str) -> tuple[str, ...]:
    """Return what is typed on the computer that is to work, for a scheduler of this address."""
    files = " --tls-ca-file PEM --tls-cert PEM --tls-key PEM" if address.startswith("tls:") else ""
    port = address.rpartition(":")[2]
    return (
        "pip install 'singan-studio[cluster]'",
        f"dask scheduler --port {port}{files}",
        f"dask worker {address}{files}",
    )


def installed() -> bool:
    """Return whether there is Dask, without importing it."""
    return importlib.util.find_spec("distributed") is not None
