"""Finding commands by letters, and what the command line opens."""

from __future__ import annotations

import argparse
import subprocess
import sys

import pytest

from singan_studio.__main__ import COMMANDS, opens_window
from singan_studio.cli.parser import build_parser
from singan_studio.ui.fuzzy import score


def _best(query: str, *texts: str) -> str:
    rated = [(rating, text) for text in texts if (rating := score(query, text)) is not None]
    return max(rated)[1]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("mgd", "Merge down"),
        ("move d", "Move down"),
        ("down", "Move down"),
        ("EXP", "Export…"),
        ("layer dup", "Duplicate layer"),
        ("full", "Full screen"),
    ],
)
def test_letters_find_the_command(query: str, wanted: str) -> None:
    texts = ("Merge down", "Move down", "Export…", "Export again", "Duplicate layer", "Full screen", "Fill")
    assert _best(query, *texts) == wanted


def test_accents_and_case_do_not_matter() -> None:
    assert score("resume", "RÉSUMÉ") is not None


def test_letters_out_of_order_find_nothing() -> None:
    assert score("nwod", "Move down") is None
    assert score("move up", "Move down") is None


def test_an_empty_query_finds_everything() -> None:
    assert score("  ", "Anything") is not None


def test_no_command_is_taken_for_a_file() -> None:
    parser = build_parser()
    choices = next(a.choices for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    assert set(choices) == COMMANDS


def test_nothing_or_a_file_opens_the_window() -> None:
    assert opens_window([])
    assert opens_window(["photo.jpg"])
    assert opens_window(["./train"])
    assert not opens_window(["train"])
    assert not opens_window(["train", "photo.jpg", "-o", "x"])
    assert not opens_window(["--help"])
    assert not opens_window(["photo.jpg", "extra"])


def test_showing_the_window_imports_neither_torch_nor_opencv_nor_pillow() -> None:
    program = (
        "import sys, singan_studio.ui.application;"
        "print(*sorted({'torch', 'cv2', 'PIL', 'qtawesome', 'scipy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.split() == []
