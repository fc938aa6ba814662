"""From folders of pictures to tasks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from singan_studio.bench.tasks import Task
from singan_studio.engine.config import TrainConfig
from singan_studio.engine.lpips import Files
from singan_studio.errors import PictureError
from singan_studio.imaging.folder import named, pictures_in

Recipe = Literal["scales", "start-scale"]
"""What one varies to see its effect: how many scales a photo is learnt in, or where its samples start."""
SCALES = (3, 5, 7, 9)
STARTS = tuple(range(6))


@dataclass(frozen=True, slots=True)
class Plan:
    """What is asked for."""

    folder: Path
    """Of the photos."""
    config: TrainConfig
    """How they are learnt."""
    starts: tuple[int, ...] = (0,)
    samples: int = 20
    seeds: int = 3
    """How often each photo is learnt and sampled, with seeds 0, 1, ..."""
    against: tuple[Path, ...] = ()
    """Folders of other systems' pictures, named as the photos; several of one photo lie in a folder."""
    recipe: Recipe | None = None
    device: str = "auto"
    lpips: Files | None = None

    @property
    def scales(self) -> tuple[int | None, ...]:
        """In how many scales each photo is learnt; None for as many as it has."""
        return SCALES if self.recipe == "scales" else (None,)


def tasks(plan: Plan) -> list[Task]:
    """Return the tasks of a plan: the quick ones, other systems' pictures, first.

    Raises PictureError where a folder is missing, holds no picture, or two photos of one name, or two folders
    to compare with have one name.
    """
    systems = [folder.resolve().name for folder in plan.against]
    for system in systems:
        if systems.count(system) > 1:
            raise PictureError(f"Two folders to compare with are named '{system}'; rename one of them.")
    photos = named(plan.folder)
    files = {name: path.read_bytes() for name, path in photos.items()}
    made: list[Task] = []
    for folder, system in zip(plan.against, systems, strict=True):
        pictures = _of_system(folder, photos)
        made += [
            Task(name, file, plan.config, system=system, given=pictures[name], lpips=plan.lpips)
            for name, file in files.items()
        ]
    for name, file in files.items():
        made += [
            Task(
                name,
                file,
                replace(plan.config, seed=seed),
                plan.starts,
                plan.samples,
                scales,
                device=plan.device,
                lpips=plan.lpips,
            )
            for scales in plan.scales
            for seed in range(plan.seeds)
        ]
    return made


def _of_system(folder: Path, photos: dict[str, Path]) -> dict[str, tuple[bytes, ...]]:
    """Return the pictures that a system made of each photo: one by its name, or those in a folder of it."""
    if not folder.is_dir():
        raise PictureError(f"There is no folder '{folder}'; check its name.")
    single: dict[str, Path] = {}
    for path in pictures_in(folder):
        single.setdefault(path.stem, path)
    made = {name: tuple(_read(folder / name, single.get(name))) for name in photos}
    if not any(made.values()):
        raise PictureError(
            f"No picture in '{folder}' has the name of a photo; name them alike, such as 01.jpg and 01.png."
        )
    return made


def _read(several: Path, single: Path | None) -> Iterator[bytes]:
    paths = pictures_in(several) if several.is_dir() else [single] if single is not None else []
    return (path.read_bytes() for path in paths)
