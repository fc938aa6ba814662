"""What a monkey does at a studio: every act is a generator that yields milliseconds, or what it waits for."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)
from shiboken6 import isValid

from singan_studio.ui.dialogs.file import FileDialog
from singan_studio.ui.welcome import PROJECTS, sample_titles
from singan_studio.ui.widgets.slider import Track

if TYPE_CHECKING:
    from .monkey import Monkey

Wait = int | Callable[[], object]
Act = Iterator[Wait]

_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_HELD = [*[_NONE] * 8, _SHIFT, _CTRL, Qt.KeyboardModifier.AltModifier]
_KEYS = (
    *("BracketLeft", "BracketRight", "Comma", "Period", "Backslash", "Space", "Escape", "Return", "Delete"),
    *("Backspace", "Tab", "Left", "Right", "Up", "Down", "Home", "End", *"12350", *"VBEGIRLMWKCHZXDO"),
)
_WITH_CTRL = (*"ADCVXZYRIG01", "Return", "Plus")
_NOT = {"file.quit"}
_SAMPLES = {f"sample.{name}" for name, _ in sample_titles()} | {f"project.{name}" for name in PROJECTS}
_AWAY = {"file.close", "edit.paste_new", "make.open", *_SAMPLES}
"""Leave the photo with its history: less often than by chance."""


def command(monkey: Monkey, rng: random.Random) -> Act:
    """Run any command that makes sense now."""
    table = monkey.window.actions_table
    table.refresh()
    able = [name for name in table if table[name].isEnabled() and name not in _NOT]
    name = rng.choice(able)
    if name in _AWAY and rng.random() < 0.7:
        name = rng.choice(able)
    monkey.note(f"command {name}")
    table[name].trigger()
    yield rng.choice((0, 5, 30))


def stroke(monkey: Monkey, rng: random.Random) -> Act:
    """Draw something with any tool, and sometimes do something else in the middle of it."""
    window, canvas = monkey.window, monkey.window.canvas
    if monkey.session.photo is None or not canvas.isVisible():
        return
    name = rng.choice([*window.tools])
    window.choose_tool(name)
    size = monkey.session.document.size
    button = rng.choice([_LEFT] * 12 + [Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton])
    held = rng.choice(_HELD)

    def place() -> QPoint:
        at = QPointF(rng.uniform(-0.1, 1.1) * size.width, rng.uniform(-0.1, 1.1) * size.height)
        return canvas.viewport.to_view(at).toPoint()

    points = [place() for _ in range(rng.choice((1, 2, 3, 4)))]
    amid = rng.choice([None] * 6 + ["undo", "escape", "tool", "coarser", "fit", "enter", "delete"])
    monkey.note(f"{name}, {len(points)} points, {button.name}, {held.name}, amid it {amid}")
    monkey.mouse("press", canvas, points[0], button, held)
    for number, (start, end) in enumerate(itertools.pairwise(points)):
        for k in range(1, 6):
            monkey.mouse("move", canvas, start + (end - start) * (k / 5), button, held)
            yield rng.choice((0, 0, 4))
        if amid is not None and number == 0:
            _amid(monkey, amid, rng)
    monkey.mouse("release", canvas, points[-1], button, held)
    if name in {"lasso", "transform"} and rng.random() < 0.5:
        yield 2
        monkey.key(rng.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)))
    yield rng.choice((0, 10, 60))


def _amid(monkey: Monkey, what: str, rng: random.Random) -> None:
    window = monkey.window
    match what:
        case "undo":
            window.actions_table["edit.undo"].trigger()
        case "escape":
            monkey.key(Qt.Key.Key_Escape)
        case "enter":
            monkey.key(Qt.Key.Key_Return)
        case "delete":
            monkey.key(Qt.Key.Key_Delete)
        case "tool":
            window.choose_tool(rng.choice([*window.tools]))
        case "coarser":
            window.actions_table["render.coarser"].trigger()
        case "fit":
            window.canvas.fit()


def keys(monkey: Monkey, rng: random.Random) -> Act:
    """Press keys, wherever they go."""
    for _ in range(rng.randint(1, 5)):
        ctrl = rng.random() < 0.3
        name = rng.choice(_WITH_CTRL if ctrl else _KEYS)
        monkey.note(f"key {'Ctrl+' * ctrl}{name}")
        monkey.key(getattr(Qt.Key, f"Key_{name}"), _CTRL if ctrl else _NONE)
        yield rng.choice((0, 3, 20))


def control(monkey: Monkey, rng: random.Random) -> Act:
    """Click on, drag in or type into anything of the panels and bars."""
    parts = [dock.widget() for dock in monkey.window.docks.all.values()]
    parts += [monkey.window.options_bar, monkey.window.toolbar, monkey.window.status, monkey.window.banner]
    parts += monkey.window.windows.open.values()
    yield from _fumble(monkey, rng, [part for part in parts if part.isVisible()])


def _fumble(monkey: Monkey, rng: random.Random, parts: list[QWidget]) -> Act:
    found = [
        each
        for part in parts
        for each in part.findChildren(QWidget)
        if each.isVisible() and each.isEnabled() and not each.visibleRegion().isEmpty()
    ]
    weights = [
        6 if isinstance(each, QAbstractButton | Track | QAbstractSpinBox | QComboBox) else 1 for each in found
    ]
    if not found:
        return
    (widget,) = rng.choices(found, weights)
    seen = widget.visibleRegion().boundingRect()
    at = [
        QPoint(rng.randint(seen.left(), seen.right()), rng.randint(seen.top(), seen.bottom()))
        for _ in range(2)
    ]
    how = rng.choice(("click", "click", "click", "drag", "drag", "double", "right", "type"))
    monkey.note(f"{how} {type(widget).__name__} {widget.accessibleName() or widget.objectName()!r}")
    match how:
        case "drag":
            monkey.mouse("press", widget, at[0])
            for k in range(1, 5):
                monkey.mouse("move", widget, at[0] + (at[1] - at[0]) * (k / 4))
                yield rng.choice((0, 5))
            monkey.mouse("release", widget, at[1])
        case "right":
            monkey.mouse("press", widget, at[0], Qt.MouseButton.RightButton)
            monkey.mouse("release", widget, at[0], Qt.MouseButton.RightButton)
            monkey.context_menu(widget, at[0])
        case _:
            for _ in range(2 if how == "double" else 1):
                monkey.mouse("press", widget, at[0])
                monkey.mouse("release", widget, at[0])
                yield 0
    if how == "type" and isValid(widget) and isinstance(widget, QAbstractSpinBox | QLineEdit):
        QTest.keyClicks(widget, str(rng.choice((0, 1, 7, 33, 250, 99999, -5, "x", ""))))
        QTest.keyClick(widget, Qt.Key.Key_Return)
    yield rng.choice((0, 5, 30))


def undo(monkey: Monkey, rng: random.Random) -> Act:
    """Undo and redo many times, as fast as keys come."""
    back = rng.randint(1, 12)
    forth = rng.choice((back, back, rng.randint(0, 12)))
    monkey.note(f"undo {back} times, redo {forth} times")
    for name, times in (("edit.undo", back), ("edit.redo", forth)):
        for _ in range(times):
            monkey.window.actions_table[name].trigger()
            if rng.random() < 0.3:
                yield 0
    yield 0


def jump(monkey: Monkey, rng: random.Random) -> Act:
    """Go to any state of the history."""
    index = rng.randrange(len(monkey.session.history.labels))
    monkey.note(f"jump to {index}")
    if monkey.session.photo is not None:
        monkey.session.jump(index)
    yield 0


def wheel(monkey: Monkey, rng: random.Random) -> Act:
    """Turn the wheel over the picture."""
    canvas = monkey.window.canvas
    at = QPointF(rng.uniform(0, canvas.width()), rng.uniform(0, canvas.height()))
    notches, held = rng.choice((-4, -1, 1, 4)), rng.choice(_HELD)
    monkey.note(f"wheel {notches}, {held.name}")
    event = QWheelEvent(
        at, canvas.mapToGlobal(at), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton, held,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)
    yield 0


def other_file(monkey: Monkey, rng: random.Random) -> Act:
    """Open another file: a photo, a project, or one that is none."""
    path = rng.choice(monkey.files())
    monkey.note(f"open {path.name}")
    monkey.window.exchange.open(path)
    yield rng.choice((0, 50, 400))


def drop(monkey: Monkey, rng: random.Random) -> Act:
    """Drop files onto the picture."""
    canvas, paths = monkey.window.canvas, rng.sample(monkey.files(), rng.choice((1, 1, 2)))
    monkey.note(f"drop {', '.join(path.name for path in paths)}")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at = QPointF(rng.uniform(0, canvas.width()), rng.uniform(0, canvas.height()))
    copy = Qt.DropAction.CopyAction
    if canvas.isVisible():
        QApplication.sendEvent(canvas, QDragEnterEvent(at.toPoint(), copy, data, _LEFT, _NONE))
        QApplication.sendEvent(canvas, QDropEvent(at, copy, data, _LEFT, _NONE))
    yield rng.choice((0, 50))


def paste(monkey: Monkey, rng: random.Random) -> Act:
    """Paste a picture, or what is none."""
    kind, name = (
        rng.choice(("picture", "picture", "text")),
        rng.choice(("edit.paste", "edit.paste", "edit.paste_new")),
    )
    monkey.note(f"{name} of a {kind}")
    if kind == "text":
        QApplication.clipboard().setText("no picture")
    else:
        pixels = np.random.default_rng(rng.randrange(99)).integers(0, 255, (20, 30, 4), np.uint8)
        image = QImage(pixels.data, 30, 20, 120, QImage.Format.Format_RGBA8888).copy()
        QApplication.clipboard().setImage(image)
    monkey.window.actions_table.refresh()
    monkey.window.actions_table[name].trigger()
    yield rng.choice((0, 50))


def learning(monkey: Monkey, rng: random.Random) -> Act:
    """Start, stop or pause learning."""
    name = rng.choice(
        ("learn.draft", "learn.balanced", "learn.paper", "learn.pause", "learn.resume", "learn.stop")
    )
    monkey.note(f"command {name}")
    monkey.window.actions_table.refresh()
    monkey.window.actions_table[name].trigger()
    yield rng.choice((0, 50, 300))


def saving(monkey: Monkey, rng: random.Random) -> Act:
    """Save or export."""
    name = rng.choice(("file.save", "file.save_as", "file.export", "file.export_again", "animate.export"))
    monkey.note(f"command {name}")
    monkey.window.actions_table.refresh()
    monkey.window.actions_table[name].trigger()
    yield rng.choice((0, 100))


def resize(monkey: Monkey, rng: random.Random) -> Act:
    """Make the window larger or smaller."""
    width, height = rng.randint(720, 1500), rng.randint(480, 1000)
    monkey.note(f"resize to {width}×{height}")
    monkey.window.showNormal()
    monkey.window.resize(width, height)
    yield 10


def palette(monkey: Monkey, rng: random.Random) -> Act:
    """Find a command by a few letters, and run it or leave."""
    letters = "".join(rng.choice("abcdefilmnoprstuw") for _ in range(rng.randint(0, 3)))
    end = rng.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape))
    monkey.note(f"palette '{letters}' {end.name}")
    if not monkey.window.command_palette.isVisible():
        monkey.window.show_palette()
    yield 2
    monkey.window.command_palette.field.setText(letters)
    yield 2
    monkey.key(end)
    yield 5


def rest(monkey: Monkey, rng: random.Random) -> Act:
    """Look at it for a moment."""
    milliseconds = rng.choice((100, 300, 600))
    monkey.note(f"rest {milliseconds} ms")
    yield milliseconds


ACTS: dict[Callable[[Monkey, random.Random], Act], int] = {
    command: 12,
    stroke: 18,
    keys: 6,
    control: 10,
    undo: 3,
    jump: 1,
    wheel: 2,
    other_file: 1,
    drop: 1,
    paste: 1,
    learning: 2,
    saving: 2,
    resize: 1,
    palette: 2,
    rest: 2,
}
"""Acts with how often they come."""


def answer(monkey: Monkey, dialog: QWidget, rng: random.Random, tries: int) -> None:
    """Do something with a window that everything else waits for; after a few tries it is left."""
    if isinstance(dialog, QMessageBox):
        button = rng.choice(dialog.buttons())
        monkey.note(f"answer '{dialog.text()[:40]}' by {button.text()}")
        button.click()
    elif isinstance(dialog, QFileDialog):
        _choose_file(monkey, dialog, rng, tries)
    elif isinstance(dialog, FileDialog) and tries < 4:
        if tries == 0:
            name = f"out{rng.randrange(3)}{rng.choice(('.png', '.jpg', '.tif', '.webp', '.gif', '', '.xyz'))}"
            monkey.note(f"export as {name}")
            dialog.path.setText(str(monkey.folder / name))
        dialog.go.click()
    elif isinstance(dialog, QDialog) and tries > 5:
        monkey.note(f"leave {type(dialog).__name__}")
        dialog.reject()
    else:
        for _ in _fumble(monkey, rng, [dialog]):
            pass


def _choose_file(monkey: Monkey, dialog: QFileDialog, rng: random.Random, tries: int) -> None:
    saves = dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    if tries > 2 or rng.random() < 0.3:
        monkey.note("leave the file dialog")
        dialog.reject()
        return
    if saves:
        suffix = dialog.defaultSuffix() or "png"
        path = monkey.folder / f"saved{rng.randrange(3)}.{suffix.lstrip('.')}"
    else:
        path = rng.choice(monkey.files())
    monkey.note(f"{'save as' if saves else 'choose'} {path.name}")
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText(str(path))
    QTest.keyClick(field, Qt.Key.Key_Return)


def files_in(folder: Path) -> list[Path]:
    """Return the files that can be opened there, or seem so."""
    return sorted(path for path in folder.iterdir() if path.is_file() and path.suffix != ".log")
