from __future__ import annotations

import base64
import csv
import io
import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PIL import Image

from singan_studio.bench import report
from singan_studio.bench.figures import effect, grid
from singan_studio.bench.planning import Plan
from singan_studio.bench.tables import rows, summary
from singan_studio.bench.tasks import Measured, Outcome
from singan_studio.imaging.save import encode_png

from .conftest import picture

Make = Callable[..., Plan]


def outcome(
    name: str, system: str = "", *, scales: int = 4, starts: tuple[int, ...] = (0,), error: str = ""
) -> Outcome:
    shown = (encode_png(picture(3)),)
    of = (
        ()
        if error
        else tuple(
            Measured(
                start, (0.5 / (start + 1), 0.25), (2.0,), None if system else 0.4 / (start + 1), None, shown
            )
            for start in starts
        )
    )
    seconds = None if system else 1.5
    return Outcome(
        name + system, name, system, 0, scales, encode_png(picture(1)), seconds, seconds, 10**9, of, error
    )


class Page(HTMLParser):
    """Checks that tags are closed in order, and collects addresses."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.addresses: list[str] = []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.addresses += [value or "" for name, value in attrs if name in {"src", "href", "srcset"}]
        if tag not in {"meta", "img", "source"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_one_file_that_holds_all_and_the_figures_beside_it(plan: Make, tmp_path: Path) -> None:
    outcomes = [outcome("a"), outcome("a", "other"), outcome("<b>", error="'<b>' is broken & small.")]
    means = report.write(tmp_path / "new" / "report.html", plan(), outcomes)
    text = (tmp_path / "new" / "report.html").read_text("utf-8")
    page = Page(text)
    assert page.addresses, "pictures are there"
    assert all(address.startswith("data:image/") for address in page.addresses)
    for address in page.addresses:
        with Image.open(io.BytesIO(base64.b64decode(address.split(",")[1]))) as image:
            image.load()
    assert "0.375" in text
    assert "&#x27;&lt;b&gt;&#x27; is broken &amp; small." in text
    assert "<b>Never read it without diversity</b>" in text
    assert "depends on the weights" in text
    assert "figures of patches" in text
    assert "Of other there is one picture of a photo" in text
    assert "prefers-color-scheme: dark" in text
    assert [row.variant.label for row in means] == ["SinGAN Studio, from scale 0", "other"]
    values = json.loads((tmp_path / "new" / "report.json").read_text())
    assert values["summary"][0]["sifid"]["value"] == 0.375
    assert values["outcomes"][1]["measured"][0]["sifid"] == [0.5, 0.25]
    assert values["settings"]["config"]["preset"] == "instant"
    lines = list(csv.DictReader((tmp_path / "new" / "report.csv").read_text("utf-8").splitlines()))
    assert [(line["photo"], line["system"], line["sifid"], line["diversity"]) for line in lines] == [
        ("<b>", "SinGAN Studio", "", ""),
        ("a", "SinGAN Studio", "0.375", "0.4"),
        ("a", "other", "0.375", ""),
    ]
    assert lines[0]["error"] == "'<b>' is broken & small."


def test_the_same_outcomes_make_the_same_report(plan: Make, tmp_path: Path) -> None:
    outcomes = [outcome("a"), outcome("b"), outcome("a", "other")]
    for name, of in (("one", outcomes), ("two", outcomes[::-1])):
        report.write(tmp_path / f"{name}.html", plan(), of)
    assert (tmp_path / "one.html").read_bytes() == (tmp_path / "two.html").read_bytes()
    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "two.csv").read_bytes()


def test_nothing_is_left_of_a_report_that_cannot_be_written(plan: Make, tmp_path: Path) -> None:
    (tmp_path / "report.csv").mkdir()
    with pytest.raises(OSError, match=r"report\.csv"):
        report.write(tmp_path / "report.html", plan(), [outcome("a")])
    assert {path.name for path in tmp_path.iterdir()} == {"report.csv", "report.json", "photos"}


class TestRecipes:
    def test_start_scale(self, plan: Make, tmp_path: Path) -> None:
        made = plan(recipe="start-scale", starts=(0, 1, 2))
        outcomes = [outcome("a", starts=(0, 1, 2)), outcome("b", starts=(0, 1, 2)), outcome("c", starts=(0,))]
        report.write(tmp_path / "report.html", made, outcomes)
        text = (tmp_path / "report.html").read_text("utf-8")
        Page(text)
        assert "the paper’s figure 8" in text
        assert len(re.findall("<source srcset=", text)) == 2, (
            "a chart of SIFID and one of diversity, also dark"
        )
        shown = grid("start-scale", outcomes)
        assert shown is not None
        assert shown.shape[1] > 4 * 176, "the photo and three samples in a row"
        assert shown.shape[0] < 3 * 170, "without the photo that has no scale 1"

    def test_scales(self, plan: Make, tmp_path: Path) -> None:
        outcomes = [outcome("a", scales=2), outcome("a", scales=4), outcome("b", scales=2)]
        report.write(tmp_path / "report.html", plan(recipe="scales"), outcomes)
        text = (tmp_path / "report.html").read_text("utf-8")
        assert "the paper’s figure 9" in text
        assert "SinGAN Studio, 4 scales, from scale 0" in text

    def test_charts_show_the_means(self) -> None:
        means = summary(rows([outcome("a", starts=(0, 3))], by_scales=False))
        light, dark = (effect("start-scale", means, "diversity", "diversity", dark=d) for d in (False, True))
        assert light is not None
        assert dark is not None
        assert light.mean() > 200
        assert dark.mean() < 60
        assert effect("start-scale", means, "lpips", "LPIPS", dark=False) is None
        assert effect("scales", means, "sifid", "SIFID", dark=False) is None

    def test_without_any_sample(self, plan: Make, tmp_path: Path) -> None:
        assert grid("scales", [outcome("a", error="Broken."), outcome("a", "other")]) is None
        report.write(tmp_path / "report.html", plan(recipe="scales"), [outcome("a", error="Broken.")])
        assert "<h2>Figure</h2>" not in (tmp_path / "report.html").read_text("utf-8")
