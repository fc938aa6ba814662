"""Unsaved work is kept on disk while it is done, and offered back after a crash."""

from __future__ import annotations

import logging
import shutil
import uuid
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QObject, QTimer, Signal

from singan_studio import lock
from singan_studio.app import opening
from singan_studio.app.kept import Unsaved
from singan_studio.app.notice import Notice
from singan_studio.app.session import Session
from singan_studio.app.worker import Worker
from singan_studio.errors import ProjectError
from singan_studio.lock import Lock

if TYPE_CHECKING:
    from singan_studio.document.autosave import Store
    from singan_studio.document.project import Encoder

_LOG = logging.getLogger(__name__)
_WAIT_MS = 1500
"""From the last change to keeping it."""
_SESSION = "session"
"""What of a folder is locked by the session that it belongs to."""
_MOST = 5
"""Sessions that are kept for their person to come back; older ones go."""


def autosave_folder() -> Path:
    """Return the folder where unsaved work is kept."""
    return platformdirs.user_state_path("singan-studio", appauthor=False) / "unsaved"


class Autosave(QObject):
    """Keeps the unsaved work of a session, with its history since the last save, off Qt's thread.

    Each session has a folder of its own and holds its lock; a folder whose lock nobody holds is of a session
    that crashed.
    """

    notice = Signal(object)
    """A Notice."""

    def __init__(self, session: Session, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._root = folder
        self._folder = folder / uuid.uuid4().hex
        self._lock: Lock | None = None
        self._store: Store | None = None
        self._encoder: Encoder | None = None
        self._found: list[Path] = []
        """Folders of sessions that crashed, the newest first."""
        self._over: list[Path] = []
        """Those whose work is open again: to be deleted once it is kept anew."""
        self._complained = False
        self._worker = Worker("autosave", self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._keep)
        for signal in (
            session.history_changed,
            session.photo_changed,
            session.request_changed,
            session.variants_changed,
        ):
            signal.connect(self._changed)

    def look(self) -> None:
        """Offer the work of a session that crashed, if there is any."""
        self._worker.submit("look", lambda: _left(self._root), self._looked, self._failed)

    def bring_back(self) -> None:
        """Open what a crashed session left, the newest first."""
        if not self._found:
            return
        folder = self._found.pop(0)

        def opened(found: tuple[Unsaved, Lock | None, str]) -> None:
            self._session.bring_back(*found)
            # Only when it is kept anew: a crash just now must not lose it.
            self._over = [*self._over, folder]
            self._timer.start()

        held = self._session.lock
        self._worker.submit("read", lambda: opening.brought_back(_read(folder), held), opened, self._damaged)

    def close(self, timeout: float = 5.0, *, keep: bool = False) -> bool:
        """End; let go of what is kept, or `keep` what is unsaved now for the next start.

        Return whether that was in time (seconds).
        """
        self._timer.stop()
        if keep:
            work = self._session.unsaved()
            self._worker.submit(None, lambda: self._write(work), lambda _: self._kept(), self._failed)
        ended = self._worker.close(timeout)
        if self._lock is not None:
            self._lock.release()
            if not keep:
                shutil.rmtree(self._folder, ignore_errors=True)
        return ended

    def _changed(self) -> None:
        photo = self._session.photo
        unsaved = photo is not None and not photo.saved
        if (unsaved or self._store is not None) and not self._timer.isActive():
            self._timer.start()

    def _keep(self) -> None:
        work = self._session.unsaved()
        self._worker.submit("keep", lambda: self._write(work), lambda _: self._kept(), self._failed)

    def _write(self, work: Unsaved | None) -> None:
        """Keep unsaved work, or let go of what was kept; on the worker."""
        from singan_studio.app import project  # noqa: PLC0415 brings Pillow
        from singan_studio.document.autosave import Kept, Store, clear  # noqa: PLC0415
        from singan_studio.document.project import Encoder  # noqa: PLC0415

        if work is None:
            self._store = None
            if self._lock is not None:
                clear(self._folder)
        else:
            self._take_folder()
            self._store = self._store or Store(self._folder)
            self._encoder = self._encoder or Encoder()
            attached = project.attachments(work.photo, work.state, self._encoder)
            self._store.write(Kept(work.states, work.index, attached))
            self._encoder.forget()
        over, self._over = self._over, []
        for folder in over:
            shutil.rmtree(folder, ignore_errors=True)

    def _take_folder(self) -> None:
        if self._lock is None:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._lock = lock.take(self._folder / _SESSION)

    def _kept(self) -> None:
        self._complained = False

    def _looked(self, found: list[Path]) -> None:
        self._found = found
        if found:
            text = self.tr("Unsaved work of the last time was kept.")
            self.notice.emit(Notice(text, "\n".join(map(str, found)), "warning", "recover"))

    def _damaged(self, error: BaseException) -> None:
        if not isinstance(error, ProjectError):
            raise error
        self.notice.emit(Notice(str(error), kind="error"))

    def _failed(self, error: BaseException) -> None:
        _LOG.warning("unsaved work could not be kept: %s", error)
        if not self._complained:
            self._complained = True
            text = self.tr("Unsaved work cannot be kept for the case of a crash; save it now and then.")
            self.notice.emit(Notice(text, str(error), "warning"))


def _left(root: Path) -> list[Path]:
    """Return the folders of sessions that crashed, the newest first; empty ones and the oldest go."""
    left: list[tuple[float, Path]] = []
    for folder in root.glob("*"):
        if not folder.is_dir() or lock.held_in(folder):
            continue
        manifest = folder / "manifest.json"
        if manifest.is_file():
            left.append((manifest.stat().st_mtime, folder))
        else:
            shutil.rmtree(folder, ignore_errors=True)
    order = [folder for _, folder in sorted(left, reverse=True)]
    for folder in order[_MOST:]:
        shutil.rmtree(folder, ignore_errors=True)
    return order[:_MOST]


def _read(folder: Path) -> Unsaved:
    """Return the work in a folder; raises ProjectError."""
    from singan_studio.app import project  # noqa: PLC0415 brings Pillow
    from singan_studio.document import autosave  # noqa: PLC0415
    from singan_studio.document.project_json import SPOILT  # noqa: PLC0415

    kept = autosave.read(folder)
    try:
        photo, state = project.restored(kept.states[0][1], kept.attached)
    except SPOILT as error:
        raise ProjectError(autosave.DAMAGED) from error
    return Unsaved(photo, kept.states, kept.index, state)
