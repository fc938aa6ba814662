from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from singan_studio.app.session import Session
from singan_studio.document import edits
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.pixels import Rgb
from singan_studio.ui.canvas.qimage import from_qimage
from singan_studio.ui.canvas.viewport import Viewport
from singan_studio.ui.tools import carry

from .conftest import Hand

RED, GREEN = (255, 0, 0), (0, 255, 0)


@pytest.fixture
def tool(hand: Hand) -> Any:
    hand.place(RED, Rect(50, 50, 110, 90))
    return hand.take("transform")


def bounds(hand: Hand) -> Rect:
    return hand.session.document.active_layer.bounds


@pytest.mark.usefixtures("tool")
def test_a_drag_moves_and_is_one_entry(hand: Hand, session: Session) -> None:
    before = session.document
    hand.press((80, 70))
    hand.move((81, 70))
    assert session.document is before  # still a click
    hand.move((90, 80), (100.4, 90.4))
    assert tuple(hand.picture()[75, 75]) == RED  # shown while dragged
    assert tuple(hand.picture()[65, 60]) == (120, 120, 120)
    hand.release((100.4, 90.4))
    assert hand.labels == ["Paste", "Move layer"]
    assert bounds(hand) == Rect(70, 70, 130, 110)
    session.undo()
    assert session.document.same(before)


@pytest.mark.usefixtures("tool")
def test_shift_moves_straight(hand: Hand) -> None:
    hand.drag((80, 70), (120, 78), shift=True)
    assert bounds(hand) == Rect(90, 50, 150, 90)


@pytest.mark.usefixtures("tool")
def test_esc_puts_the_layer_back(hand: Hand, session: Session) -> None:
    before = session.document
    hand.press((80, 70))
    hand.move((120, 120))
    hand.tool.cancel()
    hand.release((120, 120))
    assert session.document is before
    assert hand.labels == ["Paste"]


@pytest.mark.usefixtures("tool")
def test_a_drag_back_to_its_start_is_no_entry(hand: Hand, session: Session) -> None:
    before = session.document
    hand.drag((80, 70), (120, 120), (80, 70))
    assert session.document is before


@pytest.mark.usefixtures("tool")
@pytest.mark.parametrize("end", ["hover", "press", "deactivate", "commit"])
def test_a_drag_whose_release_got_lost_is_kept(hand: Hand, end: str) -> None:
    hand.press((80, 70))
    hand.move((100, 70))
    match end:
        case "hover":
            hand.hover((250, 20))
        case "press":
            hand.press((250, 20))
        case "deactivate":
            hand.take("hand")
        case _:
            hand.tool.commit()
    assert hand.labels == ["Paste", "Move layer"]
    assert bounds(hand) == Rect(70, 50, 130, 90)


@pytest.mark.usefixtures("tool")
def test_an_undo_amid_a_drag_ends_it(hand: Hand, session: Session) -> None:
    before = session.document
    hand.press((80, 70))
    hand.move((100, 70))
    session.undo()
    hand.move((120, 70))
    hand.release((120, 70))
    assert session.document is before
    hand.press((80, 70))
    session.undo()  # the layer itself, under a button that is down
    hand.move((120, 70))
    hand.release((120, 70))
    assert hand.labels == []


def test_a_click_chooses_the_topmost_layer_that_shows_there(hand: Hand, session: Session) -> None:
    lower = hand.place(RED, Rect(50, 50, 110, 90))
    upper = hand.place(GREEN, Rect(90, 50, 150, 90))
    hand.take("transform")
    hand.click((60, 60))
    assert session.document.active == lower
    hand.click((100, 60))
    assert session.document.active == upper
    hand.click((60, 60))
    hand.click((250, 150))  # the photo
    assert session.document.active == lower
    session.do("Hide", edits.set_visible(session.document, upper, visible=False))
    hand.click((140, 60))
    assert session.document.active == lower
    hand.drag((140, 60), (180, 60))
    assert hand.labels[-1] == "Hide"


