from __future__ import annotations

import io
import pickle
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from singan_studio.bench import measuring
from singan_studio.bench.measuring import PeakMemory, as_learnt, measure, with_scales
from singan_studio.bench.planning import Plan, tasks
from singan_studio.bench.tasks import Outcome, Task
from singan_studio.engine.config import TrainConfig, preset
from singan_studio.engine.metrics import diversity, sifid
from singan_studio.engine.model import new_pyramid
from singan_studio.engine.pyramid import make_plan, to_pixels
from singan_studio.engine.sampling import sample
from singan_studio.errors import StudioError
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.load import decode_png

from .conftest import needs_weights, picture

Make = Callable[..., Plan]
TINY = preset("draft", iterations=3, network_scales=(0, 2))


def png(pixels: np.ndarray) -> bytes:
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "PNG")
    return file.getvalue()


@needs_weights
class TestOurs:
    @pytest.mark.slow
    def test_figures_are_those_of_the_samples(self, plan: Make) -> None:
        (task, _) = tasks(plan(starts=(0, 2, 99)))
        made = measure(replace(task, config=replace(task.config, seed=2)))
        photo = picture(1)
        pyramid = new_pyramid(photo, preset("instant", seed=2))
        assert [one.start for one in made.measured] == [0, 2], "scales that the photo lacks are left out"
        for one in made.measured:
            samples = [sample(pyramid, start=one.start, seed=seed, own_size=False) for seed in (6, 7, 8)]
            assert one.sifid == pytest.approx(sifid(photo, samples))
            assert one.sifid_paper == pytest.approx(sifid(photo, samples, "paper"))
            assert one.diversity == pytest.approx(diversity(photo, samples))
            assert all(np.array_equal(decode_png(a), b) for a, b in zip(one.shown, samples, strict=True))
        assert (made.scales, made.error) == (4, "")
        assert np.array_equal(decode_png(made.photo), photo)
        assert made.memory is not None
        assert made.memory > 50e6

    @pytest.mark.slow
    def test_a_task_and_its_outcome_can_be_sent(self, plan: Make) -> None:
        (task, _) = tasks(plan())
        sent = pickle.loads(pickle.dumps(task))  # noqa: S301 our own
        assert sent.key == task.key
        made = measure(sent)
        assert Outcome.of(made.values()) == made

    @pytest.mark.slow
    def test_learning_goes_on_where_it_was_left(self, plan: Make, tmp_path: Path) -> None:
        (task, _) = tasks(plan(config=TINY))
        whole = measure(task, models=tmp_path / "whole")
        told = 0

        def leave(_seconds: float | None) -> None:
            nonlocal told
            told += 1
            if told == 4:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            measure(task, models=tmp_path / "left", tell=leave)
        (seconds,) = (tmp_path / "left").glob("*.seconds")
        before = float(seconds.read_text())
        assert before > 0
        again = measure(task, models=tmp_path / "left")
        assert again.measured == whole.measured
        assert again.learning_seconds is not None
        assert again.learning_seconds > before
        # Learnt to the end, it is not learnt again, and took as long as it took.
        more = measure(replace(task, samples=2), models=tmp_path / "left")
        assert more.learning_seconds == pytest.approx(again.learning_seconds, abs=1e-6)

    @pytest.mark.slow
    def test_a_damaged_model_is_learnt_anew(self, plan: Make, tmp_path: Path) -> None:
        (task, _) = tasks(plan(config=TINY))
        before = measure(task, models=tmp_path)
        (model,) = tmp_path.glob("*.safetensors")
        model.write_bytes(model.read_bytes()[:1000])
        assert measure(task, models=tmp_path).measured == before.measured

    def test_it_tells_the_time_left(self, plan: Make) -> None:
        told: list[float | None] = []
        (task, _) = tasks(plan())
        measure(task, tell=told.append)
        assert len(told) == 3
        assert told[-1] == 0


