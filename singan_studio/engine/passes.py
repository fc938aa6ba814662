"""Forward and backward passes of the two networks of a scale, by hand.

With BatchNorm over one picture, several pictures may share a pass if each keeps its own statistics; and the
gradient penalty's own gradient needs one pass along a direction instead of differentiating a gradient
(docs/decisions/0007-fast-steps.md has the formulas). A `Pass` sums gradients and hands them over at its end.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from singan_studio.engine.convolutions import Convolution, convolution, gathered, neighbours, spread
from singan_studio.engine.networks import Discriminator, Generator, biases, convolutions, norms

_SLOPE = 0.2
_EPS = 1e-5
_MOMENTUM = 0.1
# BatchNorm weights are about 1; this only keeps a division finite.
_SMALLEST = 1e-12


@dataclass(slots=True)
class Block:
    """What a block of convolution, BatchNorm and LeakyReLU leaves behind for its gradients."""

    kept: object
    raw: Tensor
    """What the convolution made, (b, h, w, c)."""
    made: Tensor
    means: list[Tensor]
    rates: list[Tensor]
    """1 / standard deviation, for each picture."""

    def only(self, n: int) -> Block:
        """Return the block of one picture, without what the weights' gradients need."""
        one = slice(n, n + 1)
        return Block(None, self.raw[one], self.made[one], self.means[one], self.rates[one])


def _slope_(gradient: Tensor, made: Tensor) -> None:
    """Turn the gradient of what LeakyReLU made into that of what it was given, in place."""
    torch.ops.aten.leaky_relu_backward.grad_input(gradient, made, _SLOPE, True, grad_input=gradient)


