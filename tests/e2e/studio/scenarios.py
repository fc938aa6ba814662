"""What people come for, done by the robot: python -m tests.e2e.studio.scenarios NAME PHOTO FOLDER

Each scenario leaves its exported picture and its screenshots in FOLDER; the tests look at them.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QScrollArea, QWidget

from singan_studio.app.session import Session
from singan_studio.app.settings import Settings
from singan_studio.imaging.geometry import Size
from singan_studio.ui import application
from singan_studio.ui.dialogs.enlarge import EnlargeWindow
from singan_studio.ui.dialogs.settings import SettingsDialog
from singan_studio.ui.dialogs.sheet import SheetWindow
from singan_studio.ui.help.tour import SEEN
from singan_studio.ui.main_window import MainWindow
from singan_studio.ui.panels.layers import LayersPanel
from singan_studio.ui.panels.render import RenderPanel

from .robot import Robot, Scenario, Wait

_Dialog = TypeVar("_Dialog", bound=QDialog)


class Person(Robot):
    """A robot that knows the studio's window."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        super().__init__(folder / "shots")
        self.window = window
        self.session = window.session
        self.folder = folder

    def at(self, x: float, y: float) -> QPoint:
        """Return where on the screen a point of the picture, in shares of its sides, lies."""
        size = self.session.document.size
        point = self.window.canvas.viewport.to_view(QPointF(x * size.width, y * size.height))
        return self.window.canvas.mapToGlobal(point.toPoint())

    def opened(self) -> Scenario:
        """Wait until the photo can be edited."""
        yield lambda: self.session.photo is not None
        yield lambda: self.session.scales > 1
        yield 0.3

    def pick(self, x: float, y: float) -> Scenario:
        """Take the picture's colour at a place with the eyedropper."""
        yield from self.key("i")
        yield from self.click(self.at(x, y))

    def rendered(self) -> Scenario:
        """Wait for the result of the newest edit, at the photo's own resolution."""
        yield 0.1
        yield self.is_rendered

    def is_rendered(self) -> bool:
        """Return whether the newest edit's result is there, fresh and final."""
        result = self.session.result
        return result is not None and not self.session.rendering and not result.stale and result.final

    def dialog(self, kind: type[_Dialog]) -> Generator[Wait, None, _Dialog]:
        """Wait for a window of its own, and return it."""
        yield lambda: isinstance(QApplication.activeWindow(), kind)
        yield 0.3
        found = QApplication.activeWindow()
        assert isinstance(found, kind)
        return found

    def save_as(self, name: str) -> Scenario:
        """Name a file in the dialog that asks for one, and wait for it."""
        yield from self._name(name)
        yield (self.folder / name).exists
        yield 0.2

    def export_animation(self, name: str) -> Scenario:
        """Begin to export the animation."""
        yield from self.key("ctrl+alt+e")
        yield from self._name(name)

    def _name(self, name: str) -> Scenario:
        yield lambda: isinstance(QApplication.focusWidget(), QLineEdit)
        yield from self.key("ctrl+a")
        yield from self.type(str(self.folder / name))
        yield from self.key("Return")

    def reach(self, control: QWidget, area: QScrollArea) -> Scenario:
        """Scroll a panel until a control is seen."""
        area.ensureWidgetVisible(control)
        yield 0.3

    def export(self, name: str) -> Scenario:
        """Export by the dialog and wait for the file."""
        yield from self.key("ctrl+shift+e")
        yield from self.save_as(name)


def paint(person: Person) -> Scenario:
    """Paint a clip-art sketch, render it, scrub the slider, accept, export, undo all."""
    session = person.session
    yield from person.opened()
    yield from person.pick(0.5, 0.9)
    yield from person.key("b")
    for _ in range(3):
        yield from person.key("bracketright")
    for k in range(3):
        y = 0.35 + 0.05 * k
        yield from person.drag([person.at(0.3, y), person.at(0.5, y - 0.04), person.at(0.62, y)])
    assert session.history.index == 3, session.history.labels
    yield from person.rendered()
    assert session.request.task == "paint"
    person.shot("painted")
    first = session.result
    yield from person.key("period")
    yield lambda: session.result is not first and person.is_rendered()
    assert session.result.scale == first.scale + 1
    yield lambda: len(session.thumbnails) == session.scales - 1
    person.shot("finer")
    yield from person.key("comma")
    yield from person.rendered()
    yield from person.key("ctrl+Return")
    yield lambda: session.document.layers[-1].kind == "result"
    assert session.result is None
    person.shot("accepted")
    yield from person.export("painted.png")
    for _ in range(session.history.index):
        yield from person.key("ctrl+z")
    yield lambda: session.history.index == 0
    assert len(session.document.layers) == 1
    yield from person.export("undone.png")


