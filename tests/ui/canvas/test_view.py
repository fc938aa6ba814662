from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPalette

from singan_studio.app.session import Session
from singan_studio.document import edits, selection
from singan_studio.document.brush import Brush, Stroke
from singan_studio.document.document import Document
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.pixels import Rgb
from singan_studio.ui.canvas.view import CanvasView
from tests.fakes import FakeEngine

from ..conftest import Show, Until
from .conftest import Recorder, on_screen, seen


def dab(document: Document, x: float, y: float, size: float = 20) -> Document:
    stroke = Stroke(document, Brush(size, 1.0, colour=(255, 255, 0)))
    stroke.to(x, y)
    return stroke.finish()


def test_the_photo_is_shown_pixel_for_pixel_at_100_percent(view: CanvasView, photo: Rgb) -> None:
    assert view.zoom == 100
    assert np.array_equal(seen(view)[50:250, 50:350], photo)


def test_around_the_picture_all_is_neutral_grey(view: CanvasView) -> None:
    palette = view.palette()
    palette.setColor(QPalette.ColorRole.Dark, QColor(40, 60, 90))
    view.setPalette(palette)
    around = seen(view)[:40]
    assert (around == around[..., :1]).all()


def test_pixels_are_crisp_squares_from_200_percent_on(view: CanvasView, photo: Rgb, until: Until) -> None:
    view.zoom_to(800, QPointF(200, 150))
    until(lambda: not view.building)
    corner = view.viewport.to_document(QPointF(0, 0))
    x, y = round(corner.x() * 8) / 8, round(corner.y() * 8) / 8
    rows, columns = (np.arange(300) / 8 + y).astype(int), (np.arange(400) / 8 + x).astype(int)
    assert np.array_equal(seen(view), photo[rows][:, columns])


def test_below_200_percent_they_are_smooth(view: CanvasView, photo: Rgb, until: Until) -> None:
    view.zoom_to(150, QPointF(200, 150))
    until(lambda: not view.building)
    reds = np.unique(seen(view)[150, 20:-20, 0])
    step = int(np.diff(reds.astype(int)).max())
    assert step <= 1 <= int(np.diff(photo[0, :, 0].astype(int)).max())


def test_shrunk_pictures_are_means_and_not_picked_pixels(
    session: Session, open_photo: Callable[..., None], show: Show, until: Until
) -> None:
    stripes = np.zeros((800, 1200, 3), np.uint8)
    stripes[:, ::4] = 255
    open_photo(stripes, name="stripes")
    view = CanvasView(session)
    show(view, 400, 300)
    view.zoom_to(25)
    until(lambda: not view.building)
    middle = seen(view)[100:200, 100:300]
    assert (np.abs(middle.astype(int) - 64) <= 1).all()


def test_a_stroke_shows_and_undo_takes_it_back(view: CanvasView, session: Session, photo: Rgb) -> None:
    session.do("Paint", dab(session.document, 100, 100))
    assert seen(view)[150, 150].tolist() == [255, 255, 0]
    session.undo()
    assert np.array_equal(seen(view)[50:250, 50:350], photo)


@pytest.mark.parametrize("percent", [23, 100, 130, 400])
def test_repainting_what_changed_equals_painting_all(
    view: CanvasView, session: Session, show: Show, until: Until, percent: float
) -> None:
    """Dirty rectangles leave no seams and no crumbs, at any zoom."""
    view.zoom_to(percent, QPointF(171, 133))
    until(lambda: not view.building)
    stroke = Stroke(session.document, Brush(9, 0.5, colour=(0, 0, 0)))
    for step in range(30):
        dirty = stroke.to(60 + 5.3 * step, 50 + 3.1 * step)
        session.show(stroke.document, dirty)
        until(lambda: not view.building)
    session.do("Paint", stroke.finish())
    until(lambda: not view.building)
    by_pieces = on_screen(view)
    fresh = CanvasView(session)
    show(fresh, 400, 300)
    fresh.look(view.viewport)
    until(lambda: not fresh.building)
    # Qt rounds a smoothed pixel by one level this way or that, by where the repainted part begins.
    assert (np.abs(by_pieces.astype(int) - seen(fresh)) <= (0 if percent in {100, 400} else 1)).all()


def with_result(session: Session, engine: FakeEngine, until: Until) -> Rect:
    session.do("Paint", dab(session.document, 100, 100, 60))
    until(lambda: engine.answer() < 0 or session.result is not None)
    assert session.result is not None
    return session.result.rect


