from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt

from singan_studio.app.session import Session
from singan_studio.app.settings import Settings
from singan_studio.document import edits, selection
from singan_studio.document.document import KEEP, RENDER
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.ui.tools.strokes import LARGEST, stepped
from tests.fakes import FakeEngine

from ..conftest import Until
from .conftest import HEIGHT, WIDTH, Hand

RED = (255, 0, 0)


@pytest.fixture
def brush(hand: Hand) -> Any:
    brush = hand.take("brush")
    brush.set_value("size", 20)
    brush.set_value("hardness", 100)
    hand.session.set_colour(RED)
    return brush


@pytest.mark.usefixtures("brush")
def test_a_stroke_is_shown_at_once_and_one_entry(hand: Hand, session: Session, photo: Rgb) -> None:
    seen: list[Rect] = []
    session.document_changed.connect(seen.extend)
    hand.press((50, 50))
    assert tuple(hand.picture()[50, 50]) == RED
    assert hand.labels == []
    hand.move((70, 50), (90, 50))
    hand.release((90, 50))
    assert hand.labels == ["Brush stroke"]
    assert tuple(hand.picture()[50, 80]) == RED
    assert all(rect.size.area < 60 * 60 for rect in seen)  # never the whole picture
    session.undo()
    assert np.array_equal(hand.picture(), photo)
    assert len(session.document.layers) == 1


@pytest.mark.usefixtures("brush")
def test_esc_takes_a_stroke_back(hand: Hand, session: Session, photo: Rgb) -> None:
    hand.press((50, 50))
    hand.move((70, 50))
    hand.tool.cancel()
    assert np.array_equal(hand.picture(), photo)
    hand.move((90, 50))
    hand.release((90, 50))
    assert (hand.labels, len(session.document.layers)) == ([], 1)


@pytest.mark.usefixtures("brush")
@pytest.mark.parametrize("end", ["hover", "press", "deactivate", "commit"])
def test_a_stroke_whose_release_got_lost_is_kept(hand: Hand, end: str) -> None:
    hand.press((50, 50))
    hand.move((70, 50))
    match end:
        case "hover":
            hand.hover((200, 150))
        case "press":
            hand.press((200, 150))
            hand.tool.cancel()
        case "deactivate":
            hand.take("hand")
        case _:
            hand.tool.commit()
    assert hand.labels == ["Brush stroke"]
    assert tuple(hand.picture()[50, 60]) == RED
    assert tuple(hand.picture()[150, 200]) != RED


@pytest.mark.usefixtures("brush")
def test_an_undo_amid_a_stroke_ends_it(hand: Hand, session: Session, photo: Rgb) -> None:
    hand.drag((20, 20), (30, 20))
    hand.press((50, 50))
    session.undo()  # the stroke
    hand.move((70, 50))
    hand.release((70, 50))
    assert hand.labels == ["Brush stroke"]
    session.undo()
    assert np.array_equal(hand.picture(), photo)


@pytest.mark.usefixtures("brush")
def test_shift_draws_a_straight_line_from_the_last_stroke(hand: Hand) -> None:
    hand.drag((40, 40), (60, 60))
    hand.click((160, 60), shift=True)
    assert tuple(hand.picture()[60, 110]) == RED
    hand.click((200, 20))
    assert tuple(hand.picture()[40, 180]) != RED  # no line without Shift


def test_another_photo_has_no_last_stroke(hand: Hand, brush: Any, session: Session) -> None:
    hand.drag((40, 40), (60, 60))
    session.photo_changed.emit()
    hand.click((160, 60), shift=True)
    assert tuple(hand.picture()[60, 110]) != RED
    assert brush.session is session


@pytest.mark.usefixtures("brush")
def test_the_selection_limits_the_stroke(hand: Hand, session: Session) -> None:
    area = selection.rectangle(Rect(0, 0, 60, HEIGHT), Size(WIDTH, HEIGHT))
    session.do("Select", edits.select(session.document, area))
    hand.drag((50, 50), (90, 50))
    assert tuple(hand.picture()[50, 59]) == RED
    assert tuple(hand.picture()[50, 61]) == (120, 120, 120)


