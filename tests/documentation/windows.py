"""The window at each task, as the pages on the tasks show it. Each scene opens one sample photo."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QPointF

from singan_studio.paths import resource
from singan_studio.ui.dialogs.cutout import CutOutDialog
from singan_studio.ui.dialogs.enlarge import EnlargeWindow
from singan_studio.ui.dialogs.export_animation import AnimationExportDialog
from singan_studio.ui.dialogs.sheet import SheetWindow
from singan_studio.ui.panels.learning import LearningPanel
from tests.e2e.studio.robot import Scenario

from .film import film
from .guide import Guide, Play
from .tutorial import SAMPLE, tutorial


def paint(person: Guide) -> Scenario:
    """Paint with the photo's colours, and with one it does not have."""
    session, render = person.session, person.render
    yield from person.opened()
    yield lambda: session.palette.colours
    yield from person.pick(0.19, 0.17)
    yield from person.key("b")
    for _ in range(3):
        yield from person.key("bracketright")
    yield from person.drag(
        person.along([(22, 166), (52, 142), (82, 130), (120, 138), (160, 146), (214, 172)])
    )
    yield from person.drag(person.along([(40, 166), (84, 150), (130, 156), (196, 174)]))
    yield from person.settled()
    yield from person.key("ctrl+backslash")
    yield lambda: session.comparison.mode == "wipe"
    yield from person.drag(person.along([(200, 150), (110, 150)]))
    yield lambda: not person.window.canvas.building
    yield from person.aside()
    person.shot("paint")
    yield from person.key("ctrl+backslash")
    session.set_colour((255, 0, 230))  # no sample photo has anything like it
    yield from person.drag(person.along([(250, 60), (290, 40), (330, 60)]))
    yield lambda: session.foreign.matters
    yield from person.settled()
    yield from person.click(render.foreign.action)
    yield from person.aside()
    person.shot("paint-foreign")
    yield from person.click(render.foreign.action)
    yield from person.key("ctrl+z")
    yield from person.settled()
    yield from person.key("c")
    yield from person.drag(person.along([(30, 160), (60, 142), (90, 138)]))
    yield from person.key("x")
    yield from person.drag(person.along([(120, 144), (160, 152), (205, 172)]))
    yield from person.settled()
    yield from person.aside()
    person.shot("paint-coarse-fine")


def harmonise(person: Guide) -> Scenario:
    """Paste a picture from another program and let it take on the photo's light."""
    paste = person.folder / "stone.png"
    mask = Image.open(resource("samples/stones/paste_mask.png")).convert("L")
    picture = Image.open(resource("samples/stones/paste.png")).convert("RGB")
    picture.putalpha(mask)
    picture.crop(mask.getbbox()).save(paste)
    yield from person.opened()
    yield from _pasted(person, paste, (262, 92))
    person.shot("harmonise")


def cut_out(person: Guide) -> Scenario:
    """Paste a picture with its background and draw roughly around what is to stay of it."""
    picture = person.folder / "balloon.png"
    Image.open(resource("samples/balloons/photo.png")).crop((150, 110, 222, 206)).save(picture)
    yield from person.opened()
    yield from _pasted(person, picture, (130, 150))
    yield from person.key("ctrl+shift+x")
    asking = yield from person.dialog(CutOutDialog)
    field, box = asking.field, asking.field.rect()
    share = min(box.width() / 72, box.height() / 96)
    line = [(36, 6), (8, 14), (4, 44), (20, 66), (24, 94), (46, 94), (52, 66), (66, 44), (62, 14), (36, 6)]
    middle = QPointF(box.center())
    points = [middle + QPointF((x - 36) * share, (y - 48) * share) for x, y in line]
    yield from person.drag([field.mapToGlobal(point.toPoint()) for point in points])
    yield from person.aside()
    person.shot("cut-out")
    yield from person.press(asking.go, "Cut out")
    yield lambda: person.session.history.labels[-1] == "Cut out"
    yield from person.settled()
    yield from person.aside()
    person.shot("cut-out-after")


