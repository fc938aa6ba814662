"""All readers by name. What they need is imported when one is made: some need torch, some Qt."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from .reading import Case, Reader


def _late(module: str, name: str) -> Callable[[Path, Path, ExitStack], Case]:
    def make(folder: Path, sentinel: Path, at_end: ExitStack) -> Case:
        made: Case = getattr(importlib.import_module(f"tests.fuzz.{module}"), name)(folder, sentinel, at_end)
        return made

    return make


READERS = {
    "picture": Reader(_late("picture_readers", "picture")),
    "mask": Reader(_late("picture_readers", "mask")),
    "exif": Reader(_late("picture_readers", "exif")),
    "project": Reader(_late("project_readers", "project_file"), may_write="models/*/*"),
    "unsaved": Reader(_late("project_readers", "unsaved")),
    "model": Reader(_late("model_readers", "model"), may_write="kept/*/*"),
    "cache": Reader(_late("model_readers", "cache"), may_write="*.safetensors"),
    "released": Reader(_late("model_readers", "released")),
    "settings": Reader(_late("window_readers", "settings")),
    "clipboard": Reader(_late("window_readers", "clipboard_or_drop")),
    "layout": Reader(_late("window_readers", "layout")),
}
