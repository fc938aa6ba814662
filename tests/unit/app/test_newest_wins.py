"""Whatever order requests and answers come in: what is shown is of the newest document and request."""

import random
import threading
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from singan_studio.app import display, preview
from singan_studio.app.session import Session
from singan_studio.imaging.geometry import Rect
from tests.fakes import fake_learnt

from .conftest import Make, Until, paint, painted
from .engines import EchoEngine, echo


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preview, "_SHARE", 0.0)
    monkeypatch.setattr(preview, "_SHORTEST", 0.001)


def check(session: Session) -> None:
    """Fail if any pixel of the result belongs to another picture than is shown."""
    result = session.result
    if result is None:
        return
    seen = result.rgba[..., 3] > 0
    expected = echo(session.document.flatten(result.rect), 0, 0)
    wrong = (result.rgba[..., :2] != expected[..., :2]).any(axis=2) & seen
    assert not wrong.any(), f"{wrong.sum()} pixels of an older picture"


def act(session: Session, engine: EchoEngine, draw: random.Random) -> None:
    left, top = draw.randrange(50), draw.randrange(36)
    rect = Rect(left, top, left + draw.randrange(2, 14), top + draw.randrange(2, 12))
    colour = (draw.randrange(256), draw.randrange(256), draw.randrange(256))
    match draw.choice(
        ["paint", "paint", "stroke", "undo", "redo", "scale", "choose", "reroll", "learn", "accept"]
    ):
        case "paint":
            paint(session, rect, colour)
        case "stroke":
            stroke = painted(session.document, rect, colour)
            session.show(stroke, rect)
            draw.choice([session.revert, lambda: session.do("Paint", stroke), lambda: None])()
        case "undo":
            session.undo()
        case "redo":
            session.redo()
        case "scale":
            session.choose_scale(draw.randrange(1, 5))
        case "choose":
            session.choose(draw.randrange(4))
        case "reroll":
            session.reroll()
        case "accept":
            session.accept()
        case "learn":
            engine.model = (engine.model + 1) % 16
            engine.emit(fake_learnt(5))


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(24))
def test_newest_wins(make: Make, until: Until, pause: Callable[[float], None], seed: int) -> None:
    draw = random.Random(seed)  # noqa: S311
    engine = EchoEngine(automatic=True)
    session = make(engine, preview_strip=draw.random() < 0.5, learning_max_size=64 if seed % 2 else 16)
    if seed % 2 == 0:  # 64 is the least that can be set; a smaller one makes coarse answers come first
        engine._max_size = lambda: 32  # type: ignore[method-assign]
    until(lambda: session.scales)
    engine.held = True
    session.result_changed.connect(lambda _: check(session))
    for _ in range(draw.randrange(10, 40)):
        if draw.random() < 0.5:
            act(session, engine, draw)
        elif engine.waiting:
            engine.step()
        pause(draw.choice([0, 0, 0.001, 0.004]))
        check(session)
    session.revert()
    engine.held = False
    engine.answer()
    until(lambda: not session.rendering and not session.accepting)
    check(session)
    edited = (session.document.edit_mask(Rect.whole(session.document.size)) > 0).any()
    assert (session.result is not None) == edited
    if session.result is not None:
        assert session.result.final
        assert not session.result.stale
        assert session.result.scale == session.request.scale
        assert session.result.seed == session.variants[session.chosen].seed
        mask = session.document.edit_mask(session.result.rect)
        assert ((session.result.rgba[..., 3] > 0) == (mask > 0)).all()
        marks = np.unique(session.result.rgba[mask > 0][:, 2])
        assert marks.tolist() == [16 * session.request.scale + engine.model]


def test_a_picture_that_is_still_put_together_is_not_shown_at_another_scale(
    make: Make, until: Until, pause: Callable[[float], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = EchoEngine(automatic=True)
    session = make(engine)
    until(lambda: session.scales)
    made, go, real = threading.Event(), threading.Event(), display.overlay

    def slowly(*arguments: Any) -> object:
        made.set()
        go.wait(10)
        return real(*arguments)

    monkeypatch.setattr(display, "overlay", slowly)
    paint(session)
    until(made.is_set)
    engine.held = True
    session.choose_scale(4 if session.request.scale != 4 else 3)
    go.set()
    pause(0.1)
    assert session.result is None, "it is of the scale before"
    engine.held = False
    engine.answer()
    until(lambda: session.result and not session.rendering)
    assert session.result is not None
    assert session.result.scale == session.request.scale
