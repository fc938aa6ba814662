"""The commands that hold before and after against each other, in the Render menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from singan_studio.app.comparison import Compare
from singan_studio.app.words import tr
from singan_studio.ui.actions import Command

if TYPE_CHECKING:
    from singan_studio.ui.main_window import MainWindow


def compare_commands(window: MainWindow) -> list[Command]:
    """Return the ways to compare; each is on until it, or another one, is chosen again."""
    session = window.session

    def way(mode: Compare, text: str, key: str, tip: str, icon: str) -> Command:
        return Command(
            f"render.{mode}",
            text,
            lambda: session.compare(mode="off" if session.comparison.mode == mode else mode),
            (key,),
            tip,
            icon,
            lambda: session.result is not None or session.comparison.mode == mode,
            lambda: session.comparison.mode == mode,
            group="compare",
        )

    return [
        Command(
            "render.before",
            tr("Show &before"),
            lambda: session.show_before(not session.before),
            ("\\",),
            tr("Shows the picture without the result, as long as the key is held."),
            "eye",
            lambda: session.photo is not None,
            line=True,
            held=True,
        ),
        way(
            "wipe",
            tr("Wipe &line"),
            "Ctrl+\\",
            tr("Shows before and after on two sides of a line to drag."),
            "square-half",
        ),
        way(
            "onion",
            tr("&Onion skin"),
            "Ctrl+Shift+\\",
            tr("Lays the result over the picture before, as transparent as you like."),
            "intersect",
        ),
        way(
            "difference",
            tr("D&ifference"),
            "Ctrl+Alt+\\",
            tr("Shows what the result changes: black where nothing, the brighter the more."),
            "plus-minus",
        ),
    ]
