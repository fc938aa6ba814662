"""Learning by a real cluster of Dask on this computer: its worker is a thread of ours, or a process."""

from __future__ import annotations

import logging
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from singan_studio.engine import checkpoint
from singan_studio.engine.training import known
from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs.local import LocalEngine
from singan_studio.jobs.messages import (
    Calling,
    Failed,
    Learn,
    LearnElsewhere,
    LearningEnded,
    LearningProgress,
    LearningStarted,
    Opened,
    Preview,
    PreviewDone,
    ScaleLearnt,
    StationStarted,
)
from singan_studio.spread import cluster as clusters

from .conftest import MAX_SIZE, SCALES, Log, an_edit, eventually, opening

distributed = pytest.importorskip("distributed", reason="pip install 'singan-studio[cluster]'")

HOST = "127.0.0.1"


def cluster(**more: Any) -> Any:
    return distributed.LocalCluster(
        threads_per_worker=1,
        host=HOST,
        dashboard_address=f"{HOST}:0",
        worker_dashboard_address=f"{HOST}:0",
        silence_logs=logging.CRITICAL,
        **more,
    )


@pytest.fixture(scope="module")
def there() -> Iterator[Any]:
    """A cluster whose worker is in this process, so that torch is there."""
    with cluster(n_workers=1, processes=False, protocol="tcp") as made:
        yield made


@pytest.fixture
def opened(engine: LocalEngine, log: Log, photo: Rgb, tmp_path: Path) -> LocalEngine:
    engine.open(opening(photo, tmp_path))
    log.wait(Opened)
    return engine


def model_of(folder: Path) -> Path:
    (path,) = folder.glob(f"*/{MAX_SIZE}.safetensors")
    return path


@pytest.mark.slow
def test_all_comes_back(opened: LocalEngine, log: Log, there: Any, tmp_path: Path) -> None:
    opened.learn(Learn("endless"))
    log.wait(LearningProgress)
    opened.learn_elsewhere(LearnElsewhere("paper", there.scheduler_address))
    started = log.wait(LearningStarted, lambda report: bool(report.where))
    assert (started.far, started.where) == ("paper", HOST)
    assert [report.address for report in log.of(Calling)] == [there.scheduler_address, ""]
    ended = log.wait(LearningEnded, since=1)
    assert (ended.reached, ended.stopped) == ("paper", False)
    names = log.names()
    there_on = names.index("LearningStarted", names.index("LearningStarted") + 1)
    assert names.index("LearningEnded") < there_on, "learning here had not ended"
    assert log.of(ScaleLearnt)[-1].kinds == ("network",) * SCALES
    # It is as good as learnt here: saved, in use, and learning here goes on after it.
    log.wait(LearningStarted, lambda report: report.far == "endless" and not report.where, since=2)
    opened.stop()
    log.wait(LearningEnded, since=2)
    assert all(known(checkpoint.load(model_of(tmp_path))[0]))
    assert not log.of(Failed)


def test_who_cannot_be_reached_disturbs_nobody(
    opened: LocalEngine, log: Log, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clusters, "_SECONDS_TO_CONNECT", 0.5)
    with socket.socket() as free:
        free.bind((HOST, 0))
        nobody = f"{HOST}:{free.getsockname()[1]}"
    opened.learn(Learn("endless"))
    log.wait(LearningProgress)
    missing = LearnElsewhere("paper", f"tls://{nobody}", tmp_path / "missing.pem")
    for times, (request, said) in enumerate(
        [
            (LearnElsewhere("paper", f"tcp://{nobody}"), f"No scheduler of Dask answers at tcp://{nobody}"),
            (missing, "There is no file"),
        ]
    ):
        opened.learn_elsewhere(request)
        failed = log.wait(Failed, since=times)
        assert (failed.subject, failed.code) == ("elsewhere", "input")
        assert said in failed.text
        assert "\n" not in failed.text
    assert not log.of(LearningEnded), "learning here ended for it"
    assert [report.address for report in log.of(Calling)][1::2] == ["", ""]


def test_a_call_is_given_up(opened: LocalEngine, log: Log) -> None:
    with socket.socket() as silent:  # takes the call, and says nothing
        silent.bind((HOST, 0))
        silent.listen()
        opened.learn_elsewhere(LearnElsewhere("paper", f"tcp://{HOST}:{silent.getsockname()[1]}"))
        log.wait(Calling)
        opened.stop()
        log.wait(Calling, since=1)
        opened.learn(Learn("draft"))
        log.wait(LearningEnded)
    assert not log.of(Failed)


