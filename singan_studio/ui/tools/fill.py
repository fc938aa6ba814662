"""Fill: covers an area of one colour with the foreground colour."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QCursor

from singan_studio.app.words import tr
from singan_studio.document import edits
from singan_studio.document.document import Document
from singan_studio.document.raster import Raster
from singan_studio.errors import StudioError
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.select import similar
from singan_studio.ui.tools.base import Option, Pointer, Tool

if TYPE_CHECKING:
    from singan_studio.app.session import Session
    from singan_studio.app.settings import Settings


class FillTool(Tool):
    """Fills what looks like the pixel that was clicked, within the selection, on a paint layer."""

    name, shortcut, icon = "fill", "G", "paint-bucket"

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(session, settings, parent)
        self._set_options(
            tolerance_option(
                self, self.tr("How far colours may differ from the clicked one and still be filled.")
            ),
            Option(
                "contiguous",
                self.tr("Contiguous"),
                "bool",
                self.tr(
                    "Fill only what hangs together with the clicked pixel; else like colours everywhere."
                ),
                default=True,
                setting=f"tool.{self.name}.contiguous",
            ),
        )

    @property
    def label(self) -> str:
        """The tool's name."""
        return self.tr("Fill")

    @property
    def hint(self) -> str:
        """What it does."""
        return self.tr("Click an area to fill it with the foreground colour; a selection limits it")

    def press(self, pointer: Pointer) -> None:
        """Fill."""
        document, point = self.document, pointer.pixel
        if not pointer.left or self.session.photo is None or not Rect.whole(document.size).contains(*point):
            return
        colour, tolerance = self.session.colour, self.value("tolerance")
        try:
            if self.value("contiguous"):
                filled = edits.fill(document, point, colour, tolerance)
            else:
                filled = _fill_everywhere(document, point, colour, tolerance)
        except StudioError as error:
            self._say(error)
            return
        if filled is not document:
            self._do(self.tr("Fill"), filled)

    def cursor(self) -> QCursor | Qt.CursorShape:
        """Return a cross."""
        return Qt.CursorShape.CrossCursor


def tolerance_option(tool: Tool, tip: str) -> Option:
    """Return the option of how alike colours have to be."""
    return Option(
        "tolerance",
        tr("Tolerance"),
        "int",
        tip,
        32,
        maximum=255,
        setting=f"tool.{tool.name}.tolerance",
        curve=1,
    )


def _fill_everywhere(
    document: Document, point: tuple[int, int], colour: tuple[int, int, int], tolerance: int
) -> Document:
    """Return the document with all that looks like the pixel at `point` painted over."""
    whole = Rect.whole(document.size)
    alike = Raster.of(similar(document.flatten(whole), point, tolerance, contiguous=False))
    picked = edits.select(document, alike, "replace" if document.selection is None else "intersect")
    if picked.selection is None:
        return document
    return replace(edits.fill_selected(picked, colour), selection=document.selection)
