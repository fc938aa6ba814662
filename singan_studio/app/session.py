"""The one thing that panels, tools and canvas talk to: the photo, its edits, and what becomes of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from singan_studio.app import files, opening
from singan_studio.app.editing import note_failure, same_picture
from singan_studio.app.files import OpenPhoto
from singan_studio.app.kept import State, Unsaved
from singan_studio.app.learning import LearningState
from singan_studio.app.notice import Notice
from singan_studio.app.opening import Found
from singan_studio.app.request import RenderRequest
from singan_studio.app.result import Rgba, ShownResult, Variant
from singan_studio.app.settings import Settings
from singan_studio.app.showing import Showing
from singan_studio.app.state import NOTHING
from singan_studio.app.worker import T
from singan_studio.document.document import Document
from singan_studio.document.history import History
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.pixels import Mask, Rgb
from singan_studio.jobs import messages
from singan_studio.jobs.making import Made
from singan_studio.jobs.messages import Report
from singan_studio.jobs.service import Engine
from singan_studio.lock import Lock
from singan_studio.paths import resource

if TYPE_CHECKING:
    from singan_studio.imaging.load import Picture

__all__ = [
    "LearningState",
    "Notice",
    "OpenPhoto",
    "RenderRequest",
    "Session",
    "ShownResult",
    "Variant",
]


class Session(Showing):
    """The open photo, its document and history, the result that is shown, and what the engine does.

    Everything is on Qt's thread; what takes long happens on workers, what the engine says comes in between.
    """

    def __init__(
        self, engine: Engine, settings: Settings, parent: QObject | None = None, *, models: Path | None = None
    ) -> None:
        super().__init__(engine, settings, parent, models=models)
        self._bridge.report.connect(self._take)
        self._connect()

    def _connect(self) -> None:
        rendering, display, learner = self._rendering, self._rendering.display, self._learner
        rendering.request_changed.connect(self.request_changed)
        rendering.mask_changed.connect(self.mask_changed)
        rendering.busy_changed.connect(self.busy_changed)
        rendering.failed.connect(self._could_not)
        rendering.order_lost.connect(self._order_lost)
        display.result_changed.connect(self.result_changed)
        display.variants_changed.connect(self.variants_changed)
        display.thumbnails_changed.connect(self.thumbnails_changed)
        learner.changed.connect(self.learning_changed)
        learner.engine_changed.connect(self.engine_changed)
        learner.model_changed.connect(self._model_changed)
        self.settings.changed.connect(rendering.setting_changed)
        for maker in self._makers.values():
            unasked = maker in (self.palette, self.foreign)
            maker.failed.connect(self._passed_over if unasked else self._could_not)
        self.selection_changed.connect(self._selection_changed)
        for signal in (self.document_changed, self.result_changed):
            signal.connect(self._picture_changed)
        self.movie.written.connect(self._tell_exported)
        for signal in (rendering.mask_changed, rendering.request_changed):
            signal.connect(self._advise)
        display.result_changed.connect(lambda _: self.origins.follow(display.source))

    def start(self) -> None:
        """Start the engine."""
        self._engine.start(self._bridge.receive)

    def close(self, timeout: float = 5.0) -> bool:
        """End the engine and the workers; return whether they ended in time (seconds)."""
        self._bridge.close()
        self._rendering.close()
        self._learner.close()
        self.animation.stop()
        ended = [self._engine.close(timeout), self._pictures.close(timeout), self._files.close(timeout)]
        self._hold(None)
        self.settings.save()
        return all(ended)

    @property
    def _budget(self) -> int:
        """Bytes that the history may take."""
        return int(self.settings.number("history.megabytes")) << 20

    # --- opening and closing ---

    def open(self, path: Path) -> None:
        """Open a photo, a project or a model; the one before stays until it is read."""
        held = self.lock
        self._open(path.name, lambda: opening.read(path, self.models, held))

    def open_picture(self, picture: Picture, name: str, *, made: bool = False) -> None:
        """Open a picture that is in no file, such as a pasted one; what was `made` here is not saved yet."""
        self._open(name, lambda: Found(files.decoded(picture, name)), made=made)

    def open_sample(self, name: str) -> None:
        """Open one of the sample photos, by the name of its folder."""
        self._open(name, lambda: Found(files.decode(resource(f"samples/{name}/photo.png"), name)))

    def open_sample_project(self, name: str) -> None:
        """Open a copy of one of the sample projects, by its name."""
        self._open(name, lambda: opening.sample_project(name, self.models))

    def close_photo(self) -> None:
        """Close the photo."""
        self._files.drop("open")
        self.opening = None
        self._put_photo(None, History(NOTHING), NOTHING)

    def _open(self, name: str, work: Callable[[], Found], *, made: bool = False) -> None:
        self.opening = name
        self.engine_changed.emit()
        self.busy_changed.emit()
        self._files.submit("open", work, lambda found: self._opened(found, made), self._not_opened)

    def _opened(self, found: Found, made: bool) -> None:
        decoded = found.decoded
        self.opening = None
        photo, history = decoded.photo, History(decoded.document, self._budget, self.tr("Open"))
        saved = NOTHING if made else decoded.document
        photo = replace(photo, saved=not made)
        self._put_photo(photo, history, saved, found.state, found.lock, found.max_size)
        if decoded.photo.path is not None:
            self.settings.remember_file(decoded.photo.path)
        for note in decoded.notes:
            self.notice.emit(Notice(note))
        self._tell_elsewhere(found.elsewhere)

    def _not_opened(self, error: BaseException) -> None:
        self.opening = None
        self.engine_changed.emit()
        self.busy_changed.emit()
        self._could_not(error)

    def unsaved(self) -> Unsaved | None:
        """Return what would be lost if the program ended now; None if nothing would."""
        photo, history = self.photo, self.history
        if photo is None or photo.saved:
            return None
        states = history.states
        saved = [n for n, (_, document) in enumerate(states) if same_picture(document, self._saved)]
        first = min([*saved[-1:], history.index])
        return Unsaved(photo, tuple(states[first:]), history.index - first, self._state())

    def bring_back(self, work: Unsaved, lock: Lock | None = None, elsewhere: str = "") -> None:
        """Go on with unsaved work of a session that crashed; see opening.brought_back."""
        history = History.of(work.states, work.index, self._budget)
        self._put_photo(replace(work.photo, saved=False), history, NOTHING, work.state, lock)
        self._tell_elsewhere(elsewhere)

    def _tell_elsewhere(self, name: str) -> None:
        text = self.tr("'{name}' is open in another window; what you change here is saved as a new project.")
        if name:
            self.notice.emit(Notice(text.format(name=name), kind="warning"))

    def _state(self) -> State:
        rendering, learner = self._rendering, self._learner
        return State(rendering.request, rendering.looks, learner.max_size, learner.model)

    def _put_photo(
        self,
        photo: OpenPhoto | None,
        history: History,
        saved: Document,
        state: State | None = None,
        lock: Lock | None = None,
        max_size: int | None = None,
    ) -> None:
        self._hold(lock)
        self.photo, self._shown, self._saved = photo, None, saved
        self._waiting.clear()
        self.history = history
        self.before, self.comparison = False, replace(self.comparison, mode="off")
        self._rendering.open(None if photo is None else history.state)
        if state is not None:
            self._rendering.restore(state.request, state.looks)
        self._learn_anew(max_size if state is None else state.max_size)
        for signal in (self.photo_changed, self.layers_changed, self.selection_changed, self.history_changed):
            signal.emit()
        self.compare_changed.emit()
        self.busy_changed.emit()

    def _hold(self, lock: Lock | None) -> None:
        if self.lock is not None and self.lock is not lock:
            self.lock.release()
        self.lock = lock

    def _learn_anew(self, max_size: int | None = None) -> None:
        pixels = None if self.photo is None else self.photo.pixels
        self._learner.open(pixels, max_size)
        for maker in self._makers.values():
            maker.open(pixels)
        self._selection_changed()

    # --- pictures in and out ---

    def place(
        self, picture: Picture, name: str, centre: tuple[float, float] | None = None, pasted: bool = False
    ) -> None:
        """Put a picture on a floating layer about `centre` (document pixels); without a photo, open it."""
        if self.photo is None:
            self.open_picture(picture, name)
            return
        label = self.tr("Paste") if pasted else self.tr("Place {name}").format(name=name)
        self._edit_later(label, lambda document: files.place(document, picture, name, centre))

    def lay(self, pixels: Rgb, name: str) -> None:
        """Put a picture (h, w, 3) of the engine's on the photo as a layer, like an accepted result.

        One of another size than the photo is no result for it: it floats, made to fit.
        """
        self._edit_later(
            self.tr("Place {name}").format(name=name), lambda document: files.lay(document, pixels, name)
        )

    def cut_out(self, layer_id: int, outline: Mask) -> None:
        """Remove a layer's background, by an outline (h, w) of the size of its source's bounds."""
        self._edit_later(
            self.tr("Cut out"), lambda document: files.cut_out_layer(document, layer_id, outline)
        )

    def export(self, path: Path) -> None:
        """Write the picture as it is shown; a result that is shown coarse is waited for first."""
        if self.photo is None:
            return
        if self.result is None or not self._rendering.finish(
            self.chosen, lambda rect, rgba: self._write(path, (rect, rgba))
        ):
            self._write(path, None)

    def save(self, path: Path) -> None:
        """Save a project: everything, to be reopened as it is."""
        if self.photo is None:
            return
        photo, document = self.photo, self.history.state
        state, over, held = self._state(), self._over(), self.lock

        def work() -> Lock:
            with opening.writing(path, held) as ours:
                self._encoder = self._encoder or _project().Encoder()
                _project().save(path, photo, document, state, over, self._encoder)
            return ours

        def done(ours: Lock) -> None:
            if self.photo is not None and self.photo.pixels is photo.pixels:
                self.photo = replace(self.photo, name=path.name, project=path)
                self._hold(ours)
                self._written(document)
            self.settings.remember_file(path)
            self._tell_saved_as(path)

        self._write_by(work, done)

    def _write(self, path: Path, over: tuple[Rect, Rgba] | None) -> None:
        photo, document = self.photo, self.history.state
        if photo is None:
            return

        def done(_: None) -> None:
            self._written(document)
            self._tell_exported(path)

        self._write_by(partial(files.write, path, photo, document, over), done)

    def save_picture(self, path: Path, pixels: Rgb, exif: bytes | None = None) -> None:
        """Write a picture (h, w, 3) that was made beside the edits."""
        self._write_by(lambda: files.save(path, pixels, exif), lambda _: self._tell_saved_as(path))

    def _write_by(self, write: Callable[[], T], then: Callable[[T], None]) -> None:
        def done(result: T) -> None:
            self._count_writing(-1)
            then(result)

        def failed(error: BaseException) -> None:
            self._count_writing(-1)
            self._could_not(error)

        self._count_writing(1)
        self._files.submit(None, write, done, failed)

    def _written(self, document: Document) -> None:
        self._saved = document
        self._tell_saved()
        self.history_changed.emit()

    def _tell_saved_as(self, path: Path) -> None:
        self.notice.emit(Notice(self.tr("Saved as '{name}'.").format(name=path.name), str(path)))

    @Slot(object)
    def _tell_exported(self, path: Path) -> None:
        self.notice.emit(Notice(self.tr("Exported to '{name}'.").format(name=path.name), str(path)))

    def _count_writing(self, change: int) -> None:
        self._writing += change
        self.busy_changed.emit()

    # --- learning ---

    def learn_smaller(self) -> None:
        """Learn photos at a smaller size from now on, this one too: what helps when memory runs out."""
        self.settings.set("learning.max_size", 0.7 * self.settings.number("learning.max_size"))
        if self.photo is not None:
            self._learn_anew()

    def learn_elsewhere(self, request: messages.LearnElsewhere) -> None:
        """Let a cluster learn the photo."""
        self._learner.learn_elsewhere(request)

    # --- what the engine says ---

    @Slot(object)
    def _take(self, report: Report) -> None:
        match report:
            case messages.Notice(text=text):
                self.notice.emit(Notice(text))
            case messages.Failed(subject="preview"):
                self._rendering.report(report)
            case messages.Failed(subject="strip"):
                note_failure(report)
                self._rendering.strip_failed()
            case messages.PreviewReady() | messages.PreviewDone() | messages.ThumbnailReady():
                self._rendering.report(report)
            case messages.Failed(subject=subject) if subject in self._makers:
                self._makers[subject].report(report)
            case _ if isinstance(report, Made):
                self._makers[report.subject].report(report)
            case _:
                if self._learner.report(report) and isinstance(report, messages.Failed):
                    self._could_not(report)

    @Slot()
    def _model_changed(self) -> None:
        self._rendering.model_changed(self.kinds, self.defaults)
        for maker in self._makers.values():
            maker.model_changed()
        self.samples.served_by(self.serving)
        self._advise()

    @Slot()
    def _advise(self) -> None:
        """Let the photo be asked about the edit, as it is now."""
        if self._rendering.kinds:  # else another photo is being opened
            self.palette.follow(self.request)
        self.foreign.follow(self._rendering.prepared, self.request)

    @Slot(object)
    def _passed_over(self, failed: messages.Failed) -> None:
        """Trouble nobody with what nobody asked for."""
        note_failure(failed)

    @Slot()
    def _selection_changed(self) -> None:
        self.animation.select(self.document.selection)

    @Slot(object)
    def _picture_changed(self, _where: object) -> None:
        self.animation.picture_changed()

    @Slot()
    def _order_lost(self) -> None:
        text = self.tr(
            "The edit changed before its result was ready; look at the new result and do it again."
        )
        self.notice.emit(Notice(text, kind="warning"))


def _project() -> ModuleType:
    """Return the door for projects, which brings Pillow: the window is there before."""
    from singan_studio.app import project  # noqa: PLC0415

    return project
