"""Every edit of a document, by subject: functions from a document to another one.

Nothing is ever changed in place, so undoing is going back to the document before. An edit that cannot be done
raises StudioError; an id of no layer raises KeyError.
"""

from __future__ import annotations

from singan_studio.document.layer_edits import (
    activate,
    add_layer,
    add_mask,
    add_result,
    clear_scales,
    drop_edits,
    duplicate,
    merge_down,
    rasterise,
    remove,
    remove_mask,
    rename,
    reorder,
    set_opacity,
    set_visible,
)
from singan_studio.document.pixel_edits import (
    Colour,
    SelectMode,
    clear_selected,
    fill,
    fill_selected,
    invert_selection,
    lift,
    move_selection,
    restore_all,
    select,
    select_all,
    select_layer,
    with_paint_layer,
)
from singan_studio.document.placing import move, place, transform

__all__ = [
    "Colour",
    "SelectMode",
    "activate",
    "add_layer",
    "add_mask",
    "add_result",
    "clear_scales",
    "clear_selected",
    "drop_edits",
    "duplicate",
    "fill",
    "fill_selected",
    "invert_selection",
    "lift",
    "merge_down",
    "move",
    "move_selection",
    "place",
    "rasterise",
    "remove",
    "remove_mask",
    "rename",
    "reorder",
    "restore_all",
    "select",
    "select_all",
    "select_layer",
    "set_opacity",
    "set_visible",
    "transform",
    "with_paint_layer",
]
