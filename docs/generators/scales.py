"""The scales of a photo in a table, by all the names they have."""

from __future__ import annotations

from docs.generators.markdown import table
from singan_studio.engine.config import preset
from singan_studio.engine.pyramid import make_plan
from singan_studio.imaging.geometry import Size

_PHOTO = Size(400, 300)
"""Of the sample photos."""


def rows() -> str:
    """Return the table."""
    config = preset("paper")
    sizes = make_plan(_PHOTO, config).sizes
    last = len(sizes) - 1
    made = []
    for scale, size in enumerate(sizes):
        slider = "–"
        if scale:
            slider = {1: "coarsest position", last: "finest position"}.get(scale, f"position {scale}")
        name = f"{scale}" + (" (coarsest)" if scale == 0 else " (finest)" if scale == last else "")
        paper = f"{last - scale}" + (" (N)" if scale == 0 else "")
        made.append((name, paper, f"{size.width} × {size.height}", f"{config.channels_at(scale)}", slider))
    return table(("here", "in the paper", "pixels", "channels", "an edit enters at"), made)
