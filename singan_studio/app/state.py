"""What a session is made of: its parts, its signals, all that can be read, and what is merely passed on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QObject, Signal

from singan_studio.app import files, status
from singan_studio.app.animation import Animation, Movie, Picture
from singan_studio.app.bridge import Bridge
from singan_studio.app.comparison import Comparison
from singan_studio.app.enlarging import Enlarging
from singan_studio.app.files import OpenPhoto
from singan_studio.app.foreign import Foreign
from singan_studio.app.judgement import Judgement
from singan_studio.app.learner import Learner
from singan_studio.app.learning import LearningState
from singan_studio.app.maker import Maker
from singan_studio.app.origins import Origins
from singan_studio.app.palette import Palette
from singan_studio.app.rendering import Rendering
from singan_studio.app.request import RenderRequest
from singan_studio.app.result import Rgba, ShownResult, Variant
from singan_studio.app.samples import Samples
from singan_studio.app.schema import models_folder
from singan_studio.app.settings import Settings
from singan_studio.app.sheet import Plan, Sheet, plan
from singan_studio.app.worker import Worker
from singan_studio.document.document import Document
from singan_studio.document.edits import Colour
from singan_studio.document.history import History
from singan_studio.document.raster import Raster
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Mask, Rgb
from singan_studio.jobs import messages
from singan_studio.jobs.messages import Defaults, Kind, Task
from singan_studio.jobs.service import Engine
from singan_studio.lock import Lock

if TYPE_CHECKING:
    from singan_studio.document.project import Encoder

NOTHING = Document.of(np.zeros((1, 1, 3), np.uint8))
"""The document when no photo is open."""
_RECENT = 12


class SessionState(QObject):
    """A session without what it does to the document."""

    photo_changed = Signal()
    document_changed = Signal(object)
    """A tuple of Rect: document pixels to repaint."""
    layers_changed = Signal()
    selection_changed = Signal()
    history_changed = Signal()
    request_changed = Signal()
    mask_changed = Signal()
    result_changed = Signal(object)
    """A Rect to repaint."""
    variants_changed = Signal()
    thumbnails_changed = Signal()
    busy_changed = Signal()
    learning_changed = Signal()
    engine_changed = Signal()
    compare_changed = Signal()
    """Before/after, or how the two are compared."""
    colour_changed = Signal()
    tool_changed = Signal()
    notice = Signal(object)
    """A Notice."""

    def __init__(
        self, engine: Engine, settings: Settings, parent: QObject | None = None, *, models: Path | None = None
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self.photo: OpenPhoto | None = None
        self.history = History(NOTHING)
        self.colour: Colour = (200, 60, 50)
        self.background_colour: Colour = (255, 255, 255)
        self.recent_colours: tuple[Colour, ...] = ()
        self.tool = "brush"
        self.before = False
        self.comparison = Comparison()
        self.opening: str | None = None
        """Name of the picture that is being opened."""
        self._engine = engine
        self._later = self._writing = 0
        self._shown: Document | None = None
        self._saved: Document = NOTHING
        self.lock: Lock | None = None
        """Of the project that is open."""
        self._files = Worker("files", self)
        self._pictures = Worker("pictures", self)
        self._bridge = Bridge(self)
        self.models = models or models_folder()
        self._encoder: Encoder | None = None
        self._learner = Learner(engine, settings, self.models, self)
        self._rendering = Rendering(engine, settings, self._pictures, self)
        self._waiting: list[Callable[[], None]] = []
        """Edits that took long, and wait for the end of a stroke."""
        self.samples = Samples(engine, self)
        self.judgement = Judgement(engine, self)
        self.animation = Animation(engine, self._learner, self._pictures, self._as_edited, self)
        self.movie = Movie(engine, self.animation, self)
        self.sheet = Sheet(engine, self._pictures, self)
        self.enlarging = Enlarging(engine, self._files, self)
        self.palette, self.foreign, self.origins = (
            Palette(engine, self),
            Foreign(engine, self),
            Origins(engine, self),
        )
        makers: tuple[Maker, ...] = (
            self.samples,
            self.judgement,
            self.animation,
            self.movie,
            self.palette,
            self.foreign,
            self.origins,
            self.sheet,
            self.enlarging,
        )
        self._makers: dict[messages.Subject, Maker] = {maker.subject: maker for maker in makers}

    @property
    def document(self) -> Document:
        """The document as it is shown, also amid a stroke; a single black pixel without a photo."""
        return self.history.state if self._shown is None else self._shown

    @property
    def request(self) -> RenderRequest:
        """What the Render panel is set to."""
        return self._rendering.request

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """Kinds of the scales, coarsest first; none until the engine has looked at the photo."""
        return self._learner.kinds

    @property
    def serving(self) -> tuple[Kind, ...]:
        """Kinds of the scales that make pictures: patches until every scale is learnt."""
        return self._learner.serving

    @property
    def used(self) -> tuple[Kind, ...]:
        """Kinds of the scales by which results of edits are made: those learnt at all, if that was asked."""
        return self.kinds if self.request.learnt else self.serving

    @property
    def scales(self) -> int:
        """Number of scales; edits enter from 1 (coarse) to scales - 1 (fine)."""
        return len(self.kinds)

    @property
    def sizes(self) -> tuple[Size, ...]:
        """Sizes of the scales, coarsest first."""
        return self._learner.sizes

    @property
    def defaults(self) -> dict[Task, Defaults]:
        """Default scale, growth and feather of each task."""
        return self._learner.defaults

    @property
    def device(self) -> str | None:
        """What the engine computes on, such as "CPU, 2 threads"; None until it is loaded."""
        return self._learner.device

    @property
    def learning(self) -> LearningState:
        """How far learning is."""
        return self._learner.state

    @property
    def far(self) -> str:
        """The station to which photos are learnt, as the settings say."""
        return self._learner.far

    @property
    def learnt(self) -> tuple[str, bool]:
        """The station that the photo's model is at, and whether networks make its pictures."""
        return self.learning.reached, bool(self.serving) and "patch" not in self.serving

    @property
    def result(self) -> ShownResult | None:
        """The result as it lies over the document."""
        return self._rendering.display.result

    @property
    def variants(self) -> tuple[Variant, ...]:
        """Results of other seeds; none without an edit."""
        return self._rendering.display.variants

    @property
    def chosen(self) -> int:
        """Which of the variants is shown."""
        return self._rendering.looks.chosen

    @property
    def thumbnails(self) -> dict[int, Rgb]:
        """The film strip: small pictures of the result by scale."""
        return self._rendering.display.thumbnails

    @property
    def strip_coming(self) -> bool:
        """Whether pictures of the film strip are on their way."""
        return self._rendering.strip_coming

    @property
    def edit_region(self) -> Rect | None:
        """Where the edit is, with the room its mask needs."""
        prepared = self._rendering.prepared
        return None if prepared is None else prepared.edit.region

    @property
    def edit_mask(self) -> Mask | None:
        """What will be re-rendered, before growing and blurring: (h, w) of `edit_region`."""
        prepared = self._rendering.prepared
        return None if prepared is None else prepared.edit.mask

    @property
    def rendering(self) -> bool:
        """Whether a result is on its way."""
        return self._rendering.busy

    @property
    def settled(self) -> bool:
        """Whether the picture as it is shown is a finished one, not a first look at a result."""
        return not self.rendering and (self.result is None or self.result.final)

    @property
    def accepting(self) -> bool:
        """Whether something waits for the result at the photo's own resolution, or becomes an edit."""
        return self._rendering.finishing or self._later > 0

    @property
    def exporting(self) -> bool:
        """Whether a file is being written."""
        return self._writing > 0

    @property
    def edited(self) -> bool:
        """Whether anything lies over the photo."""
        return self.result is not None or any(layer.visible for layer in self.document.layers[1:])

    @property
    def status(self) -> str:
        """How things stand, in one line."""
        if self.opening is not None:
            return self.tr("Opening {name}…").format(name=self.opening)
        if self.photo is None:
            return self.tr("Open a photo to begin")
        learning = status.learning(self.learning)
        ready = status.ready(self.used, failed=self._learner.failed)
        return f"{ready} · {learning}" if learning else ready

    @property
    def sheet_plan(self) -> Plan | None:
        """What a contact sheet of the present edit would be of; None without an edit."""
        return plan(self._rendering)

    def pixel(self, x: int, y: int) -> Colour | None:
        """Return the colour of a pixel as it is shown; None outside the picture."""
        if self.photo is None or not Rect.whole(self.document.size).contains(x, y):
            return None
        over = None if self.before else self._over()
        red, green, blue = files.as_shown(self.document, Rect(x, y, x + 1, y + 1), over)[0, 0].tolist()
        return red, green, blue

    def origin(self, x: int, y: int) -> tuple[int, int] | None:
        """Return the pixel (x, y) of the photo that one of the result was made from, if that is known."""
        if self.result is None or self.before or not self.result.rect.contains(x, y):
            return None
        shown = self.result.rgba[y - self.result.rect.top, x - self.result.rect.left, 3] > 0
        return self.origins.at(x, y) if shown else None

    def shows_photo(self, rect: Rect) -> bool:
        """Return whether the photo itself is seen in a rectangle of it, and nothing over it."""
        if self.photo is None:
            return False
        over = None if self.before else self._over()
        return np.array_equal(files.as_shown(self.document, rect, over), self.photo.pixels[rect.slices])

    # --- passed on ---

    def set_request(self, **changes: Any) -> None:
        """Change fields of the request; a task or scale is chosen by hand then, scale None is the default."""
        self._rendering.set_request(**changes)

    def choose_scale(self, scale: int) -> None:
        """Let the edit enter at a scale, 1 (coarse) to last (fine)."""
        self._rendering.set_request(scale=scale)

    def reroll(self, within: Raster | None = None) -> None:
        """Try other seeds, for everything or only within an area, such as the selection (1 channel)."""
        self._rendering.reroll(within)

    def choose(self, index: int) -> None:
        """Show another variant."""
        self._rendering.choose(index)

    def make_sheet(self) -> None:
        """Make a contact sheet of the present edit, if there is one."""
        wanted = self.sheet_plan
        if wanted is not None:
            self.sheet.make(wanted)

    def show_cell(self, index: int) -> None:
        """Show on the photo what a picture of the contact sheet shows: its scale and its variant."""
        scale, variant = self.sheet.cell(index)
        self._rendering.set_request(scale=scale)
        self._rendering.choose(variant)

    def render_now(self) -> None:
        """Ask for a result, also when they do not come by themselves."""
        self._rendering.render_now()

    def discard_result(self) -> None:
        """Take the result away; the edit stays."""
        self._rendering.discard()

    def learn(self, far: str | None = None, budget: float | None = None) -> None:
        """Learn the photo up to a station, for at most `budget` seconds (None: as the settings say)."""
        self._learner.learn(far, budget)

    def pause(self) -> None:
        """Let learning stand still."""
        self._learner.pause()

    def resume(self) -> None:
        """Let learning go on."""
        self._learner.resume()

    def stop(self) -> None:
        """End learning and keep what is learnt."""
        self._learner.stop()

    def judge(self) -> None:
        """Judge how good samples of the photo are, as it is learnt now."""
        self.judgement.judge(*self.learnt)

    # --- looking ---

    def show_before(self, on: bool) -> None:
        """Show the picture without its result, or with it again."""
        if on != self.before:
            self.before = on
            self.compare_changed.emit()

    def compare(self, **changes: Any) -> None:
        """Hold before and after against each other in another way: fields of `comparison`."""
        comparison = replace(self.comparison, **changes).within()
        if comparison != self.comparison:
            self.comparison = comparison
            self.compare_changed.emit()

    def set_tool(self, name: str) -> None:
        """Take up a tool."""
        if name != self.tool:
            self.tool = name
            self.tool_changed.emit()

    def set_colour(self, colour: Colour) -> None:
        """Paint with a colour."""
        others = tuple(other for other in self.recent_colours if other != colour)
        self.colour, self.recent_colours = colour, (colour, *others)[:_RECENT]
        self.colour_changed.emit()

    def swap_colours(self) -> None:
        """Paint with the background colour, and keep the other one there."""
        self.colour, self.background_colour = self.background_colour, self.colour
        self.colour_changed.emit()

    def _as_edited(self) -> Picture | None:
        """Return what puts together the picture with its edits; None without any."""
        return self._as_shown(Rect.whole(self.document.size)) if self.edited else None

    def _as_shown(self, region: Rect) -> Picture:
        """Return what puts together a region of the picture as it is shown now."""
        document, over = self.document, self._over()
        return lambda: files.as_shown(document, region, over)

    def _over(self) -> tuple[Rect, Rgba] | None:
        return None if self.result is None else (self.result.rect, self.result.rgba)
