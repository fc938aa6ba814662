"""What a judgement comes to, and the session's side of judging, over the scripted engine."""

from __future__ import annotations

import math

import pytest

from singan_studio.app.judgement import Verdict, verdict
from singan_studio.jobs.making import Judge, Judged
from singan_studio.jobs.messages import LearningEnded, ScaleLearnt
from tests.fakes import FakeEngine, fake_defaults

from .conftest import Make, Until


def judged(*sifid: float, diversity: float = 0.6, psnr: float = math.inf) -> Judged:
    return Judged(1, 5, sifid, "" if sifid else "not installed", diversity, psnr)


@pytest.mark.parametrize(
    ("measured", "reached", "networks", "expected"),
    [
        # As measured by patches on twenty photos; what is learnt before the end changes nothing about it.
        (judged(0.14, 0.2), "instant", False, Verdict("no", "patches", "draft")),
        (judged(0.26, 0.39), "balanced", False, Verdict("no", "patches", "paper")),
        (judged(), "draft", False, Verdict("no", "patches", "balanced")),
        # Worse than SinGAN's own pictures.
        (judged(0.5, 0.6), "draft", False, Verdict("may", "far", "balanced")),
        (judged(0.14, diversity=0.2), "instant", False, Verdict("may", "alike", "draft")),
        (judged(diversity=0.2), "balanced", False, Verdict("may", "alike", "paper")),
        # Networks that learnt for a short while, as of photos with few scales.
        (judged(4.8, diversity=0.4, psnr=24), "balanced", True, Verdict("yes", "short", "paper")),
        (judged(0.5, psnr=30), "paper", True, Verdict("no", "learnt", None)),
        (judged(3.0, diversity=0.1, psnr=30), "paper", True, Verdict("no", "learnt", None)),
    ],
)
def test_a_verdict_promises_only_what_was_measured(
    measured: Judged, reached: str, networks: bool, expected: Verdict
) -> None:
    assert verdict(measured, reached, networks=networks) == expected


def test_a_photo_is_judged_as_it_was_learnt_then(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    session = make(engine)
    judgement = session.judgement
    until(lambda: judgement.ready)
    assert judgement.verdict is None
    session.judge()
    assert engine.last(Judge).samples == 5
    until(lambda: not judgement.running)
    assert judgement.judged is not None
    assert judgement.state == ("instant", False) == session.learnt
    assert judgement.verdict == Verdict("no", "patches", "draft")
    kinds = ("network",) * 5
    sample = judgement.judged  # what was judged stays, though more is learnt since
    engine.emit(
        ScaleLearnt(4, engine._photo, kinds, fake_defaults(5), kinds),  # type: ignore[arg-type]
        LearningEnded("paper", stopped=False),
    )
    until(lambda: session.learnt == ("paper", True))
    assert judgement.judged is sample
    assert judgement.state == ("instant", False)
    session.judge()
    until(lambda: not judgement.running)
    assert judgement.verdict == Verdict("no", "learnt", None)


def test_another_photo_is_not_judged_yet(make: Make, until: Until) -> None:
    session = make()
    until(lambda: session.judgement.ready)
    session.judge()
    until(lambda: session.judgement.judged is not None)
    session.close_photo()
    assert session.judgement.judged is None
    assert not session.judgement.ready
