"""What cannot work is refused with status 2 and one sentence, and nothing that exists is lost."""

from __future__ import annotations

import os
import pickle
import re
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors import safe_open
from safetensors.torch import save_file

from .commands import Run, installed, snapshot
from .conftest import Album

LONG = "a" * 300


def filled(line: str, album: Album, folder: Path) -> list[str]:
    """Return the arguments of a line in which capital words name files."""
    names = {
        "PHOTO": album.photo,
        "COMPOSITE": album.composite,
        "MASK": album.mask,
        "BLACK": album.black,
        "TINY": album.tiny,
        "MODEL": album.model,
        "OUT": folder / "out",
    }
    words = []
    for word in line.split():
        for name, path in names.items():
            if word == name or word.startswith((f"{name}.", f"{name}/")):
                words.append(str(path) + word.removeprefix(name))
                break
        else:
            words.append(word)
    return words


# --- Numbers and names --------------------------------------------------------------------------------------

# What the grammar refuses, before torch is loaded.
MISTYPED = {
    "": "no command",
    "dance": "dance",
    "train PHOTO": "-o",
    "train PHOTO -o OUT --seed -1": "--seed",
    "train PHOTO -o OUT --budget 0": "--budget",
    "train PHOTO -o OUT --budget nan": "--budget",
    "train PHOTO -o OUT --alpha -1": "--alpha",
    "train PHOTO -o OUT --iterations 0": "--iterations",
    "train PHOTO -o OUT --iterations 1.5": "--iterations",
    "sample MODEL -o OUT -n 0": "-n",
    "sample MODEL -o OUT -n many": "-n",
    "sample MODEL -o OUT --size 0x5": "--size",
    "sample MODEL -o OUT --size 100": "--size",
    "sample MODEL -o OUT --seed -1": "--seed",
    "sample MODEL -o OUT --layout -1": "--layout",
    "sample MODEL -o OUT --layout 1 --layout-scale half": "--layout-scale",
    "paint MODEL COMPOSITE -o OUT.png --scale some": "--scale",
    "paint MODEL COMPOSITE -o OUT.png --variants 0": "--variants",
    "paint MODEL COMPOSITE -o OUT.png --feather -1": "--feather",
    "paint MODEL -o OUT.png": "COMPOSITE",
    "upscale PHOTO -o OUT.png --factor 0": "--factor",
    "upscale PHOTO -o OUT.png --factor inf": "--factor",
    "upscale PHOTO -o OUT.png --region 1,2,3": "--region",
    "upscale PHOTO -o OUT.png --region -1,0,9,9": "--region",
    "animate MODEL -o OUT.gif --frames 0": "--frames",
    "animate MODEL -o OUT.gif --fps 0": "--fps",
    "evaluate MODEL -n 0": "-n",
    "import -o OUT": "FOLDER",
}

