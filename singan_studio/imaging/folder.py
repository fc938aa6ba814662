"""The pictures of a folder, by their names."""

from __future__ import annotations

from pathlib import Path

from singan_studio.errors import PictureError
from singan_studio.imaging.save import PICTURE_SUFFIXES

_SUFFIXES = {*PICTURE_SUFFIXES, ".gif", ".heic", ".ppm"}


def pictures_in(folder: Path) -> list[Path]:
    """Return the files of a folder that are named as pictures, in order.

    Raises PictureError when there is no such folder.
    """
    if not folder.is_dir():
        raise PictureError(f"There is no folder '{folder}'; check its name.")
    return sorted(path for path in folder.iterdir() if path.suffix.lower() in _SUFFIXES and path.is_file())


def named(folder: Path) -> dict[str, Path]:
    """Return the pictures of a folder by their names without suffix, in order.

    Raises PictureError when there is no such folder, no picture in it, or two of one name.
    """
    found: dict[str, Path] = {}
    for path in pictures_in(folder):
        if path.stem in found:
            raise PictureError(
                f"'{path.name}' and '{found[path.stem].name}' in '{folder}' have one name; rename one."
            )
        found[path.stem] = path
    if not found:
        raise PictureError(f"There is no picture in '{folder}'; choose a folder of pictures.")
    return found
