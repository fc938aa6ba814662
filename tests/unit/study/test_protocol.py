from __future__ import annotations

from pathlib import Path

import pytest

from singan_studio.errors import PictureError
from singan_studio.study.protocol import Mode, prepare

from .conftest import Folders


def test_the_papers_numbers_in_pairs(folders: Folders) -> None:
    real, fake = folders(70)
    study = prepare(real, fake, "paired")
    assert (study.tutorial, study.counted) == (10, 50)
    assert [trial.tutorial for trial in study.trials] == [True] * 10 + [False] * 50
    for trial in study.trials:
        one, other = trial.pictures
        assert one.stem == other.stem
        assert trial.pictures[trial.answer].parent == fake
        assert trial.pictures[1 - trial.answer].parent == real
    names = [trial.pictures[0].stem for trial in study.trials]
    assert len(set(names)) == len(names), "no picture is met twice"
    assert names != sorted(names)
    assert 15 < sum(trial.answer for trial in study.trials) < 45, "fakes are on both sides"


def test_single_pictures_are_half_photos_and_half_fakes_of_others(folders: Folders) -> None:
    study = prepare(*folders(70), "unpaired")
    assert (study.tutorial, study.counted) == (10, 50)
    for part in (study.trials[:10], study.trials[10:]):
        assert sum(trial.answer for trial in part) == len(part) / 2
    assert all(
        len(trial.pictures) == 1 and (trial.pictures[0].parent.name == "fake") == bool(trial.answer)
        for trial in study.trials
    )
    names = [trial.pictures[0].stem for trial in study.trials]
    assert len(set(names)) == len(names), "no fake of a photo that is shown"
    answers = [trial.answer for trial in study.trials]
    assert answers != sorted(answers)


@pytest.mark.parametrize("mode", ["paired", "unpaired"])
def test_the_order_is_that_of_the_seed(mode: Mode, folders: Folders) -> None:
    both = folders(20)
    assert prepare(*both, mode, seed=3) == prepare(*both, mode, seed=3)
    assert prepare(*both, mode, seed=3).trials != prepare(*both, mode, seed=4).trials


@pytest.mark.parametrize(
    ("pairs", "tutorial", "counted"), [(60, 10, 50), (59, 10, 49), (20, 6, 14), (5, 1, 4), (2, 0, 2)]
)
def test_fewer_pictures_make_fewer_trials(pairs: int, tutorial: int, counted: int, folders: Folders) -> None:
    study = prepare(*folders(pairs), "paired")
    assert (study.tutorial, study.counted) == (tutorial, counted)


@pytest.mark.parametrize(
    ("pairs", "tutorial", "counted"),
    [(60, 10, 50), (59, 10, 48), (20, 6, 14), (10, 3, 7), (5, 1, 3), (2, 0, 2)],
)
def test_single_pictures_are_of_as_many_photos_as_fakes(
    pairs: int, tutorial: int, counted: int, folders: Folders
) -> None:
    study = prepare(*folders(pairs), "unpaired")
    assert (study.tutorial, study.counted) == (tutorial, counted)
    assert abs(sum(trial.answer for trial in study.trials if not trial.tutorial) - counted / 2) <= 0.5


def test_any_two_folders_will_do_for_single_pictures(folders: Folders) -> None:
    real, fake = folders(12, 6, apart=50)
    study = prepare(real, fake, "unpaired", tutorial=0)
    assert sum(trial.answer for trial in study.trials) == 6
    assert study.counted == 12
    with pytest.raises(PictureError, match="too few pairs"):
        prepare(real, fake, "paired")


def test_names_that_match_in_part(folders: Folders) -> None:
    real, fake = folders(10, 6, apart=8)  # 8 and 9 are in both
    study = prepare(real, fake, "unpaired", tutorial=0)
    stems = [trial.pictures[0].stem for trial in study.trials]
    assert len(set(stems)) == len(stems) == 12


def test_folders_that_do_not_do(folders: Folders, tmp_path: Path) -> None:
    real, fake = folders(1)
    for mode in ("paired", "unpaired"):
        with pytest.raises(PictureError, match="too few"):
            prepare(real, fake, mode)
    with pytest.raises(PictureError, match="no folder"):
        prepare(real, tmp_path / "missing", "paired")
