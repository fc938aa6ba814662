"""The numbers and buttons that place a layer, in the options bar of the transform tool."""

from __future__ import annotations

from dataclasses import replace

from singan_studio.app.words import tr
from singan_studio.document.layers import Transform
from singan_studio.ui.tools.base import Option
from singan_studio.ui.tools.handles import Box, flipped, normal

FURTHEST = 100_000
"""Of the numbers that can be typed, in document pixels."""


def options(tool: str) -> tuple[Option, ...]:
    """Return the options of the tool of that name."""
    return (
        length("x", "X", -FURTHEST, tr("From the photo's left edge to the layer's.")),
        length("y", "Y", -FURTHEST, tr("From the photo's upper edge to the layer's.")),
        length("width", tr("W"), 1, tr("How wide the layer is, before it is turned.")),
        Option(
            "aspect",
            tr("Keep shape"),
            "bool",
            tr("Corners and the numbers scale width and height alike; Shift does the opposite."),
            default=True,
            setting=f"tool.{tool}.aspect",
            icon="link-simple",
        ),
        length("height", tr("H"), 1, tr("How high the layer is, before it is turned.")),
        Option(
            "angle",
            tr("Angle"),
            "float",
            tr("How far the layer is turned, clockwise."),
            minimum=-360,
            maximum=360,
            unit="°",
        ),
        _button("flip_horizontal", tr("Flip left to right"), tr("Mirror the layer left to right.")),
        _button("flip_vertical", tr("Flip top to bottom"), tr("Mirror the layer top to bottom.")),
        _button(
            "reset",
            tr("Own size"),
            tr("Back to the layer's own size, upright: nothing was lost by scaling it."),
        ),
    )


def numbers(box: Box) -> dict[str, float]:
    """Return what the fields show of a layer."""
    left, top = box.corner()
    return {
        "x": round(left),
        "y": round(top),
        "width": round(box.width),
        "height": round(box.height),
        "angle": round(box.transform.degrees, 1),
    }


def placed(box: Box, key: str, value: float, *, both: bool) -> Transform:
    """Return where a number or a button puts a layer; with `both`, a length scales the other one alike.

    A number that is shown already changes nothing: it is rounded, the layer is not.
    """
    now = box.transform
    if key == "flip_horizontal":
        return flipped(now, horizontal=True)
    if key == "flip_vertical":
        return flipped(now, horizontal=False)
    if key == "reset":
        return box.stays(Transform(now.centre), middle=True)
    if value == numbers(box)[key]:
        return now
    if key == "angle":
        return replace(now, degrees=normal(value))
    factor = max(value, 1) / (box.width if key == "width" else box.height)
    return box.stays(
        replace(
            now,
            scale_x=now.scale_x * (factor if both or key == "width" else 1),
            scale_y=now.scale_y * (factor if both or key == "height" else 1),
        )
    )


def length(key: str, label: str, minimum: float, tip: str) -> Option:
    """Return the option of a length or a place in pixels of the document."""
    return Option(key, label, "int", tip, minimum=minimum, maximum=FURTHEST, unit="px")


def _button(key: str, label: str, tip: str) -> Option:
    icons = {"reset": "arrow-counter-clockwise"}
    return Option(key, label, "action", tip, icon=icons.get(key, key.replace("_", "-")))
