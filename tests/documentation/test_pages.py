"""The documentation says what the program has: its commands, options, keys and words; and it builds."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from docs.generators import command_line, imports, window
from singan_studio.cli.parser import build_parser

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
BUILDERS = ("sphinx", "myst_parser", "furo")
MISSING = [name for name in BUILDERS if importlib.util.find_spec(name) is None]

_BOLD = re.compile(r"\*\*([^*]+)\*\*")
_SLANTED = re.compile(r"(?<![*\w])\*([^*\n]+(?:\n[^*\n]+)?)\*(?![*\w])")
_MOUSE_AND_MODIFIERS = {"Alt", "Shift", "Ctrl", "Enter", "Esc", "[", "]", "1", "0"}


def pages() -> Iterator[Path]:
    """Yield the pages that are written by hand, but for the decision records."""
    for path in DOCS.rglob("*.md"):
        if not {"_build", "reference", "decisions"} & set(path.relative_to(DOCS).parts[:-1]):
            yield path


def helped(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    with pytest.raises(SystemExit):
        build_parser().parse_args([*arguments, "--help"])
    return capsys.readouterr().out


def named(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Return the commands that the program's own help lists."""
    _, _, listed = helped(capsys).partition("commands:")
    return re.findall(r"^    (\w+)", listed, re.MULTILINE)


@pytest.mark.timeout(1500)
@pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)} (pip install -e '.[docs]')")
def test_it_builds_without_a_warning_and_lists_every_option(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = tmp_path / "html"
    words = ["-b", "html", "--fail-on-warning", "--keep-going", "--quiet", "-d", tmp_path / "trees"]
    done = subprocess.run(  # noqa: S603 our own documentation
        [sys.executable, "-m", "sphinx", *words, DOCS, made],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    for name in ("index", "first-edit", "tasks/paint", "reference/window", "decisions/0001-dependencies"):
        assert (made / f"{name}.html").exists()
    text = re.sub(r"<[^>]+>", "", (made / "reference" / "command-line.html").read_text("utf-8"))
    for command in named(capsys):
        for option in options(helped(capsys, command)):
            assert option in text, f"{command} {option}"
    modules = (made / "reference" / "python-engine.html").read_text("utf-8")
    assert "singan_studio.engine.sampling.sample" in modules
    assert "Make a random sample" in re.sub(r"<[^>]+>", "", modules)


def options(text: str) -> set[str]:
    return set(re.findall(r"(?<![\w-])--?[a-z][\w-]*", text.partition("options:")[2])) - {"-based"}


def test_every_command_and_option_is_on_the_page(capsys: pytest.CaptureFixture[str]) -> None:
    sections = dict(
        re.findall(r"^## `(\w+)`\n(.*?)(?=^## |\Z)", command_line.page(), re.MULTILINE | re.DOTALL)
    )
    commands = named(capsys)
    assert {"train", "sample", "paint", "render", "demo"} <= set(commands)
    assert set(sections) == set(commands)
    for command in commands:
        found = options(helped(capsys, command))
        assert "--json" in found
        for option in found:
            assert re.search(rf"`{re.escape(option)}[ `]", sections[command]), f"{command} {option}"


def test_commands_in_the_text_are_calls_the_parser_takes() -> None:
    calls = [
        line.partition("#")[0].strip()
        for path in pages()
        for line in path.read_text("utf-8").splitlines()
        if line.startswith("singan-studio ")
    ]
    assert len(calls) > 20
    for call in calls:
        build_parser().parse_args(call.split()[1:])


@pytest.fixture(scope="module")
def listed() -> str:
    """The page of the window's commands, made by the window itself."""
    return window.page()


def test_keys_in_the_text_are_keys_of_the_window(listed: str) -> None:
    known = {key for keys in re.findall(r"`([^`]+)`", listed) for key in [keys, *keys.split(", ")]}
    checked = 0
    for path in pages():
        for words in _BOLD.findall(path.read_text("utf-8")):
            key = words.replace("\\\\", "\\")
            if key in _MOUSE_AND_MODIFIERS or not re.fullmatch(r"((Ctrl|Alt|Shift)\+)*(\S|F\d+|Enter)", key):
                continue
            checked += 1
            assert key in known, f"{path.name}: {key}"
    assert checked > 40


def test_words_in_the_text_are_words_of_the_window() -> None:
    said = "\n".join(
        re.sub(r'"\s+"', "", path.read_text("utf-8")) for path in (ROOT / "singan_studio").rglob("*.py")
    )
    said = said.replace("&", "").lower()
    checked = 0
    for path in (
        *DOCS.glob("tasks/*.md"),
        *(DOCS / f"{name}.md" for name in ("install", "first-edit", "troubleshooting")),
    ):
        for words in _SLANTED.findall(path.read_text("utf-8")):
            checked += 1
            assert " ".join(words.split()).rstrip("…. ").lower() in said, f"{path.name}: {words}"
    assert checked > 40


def test_pictures_are_shown_and_small() -> None:
    text = "\n".join(path.read_text("utf-8") for path in (*pages(), ROOT / "README.md"))
    pictures = [path for path in (DOCS / "images").rglob("*.*") if path.is_file()]
    assert len(pictures) > 40
    for path in pictures:
        assert path.relative_to(DOCS).as_posix() in text, f"{path.name} is on no page"
    assert sum(path.stat().st_size for path in pictures) < 5_000_000


def test_every_setting_and_every_menu_is_listed(listed: str) -> None:
    for words in (
        "## File",
        "## Render",
        "Show the log's folder",
        "Learn photos",
        "Memory for undo | 1024 MB",
    ):
        assert words in listed


def test_the_graph_of_imports_has_what_the_files_import() -> None:
    packages = [name for row in imports.layers(ROOT) for name in row]
    assert packages.index("ui") < packages.index("app") < packages.index("imaging")
    edges = imports.edges(ROOT)
    assert {("ui", "app"), ("app", "jobs"), ("jobs", "engine"), ("engine", "imaging")} <= edges
    assert ("imaging", "engine") not in edges
    drawing = ElementTree.fromstring(imports.drawing(ROOT))  # noqa: S314 our own
    titles = {node.text for node in drawing.iter("{http://www.w3.org/2000/svg}title")}
    assert "ui imports app" in titles
    assert "imaging imports engine" not in titles
    for contract in imports.contracts(ROOT):
        assert f"## {contract['name']}" in imports.tables(ROOT)
