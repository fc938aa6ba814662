"""Sample projects: one click shows a prepared edit with its result; it is a copy."""

from __future__ import annotations

from pathlib import Path

from singan_studio.app.session import Session
from singan_studio.app.thumbnails import thumbnail
from singan_studio.document import edits
from singan_studio.paths import resource
from singan_studio.ui.main_window import MainWindow
from singan_studio.ui.welcome import PROJECTS, Card

from ..conftest import Until

FILES = sorted(resource("samples/projects").glob("*.ora"))


def test_all_are_there_and_small() -> None:
    assert {file.stem for file in FILES} == set(PROJECTS)
    assert all(file.stat().st_size < 1_000_000 for file in FILES)


def test_a_click_opens_a_copy_with_its_result(
    window: MainWindow, session: Session, until: Until, tmp_path: Path
) -> None:
    before = {file: file.read_bytes() for file in FILES}
    for name, panel in PROJECTS.items():
        card = window.welcome.findChild(Card, f"project-{name}")
        assert card is not None
        card.click()
        until(lambda name=name: session.photo is not None and session.photo.name == name)
        photo = session.photo
        assert photo is not None
        assert (photo.path, photo.project, photo.saved) == (None, None, True)
        assert not window.isWindowModified()
        assert not window.docks.all[panel].widget().visibleRegion().isEmpty()
        if panel == "animate":
            assert session.animation.only_selection
            assert session.document.selection is not None
        else:
            until(lambda: session.result is not None)
            assert not session.request.task_chosen
    assert not window.settings.get("files.recent")
    _saving_asks_for_a_file(window, session, until, tmp_path / "mine.ora")
    assert {file: file.read_bytes() for file in FILES} == before


def _saving_asks_for_a_file(window: MainWindow, session: Session, until: Until, path: Path) -> None:
    session.do("Paint", edits.fill_selected(edits.with_paint_layer(session.document), (1, 2, 3)))
    window.actions_table["project.painted-forest"].trigger()
    assert window.exchange.question is not None  # unsaved work is asked about first
    window.exchange.question.reject()
    window.actions_table["file.save"].trigger()
    assert window.exchange.dialog is not None
    window.exchange.dialog.reject()
    session.save(path)
    until(lambda: session.photo is not None and session.photo.project == path)


def test_a_project_among_the_recent_files_shows_its_picture(
    window: MainWindow, until: Until, tmp_path: Path
) -> None:
    (tmp_path / "work.ora").write_bytes(FILES[0].read_bytes())
    (tmp_path / "spoilt.ora").write_bytes(FILES[0].read_bytes()[:5000])
    window.settings.set("files.recent", [str(tmp_path / "work.ora"), str(tmp_path / "spoilt.ora")])
    until(lambda: all(card._picture is not None for card in window.welcome.cards))
    empty = {
        card.path.name: card._picture.isNull() for card in window.welcome.cards if card._picture is not None
    }
    assert empty["spoilt.ora"]
    assert not empty["work.ora"]


def test_a_thumbnail_of_what_is_no_project_is_none(tmp_path: Path) -> None:
    assert not thumbnail(tmp_path / "none.ora")
    data = FILES[0].read_bytes()
    for cut in range(0, len(data), 40_009):
        (tmp_path / "cut.ora").write_bytes(data[:cut])
        assert not thumbnail(tmp_path / "cut.ora")
    assert thumbnail(FILES[0]).startswith(b"\x89PNG")
