from __future__ import annotations

import pytest

from singan_studio.study.course import Course
from singan_studio.study.protocol import Mode, prepare

from .conftest import Folders


@pytest.fixture
def course(folders: Folders) -> Course:
    return Course(prepare(*folders(6), "paired", trials=2, tutorial=2))


def test_from_the_first_moment_to_the_last(course: Course) -> None:
    study = course.study
    course.tick(50.0)
    course.answer(0, 51.0)
    assert (course.state, course.deadline, course.answers) == ("welcome", None, [])
    course.go_on(100.0)
    assert (course.state, course.deadline) == ("ready", 100.5)
    course.answer(0, 100.2)
    course.tick(100.4)
    assert course.state == "ready", "not yet"
    course.tick(100.51)
    assert (course.state, course.deadline) == ("shown", pytest.approx(101.51))
    course.go_on(101.0)
    assert course.state == "shown", "an answer is wanted"
    course.tick(101.52)
    assert (course.state, course.deadline) == ("asked", None)
    course.answer(study.trials[0].answer, 103.01)
    assert (course.state, course.trial) == ("told", study.trials[0])
    assert course.answers[0].right
    assert course.answers[0].shown == pytest.approx(1.01)
    assert course.answers[0].seconds == pytest.approx(2.5)
    course.answer(1, 103.5)
    assert len(course.answers) == 1, "one answer a trial"
    course.go_on(104.0)
    assert (course.state, course.trial) == ("ready", study.trials[1])
    course.tick(104.5)
    course.answer(1 - study.trials[1].answer, 104.9)  # before the second is over
    assert not course.answers[1].right
    assert course.answers[1].shown == course.answers[1].seconds == pytest.approx(0.4)
    course.go_on(105.0)
    assert course.state == "break"
    course.go_on(106.0)
    for n in (2, 3):
        assert (course.state, course.trial) == ("ready", study.trials[n])
        course.tick(200.0 + n)
        course.answer(0, 200.1 + n)  # no truth is told any more
    assert (course.state, course.trial, course.deadline) == ("done", None, None)
    assert course.counted == course.answers[2:]
    course.go_on(300.0)
    course.answer(0, 300.0)
    assert len(course.answers) == 4


@pytest.mark.parametrize("mode", ["paired", "unpaired"])
def test_without_a_tutorial_it_counts_at_once(mode: Mode, folders: Folders) -> None:
    course = Course(prepare(*folders(4), mode, tutorial=0))
    course.go_on(0.0)
    course.tick(0.5)
    course.answer(1, 0.7)
    assert course.state == "ready"
    assert len(course.counted) == 1
