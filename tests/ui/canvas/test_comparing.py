"""Onion skin and difference on the canvas: exactly the pixels they promise, also after parts changed."""

from __future__ import annotations

import numpy as np
import pytest

from singan_studio.app.session import Session
from singan_studio.document.brush import Brush, Stroke
from singan_studio.document.document import Document
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.pixels import Rgb
from singan_studio.ui.canvas.view import CanvasView
from tests.fakes import FakeEngine

from ..conftest import Until
from .conftest import Recorder, on_screen, seen

PICTURE = np.s_[50:250, 50:350]
"""Where the photo lies in the view."""
CAPTION = np.s_[:34, :220]
"""Where words lie over the picture."""


def dab(document: Document, x: float, y: float) -> Document:
    stroke = Stroke(document, Brush(60, 1.0, colour=(255, 255, 0)))
    stroke.to(x, y)
    return stroke.finish()


@pytest.fixture
def result(view: CanvasView, session: Session, engine: FakeEngine, until: Until) -> Rect:  # noqa: ARG001
    """A dab at (100, 100), and its result."""
    session.do("Paint", dab(session.document, 100, 100))
    until(lambda: engine.answer() < 0 or (session.result is not None and not session.rendering))
    assert session.result is not None
    return session.result.rect


def before(session: Session) -> Rgb:
    return session.document.flatten(Rect.whole(session.document.size))


def after(session: Session) -> Rgb:
    picture = before(session)
    if session.result is not None:
        part = picture[session.result.rect.slices]
        np.copyto(part, session.result.rgba[..., :3], where=session.result.rgba[..., 3:] > 0)
    return picture


def shown(view: CanvasView, until: Until) -> Rgb:
    """What the view shows where the photo is, but for the words over it, which become black."""
    until(lambda: not view.building)
    picture = seen(view)[PICTURE].copy()
    picture[CAPTION] = 0
    return picture


def expected(picture: Rgb) -> Rgb:
    picture = picture.copy()
    picture[CAPTION] = 0
    return picture


def difference(one: Rgb, other: Rgb, gain: float) -> Rgb:
    return np.clip(np.abs(one.astype(int) - other) * gain, 0, 255).astype(np.uint8)


@pytest.mark.usefixtures("result")
def test_onion_skin_mixes_before_and_after(view: CanvasView, session: Session, until: Until) -> None:
    session.compare(mode="onion", onion=0.25)
    wanted = 0.75 * before(session) + 0.25 * after(session)
    assert np.abs(shown(view, until) - expected(wanted)).max() <= 2
    session.compare(onion=1.0)
    assert np.array_equal(shown(view, until), expected(after(session)))
    session.compare(onion=0.0)
    assert np.array_equal(shown(view, until), expected(before(session)))


@pytest.mark.usefixtures("result")
def test_difference_is_black_where_equal_and_amplified_elsewhere(
    view: CanvasView, session: Session, until: Until
) -> None:
    session.compare(mode="difference", gain=2)
    picture = shown(view, until)
    assert np.array_equal(picture, expected(difference(before(session), after(session), 2)))
    assert picture[100, 100].max() > 100
    assert not picture[150:, 200:].any()
    session.compare(gain=7)
    assert np.array_equal(shown(view, until), expected(difference(before(session), after(session), 7)))


@pytest.mark.usefixtures("result")
@pytest.mark.parametrize("mode", ["onion", "difference"])
def test_it_says_over_the_picture_what_is_shown(
    view: CanvasView, session: Session, until: Until, mode: str
) -> None:
    plain = seen(view)[PICTURE][CAPTION]
    session.compare(mode=mode, onion=0.0)
    until(lambda: not view.building)
    words = seen(view)[PICTURE][CAPTION]
    assert words.max() > 240 > plain.max()


def test_before_its_key_shows_before_in_every_way(
    view: CanvasView, session: Session, until: Until, result: Rect
) -> None:
    session.show_before(True)
    for mode in ("onion", "difference"):
        session.compare(mode=mode)
        assert np.array_equal(shown(view, until), expected(before(session)))
    assert not result.empty


def test_strokes_and_their_results_follow_in_every_way(
    view: CanvasView, session: Session, engine: FakeEngine, until: Until, photo: Rgb
) -> None:
    session.compare(mode="difference", gain=1)
    assert not shown(view, until).any()
    stroke = Stroke(session.document, Brush(40, 1.0, colour=(255, 255, 0)))
    for x in range(100, 200, 10):
        session.show(stroke.document, stroke.to(x, 120))
    assert np.array_equal(shown(view, until), expected(difference(photo, before(session), 1)))
    session.do("Paint", stroke.finish())
    # When the result comes, before is another picture: the edit, and no longer the photo.
    until(lambda: engine.answer() < 0 or (session.result is not None and not session.rendering))
    assert np.array_equal(shown(view, until), expected(difference(before(session), after(session), 1)))
    screen = on_screen(view)[PICTURE].copy()
    screen[CAPTION] = 0
    assert np.array_equal(screen, shown(view, until))
    session.discard_result()
    until(lambda: not view.building)
    screen = on_screen(view)[PICTURE].copy()
    screen[CAPTION] = 0
    assert np.array_equal(screen, expected(difference(photo, before(session), 1)))


@pytest.mark.usefixtures("result")
def test_the_mask_stays_visible(view: CanvasView, session: Session, until: Until) -> None:
    tool = Recorder(session)
    tool.shown = ("mask",)
    session.compare(mode="onion", onion=0.0)
    plain = shown(view, until)
    view.set_tool(tool)
    until(lambda: not view.building)
    assert (shown(view, until)[100, 100] != plain[100, 100]).any()
    view.set_tool(None)


def test_another_photo_is_shown_as_it_is(
    view: CanvasView, session: Session, until: Until, result: Rect
) -> None:
    session.compare(mode="difference")
    session.close_photo()
    assert session.comparison.mode == "off"
    assert view.picture.size is None
    until(lambda: not view.building)
    assert not result.empty
