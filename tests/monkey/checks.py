"""What must hold whenever the studio comes to rest, and what it may not leave behind."""

from __future__ import annotations

import gc
import hashlib
import logging
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QDialog

from singan_studio.app.notice import Notice
from singan_studio.app.prepare import prepare
from singan_studio.app.result import overlay
from singan_studio.app.session import Session
from singan_studio.document.document import Document
from singan_studio.document.raster import Raster
from singan_studio.imaging.geometry import Rect
from singan_studio.jobs.messages import Preview, PreviewReady
from singan_studio.jobs.thread import Job
from singan_studio.ui.canvas.qimage import to_words
from singan_studio.ui.main_window import MainWindow

# What the platform without a display cannot do, and says so; a mouse that leaves the window amid a drag.
HARMLESS = (
    "propagateSizeHints",
    "does not support raise()",
    "does not support grabbing",
    "occurs outside target window",
)
THREADS = {"MainThread", "engine", "files", "pictures", "incoming", "dragged", "autosave"}
"""Threads that a studio may have, one of each."""


class Watch(logging.Handler):
    """Takes down whatever complains: slots, threads, Qt, the log, error messages with details."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.complaints: list[str] = []
        self.notices: Counter[str] = Counter()
        """What the banner said, and how often."""

    def install(self, session: Session) -> None:
        """Listen from now on."""
        logging.getLogger("singan_studio").addHandler(self)
        qInstallMessageHandler(self._from_qt)
        sys.unraisablehook = lambda args: self.complaints.append(f"unraisable: {args.exc_value!r}")
        session.notice.connect(self._told)

    def remove(self) -> None:
        """Listen no more."""
        logging.getLogger("singan_studio").removeHandler(self)
        qInstallMessageHandler(None)
        sys.unraisablehook = sys.__unraisablehook__

    def emit(self, record: logging.LogRecord) -> None:
        """Take down errors, and warnings about exceptions."""
        message = record.getMessage()
        if record.levelno >= logging.ERROR or "Traceback" in message:
            self.complaints.append(f"log: {message}")

    def _from_qt(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not any(words in message for words in HARMLESS):
            self.complaints.append(f"Qt: {message}")

    def _told(self, notice: Notice) -> None:
        self.notices[f"{notice.kind}: {notice.text}"] += 1
        if notice.kind == "error" and notice.detail:
            self.complaints.append(f"notice: {notice.text}\n{notice.detail}")


class Digest:
    """Hashes of documents, every byte of them; each tile is read once."""

    def __init__(self) -> None:
        self._tiles: dict[int, bytes] = {}

    def of(self, document: Document) -> str:
        """Return the hash of all that a document is."""
        parts: list[object] = [document.size, document.active, document.next_id]
        parts += [
            self._raster(each) for each in (document.selection, document.mask_edits, document.scale_edits)
        ]
        for layer in document.layers:
            source, transform = layer.source, layer.transform
            parts += [
                layer.id,
                layer.name,
                layer.kind,
                layer.offset,
                layer.opacity,
                layer.visible,
                layer.lifted,
            ]
            parts += [self._raster(layer.raster), self._raster(layer.mask), self._raster(source), transform]
        return hashlib.blake2b(repr(parts).encode()).hexdigest()

    def _raster(self, raster: Raster | None) -> object:
        if raster is None:
            return None
        found = []
        for key, tile in raster.tiles.items():
            if id(tile) not in self._tiles:
                self._tiles[id(tile)] = hashlib.blake2b(np.ascontiguousarray(tile)).digest()
            found.append((key, self._tiles[id(tile)]))
        return sorted(found)


def picture_of(document: Document) -> bytes:
    """Return the hash of a document as it looks."""
    return hashlib.blake2b(document.flatten(Rect.whole(document.size))).digest()


class Undo:
    """Knows every state of the history as it was when it came to be."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[int, tuple[Document, str]] = {}
        session.history_changed.connect(self._note)
        self._note()

    def _note(self) -> None:
        document = self._session.history.state
        if id(document) not in self._known:
            self._known[id(document)] = document, Digest().of(document)

    def check(self) -> None:
        """Compare every state with what it was, go back and forth through all, and end where it was."""
        session, history = self._session, self._session.history
        states, index, labels = history.states, history.index, history.labels
        there = {id(document) for _, document in states}
        self._known = {key: known for key, known in self._known.items() if key in there}
        digest = Digest()
        now = [digest.of(document) for _, document in states]
        for (label, document), found in zip(states, now, strict=True):
            known = self._known.get(id(document))
            assert known is None or known[1] == found, f"the state '{label}' was changed after it came to be"
        looks = [picture_of(document) for _, document in states]

        def go(step: Callable[[], None], places: Iterator[int]) -> None:
            for place in places:
                step()
                assert history.index == place, f"went to {history.index}, not to {place}"
                assert picture_of(session.document) == looks[place], (
                    f"{place} '{labels[place]}' looks different"
                )

        go(session.undo, iter(range(index - 1, -1, -1)))
        assert not history.can_undo
        go(session.redo, iter(range(1, len(states))))
        assert not history.can_redo
        session.jump(index)
        assert history.labels == labels
        digest = Digest()
        assert [digest.of(document) for _, document in history.states] == now


