"""The command that lets a person tell fakes from photos: study."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from singan_studio.cli.inputs import check_folder_out
from singan_studio.cli.report import Report
from singan_studio.errors import StudioError
from singan_studio.study.course import Course
from singan_studio.study.protocol import check_pictures, folder, prepare
from singan_studio.study.results import Rate, result, write

Show = Callable[[Course, Path], None]
"""Shows a study in a window, until it is closed, and writes the answers so far after each."""


def study(args: argparse.Namespace, report: Report) -> None:
    """Show a study in a window, write its answers, say what they mean."""
    out: Path = args.out
    if out.suffix.lower() != ".csv":
        raise StudioError(f"'{out}' is where the answers are written; name it something.csv.")
    if out.exists():
        raise StudioError(f"'{out}' exists already and is not overwritten; choose another name.")
    show: Show | None = args.show_study
    planned = prepare(
        folder(args.folder, args.real),
        folder(args.folder, args.fake),
        "unpaired" if args.unpaired else "paired",
        trials=args.trials,
        tutorial=args.tutorial,
        seed=args.seed,
    )
    check_pictures(planned)
    if planned.counted < args.trials:
        report.note(
            f"The pictures suffice for {planned.tutorial} tutorial trials and {planned.counted} others."
        )
    if show is None:
        raise StudioError("A study needs a window; start it on a desktop.")
    check_folder_out(out.parent)
    course = Course(planned)
    show(course, out)
    if course.answers:
        write(out, course)  # again: it says why where the window could not
        report.say(f"{out}: {len(course.counted)} of {planned.counted} answers that count")
        report.values |= {"file": str(out), "mode": planned.mode, "seed": planned.seed}
    said = result(course.answers)
    if said is None:
        report.note("The study was left before an answer that counts.")
        return
    report.say(f"confusion: {said.confusion}")
    report.values |= {"trials": said.confusion.of, "confusion": _values(said.confusion)}
    for name, text, of in (
        ("fakes_believed", "fakes taken for photos", said.fakes_believed),
        ("photos_doubted", "photos taken for fakes", said.photos_doubted),
    ):
        if of is not None:
            report.say(f"{text}: {of}")
            report.values[name] = _values(of)


def _values(of: Rate) -> dict[str, float]:
    return {"rate": round(of.share, 4), "low": round(of.low, 4), "high": round(of.high, 4)}
