"""What is shown in a study, in which order (SinGAN, section 3.1).

Paired: a photo beside a fake of it, for a second; which is the fake? Unpaired: one picture for a second, a
photo or a fake of another one; is it a fake? Some trials at the beginning tell whether the answer was right,
and do not count. No picture is met twice.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from singan_studio.errors import PictureError
from singan_studio.imaging.folder import named
from singan_studio.imaging.load import load_picture

Mode = Literal["paired", "unpaired"]
TRIALS = 50
TUTORIAL = 10
SHOWN = 1.0
"""Seconds that pictures are seen."""
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Trial:
    """Pictures that are shown together, from left to right, and the right answer.

    The answer is 0 or 1: in pairs which picture is the fake, of a single one whether it is.
    """

    pictures: tuple[Path, ...]
    answer: int
    tutorial: bool


@dataclass(frozen=True, slots=True)
class Study:
    """All that one person is shown."""

    mode: Mode
    seed: int
    """Of the choice, the order and the sides."""
    trials: tuple[Trial, ...]
    """In order: first those of the tutorial."""

    @property
    def tutorial(self) -> int:
        """How many trials belong to the tutorial."""
        return sum(trial.tutorial for trial in self.trials)

    @property
    def counted(self) -> int:
        """How many trials count."""
        return len(self.trials) - self.tutorial


def folder(parent: Path, name: Path) -> Path:
    """Return a folder in another one, or anywhere; raises PictureError with what there is to choose."""
    for path in (parent / name, name):
        if path.is_dir():
            return path
    if not parent.is_dir():
        raise PictureError(f"There is no folder '{parent}'; check its name.")
    there = ", ".join(sorted(path.name for path in parent.iterdir() if path.is_dir())) or "no folder"
    raise PictureError(
        f"There is no folder '{name}' in '{parent}', only {there}; call the two real and fake, or on the "
        "command line name them by --real and --fake."
    )


def check_pictures(study: Study) -> None:
    """Raise PictureError now, not in the middle of a study, for a picture that cannot be read."""
    for trial in study.trials:
        for path in trial.pictures:
            load_picture(path)


def prepare(
    real: Path, fake: Path, mode: Mode, *, trials: int = TRIALS, tutorial: int = TUTORIAL, seed: int = 0
) -> Study:
    """Return a study of a folder of photos and one of fakes.

    Of pairs the files have the same names but for suffixes. Where the folders hold too few pictures, there
    are fewer trials, and at most a third of them is tutorial. Raises PictureError for a folder that is
    missing, or when there are too few pictures for a study.
    """
    chance = random.Random(seed)  # noqa: S311 - an order, not a secret
    reals, fakes = named(real), named(fake)
    both = [name for name in reals if name in fakes]
    if mode == "paired":
        chance.shuffle(both)
        tutorial, trials = _split(len(both), trials, tutorial)
        _check(trials, real, fake, "pairs of a photo and a fake of the same name")
        made = [_pair(reals[name], fakes[name], chance) for name in both]
        return Study(mode, seed, _numbered(made, trials, tutorial))
    photos, made_up = _apart(reals, fakes, both, chance)
    tutorial, trials = _split(2 * min(len(photos), len(made_up)), trials, tutorial)
    _check(trials, real, fake, "photos and fakes of other photos")
    made = []
    # In both parts as many photos as fakes; where that is odd a photo more in the first, a fake in the other.
    for count, fake_count in ((tutorial, tutorial // 2), (trials, trials - trials // 2)):
        block = [((photos.pop(),), 0) for _ in range(count - fake_count)]
        block += [((made_up.pop(),), 1) for _ in range(fake_count)]
        chance.shuffle(block)
        made += block
    return Study(mode, seed, _numbered(made, trials, tutorial))


def _pair(real: Path, fake: Path, chance: random.Random) -> tuple[tuple[Path, ...], int]:
    side = chance.randrange(2)
    return ((fake, real), (real, fake))[side], side


def _numbered(made: Sequence[tuple[tuple[Path, ...], int]], trials: int, tutorial: int) -> tuple[Trial, ...]:
    return tuple(
        Trial(pictures, answer, n < tutorial)
        for n, (pictures, answer) in enumerate(made[: tutorial + trials])
    )


def _split(there: int, trials: int, tutorial: int) -> tuple[int, int]:
    """Return how many trials of a tutorial and of the study can be made of what is there."""
    if there < trials + tutorial:
        tutorial = min(tutorial, there // 3)
    return tutorial, min(trials, there - tutorial)


def _apart(
    reals: dict[str, Path], fakes: dict[str, Path], both: Sequence[str], chance: random.Random
) -> tuple[list[Path], list[Path]]:
    """Return photos and fakes, in random order, of which none is a fake of one of the photos."""
    photos = [path for name, path in reals.items() if name not in fakes]
    made_up = [path for name, path in fakes.items() if name not in reals]
    names = [*both]
    chance.shuffle(names)
    for name in names:
        if len(photos) <= len(made_up):
            photos.append(reals[name])
        else:
            made_up.append(fakes[name])
    chance.shuffle(photos)
    chance.shuffle(made_up)
    return photos, made_up


def _check(trials: int, real: Path, fake: Path, what: str) -> None:
    if trials < _FEWEST:
        raise PictureError(f"'{real}' and '{fake}' hold too few {what}; a study needs two or more.")