# What the commands refuse.
IMPOSSIBLE = {
    "train PHOTO -o OUT.safetensors --preset best": "instant, draft, balanced, paper",
    "train PHOTO -o OUT.safetensors --device tpu": "auto, cpu, cuda, mps",
    "train PHOTO -o OUT.safetensors --max-size 5": "--max-size",
    "train PHOTO -o OUT.safetensors --min-size 5": "--min-size",
    "train PHOTO -o OUT.safetensors --min-size 300": "--min-size",
    "train PHOTO -o OUT.safetensors --scale-factor 1": "--scale-factor",
    "train PHOTO -o OUT.png --preset instant": ".safetensors",
    "train MODEL -o OUT.safetensors": "not a picture",
    "info PHOTO --device tpu": "auto, cpu, cuda, mps",
    "reconstruct MODEL -o OUT": ".png",
    "reconstruct MODEL -o OUT.mp3": ".png",
    "reconstruct PHOTO -o OUT.png --device cuda:99": "auto, cpu, cuda, mps",
    "sample MODEL -o OUT --start-scale 99": "from 0",
    "sample MODEL -o OUT --start-scale -1": "from 0",
    "sample PHOTO -o OUT --start-scale 99": "from 0",
    "sample MODEL -o OUT --start-scale 0 --layout 3 --layout-scale 0": "from 1",
    "sample PHOTO -o OUT --start-scale 0 --layout 3 --layout-scale 99": "from 1",
    "sample PHOTO -o OUT --layout 3 --start-scale 2 --tile": "from 3",
    "sample PHOTO -o OUT --layout-scale 2": "--layout",
    "sample TINY -o OUT --layout 3": "one scale",
    "sample MODEL -o OUT --size 1x1": "larger",
    "sample MODEL -o OUT --size 5x500": "larger",
    "sample MODEL -o OUT --size 999999x999999": "smaller",
    "paint MODEL COMPOSITE -o OUT.png --scale 0": "from 1",
    "paint MODEL COMPOSITE -o OUT.png --scale 99": "from 1",
    "paint MODEL COMPOSITE -o OUT.png --scale 99 --quantize 4": "from 1",
    "paint MODEL COMPOSITE -o OUT.png --quantize 100000": "256",
    "paint MODEL COMPOSITE -o OUT.png --scale 2 --scale-map MASK": "leave one of them out",
    "paint MODEL COMPOSITE -o OUT.png --quantize 4 --scale-map MASK": "leave one of them out",
    "paint MODEL COMPOSITE -o OUT.png --scale-map OUT.missing": "no file",
    "harmonize TINY COMPOSITE -o OUT.png --scale-map MASK": "small",
    "paint MODEL COMPOSITE -o OUT.txt": ".png",
    "paint MODEL PHOTO -o OUT.png": "does not differ",
    "paint PHOTO PHOTO -o OUT.png": "does not differ",
    "paint MODEL COMPOSITE -o OUT.png --mask BLACK": "black",
    "paint MODEL MODEL -o OUT.png": "not a picture",
    "harmonize PHOTO COMPOSITE -o OUT.png --feather 1e9": "--feather",
    "harmonize TINY COMPOSITE -o OUT.png": "small",
    "harmonize TINY COMPOSITE -o OUT.png --scale all": "small",
    "edit PHOTO COMPOSITE -o OUT.png --mask BLACK": "black",
    "edit PHOTO COMPOSITE -o OUT.png --scale -1": "from 1",
    "upscale PHOTO -o OUT.png --preset best": "draft, balanced or paper",
    "upscale PHOTO -o OUT.png --factor 9999": "--factor",
    "upscale PHOTO -o OUT.png --factor 1e308": "--factor",
    "upscale PHOTO -o OUT.png --factor 1e-300": "--factor",
    "upscale PHOTO -o OUT.gif": ".png",
    "upscale PHOTO -o OUT.png --region 40,30,9,9": "48×40",
    "upscale PHOTO -o OUT.png --region 4,3,0,9": "48×40",
    "upscale PHOTO -o OUT.png --original PHOTO": "192×160",
    "upscale PHOTO -o OUT.png --original MODEL": "not a picture",
    "upscale MODEL -o OUT.png": "not a picture",
    "animate PHOTO -o OUT.avi": ".mp4",
    "animate PHOTO -o OUT.gif --alpha 2": "--alpha",
    "animate PHOTO -o OUT.gif --alpha nan": "--alpha",
    "animate PHOTO -o OUT.gif --beta -0.5": "--beta",
    "animate PHOTO -o OUT.gif --frames 1": "2 frames",
    "animate PHOTO -o OUT.gif --frames 2 --fps 1e-9": "--fps",
    "animate PHOTO -o OUT.png --frames 2 --fps 1e-9": "--fps",
    "animate PHOTO -o OUT.gif --start-scale 99": "from 0",
    "animate PHOTO -o OUT.gif --mask BLACK": "black",
    "evaluate PHOTO --start-scale 99": "from 0",
    "evaluate COMPOSITE.missing": "no file",
    "import PHOTO -o OUT.safetensors": "file",
    "import OUT -o OUT.safetensors": "no folder",
}


@pytest.mark.parametrize("line", MISTYPED)
def test_mistyped(line: str, album: Album, inside: Run, tmp_path: Path) -> None:
    words = filled(line, album, tmp_path)
    assert inside(*words).refused(MISTYPED[line]).err.count("\n") == 1
    assert snapshot(tmp_path) == {}


@pytest.mark.parametrize("line", IMPOSSIBLE)
def test_impossible(line: str, album: Album, inside: Run, tmp_path: Path) -> None:
    before = snapshot(album.folder)
    outcome = inside(*filled(line, album, tmp_path), "--json").refused(IMPOSSIBLE[line])
    assert outcome.json["error"] in outcome.err
    assert snapshot(tmp_path) == {}
    assert snapshot(album.folder) == before


