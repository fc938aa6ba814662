"""The two networks of a scale (paper, section 2.1 and figure 5).

Five 3×3 convolutions without padding inside; both see 11×11 pixels. Parameter names are those of the
authors' released models, so that their weights load as they are.
"""

from __future__ import annotations

from collections import OrderedDict

import torch
from torch import Tensor, nn

MARGIN = 5
"""Pixels that five unpadded 3×3 convolutions take from each side."""


def _block(inputs: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(
        OrderedDict(
            conv=nn.Conv2d(inputs, outputs, 3),
            norm=nn.BatchNorm2d(outputs),
            act=nn.LeakyReLU(0.2),
        )
    )


class _FiveConvolutions(nn.Module):
    def __init__(self, channels: int, tail: nn.Module) -> None:
        super().__init__()
        self.channels = channels
        self.head = _block(3, channels)
        self.body = nn.Sequential(
            OrderedDict((f"block{i}", _block(channels, channels)) for i in range(1, 4)),
        )
        self.tail = tail

    def forward(self, image: Tensor) -> Tensor:
        made: Tensor = self.tail(self.body(self.head(image)))
        return made


class Generator(_FiveConvolutions):
    """The residual network psi_n: what the up-sampled picture of the scale before still lacks.

    It maps (1, 3, h + 10, w + 10), noise plus picture, to a residual (1, 3, h, w) in [-1, 1].
    """

    def __init__(self, channels: int) -> None:
        super().__init__(channels, nn.Sequential(nn.Conv2d(channels, 3, 3), nn.Tanh()))


class Discriminator(_FiveConvolutions):
    """The Markovian discriminator D_n: pictures (1, 3, h, w) to scores (1, 1, h - 10, w - 10) of patches."""

    def __init__(self, channels: int) -> None:
        super().__init__(channels, nn.Conv2d(channels, 1, 3))


def convolutions(network: nn.Module) -> list[nn.Conv2d]:
    """Return the five convolutions of a network, that which sees the picture first."""
    return [module for module in network.modules() if isinstance(module, nn.Conv2d)]


def norms(network: nn.Module) -> list[nn.BatchNorm2d]:
    """Return the BatchNorm behind each of the first four convolutions."""
    return [module for module in network.modules() if isinstance(module, nn.BatchNorm2d)]


def biases(layers: list[nn.Conv2d]) -> list[Tensor]:
    """Return the biases of convolutions, without their gradients."""
    return [layer.bias.detach() for layer in layers if layer.bias is not None]


def initialise(network: nn.Module, rng: torch.Generator) -> None:
    """Draw convolution weights from N(0, 0.02) and BatchNorm weights from N(1, 0.02); biases are 0."""
    with torch.no_grad():
        for module in network.modules():
            if isinstance(module, nn.Conv2d | nn.BatchNorm2d):
                mean = 1.0 if isinstance(module, nn.BatchNorm2d) else 0.0
                noise = torch.randn(module.weight.shape, generator=rng)
                module.weight.copy_(mean + 0.02 * noise)
                if module.bias is not None:
                    module.bias.zero_()