def test_a_cluster_without_workers(opened: LocalEngine, log: Log) -> None:
    with cluster(n_workers=0, processes=False, protocol="tcp") as empty:
        opened.learn_elsewhere(LearnElsewhere("paper", empty.scheduler_address))
        assert f"dask worker {empty.scheduler_address}" in log.wait(Failed).text
    assert not log.of(LearningStarted)


@pytest.mark.slow
def test_leaving_keeps_what_is_learnt(
    opened: LocalEngine, log: Log, there: Any, photo: Rgb, tmp_path: Path
) -> None:
    elsewhere = LearnElsewhere("endless", there.scheduler_address)

    def at_work(times: int) -> int:
        since, stations = len(log.of(LearningProgress)), len(log.of(StationStarted))
        opened.learn_elsewhere(elsewhere)
        log.wait(LearningStarted, since=times)
        log.wait(StationStarted, since=stations)
        return log.wait(LearningProgress, lambda report: report.iteration > 20, since=since).iteration

    def kept() -> int:
        current = checkpoint.load(model_of(tmp_path))[1].current
        return 0 if current is None else current.iteration

    # A person stops it, while results are made here as ever.
    said = at_work(0)
    opened.preview(Preview(1, an_edit(photo), 1, (1,)))
    log.wait(PreviewDone)
    opened.stop()
    assert log.wait(LearningEnded).stopped
    assert kept() >= said
    # Stopped and begun again at once; and, by the way, another photo: the one before is kept.
    at_work(1)
    opened.stop()
    said = at_work(2)
    opened.open(opening(255 - photo, tmp_path / "other", 2))
    log.wait(Opened, lambda report: report.photo_id == 2)
    assert eventually(lambda: kept() >= said, 20)
    # It goes on from there; a photo that is learnt there is another window's affair.
    opened.open(opening(photo, tmp_path, 3))
    log.wait(Opened, lambda report: report.photo_id == 3)
    said = at_work(3)
    second = Log()
    other = LocalEngine(presets=opened._presets, device="cpu")
    other.start(second)
    try:
        other.open(opening(photo, tmp_path))
        second.wait(Opened)
        other.learn_elsewhere(elsewhere)
        assert "another window" in second.wait(Failed).text
    finally:
        assert other.close(30)
    # To learn here is to learn no more there.
    since = len(log.of(LearningStarted))
    opened.learn(Learn("endless"))
    assert not log.wait(LearningStarted, since=since).where
    progress = log.wait(LearningProgress, since=len(log.of(LearningProgress)))
    assert progress.iteration >= said
    assert not log.of(Failed)


@pytest.fixture
def started() -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Starts processes of Dask, as a person does, and ends them."""
    processes: list[subprocess.Popen[bytes]] = []

    def start(kind: str, *words: object) -> subprocess.Popen[bytes]:
        call = [sys.executable, "-m", f"distributed.cli.dask_{kind}", *map(str, words), "--host", HOST]
        processes.append(
            subprocess.Popen(  # noqa: S603 our own command
                [*call, "--no-dashboard"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
        )
        return processes[-1]

    yield start
    for process in processes:
        process.kill()
        process.wait()


@pytest.mark.slow
def test_a_scheduler_that_is_lost(
    opened: LocalEngine, log: Log, started: Callable[..., subprocess.Popen[bytes]], tmp_path: Path
) -> None:
    with socket.socket() as free:
        free.bind((HOST, 0))
        port = free.getsockname()[1]
    address = f"tcp://{HOST}:{port}"
    scheduler = started("scheduler", "--port", port)
    started("worker", address, "--nthreads", 1, "--no-nanny", "--local-directory", tmp_path)
    with distributed.Client(address, timeout=30, set_as_default=False) as client:
        client.wait_for_workers(1, timeout=30)
    opened.learn(Learn("endless"))
    log.wait(LearningProgress)
    opened.learn_elsewhere(LearnElsewhere("endless", address))
    log.wait(LearningStarted, since=1)
    log.wait(StationStarted, lambda report: report.station == "endless", since=len(log.of(StationStarted)))
    scheduler.kill()
    assert "does not answer any more" in log.wait(Failed).text
    # Learning goes on here.
    assert log.wait(LearningEnded, since=1).stopped
    assert not log.wait(LearningStarted, since=2).where
    log.wait(LearningProgress, since=len(log.of(LearningProgress)))