@pytest.mark.parametrize("line", ["sample MODEL -o OUT -n 0", "train PHOTO --json"])
def test_json_tells_of_a_typing_error_too(line: str, album: Album, inside: Run, tmp_path: Path) -> None:
    outcome = inside(*filled(line, album, tmp_path), "--json").refused()
    assert outcome.out, "nothing on stdout"
    assert outcome.json["error"] in outcome.err


def test_the_installed_command_refuses_in_one_line(album: Album, tmp_path: Path) -> None:
    installed(*filled("sample MODEL -o OUT --size 0x5", album, tmp_path)).refused("--size")
    call = filled("animate PHOTO -o OUT.gif --start-scale 99 --json", album, tmp_path)
    assert "from 0" in installed(*call).refused("from 0").json["error"]
    (tmp_path / "letter").write_text("Dear reader")
    out = tmp_path / "letter" / "demo"
    assert installed("demo", "-o", out, "--json").refused("letter").json["error"]
    assert set(snapshot(tmp_path)) == {"letter"}


# --- Places to write to -------------------------------------------------------------------------------------

WRITING = {
    "train PHOTO --preset instant -o": ".safetensors",
    "reconstruct PHOTO -o": ".png",
    "sample PHOTO -n 1 -o": "",
    "harmonize PHOTO COMPOSITE -o": ".jpg",
    "animate PHOTO --frames 2 -o": ".gif",
    "animate PHOTO --frames 2 -o ": ".mp4",
    "demo -o": "",
}


