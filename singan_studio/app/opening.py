"""Photos and projects as they come from disk, and the right to write them back. Slow, so for a worker."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from singan_studio import lock
from singan_studio.app import files
from singan_studio.app.files import Decoded
from singan_studio.app.kept import State, Unsaved
from singan_studio.errors import InUseError
from singan_studio.lock import Lock
from singan_studio.paths import resource


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """What was opened."""

    decoded: Decoded
    state: State | None = None
    """None of what is no project."""
    lock: Lock | None = None
    """Of the project."""
    elsewhere: str = ""
    """The name of the project if another window has it: it is saved as another one."""
    max_size: int | None = None
    """What a photo is learnt at that came in a model; None of all others."""


def read(path: Path, models: Path, held: Lock | None) -> Found:
    """Open a photo, a project, or the photo in a model, which is then among the saved `models`.

    `held` is the lock of the project before. Raises PictureError, ProjectError or ModelError.
    """
    if path.suffix.lower() == files.MODEL_SUFFIX:
        from singan_studio.jobs.models import take_in  # noqa: PLC0415 brings Pillow

        pixels, max_size = take_in(models, path)
        return Found(files.of_pixels(pixels, path), max_size=max_size)
    if path.suffix.lower() != files.PROJECT_SUFFIX:
        return Found(files.decode(path))
    from singan_studio.app import project  # noqa: PLC0415 brings Pillow

    ours = _taken(path, held)
    with _kept(ours, held):
        decoded, state = project.load(path, models)
    if state is None:
        return Found(decoded)
    if ours is None:
        return Found(replace(decoded, photo=replace(decoded.photo, project=None)), state, None, path.name)
    return Found(decoded, state, ours)


def sample_project(name: str, models: Path) -> Found:
    """Open a copy of one of the sample projects, by its name; it is in no file: saving asks for one."""
    from singan_studio.app import project  # noqa: PLC0415 brings Pillow

    decoded, state = project.load(resource(f"samples/projects/{name}{files.PROJECT_SUFFIX}"), models)
    return Found(replace(decoded, photo=replace(decoded.photo, name=name, path=None, project=None)), state)


def brought_back(work: Unsaved, held: Lock | None) -> tuple[Unsaved, Lock | None, str]:
    """Return unsaved work, the lock of its project, and the project's name if another window has it.

    What another window has is not the work's project any more.
    """
    home = work.photo.project
    ours = None if home is None else _taken(home, held)
    if home is None or ours is not None:
        return work, ours, ""
    return replace(work, photo=replace(work.photo, project=None)), None, home.name


@contextmanager
def writing(path: Path, held: Lock | None) -> Iterator[Lock]:
    """Yield the lock of a project to write it; raises InUseError while another window has it."""
    ours = _taken(path, held)
    if ours is None:
        raise InUseError(f"'{path.name}' is open in another window; save this under another name.")
    with _kept(ours, held):
        yield ours


@contextmanager
def _kept(ours: Lock | None, held: Lock | None) -> Iterator[None]:
    """Release a lock that was taken for something that fails."""
    try:
        yield
    except BaseException:
        if ours is not None and ours is not held:
            ours.release()
        raise


def _taken(path: Path, held: Lock | None) -> Lock | None:
    return held if held is not None and held.guards(path) else lock.take(path)
