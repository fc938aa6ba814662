from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from singan_studio.app.session import Session
from singan_studio.document import edits, selection
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.ui.canvas.viewport import Viewport

from .conftest import HEIGHT, WIDTH, Hand

RED = (255, 0, 0)


def test_the_eyedropper_takes_what_is_shown(hand: Hand, session: Session) -> None:
    hand.take("eyedropper")
    hand.press((50, 50))
    hand.move((220.7, 120.2))
    hand.release((220.7, 120.2))
    assert session.colour == (20, 40, 200)
    hand.place(RED, Rect(20, 20, 80, 80))
    hand.click((30, 30))
    assert session.colour == RED
    hand.click((-5, 30))  # outside
    assert session.colour == RED


def test_the_eyedropper_averages(hand: Hand, session: Session) -> None:
    dropper = hand.take("eyedropper")
    dropper.set_value("sample", "3")
    hand.click((200.5, 120.5))  # one of three columns is grey
    assert session.colour == (53, 67, 173)


def test_esc_keeps_the_colour(hand: Hand, session: Session) -> None:
    hand.take("eyedropper")
    before = session.colour
    hand.press((220, 120))
    hand.tool.cancel()
    hand.release((220, 120))
    assert session.colour == before


def test_a_ring_shows_the_colour(hand: Hand, session: Session) -> None:
    session.set_colour(RED)
    hand.take("eyedropper")
    hand.press((100, 100))
    hand.move((220, 120))
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    hand.tool.paint(painter, Viewport())
    painter.end()
    assert image.pixelColor(220, 90).getRgb()[:3] == (20, 40, 200)
    assert image.pixelColor(220, 150).getRgb()[:3] == RED
    hand.release((220, 120))


def test_fill_covers_what_is_alike(hand: Hand, session: Session, photo: Rgb) -> None:
    hand.take("fill")
    session.set_colour(RED)
    hand.click((220, 120))
    assert (hand.picture()[100:140, 200:240] == RED).all()
    assert np.array_equal(hand.picture()[:100], photo[:100])
    assert hand.labels == ["Fill"]
    assert session.document.active_layer.kind == "paint"
    hand.click((-3, 20))
    hand.click((WIDTH, 20))
    assert hand.labels == ["Fill"]


def test_fill_stops_at_what_is_between_unless_told_otherwise(hand: Hand, session: Session) -> None:
    hand.place((20, 40, 200), Rect(20, 20, 40, 40))
    fill = hand.take("fill")
    session.set_colour(RED)
    hand.click((220, 120))
    assert tuple(hand.picture()[30, 30]) == (20, 40, 200)
    session.undo()
    fill.set_value("contiguous", False)
    hand.click((220, 120))
    assert tuple(hand.picture()[30, 30]) == RED
    assert tuple(hand.picture()[120, 220]) == RED
    assert tuple(hand.picture()[10, 10]) == (120, 120, 120)


def test_fill_keeps_to_the_selection_and_leaves_it(hand: Hand, session: Session) -> None:
    half = selection.rectangle(Rect(0, 0, 220, HEIGHT), Size(WIDTH, HEIGHT))
    session.do("Select", edits.select(session.document, half))
    before = session.document.selection
    fill = hand.take("fill")
    session.set_colour(RED)
    for contiguous in (True, False):
        fill.set_value("contiguous", contiguous)
        hand.click((210, 120))
        assert tuple(hand.picture()[120, 219]) == RED
        assert tuple(hand.picture()[120, 221]) == (20, 40, 200)
        assert session.document.selection is before
        session.undo()


def test_fill_everywhere_outside_the_selection_is_nothing(hand: Hand, session: Session) -> None:
    corner = selection.rectangle(Rect(0, 0, 20, 20), Size(WIDTH, HEIGHT))
    session.do("Select", edits.select(session.document, corner))
    fill = hand.take("fill")
    fill.set_value("contiguous", False)
    hand.click((210, 120))
    assert hand.labels == ["Select"]


def test_the_hand_pulls_the_picture_along(hand: Hand) -> None:
    tool = hand.take("hand")
    viewport = Viewport(2.0, (10, 20))
    origins = []

    def pan(dx: float, dy: float) -> None:
        nonlocal viewport
        viewport = viewport.panned(dx, dy)
        origins.append(viewport.origin)

    tool.pan_requested.connect(pan)
    hand.scale = 2.0

    def under(x: float, y: float) -> tuple[float, float]:
        point = viewport.to_document(QPointF(x, y))
        return point.x(), point.y()

    hand.press(under(100, 100))
    hand.move(under(130, 110))
    hand.move(under(150, 90))
    hand.release(under(150, 90))
    assert origins == [(40, 30), (60, 10)]
    framed = []
    tool.frame_requested.connect(framed.append)
    tool.double_click(hand.at((5, 5)))
    assert framed == [Rect(0, 0, WIDTH, HEIGHT)]


def test_zoom_by_click_and_by_rectangle(hand: Hand) -> None:
    tool = hand.take("zoom")
    zoomed, framed = [], []
    tool.zoom_requested.connect(lambda *told: zoomed.append(told))
    tool.frame_requested.connect(framed.append)
    hand.click((30, 40))
    hand.click((30, 40), alt=True)
    assert zoomed[0] == (1.5, 30, 40)
    assert zoomed[1][0] < 1
    hand.drag((50, 60), (20, 30))
    assert framed == [Rect(20, 30, 50, 60)]
    hand.press((50, 60))
    hand.move((90, 90))
    tool.cancel()
    hand.release((90, 90))
    assert len(framed) == 1
    assert len(zoomed) == 2
