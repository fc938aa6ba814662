"""Learnt scales as they run below the one that learns: several pictures at once, BatchNorm in the weights."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from singan_studio.engine.convolutions import convolution, gathered, neighbours
from singan_studio.engine.networks import Generator, biases, convolutions, norms


class Frozen:
    """A generator that learns no more: BatchNorm by its running statistics, folded into the convolutions."""

    def __init__(self, generator: Generator) -> None:
        *inner, tail = convolutions(generator)
        weights, self._shifts = zip(*map(_folded, inner, norms(generator)), strict=True)
        channels = generator.channels
        self._head = weights[0].reshape(channels, 27).t().contiguous()
        self._body = [convolution(weight) for weight in weights[1:]]
        self._tail = tail.weight.detach().permute(0, 2, 3, 1).reshape(-1, channels)
        (bias,) = biases([tail])
        self._bias = bias[:, None, None, None]

    @torch.no_grad()
    def __call__(self, picture: Tensor) -> Tensor:
        """Return the residual (3, b, h, w) for planes (3, b, h + 10, w + 10)."""
        b, h, w = picture.shape[1], picture.shape[2] - 2, picture.shape[3] - 2
        made = (neighbours(picture).t() @ self._head).view(b, h, w, -1)
        made = F.leaky_relu_(made.add_(self._shifts[0]), 0.2)
        for way, shift in zip(self._body, self._shifts[1:], strict=True):
            made = F.leaky_relu_(way.forward(made, keep=False)[0].add_(shift), 0.2)
        b, h, w, c = made.shape
        return gathered(self._tail @ made.view(-1, c).t(), b, h, w).add_(self._bias).tanh_()


def _folded(conv: nn.Conv2d, norm: nn.BatchNorm2d) -> tuple[Tensor, Tensor]:
    """Return the weights and the shifts of a convolution and the BatchNorm behind it."""
    state = norm.state_dict()
    scale = state["weight"] / (state["running_var"] + norm.eps).sqrt()
    (bias,) = biases([conv])
    shift = state["bias"] + (bias - state["running_mean"]) * scale
    return conv.weight.detach() * scale[:, None, None, None], shift
