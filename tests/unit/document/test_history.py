from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from singan_studio.document import edits, selection
from singan_studio.document.brush import Brush, Mode, Stroke
from singan_studio.document.document import Document
from singan_studio.document.history import History
from singan_studio.document.layers import Transform
from singan_studio.document.raster import TILE, Raster
from singan_studio.errors import StudioError
from singan_studio.imaging.geometry import Rect
from tests.unit.document.pictures import SIZE, WHOLE, document, noise

START = document()
Snapshot = tuple[object, ...]


def snapshot(doc: Document) -> Snapshot:
    """Everything of a document as bytes of its own, which nothing that happens later can change."""
    area = WHOLE.grown(200)

    def bytes_of(raster: Raster | None) -> object:
        return raster and (raster.bounds, raster.read(area).tobytes())

    layers = tuple(
        (
            (layer.id, layer.name, layer.kind, layer.offset, layer.opacity, layer.visible, layer.lifted),
            bytes_of(layer.raster),
            bytes_of(layer.mask),
            layer.placed and (layer.placed.transform, bytes_of(layer.placed.source)),
        )
        for layer in doc.layers
    )
    brushed = bytes_of(doc.selection), bytes_of(doc.mask_edits), bytes_of(doc.scale_edits)
    return doc.size, layers, doc.active, brushed, doc.next_id


def stroke(doc: Document, x: int, y: int, mode: Mode) -> Document:
    under_way = Stroke(doc, Brush(60, 0.5, 0.7, (200, 100, 0), step=x % 7 - 3), mode)
    under_way.to(x, y)
    under_way.to(y, x)
    return under_way.finish()


def edit(doc: Document, kind: int, x: int, y: int) -> Document:
    """One of the edits; `x` and `y` (-50..300) say which, where and how much."""
    layer = doc.layers[x % len(doc.layers)].id
    box = selection.rectangle(Rect(min(x, y), y, max(x, y) + 40, y + 90), SIZE)
    modes: tuple[edits.SelectMode, ...] = ("replace", "add", "subtract", "intersect")
    strokes: tuple[Mode, ...] = ("paint", "erase", "restore", "render", "keep", "auto", "scale")
    edited = (
        lambda: edits.add_layer(doc, noise(60, 50, 4, x % 5), "noise", "paint", (x, y)),
        lambda: edits.place(doc, noise(60, 50, 4, y % 5), "clip", (x, y)),
        lambda: edits.add_result(doc, noise(80, 90, 4, x % 5), (x, y)),
        lambda: edits.remove(doc, layer),
        lambda: edits.duplicate(doc, layer),
        lambda: edits.reorder(doc, layer, y % 4),
        lambda: edits.set_opacity(doc, layer, (y % 11) / 10),
        lambda: edits.set_visible(doc, layer, bool(y % 2)),
        lambda: edits.rename(doc, layer, f"layer {y}"),
        lambda: edits.activate(doc, layer),
        lambda: edits.move(doc, layer, y, x),
        lambda: edits.transform(doc, layer, Transform((x, y), 0.7, -1.3, y)),
        lambda: edits.rasterise(doc, layer),
        lambda: edits.merge_down(doc, layer),
        lambda: edits.add_mask(doc, layer),
        lambda: edits.remove_mask(doc, layer),
        lambda: edits.fill(doc, (x, y), (0, 200, 0), 90),
        lambda: edits.fill_selected(doc, (0, 0, x % 256)),
        lambda: edits.clear_selected(doc),
        lambda: edits.restore_all(doc),
        lambda: edits.select(doc, box, modes[x % 4]),
        lambda: edits.invert_selection(doc),
        lambda: edits.select_layer(doc, layer),
        lambda: edits.move_selection(doc, x, y),
        lambda: edits.lift(doc, copy=bool(x % 2), hole=lambda picture, _: 255 - picture),
        lambda: edits.drop_edits(doc),
        lambda: edits.clear_scales(doc),
        lambda: stroke(doc, x, y, strokes[(x + y) % 7]),
        lambda: stroke(doc, x, y, "scale"),
    )
    try:
        return edited[kind % len(edited)]()
    except StudioError:
        return doc  # the photo refuses


steps = st.lists(
    st.tuples(st.integers(0, 28), st.integers(-50, 300), st.integers(-50, 300)), min_size=1, max_size=9
)


@settings(max_examples=40, deadline=None)
@given(steps)
def test_any_edits_undone_are_the_first_state_and_redone_the_last_byte_for_byte(
    edits_made: list[tuple[int, int, int]],
) -> None:
    history = History(START)
    taken = [snapshot(START)]
    for kind, x, y in edits_made:
        after = edit(history.state, kind, x, y)
        if after is not history.state:
            history.do(f"edit {kind}", after)
            taken.append(snapshot(after))
    assert history.index == len(taken) - 1
    assert len(history.labels) == len(taken)
    for expected in taken[-2::-1]:
        assert history.can_undo
        assert snapshot(history.undo()) == expected
    assert not history.can_undo
    assert history.state.same(document())
    for expected in taken[1:]:
        assert history.can_redo
        assert snapshot(history.redo()) == expected
    assert not history.can_redo


