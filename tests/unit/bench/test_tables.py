from __future__ import annotations

import statistics

import pytest

from singan_studio.bench.tables import COLUMNS, Mean, Variant, cell, columns_of, rows, summary
from singan_studio.bench.tasks import Measured, Outcome


def measured(start: int, *sifid: float, diversity: float | None = 0.5) -> Measured:
    return Measured(start, sifid, (), diversity, None, ())


def outcome(
    name: str, *of: Measured, system: str = "", seed: int = 0, scales: int = 9, error: str = ""
) -> Outcome:
    ours = not system and not error
    return Outcome(
        f"{name}{system}{seed}{scales}",
        name,
        system,
        seed,
        scales,
        b"",
        12.0 + seed if ours else None,
        4.0 if ours else None,
        2**30 if ours else None,
        of,
        error,
    )


def test_means_over_seeds_then_over_photos() -> None:
    made = rows(
        [
            outcome("a", measured(0, 0.1, 0.3), measured(1, 0.05), seed=0),
            outcome("a", measured(0, 0.4, 0.6), measured(1, 0.07), seed=1),
            outcome("b", measured(0, 1.0, 2.0)),
            outcome("a", measured(0, 0.9, diversity=None), system="other"),
        ],
        by_scales=False,
    )
    ours, later, other = Variant("", None, 0), Variant("", None, 1), Variant("other")
    assert [(row.photo, row.variant) for row in made] == [
        ("a", ours),
        ("a", later),
        ("a", other),
        ("b", ours),
    ]
    assert made[0].figures["sifid"] == Mean(
        pytest.approx(0.35), pytest.approx(statistics.stdev([0.2, 0.5])), 2
    )
    assert made[0].figures["sifid_worst"].value == pytest.approx(0.45)
    assert made[0].figures["learning_s"].value == 12.5
    assert made[1].figures["sifid"].value == pytest.approx(0.06)
    assert set(made[2].figures) == {"sifid"}
    assert made[3].figures["sifid"] == Mean(1.5, None, 1)
    means = summary(made)
    assert [(row.variant, row.photos) for row in means] == [(ours, 2), (later, 1), (other, 1)]
    assert means[0].figures["sifid"].value == pytest.approx((0.35 + 1.5) / 2)
    assert means[0].figures["sifid"].spread == pytest.approx(statistics.stdev([0.35, 1.5]))


def test_a_sample_s_time_is_that_of_one_of_all() -> None:
    (row, _) = rows([outcome("a", measured(0, 1, 2, 3), measured(1, 1, 2, 3, 4, 5))], by_scales=False)
    assert row.figures["sample_s"].value == pytest.approx(4.0 / 8)


def test_scales_are_told_apart_where_they_are_varied() -> None:
    both = [outcome("a", measured(0, 1), scales=4), outcome("a", measured(0, 3), scales=8)]
    assert [row.variant.label for row in rows(both, by_scales=True)] == [
        "SinGAN Studio, 4 scales, from scale 0",
        "SinGAN Studio, 8 scales, from scale 0",
    ]
    (row,) = rows(both, by_scales=False)
    assert row.figures["sifid"].value == 2


def test_what_failed_is_a_row_with_its_sentence_once() -> None:
    both = [outcome("a", seed=seed, error="It is broken.") for seed in (0, 1)]
    made = rows([*both, outcome("b", measured(0, 1))], by_scales=False)
    assert [(row.photo, row.error) for row in made] == [("a", "It is broken."), ("b", "")]
    assert [row.photos for row in summary(made)] == [1]


def test_cells() -> None:
    row = rows([outcome("a", measured(0, 0.12345), seed=seed) for seed in (0, 1)], by_scales=False)[0]
    texts = {column.name: cell(row, column) for column in COLUMNS}
    assert texts["sifid"] == "0.123 ± 0.000"
    assert texts["lpips"] == "–"
    assert texts["learning_s"] == "12.5 ± 0.7"
    assert texts["memory_mib"] == "1024 ± 0"
    assert "lpips" not in {column.name for column in columns_of([row])}
