"""The first edit: what docs/first-edit.md tells, done in the real window, a picture after every step.

The page says what the docstrings here say, word for word, and what is bold in them is what is pressed; a test
holds both to that. What a step changes in the studio is checked where it is done.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog

from singan_studio.ui.dialogs.export import ExportDialog
from tests.e2e.studio.robot import Scenario

from .guide import Guide

SAMPLE = "balloons"


def open_the_sample(person: Guide) -> Scenario:
    """Start the studio on its sample photo, in a terminal, with `bash packaging/run.sh`.

    The photo appears at once. When the line at the bottom says *Ready to edit*, you can begin; the photo is
    learnt meanwhile, and you need not wait for that.

    On the first start of all a tour shows you around: follow it, or *Skip the tour*.
    """
    yield from person.opened()
    yield 0.7
    assert person.session.status.startswith("Ready to edit")


def select_a_balloon(person: Guide) -> Scenario:
    """Press **L**, the lasso, and draw once around the green and yellow balloon, with its basket and a little
    sky.
    """
    yield from person.key("l")
    yield from person.drag(person.around(186, 163, 27, 40))
    yield 0.3
    assert person.session.document.selection is not None


def move_it(person: Guide) -> Scenario:
    """Drag what you selected down to the clouds on the left, and let go.

    Its old place is filled with sky, and the balloon is mended into the clouds: that is the *result*, made of
    patches of the photo. The Render panel has chosen the task *Edit* for you. Under *Variants* stand four
    results from four random seeds, and the film strip below the slider shows the result from coarse to fine.
    """
    yield from person.drag(person.along([(186, 163), (150, 210), (112, 244)]))
    yield from person.settled()
    yield from person.aside()
    assert person.session.request.task == "edit"


def try_other_positions(person: Guide) -> Scenario:
    """Press **,** twice: the slider goes towards coarse, and the photo re-imagines more of what you moved.

    Watch the balloon: the coarser, the less it is yours. Clicking a picture of the film strip does the same.
    """
    before = person.session.request.scale
    for _ in range(2):
        yield from person.key("comma")
        yield from person.settled()
    assert person.session.request.scale == before - 2


def go_back_to_fine(person: Guide) -> Scenario:
    """Press **.** twice to come back to where the edit was."""
    before = person.session.request.scale
    for _ in range(2):
        yield from person.key("period")
        yield from person.settled()
    assert person.session.request.scale == before + 2


def roll_again(person: Guide) -> Scenario:
    """Press **Re-roll** for four other variants, and click the one you like best.

    There is no best one by rule; the same seed makes the same result again.
    """
    variants = person.render.variants
    yield from person.seen(variants.reroll)
    yield from person.press(variants.reroll, "Re-roll")
    yield from person.settled()
    yield from person.click(variants.grid.thumbnails[1])
    yield from person.settled()
    yield from person.aside()
    assert person.session.chosen == 1


def compare(person: Guide) -> Scenario:
    """Press **Ctrl+\\** for a line over the photo: left of it is before, right of it after. Drag it across
    the balloon.

    Press **Ctrl+\\** once more to put the line away.
    """
    yield from person.key("ctrl+backslash")
    yield lambda: person.session.comparison.mode == "wipe"
    middle, left = person.along([(200, 120), (112, 120)])
    yield from person.drag([middle, left])
    yield from person.aside()
    person.shot("compare")
    yield from person.key("ctrl+backslash")
    assert person.session.comparison.mode == "off"


def accept(person: Guide) -> Scenario:
    """Press **Ctrl+Enter** to accept. The result stands on a layer of its own; the photo below it is never
    changed.

    Everything can be undone, with **Ctrl+Z**, and done again, with **Ctrl+Y**.
    """
    layers = len(person.session.document.layers)
    yield from person.key("ctrl+Return")
    yield lambda: person.session.document.layers[-1].kind == "result"
    yield from person.key("ctrl+z")
    yield lambda: len(person.session.document.layers) == layers
    yield from person.key("ctrl+y")
    yield lambda: person.session.document.layers[-1].kind == "result"
    yield 0.5


def take_a_colour(person: Guide) -> Scenario:
    """Press **Ctrl+D** to select nothing any more, then **I**, and click on a cloud in shadow at the bottom.

    That is the colour to paint with now. The photo's own colours give the best results.
    """
    yield from person.key("ctrl+d")
    assert person.session.document.selection is None
    yield from person.key("i")
    yield from person.click(person.along([(262, 240)])[0])
    yield 0.3
    assert 150 < min(person.session.colour) < 200


def paint(person: Guide) -> Scenario:
    """Press **B**, the brush, and **]** some times for a broader one. Paint a hill of cloud where the balloon
    was.

    Roughly is enough: your strokes say what goes where, the photo says how it looks.
    """
    yield from person.key("b")
    for _ in range(4):
        yield from person.key("bracketright")
    yield from person.drag(person.along([(158, 196), (176, 178), (196, 166), (216, 178), (238, 196)]))
    yield from person.drag(person.along([(172, 194), (196, 184), (224, 194)]))
    yield from person.settled()
    yield from person.aside()
    assert person.session.request.task == "paint"


def accept_that_too(person: Guide) -> Scenario:
    """Press **Ctrl+Enter** again."""
    results = sum(layer.kind == "result" for layer in person.session.document.layers)
    yield from person.key("ctrl+Return")
    yield lambda: sum(layer.kind == "result" for layer in person.session.document.layers) == results + 1
    yield 0.5


def export(person: Guide) -> Scenario:
    """Press **Ctrl+Shift+E** to export, and **Enter** to take the name that is proposed.

    The picture has the photo's own size, its EXIF and its colour profile; where you changed nothing, not one
    bit of it differs.
    """
    yield from person.key("ctrl+shift+e")
    yield from person.dialog(ExportDialog)
    person.shot("export")
    yield from person.key("Return")
    yield lambda: list(person.folder.glob("*edited.png"))
    yield 0.3


def save(person: Guide) -> Scenario:
    """Press **Ctrl+S** to save the project, and **Enter** to take its name.

    It keeps layers, variants and what is learnt, and Krita and GIMP open it too.
    """
    yield from person.key("ctrl+s")
    yield from person.dialog(QFileDialog)
    yield from person.key("Return")
    yield lambda: list(person.folder.glob("*.ora"))
    yield 0.7


STEPS: tuple[Callable[[Guide], Scenario], ...] = (
    open_the_sample,
    select_a_balloon,
    move_it,
    try_other_positions,
    go_back_to_fine,
    roll_again,
    compare,
    accept,
    take_a_colour,
    paint,
    accept_that_too,
    export,
    save,
)


def picture_of(step: Callable[[Guide], Scenario]) -> str:
    """Return the name of a step's picture."""
    return step.__name__.replace("_", "-")


def tutorial(person: Guide) -> Scenario:
    """Do all the steps, and take a picture after each that has not taken its own."""
    for step in STEPS:
        yield from step(person)
        if not (person.shots / f"{picture_of(step)}.png").exists():
            person.shot(picture_of(step))
