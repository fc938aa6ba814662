"""Entry point: `singan-studio [FILE]` opens the window, `singan-studio COMMAND ...` runs one command.

Also `python -m singan_studio`.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from singan_studio.study.course import Course

COMMANDS = frozenset(
    {
        "animate",
        "bench",
        "cache",
        "demo",
        "edit",
        "evaluate",
        "harmonize",
        "import",
        "info",
        "paint",
        "reconstruct",
        "render",
        "sample",
        "study",
        "train",
        "upscale",
    }
)
"""Words that are no file's name here: a file called so is opened as ./train."""


def main() -> int:
    """Run the window or the command line with the process's arguments; return its exit status."""
    arguments = sys.argv[1:]
    if opens_window(arguments):
        from singan_studio.ui.application import main as window  # noqa: PLC0415 commands need no Qt

        return window(arguments)
    from singan_studio.cli import run  # noqa: PLC0415

    return run(arguments, show_study=_show_study)


def _show_study(course: Course, answers: Path) -> None:
    from singan_studio.ui.study import show  # noqa: PLC0415 no other command needs Qt

    show(course, answers)


def opens_window(arguments: Sequence[str]) -> bool:
    """Return whether arguments ask for the window: none, or a file alone."""
    if not arguments:
        return True
    return len(arguments) == 1 and not arguments[0].startswith("-") and arguments[0] not in COMMANDS


if __name__ == "__main__":
    sys.exit(main())
