"""Readers of projects, and of the unsaved work of a session that crashed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np

from singan_studio.app import autosaving, files, project
from singan_studio.app.files import OpenPhoto
from singan_studio.app.kept import State
from singan_studio.app.looks import Looks
from singan_studio.app.request import RenderRequest
from singan_studio.app.result import Patch
from singan_studio.app.thumbnails import thumbnail
from singan_studio.document import edits
from singan_studio.document.autosave import Kept, Store
from singan_studio.document.document import KEEP, Document
from singan_studio.document.layers import Transform
from singan_studio.document.project import Encoder
from singan_studio.document.raster import Raster
from singan_studio.imaging.load import decode_picture

from . import archives, mutations, pictures
from .reading import Case


def _session() -> tuple[OpenPhoto, tuple[tuple[str, Document], ...], State]:
    """Return a photo, a history's documents and a state as a session has them, with a bit of everything."""

    decoded = files.decoded(decode_picture(pictures.good()["rgba.png"], "photo"), "photo.png")
    rng = np.random.default_rng(5)
    area = Raster.of(np.full((4, 5), 255, np.uint8), (3, 3))
    first = decoded.document
    made = edits.place(first, rng.integers(0, 256, (7, 9, 4), np.uint8), "One", (9, 9))
    made = edits.transform(made, made.active, Transform((9.5, 8), 1.2, -0.8, 20.0))
    made = replace(
        made,
        selection=area,
        mask_edits=Raster.of(np.full((3, 3), KEEP, np.uint8), (2, 2)),
        scale_edits=area,
    )
    state = State(RenderRequest(), Looks((4, 5, 6), 1, (Patch(1), Patch(2, area)), area), 28)
    return decoded.photo, (("Open", first), ("Place", made)), state


def project_file(folder: Path, sentinel: Path, _at_end: ExitStack) -> Case:
    photo, states, state = _session()
    model = folder.parent / "0123456789abcdef" / "28.safetensors"
    model.parent.mkdir(exist_ok=True)
    model.write_bytes(
        archives.safetensors_of({"__metadata__": {"singan_studio": '{"kinds": ["network"]}'}}, b"")
    )
    good = folder / "good.ora"
    project.save(good, photo, states[-1][1], replace(state, model=model), None, Encoder())
    data, path, models = good.read_bytes(), folder / "spoilt.ora", folder / "models"
    good.unlink()
    again = folder / "again.ora"

    def inside(name: str, content: bytes, chance: Random) -> bytes:
        if name.endswith(".json"):
            return mutations.spoilt_json(content, chance)
        if name.endswith(".png"):
            return pictures.spoilt(content, chance)
        if "model-" in name:
            return (
                archives.hostile(sentinel, chance)
                if chance.random() < 0.3
                else mutations.spoil(content, chance)
            )
        return mutations.spoil(content, chance)

    def case(chance: Random) -> Callable[[], object]:
        if chance.random() < 0.45:  # where most of the checks are
            parts = archives.members(data)
            at = chance.choice([n for n, (name, _) in enumerate(parts) if name.endswith(".json")])
            parts[at] = parts[at][0], inside(*parts[at], chance)
            path.write_bytes(archives.zipped(parts))
        else:
            path.write_bytes(archives.spoilt_zip(data, chance, inside))
        shutil.rmtree(models, ignore_errors=True)
        back = chance.random() < 0.15

        def read() -> None:
            thumbnail(path)  # shown among the recent files, whatever it is
            decoded, found = project.load(path, models)
            if found is not None and back:  # what was let in can be saved, and is then the same
                try:
                    project.save(again, decoded.photo, decoded.document, found, None, Encoder())
                    once_more, state_again = project.load(again, models)
                    assert once_more.document.same(decoded.document)
                    assert state_again is not None
                    assert state_again.request == found.request
                finally:
                    again.unlink(missing_ok=True)

        return read

    return case


def unsaved(folder: Path, _sentinel: Path, _at_end: ExitStack) -> Case:
    photo, states, state = _session()
    Store(folder).write(Kept(states, 1, project.attachments(photo, state, Encoder())))
    good = {path.name: path.read_bytes() for path in folder.iterdir()}

    def case(chance: Random) -> Callable[[], object]:
        for path in folder.iterdir():
            path.unlink()
        for name, data in good.items():
            (folder / name).write_bytes(data)
        name = chance.choice(("manifest.json", "manifest.json", "manifest.json", *good))
        if name == "manifest.json" and chance.random() < 0.9:
            (folder / name).write_bytes(mutations.spoilt_json(good[name], chance))
        elif chance.random() < 0.05:
            (folder / name).unlink()
        else:
            (folder / name).write_bytes(mutations.spoil(good[name], chance))

        def read() -> None:
            work = autosaving._read(folder)
            assert 0 <= work.index < len(work.states)
            for _, document in work.states:
                document.flatten(document.layers[0].raster.bounds)

        return read

    return case
