"""Contact sheets: many pictures with labels on one."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb, check_rgb
from singan_studio.imaging.resize import fit

_BACKGROUND = (119, 119, 119)  # about 18 % reflectance: next to it colours look neither bright nor dull
_INK = (255, 255, 255)
_CELL = Size(256, 256)
_GAP = 8
_TEXT = 13
_LINE = 20


def contact_sheet(
    pictures: Sequence[Rgb],
    labels: Sequence[str],
    columns: int | None = None,
    cell: Size = _CELL,
) -> Rgb:
    """Return `pictures` (each (height, width, 3) uint8) row by row on neutral grey, each above its label.

    Every picture is scaled, up or down, to the largest size of its proportions that fits into `cell` pixels,
    and centred; a label too long for its cell ends in "...". Without `columns` all stand in one row.
    Labels are drawn in ASCII, all that Pillow's built-in font has: "é" as "e", "×" as "x", the rest as "?".
    Raises ValueError if there is no picture or not one label for each.
    """
    if not pictures or len(pictures) != len(labels):
        raise ValueError(f"{len(pictures)} pictures with {len(labels)} labels make no contact sheet")
    columns = min(columns or len(pictures), len(pictures))
    rows = -(-len(pictures) // columns)
    across, down = cell.width + _GAP, cell.height + _LINE + _GAP
    sheet = Image.new("RGB", (columns * across + _GAP, rows * down + _GAP), _BACKGROUND)
    draw = ImageDraw.Draw(sheet)
    font = ImageFont.load_default(_TEXT)
    for index, (picture, label) in enumerate(zip(pictures, labels, strict=True)):
        left, top = _GAP + index % columns * across, _GAP + index // columns * down
        size = _fitting(Size.of(check_rgb(picture)), cell)
        at = (left + (cell.width - size.width) // 2, top + (cell.height - size.height) // 2)
        sheet.paste(Image.fromarray(fit(picture, size)), at)
        middle = (left + cell.width / 2, top + cell.height + _LINE / 2)
        draw.text(middle, _shortened(_plain(label), font, cell.width), _INK, font, anchor="mm")
    return np.array(sheet)


def _fitting(size: Size, cell: Size) -> Size:
    """Return the largest size with the proportions of `size` inside `cell`."""
    factor = min(cell.width / size.width, cell.height / size.height)
    return Size(max(1, round(size.width * factor)), max(1, round(size.height * factor)))


def _plain(label: str) -> str:
    """Return `label` on one line and in ASCII."""
    letters = unicodedata.normalize("NFKD", " ".join(label.replace("×", "x").split()))
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return bare.encode("ascii", "replace").decode()


def _shortened(label: str, font: ImageFont.FreeTypeFont | ImageFont.ImageFont, width: int) -> str:
    """Return `label`, cut so that it is at most `width` pixels wide."""
    text = label
    while label and font.getlength(text) > width:
        label = label[:-1]
        text = label.rstrip() + "..."
    return text
