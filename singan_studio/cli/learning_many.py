"""train of a folder of photos, or elsewhere: each into a model of its name, side by side on a cluster."""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from singan_studio import lock
from singan_studio.cli.inputs import check_folder_out, check_model_out, noted
from singan_studio.cli.learning import Wish, described, learn_photo, wish_of
from singan_studio.cli.report import Report
from singan_studio.cli.spreading import each, spreading
from singan_studio.engine import checkpoint
from singan_studio.engine.device import one_thread, out_of_memory
from singan_studio.engine.training import Progress, Training
from singan_studio.errors import ClusterError, StudioError
from singan_studio.imaging.folder import named
from singan_studio.imaging.load import decode_picture
from singan_studio.lock import Lock
from singan_studio.spread.work import Tell

_SUFFIX = ".safetensors"


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo to learn, with all that it takes."""

    source: Path
    file: bytes
    model: str
    """The name of its file."""
    wish: Wish
    trouble: str = ""
    """Why it cannot be learnt, in one sentence."""


@dataclass(frozen=True, slots=True)
class Learnt:
    """What became of a photo."""

    line: str
    values: Mapping[str, object]
    notes: tuple[str, ...] = ()
    error: str = ""
    """Why it is not learnt, in one sentence."""


def train_many(args: argparse.Namespace, report: Report) -> None:
    """Learn photos into models, or models of them further; those that cannot be are named in the end."""
    wish = wish_of(args)
    if args.photo.is_dir():
        folder = args.out
        if checkpoint.is_model(folder) or folder.is_file():
            raise StudioError(f"'{folder}' is a file; a folder of photos is learnt into a folder.")
        paths = {path: f"{name}{_SUFFIX}" for name, path in named(args.photo).items()}
    else:
        folder = args.out.parent
        if not args.out.exists() or wish.fresh:
            check_model_out(args.out, args.photo, fresh=wish.fresh)
        paths = {args.photo: args.out.name}
    check_folder_out(folder)
    held: dict[str, Lock] = {}
    models = [*paths.values()]

    def photos() -> Iterator[Photo]:
        for path, model in paths.items():
            ours = lock.take(folder / model)
            if ours is None:
                yield Photo(path, b"", model, wish, "It is being learnt by another command or in a window.")
                continue
            held[model] = ours
            try:
                yield Photo(path, path.read_bytes(), model, wish)
            except OSError as error:
                yield Photo(path, b"", model, wish, f"'{path}' cannot be read ({error.strerror}).")

    values: dict[str, object] = {}
    errors = []
    try:
        with spreading(args, report) as means:
            kinds = [True] * len(models)
            done = each(means, learn_one, photos(), folder, _files, kinds, "learning", 0, report)
            for number, made in done:
                model = models[number]
                if model in held:
                    held.pop(model).release()
                learnt = Learnt("", {}, error=str(made)) if isinstance(made, ClusterError) else made
                for note in learnt.notes:
                    report.note(f"{model}: {note}")
                if learnt.error:
                    report.note(f"{model}: {learnt.error}")
                    errors.append(model)
                    values[model] = {"error": learnt.error}
                    continue
                report.say(f"{folder / model}: {learnt.line}")
                values[model] = learnt.values
    finally:
        for ours in held.values():
            ours.release()
        report.values["models"] = dict(sorted(values.items()))
    if errors:
        raise StudioError(f"{len(errors)} of {len(paths)} could not be learnt: {', '.join(sorted(errors))}.")


def _files(photo: Photo) -> tuple[str]:
    return (photo.model,)


def learn_one(photo: Photo, folder: Path, tell: Tell) -> Learnt:
    """Learn a photo into its model in a folder, or what is there of it further, on one thread."""
    started = time.monotonic()
    report = _Kept()

    def learn(path: Path, training: Training, _report: Report) -> None:
        left = None
        with closing(checkpoint.train_to(path, training)) as events:
            for event in events:
                if isinstance(event, Progress):
                    left = event.seconds_left
                tell(left)

    if photo.trouble:
        return Learnt("", {}, error=photo.trouble)
    try:
        pixels = noted(decode_picture(photo.file, f"'{photo.source}'"), report)
        with one_thread():
            training = learn_photo(pixels, photo.source, folder / photo.model, photo.wish, report, learn)
            line, values = described(training, time.monotonic() - started)
    except StudioError as error:
        # On a cluster the folder is one that nobody knows.
        return Learnt("", {}, (*report.notes,), str(error).replace(f"{folder}{os.sep}", ""))
    except (RuntimeError, MemoryError) as error:
        if not out_of_memory(error):
            raise
        sentence = "There was not enough memory for this photo; --max-size takes less."
        return Learnt("", {}, (*report.notes,), sentence)
    return Learnt(line, values, (*report.notes,))


class _Kept(Report):
    """Keeps what there is to note, for whoever asked for the work."""

    def note(self, sentence: str) -> None:
        self.notes.append(sentence)