@pytest.mark.parametrize("line", WRITING)
def test_below_a_file(line: str, album: Album, inside: Run, tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("Dear reader")
    out = tmp_path / "letter" / f"new{WRITING[line]}"
    inside(*filled(line, album, tmp_path), out, "--json").refused("letter")
    assert set(snapshot(tmp_path)) == {"letter"}


@pytest.mark.parametrize("line", WRITING)
def test_a_name_too_long(line: str, album: Album, inside: Run, tmp_path: Path) -> None:
    inside(*filled(line, album, tmp_path), tmp_path / f"{LONG}{WRITING[line]}").refused("too long")
    assert snapshot(tmp_path) == {}


@pytest.mark.parametrize("line", WRITING)
def test_missing_folders_are_made(line: str, album: Album, inside: Run, tmp_path: Path) -> None:
    if line.startswith("demo"):
        pytest.skip("the demo takes minutes")
    out = tmp_path / "a" / "b" / f"new{WRITING[line]}"
    inside(*filled(line, album, tmp_path), out).ok()
    assert out.exists()


@pytest.mark.parametrize("line", WRITING)
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_forbidden_folder(line: str, album: Album, inside: Run, tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir()
    locked.chmod(0)
    try:
        inside(*filled(line, album, tmp_path), locked / f"new{WRITING[line]}").refused("locked")
    finally:
        locked.chmod(0o700)


@pytest.mark.parametrize("line", ["info", "train -o OUT.safetensors", "reconstruct -o OUT.png", "evaluate"])
def test_a_name_too_long_to_exist(line: str, album: Album, inside: Run, tmp_path: Path) -> None:
    inside(*filled(line, album, tmp_path), tmp_path / f"{LONG}.png").refused()


# --- What exists already ------------------------------------------------------------------------------------


@pytest.mark.parametrize("source", ["photo", "model", "text"])
@pytest.mark.parametrize("fresh", [(), ("--fresh",)], ids=["further", "fresh"])
def test_training_overwrites_nothing(
    source: str, fresh: tuple[str, ...], album: Album, inside: Run, tmp_path: Path
) -> None:
    out = tmp_path / "out.safetensors"
    if source == "text":
        out.write_text("My diary")
    else:
        shutil.copy(getattr(album, source), out)
    before = out.read_bytes()
    outcome = inside("train", album.photo, "-o", out, "--preset", "instant", *fresh)
    if source == "model":
        assert ("nothing is left to do" in outcome.ok().err) == (not fresh)
        assert (out.read_bytes() == before) == (not fresh)
    else:
        outcome.refused("out.safetensors")
        assert out.read_bytes() == before
    assert set(snapshot(tmp_path)) == {out.name}


def test_the_installed_command_overwrites_nothing(album: Album) -> None:
    before = snapshot(album.folder)
    out = album.folder / "photo.png"
    outcome = installed("train", album.composite, "-o", out, "--preset", "instant", "--json")
    assert "is the name of a picture" in outcome.refused("photo.png").json["error"]
    assert snapshot(album.folder) == before


def test_learning_further_with_another_photo(album: Album, inside: Run, tmp_path: Path) -> None:
    model = tmp_path / "model.safetensors"
    shutil.copy(album.model, model)
    inside("train", album.composite, "-o", model).refused("another photo")
    assert model.read_bytes() == album.model.read_bytes()


def test_import_overwrites_nothing(album: Album, inside: Run, tmp_path: Path) -> None:
    out = tmp_path / "diary.safetensors"
    out.write_text("My diary")
    inside("import", album.folder, "-o", out).refused("exists")
    assert out.read_text() == "My diary"


@pytest.mark.parametrize(
    "line",
    [
        "train A/photo.png -o A/photo.png --preset instant",
        "reconstruct A/photo.png -o A/photo.png",
        "upscale A/photo.png -o A/photo.png",
        "paint A/photo.png A/composite.png -o A/photo.png",
        "paint A/photo.png A/composite.png -o A/composite.png",
        "paint A/photo.png A/composite.png -o A/link.png",
        "paint A/photo.png A/composite.png --mask A/mask.png -o A/mask.png",
        "paint A/photo.png A/h-scale1.png -o A/h.png --scale all",
        "paint A/photo.png A/h-variant1.png -o A/h.png --variants 2",
        "paint A/photo.png A/h-strip.png -o A/h.png --scale all",
        "animate A/photo.png -o A/photo.png --frames 2 --start-scale 0",
        "animate A/photo.png --mask A/mask.png -o A/mask.png --frames 2",
        "sample A/sample-0000.png -o A -n 1",
    ],
)
def test_no_input_is_overwritten(line: str, album: Album, inside: Run, tmp_path: Path) -> None:
    for name in ("photo", "composite", "mask"):
        shutil.copy(getattr(album, name), tmp_path)
    for name in ("h-scale1.png", "h-variant1.png", "h-strip.png"):
        shutil.copy(album.composite, tmp_path / name)
    shutil.copy(album.photo, tmp_path / "sample-0000.png")
    if "link" in line:
        try:
            (tmp_path / "link.png").symlink_to(tmp_path / "composite.png")
        except OSError:
            pytest.skip("links are not allowed here")
    before = snapshot(tmp_path)
    outcome = inside(*(re.sub("^A(/|$)", f"{tmp_path}/", word) for word in line.split()))
    after = snapshot(tmp_path)
    assert {name: after.get(name) == data for name, data in before.items()} == dict.fromkeys(before, True)
    outcome.refused()


# --- Models that are none -----------------------------------------------------------------------------------


class Mine:
    """What unpickles into a file."""

    def __init__(self, marker: Path) -> None:
        self.marker = marker

    def __reduce__(self) -> tuple[object, ...]:
        return Path.touch, (self.marker,)


@pytest.fixture
def foreign(album: Album, tmp_path: Path) -> Path:
    """A folder of files that are no models, or only nearly."""
    folder = tmp_path / "foreign"
    folder.mkdir()
    data = album.model.read_bytes()
    length = int.from_bytes(data[:8], "little")
    files = {
        "cut.safetensors": data[: len(data) // 2],
        "header-only.safetensors": data[: 8 + length],
        "head-cut.safetensors": data[: length // 2],
        "longer.safetensors": data + b"more",
        "length.safetensors": b"\xff" * 8 + data[8:],
        "garbled.safetensors": data[:200] + b"\x00garbled\x00" + data[210:],
        "text.safetensors": b"Dear reader",
        "empty.safetensors": b"",
    }
    for name, content in files.items():
        (folder / name).write_bytes(content)
    save_file({"weight": torch.zeros(3)}, folder / "other.safetensors")
    save_file({"weight": torch.zeros(3)}, folder / "claims.safetensors", {"singan_studio": "{}"})
    with safe_open(album.model, "pt") as file:
        about, tensors = file.metadata(), {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    first = next(name for name in tensors if name.endswith("weight"))
    variants = {
        "nan": {first: tensors[first].clone().fill_(float("nan"))},
        "infinite": {first: tensors[first].clone().fill_(float("inf"))},
        "shape": {first: torch.zeros(2, 2)},
        "noise": {"z_star": torch.zeros(1, 1, 2, 2)},
        "photo": {"photo": torch.zeros(100, dtype=torch.uint8)},
    }
    for name, change in variants.items():
        save_file({**tensors, **change}, folder / f"{name}.safetensors", about)
    save_file({"photo": tensors["photo"]}, folder / "weightless.safetensors", about)
    newer = about["singan_studio"].replace('"format_version": 2', '"format_version": 99')
    save_file(tensors, folder / "newer.safetensors", {"singan_studio": newer})
    return folder


FOREIGN = ("cut", "header-only", "head-cut", "longer", "length", "garbled", "text", "empty", "other",
           "claims", "nan", "infinite", "shape", "noise",
           "photo", "weightless", "newer", "missing")  # fmt: skip


@pytest.mark.parametrize("name", FOREIGN)
def test_not_a_model(name: str, foreign: Path, album: Album, inside: Run, tmp_path: Path) -> None:
    model, out = foreign / f"{name}.safetensors", tmp_path / "out"
    before = snapshot(foreign)
    for call in (
        ("info", model),
        ("sample", model, "-o", out, "-n", 1),
        ("reconstruct", model, "-o", out / "r.png"),
        ("edit", model, album.composite, "-o", out / "e.png"),
    ):
        outcome = inside(*call, "--json").refused(model.name)
        assert outcome.json["error"] in outcome.err
    if model.exists():
        inside("train", album.photo, "-o", model).refused(model.name)
    assert snapshot(out) == {}
    assert snapshot(foreign) == before


def test_pickles_are_never_executed(album: Album, inside: Run, tmp_path: Path) -> None:
    marker, folder, out = tmp_path / "executed", tmp_path / "released", tmp_path / "out.safetensors"
    raw, zipped = tmp_path / "raw.pth", tmp_path / "zipped.pth"
    raw.write_bytes(pickle.dumps(Mine(marker)))
    torch.save({"weights": Mine(marker)}, zipped)
    for file in (raw, zipped):
        inside("info", file).refused(file.name)
        inside("sample", file, "-o", tmp_path / "samples").refused(file.name)
        inside("harmonize", file, album.composite, "-o", tmp_path / "h.png").refused(file.name)
        inside("train", album.photo, "-o", file).refused(file.name)
        for names in (("reals.pth", "Gs.pth", "Zs.pth", "NoiseAmp.pth"), ("TrainedModels/reals.pth",)):
            for name in names:
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(file, folder / name)
            inside("import", folder, "-o", out).refused()
            shutil.rmtree(folder)
    installed("sample", zipped, "-o", tmp_path / "samples").refused(zipped.name)
    assert not marker.exists()
    assert not out.exists()
    pickle.loads(raw.read_bytes())  # noqa: S301 it would have been
    assert marker.exists()


def test_hostile_folders_to_import(inside: Run, tmp_path: Path) -> None:
    empty, broken = tmp_path / "empty", tmp_path / "broken"
    empty.mkdir()
    broken.mkdir()
    for name in ("reals.pth", "Gs.pth", "Zs.pth", "NoiseAmp.pth"):
        (broken / name).write_bytes(b"PK\x03\x04 nothing of value")
    out = tmp_path / "out.safetensors"
    for folder in (empty, broken, tmp_path / "missing"):
        assert inside("import", folder, "-o", out, "--json").refused(folder.name).json["error"]
    assert not out.exists()


def test_a_flat_photo(inside: Run, tmp_path: Path) -> None:
    Image.fromarray(np.full((20, 24, 3), 128, np.uint8)).save(tmp_path / "flat.png")
    inside("sample", tmp_path / "flat.png", "-o", tmp_path / "samples", "-n", 1).ok()
    model = tmp_path / "flat.safetensors"
    inside("train", tmp_path / "flat.png", "-o", model, "--iterations", 2).ok()
    inside("animate", model, "-o", tmp_path / "flat.gif", "--frames", 3, "--start-scale", 0).ok()
