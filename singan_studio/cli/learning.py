"""The commands about models: train, info, import."""

from __future__ import annotations

import argparse
import signal
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from types import FrameType
from typing import TypeVar

import numpy as np

from singan_studio.cli.inputs import check_model_out, check_not_input, open_photo, writing
from singan_studio.cli.report import Report
from singan_studio.engine import checkpoint
from singan_studio.engine.config import PLAN_FIELDS, PRESETS, TrainConfig, preset, road
from singan_studio.engine.device import available_memory, pick, training_memory, training_seconds
from singan_studio.engine.importing import import_released
from singan_studio.engine.metrics import psnr
from singan_studio.engine.model import Pyramid, new_pyramid, reconstruct
from singan_studio.engine.pyramid import make_plan, to_pixels
from singan_studio.engine.training import (
    Event,
    Notice,
    Progress,
    ScaleFinished,
    Training,
    begin,
    known,
    onwards,
)
from singan_studio.errors import DeviceError, ModelError
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb, photo_hash

Step = TypeVar("Step")
_CHANGES = ("max_size", "min_size", "scale_factor", "alpha", "iterations", "noise_padding", "seed")


@dataclass(frozen=True, slots=True)
class Wish:
    """How a photo is to be learnt."""

    far: str
    """The station to go to."""
    budget: float | None
    """Seconds it may take."""
    changes: Mapping[str, object]
    """To the station's config."""
    device: str
    fresh: bool
    """Whether to begin anew where there is a model."""


def train(args: argparse.Namespace, report: Report) -> None:
    """Learn a photo, or learn a model of it further; see the parser for the arguments."""
    if args.photo.is_dir() or args.cluster is not None:
        from singan_studio.cli.learning_many import train_many  # noqa: PLC0415 it is built upon this module

        train_many(args, report)
        return
    wish = wish_of(args)
    photo = open_photo(args.photo, report)
    started = time.monotonic()
    with writing(args.out):
        training = learn_photo(photo, args.photo, args.out, wish, report, learn)
    line, values = described(training, time.monotonic() - started)
    report.say(f"{args.out}: {line}")
    report.values |= {"model": str(args.out), **values}


def wish_of(args: argparse.Namespace) -> Wish:
    """Return how the arguments want photos to be learnt; raises StudioError for what cannot be."""
    changes = {name: value for name in _CHANGES if (value := getattr(args, name)) is not None}
    far = args.preset or ("draft" if args.budget is None else "paper")
    preset(far, **changes)
    return Wish(far, args.budget, changes, args.device, args.fresh)


def learn_photo(
    photo: Rgb,
    source: Path,
    out: Path,
    wish: Wish,
    report: Report,
    learn: Callable[[Path, Training, Report], None],
) -> Training:
    """Learn a photo that was read from `source` into the file `out`, or further what is there, by `learn`.

    Raises StudioError, also where `out` is something else than a model of this photo.
    """
    if out.exists() and not wish.fresh:
        return _extended(photo, source, out, wish, report, learn)
    check_model_out(out, source, fresh=wish.fresh)
    pyramid = _fitting(photo, preset(wish.far, **wish.changes), wish.device, report)
    training = begin(pyramid, *_stations(wish, pyramid.config), budget=wish.budget)
    learn(out, training, report)
    return training


def described(training: Training, seconds: float) -> tuple[str, dict[str, object]]:
    """Return what was learnt within so many seconds: for people, and as JSON holds it."""
    pyramid = training.pyramid
    learnt = sum(scale.kind == "network" for scale in pyramid.scales)
    quality = reconstruction_quality(pyramid)
    line = (
        f"{learnt} of {len(pyramid)} scales learnt, {seconds:.1f} s; "
        f"its reconstruction of the photo: {decibels(quality)}."
    )
    return line, {
        "scales": len(pyramid),
        "learnt": learnt,
        "seconds": round(seconds, 2),
        "reconstruction_psnr": finite(quality),
    }


