"""The window of a user study, by its keys."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from singan_studio.study.course import Course
from singan_studio.study.protocol import Mode, prepare
from singan_studio.ui.study import StudyWindow

from .conftest import Show, Until

KEYS = {0: (Qt.Key.Key_Left, Qt.Key.Key_F), 1: (Qt.Key.Key_Right, Qt.Key.Key_J)}


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    for name, colour in (("real", (0, 200, 0)), ("fake", (200, 0, 0))):
        (tmp_path / name).mkdir()
        for n in range(6):
            Image.fromarray(np.full((30, 40, 3), colour, np.uint8)).save(tmp_path / name / f"{n}.png")
    return tmp_path / "real", tmp_path / "fake"


def window(folders: tuple[Path, Path], mode: Mode, tutorial: int = 1) -> StudyWindow:
    course = Course(prepare(*folders, mode, trials=2, tutorial=tutorial))
    return StudyWindow(course, folders[0].parent / "answers.csv")


def colour(window: StudyWindow, n: int) -> str:
    """Return what is seen in the middle of a picture: a photo or a fake."""
    place = window.stage.places()[n].center().toPoint()
    seen = window.stage.grab().toImage().pixelColor(place)
    return "photo" if seen.green() > seen.red() else "fake"


def test_pairs_from_the_first_key_to_the_last(folders: tuple[Path, Path], show: Show, until: Until) -> None:
    shown = window(folders, "paired")
    course = shown.course
    show(shown, 900, 600)
    assert "side by side" in shown.text.text()
    assert shown.stage.pictures == ()
    QTest.keyClick(shown, Qt.Key.Key_Space)
    assert shown.stage.cross
    until(lambda: course.state == "shown")
    assert not shown.stage.cross
    fake = course.study.trials[0].answer
    assert [colour(shown, n) for n in (0, 1)] == (["fake", "photo"] if fake == 0 else ["photo", "fake"])
    until(lambda: course.state == "asked")
    assert shown.stage.pictures == (), "gone after a second"
    assert "Which one is the fake?" in shown.text.text()
    QTest.keyClick(shown, KEYS[fake][0])
    assert "Right" in shown.text.text()
    assert shown.stage.labels[fake] == "fake"
    assert len(shown.stage.pictures) == 2
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert "2 trials follow" in shown.text.text()
    QTest.keyClick(shown, Qt.Key.Key_Space)
    for n in (1, 2):
        until(lambda: course.state == "shown")
        assert shown.title.text() == f"{n} of 2"
        QTest.keyClick(shown, KEYS[1 - course.study.trials[n].answer][1])
    assert course.state == "done"
    assert "100 % (2 of 2" in shown.text.text()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_single_pictures(folders: tuple[Path, Path], show: Show, until: Until) -> None:
    shown = window(folders, "unpaired", tutorial=0)
    course = shown.course
    show(shown, 900, 600)
    QTest.keyClick(shown, Qt.Key.Key_Space)
    until(lambda: course.state == "shown")
    assert "Photo or fake?" in shown.text.text()
    trial = course.study.trials[0]
    assert colour(shown, 0) == ("fake" if trial.answer else "photo")
    QTest.keyClick(shown, KEYS[trial.answer][0])
    assert course.answers[0].right
    assert course.state == "ready", "no truth is told"


def test_leaving_in_the_middle_keeps_the_answers_and_stops_the_clock(
    folders: tuple[Path, Path], show: Show, until: Until
) -> None:
    shown = window(folders, "paired", tutorial=0)
    show(shown, 900, 600)
    QTest.keyClick(shown, Qt.Key.Key_Space)
    until(lambda: shown.course.state == "shown")
    QTest.keyClick(shown, Qt.Key.Key_J)
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    assert not shown.timer.isActive()
    assert len(shown.course.answers) == 1


def test_each_answer_is_written_at_once(folders: tuple[Path, Path], show: Show, until: Until) -> None:
    shown = window(folders, "paired", tutorial=0)
    show(shown, 900, 600)
    QTest.keyClick(shown, Qt.Key.Key_Space)
    for count in (1, 2):
        until(lambda: shown.course.state == "shown")
        assert len(lines_of(shown)) == count - 1
        QTest.keyClick(shown, Qt.Key.Key_J)
        assert len(lines_of(shown)) == count
        assert "cannot be written" not in shown.text.text()


def test_answers_that_cannot_be_written_are_told_of(
    folders: tuple[Path, Path], show: Show, until: Until
) -> None:
    shown = window(folders, "paired", tutorial=0)
    shown.answers.mkdir()
    show(shown, 900, 600)
    QTest.keyClick(shown, Qt.Key.Key_Space)
    until(lambda: shown.course.state == "shown")
    QTest.keyClick(shown, Qt.Key.Key_J)
    assert "cannot be written" in shown.text.text()
    shown.answers.rmdir()
    until(lambda: shown.course.state == "shown")
    QTest.keyClick(shown, Qt.Key.Key_J)
    assert "cannot be written" not in shown.text.text()
    assert len(lines_of(shown)) == 2


def lines_of(shown: StudyWindow) -> list[str]:
    return shown.answers.read_text().splitlines()[1:] if shown.answers.is_file() else []


@pytest.mark.parametrize(("width", "height"), [(640, 480), (1280, 720)])
def test_pictures_of_a_pair_are_as_large_as_each_other_and_inside(
    width: int, height: int, folders: tuple[Path, Path], show: Show, app: QApplication
) -> None:
    shown = window(folders, "paired")
    show(shown, width, height)
    QTest.keyClick(shown, Qt.Key.Key_Space)
    shown.stage.show_pictures(shown._pictures, cross=False)
    app.processEvents()
    left, right = shown.stage.places()
    assert left.size() == right.size()
    assert left.right() < right.left()
    assert shown.stage.rect().contains(left.toRect())
    assert shown.stage.rect().contains(right.toRect())
    assert left.width() <= 80, "a small picture is shown at most twice as large"
    assert shown.text.height() >= shown.text.heightForWidth(shown.text.width()), "no line is cut off"
