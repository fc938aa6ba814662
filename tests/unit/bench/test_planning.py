from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from singan_studio.bench.planning import SCALES, Plan, tasks
from singan_studio.errors import PictureError

from .conftest import picture

Make = Callable[..., Plan]


def system(folder: Path, *names: str) -> Path:
    folder.mkdir(parents=True)
    for n, name in enumerate(names):
        (folder / name).parent.mkdir(exist_ok=True)
        Image.fromarray(picture(7 + n)).save(folder / name)
    return folder


def test_a_task_for_every_photo_and_seed(plan: Make) -> None:
    made = tasks(plan(seeds=2, starts=(0, 1)))
    assert [(task.name, task.config.seed) for task in made] == [("01", 0), ("01", 1), ("02", 0), ("02", 1)]
    assert all(task.made and task.starts == (0, 1) and task.scales is None for task in made)
    assert len({task.key for task in made}) == 4


def test_other_systems_by_name_whatever_the_format(plan: Make, tmp_path: Path) -> None:
    one = system(tmp_path / "one", "01.jpg", "03.png")
    several = system(tmp_path / "several", "01/a.png", "01/b.png", "02/c.png")
    made = [task for task in tasks(plan(against=(one, several))) if not task.made]
    assert [(task.system, task.name, len(task.given)) for task in made] == [
        ("one", "01", 1),
        ("one", "02", 0),
        ("several", "01", 2),
        ("several", "02", 1),
    ]


def test_the_recipe_of_scales_learns_each_photo_several_times(plan: Make) -> None:
    made = tasks(plan(recipe="scales"))
    assert [task.scales for task in made] == [*SCALES, *SCALES]
    assert len({task.model_key for task in made}) == len(made)


def test_keys_tell_what_decides_the_outcome(plan: Make, photos: Path) -> None:
    (before, _), (again, _) = tasks(plan()), tasks(plan())
    assert before.key == again.key
    (more, _) = tasks(plan(samples=4))
    assert more.key != before.key
    assert more.model_key == before.model_key, "what is learnt serves any number of samples"
    Image.fromarray(picture(9)).save(photos / "01.png")
    (other, _) = tasks(plan())
    assert other.key != before.key
    assert other.model_key != before.model_key


def test_folders_that_do_not_do(plan: Make, photos: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(PictureError, match="no picture in"):
        tasks(plan(folder=tmp_path / "empty"))
    with pytest.raises(PictureError, match="no folder"):
        tasks(plan(folder=tmp_path / "missing"))
    with pytest.raises(PictureError, match="no folder"):
        tasks(plan(against=(tmp_path / "missing",)))
    with pytest.raises(PictureError, match="has the name of a photo"):
        tasks(plan(against=(system(tmp_path / "others", "dog.png"),)))
    with pytest.raises(PictureError, match="are named 'a'"):
        tasks(plan(against=(system(tmp_path / "x" / "a", "01.png"), system(tmp_path / "y" / "a", "01.png"))))
    shutil.copy(photos / "01.png", photos / "01.bmp")
    with pytest.raises(PictureError, match="have one name"):
        tasks(plan())