def idle(window: MainWindow) -> bool:
    """Return whether the studio has nothing more to do for what a person did."""
    session = window.session
    rendering = session._rendering
    if session.opening is not None or session.exporting or session.accepting or session._shown is not None:
        return False
    if session.photo is None:
        return True
    if not session.kinds:
        return session._learner.failed
    return not (
        session.rendering
        or rendering._following.settling
        or rendering.display.busy
        or window.canvas.building
        or (session.result is not None and not session.result.final and session.request.auto)
    )


def check_canvas(window: MainWindow) -> None:
    """Compare what the canvas has ready to be painted with what it would read now."""
    for surface in window.canvas.picture._shown():
        for index, level in surface._levels.items():
            surface.refresh(Rect.whole(surface.size), index, float("inf"))
            if level.step == 1:
                fresh = to_words(surface._read(Rect.whole(surface.size)))
                assert np.array_equal(level.words, fresh), (
                    f"the canvas shows an older {surface._read.__name__}"
                )


def check_preview(window: MainWindow) -> Iterator[Callable[[], bool]]:
    """Compare the result that is shown with one that is made anew, to the byte; yields what to wait for."""
    session = window.session
    request, defaults, looks = session.request, session.defaults, session._rendering.looks
    document, result = session.history.state, session.result
    if session.photo is None or session.scales < 2:
        assert result is None, "a result is shown that no photo or engine stands for"
        return
    prepared = prepare(document, request.task, *request.room(defaults))
    if prepared is None or session._rendering._discarded:
        assert result is None, "a result is shown of an edit that is gone"
        return
    look, made = looks.of(looks.chosen, prepared.edit.region), dict[int, PreviewReady]()
    seeds = tuple(dict.fromkeys(patch.seed for patch in look))
    done: list[BaseException | None] = []

    def again(_job: Job) -> Iterator[None]:
        from singan_studio.jobs import rendering  # noqa: PLC0415 brings torch

        try:
            asked = Preview(0, prepared.edit, request.scale, seeds, every_final=True, manner=request.manner)
            for report in rendering.results(session._engine._work.photo.pyramid, asked):
                if report is not None:
                    made[report.seed] = report
                yield
            done.append(None)
        except Exception as error:
            done.append(error)

    session._engine._thread.command(Job("preview", again))
    yield lambda: bool(done)
    if done[0] is not None:
        raise done[0]
    rect, rgba = overlay(prepared, look, made, request.mixing(defaults))
    assert result is not None, "there is an edit, and no result of it is shown"
    assert (result.stale, result.final) == (False, True), f"the result is not finished: {result}"
    assert result.rect == rect, f"the result lies at {result.rect}, not at {rect}"
    differs = (result.rgba != rgba).any(axis=2)
    assert not differs.any(), f"the result is another one in {differs.sum()} of {differs.size} pixels"


def strange_threads() -> dict[str, int]:
    """Return the threads that a studio at rest has not, with how many there are of each."""
    names = Counter(thread.name for thread in threading.enumerate())
    return {name: count for name, count in names.items() if name not in THREADS or count > 1}


def check_windows(window: MainWindow) -> None:
    """Look for windows that were closed and live on; every dialog must be closed before."""
    alive = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog)]
    assert not alive, f"dialogs that live on: {alive}"
    seen = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not window]
    strange = [w for w in seen if w not in window.docks.all.values()]
    assert not strange, f"windows that are still open: {strange}"


class Growth:
    """Counts what a window is made of, always of the same photo just opened, and finds what grows."""

    def __init__(self) -> None:
        self.counts: list[Counter[str]] = []

    def count(self, window: MainWindow) -> None:
        """Count once more; raise AssertionError if anything grew beyond what it was the first two times."""
        gc.collect()
        # Not by gc.get_objects(): who holds a tuple that another thread is making breaks that thread.
        owners: Any = (window, window.session)
        count = Counter(type(child).__name__ for owner in owners for child in owner.findChildren(QObject))
        count["widgets"] = len(QApplication.allWidgets())
        self.counts.append(count)
        first = self.counts[0] | self.counts[min(1, len(self.counts) - 1)]
        # What is made when it is first used is there once for each widget: a few more are no growth.
        more = {name: (first[name], n) for name, n in count.items() if n > 1.1 * first[name] + 16}
        assert not more, f"more and more of these are alive: {more}"
