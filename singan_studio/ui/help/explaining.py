"""What's this: tells what any control in any window is for.

Texts are found by what a widget is called where it is kept, so that no control has to bring its own: the
table of them is in texts.py. They are given to Qt when a person asks, for all windows that are there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QWhatsThis, QWidget

from singan_studio.app.words import tr
from singan_studio.ui.help.texts import EXPLANATIONS, PLACES, SAME

Holders = Mapping[int, list[tuple[type, str]]]
"""By the id of a widget: what classes keep it, and under which attribute."""


def explanation(key: str) -> str:
    """Return what is said of a command or control, translated; empty if nothing is."""
    found = text_of(key)
    return tr(found) if found else ""


def text_of(key: str) -> str:
    """Return the English text of a key, or of all like it ("view.panel_*" of "view.panel_render")."""
    for name in (key, re.sub(r"[^._-]+$", "*", key), re.sub(r"[^.]+$", "*", key)):
        if (text := EXPLANATIONS.get(SAME.get(name, name))) is not None:
            return text
    return ""


def holders(widgets: Iterable[QWidget]) -> Holders:
    """Return how widgets are kept by one another."""
    found: dict[int, list[tuple[type, str]]] = {}
    for owner in widgets:
        for name, value in vars(owner).items():
            for suffix, held in _held(value):
                found.setdefault(id(held), []).append((type(owner), name + suffix))
    return found


def own_key(widget: QWidget, held: Holders) -> str:
    """Return the key of what is said of a widget itself, not of what it is part of; empty if nothing is."""
    return next((key for key in _keys(widget, held) if text_of(key) or key in PLACES), "")


def explain_all() -> None:
    """Give every widget of every window its text; those without are explained by what they are part of."""
    widgets = everything()
    held = holders(widgets)
    for widget in widgets:
        key = own_key(widget, held)
        if key:
            text = explanation(key) or tr(PLACES[key])
            widget.setWhatsThis(text)
            for menu in widget.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
                _explain_entries(menu, text)


def _explain_entries(menu: QMenu, text: str) -> None:
    """Give a text to the entries of a menu that have none: choices, of a button or of another menu."""
    for action in menu.actions():
        if not action.whatsThis() and not action.isSeparator() and action.menu() is None:
            action.setWhatsThis(text)


def everything() -> list[QWidget]:
    """Return all windows and what is in them."""
    return [part for top in QApplication.topLevelWidgets() for part in (top, *top.findChildren(QWidget))]


def ask() -> bool:
    """Let the person point at what is to be explained; asked again, explain what has the keyboard.

    Returns whether it is pointing that is asked for.
    """
    again = QWhatsThis.inWhatsThisMode()
    if not again:
        explain_all()
        QWhatsThis.enterWhatsThisMode()
        return True
    QWhatsThis.leaveWhatsThisMode()
    focus = QApplication.focusWidget()
    at = focus
    while at is not None and not at.whatsThis():
        at = None if at.isWindow() else at.parentWidget()
    if focus is not None and at is not None:
        QWhatsThis.showText(focus.mapToGlobal(QPoint(focus.width() // 2, focus.height())), at.whatsThis(), at)
    return False


def answer_in(window: QWidget) -> None:
    """Let the keys for What's this work in another window: a modal one keeps the studio's from working."""
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.WhatsThis), window)
    shortcut.activated.connect(ask)


def _keys(widget: QWidget, held: Holders) -> Iterator[str]:
    """Yield the names of a widget, from the most to the least particular."""
    if widget.objectName():
        yield widget.objectName()
    for owner, name in held.get(id(widget), ()):
        for kind in _python_classes(owner):
            yield f"{kind}.{name}"
            yield f"{kind}.{name.partition('.')[0]}"
    if not isinstance(widget, QMenu):
        yield from _python_classes(type(widget))


def _python_classes(kind: type) -> Iterator[str]:
    """Yield the names of a class and its bases, as far as they are particular."""
    for each in kind.__mro__:
        if each is QWidget:
            return
        yield each.__name__


def _held(value: object) -> Iterator[tuple[str, QWidget]]:
    """Yield the widgets that an attribute holds, with what is added to its name for each."""
    if isinstance(value, QWidget):
        yield "", value
    elif isinstance(value, dict):
        yield from ((f".{key}", each) for key, each in value.items() if isinstance(each, QWidget))
    elif isinstance(value, list | tuple):
        yield from (("", each) for each in value if isinstance(each, QWidget))