def test_the_photo_and_results_stay(hand: Hand, session: Session) -> None:
    result = np.full((200, 300, 4), 255, np.uint8)
    session.do("Result", edits.add_result(session.document, result))
    tool = hand.take("transform")
    before = session.document
    hand.drag((80, 70), (120, 70))
    assert session.document is before
    assert tool.box is None
    assert not tool.enabled("x")
    assert tool.enabled("aspect")
    assert not hand.key(Qt.Key.Key_Left)
    assert "Click" in tool.hint


@pytest.mark.usefixtures("tool")
def test_corners_keep_the_shape_unless_shift_is_held(hand: Hand, session: Session) -> None:
    hand.drag((110, 90), (170, 130))
    assert bounds(hand) == Rect(50, 50, 170, 130)
    assert hand.labels[-1] == "Scale layer"
    session.undo()
    hand.drag((110, 90), (170, 90), shift=True)
    assert bounds(hand) == Rect(50, 50, 170, 90)
    session.undo()
    hand.tool.set_value("aspect", False)
    hand.drag((110, 90), (170, 90))
    assert bounds(hand) == Rect(50, 50, 170, 90)


@pytest.mark.usefixtures("tool")
def test_edges_stretch_and_alt_keeps_the_middle(hand: Hand, session: Session) -> None:
    hand.drag((110, 70), (130, 200))
    assert bounds(hand) == Rect(50, 50, 130, 90)
    session.undo()
    hand.drag((110, 70), (130, 70), alt=True)
    assert bounds(hand) == Rect(30, 50, 130, 90)


@pytest.mark.usefixtures("tool")
def test_a_handle_follows_even_if_it_was_not_hit_in_the_middle(hand: Hand) -> None:
    hand.drag((113, 93), (173, 133))
    assert bounds(hand) == Rect(50, 50, 170, 130)


@pytest.mark.usefixtures("tool")
def test_outside_a_corner_turns_and_shift_snaps(hand: Hand, session: Session) -> None:
    # From the direction of the corner to about a quarter further.
    hand.drag((118, 98), (54, 109), shift=True)
    assert session.document.active_layer.transform.degrees == 90
    assert bounds(hand) == Rect(60, 40, 100, 100)
    assert hand.labels[-1] == "Turn layer"
    assert (hand.picture()[40:100, 60:100] == RED).all()


def test_scaling_down_and_up_again_loses_nothing(hand: Hand, session: Session) -> None:
    rng = np.random.default_rng(0)
    pixels = rng.integers(0, 256, (80, 80, 4), np.uint8)
    pixels[..., 3] = 255
    session.do("Paste", edits.add_layer(session.document, pixels, "Noise", "floating", (60, 60)))
    before = hand.picture()
    hand.take("transform")
    hand.drag((140, 140), (70, 70))
    assert bounds(hand) == Rect(60, 60, 70, 70)
    hand.drag((70, 70), (140, 140))
    assert np.array_equal(hand.picture(), before)


@pytest.mark.usefixtures("tool")
def test_arrows_nudge_and_are_one_entry(hand: Hand) -> None:
    for _ in range(3):
        assert hand.key(Qt.Key.Key_Right)
    assert hand.key(Qt.Key.Key_Up, shift=True)
    assert bounds(hand) == Rect(53, 40, 113, 80)
    assert hand.labels == ["Paste", "Move layer"]
    assert not hand.key(Qt.Key.Key_Up, ctrl=True)


def test_fields_show_and_place_the_layer(hand: Hand, tool: Any, session: Session) -> None:
    def shown() -> list[float]:
        return [tool.value(key) for key in ("x", "y", "width", "height", "angle")]

    assert shown() == [50, 50, 60, 40, 0]
    tool.set_value("x", 20)
    tool.set_value("y", 10)
    assert shown() == [20, 10, 60, 40, 0]
    tool.set_value("width", 120)
    assert shown() == [20, 10, 120, 80, 0]
    tool.set_value("aspect", False)
    tool.set_value("height", 40)
    assert shown() == [20, 10, 120, 40, 0]
    tool.set_value("angle", 90)
    assert shown() == [60, -30, 120, 40, 90]
    tool.set_value("reset", True)
    assert shown()[2:] == [60, 40, 0]
    assert hand.labels[-1] == "Own size"
    assert session.document.active_layer.transform.centre == (80, 30)


