"""One discriminator and one generator step at a scale (paper, section 2.2)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from singan_studio.engine import losses
from singan_studio.engine.model import Pyramid, final, random_noise, reconstruct, run
from singan_studio.engine.networks import MARGIN, Discriminator, Generator, initialise
from singan_studio.engine.pyramid import step_up
from singan_studio.engine.resample import size_of
from singan_studio.engine.scales import Carry, NetworkScale, repaint

_BETAS = (0.5, 0.999)

Window = tuple[slice, slice]
Prepare = Callable[[Tensor], Tensor]
"""Changes the picture of the scale before, (1, 3, h, w), before it enters a scale."""


@dataclass(slots=True)
class ScaleTraining:
    """The networks and optimizers of the scale being learnt, after `iteration` iterations."""

    generator: Generator
    discriminator: Discriminator
    generator_optimizer: torch.optim.Adam
    discriminator_optimizer: torch.optim.Adam
    iteration: int = 0
    seconds: float = 0.0

    def set_rate(self, rate: float) -> None:
        """Set the learning rate of both networks."""
        for optimizer in (self.generator_optimizer, self.discriminator_optimizer):
            for group in optimizer.param_groups:
                group["lr"] = rate


def optimise(generator: Generator, discriminator: Discriminator, rate: float) -> ScaleTraining:
    """Return the training of two networks with fresh Adam optimizers."""
    return ScaleTraining(
        generator.train().requires_grad_(True),
        discriminator.train().requires_grad_(True),
        torch.optim.Adam(generator.parameters(), rate, _BETAS),
        torch.optim.Adam(discriminator.parameters(), rate, _BETAS),
    )


def new_networks(
    pyramid: Pyramid, scale: int, rng: torch.Generator, like: NetworkScale | None = None
) -> ScaleTraining:
    """Return the networks a scale starts from: those of the scale before where the channels agree.

    `like` names another scale to start from.
    """
    channels = like.generator.channels if like else pyramid.config.channels_at(scale)
    generator, discriminator = Generator(channels), Discriminator(channels)
    for network in (generator, discriminator):
        initialise(network, rng)
    before = like or (pyramid.scales[scale - 1] if scale else None)
    if isinstance(before, NetworkScale) and before.generator.channels == channels:
        generator.load_state_dict(before.generator.state_dict())
        if before.discriminator is not None:
            discriminator.load_state_dict(before.discriminator.state_dict())
    device = pyramid.device
    return optimise(generator.to(device), discriminator.to(device), pyramid.config.learning_rate)


class ScaleStep:
    """What one discriminator or generator step at a scale needs besides the networks."""

    def __init__(
        self,
        pyramid: Pyramid,
        scale: int,
        rng: torch.Generator,
        prepare: Prepare | None = None,
    ) -> None:
        self.pyramid, self.scale, self.rng, self.config = pyramid, scale, rng, pyramid.config
        self.real = pyramid.reals[scale]
        self.size = size_of(self.real)
        self.margin = MARGIN if self.config.noise_padding else 0
        self.prepare: Prepare = prepare or (lambda base: base)
        if scale == 0:
            self.rec_base = torch.zeros_like(self.real)
            self.rec_noise = pyramid.z_star
            self.sigma = 1.0
        else:
            below = step_up(reconstruct(pyramid, scale - 1), pyramid.plan, self.size)
            self.rec_base = self.prepare(below)
            self.rec_noise = self.real.new_zeros(
                1, 3, self.size.height + 2 * self.margin, self.size.width + 2 * self.margin
            )
            rmse = (below - self.real).square().mean().sqrt().item()
            self.sigma = self.config.noise_amplitude * rmse
        # Patch scales below would take longer than the step itself, and their samples are the photo's own
        # patches: there the reconstruction stands in for a sample.
        self.below_random = all(part.kind == "network" for part in pyramid.scales[:scale])

    def _below(self) -> Tensor:
        if self.scale == 0 or not self.below_random:
            return self.rec_base
        noise = random_noise(self.pyramid, self.rng, entry=0)
        image, _ = final(run(self.pyramid, None, 0, noise, Carry(self.rng), last=self.scale - 1))
        return self.prepare(step_up(image, self.pyramid.plan, self.size))

    def _window(self) -> Window:
        crop = self.config.crop
        height, width = self.size.height, self.size.width
        if crop is None:
            return slice(0, height), slice(0, width)
        top = int(torch.randint(max(1, height - crop + 1), (), generator=self.rng))
        left = int(torch.randint(max(1, width - crop + 1), (), generator=self.rng))
        return slice(top, min(height, top + crop)), slice(left, min(width, left + crop))

    def _paint(self, generator: Generator, base: Tensor, noise: Tensor, window: Window) -> Tensor:
        """Run the generator on a window of a padded picture, so that true borders look as they will later."""
        rows, columns = window
        if (rows, columns) == (slice(0, self.size.height), slice(0, self.size.width)):
            return repaint(generator, base, noise)
        rows_in = slice(rows.start, rows.stop + 2 * MARGIN)
        columns_in = slice(columns.start, columns.stop + 2 * MARGIN)
        padding = MARGIN - self.margin
        noisy = F.pad(noise, [padding] * 4) + F.pad(base, [MARGIN] * 4)
        residual: Tensor = generator(noisy[..., rows_in, columns_in])
        return base[..., rows, columns] + residual

    def _fake(self, generator: Generator, window: Window) -> Tensor:
        channels = 1 if self.scale == 0 else 3
        shape = (self.size.height + 2 * self.margin, self.size.width + 2 * self.margin)
        noise = torch.randn(1, channels, *shape, generator=self.rng).expand(1, 3, *shape)
        return self._paint(generator, self._below(), self.sigma * noise.to(self.real.device), window)

    def discriminate(self, now: ScaleTraining) -> float:
        """Take one step of the discriminator on a fresh fake; return its loss."""
        window = self._window()
        with torch.no_grad():
            fake = self._fake(now.generator, window)
        mix = float(torch.rand((), generator=self.rng))
        loss = losses.critic_loss(
            now.discriminator, self.real[..., *window], fake, self.config.gradient_penalty, mix
        )
        now.discriminator_optimizer.zero_grad()
        loss.backward()
        now.discriminator_optimizer.step()
        return loss.item()

    def generate(self, now: ScaleTraining) -> float:
        """Take one step of the generator on a fresh fake; return the reconstruction's mean squared error."""
        window = self._window()
        # The discriminator's own gradients are not wanted here: freezing it saves computing them.
        now.discriminator.requires_grad_(False)
        loss = losses.generator_loss(now.discriminator, self._fake(now.generator, window))
        rec = self._paint(now.generator, self.rec_base, self.sigma * self.rec_noise, window)
        error = losses.reconstruction_loss(rec, self.real[..., *window])
        now.generator_optimizer.zero_grad()
        (loss + self.config.alpha * error).backward()
        now.generator_optimizer.step()
        now.discriminator.requires_grad_(True)
        return error.item()
