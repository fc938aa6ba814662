"""The bridge from the engine's thread, and the worker beside Qt's."""

import threading
import time
from collections.abc import Callable

import pytest

from singan_studio.app.bridge import Bridge
from singan_studio.app.worker import Worker
from singan_studio.jobs.messages import Notice

from .conftest import Until


def test_reports_arrive_on_this_thread_in_order(until: Until) -> None:
    bridge = Bridge()
    got: list[tuple[object, int]] = []
    bridge.report.connect(lambda report: got.append((report, threading.get_ident())))
    reports = [Notice(str(n)) for n in range(200)]

    def speak() -> None:
        for report in reports:
            bridge.receive(report)

    thread = threading.Thread(target=speak)
    thread.start()
    thread.join()
    assert got == []
    until(lambda: len(got) == 200)
    assert [report for report, _ in got] == reports
    assert {thread for _, thread in got} == {threading.get_ident()}


def test_reports_never_come_while_the_asker_asks(until: Until) -> None:
    bridge = Bridge()
    got: list[object] = []
    bridge.report.connect(got.append)
    bridge.receive(Notice("soon"))
    assert got == []
    until(lambda: got)


def test_a_closed_bridge_lets_nothing_through(pause: Callable[[float], None]) -> None:
    bridge = Bridge()
    got: list[object] = []
    bridge.report.connect(got.append)
    bridge.receive(Notice("before"))
    bridge.close()
    bridge.receive(Notice("after"))
    pause(0.02)
    assert got == []


def ignore(error: BaseException) -> None:
    raise AssertionError(error)


def test_results_come_in_order_on_this_thread(until: Until) -> None:
    worker = Worker("test")
    got: list[tuple[int, bool]] = []
    here = threading.get_ident()
    for n in range(20):
        worker.submit(
            None,
            lambda n=n: (n, threading.get_ident() != here),
            lambda result: got.append((result[0], result[1] and threading.get_ident() == here)),
            ignore,
        )
    until(lambda: len(got) == 20)
    assert got == [(n, True) for n in range(20)]
    assert worker.close()


def test_of_one_key_only_the_newest_counts(until: Until) -> None:
    worker = Worker("test")
    gate, begun = threading.Event(), threading.Event()
    worked: list[int] = []
    got: list[int] = []

    def work(n: int) -> int:
        worked.append(n)
        begun.set()
        gate.wait(5)
        return n

    worker.submit("a", lambda: work(0), got.append, ignore)
    assert begun.wait(5)
    for n in (1, 2, 3):
        worker.submit("a", lambda n=n: work(n), got.append, ignore)
    worker.submit("b", lambda: work(9), got.append, ignore)
    assert worker.waits_for("a")
    gate.set()
    until(lambda: len(got) == 2)
    assert got == [3, 9]
    assert worked == [0, 3, 9]
    assert not worker.waits_for("a")
    assert worker.close()


def test_a_finished_result_is_dropped_if_a_newer_job_came_before_it_was_told(until: Until) -> None:
    worker = Worker("test")
    got: list[int] = []
    done = threading.Event()
    worker.submit("a", lambda: done.set() or 1, got.append, ignore)
    assert done.wait(5)
    time.sleep(0.01)
    worker.submit("a", lambda: 2, got.append, ignore)
    until(lambda: got)
    assert got == [2]
    assert worker.close()


def test_errors_are_told_and_the_worker_lives_on(until: Until) -> None:
    worker = Worker("test")
    errors: list[BaseException] = []
    got: list[int] = []
    worker.submit("a", lambda: 1 // 0, got.append, errors.append)
    worker.submit("a b", lambda: 7, got.append, ignore)
    until(lambda: got)
    assert got == [7]
    assert isinstance(errors[0], ZeroDivisionError)
    assert worker.close()


def test_what_is_dropped_says_nothing(pause: Callable[[float], None]) -> None:
    worker = Worker("test")
    got: list[int] = []
    worker.submit("a", lambda: 1, got.append, ignore)
    worker.drop("a")
    pause(0.03)
    assert got == []
    assert worker.close()


def test_a_worker_without_jobs_has_no_thread() -> None:
    worker = Worker("test")
    assert "test" not in [thread.name for thread in threading.enumerate()]
    assert worker.close()


def test_a_worker_that_gets_no_thread_says_so_and_tries_again(
    until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none_left(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    worker, results, errors = Worker("poor"), [], []
    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", none_left)
        worker.submit("key", lambda: 1, results.append, errors.append)
    until(lambda: errors)
    assert isinstance(errors[0], MemoryError)
    worker.submit("key", lambda: 2, results.append, errors.append)
    until(lambda: results == [2])
    assert worker.close()
    assert len(errors) == 1
