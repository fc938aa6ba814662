"""One project in two windows: the second one works on a copy, and says so."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from singan_studio import lock
from singan_studio.app.notice import Notice
from singan_studio.app.opening import brought_back
from singan_studio.app.session import Session
from singan_studio.imaging.geometry import Rect
from singan_studio.jobs.messages import Failed, Learn
from tests.fakes import FakeEngine

from .conftest import Make, Until, paint


@pytest.fixture
def project(make: Make, until: Until, tmp_path: Path) -> tuple[Session, Path]:
    """A window with a project of one edit."""
    session, path = make(), tmp_path / "a.ora"
    paint(session)
    session.save(path)
    until(lambda: not session.exporting)
    return session, path


def opened(session: Session, path: Path, until: Until) -> list[Notice]:
    """Open a project; return what was told about it."""
    told: list[Notice] = []
    before = session.photo
    session.notice.connect(told.append)
    session.open(path)
    until(lambda: session.photo is not before)
    session.notice.disconnect(told.append)
    return told


def saved(session: Session, path: Path, until: Until) -> Notice:
    """Save; return what was told last about it."""
    told: list[Any] = []
    session.notice.connect(told.append)
    session.save(path)
    until(lambda: not session.exporting and told)
    session.notice.disconnect(told.append)
    last: Notice = told[-1]
    return last


def test_the_second_window_saves_a_copy(
    project: tuple[Session, Path], make: Make, until: Until, tmp_path: Path
) -> None:
    first, path = project
    second = make(FakeEngine(automatic=True))
    told = opened(second, path, until)
    assert [notice.kind for notice in told] == ["warning"]
    assert "open in another window" in told[0].text
    assert second.photo is not None
    assert second.photo.project is None
    before = path.read_bytes()
    paint(second, Rect(30, 5, 50, 20))
    refused = saved(second, path, until)
    assert refused.kind == "error"
    assert "another name" in refused.text
    assert path.read_bytes() == before
    assert not second.photo.saved
    assert saved(second, tmp_path / "b.ora", until).kind == "info"
    assert second.photo.project == tmp_path / "b.ora"
    # The first one is not hindered, and has it no longer when it turns to something else.
    paint(first, Rect(30, 5, 50, 20))
    assert saved(first, path, until).kind == "info"
    first.close_photo()
    assert opened(second, path, until) == []
    assert second.photo.project == path


def test_reopened_in_its_own_window_it_is_its_own(project: tuple[Session, Path], until: Until) -> None:
    session, path = project
    assert opened(session, path, until) == []
    assert session.photo is not None
    assert session.photo.project == path
    assert saved(session, path, until).kind == "info"


def test_saved_under_another_name_the_first_one_is_free(
    project: tuple[Session, Path], make: Make, until: Until, tmp_path: Path
) -> None:
    first, path = project
    saved(first, tmp_path / "b.ora", until)
    second = make(FakeEngine(automatic=True))
    assert opened(second, path, until) == []
    assert opened(second, tmp_path / "b.ora", until)[0].kind == "warning"


def test_a_failed_save_keeps_nothing_locked(
    project: tuple[Session, Path], until: Until, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    first, _ = project
    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", full)
        assert "disk is full" in saved(first, tmp_path / "b.ora", until).text
    assert lock.take(tmp_path / "b.ora") is not None
    assert lock.take(tmp_path / "a.ora") is None


def test_another_program_holds_it(project: tuple[Session, Path], make: Make, until: Until) -> None:
    first, path = project
    first.close_photo()
    program = (
        "import sys; from pathlib import Path; from singan_studio import lock;"
        "held = lock.take(Path(sys.argv[1])); print(held is not None, flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(  # noqa: S603 our own words
        [sys.executable, "-c", program, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"True"
        session = make(FakeEngine(automatic=True))
        assert opened(session, path, until)[0].kind == "warning"
        process.kill()
        process.wait()
        assert opened(session, path, until) == []


def test_unsaved_work_of_a_project_that_is_open_elsewhere(
    project: tuple[Session, Path], make: Make, until: Until
) -> None:
    first, path = project
    paint(first, Rect(30, 5, 50, 20))
    work = first.unsaved()
    assert work is not None
    second = make(FakeEngine(automatic=True))
    told: list[Notice] = []
    second.notice.connect(told.append)
    second.bring_back(*brought_back(work, second.lock))
    assert second.photo is not None
    assert second.photo.project is None
    assert "another window" in told[-1].text
    first.close_photo()
    second.bring_back(*brought_back(work, second.lock))
    assert second.photo.project == path
    assert lock.take(path) is None
    # Brought back over the very project, it is its own.
    second.bring_back(*brought_back(work, second.lock))
    assert second.photo.project == path
    until(lambda: second.scales > 1)


def test_learning_is_tried_again_and_told_once(make: Make, until: Until) -> None:
    engine = FakeEngine(automatic=True)
    session = make(engine)
    until(lambda: session.scales > 1)
    engine.automatic = False
    told: list[Notice] = []
    session.notice.connect(told.append)
    session._learner._again.setInterval(1)
    busy = Failed("learn", "busy", "This photo is being learnt in another window.")
    session.learn("draft")
    for count in (1, 2, 3):
        until(partial(_learnt_times, engine, count))
        engine.emit(busy)
        until(lambda: told)
    assert len(told) == 1
    assert {request.far for request in engine.asked(Learn)} == {"draft"}
    session.learn("draft")
    engine.emit(busy)
    until(lambda: len(told) == 2)
    session.stop()
    assert not session._learner._again.isActive()


def _learnt_times(engine: FakeEngine, count: int) -> bool:
    return len(engine.asked(Learn)) == count