def harmonise(person: Person) -> Scenario:
    """Paste a picture from another program, move and shrink it, harmonise it, compare, accept."""
    session = person.session
    yield from person.opened()
    paste = person.folder / "paste.png"
    copying = subprocess.Popen(
        ["xclip", "-selection", "clipboard", "-t", "image/png", "-i", str(paste)],
        stdout=subprocess.DEVNULL,  # it stays in the background, and would hold on to ours
        stderr=subprocess.DEVNULL,
    )
    yield lambda: copying.poll() is not None
    yield from person.xdotool("mousemove", person.at(0.5, 0.5).x(), person.at(0.5, 0.5).y())
    yield from person.key("ctrl+v")
    yield lambda: len(session.document.layers) == 2
    yield from person.key("v")
    yield from person.drag([person.at(0.5, 0.5), person.at(0.4, 0.42)])
    person.shot("handles")
    yield from person.rendered()
    assert session.request.task == "harmonize"
    person.shot("harmonised")
    yield from person.key("ctrl+backslash")
    assert session.comparison.mode == "wipe"
    person.shot("wipe")
    yield from person.key("ctrl+backslash")
    yield from person.key("ctrl+Return")
    yield lambda: session.document.layers[-1].kind == "result"
    yield from person.export("harmonised.png")


def move(person: Person) -> Scenario:
    """Select a region, drag it elsewhere, let the hole be filled; while the photo is being learnt."""
    session = person.session
    yield from person.opened()
    yield lambda: session.learning.status == "learning"
    yield from person.key("m")
    yield from person.drag([person.at(0.2, 0.3), person.at(0.4, 0.55)])
    assert session.document.selection is not None
    yield from person.drag([person.at(0.3, 0.42), person.at(0.6, 0.45)])
    assert [layer.kind for layer in session.document.layers] == ["photo", "hole", "floating"]
    yield from person.rendered()
    assert session.request.task == "edit"
    person.shot("moved")
    yield from person.key("ctrl+r")
    yield lambda: len([variant for variant in session.variants if variant.thumb is not None]) == 4
    yield from person.rendered()
    person.shot("variants")
    yield from person.key("ctrl+Return")
    yield lambda: session.document.layers[-1].kind == "result"
    yield from person.export("moved.png")


