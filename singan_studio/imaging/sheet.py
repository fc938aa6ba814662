"""Contact sheets: many pictures with labels on one."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from singan_studio.imaging.geometry import Rect, Size
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
    cells = places(len(pictures), columns, cell)
    width, height = max(place.right for place in cells) + _GAP, cells[-1].bottom + _GAP
    sheet = Image.new("RGB", (width, height), _BACKGROUND)
    draw = ImageDraw.Draw(sheet)
    font = ImageFont.load_default(_TEXT)
    for place, picture, label in zip(cells, pictures, labels, strict=True):
        left, top = place.left, place.top
        size = _fitting(Size.of(check_rgb(picture)), cell)
        at = (left + (cell.width - size.width) // 2, top + (cell.height - size.height) // 2)
        sheet.paste(Image.fromarray(fit(picture, size)), at)
        middle = (left + cell.width / 2, top + cell.height + _LINE / 2)
        draw.text(middle, _shortened(_plain(label), font, cell.width), _INK, font, anchor="mm")
    return np.array(sheet)


def places(count: int, columns: int | None = None, cell: Size = _CELL) -> list[Rect]:
    """Return where on a contact sheet of `count` pictures each of them is, with its label."""
    columns = min(columns or count, count)
    across, down = cell.width + _GAP, cell.height + _LINE + _GAP
    corners = [(_GAP + n % columns * across, _GAP + n // columns * down) for n in range(count)]
    return [Rect(left, top, left + cell.width, top + cell.height + _LINE) for left, top in corners]


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
