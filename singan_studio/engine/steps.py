"""One discriminator and one generator step at a scale (paper, section 2.2)."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from singan_studio.engine import device, losses
from singan_studio.engine.frozen import Frozen
from singan_studio.engine.model import Pyramid, reconstruct
from singan_studio.engine.networks import MARGIN, Discriminator, Generator, initialise
from singan_studio.engine.pyramid import step_up
from singan_studio.engine.random import stream
from singan_studio.engine.resample import size_of
from singan_studio.engine.scales import NetworkScale

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
    taken: int = 0
    """Steps taken of the next iteration."""

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
        _adam(generator, rate),
        _adam(discriminator, rate),
    )


def _adam(network: Generator | Discriminator, rate: float) -> torch.optim.Adam:
    # One pass over all weights instead of a dozen; not every device knows it.
    fused = next(network.parameters()).device.type in ("cpu", "cuda")
    return torch.optim.Adam(network.parameters(), rate, _BETAS, fused=fused)


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
    to = pyramid.device
    return optimise(generator.to(to), discriminator.to(to), pyramid.config.learning_rate)


class ScaleStep:
    """What one discriminator or generator step at a scale needs besides the networks."""

    def __init__(
        self,
        pyramid: Pyramid,
        scale: int,
        rng: torch.Generator,
        prepare: Prepare | None = None,
    ) -> None:
        device.hold_memory()
        weakref.finalize(self, device.release_memory)
        self.pyramid, self.scale, self.rng, self.config = pyramid, scale, rng, pyramid.config
        self.size = size_of(pyramid.reals[scale])
        self.real = pyramid.reals[scale].transpose(0, 1)
        self.margin = MARGIN if self.config.noise_padding else 0
        self.prepare = prepare
        if scale == 0:
            self.rec_base = torch.zeros_like(self.real)
            self.rec_noise = pyramid.z_star.transpose(0, 1)
            self.sigma = 1.0
        else:
            below = step_up(reconstruct(pyramid, scale - 1), pyramid.plan, self.size)
            self.rec_base = self._prepared(below.transpose(0, 1))
            self.rec_noise = self.real.new_zeros(
                3, 1, self.size.height + 2 * self.margin, self.size.width + 2 * self.margin
            )
            rmse = (below - pyramid.reals[scale]).square().mean().sqrt().item()
            self.sigma = self.config.noise_amplitude * rmse
        parts = [part for part in pyramid.scales[:scale] if isinstance(part, NetworkScale)]
        # Patch scales below would take longer than the step itself, and their samples are the photo's own
        # patches: there the reconstruction stands in for a sample.
        self.frozen = [Frozen(part.generator) for part in parts] if len(parts) == scale else []
        # The pictures from below of all the steps of an iteration share a run, where runs are short.
        steps = self.config.discriminator_steps + self.config.generator_steps
        area = self.size.width * self.size.height * self.config.channels_at(scale)
        self._together = steps if area <= losses.TOGETHER else 1
        self._below_of: tuple[int, int] | None = None
        self._below: Tensor = self.rec_base

    def _prepared(self, below: Tensor) -> Tensor:
        """Return pictures from below (3, b, h, w) as they enter the scale."""
        if self.prepare is None:
            return below
        return torch.cat([self.prepare(one[None]) for one in below.transpose(0, 1)]).transpose(0, 1)

    def _base(self, now: ScaleTraining) -> Tensor:
        """Return the up-sampled sample of the scale before for a step, (3, 1, h, w).

        Its noise depends on the iteration and the step alone: a training taken up again within an iteration
        has to make the pictures of that iteration again.
        """
        if not self.frozen:
            return self.rec_base
        place = now.taken % self._together
        wanted = (now.iteration, now.taken - place)
        if self._below_of != wanted:
            self._below_of = wanted
            purpose = f"below {self.config.preset} {self.scale} {now.iteration}"
            steps = range(wanted[1], wanted[1] + self._together)
            streams = [stream(f"{purpose} {n}", self.config.seed) for n in steps]
            self._below = self._prepared(self._samples(streams))
        return self._below[:, place : place + 1]

    @torch.no_grad()
    def _samples(self, streams: list[torch.Generator]) -> Tensor:
        """Return one up-sampled sample of the scale before for each stream, (3, b, h, w)."""
        plan = self.pyramid.plan
        image: Tensor | None = None
        for n, generator in enumerate(self.frozen):
            margin, size = self.pyramid.scales[n].noise_margin, plan.sizes[n]
            shape = (3 if n else 1, 1, size.height + 2 * margin, size.width + 2 * margin)
            drawn = torch.cat([torch.randn(shape, generator=rng) for rng in streams], 1)
            padding = MARGIN - margin
            seen = self.pyramid.sigmas[n] * F.pad(
                drawn.expand(3, -1, -1, -1).to(self.real.device), [padding] * 4
            )
            if image is None:
                image = generator(seen)
            else:
                base = step_up(image, plan, size)
                image = base + generator(seen + F.pad(base, [MARGIN] * 4))
        assert image is not None  # noqa: S101 - there is a frozen scale
        return step_up(image, plan, self.size)

    def _window(self) -> Window:
        crop = self.config.crop
        height, width = self.size.height, self.size.width
        if crop is None:
            return slice(0, height), slice(0, width)
        top = int(torch.randint(max(1, height - crop + 1), (), generator=self.rng))
        left = int(torch.randint(max(1, width - crop + 1), (), generator=self.rng))
        return slice(top, min(height, top + crop)), slice(left, min(width, left + crop))

    def _seen(self, base: Tensor, noise: Tensor, window: Window) -> losses.Paint:
        """Return a window of a picture from below, and what the generator sees there, noise and picture.

        The whole picture is padded, not the window, so that true borders look as they will later.
        """
        rows, columns = window
        padding = MARGIN - self.margin
        noisy = F.pad(noise, [padding] * 4) + F.pad(base, [MARGIN] * 4)
        rows_in = slice(rows.start, rows.stop + 2 * MARGIN)
        columns_in = slice(columns.start, columns.stop + 2 * MARGIN)
        return base[..., rows, columns], noisy[..., rows_in, columns_in]

    def _fake(self, now: ScaleTraining, window: Window) -> losses.Paint:
        channels = 1 if self.scale == 0 else 3
        shape = (self.size.height + 2 * self.margin, self.size.width + 2 * self.margin)
        noise = torch.randn(channels, 1, *shape, generator=self.rng).expand(3, 1, *shape)
        return self._seen(self._base(now), self.sigma * noise.to(self.real.device), window)

    @torch.no_grad()
    def discriminate(self, now: ScaleTraining) -> float:
        """Take one step of the discriminator on a fresh fake; return its loss."""
        window = self._window()
        fake = losses.painted(now.generator, *self._fake(now, window))
        mix = float(torch.rand((), generator=self.rng))
        loss = losses.critic_gradients(
            now.discriminator, self.real[..., *window], fake, self.config.gradient_penalty, mix
        )
        now.discriminator_optimizer.step()
        return loss

    @torch.no_grad()
    def generate(self, now: ScaleTraining) -> float:
        """Take one step of the generator on a fresh fake; return the reconstruction's mean squared error."""
        window = self._window()
        error = losses.generator_gradients(
            now.generator,
            now.discriminator,
            self._fake(now, window),
            self._seen(self.rec_base, self.sigma * self.rec_noise, window),
            self.real[..., *window],
            self.config.alpha,
        )
        now.generator_optimizer.step()
        return error
