"""Pyramids from the models that the authors' released code wrote."""

from __future__ import annotations

from pathlib import Path

import torch

from singan_studio.engine.config import Learnt, TrainConfig
from singan_studio.engine.model import Pyramid, from_plan
from singan_studio.engine.networks import MARGIN, Generator
from singan_studio.engine.pyramid import ScalePlan, stepped_sizes, to_pixels
from singan_studio.engine.released import Released, read_released
from singan_studio.engine.resample import size_of
from singan_studio.engine.scales import NetworkScale
from singan_studio.errors import ModelError, StudioError


def import_released(folder: Path, device: torch.device | str = "cpu") -> Pyramid:
    """Return the pyramid of a folder of the released code, all network scales; its photo is its finest real.

    Raises ModelError, in one sentence, when something is missing or does not fit.
    """
    released = read_released(folder)
    config, plan = _plan(released, folder)
    z_star = released.noises[0][:, :1]
    if not released.noise_padding:
        z_star = z_star[..., MARGIN:-MARGIN, MARGIN:-MARGIN]
    try:
        pyramid = from_plan(to_pixels(released.reals[-1]), config, plan, z_star.contiguous(), device)
    except ValueError as error:
        raise ModelError(f"'{folder}' does not fit together: {error}.") from error
    for n, state in enumerate(released.generators):
        generator = Generator(state["head.conv.weight"].shape[0])
        generator.load_state_dict(state)
        learnt = Learnt(config.preset, config.iterations)
        scale = NetworkScale(generator.to(device), noise_padding=released.noise_padding, learnt=learnt)
        pyramid.learnt(n, scale, released.noise_amplitudes[n])
    return pyramid


def _plan(released: Released, folder: Path) -> tuple[TrainConfig, ScalePlan]:
    """Return the config and plan that give the sizes of the released reals.

    The coarsest side is min_size, or one more where an error in the last digit was rounded up.
    """
    sizes = tuple(size_of(real) for real in released.reals)
    finest, count = sizes[-1], len(sizes)
    shortest = min(sizes[0].width, sizes[0].height)
    for min_size in (shortest - 1, shortest):
        factor = (min_size / min(finest.width, finest.height)) ** (1 / max(1, count - 1))
        if stepped_sizes(finest, factor, count) == sizes:
            try:
                config = TrainConfig(
                    max_size=max(finest.width, finest.height),
                    min_size=min_size,
                    noise_padding=released.noise_padding,
                )
            except StudioError as error:
                raise ModelError(f"'{folder}' was learnt at sizes that are not supported: {error}") from error
            return config, ScalePlan(sizes, factor, truncating=True)
    raise ModelError(f"The sizes of the scales in '{folder}' are not those of a SinGAN pyramid.")
