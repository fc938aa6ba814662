"""Projects: what is saved comes back byte for byte, and no file does harm."""

from __future__ import annotations

import io
import json
import os
import sys
import tracemalloc
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image

from singan_studio.document import edits, project
from singan_studio.document.document import KEEP, RENDER, Document
from singan_studio.document.layers import Transform
from singan_studio.document.project import Encoder, ForeignProjectError, Project
from singan_studio.document.raster import Raster
from singan_studio.errors import PictureError, ProjectError
from singan_studio.imaging.geometry import Rect

from .pictures import SIZE, WHOLE, document, noise, solid


def rich() -> Document:
    """A document with every kind of layer, a hidden part, a selection and a mask."""
    made = edits.place(document(), noise(90, 60, 4, seed=2), "Ship — 船", (120, 80))
    made = edits.transform(made, made.active, Transform((100.5, 90.25), 0.7, -1.3, 33.0))
    made = edits.add_result(made, noise(40, 50, 4, seed=3), (200, 190), "Result")
    ship = made.layers[1]
    hidden = Raster.of(noise(30, 30, 1, seed=4)[..., 0], (60, 60))
    made = made.with_layer(replace(ship, mask=hidden, opacity=1 / 3, visible=True, lifted=True))
    made = edits.place(made, solid(5, 5, (1, 2, 3), 0), "Nothing", (-40, 300))
    codes = np.zeros((20, 20), np.uint8)
    codes[:10], codes[15:] = KEEP, RENDER
    return replace(
        made,
        selection=Raster.of(noise(33, 44, 1, seed=5)[..., 0], (250, 240)),
        mask_edits=Raster.of(codes, (7, 9)),
        scale_edits=Raster.of(noise(20, 10, 1, seed=6)[..., 0], (30, 200)),
        active=1,
    )


def saved(path: Path, made: Document | None = None, **attached: bytes) -> Document:
    made = made or rich()
    project.save(path, Project(made, attached), made.flatten(WHOLE))
    return made


def described(path: Path) -> Any:
    with zipfile.ZipFile(path) as file:
        return json.loads(file.read("singan-studio/document.json"))


def rewritten(path: Path, change: Any) -> None:
    """Change the members of a file, a dictionary of bytes by name, in place."""
    with zipfile.ZipFile(path) as file:
        members = {info.filename: file.read(info) for info in file.infolist()}
    change(members)
    with zipfile.ZipFile(path, "w") as file:
        for name, data in members.items():
            file.writestr(name, data)


def test_everything_comes_back_byte_for_byte(tmp_path: Path) -> None:
    made = saved(tmp_path / "a.ora", model=b"\0weights", session=b"{}")
    again = project.load(tmp_path / "a.ora")
    assert again.document.same(made)
    assert again.attached == {"model": b"\0weights", "session": b"{}"}
    assert np.array_equal(again.document.flatten(WHOLE), made.flatten(WHOLE))


def test_what_was_read_is_written_as_the_same_bytes(tmp_path: Path) -> None:
    saved(tmp_path / "a.ora", x=b"1")
    saved(tmp_path / "b.ora", project.load(tmp_path / "a.ora").document, x=b"1")
    assert (tmp_path / "a.ora").read_bytes() == (tmp_path / "b.ora").read_bytes()


def test_layers_that_share_pixels_share_them_again(tmp_path: Path) -> None:
    made = edits.place(document(), noise(20, 20, 4), "One", (50, 50))
    twin = replace(made.layers[1], id=made.next_id, name="Two")
    made = replace(made, layers=(*made.layers, twin), next_id=made.next_id + 1)
    saved(tmp_path / "a.ora", made)
    first, second = project.load(tmp_path / "a.ora").document.layers[1:]
    assert first.raster is second.raster


