"""The plainly written losses against numeric gradients and against critics whose gradient is known.

The fast ones are compared with them in test_passes.py.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from tests.benchmarks import plain_step as losses

STEP = 1e-6
"""Of central differences in float64: their error is some 1e-10 here."""


def pictures(height: int = 6, width: int = 7) -> tuple[Tensor, Tensor]:
    rng = torch.Generator().manual_seed(1)
    shape = (1, 3, height, width)
    real = torch.randn(*shape, generator=rng, dtype=torch.float64)
    return real, torch.randn(*shape, generator=rng, dtype=torch.float64)


@pytest.fixture
def critic() -> nn.Sequential:
    """A small critic with a smooth activation, so that differences of differences exist."""
    rng = torch.Generator().manual_seed(2)
    network = nn.Sequential(nn.Conv2d(3, 4, 3), nn.Tanh(), nn.Conv2d(4, 1, 2)).double()
    with torch.no_grad():
        for value in network.parameters():
            value.copy_(0.5 * torch.randn(value.shape, generator=rng))
    return network


@torch.no_grad()
def numeric_gradient(
    function: Callable[[], Tensor], value: Tensor
) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """d function() / d value, by central differences, one number at a time."""
    flat = value.view(-1)
    slopes = []
    for i in range(flat.numel()):
        before = float(flat[i])
        flat[i] = before + STEP
        above = float(function())
        flat[i] = before - STEP
        below = float(function())
        flat[i] = before
        slopes.append((above - below) / (2 * STEP))
    return np.array(slopes).reshape(value.shape)


class TestGradientPenalty:
    @pytest.mark.parametrize("mix", [0.0, 0.3, 1.0])
    def test_equals_the_numeric_gradient(self, critic: nn.Sequential, mix: float) -> None:
        real, fake = pictures()
        between = mix * real + (1 - mix) * fake
        gradient = numeric_gradient(lambda: critic(between).sum(), between)
        # One norm over the three channels at every position.
        norms = np.sqrt((gradient[0] ** 2).sum(0))
        assert norms.shape == (6, 7)
        expected = ((norms - 1) ** 2).mean()
        found = losses.gradient_penalty(critic, real, fake, mix)
        assert found.shape == ()
        assert found.item() == pytest.approx(expected, rel=1e-7)

    def test_of_a_linear_critic(self) -> None:
        real, fake = pictures()
        weight = torch.tensor([2.0, -1.0, 2.0], dtype=torch.float64)  # of norm 3 everywhere

        def linear(image: Tensor) -> Tensor:
            return (image * weight[None, :, None, None]).sum(1, keepdim=True)

        for mix in (0.0, 0.4, 1.0):
            assert losses.gradient_penalty(linear, real, fake, mix).item() == pytest.approx((3 - 1) ** 2)
        weight /= 3
        assert losses.gradient_penalty(linear, real, fake, 0.4).item() == pytest.approx(0, abs=1e-12)

    def test_of_a_linear_critic_with_a_kernel(self) -> None:
        """Fewer patches hold a pixel near the border, so that the gradient is smaller there."""
        real, fake = pictures()
        convolution = nn.Conv2d(3, 1, 3).double()
        gradient = np.zeros((3, 6, 7))
        for top in range(4):
            for left in range(5):
                gradient[:, top : top + 3, left : left + 3] += convolution.weight.detach().numpy()[0]
        expected = ((np.sqrt((gradient**2).sum(0)) - 1) ** 2).mean()
        found = losses.gradient_penalty(convolution, real, fake, 0.7).item()
        assert found == pytest.approx(expected, rel=1e-12)

    def test_mix_is_the_share_of_the_real_picture(self) -> None:
        real, fake = torch.full((1, 3, 4, 4), 2.0), torch.full((1, 3, 4, 4), -1.0)

        def half_square(image: Tensor) -> Tensor:
            return image.square() / 2  # its gradient is the image itself

        for mix, grey in ((1.0, 2.0), (0.75, 1.25), (0.0, -1.0)):
            expected = (abs(grey) * math.sqrt(3) - 1) ** 2
            found = losses.gradient_penalty(half_square, real, fake, mix).item()
            assert found == pytest.approx(expected, rel=1e-6)

    def test_can_itself_be_differentiated(self, critic: nn.Sequential) -> None:
        real, fake = pictures()

        def penalty() -> Tensor:
            with torch.enable_grad():
                return losses.gradient_penalty(critic, real, fake, 0.3)

        weights = [value for value in critic.parameters() if value.ndim > 1]
        found = torch.autograd.grad(penalty(), weights)
        for weight, gradient in zip(weights, found, strict=True):
            expected = numeric_gradient(penalty, weight)
            assert np.abs(expected).max() > 1e-2
            np.testing.assert_allclose(gradient.numpy(), expected, atol=1e-7, rtol=1e-6)

    def test_leaves_the_pictures_alone(self, critic: nn.Sequential) -> None:
        real, fake = pictures()
        fake.requires_grad_(True)
        before = real.clone(), fake.detach().clone()
        losses.gradient_penalty(critic, real, fake.detach(), 0.5).backward()
        assert fake.grad is None
        assert torch.equal(real, before[0])
        assert torch.equal(fake, before[1])


class TestAdversarialLosses:
    def test_critic_loss_is_fake_minus_real_plus_the_penalty(self) -> None:
        real, fake = torch.full((1, 3, 5, 4), 0.5), torch.full((1, 3, 5, 4), -0.25)

        def mean_of_channels(image: Tensor) -> Tensor:
            return image.mean(1, keepdim=True)  # its gradient is a third in each channel: norm 1 / sqrt 3

        penalty = (1 / math.sqrt(3) - 1) ** 2
        for weight in (0.0, 0.1, 10.0):
            loss = losses.critic_loss(mean_of_channels, real, fake, weight, 0.5)
            assert loss.item() == pytest.approx(-0.25 - 0.5 + weight * penalty, rel=1e-5)
        assert losses.generator_loss(mean_of_channels, fake).item() == pytest.approx(0.25)

    def test_averages_over_patches_of_pictures_of_any_size(self) -> None:
        real, fake = pictures()

        def first(image: Tensor) -> Tensor:
            return image[:, :1]

        loss = losses.critic_loss(first, real, fake, 0.0, 0.5).item()
        assert loss == pytest.approx(fake[0, 0].mean().item() - real[0, 0].mean().item(), rel=1e-12)

    def test_descending_the_losses_does_what_they_are_for(self, critic: nn.Sequential) -> None:
        real, fake = pictures()

        def gap() -> float:
            with torch.no_grad():
                return float(critic(real).mean() - critic(fake).mean())

        # A small step down the generator's loss raises the score of the fake.
        fake.requires_grad_(True)
        (slope,) = torch.autograd.grad(losses.generator_loss(critic, fake), fake)
        with torch.no_grad():
            assert critic(fake - 0.01 * slope / slope.norm()).mean() > critic(fake).mean() + 1e-5
        fake = fake.detach()
        # A small step down the critic's loss, without the penalty, tells real from fake better.
        before = gap()
        losses.critic_loss(critic, real, fake, 0.0, 0.5).backward()
        with torch.no_grad():
            for value in critic.parameters():
                if value.grad is not None:
                    value.sub_(0.01 * value.grad)
        assert gap() > before + 1e-5

    def test_the_penalty_pulls_the_gradient_towards_one(self) -> None:
        real, fake = pictures()
        for start in (0.2, 3.0):
            weight = torch.full((3,), start / math.sqrt(3), dtype=torch.float64, requires_grad=True)

            def linear(image: Tensor, weight: Tensor = weight) -> Tensor:
                return (image * weight[None, :, None, None]).sum(1, keepdim=True)

            (slope,) = torch.autograd.grad(losses.gradient_penalty(linear, real, fake, 0.5), weight)
            after = (weight - 0.1 * slope).norm().item()
            assert abs(after - 1) < abs(start - 1) - 0.01

    def test_reconstruction_is_the_mean_square(self) -> None:
        real, fake = pictures()
        expected = ((real.numpy() - fake.numpy()) ** 2).mean()
        assert losses.reconstruction_loss(fake, real).item() == pytest.approx(expected, rel=1e-12)
