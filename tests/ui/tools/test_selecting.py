from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt

from singan_studio.app.session import Session
from singan_studio.document import edits, selection
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.ui.tools.rectangle import rectangle

from .conftest import HEIGHT, WIDTH, Hand

RED, BLUE = (255, 0, 0), (20, 40, 200)
SQUARE = Rect(200, 100, 240, 140)
"""The blue one of the photo."""


@pytest.fixture
def rect(hand: Hand) -> Any:
    return hand.take("rectangle")


def select(hand: Hand, area: Rect) -> None:
    chosen = selection.rectangle(area, Size(WIDTH, HEIGHT))
    hand.session.do("Select", edits.select(hand.session.document, chosen))


def area_of(hand: Hand) -> Rect:
    return Rect.around(hand.selected())


# --- rectangle ---


@pytest.mark.usefixtures("rect")
def test_a_drag_selects_whole_pixels(hand: Hand) -> None:
    hand.drag((60.4, 40.4), (20.6, 10.7))
    assert area_of(hand) == Rect(21, 11, 60, 40)
    assert set(np.unique(hand.selected())) == {0, 255}
    assert hand.labels == ["Select"]


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        ({}, Rect(20, 20, 60, 40)),
        ({"shift": True}, Rect(20, 20, 60, 60)),
        ({"alt": True}, Rect(-20, 0, 60, 40)),
        ({"shift": True, "alt": True}, Rect(-20, -20, 60, 60)),
    ],
)
def test_shift_is_a_square_and_alt_from_the_middle(
    hand: Hand, rect: Any, held: dict[str, bool], expected: Rect
) -> None:
    hand.press((20, 20), **held)
    hand.move((60, 40), **held)
    assert f"{expected.size.width} × {expected.size.height} px" in rect.hint
    hand.release((60, 40))
    assert area_of(hand) == expected.clipped(Size(WIDTH, HEIGHT))


def test_squares_are_square_whatever_is_rounded() -> None:
    rng = np.random.default_rng(0)
    for start, end in rng.uniform(0, 99, (200, 2, 2)).tolist():
        size = rectangle(tuple(start), tuple(end), square=True, from_middle=False)
        assert size.right - size.left == size.bottom - size.top


@pytest.mark.usefixtures("rect")
def test_keys_at_the_press_join(hand: Hand) -> None:
    hand.drag((20, 20), (60, 60))
    hand.drag((100, 20), (120, 60), shift=True)  # no square: Shift says how it joins
    assert hand.selected()[50, 110] == hand.selected()[50, 30] == 255
    assert area_of(hand) == Rect(20, 20, 120, 60)
    hand.drag((10, 10), (40, 70), alt=True)
    assert area_of(hand) == Rect(40, 20, 120, 60)
    hand.drag((10, 10), (110, 40), shift=True, alt=True)
    assert area_of(hand) == Rect(40, 20, 110, 40)
    assert hand.labels == [
        "Select",
        "Add to selection",
        "Subtract from selection",
        "Intersect selection",
    ]


@pytest.mark.usefixtures("rect")
def test_a_key_constrains_once_it_was_let_go(hand: Hand) -> None:
    select(hand, Rect(0, 0, 10, 10))
    hand.press((20, 20), shift=True)
    hand.move((60, 40), shift=True)
    hand.move((60, 40))
    hand.move((60, 40), shift=True)
    hand.release((60, 40))
    assert area_of(hand) == Rect(0, 0, 60, 60)


def test_the_mode_joins_without_keys_also_inside(hand: Hand, rect: Any) -> None:
    select(hand, Rect(20, 20, 80, 80))
    rect.set_value("mode", "subtract")
    hand.drag((50, 10), (90, 90))
    assert area_of(hand) == Rect(20, 20, 50, 80)
    hand.drag((30, 30), (40, 90))
    assert hand.selected()[50, 35] == 0
    assert len(hand.session.document.layers) == 1


@pytest.mark.usefixtures("rect")
def test_a_click_selects_nothing(hand: Hand) -> None:
    hand.click((50, 50))
    assert hand.labels == []
    for point in ((50, 50), (150, 150)):  # inside and outside
        select(hand, Rect(20, 20, 80, 80))
        hand.click(point)
        assert hand.labels[-1] == "Select nothing"
        assert hand.session.document.selection is None


