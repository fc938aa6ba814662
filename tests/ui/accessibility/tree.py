"""Walks what a screen reader sees, and says what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

Role, Text = QAccessible.Role, QAccessible.Text
# What holds other things, and says nothing of what can be done with it.
_VAGUE = {Role.Client, Role.NoRole, Role.Pane, Role.Grouping, Role.LayeredPane, Role.Window, Role.Border}
_VALUED = {Role.Slider, Role.SpinBox, Role.ProgressBar, Role.Dial}
_CHECKABLE = {Role.CheckBox, Role.RadioButton, Role.Button, Role.MenuItem, Role.ListItem}
_PLACEHOLDERS = {"…", "...", "-", "?", "button", "widget", "label", "true", "false", "none"}


def nodes(root: QWidget) -> Iterator[QAccessibleInterface]:
    """Yield everything below a window that is seen, the window first."""
    waiting = [QAccessible.queryAccessibleInterface(root)]
    while waiting:
        node = waiting.pop(0)
        if node is None or not node.isValid() or node.state().invisible:
            continue
        yield node
        waiting += [node.child(number) for number in range(node.childCount())]


def can_be_used(node: QAccessibleInterface) -> bool:
    """Return whether something can be done with it, or it shows words or a value."""
    state = node.state()
    if isinstance(node.object(), QLabel) and node.object().text():
        return True
    return bool(state.focusable or state.checkable or node.role() in _VALUED | {Role.Button, Role.MenuItem})


def name_of(node: QAccessibleInterface) -> str:
    """Return what it is called: by itself, or by the label it belongs to."""
    labels = node.relations(QAccessible.RelationFlag.Label)
    if node.role() is Role.ComboBox and labels:  # Qt calls it by its text
        return str(labels[0][0].text(Text.Name))
    if node.role() is Role.ComboBox and node.text(Text.Name) == node.text(Text.Value):
        return ""
    return str(node.text(Text.Name))


def faults(root: QWidget) -> tuple[int, list[str]]:
    """Return how many things can be used in a window, and what is wrong with them."""
    count, found = 0, []
    for node in nodes(root):
        if not can_be_used(node) or node.role() is Role.ScrollBar or _empty(node):
            continue
        count += 1
        thing = node.object()
        where = f"{node.role().name} {name_of(node)!r} ({type(thing).__name__})"
        found += [f"{where}: {fault}" for fault in _faults(node, thing)]
    return count, found


def _faults(node: QAccessibleInterface, thing: object) -> Iterator[str]:
    state, role, name = node.state(), node.role(), name_of(node).strip()
    words = isinstance(thing, QLabel)
    if not name or name.lower() in _PLACEHOLDERS:
        yield "no name"
    if not words and re.match(r"_?Q?[A-Z]\w*[a-z][A-Z]", name):
        yield "it is called as its class is"
    if "&" in name.replace("&&", "") or (not words and ("\n" in name or len(name) > 160)):
        yield "its name is not to be read aloud"
    if role in _VAGUE:
        yield "its role says nothing"
    if state.checkable and role not in _CHECKABLE:
        yield "it can be checked, by its role not"
    if role in _VALUED:
        value = node.valueInterface()
        if value is None:
            yield "no value"
        elif not float(value.minimumValue()) <= float(value.currentValue()) <= float(value.maximumValue()):
            yield "its value is out of its range"
    if isinstance(thing, QWidget) and bool(state.disabled) == thing.isEnabled():
        yield "whether it can be used is told wrongly"
    if isinstance(thing, QLabel) and thing.text().rstrip("…") not in name:
        yield f"it shows {thing.text()!r}, which is not read"
    if isinstance(thing, QAbstractButton):
        yield from _faults_of_button(node, thing)


def _faults_of_button(node: QAccessibleInterface, button: QAbstractButton) -> Iterator[str]:
    actions = node.actionInterface()
    if button.isEnabled() and (actions is None or not actions.actionNames()):
        yield "it cannot be pressed"
    if node.state().checkable and bool(node.state().checked) != button.isChecked():
        yield "whether it is checked is told wrongly"


def _empty(node: QAccessibleInterface) -> bool:
    """Return whether it is one of the tab bars that Qt keeps for later."""
    return node.role() is Role.PageTabList and node.childCount() == 0
