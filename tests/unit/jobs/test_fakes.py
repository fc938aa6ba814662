"""The scripted engine that the tests of other rooms rely on does what it says."""

from __future__ import annotations

import numpy as np

from singan_studio.jobs.messages import (
    Learn,
    LearningEnded,
    Notice,
    Open,
    Opened,
    Preview,
    PreviewDone,
    PreviewReady,
    ScaleLearnt,
    Strip,
)
from singan_studio.jobs.service import Engine
from tests.fakes import FakeEngine, an_edit

from .conftest import Log


def opened(log: Log, *, automatic: bool = True, held: bool = False, large: bool = False) -> FakeEngine:
    engine = FakeEngine(automatic=automatic, held=held)
    service: Engine = engine
    service.start(log)
    side = 300 if large else 100
    service.open(Open(1, np.zeros((side, side, 3), np.uint8), 250, None))
    return engine


def test_it_says_nothing_by_itself_unless_automatic(log: Log) -> None:
    engine = opened(log, automatic=False)
    engine.preview(Preview(1, an_edit(), 1, (0,)))
    engine.learn(Learn("draft"))
    engine.cancel()
    assert log.reports == []
    assert [type(call).__name__ for call in engine.calls] == ["str", "Open", "Preview", "Learn", "str"]
    assert engine.last(Preview).request == 1
    engine.emit(Notice("hello"))
    assert log.reports == [Notice("hello")]


def test_it_answers_at_once(log: Log) -> None:
    engine = opened(log, large=True)
    engine.preview(Preview(1, an_edit(), 1, (7, 8)))
    engine.strip(Strip(2, an_edit(), 7))
    engine.learn(Learn("draft"))
    assert log.names()[:2] == ["EngineReady", "Opened"]
    assert [(result.seed, result.final) for result in log.of(PreviewReady)] == [
        (7, False),
        (8, False),
        (7, True),
    ]
    assert log.names().count("ThumbnailReady") == len(log.of(Opened)[0].sizes) - 1
    assert [report.scale for report in log.of(ScaleLearnt)] == [0, 1]
    assert not log.of(LearningEnded)[0].stopped


def test_answers_that_are_held_back_are_dropped_with_what_they_answer(log: Log) -> None:
    engine = opened(log)
    engine.held = True
    engine.preview(Preview(1, an_edit(), 1, (0, 1)))
    engine.step()
    engine.preview(Preview(2, an_edit(), 1, (0,)))
    engine.learn(Learn("draft"))
    engine.pause()
    engine.stop()
    engine.answer()
    assert [result.request for result in log.of(PreviewReady)] == [1, 2]
    assert [done.request for done in log.of(PreviewDone)] == [2]
    assert log.names()[-1] == "LearningEnded"
    assert log.of(LearningEnded)[0].stopped
