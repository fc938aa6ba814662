"""Projects of the studio without its window: the same pixels as it exports."""

from __future__ import annotations

import argparse
import tempfile
from dataclasses import replace
from pathlib import Path

from singan_studio.app import files, project
from singan_studio.app.kept import State
from singan_studio.app.prepare import prepare
from singan_studio.app.result import Rgba, overlay
from singan_studio.cli.inputs import check_picture_out, open_model
from singan_studio.cli.report import Report
from singan_studio.document.document import Document
from singan_studio.engine.config import preset
from singan_studio.engine.device import pick
from singan_studio.engine.model import Pyramid, new_pyramid
from singan_studio.errors import ProjectError
from singan_studio.imaging.geometry import Rect
from singan_studio.jobs import rendering
from singan_studio.jobs.messages import Preview, PreviewReady


def render(args: argparse.Namespace, report: Report) -> None:
    """Write the picture that a project shows: its layers, and the chosen variant of its edit over them."""
    check_picture_out(args.out, args.project)
    with tempfile.TemporaryDirectory() as scratch:
        decoded, state = project.load(args.project, Path(scratch))
        if state is None:
            raise ProjectError(f"{decoded.notes[0]} Open it in the studio, and save it as a project.")
        model = next(Path(scratch).glob("*/*.safetensors"), None)
        if model is None:
            config = replace(preset("instant"), max_size=state.max_size)
            pyramid = new_pyramid(decoded.photo.pixels, config, pick(args.device))
        else:
            pyramid = open_model(model, args.device, report)
            pyramid.photo = decoded.photo.pixels
        over = _result(pyramid, decoded.document, state)
    files.write(args.out, decoded.photo, decoded.document, over)
    size = decoded.document.size
    report.say(f"{args.out}: {size}" + ("" if over else ", no edit is left to be rendered"))
    report.values |= {"file": str(args.out), "size": [size.width, size.height], "rendered": over is not None}


def _result(pyramid: Pyramid, document: Document, state: State) -> tuple[Rect, Rgba] | None:
    """Return the chosen variant as the studio lays it over the document; None when nothing is edited."""
    defaults = rendering.defaults(pyramid)
    request = state.request.within(len(pyramid)).following(defaults)
    prepared = prepare(document, request.task, *request.room(defaults))
    if prepared is None:
        return None
    look = state.looks.of(state.looks.chosen, prepared.edit.region)
    seeds = tuple(dict.fromkeys(patch.seed for patch in look))
    asked = Preview(0, prepared.edit, request.scale, seeds, every_final=True, manner=request.manner)
    made: dict[int, PreviewReady] = {
        each.seed: each for each in rendering.results(pyramid, asked) if each is not None and each.final
    }
    return overlay(prepared, look, made, request.mixing(defaults))
