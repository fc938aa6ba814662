"""What is computed without Qt: edits, results, looks, requests, learning, the status line."""

from dataclasses import replace

import numpy as np

from singan_studio.app import status
from singan_studio.app.learning import LOSSES, LearningState, further
from singan_studio.app.looks import Looks, same
from singan_studio.app.prepare import Prepared, prepare
from singan_studio.app.request import RenderRequest
from singan_studio.app.result import Patch, ShownResult, overlay, punch, variant_thumbnail
from singan_studio.document.document import KEEP, Document
from singan_studio.document.raster import Raster
from singan_studio.imaging.geometry import Rect
from singan_studio.jobs.messages import (
    LearningEnded,
    LearningPaused,
    LearningProgress,
    LearningResumed,
    LearningStarted,
    Opened,
    PreviewDone,
    PreviewReady,
    ScaleLearnt,
    StationStarted,
)
from tests.fakes import fake_defaults

from .conftest import A_PLACE, a_photo, painted

PHOTO = a_photo()
DOCUMENT = Document.of(PHOTO)


def edit(document: Document | None = None, grow: float = 2, feather: float = 1) -> Prepared:
    prepared = prepare(painted(DOCUMENT) if document is None else document, "paint", grow, feather)
    assert prepared is not None
    return prepared


def answer(prepared: Prepared, value: int, seed: int = 0, weight: float | None = None) -> PreviewReady:
    made = np.full_like(prepared.edit.composite, value)
    weights = prepared.edit.mask.astype(np.float32) / 255
    if weight is not None:
        weights = np.full_like(weights, weight)
    return PreviewReady(1, seed, 1, prepared.edit.region, prepared.edit.composite, made, weights, True, 0.1)


def test_the_region_has_room_for_growth_and_blur() -> None:
    prepared = edit(grow=2, feather=1)
    assert prepared.edit.region == Rect(10 - 6, 10 - 6, 30 + 6, 26 + 6)
    assert (prepared.edit.mask[6:-6, 6:-6] == 255).all()
    assert np.count_nonzero(prepared.edit.mask) == 20 * 16
    assert (prepared.base == PHOTO[prepared.edit.region.slices]).all()
    assert (prepared.edit.composite[6:-6, 6:-6] == (250, 10, 20)).all()
    assert not prepared.edit.composite.flags.writeable


def test_the_region_ends_at_the_edge() -> None:
    assert edit(painted(DOCUMENT, Rect(0, 0, 5, 5)), 30, 30).edit.region == Rect.whole(DOCUMENT.size)


def test_without_an_edit_nothing_is_prepared() -> None:
    assert prepare(DOCUMENT, "paint", 1, 1) is None
    unchanged = painted(DOCUMENT, Rect(3, 4, 4, 5), tuple(PHOTO[4, 3].tolist()))
    assert prepare(unchanged, "paint", 1, 1) is None


def test_equal_edits_are_told() -> None:
    first, second = edit(), edit()
    assert first.same(second)
    assert not first.same(None)
    assert not first.same(edit(grow=3))
    assert not first.same(edit(painted(DOCUMENT, A_PLACE, (250, 10, 21))))


def test_a_result_is_opaque_only_where_it_has_weight() -> None:
    prepared = edit()
    rect, rgba = overlay(prepared, (Patch(0),), {0: answer(prepared, 77)})
    assert rect == prepared.edit.region
    inside = prepared.edit.mask > 0
    assert (rgba[inside] == (77, 77, 77, 255)).all()
    assert not rgba[~inside].any()


def test_half_weights_mix_with_the_picture_below_the_edit() -> None:
    prepared = edit()
    _, rgba = overlay(prepared, (Patch(0),), {0: answer(prepared, 100, weight=0.5)})
    expected = np.rint((prepared.base.astype(float) + 100) / 2)
    assert np.abs(rgba[..., :3] - expected).max() <= 0.5


