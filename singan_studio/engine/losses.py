"""The two losses of SinGAN (paper, section 2.2) and their gradients: WGAN-GP over patches, reconstruction.

Pictures are planes (3, 1, h, w). Gradients are left in the parameters of the network that learns.
"""

from __future__ import annotations

import torch
from torch import Tensor

from singan_studio.engine.networks import Discriminator, Generator
from singan_studio.engine.passes import Block, Pass

TOGETHER = 250_000
"""So many numbers of a map may share a pass; several of larger ones would only leave the cache."""

Paint = tuple[Tensor, Tensor]
"""The picture of the scale before, up-sampled, (3, 1, h, w), and what the generator sees of it with noise."""


def critic_gradients(critic: Discriminator, real: Tensor, fake: Tensor, penalty: float, mix: float) -> float:
    """Set the gradients of D(fake) - D(real), averaged over patches, + the penalty; return that loss.

    The penalty is the mean of (|grad D|_2 - 1)^2 at `mix` real and `1 - mix` fake (Gulrajani et al. 2017,
    eq. 3), the norm taken over the channels at every position, as the authors of SinGAN do.
    """
    now = Pass(critic)
    pictures = [fake, real, mix * real + (1 - mix) * fake]
    patches = (real.shape[2] - 10) * (real.shape[3] - 10)
    signs = (1 / patches, -1 / patches, 0.0)
    if real.shape[2] * real.shape[3] * critic.channels <= TOGETHER:
        scores, blocks, inputs = now.forward(torch.cat(pictures, 1))
        punished, extras = _penalty(now, [block.only(2) for block in blocks], penalty)
        gradient = scores.new_tensor(signs)[None, :, None, None].expand_as(scores)
        now.backward(gradient, blocks, inputs, extras)
        loss = scores[:, 0].mean() - scores[:, 1].mean() + punished
    else:
        loss = real.new_zeros(())
        for picture, sign in zip(pictures, signs, strict=True):
            scores, blocks, inputs = now.forward(picture)
            extras = None
            if sign:
                loss = loss + sign * scores.sum()
            else:
                punished, extras = _penalty(now, blocks, penalty)
                loss = loss + punished
            now.backward(torch.full_like(scores, sign), blocks, inputs, extras)
            del blocks, extras
    now.finish(learnt=True)
    return loss.item()


def _penalty(now: Pass, blocks: list[Block], weight: float) -> tuple[Tensor, list[Tensor]]:
    """Return the weighted penalty at one picture, and what `Pass.backward` must add for its gradient."""
    slope, raws, products = now.slopes(blocks)
    norm = torch.linalg.vector_norm(slope, dim=0, keepdim=True)
    # The gradient of the penalty by the slope; where that is zero, it is zero.
    pull = (2 * weight / norm.numel()) * (norm - 1) / norm.clamp_min(1e-30) * slope
    return weight * (norm - 1).square().mean(), now.along(pull, blocks, raws, products)


def painted(generator: Generator, base: Tensor, seen: Tensor) -> Tensor:
    """Return the picture that a generator in the making paints on `base`; BatchNorm takes it in."""
    now = Pass(generator)
    residual, _, _ = now.forward(seen, keep=False)
    now.finish(learnt=False)
    return base + residual.tanh_()


def generator_gradients(
    generator: Generator,
    critic: Discriminator,
    fake: Paint,
    reconstruction: Paint,
    photo: Tensor,
    alpha: float,
) -> float:
    """Set the gradients of -D(fake), averaged over patches, + alpha times the reconstruction's mean square.

    Return that mean square. The discriminator's own gradients are not computed.
    """
    now, judge = Pass(generator), Pass(critic)
    if photo.shape[2] * photo.shape[3] * generator.channels <= TOGETHER:
        (base, seen), (rec_base, rec_seen) = fake, reconstruction
        raw, blocks, inputs = now.forward(torch.cat([seen, rec_seen], 1))
        residual = raw.tanh_()
        slope = _adversarial(judge, base + residual[:, :1])
        missed = rec_base + residual[:, 1:] - photo
        gradient = torch.cat([slope, (2 * alpha / missed.numel()) * missed], 1)
        now.backward(gradient * (1 - residual.square()), blocks, inputs)
    else:
        base, seen = fake
        raw, blocks, inputs = now.forward(seen)
        residual = raw.tanh_()
        slope = _adversarial(judge, base + residual)
        now.backward(slope * (1 - residual.square()), blocks, inputs)
        del blocks, inputs
        base, seen = reconstruction
        raw, blocks, inputs = now.forward(seen)
        residual = raw.tanh_()
        missed = base + residual - photo
        now.backward((2 * alpha / missed.numel()) * missed * (1 - residual.square()), blocks, inputs)
    now.finish(learnt=True)
    judge.finish(learnt=False)
    return missed.square().mean().item()


def _adversarial(judge: Pass, picture: Tensor) -> Tensor:
    """Return the gradient of -D(picture), averaged over patches, by the picture."""
    scores, blocks, _ = judge.forward(picture, keep=False)
    slope = judge.backward(torch.full_like(scores, -1 / scores.numel()), blocks, None)
    assert slope is not None  # noqa: S101 - no weights learn here
    return slope
