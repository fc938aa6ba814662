import logging
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from singan_studio.app.logs import Crashes, start_logging, stop_logging
from singan_studio.app.notice import Notice
from singan_studio.jobs.messages import Failed, Subject
from tests.fakes import FakeEngine

from .conftest import Make, Until


@pytest.fixture
def crashes() -> Iterator[Crashes]:
    crashes = Crashes()
    crashes.install()
    yield crashes
    crashes.remove()


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    path = start_logging(tmp_path / "a" / "b")
    assert path is not None
    yield path
    stop_logging()


def raise_here() -> None:
    raise ZeroDivisionError("secret detail")


def test_what_nobody_caught_is_logged_and_told_once(
    crashes: Crashes,
    log: Path,
    until: Until,
    pause: Callable[[float], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    told: list[Notice] = []
    crashes.told.connect(told.append)
    for _ in range(3):
        try:
            raise_here()
        except ZeroDivisionError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    until(lambda: told)
    pause(0.01)
    assert len(told) == 1
    assert "secret" not in told[0].text
    assert "secret detail" in told[0].detail
    assert log.read_text().count("nobody caught") == 3
    assert "secret detail" in capsys.readouterr().err


@pytest.mark.usefixtures("log")
def test_threads_too(crashes: Crashes, until: Until, capsys: pytest.CaptureFixture[str]) -> None:
    told: list[tuple[Notice, int]] = []
    crashes.told.connect(lambda notice: told.append((notice, threading.get_ident())))
    thread = threading.Thread(target=raise_here)
    thread.start()
    thread.join()
    until(lambda: told)
    assert told[0][1] == threading.get_ident()
    assert "secret" in capsys.readouterr().err


def test_lack_of_memory_is_told_as_what_it_is(crashes: Crashes, until: Until) -> None:
    told: list[Notice] = []
    crashes.told.connect(told.append)
    sys.excepthook(MemoryError, MemoryError("3 GiB"), None)
    until(lambda: told)
    assert "not enough memory" in told[0].text


def test_the_log_rotates(log: Path) -> None:
    logger = logging.getLogger("singan_studio.test")
    for number in range(6_000):
        logger.info("number %d of many, %s", number, "to fill the file with some lines " * 20)
    files = sorted(log.parent.iterdir())
    assert [path.name for path in files] == ["studio.log", "studio.log.1", "studio.log.2", "studio.log.3"]
    assert sum(path.stat().st_size for path in files) <= 4_000_000
    assert "number 5999 " in log.read_text()


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert start_logging(tmp_path / "file") is None
    assert not logging.getLogger("singan_studio").handlers


@pytest.mark.parametrize("subject", ["preview", "strip", "palette", "learn", "open"])
def test_a_fault_in_the_engine_is_an_error_of_the_log(
    subject: Subject, log: Path, make: Make, until: Until
) -> None:
    engine = FakeEngine(automatic=True)
    session = make(engine)
    until(lambda: session.scales)
    report = Failed(subject, "internal", "It could not be made.", "Traceback of the engine", None)
    if subject == "palette":
        report = replace(report, request=session.palette._request)
    engine.emit(report)
    until(lambda: "Traceback of the engine" in log.read_text())
    assert "ERROR singan_studio.app.editing: It could not be made." in log.read_text()
