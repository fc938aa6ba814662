"""The two losses of SinGAN (paper, section 2.2): WGAN-GP over patches, and reconstruction."""

from __future__ import annotations

from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor

Critic = Callable[[Tensor], Tensor]


def gradient_penalty(critic: Critic, real: Tensor, fake: Tensor, mix: float) -> Tensor:
    """Return mean((|grad D|_2 - 1)^2) at `mix` real and `1 - mix` fake (Gulrajani et al. 2017, eq. 3).

    The norm is taken over the channels at every position of the (1, 3, h, w) pictures, as the authors do.
    """
    between = (mix * real + (1 - mix) * fake).requires_grad_(True)
    (gradient,) = torch.autograd.grad(critic(between).sum(), between, create_graph=True)
    norm: Tensor = torch.linalg.vector_norm(gradient, dim=1)
    return (norm - 1).square().mean()


def critic_loss(critic: Critic, real: Tensor, fake: Tensor, penalty: float, mix: float) -> Tensor:
    """Return what the discriminator minimises: D(fake) - D(real), averaged over patches, + the penalty."""
    return critic(fake).mean() - critic(real).mean() + penalty * gradient_penalty(critic, real, fake, mix)


def generator_loss(critic: Critic, fake: Tensor) -> Tensor:
    """Return the adversarial loss of the generator, -D(fake) averaged over patches."""
    return -critic(fake).mean()


def reconstruction_loss(reconstruction: Tensor, photo: Tensor) -> Tensor:
    """Return the mean squared error of the reconstruction path at one scale."""
    return F.mse_loss(reconstruction, photo)
