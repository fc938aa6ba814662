"""The steps of `singan_studio.engine.steps` as one writes them down: float32, autograd, no thought of speed.

What the fast steps are measured against, and compared with number by number.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor

from singan_studio.engine.model import Pyramid, final, random_noise, reconstruct, run
from singan_studio.engine.networks import Discriminator, Generator
from singan_studio.engine.pyramid import step_up
from singan_studio.engine.resample import size_of
from singan_studio.engine.scales import Carry, repaint

Critic = Callable[[Tensor], Tensor]


def gradient_penalty(critic: Critic, real: Tensor, fake: Tensor, mix: float) -> Tensor:
    """Return mean((|grad D|_2 - 1)^2) at `mix` real and `1 - mix` fake, the norm taken over the channels."""
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


class PlainStep:
    """Discriminator and generator steps on whole pictures, with optimizers of their own."""

    def __init__(
        self,
        pyramid: Pyramid,
        scale: int,
        rng: torch.Generator,
        generator: Generator,
        discriminator: Discriminator,
    ) -> None:
        self.pyramid, self.scale, self.rng, self.config = pyramid, scale, rng, pyramid.config
        self.generator = generator.train().requires_grad_(True)
        self.discriminator = discriminator.train().requires_grad_(True)
        rate, betas = self.config.learning_rate, (0.5, 0.999)
        self.generator_optimizer = torch.optim.Adam(generator.parameters(), rate, betas)
        self.discriminator_optimizer = torch.optim.Adam(discriminator.parameters(), rate, betas)
        self.real = pyramid.reals[scale]
        self.size = size_of(self.real)
        if scale == 0:
            self.rec_base, self.rec_noise, self.sigma = torch.zeros_like(self.real), pyramid.z_star, 1.0
        else:
            self.rec_base = step_up(reconstruct(pyramid, scale - 1), pyramid.plan, self.size)
            self.rec_noise = torch.zeros_like(self.real)
            missed = (self.rec_base - self.real).square().mean().sqrt().item()
            self.sigma = self.config.noise_amplitude * missed

    def _fake(self) -> Tensor:
        base = self.rec_base
        if self.scale:
            noise = random_noise(self.pyramid, self.rng, entry=0)
            below, _ = final(run(self.pyramid, None, 0, noise, Carry(self.rng), last=self.scale - 1))
            base = step_up(below, self.pyramid.plan, self.size)
        shape = (1, 3 if self.scale else 1, self.size.height, self.size.width)
        noise_here = torch.randn(shape, generator=self.rng).expand(1, 3, -1, -1)
        return repaint(self.generator, base, self.sigma * noise_here)

    def discriminate(self) -> float:
        with torch.no_grad():
            fake = self._fake()
        mix = float(torch.rand((), generator=self.rng))
        loss = critic_loss(self.discriminator, self.real, fake, self.config.gradient_penalty, mix)
        self.discriminator_optimizer.zero_grad()
        loss.backward()
        self.discriminator_optimizer.step()
        return loss.item()

    def generate(self) -> float:
        reconstruction = repaint(self.generator, self.rec_base, self.sigma * self.rec_noise)
        error = reconstruction_loss(reconstruction, self.real)
        loss = generator_loss(self.discriminator, self._fake()) + self.config.alpha * error
        self.generator_optimizer.zero_grad()
        loss.backward()
        self.generator_optimizer.step()
        return error.item()

    def iterate(self) -> float:
        for _ in range(self.config.discriminator_steps):
            self.discriminate()
        for _ in range(self.config.generator_steps):
            error = self.generate()
        return error
