"""Where the program finds its own files, and whether there are others."""

import os.path
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """Return the path of a file or folder of `resources/`, in a wheel or in a checkout.

    Raises FileNotFoundError when the installation lacks it.
    """
    for root in (_PACKAGE / "_resources", _PACKAGE.parent / "resources"):
        if (root / name).exists():
            return root / name
    raise FileNotFoundError(f"resources/{name}")


def is_file(path: Path) -> bool:
    """Return whether a path is a file that can be seen; never raises, unlike that of Path.

    The name may be too long or impossible, or in a folder that may not be looked into.
    """
    return os.path.isfile(path)  # noqa: PTH113


def is_folder(path: Path) -> bool:
    """Return whether a path is a folder that can be seen; never raises."""
    return os.path.isdir(path)  # noqa: PTH112