@settings(max_examples=40, deadline=None)
@given(steps)
def test_every_edit_repaints_every_pixel_it_changes(edits_made: list[tuple[int, int, int]]) -> None:
    doc = START
    for kind, x, y in edits_made:
        after = edit(doc, kind, x, y)
        unseen = (doc.flatten(WHOLE) != after.flatten(WHOLE)).any(2)
        unseen |= doc.mask_edits.read(WHOLE) != after.mask_edits.read(WHOLE)
        unseen |= doc.scale_edits.read(WHOLE) != after.scale_edits.read(WHOLE)
        for rect in doc.changed(after):
            unseen[rect.slices] = False
        assert not unseen.any()
        edited = Rect.around(after.edit_mask(WHOLE))
        assert edited.empty or edited.intersection(after.edit_bounds()) == edited
        doc = after


@settings(max_examples=40, deadline=None)
@given(
    st.integers(0, 60),
    st.lists(
        st.tuples(st.sampled_from(["do", "merge", "undo", "redo", "jump"]), st.integers(0, 9)), max_size=25
    ),
)
def test_the_budget_holds_and_the_current_state_always_stays(
    tiles: int, steps: list[tuple[str, int]]
) -> None:
    small = Document.of(noise(40, 30, 3))
    budget = tiles * TILE * TILE * 4
    history = History(small, budget)
    for number, (step, where) in enumerate(steps):
        if step in ("do", "merge"):
            added = edits.add_layer(
                edits.drop_edits(history.state) if where == 0 else history.state,
                noise(40, 30, 4, number),
                "a",
                "paint",
            )
            history.do("add", added, merge="same" if step == "merge" else None)
            assert history.state is added
            assert not history.can_redo
            unique = {
                id(tile): tile.nbytes
                for state in history._states
                for layer in state.document.layers
                for tile in layer.raster.tiles.values()
            }
            assert history.nbytes == sum(unique.values())
            assert history.nbytes <= budget or len(history.labels) == 1
        elif step == "jump":
            index = where % len(history.labels)
            assert history.jump(index) is history.state
            assert history.index == index
        else:
            before = history.index
            moved = history.undo() if step == "undo" else history.redo()
            assert moved is history.state
            assert abs(history.index - before) <= 1
        assert 0 <= history.index < len(history.labels)


def test_the_oldest_states_go_first() -> None:
    start = Document.of(noise(40, 30, 3))
    tile = TILE * TILE * 4
    history = History(start, 3 * tile)
    first = edits.add_layer(start, noise(9, 9, 4, 1), "a", "paint")
    second = edits.add_layer(first, noise(9, 9, 4, 2), "b", "paint")
    third = edits.add_layer(second, noise(9, 9, 4, 3), "c", "paint")
    history.do("a", first)
    history.do("b", second)
    assert history.labels == ["Open", "a", "b"]
    assert history.nbytes == 3 * tile
    history.do("back", first)
    assert history.labels == ["Open", "a", "b", "back"]
    history.do("c", third)
    assert history.labels == ["c"]
    assert history.nbytes == 4 * tile


def test_edits_with_the_same_key_become_one_unless_something_came_between() -> None:
    history = History(START)
    base = edits.add_layer(START, noise(9, 9, 4), "a", "paint")
    history.do("add", base)
    for opacity in (0.9, 0.8, 0.7):
        history.do("opacity", edits.set_opacity(history.state, 1, opacity), merge="opacity 1")
    assert history.labels == ["Open", "add", "opacity"]
    history.do("move", edits.move(history.state, 1, 1, 1), merge="move 1")
    history.do("opacity", edits.set_opacity(history.state, 1, 0.2), merge="opacity 1")
    assert history.labels == ["Open", "add", "opacity", "move", "opacity"]
    history.undo()
    history.redo()
    history.do("opacity", edits.set_opacity(history.state, 1, 0.1), merge="opacity 1")
    assert len(history.labels) == 6
    assert history.jump(1) is base


def test_doing_what_is_there_already_keeps_what_can_be_redone() -> None:
    history = History(START)
    history.do("select", edits.select_all(START))
    history.undo()
    history.do("nothing", history.state)
    assert history.labels == ["Open", "select"]
    assert history.can_redo
    history.do("other", replace(START, next_id=5))
    assert history.labels == ["Open", "other"]


def test_there_is_no_state_beyond_the_ends() -> None:
    history = History(START)
    assert history.undo() is history.redo() is START
    for index in (-1, 1):
        with pytest.raises(IndexError):
            history.jump(index)
    assert np.array_equal(history.state.flatten(WHOLE), START.flatten(WHOLE))
