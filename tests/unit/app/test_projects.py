"""Sessions saved as projects and opened again, over the scripted engine."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from singan_studio.app import project
from singan_studio.app.session import Session
from singan_studio.document import edits
from singan_studio.document.project import Encoder
from singan_studio.document.raster import Raster
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.load import decode_png
from singan_studio.imaging.pixels import photo_hash
from singan_studio.imaging.save import encode_png
from singan_studio.jobs.messages import Open
from tests.fakes import FakeEngine

from .conftest import A_PLACE, Make, Until, a_photo, painted

PROJECTS = Path(__file__).with_name("projects")


def edited(make: Make, until: Until, engine: FakeEngine | None = None) -> Session:
    """Return a session with an edit, its result there, a scale chosen, and the second variant shown."""
    session = make(engine or FakeEngine(automatic=True))
    until(lambda: session.scales > 1)
    session.do("Paint", painted(session.document, A_PLACE))
    until(lambda: session.result is not None and session.result.final)
    session.choose_scale(3)
    session.set_request(strength=0.5, grow=4.0)
    session.choose(1)
    until(lambda: not session.rendering)
    return session


def saved(session: Session, path: Path, until: Until) -> None:
    session.save(path)
    until(lambda: not session.exporting)
    assert path.exists()


def opened(session: Session, path: Path, until: Until) -> None:
    photo = session.photo
    session.open(path)
    until(lambda: session.photo is not photo and session.scales > 1)


def test_everything_is_as_it_was(make: Make, until: Until, tmp_path: Path) -> None:
    session = edited(make, until)
    document, request = session.document, session.request
    result = session.result
    assert result is not None
    rgba, rect, seed = result.rgba.copy(), result.rect, result.seed
    saved(session, tmp_path / "a.ora", until)
    opened(session, tmp_path / "a.ora", until)
    assert session.document.same(document)
    assert session.request == request
    assert session.chosen == 1
    until(lambda: session.result is not None and session.result.final and not session.rendering)
    again = session.result
    assert again is not None
    assert (again.rect, again.seed) == (rect, seed)
    assert np.array_equal(again.rgba, rgba)


def test_saving_makes_the_edits_saved_and_names_the_session(
    make: Make, until: Until, tmp_path: Path, notices: list[Any]
) -> None:
    session = edited(make, until)
    session.notice.connect(notices.append)
    assert session.photo is not None
    assert not session.photo.saved
    saved(session, tmp_path / "work.ora", until)
    assert session.photo.saved
    assert (session.photo.name, session.photo.project) == ("work.ora", tmp_path / "work.ora")
    assert "work.ora" in notices[-1].text
    session.undo()
    assert not session.photo.saved


def test_parts_that_were_rerolled_come_back(make: Make, until: Until, tmp_path: Path) -> None:
    engine = FakeEngine(automatic=True)
    session = edited(make, until, engine)
    part = Raster.of(np.full((6, 6), 255, np.uint8), (A_PLACE.left, A_PLACE.top))
    session.reroll(part)
    until(lambda: session.result is not None and session.result.final and not session.rendering)
    assert session.result is not None
    rgba = session.result.rgba.copy()
    saved(session, tmp_path / "a.ora", until)
    opened(session, tmp_path / "a.ora", until)
    until(lambda: session.result is not None and session.result.final and not session.rendering)
    assert session.result is not None
    assert np.array_equal(session.result.rgba, rgba)


def test_the_photo_is_learnt_at_the_size_it_was(make: Make, until: Until, tmp_path: Path) -> None:
    engine = FakeEngine(automatic=True)
    session = make(engine)
    until(lambda: session.scales > 1)
    size = engine.last(Open).max_size
    saved(session, tmp_path / "a.ora", until)
    session.settings.set("learning.max_size", size + 90)
    opened(session, tmp_path / "a.ora", until)
    assert engine.last(Open).max_size == size


@pytest.mark.slow
def test_what_is_learnt_goes_with_the_project(make: Make, until: Until, tmp_path: Path) -> None:
    engine = FakeEngine(automatic=True)
    session = make(engine)
    until(lambda: session.scales > 1)
    folder = tmp_path / "models" / ("0123456789abcdef")
    folder.mkdir(parents=True)
    model = folder / f"{engine.last(Open).max_size}.safetensors"
    text = json.dumps({"__metadata__": {"singan_studio": '{"kinds": ["network"]}'}}).encode()
    learnt = len(text).to_bytes(8, "little") + text
    model.write_bytes(learnt)
    session._learner.model = model
    saved(session, tmp_path / "a.ora", until)
    model.unlink()
    opened(session, tmp_path / "a.ora", until)
    assert model.read_bytes() == learnt
    assert [path.name for path in folder.glob("*.safetensors")] == [model.name]


def test_a_model_opens_as_its_photo_and_is_learnt_on_at_its_size(
    make: Make, until: Until, tmp_path: Path
) -> None:
    engine = FakeEngine(automatic=True)
    session = make(engine)
    until(lambda: session.scales > 1)
    photo = a_photo(40, 30)
    png = encode_png(photo)
    ours = {"kinds": ["network"], "config": {"max_size": 40}}
    header = {
        "__metadata__": {"singan_studio": json.dumps(ours)},
        "photo": {"dtype": "U8", "shape": [len(png)], "data_offsets": [0, len(png)]},
    }
    text = json.dumps(header).encode()
    path = tmp_path / "learnt.safetensors"
    path.write_bytes(len(text).to_bytes(8, "little") + text + png)
    opened(session, path, until)
    assert session.photo is not None
    assert np.array_equal(session.photo.pixels, photo)
    assert (session.photo.name, session.photo.project, session.photo.saved) == (path.name, None, True)
    assert engine.last(Open).max_size == 40
    (kept,) = (tmp_path / "models" / photo_hash(photo)[:16]).glob("*")
    assert (kept.name, kept.read_bytes()) == ("40.safetensors", path.read_bytes())


def test_a_photo_is_exported_from_its_project_as_from_its_file(
    make: Make, until: Until, tmp_path: Path
) -> None:
    rgba = np.random.default_rng(1).integers(0, 256, (48, 64, 4), np.uint8)
    path = tmp_path / "clear.png"
    exif = Image.Exif()
    exif[0x010E] = "a description"
    Image.fromarray(rgba).save(path, exif=exif)
    session = make()
    opened(session, path, until)
    for name in ("one.png", "two.png"):
        session.export(tmp_path / name)
        until(lambda: not session.exporting)
        saved(session, tmp_path / "a.ora", until)
        opened(session, tmp_path / "a.ora", until)
    assert (tmp_path / "one.png").read_bytes() == (tmp_path / "two.png").read_bytes()


def test_a_file_of_another_program_opens_as_its_picture(
    make: Make, until: Until, tmp_path: Path, notices: list[Any]
) -> None:
    session = edited(make, until)
    saved(session, tmp_path / "a.ora", until)
    with zipfile.ZipFile(tmp_path / "a.ora") as file:
        kept = {name: file.read(name) for name in ("mimetype", "stack.xml", "mergedimage.png")}
    with zipfile.ZipFile(tmp_path / "krita.ora", "w") as file:
        for name, data in kept.items():
            file.writestr(name, data)
    session.notice.connect(notices.append)
    opened(session, tmp_path / "krita.ora", until)
    assert len(session.document.layers) == 1
    assert session.photo is not None
    assert session.photo.project is None
    assert "another program" in notices[-1].text


@pytest.mark.slow
@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("version",), 2),
        (("request", "task"), "explode"),
        (("request", "scale"), "3"),
        (("request", "strength"), float("nan")),
        (("request", "seed"), -1),
        (("looks", "seeds"), []),
        (("looks", "seeds"), [1, 1]),
        (("looks", "chosen"), 99),
        (("looks", "within"), {"file": "nowhere.png", "at": [0, 0]}),
        (("max_size",), 0),
    ],
)
def test_what_no_session_says_is_refused_and_the_open_photo_stays(
    make: Make, until: Until, tmp_path: Path, notices: list[Any], path: tuple[str, ...], value: object
) -> None:
    session = edited(make, until)
    saved(session, tmp_path / "a.ora", until)
    with zipfile.ZipFile(tmp_path / "a.ora") as file:
        members = {info.filename: file.read(info) for info in file.infolist()}
    name = "singan-studio/attached/session.json"
    whole = json.loads(members[name])
    part = whole
    for key in path[:-1]:
        part = part[key]
    part[path[-1]] = value
    members[name] = json.dumps(whole).encode()
    with zipfile.ZipFile(tmp_path / "bad.ora", "w") as file:
        for member, data in members.items():
            file.writestr(member, data)
    session.notice.connect(notices.append)
    photo = session.photo
    session.open(tmp_path / "bad.ora")
    until(lambda: bool(notices))
    assert session.photo is photo
    assert notices[-1].kind == "error"
    assert "\n" not in notices[-1].text


def test_a_save_that_fails_says_so_and_leaves_the_work_unsaved(
    make: Make, until: Until, tmp_path: Path, notices: list[Any]
) -> None:
    session = edited(make, until)
    session.notice.connect(notices.append)
    (tmp_path / "file").write_text("")
    session.save(tmp_path / "file" / "a.ora")
    until(lambda: not session.exporting)
    assert notices[-1].kind == "error"
    assert session.photo is not None
    assert not session.photo.saved
    assert session.photo.project is None


@pytest.mark.slow
def test_a_second_save_writes_what_changed_since(
    make: Make, until: Until, tmp_path: Path, pause: Callable[[float], None]
) -> None:
    session = edited(make, until)
    saved(session, tmp_path / "a.ora", until)
    session.do("Rename", edits.rename(session.document, session.document.active, "Sky"))
    saved(session, tmp_path / "a.ora", until)
    pause(0.01)
    opened(session, tmp_path / "a.ora", until)
    assert session.document.active_layer.name == "Sky"


@pytest.mark.parametrize("path", sorted(PROJECTS.glob("version-*.ora")), ids=lambda path: path.stem)
def test_projects_of_every_version_open(path: Path, tmp_path: Path) -> None:
    """One of each version that a program was released with; the newest is what is written now."""
    decoded, state = project.load(path, tmp_path)
    document = decoded.document
    assert [layer.name for layer in document.layers] == ["Photo", "One"]
    merged = decode_png(zipfile.ZipFile(path).read("mergedimage.png"))
    assert np.array_equal(document.flatten(Rect.whole(document.size)), merged)
    places = [
        each and each.bounds for each in (document.selection, document.mask_edits, document.scale_edits)
    ]
    assert places == [Rect(3, 3, 8, 7), Rect(2, 2, 5, 5), Rect(3, 3, 8, 7)]
    assert state is not None
    assert (state.looks.seeds, state.looks.chosen, state.max_size) == ((4, 5, 6), 1, 28)
    assert [patch.seed for patch in state.looks.under] == [1, 2]
    assert (tmp_path / "0123456789abcdef" / "28.safetensors").exists(), "what was learnt"


def test_there_is_a_project_of_the_version_that_is_written(tmp_path: Path) -> None:
    newest = max(int(path.stem.removeprefix("version-")) for path in PROJECTS.iterdir())
    decoded, state = project.load(PROJECTS / f"version-{newest}.ora", tmp_path)
    assert state is not None
    project.save(tmp_path / "now.ora", decoded.photo, decoded.document, state, None, Encoder())
    for version in ("singan-studio/document.json", "singan-studio/attached/session.json"):
        kept, written = (
            json.loads(zipfile.ZipFile(path).read(version))["version"]
            for path in (PROJECTS / f"version-{newest}.ora", tmp_path / "now.ora")
        )
        assert kept == written, "add a project of the new version, and take the older ones on to it"