def test_strength_mixes_with_the_edit() -> None:
    prepared = edit()
    inside = prepared.edit.mask > 0
    _, none = overlay(prepared, (Patch(0),), {0: answer(prepared, 100)}, 0.0)
    assert (none[inside][:, :3] == (250, 10, 20)).all()
    _, half = overlay(prepared, (Patch(0),), {0: answer(prepared, 100)}, 0.5)
    assert (half[inside][:, :3] == (175, 55, 60)).all()


def test_nothing_is_rendered_where_it_is_forbidden() -> None:
    document = painted(DOCUMENT)
    kept = Rect(10, 10, 18, 26)
    codes = np.full((kept.size.height, kept.size.width), KEEP, np.uint8)
    prepared = edit(replace(document, mask_edits=document.mask_edits.write((10, 10), codes)))
    region, rgba = overlay(prepared, (Patch(0),), {0: answer(prepared, 77, weight=1)})
    there = kept.moved(-region.left, -region.top)
    assert not rgba[there.slices].any()
    far = Rect(26, 14, 30, 20).moved(-region.left, -region.top)
    assert (rgba[far.slices] == (77, 77, 77, 255)).all()
    beside = rgba[there.bottom - 8, there.right]  # between the kept stroke and what was made, no photo
    assert beside[3] == 255
    assert 77 < beside[0] < 250


def test_re_rolled_parts_lie_over_the_older_result() -> None:
    prepared = edit()
    region = prepared.edit.region
    selection = Raster.of(np.full((16, 8), 255, np.uint8), (10, 10))
    look = (Patch(0), Patch(5, selection))
    _, rgba = overlay(prepared, look, {0: answer(prepared, 0), 5: answer(prepared, 200)})
    row = rgba[18 - region.top, :, 0]
    assert row[14 - region.left] == 200
    assert row[28 - region.left] == 0
    assert 0 < row[18 - region.left] < 200  # feathered


def test_variant_pictures_are_small() -> None:
    prepared = edit(painted(Document.of(a_photo(900, 700)), Rect(20, 20, 880, 680)))
    thumb = variant_thumbnail(prepared, (Patch(0),), {0: answer(prepared, 77)}, 1.0)
    assert max(thumb.shape) == 160
    assert (thumb[60, 80] == 77).all()


def test_holes_are_exactly_where_the_document_changed() -> None:
    before = painted(DOCUMENT)
    after = painted(before, Rect(12, 12, 15, 16), (1, 2, 3))
    rgba = np.full((48, 64, 4), 255, np.uint8)
    shown = ShownResult(Rect(0, 0, 64, 48), rgba, 0, 1, final=True)
    holes = punch(shown, before, after, [Rect(0, 0, 256, 256)])
    assert holes == [Rect(0, 0, 64, 48)]
    expected = np.full((48, 64), 255)
    expected[12:16, 12:15] = 0
    assert (rgba[..., 3] == expected).all()
    assert punch(shown, before, after, [Rect(300, 0, 400, 9)]) == []


def test_looks() -> None:
    region, far = Rect(0, 0, 20, 20), Rect(100, 100, 120, 120)
    selection = Raster.of(np.full((5, 5), 255, np.uint8), (2, 2))
    looks = Looks((10, 11, 12)).choose(1)
    assert same(looks.of(1, region), (Patch(11),))
    assert looks.urgent(region) == [11, 10, 12]
    again = looks.rerolled(region, selection)
    assert again.seeds == (13, 14, 15)
    assert again.chosen == 0
    assert same(again.of(2, region), (Patch(11), Patch(15, selection)))
    assert again.urgent(region) == [13, 11, 14, 15]
    assert same(again.of(0, far), (Patch(13),))
    third = again.rerolled(region, selection)
    assert same(third.of(0, region), (Patch(11), Patch(13, selection), Patch(16, selection)))
    assert third.rerolled(region, None).under == ()
    assert looks.resized(1).chosen == 0


