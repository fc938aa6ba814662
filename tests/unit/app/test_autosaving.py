"""Unsaved work survives the program: kept while it is done, offered back, gone when it is saved."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from singan_studio.app import autosaving
from singan_studio.app.autosaving import Autosave
from singan_studio.app.session import Session
from singan_studio.imaging.geometry import Rect
from tests.fakes import FakeEngine

from .conftest import A_PLACE, Make, Until, painted


@pytest.fixture
def keep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Session], Autosave]]:
    """Keeps a session's unsaved work in a folder, at once; closes it at the end."""
    monkeypatch.setattr(autosaving, "_WAIT_MS", 1)
    made: list[Autosave] = []

    def keep(session: Session) -> Autosave:
        autosave = Autosave(session, tmp_path / "unsaved")
        made.append(autosave)
        return autosave

    yield keep
    for autosave in made:
        assert autosave.close()
        autosave.deleteLater()


def kept(tmp_path: Path) -> list[Path]:
    return [path.parent for path in (tmp_path / "unsaved").glob("*/manifest.json")]


def settled(autosave: Autosave) -> bool:
    return not autosave._timer.isActive() and not autosave._worker.waits_for("keep")


def crash(autosave: Autosave) -> None:
    """Leave everything as a killed process does."""
    autosave._timer.stop()
    assert autosave._worker.close()
    assert autosave._lock is not None
    autosave._lock.release()
    autosave._lock = None
    autosave._session._hold(None)


def test_unsaved_work_comes_back_with_its_history(
    make: Make, keep: Callable[[Session], Autosave], until: Until, tmp_path: Path
) -> None:
    session = make()
    until(lambda: session.scales > 1)
    first = keep(session)
    one = painted(session.document, A_PLACE)
    session.do("Paint", one)
    two = painted(one, Rect(30, 5, 50, 20), (1, 200, 3))
    session.do("Paint more", two)
    session.undo()
    session.choose_scale(3)
    request = session.request
    until(lambda: kept(tmp_path) and settled(first))
    crash(first)
    again = make(FakeEngine(automatic=True))
    offered: list[Any] = []
    second = keep(again)
    second.notice.connect(offered.append)
    second.look()
    until(lambda: bool(offered))
    assert offered[0].offer == "recover"
    second.bring_back()
    until(lambda: again.history.labels[-1] == "Paint more")
    assert again.document.same(one)
    assert again.history.labels == ["Open", "Paint", "Paint more"]
    assert again.photo is not None
    assert again.photo.name == session.photo.name if session.photo else False
    assert not again.photo.saved
    again.redo()
    assert again.document.same(two)
    assert again.request == request
    # The old folder goes only when the work is kept anew.
    until(lambda: kept(tmp_path) == [second._folder])


def test_nothing_is_kept_of_saved_work(
    make: Make, keep: Callable[[Session], Autosave], until: Until, tmp_path: Path
) -> None:
    session = make()
    keep(session)
    session.do("Paint", painted(session.document, A_PLACE))
    until(lambda: kept(tmp_path))
    session.save(tmp_path / "a.ora")
    until(lambda: not session.exporting and not kept(tmp_path))


def test_history_begins_at_the_last_save(
    make: Make, keep: Callable[[Session], Autosave], until: Until, tmp_path: Path
) -> None:
    session = make()
    autosave = keep(session)
    session.do("Before", painted(session.document, A_PLACE))
    session.save(tmp_path / "a.ora")
    until(lambda: not session.exporting)
    session.do("After", painted(session.document, Rect(30, 5, 50, 20), (1, 200, 3)))
    until(lambda: kept(tmp_path) and settled(autosave))
    work = session.unsaved()
    assert work is not None
    assert [label for label, _ in work.states] == ["Before", "After"]
    crash(autosave)
    again = keep(make(FakeEngine(automatic=True)))
    again.look()
    until(lambda: bool(again._found))
    again.bring_back()
    until(lambda: again._session.history.labels == ["Before", "After"])
    assert again._session.photo is not None
    assert again._session.photo.project == tmp_path / "a.ora"


def test_a_session_that_runs_is_not_offered(
    make: Make, keep: Callable[[Session], Autosave], until: Until, tmp_path: Path
) -> None:
    session = make()
    keep(session)
    session.do("Paint", painted(session.document, A_PLACE))
    until(lambda: kept(tmp_path))
    assert autosaving._left(tmp_path / "unsaved") == []


def test_the_work_of_a_killed_process_is_offered(tmp_path: Path) -> None:
    program = (
        "import os, sys; from pathlib import Path; from singan_studio import lock;"
        "folder = Path(sys.argv[1]); folder.mkdir(parents=True); (folder / 'manifest.json').touch();"
        "held = lock.take(folder / 'session'); assert lock.held_in(folder); os.kill(os.getpid(), 9)"
    )
    folder = tmp_path / "unsaved" / "abc"
    subprocess.run(  # noqa: S603 our own words
        [sys.executable, "-c", program, str(folder)], check=False, env=os.environ
    )
    assert (folder / ".session.lock").exists()
    assert autosaving._left(tmp_path / "unsaved") == [folder]


def test_a_wanted_end_leaves_nothing_and_an_unwanted_one_everything(
    make: Make, keep: Callable[[Session], Autosave], until: Until, tmp_path: Path
) -> None:
    session = make()
    session.do("Paint", painted(session.document, A_PLACE))
    wanted = keep(session)
    session.do("More", painted(session.document, Rect(30, 5, 50, 20)))
    until(lambda: kept(tmp_path))
    assert wanted.close()
    assert not kept(tmp_path)
    unwanted = keep(session)
    assert unwanted.close(keep=True)
    assert kept(tmp_path) == [unwanted._folder]
    assert autosaving._read(unwanted._folder).states[-1][0] == "More"


def test_a_full_disk_is_told_once_and_harms_nothing(
    make: Make,
    keep: Callable[[Session], Autosave],
    until: Until,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    session = make()
    autosave = keep(session)
    told: list[Any] = []
    autosave.notice.connect(told.append)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", full)
        session.do("Paint", painted(session.document, A_PLACE))
        until(lambda: bool(told))
        session.do("More", painted(session.document, Rect(30, 5, 50, 20)))
        until(lambda: settled(autosave))
    assert len(told) == 1
    assert not kept(tmp_path)
    session.do("Again", painted(session.document, Rect(1, 1, 9, 9)))
    until(lambda: bool(kept(tmp_path)))


def test_damaged_work_is_said_in_one_sentence(
    make: Make, keep: Callable[[Session], Autosave], until: Until, tmp_path: Path
) -> None:
    folder = tmp_path / "unsaved" / "abc"
    folder.mkdir(parents=True)
    (folder / "manifest.json").write_text("{}")
    autosave = keep(make())
    told: list[Any] = []
    autosave.notice.connect(told.append)
    autosave.look()
    until(lambda: len(told) == 1)
    autosave.bring_back()
    until(lambda: len(told) == 2)
    assert told[1].kind == "error"
    assert "damaged" in told[1].text
