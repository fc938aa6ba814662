"""`--self-test`: learns a tiny photo, edits it and exports it, and checks each step; of any installation."""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from importlib import import_module
from pathlib import Path

from singan_studio.cli.report import Report

FAILED = 1


def self_test(_args: argparse.Namespace, report: Report) -> None:
    """Do the steps, with a line for each; leave with status 1 at the first that fails.

    On the processor, without window and network, in a folder that is gone afterwards.
    """
    name, began = "libraries", time.monotonic()
    try:
        with tempfile.TemporaryDirectory(prefix="singan-studio-") as scratch:
            os.environ["TORCHINDUCTOR_CACHE_DIR"] = scratch  # torch makes that folder, and leaves it
            steps = import_module("singan_studio.cli.self_test_steps")
            report.say(f"libraries: all are there, {_passed(began)}")
            bench = steps.Bench(Path(scratch), report)
            for name, step in steps.STEPS.items():
                began = time.monotonic()
                report.say(f"{name}: {step(bench)}, {_passed(began)}")
    except Exception as error:  # whatever an installation lacks
        reason = (" ".join(str(error).split()) or type(error).__name__).rstrip(".")
        report.fail(f"The self-test failed at {name} ({reason}); install the program anew.")
        raise SystemExit(FAILED) from None
    report.say("self-test passed")


def _passed(began: float) -> str:
    return f"{time.monotonic() - began:.1f} s"