def test_the_request_follows_the_task() -> None:
    defaults = fake_defaults(9)
    request = RenderRequest().following(defaults)
    assert (request.scale, request.room(defaults)) == (2, (7.0, 5.0))
    chosen = request.changed(defaults, 9, scale=6, grow=1.5)
    assert (chosen.scale, chosen.room(defaults)) == (6, (1.5, 5.0))
    assert chosen.following(fake_defaults(5)).scale == 6
    other = chosen.changed(defaults, 9, task="edit")
    assert other.task_chosen
    assert (other.scale, other.room(defaults)) == (4, (20.0, 5.0))
    assert chosen.changed(defaults, 9, scale=None).scale == 2
    assert chosen.changed(defaults, 9, scale=99).scale == 8
    assert chosen.changed(defaults, 9, scale=-5).scale == 1
    assert chosen.within(4).scale == 3
    assert other.mixing(defaults) == 1
    assert other.changed(defaults, 9, task="harmonize").mixing(defaults) == 0.6
    assert other.changed(defaults, 9, task="harmonize", strength=0.2).mixing(defaults) == 0.2
    assert other.changed(defaults, 9, strength=0.2).changed(defaults, 9, task="paint").mixing(defaults) == 1


def test_learning_state_follows_the_reports() -> None:
    state = LearningState().after(Opened(1, (), (), "draft", {}, ()))
    assert (state.status, state.reached, state.seconds_left) == ("idle", "draft", None)
    assert state.after(PreviewDone(1)) is state
    state = state.after(LearningStarted("paper")).after(StationStarted("balanced", (2, 5), "draft"))
    assert (state.status, state.far, state.station, state.reached) == (
        "learning",
        "paper",
        "balanced",
        "draft",
    )
    assert state.share == 0
    state = state.after(LearningProgress(2, 5, 10, 0.5, 0.1, (("balanced", 30.0), ("paper", 900.0))))
    assert (state.scale, state.iteration, state.iterations, state.seconds_left) == (2, 5, 10, 30.0)
    assert state.share == 0.25
    assert state.losses == ((2, 5, 0.5, 0.1),)
    sample = np.zeros((2, 2, 3), np.uint8)
    state = state.after(ScaleLearnt(0, sample, ("network",), {}, ("network",)))
    assert state.samples[0] is sample
    state = state.after(LearningPaused())
    assert state.status == "paused"
    state = state.after(LearningResumed())
    assert state.stopping().status == "stopping"
    state = state.stopping().after(StationStarted("paper", (0, 1), "balanced"))
    assert (state.reached, state.station, state.seconds_left) == ("balanced", "paper", None)
    state = state.after(LearningEnded("balanced", True))
    assert (state.status, state.seconds_left, state.reached, state.share) == ("idle", None, "balanced", 0)
    assert state.stopping() is state
    assert state.ended() is state


def test_losses_are_thinned_out() -> None:
    state = LearningState().after(LearningStarted("draft"))
    for n in range(3 * LOSSES):
        state = state.after(LearningProgress(0, n, 9999, 0.0, 0.0, ()))
        assert len(state.losses) <= LOSSES
    assert state.losses[-1][1] > 3 * LOSSES - 3


def test_the_road_has_an_order() -> None:
    assert further("paper", "balanced")
    assert further("draft", "instant")
    assert not further("draft", "draft")


def test_status() -> None:
    assert status.ready(()) == "Preparing the photo…"
    assert status.ready(("patch", "patch")) == "Ready to edit (patch detail)"
    assert status.ready(("network", "patch")) == "Ready to edit (learnt and patch detail)"
    assert status.ready(("network",) * 3) == "Ready to edit (learnt detail)"
    assert "small" in status.ready(("patch",))
    assert "could not" in status.ready((), failed=True)
    learning = LearningState(status="learning", legs=(("draft", 48.2), ("paper", 9e4)))
    assert status.learning(learning) == "learning this photo… 0:48 left"
    assert [status.clock(s) for s in (0, 59.6, 725, 3723)] == ["0:00", "1:00", "12:05", "1:02:03"]
