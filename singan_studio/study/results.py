"""What the answers of a study say, and the file that they go into."""

from __future__ import annotations

import csv
import io
import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from singan_studio.imaging.save import atomic_write
from singan_studio.study.course import Answer, Course


@dataclass(frozen=True, slots=True)
class Rate:
    """How often something happened, and where its true rate lies with a confidence of 95 %."""

    times: int
    of: int
    low: float
    high: float

    @property
    def share(self) -> float:
        """The rate, 0..1."""
        return self.times / self.of

    def __str__(self) -> str:
        low, share, high = (f"{100 * value:.0f} %" for value in (self.low, self.share, self.high))
        return f"{share} ({self.times} of {self.of}; 95 % interval {low} to {high})"


def rate(times: int, of: int, confidence: float = 0.95) -> Rate:
    """Return how often something happened, with Wilson's interval (1927); ValueError for no trial at all.

    It needs no large numbers, and stays between 0 and 1 where the usual ± does not.
    """
    if not 0 <= times <= of or of == 0:
        raise ValueError(f"{times} of {of}")
    z = statistics.NormalDist().inv_cdf(0.5 + confidence / 2)
    share = times / of
    middle = (share + z**2 / (2 * of)) / (1 + z**2 / of)
    reach = z / (1 + z**2 / of) * math.sqrt(share * (1 - share) / of + z**2 / (4 * of**2))
    return Rate(times, of, max(middle - reach, 0.0), min(middle + reach, 1.0))


@dataclass(frozen=True, slots=True)
class Result:
    """What the counted answers of a person say; None where nothing of the kind was asked."""

    confusion: Rate
    """Wrong answers: 50 % where the fakes cannot be told from photos."""
    fakes_believed: Rate | None
    """Fakes taken for photos, of single pictures."""
    photos_doubted: Rate | None
    """Photos taken for fakes, of single pictures."""
    seconds: float
    """From the pictures to the answer, median."""


def result(answers: Sequence[Answer]) -> Result | None:
    """Return what the answers that count say; None without any."""
    counted = [answer for answer in answers if not answer.trial.tutorial]
    if not counted:
        return None
    singles = [answer for answer in counted if len(answer.trial.pictures) == 1]
    fakes = [not answer.right for answer in singles if answer.trial.answer]
    photos = [not answer.right for answer in singles if not answer.trial.answer]
    return Result(
        rate(sum(not answer.right for answer in counted), len(counted)),
        rate(sum(fakes), len(fakes)) if fakes else None,
        rate(sum(photos), len(photos)) if photos else None,
        statistics.median(answer.seconds for answer in counted),
    )


def free_file(folder: Path) -> tuple[int, Path]:
    """Return the number of the next person, from 1 on, and a file in a folder that is not there yet."""
    number = 1
    while (path := folder / f"answers {number}.csv").exists():
        number += 1
    return number, path


def write(path: Path, course: Course) -> None:
    """Write a line for every answer, those of the tutorial included; raises OSError.

    Files of several people can be joined: each line names the protocol and the seed.
    """
    text = io.StringIO()
    made = csv.writer(text, lineterminator="\n")
    made.writerow(
        [
            "mode",
            "seed",
            "trial",
            "tutorial",
            "left",
            "right",
            "truth",
            "answer",
            "correct",
            "shown_s",
            "answer_s",
        ]
    )
    words = ("left", "right") if course.study.mode == "paired" else ("real", "fake")
    for number, answer in enumerate(course.answers, 1):
        names = [f"{path.parent.name}/{path.name}" for path in answer.trial.pictures]
        made.writerow(
            [
                course.study.mode,
                course.study.seed,
                number,
                int(answer.trial.tutorial),
                # A picture's folder belongs to its name, to tell a fake from its photo.
                *names,
                *[""] * (2 - len(names)),
                words[answer.trial.answer],
                words[answer.given],
                int(answer.right),
                f"{answer.shown:.3f}",
                f"{answer.seconds:.3f}",
            ]
        )
    with atomic_write(path) as temporary:
        temporary.write_text(text.getvalue(), "utf-8")
