"""Reports of what went wrong: made at the next start, once, with nothing private in them."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from singan_studio.app import crash_report
from singan_studio.app.crash_report import Record, offer
from singan_studio.app.logs import start_logging, stop_logging

LOG = logging.getLogger("singan_studio.somewhere")
SESSION = """
import faulthandler, logging, os, sys
from pathlib import Path
from singan_studio.app.crash_report import Record
from singan_studio.app.logs import start_logging
folder = Path(sys.argv[1])
start_logging(folder)
record = Record(folder)
record.begin()
record.describe()
logging.getLogger("singan_studio").info("the last thing that was done")
print("begun", flush=True)
def deep_inside(): {how}
deep_inside()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    start_logging(tmp_path)
    yield tmp_path
    stop_logging()


def reports(folder: Path) -> list[Path]:
    return sorted(folder.glob("crash-*.txt"))


def session(folder: Path, error: Exception | None = None) -> None:
    """A session from start to end, in which something may go wrong."""
    record = Record(folder)
    record.begin()
    record.describe()
    LOG.warning("a matter of no importance")
    if error is not None:
        try:
            raise error
        except type(error):
            LOG.exception("nobody caught this")
    record.end()


def died(folder: Path, how: str) -> int:
    """Run a session in a process that dies; return its status."""
    program = SESSION.format(how=how)
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", program, folder],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    assert b"begun" in done.stdout
    return done.returncode


def test_a_session_without_errors_leaves_nothing(folder: Path) -> None:
    session(folder)
    assert [path.name for path in folder.iterdir()] == ["studio.log"]
    assert offer(folder, folder / "studio.log") is None
    assert not reports(folder)


def test_an_error_is_offered_once_at_the_next_start(folder: Path) -> None:
    session(folder, RuntimeError("the sky fell"))
    told = offer(folder, folder / "studio.log")
    assert told is not None
    assert (told.kind, told.offer) == ("warning", "reports")
    assert "went wrong" in told.text
    (report,) = reports(folder)
    text = report.read_text("utf-8")
    assert text == told.detail
    for words in ("SinGAN Studio", "Python 3", "Qt 6", "torch 2", "RuntimeError: the sky fell", "in session"):
        assert words in text
    assert "a matter of no importance" in text, "the last lines of the log are missing"
    assert offer(folder, folder / "studio.log") is None
    assert reports(folder) == [report]


def test_the_last_lines_are_those_of_the_session(folder: Path) -> None:
    (folder / "studio.log").write_text(
        "2026-01-01 10:00:00,000 1 INFO singan_studio: of another process\n"
        f"2026-01-01 10:00:01,000 {os.getpid()} INFO singan_studio: of this one\nwith a second line\n"
        "2026-01-01 10:00:02,000 1 INFO singan_studio: of another again\n"
    )
    session(folder, ValueError("x"))
    told = offer(folder, folder / "studio.log")
    assert told is not None
    assert "of this one\nwith a second line\n" in told.detail
    assert "of another" not in told.detail


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize(
    ("how", "status", "words"),
    [
        ("faulthandler._sigsegv()", signal.SIGSEGV, ("Segmentation fault", "deep_inside")),
        ("os.abort()", signal.SIGABRT, ("Aborted", "deep_inside")),
        ("os.kill(os.getpid(), 9)", signal.SIGKILL, ("did not end by itself",)),
    ],
)
def test_a_process_that_died_is_offered(
    tmp_path: Path, how: str, status: int, words: tuple[str, ...]
) -> None:
    assert died(tmp_path, how) == -status
    told = offer(tmp_path, tmp_path / "studio.log")
    assert told is not None
    assert "did not end properly" in told.text
    for word in (*words, "the last thing that was done", "torch 2"):
        assert word in told.detail
    assert not list(tmp_path.glob("*.session"))
    assert not list(tmp_path.glob("*.lock"))


def test_a_session_that_goes_on_is_left_alone(tmp_path: Path) -> None:
    program = SESSION.format(how="sys.stdin.read()")
    going = subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", program, tmp_path], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert going.stdout is not None
    going.stdout.readline()
    try:
        assert offer(tmp_path, tmp_path / "studio.log") is None
        assert len(list(tmp_path.glob("*.session"))) == 1
    finally:
        going.kill()
        going.communicate()
    assert offer(tmp_path, tmp_path / "studio.log") is not None


def test_crashes_come_before_mere_errors_and_few_are_kept(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crash_report, "_MOST", 3)
    died(folder, "os._exit(1)")
    for number in range(4):
        session(folder, ValueError(f"number {number}"))
    told = offer(folder, folder / "studio.log")
    assert told is not None
    assert "did not end properly" in told.text
    assert len(reports(folder)) == 3


def test_nothing_private_is_in_a_report(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/somebody")
    monkeypatch.setenv("USERPROFILE", "/home/somebody")
    pixels = np.arange(3000, dtype=np.uint16).reshape(50, 20, 3)
    session(folder, OSError(2, "No such file", "/home/somebody/Photos of us/beach.jpg"))
    session(folder, ValueError(f"cannot use {pixels}"))
    session(folder, ValueError(f"cannot use {pixels.tolist()} or {pixels.tobytes()!r}"))
    session(folder, ValueError("in /home/somebody/Photos of us"))
    offer(folder, folder / "studio.log")
    texts = "".join(report.read_text("utf-8") for report in reports(folder))
    assert "'beach.jpg'" in texts
    for word in ("somebody", "us/beach", " 57 ", "57, 58", "\\x01"):
        assert word not in texts
    assert "tests/unit/app/test_crash_report.py" in texts, "where it happened must stay"
    log = (folder / "studio.log").read_text("utf-8")
    for word in (" 57 ", "57, 58", "\\x01"):
        assert word not in log


def test_an_error_again_and_again_makes_no_endless_report(folder: Path) -> None:
    record = Record(folder)
    record.begin()
    for number in range(3000):
        LOG.error("number %d %s", number, "x" * 100)
    record.end()
    told = offer(folder, folder / "studio.log")
    assert told is not None
    assert "number 0 " in told.detail
    assert "number 2999 " in told.detail
    assert len(told.detail) < 250_000


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    record = Record(tmp_path / "file")
    record.begin()
    record.describe()
    LOG.error("to nobody")
    record.end()
    assert offer(tmp_path / "file", tmp_path / "none") is None