def _stations(wish: Wish, like: TrainConfig) -> list[TrainConfig]:
    """Return where to learn: straight to a station, but within a budget from one to the next."""
    names = [config.preset for config in road(wish.far, like)]
    same = {name: getattr(like, name) for name in PLAN_FIELDS}
    return [
        preset(name, **(same | dict(wish.changes))) for name in (names[-1:] if wish.budget is None else names)
    ]


def _extended(
    photo: Rgb,
    source: Path,
    out: Path,
    wish: Wish,
    report: Report,
    learn: Callable[[Path, Training, Report], None],
) -> Training:
    """Learn a model further, from where it was left; raises StudioError where it is not one of this photo."""
    check_not_input(out, source)
    if not checkpoint.is_model(out):
        check_model_out(out)
    pyramid, before = checkpoint.load(out, pick(wish.device))
    if photo_hash(pyramid.photo) != photo_hash(photo):
        raise ModelError(f"'{out}' was learnt from another photo than '{source}'; choose another name.")
    stations = _stations(wish, pyramid.config)
    if training_memory(stations[-1], pyramid.plan) > available_memory(pyramid.device):
        raise DeviceError(f"There is not enough free memory to learn '{wish.far}'; close other programs.")
    training = onwards(before, *stations, budget=wish.budget)
    if training.finished:
        report.note("This model has learnt all it was asked to; nothing is left to do.")
    else:
        report.note("Going on from what this model has learnt; --fresh would begin anew.")
        learn(out, training, report)
    return training


def learn(path: Path, training: Training, report: Report) -> None:
    """Run a training to its end, showing it and keeping its file up to date."""
    with closing(checkpoint.train_to(path, training)) as events, interrupted_between(events) as steps:
        follow(steps, report)


def _fitting(photo: Rgb, config: TrainConfig, device_name: str, report: Report) -> Pyramid:
    """Return a new pyramid, of a smaller size where memory would not suffice; raises DeviceError."""
    device = pick(device_name)
    wanted = config.max_size
    free = available_memory(device)
    while training_memory(config, make_plan(Size.of(photo), config)) > free:
        smaller = int(config.max_size * 0.8)
        if smaller < max(64, config.min_size):
            raise DeviceError("There is not enough free memory to learn anything; close other programs.")
        config = replace(config, max_size=smaller)
    if config.max_size != wanted:
        report.note(f"Memory suffices for {config.max_size} pixels, not {wanted}: learning at that size.")
    return new_pyramid(photo, config, device)