@pytest.mark.usefixtures("rect")
def test_esc_leaves_the_selection_that_there_was(hand: Hand) -> None:
    select(hand, Rect(0, 0, 10, 10))
    hand.press((20, 20))
    hand.move((60, 40))
    hand.tool.cancel()
    hand.move((70, 40))
    hand.release((70, 40))
    assert area_of(hand) == Rect(0, 0, 10, 10)
    assert hand.labels == ["Select"]
    hand.press((20, 20))
    hand.move((60, 40))
    hand.take("lasso")
    assert area_of(hand) == Rect(0, 0, 10, 10)


# --- lasso ---


def test_a_free_outline_closes_on_release(hand: Hand) -> None:
    hand.take("lasso")
    circle = [
        (100 + 40 * math.cos(math.radians(angle)), 100 + 40 * math.sin(math.radians(angle)))
        for angle in range(0, 350, 3)
    ]
    hand.drag(*circle)
    covered = hand.selected().sum() / 255
    assert covered == pytest.approx(math.pi * 40**2, rel=0.01)
    assert hand.labels == ["Select"]


@pytest.mark.parametrize("end", ["enter", "double click", "first corner"])
def test_clicks_make_corners(hand: Hand, end: str) -> None:
    lasso = hand.take("lasso")
    for corner in ((20, 20), (80, 20), (80, 60), (20, 60)):
        hand.click(corner)
    assert hand.labels == []
    match end:
        case "enter":
            lasso.commit()
        case "double click":
            lasso.double_click(hand.at((20, 60)))
        case _:
            hand.click((22, 23))
    assert area_of(hand) == Rect(20, 20, 80, 60)
    assert set(np.unique(hand.selected())) == {0, 255}
    hand.release((20, 60))
    assert hand.labels == ["Select"]


def test_corners_and_free_pieces_mix_and_backspace_goes_back(hand: Hand) -> None:
    lasso = hand.take("lasso")
    hand.click((20, 20))
    hand.drag((80, 20), (90, 40), (80, 60))
    hand.click((250, 150))
    assert hand.key(Qt.Key.Key_Backspace)
    hand.click((20, 60))
    lasso.commit()
    assert area_of(hand) == Rect(20, 20, 90, 60)
    hand.click((250, 150))
    assert hand.key(Qt.Key.Key_Backspace)
    assert not hand.key(Qt.Key.Key_Backspace)


def test_an_outline_without_an_inside_changes_nothing(hand: Hand) -> None:
    lasso = hand.take("lasso")
    select(hand, Rect(0, 0, 10, 10))
    hand.click((50, 50))
    hand.click((90, 50))
    lasso.commit()
    assert area_of(hand) == Rect(0, 0, 10, 10)
    hand.drag((-50, -50), (-90, -50), (-90, -90))  # all outside the picture
    assert area_of(hand) == Rect(0, 0, 10, 10)


def test_esc_and_another_tool_give_the_outline_up(hand: Hand) -> None:
    lasso = hand.take("lasso")
    for corner in ((20, 20), (80, 20), (80, 60)):
        hand.click(corner)
    lasso.cancel()
    lasso.commit()
    for corner in ((20, 20), (80, 20), (80, 60)):
        hand.click(corner)
    hand.take("brush")
    hand.take("lasso").commit()
    assert hand.labels == []


def test_the_key_at_the_first_corner_counts(hand: Hand) -> None:
    lasso = hand.take("lasso")
    select(hand, Rect(0, 0, 10, 10))
    hand.click((20, 20), shift=True)
    hand.click((80, 20))
    hand.click((80, 60))
    lasso.commit()
    assert area_of(hand) == Rect(0, 0, 80, 60)
    assert hand.labels[-1] == "Add to selection"


def test_what_happens_to_the_document_leaves_the_outline(hand: Hand) -> None:
    lasso = hand.take("lasso")
    for corner in ((20, 20), (80, 20), (80, 60)):
        hand.click(corner)
    hand.place(RED, Rect(0, 0, 10, 10))
    lasso.commit()
    assert area_of(hand) == Rect(20, 20, 80, 60)


# --- wand ---