class TestFailures:
    @pytest.mark.parametrize(
        ("file", "words"),
        [(b"", "empty"), (b"not a picture", "damaged"), (png(picture(1, 200, 8)), "narrow")],
    )
    def test_a_photo_that_cannot_be_used_says_so(self, file: bytes, words: str) -> None:
        made = measure(Task("dog", file, preset("instant")))
        assert words in made.error
        assert made.measured == ()

    def test_no_start_scale_that_the_photo_has(self) -> None:
        made = measure(Task("dog", png(picture(1)), preset("instant"), starts=(9,)))
        assert "scales 0 to 3 only" in made.error

    def test_a_system_without_a_picture(self) -> None:
        made = measure(Task("dog", png(picture(1)), preset("instant"), system="other"))
        assert made.error == "There is no picture of this photo in 'other'."

    def test_out_of_memory(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def full(*_arguments: object, **_options: object) -> None:
            raise MemoryError

        monkeypatch.setattr(measuring, "sample", full)
        assert "memory" in measure(Task("dog", png(picture(1)), preset("instant"))).error

    def test_a_fault_of_ours_is_not_hidden(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def wrong(*_arguments: object, **_options: object) -> None:
            raise ZeroDivisionError

        monkeypatch.setattr(measuring, "sample", wrong)
        with pytest.raises(ZeroDivisionError):
            measure(Task("dog", png(picture(1)), preset("instant")))


@needs_weights
class TestOthers:
    def test_a_copy_has_a_sifid_of_0_and_no_diversity(self) -> None:
        photo = png(picture(1))
        (one,) = measure(Task("a", photo, preset("instant"), system="s", given=(photo,))).measured
        assert one.sifid == pytest.approx([0], abs=1e-4)
        assert one.diversity is None
        (several,) = measure(Task("a", photo, preset("instant"), system="s", given=(photo, photo))).measured
        assert several.diversity == 0

    def test_all_is_measured_at_the_learnt_size(self) -> None:
        config = preset("instant", max_size=32)
        photo, other = picture(1), picture(5, 96, 80)
        made = measure(Task("a", png(photo), config, system="s", given=(png(other),)))
        real = to_pixels(new_pyramid(photo, config).reals[-1])
        assert np.array_equal(decode_png(made.photo), real)
        assert decode_png(made.measured[0].shown[0]).shape == (27, 32, 3)
        assert made.measured[0].sifid == pytest.approx(sifid(real, [as_learnt(other, config)]))

    def test_pictures_too_small_for_the_papers_text(self) -> None:
        photo = png(picture(1, 20, 20))
        (one,) = measure(Task("a", photo, preset("instant"), system="s", given=(photo,))).measured
        assert one.sifid_paper == ()
        assert len(one.sifid) == 1


class TestScales:
    @pytest.mark.parametrize("count", [1, 3, 5, 7, 9, 10])
    def test_as_many_as_wanted(self, count: int) -> None:
        photo, config = Size(250, 188), TrainConfig()
        changed = with_scales(photo, config, count)
        assert len(make_plan(photo, changed)) == count
        assert make_plan(photo, changed).sizes[-1] == photo

    @pytest.mark.parametrize("photo", [Size(250, 188), Size(4000, 3000), Size(300, 900)])
    def test_the_factor_stays(self, photo: Size) -> None:
        changed = [with_scales(photo, TrainConfig(max_size=250), count) for count in (3, 5, 7)]
        plans = [make_plan(photo, config) for config in changed]
        assert [len(plan) for plan in plans] == [3, 5, 7]
        assert [plan.factor for plan in plans] == pytest.approx([0.75] * 3, abs=0.02)

    def test_more_than_the_photo_can_have(self) -> None:
        with pytest.raises(StudioError, match="cannot have 10 scales"):
            with_scales(Size(48, 40), TrainConfig(), 10)

    def test_none_changes_nothing(self) -> None:
        assert with_scales(Size(48, 40), TINY, None) is TINY


def test_peak_memory_sees_what_is_held_for_a_moment() -> None:
    with PeakMemory() as before:
        pass
    end = time.monotonic() + 10
    with PeakMemory() as peak:
        held = np.ones(60_000_000, np.uint8)
        while peak.bytes < before.bytes + 40_000_000 and time.monotonic() < end:
            time.sleep(0.01)
        del held
    assert peak.bytes >= before.bytes + 40_000_000
