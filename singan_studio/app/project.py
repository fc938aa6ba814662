"""A session as a project and back: what the document does not know lies beside it. Slow, so for a worker."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, get_args

import numpy as np

from singan_studio.app.files import Decoded, OpenPhoto, as_shown, of_pixels
from singan_studio.app.kept import State
from singan_studio.app.looks import Looks
from singan_studio.app.request import RenderRequest
from singan_studio.app.result import Look, Patch, Rgba
from singan_studio.document import project
from singan_studio.document.document import Document
from singan_studio.document.project import Encoder, ForeignProjectError, Project
from singan_studio.document.project_json import SPOILT, pair, text, whole
from singan_studio.document.raster import Pixels, Raster, tile_bytes
from singan_studio.errors import ProjectError
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.load import Picture, decode_exact, decode_png, png_size
from singan_studio.imaging.save import encode_png
from singan_studio.jobs import models
from singan_studio.jobs.messages import Task

_VERSION = 1
_SESSION, _MODEL = "session.json", "model-"
_HASH = re.compile(r"[0-9a-f]{16}")
_ROOM = 2**28
"""Bytes that the areas of variants may take in memory, and more in a large picture."""


def save(
    path: Path,
    photo: OpenPhoto,
    document: Document,
    state: State,
    over: tuple[Rect, Rgba] | None,
    encoder: Encoder,
) -> None:
    """Write a session; `over` is the result that is shown. Raises PictureError."""
    attached = attachments(photo, state, encoder)
    if state.model is not None and state.model.is_file():
        attached[f"{_MODEL}{state.model.parent.name}"] = state.model.read_bytes()
    merged = as_shown(document, Rect.whole(document.size), over)
    project.save(path, Project(document, attached), merged, encoder)
    if state.model is not None:
        models.refer(state.model, path)


def load(path: Path, folder: Path) -> tuple[Decoded, State | None]:
    """Return the session in a project, having put its model into the `folder` of saved models.

    Of an OpenRaster file of another program only the picture is opened. Raises PictureError or ProjectError.
    """
    try:
        found = project.load(path)
    except ForeignProjectError as error:
        return of_pixels(decode_png(project.merged_picture(path)), path, str(error)), None
    try:
        photo, state = restored(found.document, found.attached)
    except SPOILT as error:
        raise ProjectError(f"'{path.name}' is damaged, or no project; open an older copy of it.") from error
    for name, data in found.attached.items():
        if name.startswith(_MODEL) and _HASH.fullmatch(name.removeprefix(_MODEL)):
            models.refer(models.adopt(folder / name.removeprefix(_MODEL), state.max_size, data), path)
    return Decoded(replace(photo, name=path.name, path=path, project=path), found.document, ()), state


def attachments(photo: OpenPhoto, state: State, encoder: Encoder) -> dict[str, bytes]:
    """Return what a project keeps of a session besides its document, but for the model, as named bytes."""
    attached: dict[str, bytes] = {}

    def area(given: Raster | None) -> dict[str, Any] | None:
        if given is None:
            return None
        name, (rect, data) = f"area-{len(attached)}.png", encoder.png(given)
        attached[name] = data
        return {"file": name, "at": [rect.left, rect.top]}

    looks = state.looks
    described: dict[str, Any] = {
        "version": _VERSION,
        "name": photo.name,
        "project": None if photo.project is None else str(photo.project),
        "lossless": photo.picture is None or photo.picture.lossless,
        "request": asdict(state.request),
        "looks": {
            "seeds": looks.seeds,
            "chosen": looks.chosen,
            "under": [{"seed": patch.seed, "within": area(patch.within)} for patch in looks.under],
            "within": area(looks.within),
        },
        "max_size": state.max_size,
    }
    if photo.picture is not None:
        attached |= _of_picture(photo.picture)
    attached[_SESSION] = json.dumps(described, indent=1).encode()
    return attached


def restored(document: Document, attached: Mapping[str, bytes]) -> tuple[OpenPhoto, State]:
    """Return the photo and the state that `attachments` named.

    Raises one of SPOILT when they are not what it returns, PictureError when a picture in
    them is damaged, and ProjectError when a newer version of the program wrote them.
    """
    pixels = np.ascontiguousarray(document.photo.raster.read(Rect.whole(document.size))[..., :3])
    pixels.setflags(write=False)
    described = json.loads(attached[_SESSION])
    state = _state(described, attached, document.size)
    picture = _picture(pixels, attached, lossless=bool(described["lossless"]))
    home = described["project"]
    if home is not None and "\0" in text(home):
        raise ValueError("no file has such a name")
    photo = OpenPhoto(
        text(described["name"]), None, picture, pixels, project=None if home is None else Path(home)
    )
    return photo, state


@lru_cache(maxsize=1)
def _of_picture(picture: Picture) -> dict[str, bytes]:
    """Return what of a picture's file is not in its pixels laid over white; encoded once for one picture."""
    kept = {"exif.bin": picture.exif, "profile.icc": picture.profile}
    if picture.alpha is not None:
        kept["colour.png"] = encode_png(np.dstack([picture.colour, picture.alpha]))
    if picture.original is not None:
        kept["original.png"] = encode_png(picture.original)
    return {name: data for name, data in kept.items() if data is not None}


