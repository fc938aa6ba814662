"""The commands that make pictures of a model: reconstruct, sample, upscale, animate, evaluate."""

from __future__ import annotations

import argparse
from dataclasses import replace

import numpy as np

from singan_studio.cli.inputs import (
    check_folder_out,
    check_not_input,
    check_picture_out,
    open_mask,
    open_model,
    open_photo,
)
from singan_studio.cli.learning import decibels, finite, follow, reconstruction_quality
from singan_studio.cli.report import Report
from singan_studio.engine import super_resolution
from singan_studio.engine.animation import Walk
from singan_studio.engine.animation import animate as frames_of
from singan_studio.engine.device import pick
from singan_studio.engine.metrics import diversity, sifid
from singan_studio.engine.model import reconstruct as reconstruction
from singan_studio.engine.pyramid import to_pixels
from singan_studio.engine.suitability import suited
from singan_studio.engine.tasks import area, defaults
from singan_studio.engine.tasks import sample as sample_of
from singan_studio.engine.training import begin, train
from singan_studio.imaging.animation_files import check_animation_path, write_animation
from singan_studio.imaging.geometry import Size
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
    check_folder_out(args.out)
    paths = [args.out / f"sample-{args.seed + n:04d}.png" for n in range(args.count)]
    for path in paths:
        check_not_input(path, args.model)
    pyramid = open_model(args.model, args.device, report)
    size = Size(*args.size) if args.size else None
    start = args.start_scale or 0
    if args.start_scale is None and (advice := suited(pyramid)).reason:
        report.note(f"{advice.reason} --start-scale {advice.start_scale} keeps it whole.")
    files: list[str] = []
    report.values["files"] = files
    for n, path in enumerate(report.progress(paths, total=args.count, unit="sample")):
        picture = sample_of(pyramid, start=start, size=size, seed=args.seed + n)
        save_picture(path, picture)
        report.say(str(path))
        files.append(str(path))


def upscale(args: argparse.Namespace, report: Report) -> None:
    """Learn the photo's own step from blurred to sharp, and take it further."""
    check_picture_out(args.out, args.photo)
    photo = open_photo(args.photo, report)
    config = super_resolution.config(args.preset, args.seed)
    pyramid = super_resolution.new_pyramid(photo, args.factor, config, pick(args.device))
    follow(train(begin(pyramid)), report)
    picture = super_resolution.upscale(pyramid, args.factor, args.seed)
    save_picture(args.out, picture)
    report.say(f"{args.out}: {Size.of(photo)} enlarged to {Size.of(picture)}")
    report.values |= {"file": str(args.out), "size": [picture.shape[1], picture.shape[0]]}


def animate(args: argparse.Namespace, report: Report) -> None:
    """Write an animation; a broken-off one leaves no file."""
    check_animation_path(args.out)
    check_not_input(args.out, args.model, args.mask)
    walk = Walk(args.start_scale, args.alpha, args.beta, args.frames, args.loop, args.seed)
    pyramid = open_model(args.model, args.device, report)
    own = Size.of(pyramid.photo)
    longest = max(args.longest, *(max(size.width, size.height) for size in pyramid.plan.sizes))
    if max(own.width, own.height) > longest:
        shrink = longest / max(own.width, own.height)
        size = Size(round(own.width * shrink), round(own.height * shrink))
        report.note(f"The frames are {size}; --longest changes that, up to the photo's {own}.")
        pyramid = replace(pyramid, photo=fit(pyramid.photo, size), native=[])
    moving = None
    if args.mask is not None:
        how = defaults("paint", pyramid)
        mask = open_mask(args.mask, Size.of(pyramid.photo), report)
        moving = area(mask, how.dilate, how.feather)
    made = report.progress(frames_of(pyramid, walk, moving), total=args.frames, unit="frame")
    write_animation(args.out, made, args.fps)
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
