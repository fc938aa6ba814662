"""The commands that open what comes with the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from singan_studio.app.words import tr
from singan_studio.ui.actions import Command
from singan_studio.ui.welcome import project_titles, sample_titles

if TYPE_CHECKING:
    from singan_studio.ui.main_window import MainWindow


def opening_commands(window: MainWindow) -> list[Command]:
    """Return the commands that open sample photos and sample projects."""
    photos = [
        Command(f"sample.{name}", title, lambda name=name: window.exchange.open_sample(name))  # type: ignore[misc]
        for name, title in sample_titles()
    ]
    projects = [
        Command(
            f"project.{name}",
            title,
            lambda name=name: window.exchange.open_sample_project(name),  # type: ignore[misc]
            tip=tr("Opens a copy of this sample project, with its result."),
            line=number == 0,
        )
        for number, (name, title) in enumerate(project_titles())
    ]
    return [*photos, *projects]
