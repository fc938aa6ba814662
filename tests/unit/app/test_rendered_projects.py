"""A project rendered by the command line is the picture that the studio exported, byte for byte."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from singan_studio.app.session import Session
from singan_studio.cli import run
from singan_studio.document import edits
from singan_studio.document.raster import Raster
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.load import load_picture
from singan_studio.jobs.local import LocalEngine

from .conftest import Make, Until, painted

PLACE = Rect(12, 10, 34, 30)


def ready(session: Session) -> bool:
    result = session.result
    return result is not None and result.final and not result.stale and not session.rendering


@pytest.mark.parametrize("kind", ["paint", "moved", "accepted", "rerolled"])
def test_the_same_pixels_without_a_window(make: Make, until: Until, tmp_path: Path, kind: str) -> None:
    session = make(LocalEngine(device="cpu"), learning_max_size=48)  # type: ignore[arg-type]
    until(lambda: session.scales > 1, 60)
    session.do("Paint", painted(session.document, PLACE))
    until(lambda: ready(session), 60)
    session.choose(2)
    session.choose_scale(session.scales - 1)
    match kind:
        case "moved":
            layer = session.document.active
            session.do("Move", edits.move(session.document, layer, 7, 3))
        case "accepted":
            until(lambda: ready(session), 60)
            session.accept()
            until(lambda: not session.accepting and session.result is None, 60)
        case "rerolled":
            until(lambda: ready(session), 60)
            session.reroll(Raster.of(np.full((9, 9), 255, np.uint8), (15, 12)))
    if kind != "accepted":
        until(lambda: ready(session), 60)
    session.save(tmp_path / "a.ora")
    session.export(tmp_path / "studio.png")
    until(lambda: not session.exporting, 60)
    assert run(["render", str(tmp_path / "a.ora"), "-o", str(tmp_path / "again.png")]) == 0
    mine, theirs = (load_picture(tmp_path / name).pixels for name in ("studio.png", "again.png"))
    assert np.array_equal(mine, theirs)
    assert not np.array_equal(mine[PLACE.slices], load_picture(tmp_path / "photo.png").pixels[PLACE.slices])


def test_what_is_no_project_is_refused_in_one_line(
    tmp_path: Path, photo_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["render", str(photo_file), "-o", str(tmp_path / "a.png")]) == 2
    assert "damaged, or no project" in capsys.readouterr().err
    assert not (tmp_path / "a.png").exists()
