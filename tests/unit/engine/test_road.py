"""Learning as one road: stations are extended in place, and nothing that was learnt is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from singan_studio.engine import checkpoint
from singan_studio.engine.config import PRESETS, Learnt, TrainConfig, preset, reached, road
from singan_studio.engine.model import Pyramid, new_pyramid, serving
from singan_studio.engine.sampling import sample
from singan_studio.engine.scales import NetworkScale
from singan_studio.engine.training import (
    Event,
    Moment,
    Progress,
    ScaleFinished,
    StationStarted,
    Training,
    begin,
    known,
    onwards,
    train,
)
from singan_studio.errors import StudioError
from singan_studio.imaging.pixels import Rgb

from . import photos


def station(
    name: str, scales: tuple[int | None, int | None], iterations: int, **changes: object
) -> TrainConfig:
    """A station for three small scales."""
    values: dict[str, object] = {
        "max_size": 30,
        "min_size": 18,
        "network_scales": scales,
        "iterations": iterations,
        "discriminator_steps": 1,
        "generator_steps": 1,
        "channels": 4,
        "crop": None,
    }
    return preset(name, **(values | changes))


INSTANT = station("instant", (0, 0), 4)
DRAFT = station("draft", (0, 1), 4)
BALANCED = station("balanced", (0, 2), 5)
PAPER = station("paper", (0, None), 6)
STATIONS = {config.preset: config for config in (INSTANT, DRAFT, BALANCED, PAPER)}


@pytest.fixture
def photo() -> Rgb:
    return photos.sample_photo("mountains", 30, 24)


@pytest.fixture
def pyramid(photo: Rgb) -> Pyramid:
    return new_pyramid(photo, INSTANT)


def learn(training: Training) -> list[Event]:
    return [event for event in train(training) if not isinstance(event, Moment)]


def generators(pyramid: Pyramid) -> list[object]:
    return [scale.generator if isinstance(scale, NetworkScale) else None for scale in pyramid.scales]


@pytest.mark.slow
def test_only_a_model_learnt_to_the_end_makes_pictures_by_networks(pyramid: Pyramid) -> None:
    for station in (DRAFT, BALANCED):
        learn(begin(pyramid, station))
        assert serving(pyramid).scales == pyramid.patches
    learn(begin(pyramid, PAPER))
    assert serving(pyramid) is pyramid
    # Left early, as by a budget: all scales are networks, the last one with too few iterations.
    last = pyramid.scales[-1]
    assert isinstance(last, NetworkScale)
    last.learnt = Learnt("paper", PAPER.iterations - 1)
    assert serving(pyramid).scales == pyramid.patches


@pytest.mark.slow
def test_one_station_after_another(pyramid: Pyramid) -> None:
    training = begin(pyramid, *STATIONS.values())
    assert (training.todo, [config.preset for config in training.ahead]) == ([0], ["balanced", "paper"])
    events = learn(training)
    assert [event for event in events if isinstance(event, StationStarted)] == [
        StationStarted("draft", (0,)),
        StationStarted("balanced", (0, 1)),
        StationStarted("paper", (0, 1, 2)),
    ]
    assert [event.scale for event in events if isinstance(event, ScaleFinished)] == [0, 0, 1, 0, 1, 2]
    assert known(pyramid) == [Learnt("paper", 6)] * 3
    assert pyramid.config == PAPER
    assert training.finished


@pytest.mark.slow
def test_what_is_learnt_is_used_until_the_better_is_finished(pyramid: Pyramid) -> None:
    learn(begin(pyramid, DRAFT))
    before = generators(pyramid)
    steps = train(begin(pyramid, PAPER))
    for event in steps:
        if isinstance(event, Progress):
            assert generators(pyramid)[event.scale :] == before[event.scale :]
        if isinstance(event, ScaleFinished):
            assert generators(pyramid)[event.scale] is not before[event.scale]
            assert sample(pyramid, seed=1).shape == (24, 30, 3)


def test_a_scale_learns_on_from_its_own_networks(pyramid: Pyramid) -> None:
    learn(begin(pyramid, BALANCED))
    own = pyramid.scales[1]
    assert isinstance(own, NetworkScale)
    kept = {name: value.clone() for name, value in own.generator.state_dict().items()}
    training = begin(pyramid, station("paper", (1, 2), 1, learning_rate=1e-9))
    learn(training)
    new = pyramid.scales[1]
    assert isinstance(new, NetworkScale)
    assert new is not own
    for name, value in new.generator.named_parameters():
        assert torch.allclose(value, kept[name], atol=1e-6), name
    for name, value in own.generator.state_dict().items():
        assert torch.equal(value, kept[name]), name


def test_with_other_channels_it_learns_afresh(pyramid: Pyramid) -> None:
    learn(begin(pyramid, DRAFT))
    learn(begin(pyramid, station("paper", (0, 1), 1, channels=8)))
    scale = pyramid.scales[0]
    assert isinstance(scale, NetworkScale)
    assert scale.generator.channels == 8


def test_nothing_is_learnt_twice_nor_back(pyramid: Pyramid) -> None:
    learn(begin(pyramid, PAPER))
    for config in STATIONS.values():
        assert begin(pyramid, config).finished
    assert begin(pyramid, *STATIONS.values()).finished
    assert begin(pyramid, station("paper", (0, None), 7)).todo == [0, 1, 2]


def test_a_station_may_want_any_scales(pyramid: Pyramid) -> None:
    learn(begin(pyramid, DRAFT))
    middle = station("balanced", (1, 2), 3)
    learn(begin(pyramid, middle))
    assert known(pyramid) == [Learnt("draft", 4), Learnt("balanced", 3), None]
    assert reached(known(pyramid), STATIONS | {"balanced": middle}) == "balanced"
    assert reached(known(pyramid), STATIONS) == "draft"
    assert reached([None] * 3, STATIONS) == "instant"


@pytest.mark.parametrize(
    ("change", "words"),
    [({"max_size": 26}, "30 pixels"), ({"seed": 5}, "seed 0"), ({"noise_padding": True}, "noise_padding")],
)
def test_a_station_of_another_pyramid_is_refused(
    pyramid: Pyramid, change: dict[str, object], words: str
) -> None:
    with pytest.raises(StudioError, match=words):
        begin(pyramid, station("paper", (0, None), 1, **change))
    assert pyramid.config == INSTANT


def test_the_road_has_the_scales_of_the_model() -> None:
    mine = preset("instant", max_size=100, seed=9)
    stations = road("balanced", mine)
    assert [config.preset for config in stations] == ["instant", "draft", "balanced"]
    assert {(config.max_size, config.seed) for config in stations} == {(100, 9)}
    assert [config.iterations for config in stations] == [
        PRESETS[name].iterations for name in ("instant", "draft", "balanced")
    ]
    with pytest.raises(StudioError, match="no preset 'far away'"):
        road("far away", mine)


def stopped(training: Training, wanted: int, station: str) -> Training:
    """The training after so many iterations of a scale's training at a station."""
    steps = train(training)
    here = ""
    for event in steps:
        here = event.station if isinstance(event, StationStarted) else here
        if here == station and isinstance(event, Progress) and event.iteration >= wanted:
            break
    steps.close()
    return training


