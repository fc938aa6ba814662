"""The one thing that panels, tools and canvas talk to: the photo, its edits, and what becomes of them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from singan_studio.app import files
from singan_studio.app.editing import Editing
from singan_studio.app.files import Decoded, OpenPhoto
from singan_studio.app.learning import LearningState
from singan_studio.app.notice import Notice
from singan_studio.app.request import RenderRequest
from singan_studio.app.result import Rgba, ShownResult, Variant
from singan_studio.app.settings import Settings
from singan_studio.app.state import NOTHING
from singan_studio.document import edits
from singan_studio.document.document import Document
from singan_studio.document.history import History
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.pixels import Mask, Rgb
from singan_studio.jobs import messages
from singan_studio.jobs.making import Made
from singan_studio.jobs.messages import Report
from singan_studio.jobs.service import Engine
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

_LOG = logging.getLogger(__name__)


class Session(Editing):
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
            maker.failed.connect(self._could_not)

    def start(self) -> None:
        """Start the engine."""
        self._engine.start(self._bridge.receive)

    def close(self, timeout: float = 5.0) -> bool:
        """End the engine and the workers; return whether they ended in time (seconds)."""
        self._bridge.close()
        self._rendering.close()
        ended = [self._engine.close(timeout), self._pictures.close(timeout), self._files.close(timeout)]
        self.settings.save()
        return all(ended)

    # --- opening and closing ---

    def open(self, path: Path) -> None:
        """Open a photo; the one before stays until it is read."""
        self._open(path.name, lambda: files.decode(path))

    def open_picture(self, picture: Picture, name: str, *, made: bool = False) -> None:
        """Open a picture that is in no file, such as a pasted one; what was `made` here is not saved yet."""
        self._open(name, lambda: files.decoded(picture, name), made=made)

    def open_sample(self, name: str) -> None:
        """Open one of the sample photos, by the name of its folder."""
        self._open(name, lambda: files.decode(resource(f"samples/{name}/photo.png"), name))

    def close_photo(self) -> None:
        """Close the photo."""
        self._files.drop("open")
        self.opening = None
        self._put_photo(None, NOTHING, NOTHING)

    def _open(self, name: str, work: Callable[[], Decoded], *, made: bool = False) -> None:
        self.opening = name
        self.engine_changed.emit()
        self.busy_changed.emit()
        self._files.submit("open", work, lambda decoded: self._opened(decoded, made), self._not_opened)

    def _opened(self, decoded: Decoded, made: bool) -> None:
        self.opening = None
        photo, document = decoded.photo, decoded.document
        self._put_photo(replace(photo, saved=not made), document, NOTHING if made else document)
        if decoded.photo.path is not None:
            self.settings.remember_file(decoded.photo.path)
        for note in decoded.notes:
            self.notice.emit(Notice(note))

    def _not_opened(self, error: BaseException) -> None:
        self.opening = None
        self.engine_changed.emit()
        self.busy_changed.emit()
        self._could_not(error)

    def _put_photo(self, photo: OpenPhoto | None, document: Document, saved: Document) -> None:
        self.photo, self._shown, self._saved = photo, None, saved
        self._waiting.clear()
        budget = int(self.settings.number("history.megabytes")) << 20
        self.history = History(document, budget, self.tr("Open"))
        self.before, self.wipe = False, None
        self._rendering.open(None if photo is None else document)
        self._learn_anew()
        for signal in (self.photo_changed, self.layers_changed, self.selection_changed, self.history_changed):
            signal.emit()
        self.compare_changed.emit()
        self.busy_changed.emit()

    def _learn_anew(self) -> None:
        pixels = None if self.photo is None else self.photo.pixels
        self._learner.open(pixels)
        for maker in self._makers.values():
            maker.open(pixels)

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

    def copy_then(self, then: Callable[[Rgba], None]) -> None:
        """Do `then` with what is selected of the picture as it is shown (h, w, 4), or with all of it.

        It is put together on a worker, as large pictures take long; without a photo nothing is done.
        """
        if self.photo is not None:
            document, over = self.document, self._over()
            self._files.submit("copy", lambda: files.copied(document, over), then, self._could_not)

    def export(self, path: Path) -> None:
        """Write the picture as it is shown; a result that is shown coarse is waited for first."""
        if self.photo is None:
            return
        if self.result is None or not self._rendering.finish(
            self.chosen, lambda rect, rgba: self._write(path, (rect, rgba))
        ):
            self._write(path, None)

    def save_picture(self, path: Path, pixels: Rgb) -> None:
        """Write a picture (h, w, 3) that was made beside the edits."""
        told = Notice(self.tr("Saved as '{name}'.").format(name=path.name), str(path))
        self._write_by(lambda: files.save(path, pixels), lambda: self.notice.emit(told))

    def _write(self, path: Path, over: tuple[Rect, Rgba] | None) -> None:
        photo, document = self.photo, self.history.state
        if photo is None:
            return

        def done() -> None:
            self._saved = document
            self._tell_saved()
            self.history_changed.emit()
            self.notice.emit(Notice(self.tr("Exported to '{name}'.").format(name=path.name), str(path)))

        self._write_by(lambda: files.write(path, photo, document, over), done)

    def _write_by(self, write: Callable[[], None], then: Callable[[], None]) -> None:
        def done(_: None) -> None:
            self._count_writing(-1)
            then()

        def failed(error: BaseException) -> None:
            self._count_writing(-1)
            self._could_not(error)

        self._count_writing(1)
        self._files.submit(None, write, done, failed)

    def _count_writing(self, change: int) -> None:
        self._writing += change
        self.busy_changed.emit()

    # --- results ---

    def accept(self) -> None:
        """Put the result on a layer of its own, at the photo's own resolution as soon as that is there."""
        if self.result is None or self.accepting:
            return
        name = self.tr("Result")

        def then(rect: Rect, rgba: Rgba) -> None:
            self._edit_later(
                self.tr("Accept result"),
                lambda document: edits.add_result(document, rgba, (rect.left, rect.top), name),
                self._rendering.accepted,
            )

        self._rendering.finish(self.chosen, then)

    def keep(self, index: int) -> None:
        """Put a variant on a hidden layer, to come back to; the edit goes on."""
        name = self.tr("Variant {number}").format(number=index + 1)

        def kept(document: Document, rect: Rect, rgba: Rgba) -> Document:
            added = edits.add_result(document, rgba, (rect.left, rect.top), name)
            hidden = edits.set_visible(added, added.active, visible=False)
            return replace(hidden, active=document.active, mask_edits=document.mask_edits)

        def then(rect: Rect, rgba: Rgba) -> None:
            self._edit_later(self.tr("Keep variant"), lambda document: kept(document, rect, rgba))

        self._rendering.finish(index, then)

    # --- learning ---

    def learn_smaller(self) -> None:
        """Learn photos at a smaller size from now on, this one too: what helps when memory runs out."""
        self.settings.set("learning.max_size", 0.7 * self.settings.number("learning.max_size"))
        if self.photo is not None:
            self._learn_anew()

    # --- what the engine says ---

    @Slot(object)
    def _take(self, report: Report) -> None:
        match report:
            case messages.Notice(text=text):
                self.notice.emit(Notice(text))
            case messages.Failed(subject="preview"):
                self._rendering.report(report)
            case messages.Failed(subject="strip", detail=detail):
                _LOG.warning("the film strip failed: %s", detail)
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

    @Slot()
    def _order_lost(self) -> None:
        text = self.tr(
            "The edit changed before its result was ready; look at the new result and do it again."
        )
        self.notice.emit(Notice(text, kind="warning"))