def test_the_wand_selects_what_is_alike(hand: Hand) -> None:
    wand = hand.take("wand")
    hand.click((220, 120))
    assert area_of(hand) == SQUARE
    hand.click((20, 20), shift=True)
    assert (hand.selected() == 255).all()
    hand.click((220, 120), alt=True)  # inside: copies if it were a drag
    wand.set_value("mode", "subtract")
    hand.click((220, 120))
    assert (hand.selected()[SQUARE.slices] == 0).all()
    hand.click((-3, 20))
    assert hand.labels[-1] == "Subtract from selection"


def test_the_wand_goes_by_tolerance_and_contiguity(hand: Hand) -> None:
    hand.place((20, 40, 190), Rect(20, 20, 40, 40))
    wand = hand.take("wand")
    wand.set_value("contiguous", False)
    hand.click((220, 120))
    assert hand.selected()[30, 30] == 255
    wand.set_value("tolerance", 5)
    hand.click((220, 120))
    assert hand.selected()[30, 30] == 0
    assert area_of(hand) == SQUARE


def test_the_wand_on_one_layer(hand: Hand) -> None:
    hand.place(RED, Rect(20, 20, 40, 40))
    hand.place(RED, Rect(40, 20, 60, 40))
    wand = hand.take("wand")
    hand.click((45, 30))
    assert area_of(hand) == Rect(20, 20, 60, 40)
    wand.set_value("all_layers", False)
    hand.click((45, 30))
    assert area_of(hand) == Rect(40, 20, 60, 40)
    hand.click((220, 120))  # the layer is transparent there
    assert area_of(hand) == Rect(0, 0, WIDTH, HEIGHT)
    assert hand.selected()[30, 50] == 0


# --- moving what is selected ---


@pytest.mark.parametrize("name", ["rectangle", "lasso", "wand"])
def test_a_drag_inside_moves_the_region(hand: Hand, session: Session, name: str, photo: Rgb) -> None:
    select(hand, SQUARE)
    before = session.document
    hand.take(name)
    hand.drag((220, 120), (150, 100), (120, 70))
    assert (hand.picture()[50:90, 100:140] == BLUE).all()
    assert np.abs(hand.picture()[SQUARE.slices].astype(int) - 120).max() <= 1  # filled from around
    assert area_of(hand) == Rect(100, 50, 140, 90)
    assert [layer.kind for layer in session.document.layers] == ["photo", "hole", "floating"]
    assert hand.labels == ["Select", "Move region"]
    session.undo()
    assert session.document is before
    assert np.array_equal(hand.picture(), photo)


@pytest.mark.usefixtures("rect")
def test_a_region_goes_on_from_where_it_was_put_down(hand: Hand, session: Session) -> None:
    select(hand, SQUARE)
    hand.drag((220, 120), (120, 70))
    hand.drag((120, 70), (40, 70))
    assert len(session.document.layers) == 3
    assert (hand.picture()[50:90, 20:60] == BLUE).all()
    assert (hand.picture()[50:90, 100:140] == 120).all()
    hand.drag((40, 70), (10, 70))  # partly out of the picture
    hand.drag((10, 70), (40, 70))
    assert len(session.document.layers) == 3
    assert (hand.picture()[50:90, 20:60] == BLUE).all()


@pytest.mark.usefixtures("rect")
def test_alt_copies_the_region(hand: Hand, session: Session) -> None:
    select(hand, SQUARE)
    hand.drag((220, 120), (120, 70), alt=True)
    assert (hand.picture()[50:90, 100:140] == BLUE).all()
    assert (hand.picture()[SQUARE.slices] == BLUE).all()
    assert area_of(hand) == Rect(100, 50, 140, 90)
    hand.drag((120, 70), (60, 70), alt=True)
    assert (hand.picture()[50:90, 40:80] == BLUE).all()
    assert (hand.picture()[50:90, 110:140] == BLUE).all()
    assert hand.labels == ["Select", "Copy region", "Copy region"]
    assert [layer.kind for layer in session.document.layers] == ["photo", "floating", "floating"]


@pytest.mark.usefixtures("rect")
def test_alt_pressed_amid_the_drag_copies_too(hand: Hand, session: Session) -> None:
    select(hand, SQUARE)
    hand.press((220, 120))
    hand.move((160, 90))
    hand.move((120, 70), alt=True)
    hand.release((120, 70))
    assert (hand.picture()[50:90, 100:140] == BLUE).all()
    assert (hand.picture()[SQUARE.slices] == BLUE).all()
    assert hand.labels == ["Select", "Copy region"]
    assert [layer.kind for layer in session.document.layers] == ["photo", "floating"]