def test_result_before_and_wipe(view: CanvasView, session: Session, engine: FakeEngine, until: Until) -> None:
    with_result(session, engine, until)
    until(lambda: not view.building)
    assert session.result is not None
    made = session.result.rgba[session.result.rgba.shape[0] // 2, session.result.rgba.shape[1] // 2]
    assert seen(view)[150, 150].tolist() == made[:3].tolist() != [255, 255, 0]

    session.show_before(True)
    assert seen(view)[150, 150].tolist() == [255, 255, 0]
    session.show_before(False)

    session.compare(mode="wipe", wipe=0.3)  # at 90 of 300, 140 in the view: through the dab
    picture = seen(view)
    assert picture[172, 133].tolist() == [255, 255, 0]
    assert picture[172, 147].tolist() == made[:3].tolist()
    assert picture[100, 140].mean() > 200  # the line
    session.compare(mode="off")
    assert seen(view)[150, 150].tolist() == made[:3].tolist()


def test_without_a_result_before_is_the_photo(
    view: CanvasView, session: Session, photo: Rgb, until: Until
) -> None:
    session.do("Paint", dab(session.document, 100, 100, 40))
    session.discard_result()
    session.show_before(True)
    until(lambda: not view.building)
    assert np.array_equal(seen(view)[50:250, 50:350], photo)


def test_ants_march_only_with_a_selection_and_where_motion_is_wanted(
    view: CanvasView, session: Session, until: Until, photo: Rgb
) -> None:
    chosen = selection.rectangle(Rect(50, 50, 150, 120), session.document.size)
    session.do("Select", replace(session.document, selection=chosen))
    one = seen(view)
    changed = (one[50:250, 50:350] != photo).any(axis=2)
    ys, xs = np.nonzero(changed)
    assert (xs.min(), xs.max(), ys.min(), ys.max()) == (50, 150, 50, 120)
    assert not changed[52:118, 52:148].any()
    edge = one[100, 100:200].astype(int).sum(axis=1)
    assert (edge == 0).sum() > 30
    assert (edge == 765).sum() > 30
    until(lambda: not np.array_equal(seen(view), one))

    view.setStyleSheet("* { widget-animation-duration: 0; }")
    assert not view._motion.moving
    view.setStyleSheet("* { widget-animation-duration: 140; }")
    assert view._motion.moving
    view.hide()
    assert not view._motion.moving
    view.show()
    assert view._motion.moving
    session.undo()
    assert not view._motion.moving


def test_the_whole_outline_is_repainted_when_it_marches(view: CanvasView, session: Session) -> None:
    points = [(20.0, 20.0), (280.0, 60.0), (150.0, 100.0), (250.0, 190.0), (30.0, 150.0)]
    chosen = selection.polygon(points, session.document.size)
    session.do("Select", replace(session.document, selection=chosen))
    view.zoom_to(170)
    before = seen(view)
    region = view._motion._ants.region(view.viewport, view.rect())
    view._motion._phase += 3
    after = seen(view)
    moved = np.nonzero((before != after).any(axis=2))
    assert len(moved[0]) > 100
    assert all(region.contains(point) for point in _points(moved))


def _points(places: tuple[np.ndarray, ...]) -> list[object]:
    from PySide6.QtCore import QPoint  # noqa: PLC0415

    return [QPoint(int(x), int(y)) for y, x in zip(*places, strict=True)]


def test_a_busy_line_shows_where_the_result_will_appear(
    view: CanvasView, session: Session, engine: FakeEngine, until: Until
) -> None:
    accent = view.palette().color(QPalette.ColorRole.Highlight)
    until(lambda: engine.answer() < 0 or session.kinds)
    session.do("Paint", dab(session.document, 100, 100, 40))
    until(lambda: session.rendering and session.edit_region is not None)
    region = session.edit_region
    assert region is not None
    line = region.top + 50, slice(region.left + 50, region.right + 50)

    def lit() -> bool:
        return bool((np.abs(seen(view)[line].astype(int) - accent.toTuple()[:3]).max(axis=1) < 12).any())

    assert not lit()
    until(lit)
    until(lambda: engine.answer() < 0 or not session.rendering)
    until(lambda: not view._motion.moving)
    assert not lit()


def test_the_mask_is_tinted_while_its_tool_is_on(view: CanvasView, session: Session, tool: Recorder) -> None:
    session.do("Paint", dab(session.document, 100, 100, 40))
    kept = Stroke(session.document, Brush(10, 1.0), "keep")
    kept.to(100, 100)
    session.do("Keep", kept.finish())
    assert seen(view)[140, 140].tolist() == [255, 255, 0]
    tool.shown = ("mask",)
    view.set_tool(None)
    view.set_tool(tool)
    red, green, blue = seen(view)[140, 140].tolist()
    assert red > 200
    assert green < 200
    assert blue > 20
    assert seen(view)[150, 150].tolist() != [red, green, blue]
    unmasked = seen(view)[60, 60].tolist()
    stroke = Stroke(session.document, Brush(10, 1.0), "render")
    session.show(stroke.document, stroke.to(10, 10))
    session.show(stroke.document, stroke.to(11, 11))
    assert seen(view)[60, 60].tolist() != unmasked
    tool.shown = ()
    tool.option_changed.emit("mode")
    assert seen(view)[60, 60].tolist() == unmasked
    tool.shown = ("mask",)
    tool.option_changed.emit("mode")
    assert seen(view)[60, 60].tolist() != unmasked
    view.set_tool(None)
    assert seen(view)[140, 140].tolist() == [255, 255, 0]


def test_a_checkerboard_shows_through_where_the_photo_is_transparent(
    session: Session, open_photo: Callable[..., None], show: Show, until: Until
) -> None:
    alpha = np.full((100, 100), 255, np.uint8)
    alpha[:, 50:] = 0
    open_photo(np.full((100, 100, 3), (200, 30, 30), np.uint8), alpha, "cutout")
    view = CanvasView(session)
    show(view, 200, 150)
    view.zoom_to(100)
    view.centre()
    until(lambda: not view.building)
    picture = seen(view)[25:125, 50:150]
    assert (picture[:, :50] == (200, 30, 30)).all()
    empty = picture[:, 50:]
    assert (empty == empty[..., :1]).all()
    assert len(np.unique(empty)) == 2
    session.do("Paint", dab(session.document, 75, 50, 20))
    assert seen(view)[75, 125].tolist() == [255, 255, 0]


def test_where_a_result_is_still_the_photo_one_sees_through_it(
    session: Session, engine: FakeEngine, open_photo: Callable[..., None], show: Show, until: Until
) -> None:
    alpha = np.full((100, 100), 255, np.uint8)
    alpha[:, 50:] = 0
    open_photo(np.full((100, 100, 3), (200, 30, 30), np.uint8), alpha, "cutout")
    view = CanvasView(session)
    show(view, 200, 150)
    view.zoom_to(100)
    view.centre()
    until(lambda: engine.answer() < 0 or session.kinds)
    session.set_request(task="edit", strength=0.0)  # nothing becomes of the edit
    stroke = Stroke(session.document, Brush(30, 1.0), "render")
    stroke.to(80, 50)
    session.do("Mask", stroke.finish())
    until(lambda: engine.answer() < 0 or (session.result is not None and session.result.final))
    until(lambda: not view.building and not view._motion.moving)
    assert session.result is not None
    assert (session.result.rgba[..., 3] > 0).any()
    empty = seen(view)[70:80, 125:140]
    assert (empty == empty[..., :1]).all()
    assert len(np.unique(empty)) == 2


def test_another_photo_is_fitted_and_none_says_what_to_do(
    view: CanvasView, session: Session, open_photo: Callable[..., None], until: Until
) -> None:
    zooms: list[float] = []
    view.zoom_changed.connect(zooms.append)
    open_photo(np.full((1000, 3520, 3), 70, np.uint8), name="wide")
    until(lambda: not view.building)
    assert zooms == [view.zoom] == [10]
    assert seen(view)[150, 200].tolist() == [70, 70, 70]
    assert view.accessibleDescription() == "wide"
    session.close_photo()
    assert len(np.unique(seen(view))) > 5  # letters
    view.fit()
    view.zoom_in()


def test_fitting_follows_the_views_size_until_somebody_zooms(view: CanvasView) -> None:
    view.fit()
    view.resize(800, 600)
    assert view.zoom == pytest.approx(100 * 552 / 200 // 100 * 100)
    assert view.fitting
    view.zoom_to(100)
    middle = view.viewport.to_document(QPointF(400, 300))
    view.resize(500, 500)
    now = view.viewport.to_document(QPointF(250, 250))
    assert (now - middle).manhattanLength() <= 1


def test_zoom_in_and_out_stop_at_the_steps(view: CanvasView) -> None:
    view.zoom_in()
    assert view.zoom == 150
    view.zoom_out()
    view.zoom_out()
    assert view.zoom == pytest.approx(75)
    view.zoom_to(1e9)
    assert view.zoom == 6400


def test_merged_layers_and_moved_ones_are_repainted(view: CanvasView, session: Session, photo: Rgb) -> None:
    rgba = np.full((30, 30, 4), (0, 0, 255, 255), np.uint8)
    document = edits.add_layer(session.document, rgba, "Blue", "floating", (10, 10))
    session.do("Place", document)
    assert seen(view)[70, 70].tolist() == [0, 0, 255]
    session.do("Move", edits.move(session.document, session.document.active, 100, 50))
    picture = seen(view)
    assert picture[70, 70].tolist() == photo[20, 20].tolist()
    assert picture[120, 170].tolist() == [0, 0, 255]
