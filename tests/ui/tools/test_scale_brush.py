from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt

from singan_studio.app.session import Session
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs.messages import Preview
from tests.fakes import FakeEngine

from ..conftest import Until
from .conftest import Hand


@pytest.fixture
def scale(hand: Hand) -> Any:
    hand.take("brush")
    hand.drag((40, 40), (120, 40))
    hand.notices.clear()
    scale = hand.take("scale")
    scale.set_value("size", 20)
    return scale


def step(session: Session, x: int, y: int) -> int:
    steps = session.document.scale_steps(Rect(x, y, x + 1, y + 1))
    return 0 if steps is None else int(steps[0, 0])


def test_it_writes_steps_in_both_directions_and_takes_them_back(
    hand: Hand, scale: Any, session: Session
) -> None:
    hand.drag((40, 40), (60, 40))
    assert step(session, 50, 40) == -2
    hand.drag((80, 40), (90, 40), alt=True)
    assert step(session, 85, 40) == 2
    assert hand.key(Qt.Key.Key_X)
    assert scale.value("mode") == "finer"
    scale.set_value("steps", 4)
    hand.click((100, 40))
    assert step(session, 100, 40) == 4
    hand.click((100, 40), alt=True)
    assert step(session, 100, 40) == -4
    scale.set_value("mode", "level")
    hand.click((50, 40))
    assert step(session, 50, 40) == 0
    assert hand.labels[1:] == ["Re-imagine", "Retouch", "Retouch", "Re-imagine", "As the slider"]
    session.undo()
    assert step(session, 50, 40) == -2
    assert not hand.notices


def test_pixels_and_mask_stay_as_they_are(hand: Hand, scale: Any, session: Session) -> None:
    picture = hand.picture()
    hand.drag((40, 40), (90, 60))
    assert np.array_equal(hand.picture(), picture)
    assert not session.document.mask_edits.tiles
    assert scale.tints == ("scales",)


def test_all_is_cleared_by_one_button(hand: Hand, scale: Any, session: Session) -> None:
    told: list[str] = []
    scale.option_changed.connect(told.append)
    assert not scale.enabled("clear")
    hand.drag((40, 40), (60, 40))
    assert scale.enabled("clear")
    assert told == ["clear"]
    scale.set_value("clear", True)
    assert not session.document.scale_edits.tiles
    assert hand.labels[-1] == "Clear coarse–fine"
    assert told == ["clear", "clear"]
    session.undo()
    assert step(session, 50, 40) == -2
    session.redo()
    scale.set_value("clear", True)
    assert len(hand.labels) == 3, "there was nothing to clear"


def test_a_stroke_amid_nothing_says_when_it_counts(hand: Hand, scale: Any, session: Session) -> None:
    hand.click((250, 150))
    assert "Nothing is edited here" in hand.notices[-1].text
    assert step(session, 250, 150) == -2, "it counts once something is"
    hand.press((50, 40))
    scale.cancel()
    assert len(hand.notices) == 1
    assert step(session, 50, 40) == 0


def test_the_result_follows_the_brush(
    hand: Hand,
    engine: FakeEngine,
    session: Session,
    until: Until,
    photo: Rgb,  # noqa: ARG001
) -> None:
    engine.automatic = True
    session.open_sample("stones")
    until(lambda: session.scales > 1)
    hand.take("brush")
    hand.drag((40, 40), (120, 40))
    until(lambda: session.result is not None and not session.rendering)
    hand.take("scale")
    hand.press((50, 40))
    hand.move((60, 40))
    assert session.result is not None
    top, left = 40 - session.result.rect.top, 50 - session.result.rect.left
    assert session.result.rgba[top, left, 3] == 255, "no pixel of the edit is another"
    hand.release((60, 40))
    until(lambda: engine.last(Preview).edit.steps is not None and not session.rendering)
