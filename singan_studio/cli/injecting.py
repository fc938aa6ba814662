"""The commands that repaint a composite: paint, harmonize, edit."""

from __future__ import annotations

import argparse
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

from singan_studio.cli.inputs import (
    check_not_input,
    check_picture_out,
    open_composite,
    open_model,
    open_scales,
)
from singan_studio.cli.learning import follow
from singan_studio.cli.report import Report
from singan_studio.engine.foreign import foreign
from singan_studio.engine.model import Pyramid, serving
from singan_studio.engine.tasks import Injection, check_scale, defaults, inject, prepare, quantized
from singan_studio.engine.training import Event
from singan_studio.errors import StudioError
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.save import is_lossy, save_picture
from singan_studio.imaging.sheet import contact_sheet


def repaint(args: argparse.Namespace, report: Report) -> None:
    """Inject a composite at one scale or all, in one or several variants."""
    given = args.model, args.composite, args.mask, args.scale_map
    check_picture_out(args.out, *given)
    if args.scale_map is not None and (args.scale is not None or args.quantize is not None):
        raise StudioError("--scale-map goes neither with --scale nor with --quantize; leave one of them out.")
    pyramid = serving(open_model(args.model, args.device, report))
    composite, mask = open_composite(args.composite, pyramid.photo, args.mask, report)
    if is_lossy(args.out):
        report.note(f"{args.out.suffix} files change every pixel a little; .png keeps the photo bit for bit.")
    how = _settings(args, pyramid)
    chosen = how.scale if args.scale is None else args.scale
    check_scale(pyramid, 1 if chosen == "all" else chosen)
    scales = list(range(1, len(pyramid))) if chosen == "all" else [chosen]
    scale_map = None
    if args.scale_map is not None:
        scale_map = open_scales(args.scale_map, Size.of(pyramid.photo), len(pyramid) - 1, report)
    strip = args.out.with_name(f"{args.out.stem}-strip{args.out.suffix}")
    pictures: list[Rgb] = [pyramid.photo, composite]
    labels = ["photo", "composite"]
    files: list[dict[str, object]] = []
    jobs = [(scale, variant) for scale in scales for variant in range(args.variants)]
    for path in (strip, *(_name(args, scale, variant) for scale, variant in jobs)):
        check_not_input(path, *given)
    report.values |= {"task": args.task, "files": files, "dilate": how.dilate, "feather": how.feather}
    whole = Rect.whole(Size.of(mask))
    edit = prepare(pyramid, whole, composite, mask, how.dilate, how.feather, scale_map)
    strange = {scale: foreign(pyramid, edit, scale) for scale in scales}
    if len(scales) == 1:
        report.note(strange[chosen].summary)
    prepared: dict[int, Pyramid] = {}
    for scale, variant in report.progress(jobs, total=len(jobs), unit="picture"):
        if args.quantize and scale not in prepared:
            prepared = {scale: _quantized(pyramid, scale, args.quantize, report)}
        request = replace(how, scale=scale, seed=args.seed + variant)
        picture = inject(prepared.get(scale, pyramid), composite, mask, request, scale_map)
        path = _name(args, scale, variant)
        save_picture(path, picture)
        report.say(str(path))
        files.append(
            {
                "file": str(path),
                "scale": scale if scale_map is None else None,
                "seed": request.seed,
                "foreign": round(strange[scale].share, 3),
            }
        )
        pictures.append(picture)
        labels.append(f"scale {scale}" + (f", seed {request.seed}" if args.variants > 1 else ""))
    if args.scale == "all":
        save_picture(strip, contact_sheet(pictures, labels, columns=6))
        report.say(str(strip))
        report.values["strip"] = str(strip)


paint = harmonize = edit = repaint
"""What the commands differ in are their defaults, which `args.task` chooses."""


def _settings(args: argparse.Namespace, pyramid: Pyramid) -> Injection:
    """Return how a composite enters: as the task does by default, but for what was said."""
    how = defaults(args.task, pyramid)
    if args.dilate is not None:
        how = replace(how, dilate=args.dilate)
    if args.feather is not None:
        how = replace(how, feather=args.feather)
    if args.strength is not None:
        how = replace(how, strength=args.strength / 100)
    return how


def _name(args: argparse.Namespace, scale: int, variant: int) -> Path:
    """Return the file of one picture: OUT itself when it is the only one."""
    name = args.out.stem
    if args.scale == "all":
        name += f"-scale{scale}"
    if args.variants > 1:
        name += f"-variant{variant + 1}"
    out: Path = args.out
    return out.with_name(name + out.suffix)


def _quantized(pyramid: Pyramid, scale: int, colours: int, report: Report) -> Pyramid:
    """Return the pyramid with quantised input at a scale, showing what it learns for that."""
    made = pyramid

    def learning() -> Generator[Event, None, None]:
        nonlocal made
        made = yield from quantized(pyramid, scale, colours)

    follow(learning(), report)
    return made