def edit(person: Guide) -> Scenario:
    """Copy a rock by Alt; say with the mask brush what else is made anew."""
    session = person.session
    yield from person.opened()
    yield from person.key("l")
    yield from person.drag(person.around(278, 214, 30, 17))
    start, end = person.along([(278, 214), (196, 196)])
    # Alt after the button: many desktops keep the other order to themselves.
    yield from person.xdotool("mousemove", start.x(), start.y(), "mousedown", 1)
    yield from person.xdotool("mousemove", start.x() - 20, start.y() + 8, "keydown", "alt", "sleep", 0.1)
    yield from person.xdotool("mousemove", end.x(), end.y(), "sleep", 0.1, "mouseup", 1, "keyup", "alt")
    yield from person.settled()
    yield from person.aside()
    person.shot("edit")
    yield from person.key("ctrl+d", "k")
    person.window.tools["mask"].set_value("mode", "render")
    yield from person.drag(person.along([(166, 218), (196, 222), (228, 218)]))
    yield from person.settled()
    yield from person.aside()
    person.shot("edit-mask")
    yield from person.key("ctrl+z", "h", "o")
    yield from person.settled()
    yield lambda: not session.origins.running
    place = person.along([(190, 198)])[0]
    yield from person.xdotool("mousemove", place.x(), place.y())
    yield lambda: person.window.canvas.origin.source is not None
    yield 0.4
    person.shot("edit-origin")


def samples(person: Guide) -> Scenario:
    """Make samples, see one large, make wide ones."""
    session, panel = person.session, person.window.docks.samples
    yield from person.opened()
    yield from person.key("ctrl+g")
    yield lambda: len(session.samples.made) == 8 and not session.samples.running
    yield from person.aside()
    person.shot("samples")
    yield from person.click(panel.gallery.thumbnails[1])
    yield person.window.samples.loupe.isVisible
    yield from person.aside()
    person.shot("samples-large")
    yield from person.key("Escape")
    panel.shape_section.set_expanded(True)
    yield 0.3
    yield from person.seen(panel.shape)
    panel.shape.preset.setCurrentIndex(panel.shape.preset.findData("wide"))
    panel.shape.preset.activated.emit(panel.shape.preset.currentIndex())
    yield 0.6
    yield lambda: not session.samples.running
    yield from person.aside()
    person.shot("samples-wide")


def animate(person: Guide) -> Scenario:
    """Let what is selected move, then ask for a file."""
    session = person.session
    yield from person.opened()
    yield from person.key("m")
    yield from person.drag([person.at(0.01, 0.35), person.at(0.99, 0.99)])
    yield from person.key("F6")
    panel = person.window.docks.animation
    yield lambda: len(session.animation.frames) > 1
    yield from person.seen(panel.only)
    yield from person.tick(panel.only)
    yield lambda: session.animation.shown is not None and session.animation.shown.area is not None
    yield lambda: not session.animation.running
    yield from person.aside()
    person.shot("animate")
    yield from person.key("ctrl+alt+e")
    yield from person.dialog(AnimationExportDialog)
    person.shot("animate-export")
    yield from person.key("Escape")


def enlarge(person: Guide) -> Scenario:
    """Enlarge a selection at once, and look at it beside interpolation."""
    session = person.session
    yield from person.opened()
    yield from person.key("m")
    yield from person.drag(person.along([(130, 40), (330, 190)]))
    yield from person.key("ctrl+alt+i")
    made = yield from person.dialog(EnlargeWindow)
    yield from person.press(made.settings.quality.button("instant"), "At once")
    yield from person.press(made.settings.part.button("selected"), "Selection")
    yield from person.press(made.settings.go, "Enlarge")
    yield lambda: session.enlarging.made is not None and not session.enlarging.busy
    yield lambda: not made.viewer.building
    yield from person.aside()
    person.shot("enlarge", made)


def learning(person: Guide) -> Scenario:
    """Watch the photo being learnt, then let what is learnt be judged."""
    session = person.session
    person.patience = 400.0
    yield from person.opened()
    person.window.docks.reveal("learning")
    yield lambda: session.learning.status == "learning" and len(session.learning.samples) >= 2
    yield from person.aside()
    person.shot("learning")
    panel = person.window.docks.all["learning"].widget()
    assert isinstance(panel, LearningPanel)
    yield from person.seen(panel.judgement)
    yield from person.press(panel.judgement.judge, "Judge")
    yield lambda: session.judgement.judged is not None and not session.judgement.running
    yield from person.seen(panel.judgement)
    yield from person.aside()
    person.shot("judgement")