def panels(person: Person) -> Scenario:
    """Use the panels between strokes: re-roll, change a layer's opacity, brush a re-roll, copy a region."""
    session, window = person.session, person.window
    yield from person.opened()
    yield from person.key("b")
    yield from person.drag([person.at(0.3, 0.3), person.at(0.6, 0.3)])
    yield from person.rendered()
    render, layers = (window.docks.all[name].widget() for name in ("render", "layers"))
    assert isinstance(render, RenderPanel)
    assert isinstance(layers, LayersPanel)
    seed, origin = session.request.seed, window.canvas.viewport.origin
    yield lambda: len(session.thumbnails) == session.scales - 1
    render.findChild(QScrollArea).ensureWidgetVisible(render.variants.reroll)
    yield 0.3
    yield from person.click(render.variants.reroll)
    yield from person.rendered()
    rerolled = session.request.seed
    assert rerolled != seed
    # Space moves the picture now, and does not press the button once more.
    yield from person.drag([person.at(0.8, 0.8), person.at(0.85, 0.85)], hold="space")
    assert window.canvas.viewport.origin != origin
    assert session.request.seed == rerolled
    track = layers.opacity.track
    points = [track.mapToGlobal(QPoint(x, track.height() // 2)) for x in (track.width() - 8, 8)]
    yield from person.drag(points)
    assert session.document.active_layer.opacity < 0.05
    yield from person.key("ctrl+z")
    assert session.document.active_layer.opacity == 1
    yield from person.rendered()
    yield from person.key("k")
    window.tools["mask"].set_value("mode", "reroll")
    seeds = [variant.seed for variant in session.variants]
    yield from person.drag([person.at(0.3, 0.3), person.at(0.4, 0.3)])
    yield lambda: not {variant.seed for variant in session.variants} & set(seeds)
    yield from person.rendered()
    person.shot("rerolled")
    # A copy of a region, by Alt pressed after the button: many desktops keep the other order to themselves.
    yield from person.key("ctrl+Return")
    yield lambda: session.document.layers[-1].kind == "result"
    yield from person.key("m")
    yield from person.drag([person.at(0.1, 0.6), person.at(0.25, 0.8)])
    start, end = person.at(0.18, 0.7), person.at(0.6, 0.7)
    yield from person.xdotool("mousemove", start.x(), start.y(), "mousedown", 1)
    yield from person.xdotool("mousemove", start.x() + 20, start.y(), "keydown", "alt", "sleep", 0.1)
    yield from person.xdotool("mousemove", end.x(), end.y(), "sleep", 0.1, "mouseup", 1, "keyup", "alt")
    assert [layer.kind for layer in session.document.layers] == ["photo", "paint", "result", "floating"]
    assert session.history.labels[-1] == "Copy region"
    yield from person.export("panels.png")


def animation(person: Person) -> Scenario:
    """Let a part of the photo move, look at it, export it while painting; cancel another export."""
    session, window = person.session, person.window
    panel = window.docks.animation
    yield from person.opened()
    yield from person.key("m")
    yield from person.drag([person.at(0.2, 0.2), person.at(0.7, 0.8)])
    assert session.document.selection is not None
    yield from person.key("F6")
    yield lambda: len(session.animation.frames) > 1
    assert panel.isVisible()
    assert panel.player.playing
    person.shot("everything-moves")
    yield from person.reach(panel.count.field, panel.findChild(QScrollArea))
    yield from person.click(panel.count.field)
    yield from person.key("ctrl+a")
    yield from person.type("8\n")
    yield from person.reach(panel.only, panel.findChild(QScrollArea))
    yield from person.click(panel.only)
    yield lambda: session.animation.shown is not None and session.animation.shown.area is not None
    yield lambda: not session.animation.running
    assert len(session.animation.frames) == 8
    yield from person.click(panel.player.view)
    assert not panel.player.playing
    index = panel.player.index
    yield from person.key("alt+period")
    assert panel.player.index == (index + 1) % 8
    person.shot("selection-moves")
    yield from person.key("ctrl+d", "b")
    yield from person.export_animation("moving.png")
    yield lambda: session.movie.running
    yield from person.drag([person.at(0.1, 0.9), person.at(0.2, 0.9)])
    yield from person.rendered()
    person.shot("painted-meanwhile")
    yield (person.folder / "moving.png").exists
    yield lambda: not session.movie.running
    yield from person.key("ctrl+z")
    yield from person.export_animation("cancelled.gif")
    yield lambda: session.movie.share > 0
    yield from person.click(panel.movie.cancel)
    yield lambda: not session.movie.running


def helped(person: Person) -> Scenario:
    """Let the photo help: its colours, what it cannot make, coarse and fine parts, where it came from."""
    session, window = person.session, person.window
    yield from person.opened()
    render = window.docks.all["render"].widget()
    assert isinstance(render, RenderPanel)
    yield lambda: session.palette.colours
    yield 0.2
    yield from person.click(render.colours.swatches.swatches[4])
    assert session.colour == session.palette.colours[4]
    yield from person.key("b", "bracketright", "bracketright")
    yield from person.drag([person.at(0.25, 0.3), person.at(0.4, 0.26)])
    yield from person.rendered()
    yield lambda: session.foreign.found is not None and not session.foreign.running
    assert not session.foreign.matters
    person.shot("colours")
    # No sample photo has anything like this pink.
    session.set_colour((255, 0, 230))
    yield from person.drag([person.at(0.5, 0.3), person.at(0.65, 0.3), person.at(0.6, 0.4)])
    yield lambda: session.foreign.matters
    yield from person.rendered()
    yield from person.click(render.foreign.action)
    assert session.foreign.shown
    yield 0.2
    person.shot("foreign")
    yield from person.click(render.foreign.action)
    yield from person.click(render.colours.snap)
    assert session.request.manner.snap
    assert session.foreign.found is None
    yield from person.rendered()
    person.shot("snapped")
    yield from person.click(render.colours.snap)
    yield lambda: session.foreign.matters
    yield from person.rendered()
    yield from person.key("c")
    yield from person.drag([person.at(0.25, 0.28), person.at(0.4, 0.26)])
    yield from person.key("x")
    yield from person.drag([person.at(0.5, 0.32), person.at(0.65, 0.32)])
    assert session.history.labels[-2:] == ["Re-imagine", "Retouch"]
    yield from person.rendered()
    assert not render.colours.snap.isEnabled()
    person.shot("scales")
    yield from person.key("o")
    yield lambda: not session.origins.running
    place = person.at(0.58, 0.3)
    yield from person.xdotool("mousemove", place.x(), place.y())
    yield lambda: window.canvas.origin.source is not None
    yield 0.2
    person.shot("origin")
    yield from person.key("o")
    assert window.canvas.origin.source is None
    yield from person.key("ctrl+z")
    yield from person.click(render.scales.action)
    assert session.history.labels[-1] == "Clear coarse–fine"
    yield from person.rendered()
    for _ in range(240):  # longer than anything else here, on a busy machine
        if "network" not in session.kinds:
            yield 1.0
    assert "network" in session.kinds
    render.findChild(QScrollArea).ensureWidgetVisible(render.learnt)
    yield 0.3
    yield from person.tick(render.learnt)
    assert session.request.manner.learnt
    yield from person.rendered()
    assert "learnt and patch detail" in session.status
    person.shot("learnt")
    yield from person.tick(render.learnt)
    yield from person.rendered()
    yield from person.key("ctrl+Return")
    yield lambda: session.document.layers[-1].kind == "result"
    yield from person.export("helped.png")


def compare(person: Person) -> Scenario:
    """Compare before and after in every way, then all scales and variants on a contact sheet."""
    session, window = person.session, person.window
    yield from person.opened()
    yield from person.pick(0.5, 0.9)
    yield from person.key("b")
    for _ in range(3):
        yield from person.key("bracketright")
    yield from person.drag([person.at(0.3, 0.4), person.at(0.5, 0.36), person.at(0.62, 0.4)])
    yield from person.rendered()
    for keys, mode in (
        ("ctrl+shift+backslash", "onion"),
        ("ctrl+alt+backslash", "difference"),
        ("ctrl+backslash", "wipe"),
    ):
        yield from person.key(keys)
        yield lambda mode=mode: session.comparison.mode == mode
        yield lambda: not window.canvas.building
        person.shot(mode)
    yield from person.key("ctrl+backslash")
    assert session.comparison.mode == "off"
    render = window.docks.all["render"].widget()
    assert isinstance(render, RenderPanel)
    render.findChild(QScrollArea).ensureWidgetVisible(render.comparing)
    yield 0.3
    yield from person.click(render.comparing.modes.button("onion"))
    assert session.comparison.mode == "onion"
    render.findChild(QScrollArea).ensureWidgetVisible(render.comparing.onion)
    yield 0.3
    track = render.comparing.onion.track
    points = [
        track.mapToGlobal(QPoint(x, track.height() // 2)) for x in (track.width() // 2, track.width() - 9)
    ]
    yield from person.drag(points)
    assert session.comparison.onion > 0.9
    person.shot("onion-panel")
    yield from person.click(render.comparing.modes.button("off"))
    # The contact sheet: while it is made one can watch, then choose from it, zoom, save.
    yield from person.key("ctrl+shift+t")
    sheet = yield from person.dialog(SheetWindow)
    yield lambda: session.sheet.picture is not None and session.sheet.share > 0.3
    person.shot("sheet-growing")
    yield lambda: not session.sheet.busy
    yield lambda: not sheet.viewer.building
    person.shot("sheet")
    index = session.sheet.index(2, 1)
    assert index is not None
    yield from person.click(sheet.viewer.mapToGlobal(sheet.viewer.place(index).center().toPoint()))
    assert (session.request.scale, session.chosen) == (2, 1)
    yield from person.rendered()
    person.shot("sheet-chosen")
    yield from person.key("Right", "Return")
    assert (session.request.scale, session.chosen) == (3, 1)
    yield from person.key("1")
    yield lambda: sheet.viewer.zoom == 100 and not sheet.viewer.building
    person.shot("sheet-100")
    yield from person.click(sheet.save)
    yield from person.save_as("sheet.png")
    yield from person.key("Escape")
    yield lambda: QApplication.activeWindow() is window


def enlarge(person: Person) -> Scenario:
    """Enlarge a selection in the background, compare it by the line and in numbers, save, open it."""
    session, window = person.session, person.window
    person.patience = 500.0
    yield from person.opened()
    yield from person.key("m")
    yield from person.drag([person.at(0.05, 0.15), person.at(0.45, 0.75)])
    selected = session.document.selection
    assert selected is not None
    yield from person.key("ctrl+alt+i")
    made = yield from person.dialog(EnlargeWindow)
    person.shot("enlarge")
    yield from person.click(made.settings.part.button("selected"))
    yield from person.click(made.settings.go)
    yield lambda: session.enlarging.share > 0.02
    person.shot("enlarging")
    # What is under way can be left, and goes on from there.
    yield from person.click(made.settings.cancel)
    assert not session.enlarging.running
    yield from person.click(made.settings.go)
    yield lambda: session.enlarging.busy or session.enlarging.made is not None
    # The window may be closed meanwhile, and the photo edited.
    yield from person.key("Escape")
    yield lambda: QApplication.activeWindow() is window
    yield from person.key("ctrl+d", "b")
    yield from person.drag([person.at(0.6, 0.3), person.at(0.8, 0.3)])
    yield from person.rendered()
    person.shot("enlarging-behind")
    yield lambda: session.enlarging.made is not None
    yield window.banner.offer.isVisible
    person.shot("enlarged-told")
    yield from person.click(window.banner.offer)
    made = yield from person.dialog(EnlargeWindow)
    result = session.enlarging.made
    assert result is not None
    assert Size.of(result.picture) == Size(2 * result.region.size.width, 2 * result.region.size.height)
    assert result.region == selected.bounds
    yield lambda: not made.viewer.building
    person.shot("enlarged")
    # The line, by keys and by the mouse; closer.
    yield from person.click(made.viewer)
    yield from person.key("shift+Left", "shift+Left")
    assert abs(made.viewer.line - 0.3) < 1e-6
    grip = QPointF(made.viewer.parts()[0][2], made.viewer.height() / 2).toPoint()
    points = [made.viewer.mapToGlobal(grip + QPoint(dx, 0)) for dx in (0, 60)]
    yield from person.drag(points)
    assert made.viewer.line > 0.31
    yield from person.key("plus", "plus")
    yield lambda: not made.viewer.building
    person.shot("enlarged-closer")
    yield from person.click(made.measure)
    yield from person.save_as("original.png")
    yield lambda: result.figures or session.enlarging.made.figures
    yield from person.click(made.against.button("original"))
    yield lambda: not made.viewer.building
    person.shot("enlarged-measured")
    figures = session.enlarging.made.figures
    (person.folder / "figures.txt").write_text(repr({way: figures[way].psnr for way in figures}))
    yield from person.click(made.save)
    yield from person.save_as("enlarged.png")
    yield from person.click(made.as_photo)
    yield lambda: window.exchange.question is not None
    yield 0.3
    question = window.exchange.question
    assert question is not None
    discard = next(each for each in question.buttons() if each.text().replace("&", "") == "Discard")
    yield from person.click(discard)
    yield lambda: session.photo is not None and session.photo.name == "photo 2x"
    yield from person.opened()
    assert session.photo is not None
    assert not session.photo.saved
    person.shot("opened")


def samples(person: Person) -> Scenario:
    """Make samples while the photo is learnt, look at one, reshape them, drag one out and in, open one."""
    session, window = person.session, person.window
    window.setGeometry(0, 24, 1150, 840)
    yield from person.opened()
    yield lambda: session.learning.status == "learning"
    yield from person.key("ctrl+g")
    samples, panel = session.samples, window.docks.samples
    yield lambda: len(samples.made) >= 2
    person.shot("coming")
    yield lambda: not samples.running
    assert len(samples.made) == 8
    assert session.learning.running
    yield from person.click(panel.gallery.thumbnails[1])
    yield window.samples.loupe.isVisible
    person.shot("large")
    yield from person.key("Right")
    assert samples.chosen == 2
    yield from person.key("Escape")
    assert not window.samples.loupe.isVisible()
    yield from reshape(person)
    yield from drag_out(person)
    # Onto the picture: a floating layer under the pointer.
    first = panel.gallery.thumbnails[0]
    start = first.mapToGlobal(first.rect().center())
    yield from person.drag([start, person.at(0.5, 0.5)], steps=20)
    yield lambda: len(session.document.layers) == 2
    assert session.document.active_layer.kind == "floating"
    assert session.document.active_layer.source.bounds.size == samples.size
    person.shot("dropped")
    yield from person.key("ctrl+z")
    yield lambda: len(session.document.layers) == 1
    yield from vary(person)
    yield from person.click(panel.gallery.thumbnails[3])
    yield from person.key("Return")
    yield lambda: session.photo is not None and session.photo.name == "photo sample 2-5"
    yield from person.opened()
    person.shot("opened")
    assert not session.photo.saved
    yield from person.export("sample.png")


def reshape(person: Person) -> Scenario:
    """Drag the frame's right edge outwards: the samples follow when it stands still."""
    samples, panel = person.session.samples, person.window.docks.samples
    panel.shape_section.set_expanded(True)
    yield 0.3
    panel.findChild(QScrollArea).ensureWidgetVisible(panel.shape)
    yield 0.2
    frame = panel.shape.frame
    edge = frame.mapToGlobal(QPointF(frame.frame.right(), frame.frame.center().y()).toPoint())
    yield from person.drag([edge, edge + QPoint(25, 0)])
    yield 0.4
    assert samples.running
    person.shot("reshaped")
    yield lambda: not samples.running
    size = samples.size
    assert size.height == 150
    assert size.width > 220
    assert all(picture.shape == (size.height, size.width, 3) for picture in samples.made.values())
    person.shot("wide")


def vary(person: Person) -> Scenario:
    """Make tiles, and variations of the third one."""
    samples, panel = person.session.samples, person.window.docks.samples
    panel.count.setValue(4)
    panel.findChild(QScrollArea).ensureWidgetVisible(panel.shape.tile)
    yield 0.3
    tile = panel.shape.tile
    yield from person.click(tile.mapToGlobal(QPoint(10, tile.height() // 2)))
    yield lambda: samples.shown.tile and not samples.running
    yield from person.click(panel.gallery.thumbnails[2])
    yield person.window.samples.loupe.isVisible
    person.shot("tiles")
    kept = samples.made[2]
    yield from person.key("ctrl+alt+v")
    yield lambda: samples.varied is not None and not samples.running
    assert list(samples.made) == [2, 3, 4, 5]
    assert (samples.made[2] == kept).all()
    person.shot("varied")


def drag_out(person: Person) -> Scenario:
    """Drag a sample to another program, which finds it in a file."""
    told, gallery = person.folder / "received.txt", person.window.docks.samples.gallery
    place = (1170, 200, 200, 200)
    other = subprocess.Popen([sys.executable, "-m", "tests.e2e.studio.receiver", told, *map(str, place)])
    try:
        find = subprocess.Popen(
            ["xdotool", "search", "--sync", "--onlyvisible", "--name", "^Receiver$"],
            stdout=subprocess.DEVNULL,
        )
        yield lambda: find.poll() is not None
        yield 0.5
        thumbnail = gallery.thumbnails[2]
        start = thumbnail.mapToGlobal(thumbnail.rect().center())
        yield from person.drag([start, QPoint(1270, 300)], steps=20)
        yield told.exists
        yield 0.2
    finally:
        other.terminate()
        other.wait(10)
    path = Path(told.read_text("utf-8"))
    assert path.name == "photo sample 2.png"
    (person.folder / "received.png").write_bytes(path.read_bytes())


def twice(person: Person) -> Scenario:
    """Open a project that another process has, be told, save it as another one; look at what is kept."""
    session, window = person.session, person.window
    yield from person.opened()
    yield from person.key("b")
    yield from person.drag([person.at(0.3, 0.4), person.at(0.6, 0.4)])
    yield from person.key("ctrl+s")
    yield from person.save_as("work.ora")
    yield lambda: session.photo is not None and session.photo.saved
    session.close_photo()
    work = person.folder / "work.ora"
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(work)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"True"
        window.exchange.open(work)
        yield from person.opened()
        assert "open in another window" in window.banner.accessibleName()
        person.shot("elsewhere")
        yield from person.drag([person.at(0.3, 0.6), person.at(0.6, 0.6)])
        yield from person.key("ctrl+s")
        yield 0.5
        person.shot("another-name")
        yield from person.save_as("mine.ora")
        yield lambda: session.photo is not None and session.photo.saved
        assert session.photo is not None
        assert session.photo.project == person.folder / "mine.ora"
        other.kill()
    model = session._state().model
    assert model is not None
    yield model.exists
    window.windows.show_settings()
    dialog = yield from person.dialog(SettingsDialog)
    yield lambda: dialog.photos.list.topLevelItemCount() > 0
    area = dialog.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    yield from person.reach(dialog.photos, area)
    person.shot("learnt-photos")
    dialog.close()


def tour(person: Person) -> Scenario:
    """Follow the tour of a first start: paint when it says so, go on by keys, leave; ask what a thing is."""
    window, session = person.window, person.session
    yield lambda: window.windows.tour is not None
    tour = window.windows.tour
    assert tour is not None
    yield 0.3
    person.shot("first-step")
    yield from person.key("Right")
    assert tour.number == 1
    yield from person.click(window.toolbar.buttons["brush"])
    yield from person.drag([person.at(0.3, 0.4), person.at(0.4, 0.4)])
    yield lambda: tour.number == 2
    yield 0.2
    person.shot("went-on")
    yield from person.click(tour.callout.next)
    yield lambda: session.photo is not None and bool(session.scales)
    person.shot("slider")
    yield from person.key("comma")
    yield lambda: tour.number == 4
    yield from person.click(tour.callout.skip)
    yield lambda: window.windows.tour is None
    assert window.canvas.hasFocus()
    yield from person.key("shift+F1")
    yield from person.click(window.toolbar.buttons["lasso"])
    yield 0.3
    person.shot("whats-this")
    assert session.tool == "brush"
    yield from person.key("Escape")
    yield from person.key("shift+F1")
    yield from person.click(_title(window, "edit"))
    yield 0.3
    yield from person.key("Down", "Return")
    person.shot("whats-this-in-a-menu")
    assert session.history.can_undo
    yield from person.key("Escape")
    yield from person.key("Escape")
    (person.folder / "toured").write_text(str(window.settings.flag(SEEN)))
    window.end()


def _title(window: MainWindow, name: str) -> QPoint:
    """Return where a menu's title is on the screen."""
    bar = window.menuBar()
    return bar.mapToGlobal(bar.actionGeometry(window.menus[name].menuAction()).center())


_HOLD = (
    "import sys; from pathlib import Path; from singan_studio import lock;"
    "held = lock.take(Path(sys.argv[1])); print(held is not None, flush=True); sys.stdin.read()"
)

SCENARIOS: dict[str, Callable[[Person], Scenario]] = {
    "paint": paint,
    "harmonise": harmonise,
    "move": move,
    "panels": panels,
    "animation": animation,
    "helped": helped,
    "compare": compare,
    "enlarge": enlarge,
    "samples": samples,
    "twice": twice,
    "tour": tour,
}


def run(
    photo: Path,
    folder: Path,
    scenario: Callable[..., Scenario],
    kind: type[Person] = Person,
    *,
    tour: bool = False,
) -> int:
    """Start the real program on a photo, play a scenario in its window, return the exit status.

    The scenario is given the person who plays it, who is of this kind; `tour` if it is their first time.
    """

    class Watched(MainWindow):
        """The window, with a person before it as soon as it is there."""

        def __init__(self, session: Session, settings: Settings) -> None:
            settings.set(SEEN, not tour)
            super().__init__(session, settings)
            self.person = kind(self, folder)
            self.painted.connect(lambda: self.person.play(scenario(self.person)))

    application.MainWindow = Watched  # type: ignore[misc]
    return application.main([str(photo)])


def main() -> int:
    """Play the scenario named in the arguments."""
    name, photo, folder = sys.argv[1:]
    return run(Path(photo), Path(folder), SCENARIOS[name], tour=name == "tour")


if __name__ == "__main__":
    sys.exit(main())
