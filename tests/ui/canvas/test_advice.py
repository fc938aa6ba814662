"""What lies over the picture: what is foreign, what enters elsewhere, where a result came from."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest

from singan_studio.app.session import Session
from singan_studio.document import edits
from singan_studio.document.brush import Brush, Stroke
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs import making
from singan_studio.jobs.making import MakingDone, OriginsReady
from singan_studio.ui.canvas.tints import COARSER_TINT, FINER_TINT
from singan_studio.ui.canvas.view import CanvasView
from tests.fakes import FakeEngine

from ..conftest import Until
from .conftest import Recorder, on_screen, seen


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine(automatic=True)


@pytest.fixture
def painted(view: CanvasView, session: Session, until: Until) -> None:
    """A square from (100, 80) to (140, 120): its left half like nothing in the photo, and its result."""
    square = np.full((40, 40, 4), (10, 20, 250, 255), np.uint8)
    square[:, :20] = (255, 0, 0, 255)
    session.do("Paint", edits.add_layer(session.document, square, "Paint", "paint", (100, 80)))
    until(lambda: session.result is not None and not session.rendering)
    until(lambda: session.foreign.matters and not view.building)


def brush(session: Session, x: float, y: float, size: float, step: int) -> None:
    stroke = Stroke(session.document, Brush(size, 1.0, step=step), "scale")
    stroke.to(x, y)
    session.do("Brush", stroke.finish())


@pytest.mark.usefixtures("painted")
def test_what_is_foreign_is_marked_when_asked_to(view: CanvasView, session: Session, until: Until) -> None:
    plain = seen(view)
    session.foreign.show(True)
    marked = seen(view)
    until(lambda: np.array_equal(on_screen(view), marked))
    differs = (marked != plain).any(axis=2)
    assert differs[130:170, 150:170].all()
    differs[130:170, 150:170] = False
    assert not differs.any()
    red, green, blue = marked[150, 160].astype(int)
    assert red > green + 50
    assert red > blue + 50
    session.foreign.show(False)
    assert np.array_equal(seen(view), plain)
    until(lambda: np.array_equal(on_screen(view), plain))


@pytest.mark.usefixtures("painted")
def test_the_mark_follows_the_edit(view: CanvasView, session: Session, until: Until) -> None:
    session.foreign.show(True)
    session.undo()
    until(lambda: session.foreign.found is None and session.result is None)
    photo = seen(view)
    session.redo()
    until(lambda: session.foreign.matters and not session.rendering and not view.building)
    until(lambda: (on_screen(view)[130:170, 150:170] != photo[130:170, 150:170]).any(axis=2).all())
    until(lambda: np.array_equal(on_screen(view), seen(view)))


@pytest.mark.usefixtures("painted")
def test_what_enters_elsewhere_is_tinted_while_its_tool_is_on(
    view: CanvasView, session: Session, tool: Recorder, until: Until
) -> None:
    brush(session, 110, 100, 10, -1)
    brush(session, 130, 100, 10, 1)
    brush(session, 130, 112, 6, 4)
    until(lambda: not session.rendering and not view.building)
    plain = seen(view).astype(int)
    tool.shown = ("scales",)
    tool.option_changed.emit("mode")
    tinted = seen(view).astype(int)

    def towards(x: int, y: int, colour: tuple[int, int, int]) -> float:
        """Return how far a pixel has come from the picture to a colour."""
        way = np.array(colour) - plain[50 + y, 50 + x]
        return float(((tinted[50 + y, 50 + x] - plain[50 + y, 50 + x]) @ way) / (way @ way))

    assert 0.2 < towards(110, 100, COARSER_TINT) < 0.4
    assert 0.2 < towards(130, 100, FINER_TINT) < 0.4
    assert 0.55 < towards(130, 112, FINER_TINT) < 0.8
    assert (tinted[50 + 85, 50 + 105] != plain[50 + 85, 50 + 105]).any(), "the rest of the edit"
    assert (tinted[50 + 40, 50 + 40] == plain[50 + 40, 50 + 40]).all()
    session.do("Clear", edits.clear_scales(session.document))
    until(lambda: not session.rendering and not view.building)
    assert abs(towards(110, 100, COARSER_TINT)) < 1  # of the pictures before
    until(lambda: np.array_equal(on_screen(view), seen(view)))


# --- where results came from ---


def point(view: CanvasView, x: int, y: int) -> None:
    """Point at the middle of a pixel of the document."""
    QTest.mouseMove(view, view.viewport.to_view(QPointF(x + 0.2, y + 0.2)).toPoint() + QPoint(1, 0))
    QTest.mouseMove(view, view.viewport.to_view(QPointF(x + 0.2, y + 0.2)).toPoint())


@pytest.fixture
def come_from(session: Session, engine: FakeEngine, until: Until) -> Callable[[int, int], None]:
    """Let all of the result have come from one pixel of the photo."""

    def come_from(x: int, y: int) -> None:
        session.origins.show(False)
        engine.held = True
        session.origins.show(True)
        asked, region = engine.last(making.Origins), session.edit_region
        assert region is not None
        places = np.empty((region.size.height, region.size.width, 2), np.int32)
        places[...] = y, x
        for seed, _ in asked.results:
            engine.emit(OriginsReady(asked.request, seed, region, places))
        engine.emit(MakingDone("origins", asked.request))
        engine.waiting.clear()
        engine.held = False
        until(lambda: session.origin(120, 100) == (x, y))

    return come_from


@pytest.mark.usefixtures("painted")
def test_the_source_of_a_pixel_is_outlined_in_the_photo(
    view: CanvasView, come_from: Callable[[int, int], None], until: Until
) -> None:
    plain = seen(view)
    come_from(30, 20)
    point(view, 120, 100)
    assert (view.origin.pointed, view.origin.source, view.origin.inset) == ((120, 100), (30, 20), None)
    marked = seen(view)
    until(lambda: np.array_equal(on_screen(view), marked))
    # A square of seven learnt pixels around it: the photo is learnt at 250 of its 300 pixels.
    rows, columns = np.nonzero((marked[60:84, 70:84] > 240).all(axis=2))
    assert (rows.min(), rows.max(), columns.min()) == (20 - 4 - 10, 20 + 4 - 10, 30 - 4 - 20)
    point(view, 10, 150)  # not of the result
    assert view.origin.source is None
    until(lambda: np.array_equal(on_screen(view), plain))
    assert np.array_equal(seen(view), plain)


@pytest.mark.usefixtures("painted")
def test_a_source_out_of_sight_is_shown_in_an_inset(
    view: CanvasView, session: Session, photo: Rgb, come_from: Callable[[int, int], None], until: Until
) -> None:
    come_from(30, 20)
    view.fit_rect(Rect(100, 80, 140, 120))
    until(lambda: not view.building)
    point(view, 120, 100)
    inset = view.origin.inset
    assert inset is not None
    assert view.rect().contains(inset)
    assert not inset.contains(view.viewport.to_view(QPointF(120, 100)).toPoint())
    picture = seen(view)[inset.top() + 3 : inset.bottom() - 30, inset.left() + 3 : inset.right() - 3]
    # Red grows to the right there, as in the photo around the source.
    assert abs(int(picture[10, 3, 0]) - int(photo[20, 10, 0])) < 12
    assert abs(int(picture[10, -3, 0]) - int(photo[20, 50, 0])) < 12
    until(lambda: np.array_equal(on_screen(view), seen(view)))
    session.origins.show(False)
    assert view.origin.source is None


@pytest.mark.usefixtures("painted")
def test_a_source_that_is_covered_is_shown_in_an_inset(
    view: CanvasView, come_from: Callable[[int, int], None]
) -> None:
    come_from(110, 90)
    point(view, 120, 100)
    assert view.origin.source == (110, 90)
    assert view.origin.inset is not None


@pytest.mark.usefixtures("painted")
def test_what_came_from_where_it_is_has_a_frame_alone(
    view: CanvasView, come_from: Callable[[int, int], None]
) -> None:
    come_from(120, 100)
    plain = seen(view)
    point(view, 120, 100)
    assert view.origin.source == (120, 100)
    assert view.origin.inset is None
    rows, columns = np.nonzero((seen(view) != plain).any(axis=2))
    assert 8 <= rows.max() - rows.min() <= 16
    assert 8 <= columns.max() - columns.min() <= 16


@pytest.mark.usefixtures("painted")
def test_nothing_is_asked_or_shown_unless_it_is_wanted(view: CanvasView, engine: FakeEngine) -> None:
    plain = seen(view)
    point(view, 120, 100)
    assert view.origin.source is None
    assert np.array_equal(seen(view), plain)
    assert not [call for call in engine.calls if getattr(call, "subject", "") == "origins"]


@pytest.mark.usefixtures("painted")
@pytest.mark.parametrize(("x", "y"), [(0, 0), (299, 199), (0, 199), (299, 0)])
def test_a_source_at_the_edge_is_outlined_inside(
    view: CanvasView, come_from: Callable[[int, int], None], x: int, y: int
) -> None:
    plain = seen(view)
    come_from(x, y)
    point(view, 120, 100)
    assert view.origin.inset is None
    differs = (seen(view) != plain).any(axis=2)
    assert differs[50:250, 50:350].any()
    outside = differs.copy()
    outside[44:256, 44:356] = False
    assert not outside.any()
