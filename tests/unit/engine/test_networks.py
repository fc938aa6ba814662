"""The two networks against the paper's figure, the released parameter names and a forward pass in numpy."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
import scipy.signal
import torch
from torch import nn

from singan_studio.engine.config import TrainConfig
from singan_studio.engine.networks import MARGIN, Discriminator, Generator, initialise

BLOCKS = ("head", "body.block1", "body.block2", "body.block3")
NORM = ("weight", "bias", "running_mean", "running_var", "num_batches_tracked")

Array = npt.NDArray[np.float64]


def drawn(network: nn.Module, seed: int = 0) -> nn.Module:
    initialise(network, torch.Generator().manual_seed(seed))
    return network


def lively(network: nn.Module) -> nn.Module:
    """Weights that are not small, and statistics that are not those of a new BatchNorm, in float64."""
    rng = torch.Generator().manual_seed(5)
    network = network.double()
    with torch.no_grad():
        for name, value in network.state_dict().items():
            if "running_var" in name:
                value.copy_(0.5 + torch.rand(value.shape, generator=rng))
            elif value.is_floating_point():
                mean = 1.0 if name.endswith("norm.weight") else 0.0
                value.copy_(mean + 0.3 * torch.randn(value.shape, generator=rng))
    return network


def convolved(image: Array, state: dict[str, Array], name: str) -> Array:
    weight, bias = state[f"{name}.weight"], state[f"{name}.bias"]
    return np.stack(
        [
            sum(scipy.signal.correlate2d(c, k, "valid") for c, k in zip(image, kernels, strict=True)) + shift
            for kernels, shift in zip(weight, bias, strict=True)
        ]
    )


def forward(image: Array, state: dict[str, Array], tail: str) -> Array:
    """Four blocks of convolution, BatchNorm by its statistics and LeakyReLU 0.2, then a convolution."""
    for block in BLOCKS:
        image = convolved(image, state, f"{block}.conv")
        mean, variance, weight, bias = (
            state[f"{block}.norm.{name}"][:, None, None]
            for name in ("running_mean", "running_var", "weight", "bias")
        )
        image = (image - mean) / np.sqrt(variance + 1e-5) * weight + bias
        image = np.where(image > 0, image, 0.2 * image)
    return convolved(image, state, tail)


@pytest.mark.parametrize("kind", [Generator, Discriminator])
class TestBoth:
    def test_sees_11_by_11_pixels(self, kind: type[Generator | Discriminator]) -> None:
        network = lively(kind(8)).eval()
        image = torch.randn(
            1, 3, 31, 27, generator=torch.Generator().manual_seed(1), dtype=torch.float64
        ).requires_grad_(True)
        made = network(image)
        assert made.shape[2:] == (21, 17)
        made[0, :, 10, 4].sum().backward()
        assert image.grad is not None
        seen = (image.grad != 0).any(1)[0]
        expected = torch.zeros(31, 27, dtype=torch.bool)
        expected[10:21, 4:15] = True
        assert torch.equal(seen, expected)

    def test_a_pixel_reaches_11_by_11_results(self, kind: type[Generator | Discriminator]) -> None:
        network = lively(kind(8)).eval()
        image = torch.zeros(1, 3, 31, 27, dtype=torch.float64)
        other = image.clone()
        other[0, :, 14, 12] = 0.5
        with torch.no_grad():
            changed = (network(image) != network(other)).any(1)[0]
        expected = torch.zeros(21, 17, dtype=torch.bool)
        expected[4:15, 2:13] = True
        assert torch.equal(changed, expected)

    def test_parameter_names_are_those_of_the_released_models(
        self, kind: type[Generator | Discriminator]
    ) -> None:
        tail = "tail.0" if kind is Generator else "tail"
        outputs = 3 if kind is Generator else 1
        shapes: dict[str, tuple[int, ...]] = {}
        for block in BLOCKS:
            shapes[f"{block}.conv.weight"] = (8, 3 if block == "head" else 8, 3, 3)
            shapes[f"{block}.conv.bias"] = (8,)
            shapes |= {f"{block}.norm.{name}": (8,) for name in NORM[:-1]}
            shapes[f"{block}.norm.{NORM[-1]}"] = ()
        shapes |= {f"{tail}.weight": (outputs, 8, 3, 3), f"{tail}.bias": (outputs,)}
        found = {name: tuple(value.shape) for name, value in kind(8).state_dict().items()}
        assert found == shapes

    def test_equals_a_forward_pass_in_numpy(self, kind: type[Generator | Discriminator]) -> None:
        network = lively(kind(4)).eval()
        image = torch.randn(1, 3, 14, 17, generator=torch.Generator().manual_seed(2), dtype=torch.float64)
        state = {name: value.numpy() for name, value in network.state_dict().items()}
        expected = forward(image[0].numpy(), state, "tail.0" if kind is Generator else "tail")
        if kind is Generator:
            expected = np.tanh(expected)
        with torch.no_grad():
            made = network(image)
        # Large enough to have a sign and a slope, for the critic also beyond what tanh can reach.
        assert np.abs(expected).max() > (0.3 if kind is Generator else 1.0)
        np.testing.assert_allclose(made[0].numpy(), expected, atol=1e-10, rtol=1e-10)

    @pytest.mark.parametrize(("height", "width"), [(11, 11), (26, 35)])
    def test_takes_five_pixels_from_each_side(
        self, kind: type[Generator | Discriminator], height: int, width: int
    ) -> None:
        channels = 3 if kind is Generator else 1
        made = kind(8).eval()(torch.zeros(1, 3, height, width))
        assert MARGIN == 5
        assert made.shape == (1, channels, height - 10, width - 10)

    def test_initial_weights(self, kind: type[Generator | Discriminator]) -> None:
        network = drawn(kind(64))
        convolutions = [m for m in network.modules() if isinstance(m, nn.Conv2d)]
        norms = [m for m in network.modules() if isinstance(m, nn.BatchNorm2d)]
        assert (len(convolutions), len(norms)) == (5, 4)
        for module in convolutions:
            weight = module.weight.detach()
            # Five standard errors.
            n = weight.numel()
            assert abs(float(weight.mean())) < 5 * 0.02 / n**0.5
            assert float(weight.std()) == pytest.approx(0.02, rel=5 / (2 * n) ** 0.5)
        scales = torch.cat([m.weight.detach() for m in norms])
        n = scales.numel()
        assert float(scales.mean()) == pytest.approx(1, abs=5 * 0.02 / n**0.5)
        assert float(scales.std()) == pytest.approx(0.02, rel=5 / (2 * n) ** 0.5)
        for module in [*convolutions, *norms]:
            assert module.bias is not None
            assert not module.bias.any()
        for norm in norms:
            assert norm.running_mean is not None
            assert norm.running_var is not None
            assert not norm.running_mean.any()
            assert torch.equal(norm.running_var, torch.ones(64))

    def test_the_seed_alone_decides_the_weights(self, kind: type[Generator | Discriminator]) -> None:
        torch.manual_seed(1)
        one = drawn(kind(8), 7).state_dict()
        torch.manual_seed(2)
        same, other = drawn(kind(8), 7).state_dict(), drawn(kind(8), 8).state_dict()
        assert all(torch.equal(one[name], same[name]) for name in one)
        different = {name for name in one if not torch.equal(one[name], other[name])}
        assert different == {name for name in one if name.endswith(".weight")}


def test_the_generator_stays_in_range() -> None:
    network = lively(Generator(8)).eval()
    image = 50 * torch.randn(1, 3, 30, 30, generator=torch.Generator().manual_seed(3), dtype=torch.float64)
    with torch.no_grad():
        made = network(image)
    assert float(made.abs().max()) <= 1
    assert float(made.std()) > 0.3


def test_channels_double_every_four_scales() -> None:
    paper = TrainConfig()
    assert [paper.channels_at(n) for n in range(14)] == [32] * 4 + [64] * 4 + [128] * 6
    small = TrainConfig(channels=8, max_channels=24)
    assert [small.channels_at(n) for n in range(12)] == [8] * 4 + [16] * 4 + [24] * 4
