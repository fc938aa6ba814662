"""A real scheduler and real worker processes of Dask, on this computer, by TLS."""

from __future__ import annotations

import importlib
import logging
import os
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil
import pytest

from singan_studio.errors import ClusterError, StudioError
from singan_studio.spread import away
from singan_studio.spread import cluster as room
from singan_studio.spread import pool as pools
from singan_studio.spread.address import Cluster, installed
from singan_studio.spread.cluster import connect
from singan_studio.spread.work import Alone

from .works import count, die, double, fail, wait

distributed = pytest.importorskip("distributed", reason="pip install 'singan-studio[cluster]'")


def nothing(_at_work: Mapping[int, float | None]) -> None:
    pass


def names(item: int) -> list[str]:
    return [f"{item}.txt"]


def certificates(folder: Path) -> tuple[Path, Path]:
    """Return a certificate for 127.0.0.1 that trusts itself, and its key, as files."""
    made = distributed.Security.temporary()
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    certificate.write_text(made.tls_ca_file)
    key.write_text(made.tls_client_key)
    return certificate, key


@pytest.fixture(scope="module")
def dask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Any, Cluster]]:
    folder = tmp_path_factory.mktemp("cluster")
    os.environ["SINGAN_TEST_STEPS"] = str(folder / "steps")
    certificate, key = certificates(folder)
    files = {
        f"tls_{name}": str(path)
        for role in ("client", "worker", "scheduler")
        for name, path in ((f"{role}_cert", certificate), (f"{role}_key", key))
    }
    security = distributed.Security(tls_ca_file=str(certificate), require_encryption=True, **files)
    with distributed.LocalCluster(
        n_workers=2,
        threads_per_worker=1,
        host="127.0.0.1",
        security=security,
        dashboard_address="127.0.0.1:0",
        worker_dashboard_address="127.0.0.1:0",
        silence_logs=logging.CRITICAL,
    ) as there:
        yield there, Cluster(there.scheduler_address, certificate, certificate, key)
    del os.environ["SINGAN_TEST_STEPS"]


@pytest.mark.slow
def test_all_is_done_as_alone(dask: tuple[Any, Cluster], tmp_path: Path) -> None:
    alone, afar = tmp_path / "alone", tmp_path / "afar"
    for folder in (alone, afar):
        folder.mkdir()
        (folder / "3.txt").write_text("before;")
    wanted = dict(Alone().each(double, range(7), alone, names, nothing))
    drawn: list[int] = []

    def items() -> Iterator[int]:
        for item in range(7):
            drawn.append(item)
            yield item

    with connect(dask[1]) as pool:
        assert pool.workers == 2
        each = pool.each(double, items(), afar, names, nothing)
        made = [next(each)]
        assert len(drawn) == 4, "no more than two for each worker"
        assert dict([*made, *each]) == wanted == {item: 2 * item for item in range(7)}
    texts = [{path.name: path.read_text() for path in folder.iterdir()} for folder in (alone, afar)]
    assert texts[0] == texts[1]
    assert texts[0]["3.txt"] == "before;3;"


def test_what_work_raises_is_raised_here(dask: tuple[Any, Cluster], tmp_path: Path) -> None:
    with connect(dask[1]) as pool, pytest.raises(StudioError, match=r"Number \d cannot be\."):
        list(pool.each(fail, range(3), tmp_path, names, nothing))


@pytest.mark.slow
def test_progress_is_heard_and_leaving_ends_what_runs(dask: tuple[Any, Cluster], tmp_path: Path) -> None:
    heard: list[Mapping[int, float | None]] = []

    def hear(at_work: Mapping[int, float | None]) -> None:
        heard.append(at_work)
        if sum(seconds is not None for seconds in at_work.values()) == 2:  # any two: Dask says which
            raise KeyboardInterrupt

    steps = Path(os.environ["SINGAN_TEST_STEPS"])
    with connect(dask[1]) as pool:
        with pytest.raises(KeyboardInterrupt):
            list(pool.each(wait, range(9), tmp_path, names, hear))
        assert {} in heard
        until = time.monotonic() + 20
        while time.time() - float(steps.read_text() or time.time()) < 1:
            assert time.monotonic() < until, "the work goes on, though nobody wants it"
            time.sleep(0.1)
        # The workers are free for something else, and what waited was never begun.
        assert dict(pool.each(double, [4], tmp_path, names, nothing)) == {0: 8}
    assert all(seconds == number + 5 for number, seconds in heard[-1].items())
    assert len({number for at_work in heard for number in at_work}) == 2


def begun() -> list[tuple[int, int]]:
    """Return the processes in which counting began, and from which number."""
    lines = Path(os.environ["SINGAN_TEST_STEPS"]).read_text().splitlines()
    return [(int(process), int(at)) for process, at in map(str.split, lines)]