@pytest.mark.usefixtures("rect")
def test_ctrl_moves_only_the_outline(hand: Hand, session: Session, photo: Rgb) -> None:
    select(hand, SQUARE)
    hand.drag((220, 120), (120, 71), ctrl=True, shift=False)
    assert np.array_equal(hand.picture(), photo)
    assert area_of(hand) == Rect(100, 51, 140, 91)
    assert len(session.document.layers) == 1
    assert hand.labels == ["Select", "Move selection outline"]


@pytest.mark.usefixtures("rect")
def test_arrows_move_the_outline(hand: Hand) -> None:
    assert not hand.key(Qt.Key.Key_Left)  # the view's, without a selection
    select(hand, SQUARE)
    assert hand.key(Qt.Key.Key_Left)
    assert hand.key(Qt.Key.Key_Left, shift=True)
    assert area_of(hand) == SQUARE.moved(-11, 0)
    assert hand.labels == ["Select", "Move selection outline"]


@pytest.mark.usefixtures("rect")
def test_esc_puts_the_region_back(hand: Hand, session: Session, photo: Rgb) -> None:
    select(hand, SQUARE)
    before = session.document
    hand.press((220, 120))
    hand.move((120, 70))
    assert session.document is not before
    hand.tool.cancel()
    hand.move((100, 70))
    hand.release((100, 70))
    assert session.document is before
    assert np.array_equal(hand.picture(), photo)


@pytest.mark.usefixtures("rect")
@pytest.mark.parametrize("end", ["press", "deactivate", "commit"])
def test_a_region_whose_release_got_lost_is_put_down(hand: Hand, end: str) -> None:
    select(hand, SQUARE)
    hand.press((220, 120))
    hand.move((120, 70))
    match end:
        case "press":
            hand.press((10, 10))
            hand.tool.cancel()
        case "deactivate":
            hand.take("brush")
        case _:
            hand.tool.commit()
    assert hand.labels == ["Select", "Move region"]
    assert area_of(hand) == Rect(100, 50, 140, 90)


@pytest.mark.usefixtures("rect")
def test_an_undo_amid_a_move_ends_it(hand: Hand, session: Session, photo: Rgb) -> None:
    select(hand, SQUARE)
    hand.press((220, 120))
    hand.move((120, 70))
    session.undo()
    hand.move((100, 70))
    hand.release((100, 70))
    assert hand.labels == ["Select"]
    assert np.array_equal(hand.picture(), photo)


def test_the_pointer_says_what_a_drag_would_do(hand: Hand, rect: Any) -> None:
    select(hand, SQUARE)
    shapes = []
    for point, held in (
        ((220, 120), {}),
        ((220, 120), {"alt": True}),
        ((220, 120), {"shift": True}),
        ((20, 20), {}),
    ):
        hand.hover(point, **held)
        shapes.append(rect.cursor())
    assert shapes == [
        Qt.CursorShape.SizeAllCursor,
        Qt.CursorShape.DragCopyCursor,
        Qt.CursorShape.CrossCursor,
        Qt.CursorShape.CrossCursor,
    ]


def test_a_rectangle_is_selected_by_numbers(hand: Hand) -> None:
    tool = hand.take("rectangle")
    assert [tool.value(key) for key in ("x", "y", "width", "height")] == [0, 0, 0, 0]
    for key, value in (("x", 20), ("y", 30), ("width", 50)):
        tool.set_value(key, value)
    assert hand.session.document.selection is None
    tool.set_value("height", 40)
    assert hand.session.document.selection is not None
    assert hand.session.document.selection.bounds == Rect(20, 30, 70, 70)
    for width in (51, 52, 53):
        tool.set_value("width", width)
    assert hand.labels == ["Select"]  # one step of the history
    # The numbers follow whatever else selects.
    hand.drag((100, 50), (160, 90))
    assert [tool.value(key) for key in ("x", "y", "width", "height")] == [100, 50, 60, 40]
    tool.set_value("x", 10_000)
    assert hand.session.document.selection.bounds == Rect(100, 50, 160, 90)  # nothing is there
