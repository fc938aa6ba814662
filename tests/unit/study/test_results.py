from __future__ import annotations

import csv
from pathlib import Path

import pytest
import scipy.stats

from singan_studio.study.course import Answer, Course
from singan_studio.study.protocol import Trial, prepare
from singan_studio.study.results import rate, result, write

from .conftest import Folders

COUNTS = [(0, 1), (1, 1), (0, 50), (1, 50), (11, 50), (25, 50), (43, 50), (50, 50), (300, 1400)]


@pytest.mark.parametrize(("times", "of"), COUNTS)
@pytest.mark.parametrize("confidence", [0.9, 0.95, 0.99])
def test_the_interval_is_that_of_scipy(times: int, of: int, confidence: float) -> None:
    expected = scipy.stats.binomtest(times, of).proportion_ci(confidence, method="wilson")
    found = rate(times, of, confidence)
    assert (found.low, found.high) == pytest.approx((expected.low, expected.high), abs=1e-12)
    assert found.share == times / of


@pytest.mark.parametrize(("times", "of"), [(0, 0), (-1, 5), (6, 5)])
def test_what_is_no_rate(times: int, of: int) -> None:
    with pytest.raises(ValueError, match=str(of)):
        rate(times, of)


def answered(*pairs: tuple[int, int], pictures: int = 1, tutorial: bool = False) -> list[Answer]:
    """Answers by truth and answer."""
    shown = (Path("real/1.png"), Path("fake/1.png"))[:pictures]
    return [
        Answer(Trial(shown, truth, tutorial), given, 1.0, 1.0 + n) for n, (truth, given) in enumerate(pairs)
    ]


def test_what_single_pictures_say() -> None:
    said = result(
        [
            *answered((1, 0), (1, 0), tutorial=True),
            *answered((1, 0), (1, 1), (1, 0), (0, 0), (0, 1), (0, 0), (0, 0)),
        ]
    )
    assert said is not None
    assert (said.confusion.times, said.confusion.of) == (3, 7)
    assert said.fakes_believed == rate(2, 3)
    assert said.photos_doubted == rate(1, 4)
    assert said.seconds == 4.0
    assert str(said.confusion) == "43 % (3 of 7; 95 % interval 16 % to 75 %)"


def test_what_pairs_say() -> None:
    said = result(answered((1, 0), (0, 0), pictures=2))
    assert said is not None
    assert (said.confusion, said.fakes_believed, said.photos_doubted) == (rate(1, 2), None, None)


def test_a_tutorial_says_nothing() -> None:
    assert result(answered((1, 0), tutorial=True)) is None
    assert result([]) is None


def test_the_file_has_a_line_for_every_answer(folders: Folders, tmp_path: Path) -> None:
    course = Course(prepare(*folders(6), "paired", trials=2, tutorial=2, seed=5))
    now = 0.0
    while course.state != "done" and len(course.answers) < 3:
        course.go_on(now)
        course.tick(now + 0.5)
        course.tick(now + 1.75)
        course.answer(0, now + 2.0)
        now += 3.0
    write(tmp_path / "answers.csv", course)
    with (tmp_path / "answers.csv").open() as file:
        lines = list(csv.DictReader(file))
    assert len(lines) == 3
    for n, (line, trial) in enumerate(zip(lines, course.study.trials, strict=False)):
        assert (line["mode"], line["seed"], line["trial"], line["tutorial"]) == (
            "paired",
            "5",
            str(n + 1),
            str(int(n < 2)),
        )
        assert line["truth"] == ("left", "right")[trial.answer]
        assert line[line["truth"]].startswith("fake/")
        assert (line["answer"], line["correct"]) == ("left", str(int(trial.answer == 0)))
        assert (line["shown_s"], line["answer_s"]) == ("1.250", "1.500")