def test_other_programs_find_the_layers_where_they_are(tmp_path: Path) -> None:
    made = saved(tmp_path / "a.ora")
    with zipfile.ZipFile(tmp_path / "a.ora") as file:
        first = file.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert file.read("mimetype") == b"image/openraster"
        image = ElementTree.fromstring(file.read("stack.xml"))  # noqa: S314 our own
        assert (image.get("w"), image.get("h")) == (str(SIZE.width), str(SIZE.height))
        layers = image.findall("./stack/layer")
        assert [layer.get("name") for layer in layers] == ["Nothing", "Result", "Ship — 船", "Photo"]
        flat = np.zeros((SIZE.height, SIZE.width, 3), np.float64)
        for layer in reversed(layers):
            picture = Image.open(io.BytesIO(file.read(layer.get("src", ""))))
            assert picture.mode == "RGBA"
            canvas = Image.new("RGBA", (SIZE.width, SIZE.height))
            canvas.paste(picture, (int(layer.get("x", "")), int(layer.get("y", ""))))
            rgba = np.asarray(canvas, np.float64)
            alpha = rgba[..., 3:] / 255 * float(layer.get("opacity", ""))
            flat = flat * (1 - alpha) + rgba[..., :3] * alpha
        assert np.abs(flat - made.flatten(WHOLE)).max() < 2
        merged = np.asarray(Image.open(io.BytesIO(file.read("mergedimage.png"))))
        assert np.array_equal(merged, made.flatten(WHOLE))
        assert max(Image.open(io.BytesIO(file.read("Thumbnails/thumbnail.png"))).size) <= 256


def test_what_did_not_change_is_not_encoded_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    encoder, made = Encoder(), document()
    project.save(tmp_path / "a.ora", Project(made), made.flatten(WHOLE), encoder)
    read: list[Rect] = []
    real = Raster.read
    monkeypatch.setattr(Raster, "read", lambda raster, rect: read.append(rect) or real(raster, rect))
    more = edits.place(made, noise(20, 20, 4), "One", (50, 50))
    merged = np.zeros((SIZE.height, SIZE.width, 3), np.uint8)
    read.clear()
    project.save(tmp_path / "a.ora", Project(more), merged, encoder)
    assert WHOLE not in read
    assert project.load(tmp_path / "a.ora").document.same(more)


