"""Where the engine runs, and what a training costs there in seconds and bytes."""

from __future__ import annotations

import ctypes
import sys
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import cache

import psutil
import torch
import torch.nn.functional as F

from singan_studio.engine.config import TrainConfig
from singan_studio.engine.convolutions import FEWEST_TILED_CHANNELS, TILED_COST
from singan_studio.engine.networks import MARGIN
from singan_studio.engine.pyramid import ScalePlan
from singan_studio.errors import DeviceError

DEVICES = ("auto", "cpu", "cuda", "mps")
# Maps alive at the peak of a discriminator step, in units of one float32 map of the scale's channels;
# measured on CPU at 32 to 128 channels.
_MAPS = 34
_BASE_BYTES = 400_000_000
_WORTH_THREADS = 3600
# As in glibc's malloc.h.
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3


def pick(name: str) -> torch.device:
    """Return the device `name`, or the fastest there is for "auto"; raises DeviceError when it is missing."""
    there = {
        "cuda": torch.cuda.is_available(),
        "mps": torch.backends.mps.is_available(),
        "cpu": True,
    }
    if name == "auto":
        return torch.device(next(device for device, found in there.items() if found))
    if name not in there:
        raise DeviceError(f"There is no device '{name}'; choose one of {', '.join(DEVICES)}.")
    if not there[name]:
        raise DeviceError(f"This machine has no {name} device that torch can use; use --device auto.")
    return torch.device(name)


@contextmanager
def threads_for(pixels: int) -> Iterator[None]:
    """Run the convolutions of small pictures on one thread.

    Waking a second costs more than it saves below some 50×50 pixels, and many times more on a busy machine.
    """
    with threads(1 if pixels < _WORTH_THREADS else torch.get_num_threads()):
        yield


@contextmanager
def threads(count: int) -> Iterator[None]:
    """Run everything on so many threads."""
    usual = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(usual)


def one_thread() -> AbstractContextManager[None]:
    """Run everything on one thread: sums over several differ in their last bits with the number of them."""
    return threads(1)


def hold_memory() -> None:
    """Keep freed memory for the next maps of a training instead of handing it back to the system each time.

    Getting a map anew, page by page, can take as long as computing it. Only glibc has such a switch; other
    systems' allocators, and torch's own on devices, keep memory or do not, as they like.
    """
    libc = _glibc()
    if libc is not None:
        libc.mallopt(_M_MMAP_THRESHOLD, 32 * 2**20)
        libc.mallopt(_M_TRIM_THRESHOLD, 2**31 - 1)


def release_memory() -> None:
    """Hand freed memory back to the system."""
    libc = _glibc()
    if libc is not None:
        libc.malloc_trim(0)


@cache
def _glibc() -> ctypes.CDLL | None:
    if not sys.platform.startswith("linux"):
        return None
    libc = ctypes.CDLL(None)
    return libc if hasattr(libc, "mallopt") and hasattr(libc, "malloc_trim") else None


def out_of_memory(error: BaseException) -> bool:
    """Return whether an exception says that memory ran out, on any device."""
    if isinstance(error, torch.OutOfMemoryError | MemoryError):
        return True
    # As the CPU allocator says it on Windows and on Linux, and oneDNN on either.
    told = ("not enough memory", "can't allocate memory", "could not create a")
    return isinstance(error, RuntimeError) and any(words in str(error) for words in told)


def window_pixels(config: TrainConfig, plan: ScalePlan, scale: int) -> int:
    """Return the pixels, padding included, that one step at `scale` looks at."""
    size, crop = plan.sizes[scale], config.crop or max(plan.sizes[-1].width, plan.sizes[-1].height)
    return (min(size.width, crop) + 2 * MARGIN) * (min(size.height, crop) + 2 * MARGIN)


def step_cost(config: TrainConfig, plan: ScalePlan, scale: int) -> float:
    """Return the multiplications of one iteration at `scale`.

    A discriminator step takes some 13 passes through the convolutions, a generator step 8, and those of the
    scales below are few beside them (docs/decisions/0007-fast-steps.md).
    """
    channels = config.channels_at(scale)
    inner = 3 * channels**2 * (TILED_COST if channels >= FEWEST_TILED_CHANNELS else 1.0)
    forward = window_pixels(config, plan, scale) * 9 * (inner + 6 * channels)
    # Each operation also costs its launch, which rules at the coarse scales: some 30 Mflop a pass.
    passes = 13 * config.discriminator_steps + 8 * config.generator_steps
    return passes * (forward + 3e7)


def training_memory(config: TrainConfig, plan: ScalePlan) -> int:
    """Return the estimated peak memory in bytes of a training, the program's own included."""
    learnt = config.learns(len(plan))
    peak = max((window_pixels(config, plan, n) * config.channels_at(n) for n in learnt), default=0)
    return _BASE_BYTES + 4 * _MAPS * peak


def available_memory(device: torch.device) -> int:
    """Return the bytes free for this process on a device."""
    if device.type == "cuda":
        return int(torch.cuda.mem_get_info(device)[0])
    return int(psutil.virtual_memory().available)


def training_seconds(config: TrainConfig, plan: ScalePlan, device: torch.device) -> float:
    """Return the estimated seconds of a training, from a convolution timed here for a fifth of a second."""
    cost = sum(step_cost(config, plan, n) for n in config.learns(len(plan))) * config.iterations
    image = torch.zeros(1, 32, 64, 64, device=device)
    weight = torch.zeros(32, 32, 3, 3, device=device)
    F.conv2d(image, weight)
    started, runs = time.perf_counter(), 0
    while time.perf_counter() - started < 0.2:
        F.conv2d(image, weight).sum().item()
        runs += 1
    return cost * (time.perf_counter() - started) / (runs * 64 * 64 * 9 * 32 * 32)
