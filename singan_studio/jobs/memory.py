"""What learning takes of the memory. Imported where photos are learnt only."""

from __future__ import annotations

import torch

from singan_studio.engine import device
from singan_studio.engine.training import Training
from singan_studio.errors import DeviceError


class NotEnoughMemoryError(DeviceError):
    """A job that would take more memory than there is."""


def shorten(training: Training, where: torch.device) -> str:
    """Leave out the stations for which memory does not suffice: many systems would kill the program.

    Return why, in one sentence; nothing if all fit. Raises NotEnoughMemoryError when the first does not.
    """
    free = device.available_memory(where)
    for n, config in enumerate([training.pyramid.config, *training.ahead] * bool(training.todo)):
        wanted = device.training_memory(config, training.pyramid.plan)
        if wanted <= free:
            continue
        short = (
            f"Learning to '{config.preset}' takes about {wanted / 2**30:.1f} GB of memory and "
            f"{free / 2**30:.1f} GB are free"
        )
        advice = "choose a smaller size to learn at, or close other programs."
        if n == 0:
            raise NotEnoughMemoryError(f"{short}; {advice}")
        del training.ahead[n - 1 :]
        return f"{short}: it ends before that; to go on, {advice}"
    return ""
