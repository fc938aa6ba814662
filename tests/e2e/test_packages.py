"""What is packed: wheel and source distribution, and what a desktop is told of the program."""

from __future__ import annotations

import email
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest

from singan_studio import __version__
from singan_studio.engine import checkpoint
from singan_studio.engine.config import preset
from singan_studio.engine.model import new_pyramid

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with both, as the build's own backend packs them."""
    folder = tmp_path_factory.mktemp("packed")
    subprocess.run(  # noqa: S603
        [sys.executable, "-m", "hatchling", "build", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return folder


def files(folder: str, *suffixes: str) -> set[str]:
    """Return the files below a folder of the project, by their paths in it."""
    found = (
        path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts
    )
    return {path.relative_to(ROOT / folder).as_posix() for path in found if path.suffix in suffixes}


def test_a_wheel_has_the_program_and_its_files_and_nothing_else(packed: Path) -> None:
    (path,) = packed.glob("*.whl")
    with zipfile.ZipFile(path) as wheel:
        names = set(wheel.namelist())
        about = next(name for name in names if name.endswith(".dist-info/METADATA"))
        metadata = email.message_from_bytes(wheel.read(about))
        commands = wheel.read(about.replace("METADATA", "entry_points.txt")).decode()
    used = (".ora", ".png", ".qm", ".qss", ".svg")
    code = {f"singan_studio/{name}" for name in files("singan_studio", ".py")}
    needed = {f"singan_studio/_resources/{name}" for name in files("resources", *used)}
    assert len(needed) > 40
    assert (code | needed | {"singan_studio/_resources/report/report.html"}) - names == set()
    elsewhere = {name for name in names if not name.startswith(("singan_studio/", "singan_studio-"))}
    assert elsewhere == set()
    assert {name for name in names if "/tests/" in name or "__pycache__" in name} == set()
    assert (metadata["Name"], metadata["Version"]) == ("singan-studio", __version__)
    assert metadata["Requires-Python"] == ">=3.11"
    assert "singan-studio = singan_studio.__main__:main" in commands
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_a_source_distribution_has_all_that_builds_and_tests_it(packed: Path) -> None:
    (path,) = packed.glob("*.tar.gz")
    with tarfile.open(path) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    wanted = {"pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", "packaging/singan-studio.spec"}
    for folder in ("singan_studio", "tests", "packaging"):
        wanted |= {f"{folder}/{name}" for name in files(folder, ".py", ".sh", ".xml", ".ora")}
    wanted |= {
        f"resources/{name}" for name in files("resources", ".png", ".svg", ".qm", ".ts", ".qss", ".py")
    }
    assert wanted - names == set()
    assert {name for name in names if name.startswith((".venv", "build/", "dist/", "docs/_build"))} == set()


def test_the_version_is_the_same_wherever_it_is_told() -> None:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    releases = ET.parse(PACKAGING / "singan-studio.metainfo.xml").iter("release")  # noqa: S314 our own
    assert told == next(releases).get("version") == __version__


def test_a_model_is_known_by_how_its_file_begins(tmp_path: Path) -> None:
    photo = np.random.default_rng(1).integers(0, 256, (30, 40, 3), np.uint8)
    path = tmp_path / "photo.safetensors"
    checkpoint.save(path, new_pyramid(photo, preset("instant", max_size=40)))
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    known = ET.parse(PACKAGING / "singan-studio.xml")  # noqa: S314 our own
    kind = known.find("m:mime-type[@type='application/x-singan-studio-model']", space)
    assert kind is not None
    match = kind.find("m:magic/m:match", space)
    assert match is not None
    at, beginning = int(match.get("offset", "")), match.get("value", "").encode()
    assert path.read_bytes()[at:].startswith(beginning)
    entry = (PACKAGING / "singan-studio.desktop").read_text("utf-8")
    assert f"{kind.get('type')};" in entry
    assert "image/openraster;" in entry
