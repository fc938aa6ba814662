"""The tools of the canvas, one a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from singan_studio.ui.tools.base import Tool
from singan_studio.ui.tools.brush import BrushTool
from singan_studio.ui.tools.eraser import EraserTool
from singan_studio.ui.tools.eyedropper import EyedropperTool
from singan_studio.ui.tools.fill import FillTool
from singan_studio.ui.tools.hand import HandTool
from singan_studio.ui.tools.lasso import LassoTool
from singan_studio.ui.tools.mask_brush import MaskBrushTool
from singan_studio.ui.tools.rectangle import RectangleTool
from singan_studio.ui.tools.restore import RestoreTool
from singan_studio.ui.tools.scale_brush import ScaleBrushTool
from singan_studio.ui.tools.transform import TransformTool
from singan_studio.ui.tools.wand import WandTool
from singan_studio.ui.tools.zoom import ZoomTool

if TYPE_CHECKING:
    from singan_studio.app.session import Session
    from singan_studio.app.settings import Settings

_IN_ORDER: tuple[type[Tool], ...] = (
    TransformTool,
    BrushTool,
    EraserTool,
    FillTool,
    EyedropperTool,
    RestoreTool,
    LassoTool,
    RectangleTool,
    WandTool,
    MaskBrushTool,
    ScaleBrushTool,
    HandTool,
    ZoomTool,
)


def make_tools(session: Session, settings: Settings) -> dict[str, Tool]:
    """Return every tool by its name, in the order of the toolbar; the session owns them."""
    return {kind.name: kind(session, settings, session) for kind in _IN_ORDER}
