"""Seconds and memory of one iteration of the paper's schedule at every scale, plainly written and ours.

`python -m tests.benchmarks.paper_step` prints a Markdown table; --photo names a picture, --scales scales.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import torch

from singan_studio.engine import device
from singan_studio.engine.config import TrainConfig, preset
from singan_studio.engine.model import Pyramid, new_pyramid
from singan_studio.engine.scales import NetworkScale
from singan_studio.engine.steps import ScaleStep, new_networks
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.load import load_picture
from singan_studio.imaging.resize import fit

from .plain_step import PlainStep

PHOTO = Path(__file__).parents[2] / "resources" / "samples" / "balloons" / "photo.png"
SIDE = 250


@dataclass(frozen=True)
class Row:
    """One scale: medians of the seconds of an iteration, each with the threads of the same rule."""

    scale: int
    width: int
    height: int
    channels: int
    plain: float
    ours: float

    @property
    def ratio(self) -> float:
        return self.plain / self.ours


def pyramid_of(photo: Path, side: int, config: TrainConfig) -> Pyramid:
    """Return a pyramid with a new network at every scale: their weights do not change what a step costs."""
    picture = load_picture(photo).pixels
    shrink = side / max(picture.shape[:2])
    size = Size(round(picture.shape[1] * shrink), round(picture.shape[0] * shrink))
    pyramid = new_pyramid(fit(picture, size).copy(), config)
    rng = torch.Generator().manual_seed(0)
    for n in range(len(pyramid)):
        new = new_networks(pyramid, n, rng)
        pyramid.learnt(n, NetworkScale(new.generator, new.discriminator), 1.0 if n == 0 else 0.1)
    return pyramid


def iterations(pyramid: Pyramid, scale: int) -> tuple[Callable[[], object], Callable[[], object]]:
    """Return one plain iteration at a scale, and one of ours."""
    rng = torch.Generator().manual_seed(1)
    new = new_networks(pyramid, scale, rng)
    plain = PlainStep(pyramid, scale, rng, new.generator, new.discriminator)
    now, step = new_networks(pyramid, scale, rng), ScaleStep(pyramid, scale, rng)
    config = pyramid.config

    def ours() -> None:
        for n in range(config.discriminator_steps + config.generator_steps):
            now.taken = n
            (step.discriminate if n < config.discriminator_steps else step.generate)(now)
        now.iteration, now.taken = now.iteration + 1, 0

    return plain.iterate, ours


def measure(
    photo: Path = PHOTO,
    side: int = SIDE,
    scales: Iterable[int] | None = None,
    seconds: float = 4.0,
    config: TrainConfig | None = None,
) -> list[Row]:
    """Time plain and ours in turn at every scale: once to warm up, then for `seconds`, at least once.

    Twice as many of ours as of plain, to spend the time evenly.
    """
    pyramid = pyramid_of(photo, side, config or preset("paper", max_size=side))
    rows = []
    for scale in scales if scales is not None else range(len(pyramid)):
        plain, ours = iterations(pyramid, scale)
        size = pyramid.plan.sizes[scale]
        taken: tuple[list[float], list[float]] = [], []
        with device.threads_for(device.window_pixels(pyramid.config, pyramid.plan, scale)):
            ours()
            if size.area < 10_000:
                plain()
            started = time.perf_counter()
            while not taken[0] or time.perf_counter() - started < seconds:
                for times, iterate in zip(taken + taken[1:], (plain, ours, ours), strict=True):
                    before = time.perf_counter()
                    iterate()
                    times.append(time.perf_counter() - before)
        channels = pyramid.config.channels_at(scale)
        rows.append(Row(scale, size.width, size.height, channels, median(taken[0]), median(taken[1])))
    return rows


def peak_memory(way: str, photo: Path = PHOTO, side: int = SIDE) -> int:
    """Return the peak bytes of a process that takes a step of each kind at the finest scale.

    `way` is "plain" or "ours".
    """
    command = [sys.executable, "-m", "tests.benchmarks.paper_step", "--peak", way, "--photo", str(photo)]
    result = subprocess.run([*command, "--side", str(side)], capture_output=True, text=True, check=True)
    return int(json.loads(result.stdout))


def _peak(way: str, photo: Path, side: int) -> int:
    pyramid = pyramid_of(
        photo, side, preset("paper", max_size=side, discriminator_steps=1, generator_steps=1)
    )
    iterations(pyramid, len(pyramid) - 1)[way == "ours"]()
    status = dict(line.split(":") for line in Path("/proc/self/status").read_text().splitlines())
    return int(status["VmHWM"].split()[0]) * 1024


def table(rows: list[Row]) -> str:
    """Return the rows as a Markdown table and their sum: every scale has the same iterations."""
    lines = ["| scale | size | channels | plain, s | ours, s | ratio |", "|---|---|---|---|---|---|"]
    for row in rows:
        size = f"{row.width}×{row.height}"
        lines.append(
            f"| {row.scale} | {size} | {row.channels} | {row.plain:.3f} | {row.ours:.3f} | {row.ratio:.2f} |"
        )
    plain, ours = sum(row.plain for row in rows), sum(row.ours for row in rows)
    lines.append(f"| sum | | | {plain:.2f} | {ours:.2f} | {plain / ours:.2f} |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photo", type=Path, default=PHOTO)
    parser.add_argument("--side", type=int, default=SIDE)
    parser.add_argument("--scales", type=int, nargs="*")
    parser.add_argument("--seconds", type=float, default=4.0)
    parser.add_argument("--peak", choices=("plain", "ours"), help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.peak:
        sys.stdout.write(f"{_peak(args.peak, args.photo, args.side)}\n")
        return
    rows = measure(args.photo, args.side, args.scales, args.seconds)
    sys.stdout.write(f"{table(rows)}\n")
    if args.scales is None:
        plain, ours = (peak_memory(way, args.photo, args.side) / 2**30 for way in ("plain", "ours"))
        sys.stdout.write(f"\nPeak memory at the finest scale: plain {plain:.2f} GiB, ours {ours:.2f} GiB.\n")


if __name__ == "__main__":
    main()