class Pass:
    """The weights of a network at one moment, and the sums of their gradients."""

    def __init__(self, network: Generator | Discriminator) -> None:
        self._network = network
        self._layers, self._norms = convolutions(network), norms(network)
        channels = network.channels
        head, tail = self._layers[0].weight.detach(), self._layers[-1].weight.detach()
        # Rows are (channel of the picture, dy, dx), as `neighbours` has them.
        self._head_weight = head.reshape(channels, 27).t().contiguous()
        self._tail_weight = tail.permute(0, 2, 3, 1).reshape(-1, channels)
        self._tail_flipped = tail.flip(2, 3).permute(0, 2, 3, 1).reshape(-1, channels)
        self._body: list[Convolution] = [convolution(layer.weight) for layer in self._layers[1:-1]]
        self._gammas = [norm.weight.detach() for norm in self._norms]
        self._betas = [norm.bias.detach() for norm in self._norms]
        self._gradients: dict[Tensor, Tensor] = {}
        self._seen = 0
        self._means = [norm.running_mean for norm in self._norms if norm.running_mean is not None]
        *self._biases, self._tail_bias = biases(self._layers)

    def forward(self, picture: Tensor, *, keep: bool = True) -> tuple[Tensor, list[Block], Tensor]:
        """Return the planes (k, b, h - 10, w - 10) of (3, b, h, w), what its gradients need, and neighbours.

        BatchNorm's running statistics take every picture in, in order. With `keep` false the weights'
        gradients cannot be had.
        """
        inputs = neighbours(picture)
        b, height, width = picture.shape[1], picture.shape[2] - 2, picture.shape[3] - 2
        made = (inputs.t() @ self._head_weight).view(b, height, width, -1)
        blocks, kept = [], None
        # BatchNorm takes the bias of the convolution away again: only its running mean has it.
        torch._foreach_sub_(self._means, self._biases)
        for n in range(4):
            if n:
                made, kept = self._body[n - 1].forward(made, keep=keep)
            block = self._normalised(n, made, kept)
            blocks.append(block)
            made = block.made
        torch._foreach_add_(self._means, self._biases)
        self._seen += b
        return self._last(made) + self._tail_bias[:, None, None, None], blocks, inputs

    def _last(self, maps: Tensor) -> Tensor:
        b, h, w, c = maps.shape
        return gathered(self._tail_weight @ maps.view(-1, c).t(), b, h, w)

    def _normalised(self, n: int, raw: Tensor, kept: object) -> Block:
        norm, c = self._norms[n], raw.shape[-1]
        made = torch.empty_like(raw)
        means, rates = [], []
        for k in range(len(raw)):
            mean, rate = raw.new_empty(c), raw.new_empty(c)
            torch.native_batch_norm(
                raw[k : k + 1].permute(0, 3, 1, 2),
                self._gammas[n],
                self._betas[n],
                norm.running_mean,
                norm.running_var,
                True,
                _MOMENTUM,
                _EPS,
                out=(made[k : k + 1].permute(0, 3, 1, 2), mean, rate),
            )
            means.append(mean)
            rates.append(rate)
        return Block(kept, raw, F.leaky_relu_(made, _SLOPE), means, rates)

    def _norm_backward(self, n: int, block: Block, gradient: Tensor) -> tuple[Tensor, list[Tensor], Tensor]:
        """Return the gradient before BatchNorm, sums of gradient times normalised map, and of gradients."""
        parts, scales, shifts = [], [], []
        for k in range(len(gradient)):
            part, scale, shift = torch.ops.aten.native_batch_norm_backward(
                gradient[k : k + 1].permute(0, 3, 1, 2),
                block.raw[k : k + 1].permute(0, 3, 1, 2),
                self._gammas[n],
                None,
                None,
                block.means[k],
                block.rates[k],
                True,
                _EPS,
                [True, True, True],
            )
            parts.append(part.permute(0, 2, 3, 1))
            scales.append(scale)
            shifts.append(shift)
        if len(parts) == 1:
            return parts[0], scales, shifts[0]
        return torch.cat(parts), scales, torch.stack(shifts).sum(0)

    def backward(
        self,
        gradient: Tensor,
        blocks: list[Block],
        inputs: Tensor | None,
        extras: list[Tensor] | None = None,
    ) -> Tensor | None:
        """Add the weights' gradients for that of the result, planes (k, b, h, w).

        `extras` are added to the gradients before BatchNorm of the last picture. Without `inputs` return
        the gradient of the picture instead, planes (3, b, h + 10, w + 10).
        """
        learning = inputs is not None
        around = neighbours(F.pad(gradient, (2, 2, 2, 2)))
        maps = blocks[3].made
        c = maps.shape[-1]
        if learning:
            self._add_tail(around, maps)
            # First each picture: those of real and fake cancel exactly.
            self._add(self._layers[-1].bias, gradient.sum((2, 3)).sum(1))
        flow = (around.t() @ self._tail_flipped).view(maps.shape)
        for n in (3, 2, 1, 0):
            block = blocks[n]
            _slope_(flow, block.made)
            flow, scales, shifts = self._norm_backward(n, block, flow)
            if learning:
                self._add(
                    self._norms[n].weight, scales[0] if len(scales) == 1 else torch.stack(scales).sum(0)
                )
                self._add(self._norms[n].bias, shifts)
            if extras is not None:
                flow[-1:] += extras[n]
            if n:
                before = self._body[n - 1].backward(flow, block.kept if learning else None)
                assert before is not None  # noqa: S101 - it was wanted
                flow = before
        if inputs is not None:
            self._add_head(inputs, flow)
            return None
        b, h, w, _ = flow.shape
        return spread(self._head_weight @ flow.view(-1, c).t(), b, h + 2, w + 2)

    def slopes(self, blocks: list[Block]) -> tuple[Tensor, list[Tensor], list[Tensor]]:
        """Return the gradient of the sum of all results of one picture: planes (3, 1, h, w).

        Also those before each BatchNorm, and the means of the gradient after it times the normalised map.
        """
        b, h, w, c = blocks[3].made.shape
        around = neighbours(F.pad(blocks[3].made.new_ones(1, b, h - 2, w - 2), (2, 2, 2, 2)))
        flow = (around.t() @ self._tail_flipped).view(b, h, w, c)
        raws, products = [], []
        for n in (3, 2, 1, 0):
            block = blocks[n]
            _slope_(flow, block.made)
            flow, scales, _ = self._norm_backward(n, block, flow)
            raws.append(flow)
            products.append(scales[0] / (flow.shape[1] * flow.shape[2]))
            if n:
                before = self._body[n - 1].backward(flow, None)
                assert before is not None  # noqa: S101 - it was wanted
                flow = before
        slope = spread(self._head_weight @ flow.view(-1, c).t(), b, flow.shape[1] + 2, flow.shape[2] + 2)
        return slope, raws[::-1], products[::-1]

    def along(
        self, direction: Tensor, blocks: list[Block], raws: list[Tensor], products: list[Tensor]
    ) -> list[Tensor]:
        """Add part of the gradient of <direction, slope> and return what `backward` must add for the rest.

        `direction` is (3, 1, h, w), the others come from `slopes`.
        """
        inputs = neighbours(direction)
        flow = (inputs.t() @ self._head_weight).view(blocks[0].raw.shape)
        self._add_head(inputs, raws[0])
        extras = []
        for n in range(4):
            block, raw, gamma = blocks[n], raws[n], self._gammas[n]
            if n:
                flow, kept = self._body[n - 1].forward(flow)
                self._body[n - 1].backward(raw, kept, wanted=False)
                del kept
            pixels = raw.shape[1] * raw.shape[2]
            product = (raw * flow).sum((0, 1, 2))
            extra, scales, _ = self._norm_backward(n, block, flow)
            safe = torch.where(gamma.abs() < _SMALLEST, _SMALLEST, gamma)
            self._add(self._norms[n].weight, product / safe)
            flow = torch.ops.aten.leaky_relu_backward(extra, block.made, _SLOPE, True)
            mean, rate = block.means[0], block.rates[0]
            bend = product * rate.square() / pixels
            extra.mul_(-rate * products[n]).add_(bend * mean)
            extras.append(extra.addcmul_(raw, -rate * scales[0] / pixels).addcmul_(block.raw, -bend))
        b, h, w, _ = flow.shape
        self._add_tail(neighbours(F.pad(flow.new_ones(1, b, h - 2, w - 2), (2, 2, 2, 2))), flow)
        return extras

    def _add(self, parameter: Tensor | None, gradient: Tensor) -> None:
        if parameter is None:
            return
        known = self._gradients.get(parameter)
        self._gradients[parameter] = gradient if known is None else known + gradient

    def _add_head(self, inputs: Tensor, flow: Tensor) -> None:
        c = flow.shape[-1]
        self._add(self._layers[0].weight, (inputs @ flow.view(-1, c)).t().view(c, 3, 3, 3))

    def _add_tail(self, around: Tensor, maps: Tensor) -> None:
        c = maps.shape[-1]
        flipped = (around @ maps.view(-1, c)).view(-1, 3, 3, c)
        self._add(self._layers[-1].weight, flipped.flip(1, 2).permute(0, 3, 1, 2))

    def finish(self, *, learnt: bool) -> None:
        """Count the pictures seen, and hand the gradients over to the network's parameters if it learnt."""
        for norm in self._norms:
            assert norm.num_batches_tracked is not None  # noqa: S101 - BatchNorm here always counts
            norm.num_batches_tracked += self._seen
        if not learnt:
            return
        for layer, way in zip(self._layers[1:-1], self._body, strict=True):
            self._add(layer.weight, way.weight_gradient())
        for parameter in self._network.parameters():
            gradient = self._gradients.get(parameter)
            # Biases before BatchNorm change nothing.
            parameter.grad = torch.zeros_like(parameter) if gradient is None else gradient.contiguous()
