"""The commands that make pictures of a model: reconstruct, sample, upscale, animate, evaluate."""

from __future__ import annotations

import argparse
from collections.abc import Generator
from pathlib import Path

import numpy as np

from singan_studio.cli.inputs import (
    check_folder_out,
    check_not_input,
    check_picture_out,
    open_mask,
    open_model,
    open_photo,
    open_picture,
)
from singan_studio.cli.learning import (
    decibels,
    finite,
    follow,
    interrupted_between,
    reconstruction_quality,
)
from singan_studio.cli.report import Report
from singan_studio.engine import super_resolution
from singan_studio.engine.animation import Walk, moving_area, reduced
from singan_studio.engine.animation import animate as frames_of
from singan_studio.engine.device import pick
from singan_studio.engine.metrics import diversity, psnr, sifid, ssim
from singan_studio.engine.model import reconstruct as reconstruction
from singan_studio.engine.pyramid import to_pixels
from singan_studio.engine.sampling import Layout
from singan_studio.engine.sampling import sample as sample_of
from singan_studio.engine.suitability import suited
from singan_studio.engine.training import begin, train
from singan_studio.errors import PictureError, StudioError
from singan_studio.imaging.animation_files import check_animation_path, write_animation
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.resize import fit
from singan_studio.imaging.save import save_picture


def reconstruct(args: argparse.Namespace, report: Report) -> None:
    """Write the picture of the reconstruction path, at the size that was learnt."""
    check_picture_out(args.out, args.model)
    pyramid = open_model(args.model, args.device, report)
    save_picture(args.out, to_pixels(reconstruction(pyramid)))
    quality = reconstruction_quality(pyramid)
    report.say(f"{args.out}: {decibels(quality)}")
    report.values |= {"file": str(args.out), "psnr": finite(quality)}


def sample(args: argparse.Namespace, report: Report) -> None:
    """Write random samples, one by one."""
    if args.layout is None and args.layout_scale is not None:
        raise StudioError("--layout-scale belongs to --layout; say there whose layout is kept.")
    check_folder_out(args.out)
    paths = [args.out / f"sample-{args.seed + n:04d}.png" for n in range(args.count)]
    for path in paths:
        check_not_input(path, args.model)
    pyramid = open_model(args.model, args.device, report)
    size = Size(*args.size) if args.size else None
    start = args.start_scale or 0
    if args.start_scale is None and not args.tile and (advice := suited(pyramid)).reason:
        start = advice.start_scale
        report.note(f"{advice.reason} Samples start at scale {start} instead; --start-scale says otherwise.")
    layout = None
    if args.layout is not None:
        layout = Layout(args.layout, start + 2 if args.layout_scale is None else args.layout_scale)
    files: list[str] = []
    report.values["files"] = files
    for n, path in enumerate(report.progress(paths, total=args.count, unit="sample")):
        picture = sample_of(
            pyramid, start=start, size=size, seed=args.seed + n, tile=args.tile, layout=layout
        )
        save_picture(path, picture)
        report.say(str(path))
        files.append(str(path))


def upscale(args: argparse.Namespace, report: Report) -> None:
    """Enlarge by the photo's own patches, and by what it takes from blurred to sharp, learnt of it."""
    check_picture_out(args.out, args.photo, args.original)
    opened = open_picture(args.photo, report)
    photo = opened.pixels
    region = super_resolution.check_enlarging(Size.of(photo), args.factor, args.region)
    size = super_resolution.enlarged(Size.of(photo), args.factor, region)
    original = _original(args.original, size, report) if args.original is not None else None
    learnt = None
    if args.preset != "instant":
        config = super_resolution.config(args.preset, args.seed)
        learnt = super_resolution.new_pyramid(photo, args.factor, config, pick(args.device), region)
        follow(train(begin(learnt)), report)
    picture = _followed(super_resolution.enlarge_steps(photo, args.factor, region, learnt, args.seed), report)
    save_picture(args.out, picture, exif=opened.exif)
    report.say(f"{args.out}: {region.size} enlarged to {size}")
    report.values |= {"file": str(args.out), "size": [size.width, size.height]}
    if original is not None:
        for name, made in (("upscaled", picture), ("bicubic", fit(photo[region.slices], size))):
            quality, alike = psnr(original, made), ssim(original, made)
            report.say(f"{name}: {decibels(quality)} from the original, SSIM {alike:.3f}")
            report.values[name] = {"psnr": finite(quality), "ssim": round(alike, 4)}


def _original(path: Path, size: Size, report: Report) -> Rgb:
    """Return the picture that an enlarged one is to be compared with; raises PictureError."""
    original = open_photo(path, report)
    if Size.of(original) != size:
        raise PictureError(
            f"'{path}' has {Size.of(original)} pixels where the result has {size}; give an original of the "
            "size of the result, or change --factor."
        )
    return original


def _followed(steps: Generator[float, None, Rgb], report: Report) -> Rgb:
    """Return what steps return, their share that is done shown by a bar."""
    with report.bar(total=1, unit="") as bar:
        bar.bar_format = "enlarging {percentage:3.0f}%|{bar}|"
        while True:
            try:
                bar.update(next(steps) - bar.n)
            except StopIteration as end:
                picture: Rgb = end.value
                return picture


def animate(args: argparse.Namespace, report: Report) -> None:
    """Write an animation; a broken-off one leaves no file."""
    check_animation_path(args.out)
    check_not_input(args.out, args.model, args.mask)
    walk = Walk(args.start_scale, args.alpha, args.beta, args.frames, args.loop, args.seed)
    pyramid = open_model(args.model, args.device, report)
    own = Size.of(pyramid.photo)
    pyramid = reduced(pyramid, args.longest)
    size = Size.of(pyramid.photo)
    if size != own:
        report.note(f"The frames are {size}; --longest changes that, up to the photo's {own}.")
    moving = moving_area(pyramid, open_mask(args.mask, own, report)) if args.mask is not None else None
    made = report.progress(frames_of(pyramid, walk, moving), total=args.frames, unit="frame")
    # Not just anywhere: amid an import, which writing MP4 begins with, Python may lose the exception.
    with interrupted_between(made) as frames:
        write_animation(args.out, frames, args.fps)
    report.say(f"{args.out}: {args.frames} frames, {args.frames / args.fps:.1f} s")
    report.values |= {"file": str(args.out), "frames": args.frames, "fps": args.fps}


def evaluate(args: argparse.Namespace, report: Report) -> None:
    """Measure samples against the photo, both at the size that was learnt."""
    pyramid = open_model(args.model, args.device, report)
    photo = to_pixels(pyramid.reals[-1])
    sifid(photo, [photo])  # says at once when the weights are missing
    seeds = range(args.seed, args.seed + args.count)
    samples = [
        sample_of(pyramid, start=args.start_scale, seed=seed, own_size=False)
        for seed in report.progress(seeds, total=args.count, unit="sample")
    ]
    values = sifid(photo, samples)
    spread = diversity(photo, samples)
    report.say(
        f"SIFID {np.mean(values):.3f} ± {np.std(values):.3f} (worst {max(values):.3f}), "
        f"diversity {spread:.3f}, {args.count} samples from scale {args.start_scale}"
    )
    report.values |= {
        "sifid": round(float(np.mean(values)), 5),
        "sifid_std": round(float(np.std(values)), 5),
        "sifid_worst": round(max(values), 5),
        "diversity": round(spread, 5),
        "samples": args.count,
        "start_scale": args.start_scale,
        "reconstruction_psnr": finite(reconstruction_quality(pyramid)),
    }