def test_typing_a_value_that_is_there_changes_nothing(tool: Any, session: Session) -> None:
    before = session.document
    for key in ("x", "y", "width", "height", "angle"):
        tool.set_value(key, tool.value(key))
    assert session.document is before


def test_fields_follow_the_drag_and_undo(hand: Hand, tool: Any, session: Session) -> None:
    told: list[str] = []
    tool.option_changed.connect(told.append)
    hand.press((80, 70))
    hand.move((100, 70))
    assert tool.value("x") == 70
    assert told
    hand.release((100, 70))
    told.clear()
    session.undo()
    assert told
    assert tool.value("x") == 50


def test_flips_mirror_the_pixels(hand: Hand, session: Session) -> None:
    pixels = np.zeros((20, 40, 4), np.uint8)
    pixels[..., 3] = 255
    pixels[:, :10, 0] = 255
    pixels[:5, :, 1] = 255
    session.do("Paste", edits.add_layer(session.document, pixels, "Flag", "floating", (60, 60)))
    tool = hand.take("transform")
    tool.set_value("flip_horizontal", True)
    assert np.array_equal(hand.picture()[60:80, 60:100], pixels[:, ::-1, :3])
    tool.set_value("flip_vertical", True)
    assert np.array_equal(hand.picture()[60:80, 60:100], pixels[::-1, ::-1, :3])
    assert hand.labels[1:] == ["Flip layer", "Flip layer"]


def test_a_large_layer_is_drawn_over_the_document_and_exact_on_release(
    hand: Hand, session: Session, photo: Rgb, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand.place(RED, Rect(50, 50, 110, 90))
    tool = hand.take("transform")
    monkeypatch.setattr(carry, "LIVE", 1000)
    hand.press((80, 70))
    hand.move((100, 70), (120, 90))
    assert np.array_equal(hand.picture(), photo)  # taken off the document
    shown = painted(hand)
    assert tuple(shown[100, 120][:3]) == RED
    assert tuple(shown[55, 55][:3]) != RED
    hand.release((120, 90))
    assert bounds(hand) == Rect(90, 70, 150, 110)
    assert (hand.picture()[70:110, 90:150] == RED).all()
    assert len(session.document.layers) == 2
    hand.press((120, 90))
    hand.move((160, 90))
    tool.cancel()
    assert (hand.picture()[70:110, 90:150] == RED).all()


def test_the_stand_in_is_scaled_and_turned_as_the_layer_will_be(
    hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand.place(RED, Rect(50, 50, 110, 90))
    hand.take("transform")
    monkeypatch.setattr(carry, "LIVE", 1000)
    for start, end in (((110, 90), (170, 130)), ((182, 142), (60, 150))):
        hand.press(start)
        hand.move(end)
        drawn = (painted(hand)[..., :3] == RED).all(axis=2)
        hand.release(end)
        exact = (hand.picture() == RED).all(axis=2)
        # Outline and handles hide some of it.
        assert np.count_nonzero(drawn & ~exact) < 100
        assert np.count_nonzero(exact & ~drawn) < 0.15 * np.count_nonzero(exact)


def test_the_pointer_says_what_a_press_would_do(hand: Hand, tool: Any) -> None:
    shapes = []
    for point in ((80, 70), (110, 90), (110, 70), (80, 50), (250, 150)):
        hand.hover(point)
        shapes.append(tool.cursor())
    assert shapes == [
        Qt.CursorShape.SizeAllCursor,
        Qt.CursorShape.SizeFDiagCursor,
        Qt.CursorShape.SizeHorCursor,
        Qt.CursorShape.SizeVerCursor,
        Qt.CursorShape.ArrowCursor,
    ]


def painted(hand: Hand) -> np.ndarray:
    """Return what the tool draws over the picture."""
    image = QImage(300, 200, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    hand.tool.paint(painter, Viewport())
    painter.end()
    return from_qimage(image)