@pytest.mark.usefixtures("brush")
def test_pressure_scales_the_brush(hand: Hand, settings: Settings) -> None:
    settings.set("tablet.pressure_size", True)
    hand.click((50, 50), pressure=0.25)
    assert tuple(hand.picture()[50, 50]) == RED
    assert tuple(hand.picture()[50, 56]) != RED
    settings.set("tablet.pressure_size", False)
    hand.click((150, 50), pressure=0.25)
    assert tuple(hand.picture()[50, 156]) == RED


def test_alt_picks_a_colour_on_release(hand: Hand, brush: Any, session: Session) -> None:
    told: list[None] = []
    brush.cursor_changed.connect(lambda: told.append(None))
    assert brush.brush_size() == 20
    hand.hover((50, 50), alt=True)
    assert brush.brush_size() is None
    assert told
    hand.press((50, 50), alt=True)
    hand.move((220, 120), alt=True)
    assert session.colour == RED
    hand.release((220, 120))
    assert session.colour == (20, 40, 200)
    assert session.recent_colours.count((120, 120, 120)) == 0  # it was only passed
    assert hand.labels == []
    hand.hover((50, 50))
    assert brush.brush_size() == 20


def test_keys_change_the_brush(hand: Hand, brush: Any) -> None:
    assert hand.key(Qt.Key.Key_BracketRight)
    assert brush.value("size") == 25
    assert hand.key(Qt.Key.Key_BracketLeft)
    assert brush.value("size") == 20
    assert hand.key(Qt.Key.Key_BraceLeft, shift=True)
    assert brush.value("hardness") == 75
    assert hand.key(Qt.Key.Key_BracketRight, shift=True)
    assert brush.value("hardness") == 100
    assert hand.key(Qt.Key.Key_3)
    assert brush.value("opacity") == 30
    assert hand.key(Qt.Key.Key_0)
    assert brush.value("opacity") == 100
    assert not hand.key(Qt.Key.Key_0, ctrl=True)
    assert not hand.key(Qt.Key.Key_A)


def test_steps_of_the_size_reach_both_ends() -> None:
    up, size = [], 1
    while size < LARGEST:
        size = stepped(size, up=True)
        up.append(size)
    down = [size]
    while size > 1:
        size = stepped(size, up=False)
        down.append(size)
    assert up == sorted(set(up))
    assert down[:-1] == up[::-1]
    assert stepped(1, up=False) == 1
    assert stepped(LARGEST, up=True) == LARGEST
    assert len(up) < 60


def test_the_eraser_takes_pixels_off_the_active_layer(hand: Hand, session: Session, photo: Rgb) -> None:
    hand.place(RED, Rect(20, 20, 80, 80))
    eraser = hand.take("eraser")
    eraser.set_value("size", 10)
    eraser.set_value("hardness", 100)
    hand.drag((30, 50), (70, 50))
    assert np.array_equal(hand.picture()[50, 30:70], photo[50, 30:70])
    assert hand.labels[-1] == "Erase"
    session.do("Choose layer", edits.activate(session.document, 0))
    hand.drag((30, 60), (70, 60))
    assert hand.labels[-1] == "Choose layer"
    assert "Restore" in hand.notices[-1].text


def test_the_eraser_says_that_a_layer_is_hidden(hand: Hand, session: Session) -> None:
    layer = hand.place(RED, Rect(20, 20, 80, 80))
    session.do("Hide layer", edits.set_visible(session.document, layer, visible=False))
    hand.take("eraser")
    hand.drag((30, 50), (70, 50))
    assert hand.labels[-1] == "Hide layer"
    assert "hidden" in hand.notices[-1].text


def test_erasing_nothing_is_no_entry(hand: Hand) -> None:
    hand.place(RED, Rect(20, 20, 80, 80))
    hand.take("eraser")
    hand.drag((200, 150), (220, 150))
    assert hand.labels == ["Paste"]


