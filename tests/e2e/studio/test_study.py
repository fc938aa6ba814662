"""A user study on a real X server, started and done as a person does."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from .display import display, missing
from .test_studio import ROOT

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"not installed: {', '.join(missing())}")


def press(screen: str, *words: str) -> None:
    subprocess.run(["xdotool", *words], env={**os.environ, "DISPLAY": screen}, check=True, timeout=120)


def test_a_study_by_keys(tmp_path: Path) -> None:
    for name, level in (("real", 90), ("fake", 160)):
        (tmp_path / name).mkdir()
        for n in range(4):
            Image.fromarray(np.full((60, 80, 3), level, np.uint8)).save(tmp_path / name / f"{n}.png")
    out = tmp_path / "answers.csv"
    homes = {f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("CONFIG", "CACHE", "DATA", "STATE")}
    with (
        display() as screen,
        subprocess.Popen(
            [sys.executable, "-m", "singan_studio", "study", tmp_path, "-o", out],
            cwd=ROOT,
            env={**os.environ, **homes, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process,
    ):
        try:
            press(
                screen, "search", "--sync", "--onlyvisible", "--name", "Real or fake", "windowfocus", "--sync"
            )
            for _ in range(20):  # four trials take some seconds; what is pressed too early is no answer
                press(screen, "key", "space")
                time.sleep(0.3)
                press(screen, "key", "Left")
                time.sleep(0.3)
            press(screen, "key", "Escape")
            told, complaints = process.communicate(timeout=60)
        finally:
            process.kill()
    assert process.returncode == 0, complaints
    assert "Traceback" not in complaints
    assert "3 of 3 answers that count" in told
    with out.open() as file:
        lines = list(csv.DictReader(file))
    assert len(lines) == 4
    assert {line["answer"] for line in lines} == {"left"}
    assert all(float(line["shown_s"]) < 1.5 for line in lines)
