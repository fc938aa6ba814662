"""The command about the folder where the studio keeps what it learns of photos: cache."""

from __future__ import annotations

import argparse
import time

from singan_studio.app import schema
from singan_studio.cli.report import Report
from singan_studio.jobs import models
from singan_studio.jobs.models import Saved


def cache(args: argparse.Namespace, report: Report) -> None:
    """Tell what is kept of learnt photos, or remove it."""
    folder = schema.models_folder()
    limit = float(str(schema.kept("models.gigabytes"))) * 1e9
    before = models.listing(folder)
    if args.clear:
        models.prune(folder, 0)
    left = models.listing(folder)
    for each in left:
        report.say(_line(each))
    total = sum(each.bytes for each in left)
    removed = len(before) - len(left)
    if args.clear:
        report.say(f"{removed} removed; {len(left)} stay: a project goes with them, or they are in use.")
    report.say(f"{len(left)} learnt photos, {_megabytes(total)} of at most {_megabytes(limit)}, in {folder}")
    report.values |= {
        "folder": str(folder),
        "bytes": total,
        "limit_bytes": round(limit),
        "models": [_values(each) for each in left],
        "removed": removed,
    }


def _line(saved: Saved) -> str:
    when = time.strftime("%Y-%m-%d %H:%M", time.localtime(saved.used))
    what = "not readable"
    if saved.photo is not None:
        how = f"{saved.learnt} of {saved.scales} scales, {saved.station}"
        what = f"photo of {saved.photo}, learnt at {saved.max_size} px: {how}"
    marks = [f"project {name}" for name in saved.projects] + ["in use"] * saved.in_use
    return f"{when}  {_megabytes(saved.bytes):>9}  {what}" + "".join(f"; {mark}" for mark in marks)


def _values(saved: Saved) -> dict[str, object]:
    photo = saved.photo
    return {
        "file": str(saved.path),
        "bytes": saved.bytes,
        "used": round(saved.used),
        "photo": None if photo is None else [photo.width, photo.height],
        "station": saved.station,
        "learnt": saved.learnt,
        "scales": saved.scales,
        "projects": list(saved.projects),
        "in_use": saved.in_use,
    }


def _megabytes(size: float) -> str:
    return f"{size / 1e6:,.1f} MB"
