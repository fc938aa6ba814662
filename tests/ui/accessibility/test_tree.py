"""What a screen reader is told of the window, its panels and its dialogs."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from singan_studio.app.notice import Notice
from singan_studio.app.session import Session
from singan_studio.ui.help.callout import Callout
from singan_studio.ui.main_window import MainWindow

from ..conftest import Until
from .conftest import DIALOGS
from .tree import faults, name_of, nodes

Role = QAccessible.Role


def _roles(root: QWidget) -> dict[QAccessible.Role, list[str]]:
    """Return the names of all that is seen, by role."""
    found: dict[QAccessible.Role, list[str]] = {}
    for node in nodes(root):
        found.setdefault(node.role(), []).append(name_of(node))
    return found


def test_everything_in_the_window_can_be_read_aloud(
    window: MainWindow,
    painted: None,  # noqa: ARG001
    session: Session,
    until: Until,
    app: QApplication,
) -> None:
    session.samples.make()
    until(lambda: not session.samples.running)
    session.compare(mode="wipe")
    total = 0
    for name in window.docks.all:
        window.docks.bring(name)
        app.processEvents()
        count, found = faults(window)
        assert not found, f"{name}:\n" + "\n".join(found)
        total += count
    for name in window.tools:
        window.choose_tool(name)
        count, found = faults(window.options)
        assert not found, f"{name}:\n" + "\n".join(found)
        total += count
    assert total > 500


def test_the_welcome_page_and_what_lies_over_the_picture(window: MainWindow, photo: None) -> None:  # noqa: ARG001
    for part in (window.command_palette, window.banner):
        window.command_palette.open()
        window.banner.show_notice(Notice("It did not work.", kind="error", detail="why", offer="smaller"))
        count, found = faults(part)
        assert not found, "\n".join(found)
        assert count >= 2
    window.command_palette.close_palette()
    window.session.close_photo()
    count, found = faults(window.welcome)
    assert not found, "\n".join(found)
    assert count >= 8


def test_the_tour_is_read_and_its_buttons_come_by_tab(window: MainWindow, photo: None) -> None:  # noqa: ARG001
    window.actions_table["help.tour"].trigger()
    callout = window.findChild(Callout)
    assert callout is not None
    count, found = faults(callout)
    assert not found, "\n".join(found)
    assert count >= 3
    QTest.keyClick(callout, Qt.Key.Key_Tab)
    reached = [QApplication.focusWidget()]
    for _ in range(1):
        QTest.keyClick(reached[-1], Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [callout.skip, callout.next]
    QTest.keyClick(callout, Qt.Key.Key_Escape)


def test_dialogs(open_dialog: Callable[[str], QDialog], app: QApplication) -> None:
    for name in DIALOGS:
        dialog = open_dialog(name)
        count, found = faults(dialog)
        assert not found, f"{name}:\n" + "\n".join(found)
        assert count >= 1
        assert name_of(next(nodes(dialog))), name
        dialog.close()
        app.processEvents()


def test_roles_say_what_things_are(window: MainWindow, painted: None, app: QApplication) -> None:  # noqa: ARG001
    roles = _roles(window)
    assert "Canvas" in roles[Role.Canvas]
    # One of several, not several boxes to tick.
    assert {"Paint → photo", "Brush", "Variant 1", "Wipe"} <= set(roles[Role.RadioButton])
    assert {"Auto-preview"} <= set(roles[Role.CheckBox])
    assert {"Accept", "Re-roll"} <= set(roles[Role.Button])
    assert {"Task", "Variants", "Results from coarse to fine"} <= set(roles[Role.Grouping])
    window.docks.bring("learning")
    app.processEvents()
    assert {"Draft", "Paper"} <= set(_roles(window)[Role.RadioButton])

    # A panel behind another tab is not told.
    for there, gone in (("render", "learning"), ("learning", "render")):
        window.docks.bring(there)
        app.processEvents()
        names = _roles(window)[Role.Client]
        assert window.docks.all[there].widget().accessibleName() in names
        assert window.docks.all[gone].widget().accessibleName() not in names


def test_sliders_colours_and_progress_say_their_values(
    window: MainWindow,
    painted: None,  # noqa: ARG001
    session: Session,
) -> None:
    track = window.docks.all["render"].widget().injection.track
    told = QAccessible.queryAccessibleInterface(track)
    session.choose_scale(1)
    assert told.valueInterface().currentValue() == 1
    assert told.text(QAccessible.Text.Description).startswith("Keeps layout, re-imagines everything")
    session.choose_scale(4)
    assert told.text(QAccessible.Text.Description).startswith("Keeps your strokes, adjusts texture")
    session.set_colour((1, 2, 3))
    told = QAccessible.queryAccessibleInterface(window.toolbar.colours)
    assert "#010203" in told.text(QAccessible.Text.Description)
    bar = window.docks.samples.progress
    bar.show_share(0.37, running=True)
    told = QAccessible.queryAccessibleInterface(bar)
    assert told.role() is Role.ProgressBar
    assert told.valueInterface().currentValue() == 37
    assert np.isclose(bar.share, 0.37)
