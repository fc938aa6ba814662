"""The monkey's eyes: they see a single byte."""

from __future__ import annotations

import numpy as np

from singan_studio.document import edits
from singan_studio.document.document import Document
from singan_studio.document.raster import Raster

from .checks import Digest


def painted() -> Document:
    document = edits.with_paint_layer(Document.of(np.full((30, 40, 3), 90, np.uint8)))
    document = edits.select(document, Raster.of(np.full((8, 8), 255, np.uint8), (4, 4)))
    return edits.fill_selected(document, (200, 60, 50))


def test_equal_documents_have_one_hash() -> None:
    assert Digest().of(painted()) == Digest().of(painted())
    assert Digest().of(painted()) != Digest().of(edits.select(painted(), None))


def test_a_byte_changed_behind_everybodys_back_is_seen() -> None:
    document = painted()
    before = Digest().of(document)
    (tile,) = document.active_layer.raster.tiles.values()
    tile.setflags(write=True)
    tile[20, 20, 3] ^= 1
    assert Digest().of(document) != before