@pytest.mark.slow
def test_what_a_lost_worker_was_at_goes_on_elsewhere(
    dask: tuple[Any, Cluster], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pools, "_SECONDS_BETWEEN_FETCHES", 0.2)
    monkeypatch.setattr(pools, "_SHARE_OF_FETCHING", 1.0)
    Path(os.environ["SINGAN_TEST_STEPS"]).write_text("")
    file, killed = tmp_path / "7.txt", 0

    def hear(_at_work: Mapping[int, Any]) -> None:
        nonlocal killed
        if not killed and file.exists() and int(file.read_text()) >= 10:
            killed = int(file.read_text())
            psutil.Process(begun()[0][0]).kill()

    with connect(dask[1]) as there:
        assert dict(there.each(count, [7], tmp_path, names, hear)) == {0: 7}
    dask[0].wait_for_workers(2)
    assert 10 <= killed < 60
    assert file.read_text() == "60"
    first, *others = begun()
    assert first[1] == 0
    assert others[-1][1] >= killed, "it began anew"
    assert first[0] not in {process for process, _ in others}


@pytest.mark.slow
def test_what_is_left_half_way_is_handed_over(dask: tuple[Any, Cluster], tmp_path: Path) -> None:
    Path(os.environ["SINGAN_TEST_STEPS"]).write_text("")
    heard = 0

    def hear(at_work: Mapping[int, Any]) -> None:
        nonlocal heard
        for word, number in filter(None, at_work.values()):
            assert word == "counting"
            heard = number
            if number > 20:
                raise KeyboardInterrupt

    with connect(dask[1]) as there:
        with pytest.raises(KeyboardInterrupt):
            list(there.each(count, [7], tmp_path, names, hear))
        left = int((tmp_path / "7.txt").read_text())
        assert heard <= left < 60
        assert dict(there.each(count, [7], tmp_path, names, lambda _: None)) == {0: 7}
    assert begun()[-1][1] == left


def test_what_kills_its_workers_is_told(dask: tuple[Any, Cluster], tmp_path: Path) -> None:
    scheduler = dask[0].scheduler
    usual, scheduler.allowed_failures = scheduler.allowed_failures, 0
    try:
        with connect(dask[1]) as pool:
            made = dict(pool.each(die, [0, 1], tmp_path, names, nothing))
    finally:
        scheduler.allowed_failures = usual
        dask[0].wait_for_workers(2)
    assert made[0] == 0
    assert isinstance(made[1], ClusterError)
    assert "memory" in str(made[1])


def test_a_worker_that_lacks_something_says_what(
    dask: tuple[Any, Cluster], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "newer.py").write_text("def work(item, folder, tell):\n    return item\n")
    monkeypatch.syspath_prepend(tmp_path)
    newer = importlib.import_module("newer")
    with connect(dask[1]) as pool:
        with pytest.raises(ClusterError, match="lacks newer; install SinGAN Studio"):
            list(pool.each(newer.work, [1], tmp_path, names, nothing))
        monkeypatch.setattr(away, "__version__", "99.0")
        with pytest.raises(ClusterError, match=r"and here is 99\.0; install the same on both"):
            list(pool.each(double, [1], tmp_path, names, nothing))


def test_nobody_there(monkeypatch: pytest.MonkeyPatch, dask: tuple[Any, Cluster], tmp_path: Path) -> None:
    monkeypatch.setattr(room, "_SECONDS_TO_CONNECT", 0.5)
    address = dask[1].address
    stranger = tmp_path / "stranger"
    stranger.mkdir()
    certificate, key = certificates(stranger)
    for cluster, said in (
        (Cluster("tcp://127.0.0.1:9"), "No scheduler of Dask answers at tcp://127.0.0.1:9"),
        (Cluster(address.replace("tls", "tcp")), "No scheduler of Dask answers"),
        (Cluster(address), "needs certificates"),
        (Cluster(address, certificate, certificate, key), "No scheduler of Dask answers"),
        (replace(dask[1], ca=tmp_path / "missing.pem"), "There is no file"),
        (replace(dask[1], ca=Path(__file__)), "they are PEM files"),
    ):
        with pytest.raises(ClusterError, match=said) as caught, connect(cluster):
            pass
        assert "\n" not in str(caught.value)


def test_a_local_cluster_listens_to_this_computer_alone() -> None:
    def listening() -> set[tuple[int, str]]:
        process = psutil.Process()
        return {
            (one.pid, socket.laddr.ip)
            for one in (process, *process.children(recursive=True))
            for socket in one.net_connections()
            if socket.status == psutil.CONN_LISTEN
        }

    before = listening()
    with connect(Cluster("local:1")) as pool:
        assert pool.workers == 1
        assert {ip for _, ip in listening() - before} == {"127.0.0.1"}


def test_without_dask(monkeypatch: pytest.MonkeyPatch) -> None:
    assert installed()
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert not installed()
    with (
        pytest.raises(ClusterError, match=r"pip install 'singan-studio\[cluster\]'"),
        connect(Cluster("local")),
    ):
        pass
