"""A monkey at the real studio: rapid commands of every kind, from a seed, and what must hold meanwhile."""

from __future__ import annotations

import random
import sys
import time
import traceback
from collections import Counter, deque
from dataclasses import dataclass
from pathlib import Path

import psutil
from PySide6.QtCore import QEvent, QObject, QPoint, QPropertyAnimation, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QDrag
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from shiboken6 import isValid

from singan_studio.ui.main_window import MainWindow

from .acts import ACTS, Act, Wait, answer, files_in
from .checks import (
    Growth,
    Undo,
    Watch,
    check_canvas,
    check_preview,
    check_windows,
    idle,
    strange_threads,
)

_PATIENCE = 120.0
"""Seconds in which the studio must come to rest."""
_EVERY = 40
"""Commands between two checks."""
_STUCK = 40
"""Turns after which a drag that nobody ends is ended."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a monkey is to do."""

    seed: int
    commands: int
    """At least so many."""
    seconds: float
    """At least so long."""
    folder: Path
    """Where its files are, photo.png among them."""


class Monkey(QObject):
    """Plays with a window, checks it now and then, and closes it at the end, or after a failure."""

    def __init__(self, window: MainWindow, plan: Plan) -> None:
        super().__init__(window)
        self.window, self.session, self.folder = window, window.session, plan.folder
        self.failure = ""
        self.count = self.checks = 0
        self._plan = plan
        self._notes: deque[str] = deque(maxlen=40)
        self._journal = (plan.folder / "journal.log").open("w", buffering=1)
        self._began = time.monotonic()
        self._act: Act = iter(())
        self._waiting: Wait = 0
        self._since = self._began
        self._checking = self._over = self._within = False
        self._tries: Counter[int] = Counter()
        """How often something was tried with a window that everything waits for, since the last act."""
        self._blocked = 0
        self._growth = Growth()
        self.watch = Watch()

    def play(self) -> None:
        """Begin; the event loop must run."""
        self.watch.install(self.session)
        self._undo = Undo(self.session)
        self.session.result_changed.connect(self._look)
        quit_action = self.window.actions_table["file.quit"]
        quit_action.setVisible(False)
        quit_action.setShortcuts([])
        self._act = self._start()
        self._later(0)

    # --- what acts use ---

    def note(self, words: str) -> None:
        """Take down what is done."""
        self._notes.append(f"{self.count}: {words}")
        self._journal.write(f"{time.monotonic() - self._began:7.2f} {self.count}: {words}\n")

    def files(self) -> list[Path]:
        """Return the files there are to open."""
        return files_in(self.folder)

    def mouse(
        self,
        what: str,
        widget: QWidget,
        at: QPoint,
        button: Qt.MouseButton = Qt.MouseButton.LeftButton,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press, move or release the mouse at a point of a widget, as the system tells its window of it."""
        if not isValid(widget):  # a click before took it away
            return
        window = widget.window()
        handle, place = window.windowHandle(), widget.mapTo(window, at)
        if handle is None:
            return
        if what == "press":
            QTest.mousePress(handle, button, held, place)
        elif what == "release":
            QTest.mouseRelease(handle, button, held, place)
        else:
            QTest.mouseMove(handle, place)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key in the window that has them."""
        window = QApplication.activeWindow() or self.window
        if window.windowHandle() is not None:
            QTest.keyClick(window.windowHandle(), key, held)

    def context_menu(self, widget: QWidget, at: QPoint) -> None:
        """Ask for a widget's menu, as a right click does."""
        if not isValid(widget):
            return
        QApplication.sendEvent(
            widget, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
        )

    # --- turns ---

    def _later(self, milliseconds: int) -> None:
        QTimer.singleShot(milliseconds, self, self._step)

    def _step(self) -> None:
        """Take one turn. The next one is asked for first: also an event loop inside this one must see it."""
        if self._over:
            return
        self._later(2)
        outer, self._within = self._within, True
        try:
            if self.watch.complaints:
                raise AssertionError("\n".join(self.watch.complaints))  # noqa: TRY301
            if self._attend():
                pass
            elif outer:
                self._amid_act()
            elif self._waited():
                self._blocked = 0
                self._turn()
        except Exception:
            self.failure = self.failure or traceback.format_exc()
            self._end()
        finally:
            self._within = outer

    def _amid_act(self) -> None:
        """Take a turn in an event loop that something the monkey did runs by itself."""
        self._blocked += 1
        if self._blocked > _STUCK:  # a drag waits for the button to go up
            self._blocked = 0
            QDrag.cancel()

    def _attend(self) -> bool:
        """Do something with a menu or a window that everything waits for; return whether there is one."""
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        there = popup or modal
        if there is None:
            return False
        tries = self._tries[id(there)]
        self._tries[id(there)] += 1
        rng = random.Random(f"{self._plan.seed}:{self.count}:{tries}")
        if popup is None:
            assert modal is not None
            answer(self, modal, rng, tries)
            return True
        if isinstance(popup, QMenu) and tries < 3 and not self._checking:
            keys = [Qt.Key.Key_Down] * rng.randint(1, 6) + [Qt.Key.Key_Return]
        else:
            keys = [Qt.Key.Key_Escape]
        self.note(f"in {type(popup).__name__}: {', '.join(key.name for key in keys)}")
        for key in keys:
            if popup.isVisible():
                QTest.keyClick(popup, key)
        if tries > 5:
            popup.close()
        return True

    def _waited(self) -> bool:
        """Return whether what is waited for has come."""
        passed = time.monotonic() - self._since
        if callable(self._waiting):
            if self._waiting():
                return True
            assert passed < _PATIENCE, f"waited {passed:.0f} s in vain; {self._state()}"
            return False
        return 1000 * passed >= self._waiting

    def _turn(self) -> None:
        try:
            self._waiting = next(self._act)
        except StopIteration:
            self._waiting = 0
            self._next()
        self._since = time.monotonic()

    def _next(self) -> None:
        """Begin the next act, or a check when it is time for one."""
        enough = self.count >= self._plan.commands and time.monotonic() - self._began >= self._plan.seconds
        if self._checking:
            self._checking = False
            self.checks += 1
            if enough:
                self._end()
                return
        elif self.count and (self.count % _EVERY == 0 or enough):
            self._checking = True
            self._act = self._check(last=enough)
            return
        self.count += 1
        self._tries.clear()
        rng = random.Random(f"{self._plan.seed}:{self.count}")
        (act,) = rng.choices([*ACTS], [*ACTS.values()])
        self._act = act(self, rng)

    # --- checks ---

    def _look(self, _rect: object) -> None:
        """Complain when what is newly shown is a result of something else than what is asked for.

        What was accepted stays in sight until it is a layer, whatever is asked for since.
        """
        result, request = self.session.result, self.session.request
        if self.session.accepting:
            return
        if result is not None and not result.stale and request.auto and result.scale != request.scale:
            self.watch.complaints.append(f"a stale preview: of scale {result.scale}, not {request.scale}")

    def _start(self) -> Act:
        yield lambda: self.session.photo is not None and self.session.kinds
        yield from self._anew()

    def _check(self, *, last: bool) -> Act:
        """Let the studio come to rest, and look whether everything is as it must be."""
        session = self.session
        self.note("check")
        yield from self._rest()
        learns = session.learning.status == "learning"
        if learns:
            session.pause()
            yield lambda: session.learning.status != "learning"
        elif session.learning.status == "paused" and last:
            session.resume()
        if session.photo is not None and not session.request.auto:
            session.render_now()
        yield from self._settle()
        yield lambda: not strange_threads()  # the one that wrote a movie ends in its own time
        check_windows(self.window)
        check_canvas(self.window)
        yield from check_preview(self.window)
        self._undo.check()
        yield from self._settle()
        check_canvas(self.window)
        if learns and session.learning.status == "paused":
            session.resume()
        if last or self.checks % 4 == 3:
            yield from self._anew()
        self._tell()

    def _anew(self) -> Act:
        """Open the photo again, and count what there is."""
        yield from self._rest()
        self.session.open(self.folder / "photo.png")
        yield lambda: self.session.opening is None and self.session.kinds
        self.session.set_request(auto=True)
        self.window.docks.arrange()
        yield from self._settle()
        yield lambda: self.session.palette.colours and not self.session.palette.running
        yield 500  # panels glide into their places
        yield (
            lambda: (
                not any(
                    each.state() is QPropertyAnimation.State.Running
                    for each in self.window.findChildren(QPropertyAnimation)
                )
            )
        )
        self._growth.count(self.window)
        self.session.learn("balanced")

    def _rest(self) -> Act:
        """Leave everything that is open, and learn small photos again, whatever the settings became."""
        session, window = self.session, self.window
        window.settings.set("learning.max_size", 80)
        self.key(Qt.Key.Key_Escape)
        for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self.mouse("release", window.canvas, QPoint(5, 5), button)
        yield 10
        window.windows.close()
        window.command_palette.close_palette()
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible() and widget is not window and widget not in window.docks.all.values():
                widget.close()
        session.movie.stop()
        if session._shown is not None:
            session.revert()
        yield 10
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        yield from self._settle()

    def _settle(self) -> Act:
        """Wait until the studio is at rest and stays so for a moment."""
        calm = 0

        def settled() -> bool:
            nonlocal calm
            calm = calm + 1 if idle(self.window) else 0
            return calm > 8

        yield settled

    def _tell(self) -> None:
        memory = psutil.Process().memory_info().rss / 2**20
        sys.stdout.write(
            f"  {time.monotonic() - self._began:5.0f} s, {self.count} commands, {self.checks + 1} checks, "
            f"{len(self.session.history.labels)} states, {memory:.0f} MiB\n"
        )
        sys.stdout.flush()

    def _state(self) -> str:
        session = self.session
        rendering = session._rendering
        return (
            f"opening {session.opening}, writing {session.exporting}, accepting {session.accepting}, "
            f"amid a stroke {session._shown is not None}, kinds {len(session.kinds)}, "
            f"rendering {session.rendering}, settling {rendering._following.settling}, "
            f"result {None if session.result is None else (session.result.final, session.result.stale)}, "
            f"learning {session.learning.status}, building {self.window.canvas.building}, {session.request}, "
            f"threads {strange_threads()}"
        )

    def _end(self) -> None:
        """Close the window, as a person does; with a failure, say which and how to see it again."""
        if self._over:
            return
        self._over = True
        if self.failure:
            notes = "\n  ".join(self._notes)
            sys.stdout.write(
                f"{self.failure}\nseed {self._plan.seed}, command {self.count}; the last ones:\n  {notes}\n"
                f"again: python -m tests.monkey --seed {self._plan.seed} --commands {self.count + 1}\n"
            )
        else:
            told = (f"  {times} × {words}\n" for words, times in self.watch.notices.most_common())
            sys.stdout.write(f"told meanwhile:\n{''.join(told)}")
        sys.stdout.flush()
        self.watch.remove()
        QApplication.clipboard().clear()
        self._journal.close()
        self.window.end()
        QApplication.exit(bool(self.failure))
