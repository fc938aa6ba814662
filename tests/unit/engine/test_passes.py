"""The fast steps against the plainly written ones: same gradients, same statistics, same learning."""

from __future__ import annotations

import copy
from collections.abc import Callable
from functools import partial

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from singan_studio.engine import convolutions, losses, passes
from singan_studio.engine.config import preset
from singan_studio.engine.convolutions import Convolution, Direct, Tiled
from singan_studio.engine.frozen import Frozen
from singan_studio.engine.model import new_pyramid
from singan_studio.engine.networks import Discriminator, Generator
from singan_studio.engine.pyramid import step_up
from singan_studio.engine.scales import NetworkScale, repaint
from singan_studio.engine.steps import ScaleStep, new_networks
from tests.benchmarks import plain_step

from . import photos

KINDS: dict[str, Callable[[Tensor], Convolution]] = {
    "direct": Direct,
    "tiled": Tiled,
    "bfloat16": partial(Direct, dtype=torch.bfloat16),
}
# Bounds of the relative error of what one convolution makes.
EXACT = {"direct": 1e-6, "tiled": 5e-6, "bfloat16": 1e-2}
# ... and of the gradients of whole steps: a rounding error may also turn a LeakyReLU the other way.
CLOSE = {"direct": 2e-4, "tiled": 2e-3, "bfloat16": 0.15}


def relative(found: Tensor, expected: Tensor) -> float:
    return float((found.double() - expected).norm() / expected.norm())


def lively(network: nn.Module, seed: int = 3) -> nn.Module:
    """Weights of some size, and biases and statistics that are not zero."""
    rng = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, value in network.state_dict().items():
            if value.is_floating_point():
                drawn = torch.randn(value.shape, generator=rng)
                value.copy_(0.12 * drawn if value.ndim == 4 else (name.endswith("weight") + 0.2 * drawn))
            if name.endswith("running_var"):
                value.copy_(0.5 + torch.rand(value.shape, generator=rng))
    return network


def planes(*shape: int, seed: int = 0) -> Tensor:
    return torch.rand(shape, generator=torch.Generator().manual_seed(seed)) * 2 - 1


