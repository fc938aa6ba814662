"""The command that lets a person tell fakes from photos: study."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from singan_studio.cli.inputs import check_folder_out
from singan_studio.cli.report import Report
from singan_studio.errors import PictureError, StudioError
from singan_studio.imaging.load import load_picture
from singan_studio.study.course import Course
from singan_studio.study.protocol import Study, prepare
from singan_studio.study.results import Rate, result, write

Show = Callable[[Course], None]
"""Shows a study in a window, until it is closed."""


def study(args: argparse.Namespace, report: Report) -> None:
    """Show a study in a window, write its answers, say what they mean."""
    out: Path = args.out
    if out.suffix.lower() != ".csv":
        raise StudioError(f"'{out}' is where the answers are written; name it something.csv.")
    if out.exists():
        raise StudioError(f"'{out}' exists already and is not overwritten; choose another name.")
    show: Show | None = args.show_study
    planned = prepare(
        _folder(args.folder, args.real),
        _folder(args.folder, args.fake),
        "unpaired" if args.unpaired else "paired",
        trials=args.trials,
        tutorial=args.tutorial,
        seed=args.seed,
    )
    _check_pictures(planned)
    if planned.counted < args.trials:
        report.note(
            f"The pictures suffice for {planned.tutorial} tutorial trials and {planned.counted} others."
        )
    if show is None:
        raise StudioError("A study needs a window; start it on a desktop.")
    check_folder_out(out.parent)
    course = Course(planned)
    show(course)
    if course.answers:
        write(out, course)
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


def _folder(parent: Path, name: Path) -> Path:
    """Return a folder in another one, or anywhere; raises PictureError with what there is to choose."""
    for path in (parent / name, name):
        if path.is_dir():
            return path
    if not parent.is_dir():
        raise PictureError(f"There is no folder '{parent}'; check its name.")
    there = ", ".join(sorted(path.name for path in parent.iterdir() if path.is_dir())) or "no folder"
    raise PictureError(
        f"There is no folder '{name}' in '{parent}', only {there}; name the two by --real and --fake."
    )


def _check_pictures(planned: Study) -> None:
    """Raise PictureError now, not in the middle of a study, for a picture that cannot be read."""
    for trial in planned.trials:
        for path in trial.pictures:
            load_picture(path)