@pytest.mark.slow
@pytest.mark.parametrize("at", ["draft", "balanced", "paper"])
def test_the_road_can_be_left_and_rejoined_after_a_restart(photo: Rgb, tmp_path: Path, at: str) -> None:
    long = [station(name, scales, 8) for name, scales in (("draft", (0, 1)), ("balanced", (0, 2)))]
    long.append(station("paper", (1, None), 8))
    whole = new_pyramid(photo, INSTANT)
    learn(begin(whole, *long))
    left = new_pyramid(photo, INSTANT)
    training = stopped(begin(left, *long), 3, at)
    checkpoint.save(tmp_path / "m", left, training)
    pyramid, again = checkpoint.load(tmp_path / "m")
    assert again.current is not None
    assert again.ahead == training.ahead
    assert again.pyramid.config == training.pyramid.config
    learn(again)
    assert known(pyramid) == known(whole)
    assert (sample(pyramid, seed=3) == sample(whole, seed=3)).all()
    # The same when somebody asks anew where to go to.
    pyramid, again = checkpoint.load(tmp_path / "m")
    learn(onwards(again, *long))
    assert (sample(pyramid, seed=3) == sample(whole, seed=3)).all()


@pytest.mark.slow
def test_going_further_finishes_what_is_in_the_making(pyramid: Pyramid) -> None:
    draft = station("draft", (0, 2), 8)
    training = stopped(begin(pyramid, draft), 3, "draft")
    current = training.current
    training = onwards(training, PAPER)
    assert training.current is current
    assert (training.todo, training.ahead) == ([0, 1], [PAPER])
    assert learn(training)[-1] == ScaleFinished(2, 3)
    assert known(pyramid) == [Learnt("paper", 6)] * 3


def test_going_less_far_begins_with_what_was_in_the_making(pyramid: Pyramid) -> None:
    training = stopped(begin(pyramid, station("paper", (0, None), 8)), 3, "paper")
    assert training.current is not None
    generator = training.current.generator
    training = onwards(training, DRAFT)
    assert training.current is not None
    assert training.current.generator is generator
    assert training.current.iteration == 0
    learn(training)
    assert known(pyramid) == [Learnt("draft", 4), None, None]


def test_paths_behind_want_nothing(pyramid: Pyramid) -> None:
    learn(begin(pyramid, BALANCED))
    training = stopped(begin(pyramid, station("paper", (0, None), 8)), 3, "paper")
    config = pyramid.config
    assert onwards(training, DRAFT, BALANCED).finished
    assert pyramid.config == config
    assert training.current is not None
    assert not training.finished


@pytest.mark.slow
def test_a_break_within_an_iteration_loses_nothing(photo: Rgb, tmp_path: Path) -> None:
    config = station("paper", (0, 1), 3, discriminator_steps=3, generator_steps=3)
    whole, parts = new_pyramid(photo, config), new_pyramid(photo, config)
    learn(begin(whole))
    training, taken = begin(parts), set()
    for _ in range(200):
        steps = train(training)
        for event in steps:
            if isinstance(event, Moment | Progress):
                break
        steps.close()
        if training.current is not None:
            taken.add(training.current.taken)
        checkpoint.save(tmp_path / "m", parts, training)
        parts, training = checkpoint.load(tmp_path / "m")
        if training.finished:
            break
    assert training.finished
    assert {1, 2, 3, 4, 5} <= taken
    assert (sample(parts, seed=3) == sample(whole, seed=3)).all()