def test_restore_brings_the_photo_back_through_all_layers(hand: Hand, photo: Rgb) -> None:
    hand.place(RED, Rect(20, 20, 80, 80))
    hand.place((0, 255, 0), Rect(40, 20, 100, 80))
    restore = hand.take("restore")
    restore.set_value("size", 10)
    restore.set_value("hardness", 100)
    hand.drag((25, 50), (95, 50))
    assert np.array_equal(hand.picture()[50, 25:95], photo[50, 25:95])
    assert tuple(hand.picture()[30, 30]) == RED
    assert hand.labels[-1] == "Restore photo"


def test_restoring_an_untouched_photo_says_so(hand: Hand) -> None:
    hand.take("restore")
    hand.drag((25, 50), (95, 50))
    assert hand.labels == []
    assert "nothing to restore" in hand.notices[-1].text


def test_the_mask_brush_writes_codes(hand: Hand, session: Session, photo: Rgb) -> None:
    mask = hand.take("mask")
    mask.set_value("size", 20)

    def code(x: int, y: int) -> int:
        return int(session.document.mask_edits.read(Rect(x, y, x + 1, y + 1))[0, 0])

    hand.drag((50, 50), (90, 50))
    assert code(70, 50) == RENDER
    hand.drag((50, 90), (90, 90), alt=True)
    assert code(70, 90) == KEEP
    assert hand.key(Qt.Key.Key_X)
    assert mask.value("mode") == "keep"
    hand.click((50, 50))
    assert code(50, 50) == KEEP
    mask.set_value("mode", "auto")
    hand.click((50, 50))
    assert code(50, 50) == 0
    assert hand.labels == ["Mask: re-render", "Mask: keep", "Mask: keep", "Mask: automatic"]
    assert np.array_equal(hand.picture(), photo)


@pytest.fixture
def lively(engine: FakeEngine) -> None:
    """Let the engine answer: asked for before the photo is opened."""
    engine.automatic = True


@pytest.mark.usefixtures("lively")
def test_what_is_brushed_over_is_rolled_anew(hand: Hand, session: Session, until: Until) -> None:
    mask = hand.take("mask")
    mask.set_value("size", 20)
    assert mask.tints == ("mask",)
    mask.set_value("mode", "reroll")
    assert not mask.tints, "one looks at the result"
    hand.drag((50, 50), (90, 50))
    assert "no result to re-roll" in hand.notices[-1].text
    hand.take("brush")
    hand.drag((50, 50), (110, 50))
    until(lambda: session.result is not None and not session.rendering)
    first = [variant.seed for variant in session.variants]
    document = session.document
    hand.take("mask")
    hand.press((60, 50))
    hand.move((64, 50))
    assert session.document is document, "only the result changes"
    hand.release((64, 50))
    until(lambda: not session.rendering)
    assert hand.labels == ["Brush stroke"]
    assert not {variant.seed for variant in session.variants} & set(first)
    patches = session._rendering.looks.of(0, Rect(0, 0, WIDTH, HEIGHT))
    assert [patch.seed for patch in patches] == [first[0], session.variants[0].seed]
    within = patches[1].within
    assert within is not None
    assert within.read(Rect(62, 50, 63, 51))[0, 0] == 255
    assert within.bounds.right <= 76
    hand.click((250, 150))
    assert "no result here" in hand.notices[-1].text


@pytest.mark.usefixtures("lively")
def test_esc_leaves_a_re_roll(hand: Hand, session: Session, until: Until) -> None:
    hand.take("brush")
    hand.drag((50, 50), (110, 50))
    until(lambda: session.result is not None and not session.rendering)
    seeds = [variant.seed for variant in session.variants]
    mask = hand.take("mask")
    mask.set_value("mode", "reroll")
    hand.press((60, 50))
    mask.cancel()
    hand.release((60, 50))
    assert [variant.seed for variant in session.variants] == seeds


def test_nothing_happens_without_the_left_button_or_a_photo(hand: Hand, session: Session) -> None:
    for name in hand.tools:
        hand.take(name)
        hand.drag((50, 50), (90, 90), buttons=Qt.MouseButton.RightButton)
    assert hand.labels == []
    session.close_photo()
    for name in hand.tools:
        hand.take(name)
        hand.drag((0.5, 0.5), (60, 60), (0.5, 60))
        hand.hover((0.5, 0.5))
        hand.tool.commit()
    assert session.history.labels == ["Open"] or len(session.history.labels) == 1