def compare(person: Guide) -> Scenario:
    """Hold before and after against each other in every way; the contact sheet."""
    session = person.session
    yield from person.opened()
    yield from person.key("l")
    yield from person.drag(person.around(186, 163, 27, 40))
    yield from person.drag(person.along([(186, 163), (190, 200), (198, 240)]))
    yield from person.key("ctrl+d")
    yield from person.settled()
    for keys, mode in (
        ("ctrl+backslash", "wipe"),
        ("ctrl+shift+backslash", "onion"),
        ("ctrl+alt+backslash", "difference"),
    ):
        yield from person.key(keys)
        yield lambda mode=mode: session.comparison.mode == mode
        yield from person.seen(person.render.comparing)
        yield lambda: not person.window.canvas.building
        yield from person.aside()
        person.shot(f"compare-{mode}")
    yield from person.key("ctrl+alt+backslash")
    yield from person.key("ctrl+shift+t")
    sheet = yield from person.dialog(SheetWindow)
    yield lambda: session.sheet.picture is not None and not session.sheet.busy
    yield lambda: not sheet.viewer.building
    yield from person.aside()
    person.shot("contact-sheet")


def layers(person: Guide) -> Scenario:
    """Two edits, with the layers and the history they leave; the command palette."""
    session = person.session
    yield from person.opened()
    yield from person.pick(0.14, 0.52)
    yield from person.key("b")
    yield from person.drag(person.along([(214, 186), (232, 178), (252, 188)]))
    yield from person.settled()
    yield from person.key("ctrl+Return")
    yield lambda: session.document.layers[-1].kind == "result"
    yield from person.key("ctrl+shift+n")
    yield from person.drag(person.along([(150, 268), (170, 262), (186, 270)]))
    yield from person.settled()
    yield from person.key("ctrl+Return")
    yield lambda: session.document.layers[-1].kind == "result"
    yield from person.aside()
    person.shot("layers")
    person.window.docks.reveal("history")
    yield from person.aside()
    person.shot("history")
    yield from person.key("ctrl+k")
    yield from person.type("layer")
    yield 0.4
    person.shot("palette")
    yield from person.key("Escape")


@dataclass(frozen=True, slots=True)
class Scene:
    """What is done with which sample photo."""

    play: Play
    sample: str
    learns: bool = False
    """Whether the photo is learnt meanwhile, as it is by itself; else the machine is all the scene's."""


SCENES = {
    "first-edit": Scene(tutorial, SAMPLE, learns=True),
    "paint": Scene(paint, "mountains"),
    "harmonise": Scene(harmonise, "stones"),
    "cut-out": Scene(cut_out, "birds"),
    "edit": Scene(edit, "water"),
    "samples": Scene(samples, "stones"),
    "animate": Scene(animate, "water"),
    "enlarge": Scene(enlarge, "balloons"),
    "learning": Scene(learning, "stones", learns=True),
    "compare": Scene(compare, "balloons"),
    "layers": Scene(layers, "water"),
    "film": Scene(film, SAMPLE),
}


def _pasted(person: Guide, path: Path, middle: tuple[float, float]) -> Scenario:
    """Put a picture on the clipboard, as another program does, and paste it at a place of the photo."""
    copying = subprocess.Popen(  # noqa: S603
        ["xclip", "-selection", "clipboard", "-t", "image/png", "-i", path],  # noqa: S607
        stdout=subprocess.DEVNULL,  # it stays in the background, and would hold on to ours
        stderr=subprocess.DEVNULL,
    )
    yield lambda: copying.poll() is not None
    point = person.along([middle])[0]
    yield from person.xdotool("mousemove", point.x(), point.y())
    yield from person.key("ctrl+v")
    yield lambda: len(person.session.document.layers) == 2
    yield from person.key("v")
    yield from person.settled()
    yield from person.aside()
