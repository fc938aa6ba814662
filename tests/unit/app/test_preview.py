"""When the engine is asked, and which answers count."""

import time
from collections.abc import Callable
from dataclasses import replace

import pytest

from singan_studio.app.prepare import Prepared
from singan_studio.app.preview import Conversation, Scheduler, Wanted
from singan_studio.jobs.messages import Manner, Preview, PreviewReady, Strip
from tests.fakes import FakeEngine, an_edit, fake_result

from .conftest import Until


def test_the_wait_grows_with_the_render_time() -> None:
    scheduler = Scheduler()
    assert scheduler.delay <= 0.04
    scheduler.measured(0.13)
    assert scheduler.delay == pytest.approx(0.039)
    for _ in range(20):
        scheduler.measured(60)
    assert scheduler.delay == 3
    for _ in range(30):
        scheduler.measured(0.001)
    assert scheduler.delay == pytest.approx(0.015)


def test_many_changes_are_due_once_after_the_last(until: Until, pause: Callable[[float], None]) -> None:
    scheduler, due = Scheduler(), []
    scheduler.due.connect(lambda: due.append(time.monotonic()))
    for _ in range(10):
        scheduler.changed()
        pause(0.005)
        assert not due
    last = time.monotonic()
    assert scheduler.waiting
    until(lambda: due)
    assert due[0] - last > 0.015
    pause(0.06)
    assert len(due) == 1


def test_at_once_and_cancelled(until: Until, pause: Callable[[float], None]) -> None:
    scheduler, due = Scheduler(), []
    scheduler.due.connect(lambda: due.append(1))
    scheduler.measured(100)
    scheduler.changed(at_once=True)
    assert not due
    until(lambda: due, 0.5)
    scheduler.changed(at_once=True)
    scheduler.cancel()
    pause(0.02)
    assert len(due) == 1


class Talk:
    """A conversation with an engine that is answered by hand."""

    def __init__(self) -> None:
        self.engine = FakeEngine()
        self.engine.start(print)
        self.conversation = Conversation(self.engine)
        edit = an_edit()
        self.prepared = Prepared(edit, edit.composite, None)
        self.wanted = Wanted(self.prepared, 2, 0, Manner())
        self.conversation.want(self.wanted)

    @property
    def asked(self) -> Preview:
        return self.engine.last(Preview)

    def answers(self, seed: int, *, final: bool = False, asked: Preview | None = None) -> PreviewReady:
        return fake_result(asked or self.asked, seed, final=final)


def test_the_same_is_not_asked_twice() -> None:
    talk = Talk()
    assert talk.conversation.ask([1, 2])
    assert not talk.conversation.ask([2, 1])
    talk.conversation.want(Wanted(talk.prepared, 2, 0, Manner()))
    assert not talk.conversation.ask([1])
    assert talk.asked.seeds == (1, 2)
    talk.conversation.want(replace(talk.wanted, model=1))
    assert talk.conversation.ask([1, 2])


def test_only_answers_to_the_newest_count() -> None:
    talk = Talk()
    talk.conversation.ask([1, 2])
    old = talk.asked
    talk.conversation.want(replace(talk.wanted, scale=3))
    assert not talk.conversation.take(talk.answers(1, asked=old))
    talk.conversation.ask([1, 2])
    assert not talk.conversation.take(talk.answers(1, asked=old))
    assert not talk.conversation.end(old.request)
    assert talk.conversation.take(talk.answers(1))
    assert talk.conversation.end(talk.asked.request)
    assert not talk.conversation.waiting


def test_a_coarse_answer_never_replaces_a_final_one() -> None:
    talk = Talk()
    talk.conversation.ask([1])
    assert talk.conversation.take(talk.answers(1))
    assert not talk.conversation.is_final(1)
    assert talk.conversation.take(talk.answers(1, final=True))
    assert not talk.conversation.take(talk.answers(1))
    assert talk.conversation.is_final(1)


def test_more_seeds_ask_again_for_what_the_replaced_question_did_not_answer() -> None:
    talk = Talk()
    talk.conversation.ask([1, 2, 3])
    talk.conversation.take(talk.answers(1, final=True))
    assert talk.conversation.ask([4, 1, 2, 3])
    assert talk.asked.seeds == (4, 2, 3)


def test_resolution_is_asked_for_once() -> None:
    talk = Talk()
    talk.conversation.ask([1, 2])
    for seed in (1, 2):
        talk.conversation.take(talk.answers(seed))
    talk.conversation.take(talk.answers(1, final=True))
    talk.conversation.end(talk.asked.request)
    assert talk.conversation.may_refine([1, 2]) == [2]
    assert talk.conversation.ask([2], every_final=True)
    assert talk.asked.every_final
    assert talk.conversation.may_refine([1, 2]) == []
    talk.conversation.end(talk.asked.request)
    talk.conversation.retry()
    assert talk.conversation.may_refine([1, 2]) == [2]


def test_strips_are_asked_once_and_old_ones_are_dropped() -> None:
    talk = Talk()
    talk.conversation.ask_strip(1)
    talk.conversation.ask_strip(1)
    assert len(talk.engine.asked(Strip)) == 1
    first = talk.engine.last(Strip).request
    talk.conversation.ask_strip(2)
    assert not talk.conversation.is_strip(first)
    assert talk.conversation.is_strip(talk.engine.last(Strip).request)
    talk.conversation.want(replace(talk.wanted, scale=4))  # the strip shows every scale anyway
    talk.conversation.ask_strip(2)
    assert len(talk.engine.asked(Strip)) == 2


def test_dropping_tells_the_engine_if_it_is_busy() -> None:
    talk = Talk()
    talk.conversation.drop()
    assert "cancel" not in talk.engine.calls
    talk.conversation.want(talk.wanted)
    talk.conversation.ask([1])
    asked = talk.asked
    talk.conversation.drop()
    assert talk.engine.calls[-1] == "cancel"
    assert not talk.conversation.take(talk.answers(1, asked=asked))
    assert not talk.conversation.end(asked.request)
    assert not talk.conversation.end(None)
    assert not talk.conversation.ask([1])