@contextmanager
def interrupts() -> Iterator[Callable[[], None]]:
    """Let Ctrl-C and SIGTERM wait until what is yielded is called, between two steps; a second does not wait.

    It then raises KeyboardInterrupt, so that what is saved is whole.
    """
    asked = False

    def ask(_number: int, _frame: FrameType | None) -> None:
        nonlocal asked
        if asked:
            raise KeyboardInterrupt
        asked = True

    def check() -> None:
        if asked:
            raise KeyboardInterrupt

    before = {number: signal.signal(number, ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield check
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def interrupted_between(steps: Iterable[Step]) -> Iterator[Iterator[Step]]:
    """Let Ctrl-C and SIGTERM wait for the step at hand (see `interrupts`)."""
    with interrupts() as check:

        def watched() -> Iterator[Step]:
            for step in steps:
                yield step
                check()

        yield watched()


def follow(events: Iterable[Event], report: Report) -> None:
    """Show what happens during a training."""
    with report.bar(total=1, unit="") as bar:
        bar.bar_format = "{desc} {percentage:3.0f}%|{bar}|{postfix}"
        for event in events:
            if isinstance(event, Notice):
                report.note(event.text)
            elif isinstance(event, Progress):
                bar.n = event.iteration / event.iterations
                station = event.legs[0][0]
                where = f"{station}: learning scale {event.scale} of {event.count - 1}"
                bar.set_description_str(where, refresh=False)
                bar.set_postfix_str(f"about {duration(event.seconds_left)} left", refresh=False)
                bar.refresh()
            elif isinstance(event, ScaleFinished):
                report.values["last_scale"] = event.scale


def reconstruction_quality(pyramid: Pyramid) -> float:
    """Return the PSNR in dB of the reconstruction against the photo at the finest learnt scale."""
    return psnr(to_pixels(pyramid.reals[-1]), to_pixels(reconstruct(pyramid)))


def decibels(value: float) -> str:
    """Return a PSNR for people."""
    return f"{value:.1f} dB" if np.isfinite(value) else "exact"


def finite(value: float) -> float | None:
    """Return a number that JSON can hold; infinity, the PSNR of equal pictures, is null."""
    return round(value, 4) if np.isfinite(value) else None


def info(args: argparse.Namespace, report: Report) -> None:
    """Describe a model, or what learning a photo would take."""
    device = pick(args.device)
    if checkpoint.is_model(args.file):
        _describe_model(args.file, report)
    else:
        _describe_photo(open_photo(args.file, report), device.type, report)


def _describe_model(path: Path, report: Report) -> None:
    pyramid, training = checkpoint.load(path)
    config, photo = pyramid.config, Size.of(pyramid.photo)
    state = "finished" if training.finished else f"on its way to {config.preset}: scales {training.todo}"
    report.say(f"model of a photo of {photo} pixels, preset {config.preset}, {state}")
    report.say(f"factor {pyramid.plan.factor:.4f}, seed {config.seed}, alpha {config.alpha:g}")
    scales = []
    for n, scale in enumerate(pyramid.scales):
        size, sigma = pyramid.plan.sizes[n], pyramid.sigmas[n]
        at = known(pyramid)[n]
        how = f", {at.station} ({at.iterations} iterations)" if at else ""
        report.say(f"  scale {n}: {size}, {scale.kind}, sigma {sigma:.4f}{how}")
        scales.append(
            {
                "size": [size.width, size.height],
                "kind": scale.kind,
                "sigma": sigma,
                "station": at and at.station,
                "iterations": at and at.iterations,
            }
        )
    report.values |= {
        "kind": "model",
        "photo": [photo.width, photo.height],
        "photo_sha256": photo_hash(pyramid.photo),
        "factor": pyramid.plan.factor,
        "scales": scales,
        "finished": training.finished,
        "config": checkpoint.config_values(config),
    }


def _describe_photo(photo: Rgb, device: str, report: Report) -> None:
    size = Size.of(photo)
    plan = make_plan(size, PRESETS["paper"])
    report.say(f"photo of {size} pixels; {len(plan)} scales, factor {plan.factor:.4f}:")
    report.say("  " + ", ".join(str(size) for size in plan.sizes))
    estimates = {}
    for name, config in PRESETS.items():
        seconds = training_seconds(config, plan, pick(device))
        memory = training_memory(config, plan)
        learns = len(config.learns(len(plan)))
        report.say(f"  {name}: learns {learns} scales in about {duration(seconds)}, {memory / 2**30:.1f} GiB")
        estimates[name] = {"learns": learns, "seconds": round(seconds, 1), "memory_bytes": memory}
    report.values |= {
        "kind": "photo",
        "photo": [size.width, size.height],
        "factor": plan.factor,
        "sizes": [[at.width, at.height] for at in plan.sizes],
        "presets": estimates,
    }


def duration(seconds: float) -> str:
    """Return a time for people."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    if seconds < 5400:
        return f"{seconds / 60:.0f} min"
    return f"{seconds / 3600:.0f} h"


def import_(args: argparse.Namespace, report: Report) -> None:
    """Write a released model as one of ours."""
    check_model_out(args.out)
    pyramid = import_released(args.folder)
    checkpoint.save(args.out, pyramid)
    quality = reconstruction_quality(pyramid)
    report.say(f"{args.out}: {len(pyramid)} scales, its reconstruction of its photo: {decibels(quality)}.")
    report.values |= {
        "model": str(args.out),
        "scales": len(pyramid),
        "reconstruction_psnr": finite(quality),
    }
