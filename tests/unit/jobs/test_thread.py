"""The engine's thread: what goes before what, and that every job ends exactly once. No torch here."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from singan_studio.jobs import thread
from singan_studio.jobs.messages import Notice, PreviewDone, Subject
from singan_studio.jobs.thread import EngineThread, Job, Steps

from .conftest import Log, eventually


class Stage:
    """A thread, what it did, and jobs that take one step for every turn they are given."""

    def __init__(self) -> None:
        self.did: list[str] = []
        self.failed: list[tuple[Subject, str]] = []
        self.log = Log()
        self.gate = threading.Semaphore(0)
        """Jobs made by `job` wait for it in every step."""
        self.thread = EngineThread(lambda job, error: self.failed.append((job.subject, str(error))))

    def job(self, name: str, steps: int = 1, subject: Subject = "preview") -> Job:
        def make(job: Job) -> Steps:
            try:
                for n in range(steps):
                    assert self.gate.acquire(timeout=10)
                    self.did.append(f"{name}{n}")
                    self.thread.tell(Notice(f"{name}{n}"), job)
                    yield
            finally:
                self.did.append(f"{name} ended")

        return Job(subject, make)

    def free(self, name: str, subject: Subject = "learn") -> Job:
        """A job without end that waits for nothing."""

        def make(_: Job) -> Steps:
            try:
                while True:
                    time.sleep(0.001)
                    self.did.append(name)
                    yield
            finally:
                self.did.append(f"{name} ended")

        return Job(subject, make)

    def turns(self, count: int) -> None:
        """Let steps happen, and wait until they have."""
        before = len(self.done())
        self.gate.release(count)
        assert eventually(lambda: len(self.done()) == before + count), self.did

    def done(self) -> list[str]:
        return [entry for entry in self.did if "ended" not in entry]


@pytest.fixture
def stage() -> Iterator[Stage]:
    stage = Stage()
    yield stage
    stage.gate.release(1000)
    assert stage.thread.close(10)


def test_commands_go_before_previews_before_strips_before_learning(stage: Stage) -> None:
    stage.thread.put("learn", stage.job("learn", 2))
    stage.thread.put("strip", stage.job("strip", 2))
    stage.thread.put("preview", stage.job("preview", 2))
    stage.thread.command(stage.job("first", 2))
    stage.thread.command(stage.job("second"))
    stage.thread.start(stage.log)
    stage.turns(9)
    order = ["first0", "first1", "second0", "preview0", "preview1", "strip0", "strip1", "learn0", "learn1"]
    assert stage.done() == order


def test_a_preview_is_served_between_two_steps_of_what_matters_less(stage: Stage) -> None:
    stage.thread.put("learn", stage.job("learn", 3))
    stage.thread.start(stage.log)
    stage.turns(1)
    stage.thread.put("preview", stage.job("preview", 2))
    stage.turns(4)
    # One step of learning may already be on its way.
    assert stage.done() in (
        ["learn0", "learn1", "preview0", "preview1", "learn2"],
        ["learn0", "preview0", "preview1", "learn1", "learn2"],
    )


def test_the_newest_preview_replaces_one_that_waits(stage: Stage) -> None:
    stage.thread.put("preview", stage.job("old"))
    stage.thread.put("preview", stage.job("new"))
    stage.thread.start(stage.log)
    stage.turns(1)
    assert stage.did[0] == "new0"


def test_the_newest_preview_abandons_one_being_served_at_its_next_yield(stage: Stage) -> None:
    stage.thread.put("preview", stage.job("old", 5))
    stage.thread.start(stage.log)
    stage.turns(1)
    stage.thread.put("preview", stage.job("new", 1))
    stage.turns(2)
    assert eventually(lambda: "new ended" in stage.did)
    # The step of the old one that was on its way ends, and nobody hears of it.
    assert stage.did == ["old0", "old1", "old ended", "new0", "new ended"]
    assert [report.text for report in stage.log.of(Notice)] == ["old0", "new0"]


def test_nothing_is_reported_for_a_job_once_it_is_dropped(stage: Stage) -> None:
    """Many times over, from another thread: what is reported after `drop` returned would be stale."""
    stage.thread.start(stage.log)
    for n in range(100):

        def make(job: Job, n: int = n) -> Steps:
            while True:
                stage.thread.tell(PreviewDone(n), job)
                time.sleep(0.0002)
                yield

        stage.thread.put("preview", Job("preview", make))
        stage.log.wait(PreviewDone, lambda report, n=n: report.request == n)  # type: ignore[misc]
        stage.thread.drop("preview")
        heard = len(stage.log.reports)
        time.sleep(0.0005)
        assert len(stage.log.reports) == heard


def test_learning_that_is_held_stands_still_while_previews_are_served(stage: Stage) -> None:
    stage.thread.hold(True)
    stage.thread.put("learn", stage.job("learn", 2))
    stage.thread.start(stage.log)
    stage.thread.put("preview", stage.job("preview"))
    stage.gate.release(3)
    assert eventually(lambda: "preview ended" in stage.did)
    time.sleep(0.05)
    assert stage.done() == ["preview0"]
    stage.thread.hold(False)
    assert eventually(lambda: "learn ended" in stage.did)


def test_a_thread_with_nothing_to_do_does_nothing(stage: Stage) -> None:
    stage.thread.hold(True)
    stage.thread.put("learn", stage.job("learn"))
    stage.thread.start(stage.log)
    time.sleep(0.05)
    spent = time.process_time()
    time.sleep(0.3)
    assert time.process_time() - spent < 0.03


def test_a_failure_is_told_once_and_ends_that_job_alone(stage: Stage) -> None:
    def make(_: Job) -> Steps:
        yield
        raise ValueError("broken")

    stage.thread.put("learn", stage.free("learning"))
    stage.thread.start(stage.log)
    stage.thread.put("preview", Job("preview", make))
    assert eventually(lambda: stage.failed == [("preview", "broken")])
    assert not stage.thread.holds("preview")
    count = len(stage.did)
    assert eventually(lambda: len(stage.did) > count + 5)
    assert stage.failed == [("preview", "broken")]


def test_the_failure_of_a_job_that_nobody_waits_for_is_not_told(stage: Stage) -> None:
    reached, go = threading.Event(), threading.Event()

    def make(_: Job) -> Steps:
        reached.set()
        go.wait(10)
        raise ValueError("broken")
        yield

    stage.thread.start(stage.log)
    stage.thread.put("preview", Job("preview", make))
    assert reached.wait(10)
    stage.thread.put("preview", stage.job("new"))
    go.set()
    stage.turns(1)
    assert stage.failed == []


def test_what_is_dropped_is_closed_before_the_next_step_of_anything(stage: Stage) -> None:
    def command(_: Job) -> Steps:
        stage.thread.drop("learn")
        yield
        stage.did.append("after")

    stage.thread.put("learn", stage.free("learning"))
    stage.thread.start(stage.log)
    assert eventually(lambda: len(stage.did) > 2)
    stage.thread.command(Job("learn", command))
    assert eventually(lambda: "after" in stage.did)
    assert stage.did[-2:] == ["learning ended", "after"]


def test_a_command_alone_drops_those_before_it(stage: Stage) -> None:
    stage.thread.command(stage.job("old", 3))
    stage.thread.command(stage.job("waiting"))
    stage.thread.start(stage.log)
    stage.turns(1)
    stage.thread.command(stage.job("new"), alone=True)
    stage.gate.release(5)
    assert eventually(lambda: "new ended" in stage.did)
    assert "old2" not in stage.did
    assert "waiting0" not in stage.did


def test_a_receiver_that_fails_ends_nothing(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    def receive(_: object) -> None:
        raise RuntimeError("the window's fault")

    stage.thread.put("preview", stage.job("preview", 2))
    stage.thread.start(receive)
    stage.gate.release(2)
    assert eventually(lambda: "preview ended" in stage.did)
    assert stage.failed == []
    assert "the window's fault" in caplog.text


def test_a_report_may_be_answered_by_a_request_at_once(stage: Stage) -> None:
    def receive(report: object) -> None:
        if report == Notice("first0"):
            stage.thread.put("preview", stage.job("second"))

    stage.thread.put("preview", stage.job("first", 3))
    stage.thread.start(receive)
    stage.gate.release(4)
    assert eventually(lambda: "second ended" in stage.did)
    assert stage.did == ["first0", "first ended", "second0", "second ended"]


def test_closing_ends_everything_and_says_so(stage: Stage) -> None:
    stage.thread.put("learn", stage.free("learning"))
    stage.thread.start(stage.log)
    assert eventually(lambda: len(stage.did) > 2)
    stage.thread.command(stage.job("waiting"))
    stage.gate.release(1)
    started = time.monotonic()
    assert stage.thread.close(10)
    assert time.monotonic() - started < 0.3
    assert "learning ended" in stage.did
    assert stage.thread.close(10)


def test_closing_does_not_wait_longer_than_it_is_told_to(stage: Stage) -> None:
    stage.thread.put("preview", stage.job("long"))
    stage.thread.start(stage.log)
    started = time.monotonic()
    assert not stage.thread.close(0.05)
    assert time.monotonic() - started < 2
    stage.gate.release(1)
    assert stage.thread.close(10)


def test_a_thread_that_never_started_is_closed(stage: Stage) -> None:
    assert stage.thread.close(1)


def test_closing_a_job_that_fails_at_it_is_told(stage: Stage) -> None:
    def make(_: Job) -> Steps:
        try:
            while True:
                yield
        finally:
            raise OSError("could not be saved")

    stage.thread.put("learn", Job("learn", make))
    stage.thread.put("preview", stage.job("preview"))
    stage.thread.start(stage.log)
    stage.turns(1)
    time.sleep(0.02)
    stage.thread.drop("learn")
    assert eventually(lambda: stage.failed == [("learn", "could not be saved")])


@pytest.mark.parametrize(("long", "rests"), [(0.0, True), (60.0, False)], ids=["long steps", "short steps"])
def test_learning_by_long_steps_rests_while_somebody_edits(
    stage: Stage, long: float, rests: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thread, "_LONG_STEP", long)
    monkeypatch.setattr(thread, "_REST", 0.4)
    stage.thread.put("learn", stage.free("learn"))
    stage.thread.start(stage.log)
    assert eventually(lambda: len(stage.did) > 5)
    stage.gate.release(1)
    stage.thread.put("preview", stage.job("preview"))
    assert eventually(lambda: "preview ended" in stage.did)
    steps = len(stage.done())
    time.sleep(0.15)
    assert (len(stage.done()) == steps) == rests
    assert eventually(lambda: len(stage.done()) > steps + 5)
