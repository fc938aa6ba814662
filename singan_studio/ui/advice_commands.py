"""The commands on what the photo says of an edit, and what is brushed over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from singan_studio.app.words import tr
from singan_studio.document import edits
from singan_studio.ui.actions import Command

if TYPE_CHECKING:
    from singan_studio.ui.main_window import MainWindow


def advice_commands(window: MainWindow) -> list[Command]:
    """Return those of the Render menu."""
    session = window.session

    def there() -> bool:
        return session.photo is not None

    def scaled() -> bool:
        return bool(session.document.scale_edits.tiles)

    return [
        Command(
            "render.snap",
            tr("Snap paint to the photo"),
            lambda: session.set_request(snap=not session.request.snap),
            (),
            tr("Takes in whatever colour you paint with as the nearest of the photo's."),
            "magnet",
            lambda: there() and session.request.task == "paint" and not scaled(),
            lambda: session.request.snap and not scaled(),
            line=True,
        ),
        Command(
            "render.foreign",
            tr("Mark what the photo ca&nnot make"),
            lambda: session.foreign.show(not session.foreign.shown),
            ("Ctrl+U",),
            tr("Marks what of your edit is like nothing in the photo."),
            "warning",
            lambda: session.foreign.found is not None or session.foreign.shown,
            lambda: session.foreign.shown,
        ),
        Command(
            "render.clear_scales",
            tr("Clear coarse–fine"),
            lambda: window.edit(tr("Clear coarse–fine"), edits.clear_scales),
            (),
            tr("All of the edit enters as the slider says, again."),
            "coarse-fine",
            scaled,
        ),
        Command(
            "render.learnt",
            tr("Use learnt detail"),
            lambda: session.set_request(learnt=not session.request.learnt),
            (),
            tr("Makes results by what is learnt so far, to see what that knows of the photo."),
            "",
            lambda: "network" in session.kinds,
            lambda: session.request.learnt,
        ),
    ]


def origin_command(window: MainWindow) -> Command:
    """Return that of the View menu."""
    session = window.session
    return Command(
        "view.origin",
        tr("Sho&w where it came from"),
        lambda: session.origins.show(not session.origins.on),
        ("O",),
        tr("Point at the result: the part of the photo that it was made from is outlined."),
        "crosshair",
        lambda: session.photo is not None,
        lambda: session.origins.on,
        line=True,
    )
