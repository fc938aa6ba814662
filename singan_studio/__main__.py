"""Entry point: `singan-studio`, or `python -m singan_studio`."""

from __future__ import annotations

import sys

from singan_studio.cli import run


def main() -> int:
    """Run the command line with the process's arguments; return its exit status."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
