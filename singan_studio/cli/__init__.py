"""The command line: `singan-studio COMMAND ...`. Status 0, 2 for bad input, 130 when interrupted."""

from __future__ import annotations

import io
import os
import signal
import sys
from collections.abc import Callable, Sequence
from types import FrameType
from typing import TYPE_CHECKING

from singan_studio.cli.parser import build_parser
from singan_studio.cli.report import Report
from singan_studio.errors import StudioError

if TYPE_CHECKING:
    from pathlib import Path

    from singan_studio.study.course import Course

BAD_INPUT = 2
INTERRUPTED = 130


def run(arguments: Sequence[str], show_study: Callable[[Course, Path], None] | None = None) -> int:
    """Run one command; return the exit status.

    `show_study` shows a user study in its window, until that is closed. Whatever was finished when the person
    interrupts, by Ctrl-C or SIGTERM, is kept.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a file name may hold what the terminal cannot show
            stream.reconfigure(errors="backslashreplace")
    report = Report(json="--json" in arguments)
    before = signal.signal(signal.SIGTERM, _interrupt)
    try:
        args = build_parser().parse_args(arguments)
        args.show_study = show_study
        # A command imports what it needs when it runs: --help and typing errors answer at once.
        args.command(args, report)
        report.finish()
    except StudioError as error:
        report.fail(str(error))
        return BAD_INPUT
    except KeyboardInterrupt:
        report.fail("Interrupted; what was finished is kept.")
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has left; Python would complain again when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (MemoryError, RuntimeError) as error:
        if not _out_of_memory(error):
            raise
        report.fail("There is not enough memory for this; choose a smaller size, or close other programs.")
        return BAD_INPUT
    except OSError as error:
        where = f"'{error.filename}'" if error.filename else "A file"
        report.fail(f"{where} cannot be used: {error.strerror or error}; choose another name or place.")
        return BAD_INPUT
    finally:
        signal.signal(signal.SIGTERM, before)
    return 0


def _out_of_memory(error: Exception) -> bool:
    if isinstance(error, MemoryError):
        return True
    from singan_studio.engine.device import out_of_memory  # noqa: PLC0415 torch, which is there by now

    return out_of_memory(error)


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