def _picture(pixels: np.ndarray[Any, Any], attached: Mapping[str, bytes], *, lossless: bool) -> Picture:
    colour, alpha = pixels, None
    if "colour.png" in attached:
        rgba = _of_shape(attached["colour.png"], (*pixels.shape[:2], 4))
        colour, alpha = np.ascontiguousarray(rgba[..., :3]), np.ascontiguousarray(rgba[..., 3])
    original = _of_shape(attached["original.png"], pixels.shape) if "original.png" in attached else None
    return Picture(
        colour, alpha, lossless, (), attached.get("exif.bin"), attached.get("profile.icc"), original
    )


def _of_shape(png: bytes, shape: tuple[int, ...]) -> Pixels:
    """Return a picture that has to have a shape; raises ValueError, before it is decoded where that tells."""
    if png_size(png) != Size(shape[1], shape[0]) or (found := decode_exact(png)).shape != shape:
        raise ValueError("a picture of the photo has another size")
    return found


def _state(described: Any, attached: Mapping[str, bytes], size: Size) -> State:
    """Return what was described; raises one of SPOILT when it is not what save writes.

    For a document of a size, which decides how much memory its areas may take.
    """
    room = _ROOM + 16 * size.area
    if described["version"] != _VERSION:
        raise ProjectError("This project was written by a newer SinGAN Studio; install that to open it.")

    def area(given: Any) -> Raster | None:
        if given is None:
            return None
        nonlocal room
        png, at = attached[str(given["file"])], pair(given["at"])
        extent = png_size(png)
        room -= tile_bytes(Rect(0, 0, extent.width, extent.height).moved(*at), 1)
        if room < 0:
            raise ValueError("its areas are larger than any project's")
        found = Raster.of(_of_shape(png, (extent.height, extent.width)), at)
        if found.bounds.empty:
            raise ValueError("an area has nothing in it")
        return found

    looks = described["looks"]
    seeds = tuple(whole(seed, 0, 2**62) for seed in looks["seeds"])
    if not 1 <= len(seeds) <= 64 or len(set(seeds)) != len(seeds):
        raise ValueError("variants are not told apart")
    under: Look = tuple(
        Patch(whole(patch["seed"], 0, 2**62), area(patch["within"])) for patch in looks["under"]
    )
    return State(
        _request(described["request"]),
        Looks(seeds, whole(looks["chosen"], 0, len(seeds) - 1), under, area(looks["within"])),
        whole(described["max_size"], 16, 10**5),
    )


def _request(given: Any) -> RenderRequest:
    """Return a request; fields that are not known are left out, missing ones have their defaults."""
    known = {field.name: given[field.name] for field in fields(RenderRequest) if field.name in given}
    for name, value in known.items():
        usual = getattr(RenderRequest(), name)
        if isinstance(usual, bool):
            fits = isinstance(value, bool)
        elif isinstance(usual, int):
            fits = type(value) is int and 0 <= value < 2**62
        elif name == "task":
            fits = value in get_args(Task)
        else:
            fits = value is None or (type(value) in (int, float) and 0 <= value <= 10**5)
        if not fits:
            raise ValueError(f"{name} cannot be {value!r:.40}")
    return RenderRequest(**known)