def test_a_failed_save_leaves_the_file_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = saved(tmp_path / "a.ora")

    def full(*_: Any, **__: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(zipfile.ZipFile, "writestr", full)
    with pytest.raises(PictureError, match="disk is full"):
        saved(tmp_path / "a.ora", document())
    assert [path.name for path in tmp_path.iterdir()] == ["a.ora"]
    monkeypatch.undo()
    assert project.load(tmp_path / "a.ora").document.same(made)


def test_a_file_of_another_program_says_so_and_has_a_picture(tmp_path: Path) -> None:
    made = saved(tmp_path / "a.ora")
    rewritten(tmp_path / "a.ora", lambda members: members.pop("singan-studio/document.json"))
    with pytest.raises(ForeignProjectError, match="another program"):
        project.load(tmp_path / "a.ora")
    picture = np.asarray(Image.open(io.BytesIO(project.merged_picture(tmp_path / "a.ora"))))
    assert np.array_equal(picture, made.flatten(WHOLE))


def test_a_newer_version_is_refused_in_words(tmp_path: Path) -> None:
    saved(tmp_path / "a.ora")

    def newer(members: dict[str, bytes]) -> None:
        text = members["singan-studio/document.json"].replace(b'"version": 1', b'"version": 99')
        members["singan-studio/document.json"] = text

    rewritten(tmp_path / "a.ora", newer)
    with pytest.raises(ProjectError, match="newer"):
        project.load(tmp_path / "a.ora")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("active",), 77),
        (("next_id",), 1),
        (("size",), [300, 271]),
        (("size",), [10**12, 1]),
        (("layers",), []),
        (("layers", 0, "visible"), False),
        (("layers", 0, "kind"), "paint"),
        (("layers", 1, "kind"), "photo"),
        (("layers", 1, "kind"), "script"),
        (("layers", 1, "id"), 0),
        (("layers", 1, "opacity"), float("nan")),
        (("layers", 1, "opacity"), 2),
        (("layers", 1, "visible"), 1),
        (("layers", 1, "offset"), [1, 10**9]),
        (("layers", 1, "offset"), [0.5, 1]),
        (("layers", 1, "placed", "scale"), [0, 1]),
        (("layers", 1, "placed", "degrees"), float("inf")),
        (("layers", 1, "name"), None),
        (("layers", 1, "raster", "file"), "../../etc/passwd"),
        (("layers", 1, "raster", "file"), "data/none.png"),
        (("layers", 1, "raster", "file"), "stack.xml"),
        (("layers", 1, "mask", "channels"), 4),
        (("selection", "file"), None),
        (("mask_edits",), None),
        (("version",), "1"),
        (("size",), [20_000, 20_000]),
        (("layers", 0, "name"), "x" * 20_000),
    ],
)
def test_what_makes_no_document_is_refused_in_one_sentence(
    tmp_path: Path, path: tuple[Any, ...], value: object
) -> None:
    saved(tmp_path / "a.ora")

    def spoil(members: dict[str, bytes]) -> None:
        whole = json.loads(members["singan-studio/document.json"])
        part = whole
        for key in path[:-1]:
            part = part[key]
        part[path[-1]] = value
        members["singan-studio/document.json"] = json.dumps(whole).encode()

    rewritten(tmp_path / "a.ora", spoil)
    with pytest.raises(ProjectError, match=r"damaged, or no project; open an older copy") as raised:
        project.load(tmp_path / "a.ora")
    assert "\n" not in str(raised.value)


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    saved(tmp_path / "a.ora")
    with zipfile.ZipFile(tmp_path / "a.ora") as file:
        members = {info.filename: file.read(info) for info in file.infolist()}
    members["singan-studio/document.json"] = b" " * (64 * 2**20) + b"{}"
    with zipfile.ZipFile(tmp_path / "a.ora", "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members.items():
            file.writestr(name, data)
    assert (tmp_path / "a.ora").stat().st_size < 2**20
    with pytest.raises(ProjectError):
        project.load(tmp_path / "a.ora")


def test_attachments_are_not_unpacked_without_end(tmp_path: Path) -> None:
    saved(tmp_path / "a.ora")
    with zipfile.ZipFile(tmp_path / "a.ora", "a", zipfile.ZIP_DEFLATED) as file:
        file.writestr("singan-studio/attached/session.json", bytes(2**28))
    tracemalloc.start()
    try:
        with pytest.raises(ProjectError, match="damaged"):
            project.load(tmp_path / "a.ora")
        assert tracemalloc.get_traced_memory()[1] < 2**24
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("packing", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_members_are_packed_as_openraster_says(tmp_path: Path, packing: int) -> None:
    saved(tmp_path / "a.ora")
    with zipfile.ZipFile(tmp_path / "a.ora", "a", packing) as file:
        file.writestr("singan-studio/attached/more", bytes(1000))
    with pytest.raises(ProjectError, match="damaged"):
        project.load(tmp_path / "a.ora")


@pytest.mark.slow
@pytest.mark.parametrize("size", [(2**26, 1), (1, 2**26)])
def test_a_strip_is_not_spread_over_tiles_without_end(tmp_path: Path, size: tuple[int, int]) -> None:
    saved(tmp_path / "a.ora")
    buffer = io.BytesIO()
    Image.new("L", size, 255).save(buffer, "PNG")

    def spoil(members: dict[str, bytes]) -> None:
        whole = json.loads(members["singan-studio/document.json"])
        whole["mask_edits"] = {"file": "data/strip.png", "channels": 1, "at": [0, 0]}
        members["data/strip.png"] = buffer.getvalue()
        members["singan-studio/document.json"] = json.dumps(whole).encode()

    rewritten(tmp_path / "a.ora", spoil)
    with pytest.raises(ProjectError, match="damaged"):
        project.load(tmp_path / "a.ora")


@pytest.mark.slow
def test_one_picture_at_many_places_is_one_picture_too_many(tmp_path: Path) -> None:
    saved(tmp_path / "a.ora")
    buffer = io.BytesIO()
    Image.new("RGBA", (2000, 2000), "red").save(buffer, "PNG")

    def spoil(members: dict[str, bytes]) -> None:
        whole = json.loads(members["singan-studio/document.json"])
        members["data/red.png"] = buffer.getvalue()
        for n in range(300):
            layer = json.loads(json.dumps(whole["layers"][1]))
            layer |= {"id": 1000 + n, "raster": {"file": "data/red.png", "channels": 4, "at": [n, 0]}}
            whole["layers"].append(layer)
        whole["next_id"] = 5000
        members["singan-studio/document.json"] = json.dumps(whole).encode()

    rewritten(tmp_path / "a.ora", spoil)
    with pytest.raises(ProjectError, match="damaged"):
        project.load(tmp_path / "a.ora")


def test_many_flat_layers_are_no_bomb(tmp_path: Path) -> None:
    """What is painted in one colour packs a thousand times; it must come back all the same."""
    made = Document.of(noise(1200, 900, 3))
    for n in range(20):
        made = edits.place(made, solid(1200, 900, (n, 2, 3)), f"{n}", (600, 450))
    path = tmp_path / "flat.ora"
    project.save(path, Project(made), np.zeros((900, 1200, 3), np.uint8))
    assert project.load(path).document.same(made)


def test_a_name_that_xml_cannot_hold_is_kept(tmp_path: Path) -> None:
    """Names of files that are no UTF-8 come as lone surrogates."""
    name = "a\x00b\x1bc\udcff<&>\N{GRINNING FACE}"
    made = edits.rename(rich(), 1, name)
    saved(tmp_path / "a.ora", made)
    assert project.load(tmp_path / "a.ora").document.layer(1).name == name
    with zipfile.ZipFile(tmp_path / "a.ora") as file:
        layers = ElementTree.fromstring(file.read("stack.xml")).findall("./stack/layer")  # noqa: S314 our own
    assert "a\ufffdb\ufffdc\ufffd<&>\N{GRINNING FACE}" in [layer.get("name") for layer in layers]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_in_an_archive_are_no_links_and_a_link_to_one_is_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    made = saved(tmp_path / "a.ora")
    with zipfile.ZipFile(tmp_path / "a.ora", "a") as file:
        info = zipfile.ZipInfo("singan-studio/attached/link")
        info.external_attr = 0o120777 << 16
        file.writestr(info, "../../../secret")
        file.writestr("../outside", "x")
    (tmp_path / "link.ora").symlink_to(tmp_path / "a.ora")
    found = project.load(tmp_path / "link.ora")
    assert found.attached == {"link": b"../../../secret"}
    assert found.document.same(made)
    saved(tmp_path / "link.ora", document())
    assert (tmp_path / "link.ora").is_symlink()
    assert project.load(tmp_path / "a.ora").document.same(document())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.ora", "link.ora", "secret"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.ora")
    with pytest.raises(ProjectError, match="not an ordinary file"):
        project.load(tmp_path / "pipe.ora")


def test_two_members_of_one_name_are_refused(tmp_path: Path) -> None:
    saved(tmp_path / "a.ora")
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(tmp_path / "a.ora", "a") as file:
        file.writestr("stack.xml", b"")
    with pytest.raises(ProjectError, match="damaged"):
        project.load(tmp_path / "a.ora")


def test_what_is_no_file_or_no_project_is_said(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="no file"):
        project.load(tmp_path / "none.ora")
    (tmp_path / "text.ora").write_text("hello")
    with pytest.raises(ProjectError, match="damaged, or no project"):
        project.load(tmp_path / "text.ora")
    with zipfile.ZipFile(tmp_path / "other.ora", "w") as file:
        file.writestr("mimetype", b"application/epub+zip")
    with pytest.raises(ProjectError, match="no OpenRaster file"):
        project.load(tmp_path / "other.ora")
