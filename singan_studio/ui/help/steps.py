"""The steps of the tour: where each points to, what it says, and when a person has done it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from singan_studio.app.words import tr
from singan_studio.ui.panels.learning import LearningPanel
from singan_studio.ui.panels.render import RenderPanel

if TYPE_CHECKING:
    from singan_studio.app.session import Session
    from singan_studio.ui.main_window import MainWindow

Spot = tuple[QWidget, QRect]
"""A widget, and what of it is meant, in its own coordinates."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step. Texts are translated already."""

    title: str
    text: str
    spots: Callable[[], Iterator[Spot]] = field(repr=False)
    """Where it may point to, best first; what is not seen now is passed over."""
    panel: str = ""
    """The panel that is shown for it."""
    mark: Callable[[], object] | None = field(default=None, repr=False)
    """Becomes another value when the person does what the step says."""


def steps(window: MainWindow) -> tuple[Step, ...]:
    """Return the steps of the tour through a window."""
    session, buttons = window.session, window.toolbar.buttons
    render = window.docks.all["render"].widget()
    learning = window.docks.all["learning"].widget()
    assert isinstance(render, RenderPanel)  # noqa: S101 for the types
    assert isinstance(learning, LearningPanel)  # noqa: S101

    def shown(*widgets: QWidget) -> Callable[[], Iterator[Spot]]:
        return lambda: ((widget, widget.rect()) for widget in (*widgets, window.canvas))

    def menu(name: str) -> Callable[[], Iterator[Spot]]:
        def spots() -> Iterator[Spot]:
            bar = window.menuBar()
            yield bar, bar.actionGeometry(window.menus[name].menuAction())
            yield window.canvas, window.canvas.rect()

        return spots

    return (
        Step(
            tr("This is your photo"),
            tr(
                "It can be edited at once. The File menu opens other photos, projects and samples; you can "
                "also drop a photo on the window."
            ),
            menu("file"),
        ),
        Step(
            tr("Paint on it"),
            tr(
                "Take the brush here, or with B, and paint something roughly, best in one of the photo's own "
                "colours, which stand in the Render panel. What you paint becomes photo."
            ),
            shown(buttons["brush"]),
            mark=lambda: _strokes(session),
        ),
        Step(
            tr("Move a part of it"),
            tr(
                "Draw around something with the lasso, then drag it elsewhere: its old place is filled, its "
                "new one mended. With Alt you drag a copy."
            ),
            shown(buttons["lasso"]),
            mark=lambda: _moves(session),
        ),
        Step(
            tr("From coarse to fine"),
            tr(
                "Coarse lets the photo re-imagine your edit; fine keeps it and adjusts texture. Drag the "
                "slider, or click one of the small results that appear below it."
            ),
            shown(render.injection, window.docks.all["render"]),
            "render",
            lambda: session.request.scale,
        ),
        Step(
            tr("Keep what you like"),
            tr(
                "Accept puts the result on a layer of its own. The photo below is never changed, and "
                "everything can be undone."
            ),
            shown(render.accept, window.docks.all["render"]),
            "render",
            lambda: _results(session),
        ),
        Step(
            tr("The photo is being learnt"),
            tr(
                "Results are made of patches of the photo until it is learnt to the end of this road. That "
                "takes hours, goes on by itself while you edit, and is kept for the next time."
            ),
            shown(learning.controls.road, window.docks.all["learning"]),
            "learning",
        ),
        Step(
            tr("Save and export"),
            tr(
                "Save keeps everything in a project to go on with; Export makes a picture of the photo's own "
                "size. Ctrl+K finds every command, and Shift+F1 explains whatever you point at."
            ),
            menu("file"),
        ),
    )


def _strokes(session: Session) -> int:
    """Return how many states of the history came about by edits that can be seen."""
    return sum(a.layers != b.layers for (_, a), (_, b) in pairwise(session.history.states))


def _moves(session: Session) -> int:
    """Return how many regions were moved or copied."""
    return sum(label in {tr("Move region"), tr("Copy region")} for label in session.history.labels)


def _results(session: Session) -> int:
    """Return how many layers hold accepted results."""
    return sum(layer.kind == "result" for layer in session.document.layers)