@pytest.fixture(params=list(KINDS))
def kind(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Every network convolves in this way."""
    monkeypatch.setattr(passes, "convolution", lambda weight: KINDS[request.param](weight.detach()))
    return str(request.param)


@pytest.fixture(params=["together", "one by one"])
def _sharing(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether the pictures of a step share a pass."""
    monkeypatch.setattr(losses, "TOGETHER", 10**9 if request.param == "together" else 0)


class TestConvolutions:
    @pytest.mark.parametrize("name", list(KINDS))
    @pytest.mark.parametrize("chunk", [None, 60_000, 1])
    @pytest.mark.parametrize(("height", "width"), [(14, 18), (15, 16), (16, 13), (17, 27), (3, 4), (5, 3)])
    def test_forward_and_both_gradients(
        self, monkeypatch: pytest.MonkeyPatch, name: str, chunk: int | None, height: int, width: int
    ) -> None:
        if chunk is not None:
            monkeypatch.setattr(convolutions, "_CHUNK_BYTES", chunk)
        image = planes(2, height, width, 8)
        weight, flow = planes(8, 8, 3, 3, seed=1), planes(2, height - 2, width - 2, 8, seed=2)
        inputs = image.double().requires_grad_(True)
        weights = weight.double().requires_grad_(True)
        expected = F.conv2d(inputs.permute(0, 3, 1, 2), weights).permute(0, 2, 3, 1)
        expected.backward(flow.double())
        assert inputs.grad is not None
        assert weights.grad is not None

        way = KINDS[name](weight)
        made, kept = way.forward(image)
        before = way.backward(flow, kept)
        assert before is not None
        assert relative(made, expected.detach()) < EXACT[name]
        assert relative(before, inputs.grad) < EXACT[name]
        assert relative(way.weight_gradient(), weights.grad) < EXACT[name]
        # Gradients are summed, and each can be had alone.
        assert way.backward(flow, kept, wanted=False) is None
        assert relative(way.weight_gradient(), 2 * weights.grad) < EXACT[name]
        alone = way.backward(flow, None)
        assert alone is not None
        assert torch.equal(alone, before)
        assert torch.equal(way.forward(image, keep=False)[0], made)

    def test_neighbours_and_what_undoes_them(self) -> None:
        picture, other = planes(3, 2, 9, 7).double(), planes(27, 2 * 7 * 5, seed=1).double()
        found = convolutions.neighbours(picture)
        assert found.shape == (27, 70)
        assert torch.equal(found.view(3, 3, 3, 2, 7, 5)[1, 2, 0], picture[1, :, 2:9, 0:5])
        # <neighbours(x), y> = <x, spread(y)>
        spread = convolutions.spread(other, 2, 9, 7)
        assert float((found * other).sum()) == pytest.approx(float((picture * spread).sum()))

    def test_gathered_is_the_last_step_of_a_convolution(self) -> None:
        maps, weight = planes(2, 9, 7, 4).double(), planes(3, 4, 3, 3, seed=1).double()
        products = weight.permute(0, 2, 3, 1).reshape(27, 4) @ maps.reshape(-1, 4).t()
        expected = F.conv2d(maps.permute(0, 3, 1, 2), weight).transpose(0, 1)
        torch.testing.assert_close(convolutions.gathered(products, 2, 9, 7), expected)

    def test_the_kind_follows_channels_and_machine(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(convolutions, "_half_pays", lambda _: False)
        assert isinstance(convolutions.convolution(torch.zeros(32, 32, 3, 3)), Direct)
        assert isinstance(convolutions.convolution(torch.zeros(64, 64, 3, 3)), Tiled)
        monkeypatch.setattr(convolutions, "_half_pays", lambda _: True)
        way = convolutions.convolution(torch.zeros(64, 64, 3, 3))
        _, kept = way.forward(planes(1, 8, 8, 64))
        assert isinstance(kept, Tensor)
        assert kept.dtype == torch.bfloat16

    @pytest.mark.parametrize(("seconds", "pays"), [((2.1, 1.0), True), ((1.9, 1.0), False)])
    def test_bfloat16_pays_when_it_takes_half_the_time(
        self, monkeypatch: pytest.MonkeyPatch, seconds: tuple[float, float], pays: bool
    ) -> None:
        times = dict(zip((torch.float32, torch.bfloat16), seconds, strict=True))
        monkeypatch.setattr(convolutions, "_seconds", lambda dtype, _: times[dtype])
        assert convolutions._half_pays.__wrapped__(torch.device("cpu")) is pays

    def test_bfloat16_does_not_pay_where_there_is_none(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def missing(dtype: torch.dtype, device: torch.device) -> float:
            raise TypeError(f"{device} has no {dtype}")

        monkeypatch.setattr(convolutions, "_seconds", missing)
        assert not convolutions._half_pays.__wrapped__(torch.device("cpu"))

    def test_a_convolution_can_be_timed(self) -> None:
        assert convolutions._seconds(torch.bfloat16, torch.device("cpu")) > 0


def compare(network: nn.Module, plain: nn.Module, exact: nn.Module, bound: float) -> None:
    """Gradients against float64 ones, statistics against plain ones."""
    scale = max(float(value.grad.norm()) for value in exact.parameters() if value.grad is not None)
    for (name, value), truth in zip(network.named_parameters(), exact.parameters(), strict=True):
        assert value.grad is not None
        assert truth.grad is not None
        if truth.grad.norm() < 1e-9 * scale:
            # Biases that BatchNorm takes away, or that two means cancel: autograd leaves noise there.
            assert not value.grad.any(), name
            continue
        # The smallest gradients are differences of large ones.
        assert relative(value.grad, truth.grad) < 4 * bound, name
    found, expected = (
        torch.cat([value.grad.double().flatten() for value in one.parameters() if value.grad is not None])
        for one in (network, exact)
    )
    assert relative(found, expected) < bound
    for (name, buffer), truth in zip(network.named_buffers(), plain.buffers(), strict=True):
        torch.testing.assert_close(buffer, truth, atol=bound, rtol=bound, msg=name)


@pytest.mark.usefixtures("_sharing")
class TestGradients:
    @pytest.mark.parametrize(("height", "width", "mix"), [(26, 31, 0.3), (29, 24, 1.0), (16, 21, 0.0)])
    def test_of_the_discriminator(self, kind: str, height: int, width: int, mix: float) -> None:
        critic = lively(Discriminator(8))
        plain, exact = copy.deepcopy(critic), copy.deepcopy(critic).double()
        real, fake = planes(3, 1, height, width), planes(3, 1, height, width, seed=1)
        pictures = real.transpose(0, 1), fake.transpose(0, 1)
        plain_step.critic_loss(plain, *pictures, 0.1, mix)
        truth = plain_step.critic_loss(exact, pictures[0].double(), pictures[1].double(), 0.1, mix)
        truth.backward()
        with torch.no_grad():
            loss = losses.critic_gradients(critic, real, fake, 0.1, mix)
        assert loss == pytest.approx(truth.item(), rel=CLOSE[kind], abs=CLOSE[kind] / 10)
        compare(critic, plain, exact, CLOSE[kind])

    def test_of_the_penalty_alone(self, kind: str) -> None:
        """With a thousand times its weight, so that the rest does not hide it."""
        critic = lively(Discriminator(8))
        plain, exact = copy.deepcopy(critic), copy.deepcopy(critic).double()
        real, fake = planes(3, 1, 27, 24), planes(3, 1, 27, 24, seed=1)
        pictures = real.transpose(0, 1), fake.transpose(0, 1)
        plain_step.critic_loss(plain, *pictures, 100.0, 0.5)
        plain_step.critic_loss(exact, *(picture.double() for picture in pictures), 100.0, 0.5).backward()
        with torch.no_grad():
            losses.critic_gradients(critic, real, fake, 100.0, 0.5)
        compare(critic, plain, exact, 2 * CLOSE[kind])

    def test_of_the_generator(self, kind: str) -> None:
        generator, critic = lively(Generator(8)), lively(Discriminator(8), 4)
        base, rec, photo = (planes(3, 1, 24, 28, seed=n) for n in range(3))
        seen, rec_seen = (planes(3, 1, 34, 38, seed=n) for n in (3, 4))
        plain, judge = copy.deepcopy(generator), copy.deepcopy(critic)
        exact, exact_judge = copy.deepcopy(generator).double(), copy.deepcopy(critic).double()

        def loss(generator: nn.Module, critic: nn.Module, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
            b, s, r, t, p = (one.transpose(0, 1).to(dtype) for one in (base, seen, rec, rec_seen, photo))
            adversarial = plain_step.generator_loss(critic, b + generator(s))
            error = plain_step.reconstruction_loss(r + generator(t), p)
            return adversarial + 10 * error, error

        loss(plain, judge, torch.float32)
        total, truth = loss(exact, exact_judge, torch.float64)
        total.backward()
        with torch.no_grad():
            error = losses.generator_gradients(generator, critic, (base, seen), (rec, rec_seen), photo, 10.0)
        assert error == pytest.approx(truth.item(), rel=CLOSE[kind])
        compare(generator, plain, exact, CLOSE[kind])
        assert all(value.grad is None for value in critic.parameters())
        for (name, buffer), expected in zip(critic.named_buffers(), judge.buffers(), strict=True):
            torch.testing.assert_close(buffer, expected, atol=CLOSE[kind], rtol=CLOSE[kind], msg=name)

    def test_painting_without_gradients(self, kind: str) -> None:
        generator = lively(Generator(8))
        plain = copy.deepcopy(generator)
        base, seen = planes(3, 1, 24, 28), planes(3, 1, 34, 38, seed=3)
        with torch.no_grad():
            made = losses.painted(generator, base, seen)
            expected = (base.transpose(0, 1) + plain(seen.transpose(0, 1))).transpose(0, 1)
        assert relative(made, expected) < CLOSE[kind]
        for (name, buffer), truth in zip(generator.named_buffers(), plain.named_buffers(), strict=True):
            torch.testing.assert_close(buffer, truth[1], atol=CLOSE[kind], rtol=CLOSE[kind], msg=name)


def test_a_critic_that_sees_nothing_has_finite_gradients() -> None:
    critic = Discriminator(4)
    with torch.no_grad():
        for value in critic.parameters():
            value.zero_()
        picture = planes(3, 1, 20, 20)
        losses.critic_gradients(critic, picture, -picture, 0.1, 0.5)
    assert all(value.grad is not None and value.grad.isfinite().all() for value in critic.parameters())


def test_frozen_scales_are_the_generators_at_rest() -> None:
    generator = lively(Generator(8)).eval()
    seen = planes(3, 4, 30, 27)
    with torch.no_grad():
        expected = generator(seen.transpose(0, 1)).transpose(0, 1)
    torch.testing.assert_close(Frozen(generator)(seen), expected, atol=1e-5, rtol=1e-5)


CONFIG = preset("paper", max_size=36, min_size=20, channels=8, discriminator_steps=2, generator_steps=1)


class TestSteps:
    @pytest.fixture
    def step(self) -> ScaleStep:
        pyramid = photos.with_networks(photos.sample_photo("mountains", 36, 27), CONFIG, lively=True)
        return ScaleStep(pyramid, 2, torch.Generator().manual_seed(0))

    def test_pictures_from_below_are_those_of_the_pyramid(self, step: ScaleStep) -> None:
        pyramid = step.pyramid
        streams = [torch.Generator().manual_seed(seed) for seed in (5, 6)]
        made = step._samples(streams)
        for n, seed in enumerate((5, 6)):
            rng = torch.Generator().manual_seed(seed)
            image = None
            for scale in range(2):
                size, part = pyramid.plan.sizes[scale], pyramid.scales[scale]
                assert isinstance(part, NetworkScale)
                base = part.start(size) if image is None else step_up(image, pyramid.plan, size)
                noise = torch.randn(1, 3 if scale else 1, size.height, size.width, generator=rng)
                image = repaint(part.generator, base, pyramid.sigmas[scale] * noise.expand(1, 3, -1, -1))
            assert image is not None
            expected = step_up(image, pyramid.plan, step.size)
            torch.testing.assert_close(made[:, n : n + 1].transpose(0, 1), expected, atol=1e-4, rtol=1e-4)

    def test_every_step_has_its_own_picture_from_below(self, step: ScaleStep) -> None:
        now = new_networks(step.pyramid, 2, torch.Generator().manual_seed(0))
        seen = []
        for iteration in range(2):
            for taken in range(3):
                now.iteration, now.taken = iteration, taken
                seen.append(step._base(now).clone())
        for n, one in enumerate(seen):
            assert all(float((one - other).abs().max()) > 1e-3 for other in seen[:n])

    @pytest.mark.parametrize("together", [True, False])
    def test_taken_up_within_an_iteration_they_are_the_same(
        self, step: ScaleStep, monkeypatch: pytest.MonkeyPatch, together: bool
    ) -> None:
        monkeypatch.setattr(losses, "TOGETHER", 10**9 if together else 0)
        first, again = (ScaleStep(step.pyramid, 2, torch.Generator()) for _ in range(2))
        now = new_networks(step.pyramid, 2, torch.Generator().manual_seed(0))
        now.iteration = 7
        for taken in range(3):
            now.taken = taken
            expected = first._base(now)
            if taken:
                assert torch.equal(again._base(now), expected)

    def test_learn_what_plain_ones_learn(self) -> None:
        """From the same weights and the same noise; rounding errors grow slowly.

        Measured on seeds 0 to 3: RMSE 1.000 times the plain one after 5 iterations, 0.99 to 1.02 times after
        20, 0.93 to 1.04 times after 60, when it has fallen from 0.4 to 0.12.
        """
        photo = photos.sample_photo("mountains", 36, 27)
        single = {"discriminator_steps": 1, "generator_steps": 1}
        pyramid = new_pyramid(photo, preset("paper", max_size=36, min_size=27, channels=8, **single))
        mine, other = (torch.Generator().manual_seed(1) for _ in range(2))
        now, new = new_networks(pyramid, 0, mine), new_networks(pyramid, 0, other)
        step = ScaleStep(pyramid, 0, mine)
        plain = plain_step.PlainStep(pyramid, 0, other, new.generator, new.discriminator)
        errors: list[tuple[float, float]] = []
        for _ in range(60):
            step.discriminate(now)
            errors.append((step.generate(now) ** 0.5, plain.iterate() ** 0.5))
        assert errors[4][0] == pytest.approx(errors[4][1], rel=2e-3)
        assert errors[-1][1] < 0.15
        assert errors[-1][0] == pytest.approx(errors[-1][1], rel=0.15)
