"""The command that shows everything at once: learn a sample photo, do one of each task, one contact sheet."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np

from singan_studio.cli.inputs import check_folder_out, writing
from singan_studio.cli.learning import follow, learn
from singan_studio.cli.report import Report
from singan_studio.engine import super_resolution
from singan_studio.engine.animation import Walk, animate
from singan_studio.engine.config import preset
from singan_studio.engine.device import pick
from singan_studio.engine.model import Pyramid, new_pyramid
from singan_studio.engine.sampling import sample
from singan_studio.engine.tasks import defaults, inject
from singan_studio.engine.training import begin, train
from singan_studio.imaging.animation_files import write_animation
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.load import load_mask, load_picture
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.resize import fit
from singan_studio.imaging.save import save_picture
from singan_studio.imaging.sheet import contact_sheet
from singan_studio.paths import resource

_SAMPLE = "balloons"
_CELL = Size(300, 225)
# Super-resolution is shown on a part of the photo: the whole would take a minute more.
_DETAIL = Rect(30, 30, 150, 120)


def demo(args: argparse.Namespace, report: Report) -> None:
    """Write the pictures of one sample photo, each application once."""
    out: Path = args.out
    check_folder_out(out)
    sheet: list[tuple[str, Rgb]] = []
    folder = resource(f"samples/{_SAMPLE}")
    photo = load_picture(folder / "photo.png").pixels

    def show(label: str, picture: Rgb) -> None:
        sheet.append((label, picture))
        save_picture(out / f"{len(sheet):02d}-{label.replace(' ', '-').replace(',', '')}.png", picture)

    show("photo", photo)
    with _timed("learning the photo (draft)", report):
        pyramid = _learn(photo, out / "model.safetensors", args.device, report)
    with _timed("random samples", report):
        show("sample", sample(pyramid, seed=1))
        show("sample, another seed", sample(pyramid, seed=2))
        show("sample, wide", sample(pyramid, size=Size(600, 300), seed=3))
    for task, name in (("paint", "sketch"), ("harmonize", "paste"), ("edit", "edit")):
        with _timed(task, report):
            show(f"{name} given", load_picture(folder / f"{name}.png").pixels)
            show(f"{task} result", _injected(pyramid, task, folder, name))
    with _timed("super-resolution of a detail", report):
        detail = photo[_DETAIL.slices]
        show("detail, bicubic 3x", fit(detail, _DETAIL.size.scaled(3)))
        show("detail, upscale 3x", _enlarged(detail, args.device, report))
    with _timed("animation", report):
        frames = list(animate(pyramid, Walk(start_scale=1, frames=24, loop=True)))
        write_animation(out / "animation.gif", frames, fps=10)
        show("animation, one frame", frames[12])
    path = out / "contact-sheet.png"
    save_picture(
        path, contact_sheet([picture for _, picture in sheet], [label for label, _ in sheet], 4, _CELL)
    )
    report.say(f"Look at {path.resolve()}; everything it shows lies beside it, and animation.gif.")
    report.values |= {"folder": str(out.resolve()), "contact_sheet": str(path.resolve())}


@contextmanager
def _timed(what: str, report: Report) -> Iterator[None]:
    started = time.monotonic()
    yield
    report.say(f"{what}: {time.monotonic() - started:.1f} s")


def _learn(photo: Rgb, path: Path, device: str, report: Report) -> Pyramid:
    training = begin(new_pyramid(photo, preset("draft"), pick(device)))
    with writing(path):
        learn(path, training, report)
    return training.pyramid


def _injected(pyramid: Pyramid, task: str, folder: Path, name: str) -> Rgb:
    composite = load_picture(folder / f"{name}.png").pixels
    how = defaults(task, pyramid)
    if task == "paint":  # the sketch is a whole picture
        whole = np.full(composite.shape[:2], 255, np.uint8)
        return inject(pyramid, composite, whole, replace(how, dilate=0, feather=0))
    return inject(pyramid, composite, load_mask(folder / f"{name}_mask.png"), how)


def _enlarged(detail: Rgb, device: str, report: Report) -> Rgb:
    config = super_resolution.config("draft")
    pyramid = super_resolution.new_pyramid(detail, 3, config, pick(device))
    follow(train(begin(pyramid)), report)
    return super_resolution.upscale(pyramid, 3)
