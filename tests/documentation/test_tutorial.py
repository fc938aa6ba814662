"""The tutorial is true: the page says its steps, they press what they say, the window follows them."""

from __future__ import annotations

import ast
import inspect
import re
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from singan_studio.paths import resource
from tests.e2e.studio.display import missing

from .play import play
from .tutorial import SAMPLE, STEPS, picture_of

PAGE = Path(__file__).parents[2] / "docs" / "first-edit.md"

_NAMES = {"comma": ",", "period": ".", "bracketright": "]", "backslash": "\\", "Return": "Enter"}


def said(text: str) -> str:
    return " ".join(text.replace("\\\\", "\\").split())


def test_the_page_says_every_step_word_for_word_and_shows_its_picture() -> None:
    rest = said(PAGE.read_text("utf-8"))
    for step in STEPS:
        words = said(step.__doc__ or "")
        assert words in rest, f"{step.__name__}: not on the page, or not in this place"
        _, _, rest = rest.partition(words)
        picture = re.search(r"!\[[^\]]+\]\(images/first-edit/([\w-]+)\.webp\)", rest)
        assert picture is not None
        assert picture[1] == picture_of(step)
    assert not re.search(r"\*\*Press|^Press ", rest), "the page has a step that is not played"
    assert "Press" not in rest


def pressed(code: str) -> set[str]:
    """Return the keys and buttons that a step's code presses, named as the page names them."""
    found = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            words = [each.value for each in node.args if isinstance(each, ast.Constant)]
            if node.func.attr == "key":
                found |= {_shown(str(word)) for word in words}
            if node.func.attr == "press":
                found.add(str(words[-1]))
    return found


def _shown(key: str) -> str:
    *modifiers, last = key.split("+")
    last = _NAMES.get(last, last.upper())
    return "+".join([*(each.capitalize() for each in modifiers), last])


@pytest.mark.parametrize("step", STEPS, ids=picture_of)
def test_what_is_bold_is_what_is_pressed(step: object) -> None:
    words = (getattr(step, "__doc__", "") or "").replace("\\\\", "\\")
    assert set(re.findall(r"\*\*([^*]+)\*\*", words)) == pressed(inspect.getsource(step))  # type: ignore[arg-type]


@pytest.mark.timeout(900)
@pytest.mark.skipif(bool(missing()), reason=f"not installed: {', '.join(missing())}")
def test_the_window_does_what_the_page_says(tmp_path: Path) -> None:
    play("first-edit", tmp_path, 850)
    shots = {path.stem for path in (tmp_path / "shots").iterdir()}
    assert shots == {picture_of(step) for step in STEPS}
    with Image.open(tmp_path / f"{SAMPLE} edited.png") as exported:
        made = np.asarray(exported.convert("RGB"))
    with Image.open(resource(f"samples/{SAMPLE}/photo.png")) as photo:
        differs = (made != np.asarray(photo.convert("RGB"))).any(axis=2)
    assert differs[225:265, 95:130].mean() > 0.9, "the balloon is in its new place"
    assert differs[145:190, 175:200].mean() > 0.9, "and not in its old one"
    assert not differs[:80].any()
    assert not differs[:, 310:].any()
