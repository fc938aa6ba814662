"""The reference of the window: every command with its keys, every tool, every setting.

The window that is asked needs Qt, homes of its own and no display, so it is made in a process of its own:
python -m docs.generators.window
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from docs.generators.markdown import code, table

if TYPE_CHECKING:
    from singan_studio.app.settings import Setting
    from singan_studio.ui.actions import Command
    from singan_studio.ui.main_window import MainWindow

_ROOT = Path(__file__).resolve().parents[2]

_INTRODUCTION = """# Commands, tools and settings

All of this is found in the window too: every command by a few letters in the command palette (**Ctrl+K**),
the keys under **F1**, what a control does by resting the pointer on it. This page is made from the program's
own table of commands.

"""


def page() -> str:
    """Return the page."""
    with tempfile.TemporaryDirectory() as home:
        homes = {f"XDG_{kind}_HOME": home for kind in ("CONFIG", "CACHE", "DATA", "STATE")}
        done = subprocess.run(
            [sys.executable, "-m", "docs.generators.window"],
            cwd=_ROOT,
            env={**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
    if done.returncode:
        raise RuntimeError(f"The window's commands could not be listed:\n{done.stderr}")
    return done.stdout


def _written(window: MainWindow) -> str:
    from singan_studio.ui import commands  # noqa: PLC0415 Qt is imported in this process alone

    parts = [_INTRODUCTION]
    titles = commands.palette_titles()
    listed = list(window.actions_table.commands.values())
    for menu in dict.fromkeys(command.menu for command in listed):
        rows = [_row(command) for command in listed if command.menu == menu]
        parts.append(f"## {titles[menu]}\n\n" + table(("command", "keys", "what it does"), rows))
    others = [(code_of_keys(keys), text) for keys, text in commands.other_keys().items()]
    parts.append("## Other keys\n\n" + table(("keys", "what they do"), others))
    settings = [_setting(setting) for setting in window.settings.schema if setting.label]
    parts.append("## Settings\n\n" + table(("setting", "at first", "what it does"), settings))
    return "\n".join(parts)


def _row(command: Command) -> tuple[str, str, str]:
    from PySide6.QtGui import QKeySequence  # noqa: PLC0415

    keys = [key.toString(QKeySequence.SequenceFormat.PortableText) for key in command.keys]
    text = command.text.replace("&", "").rstrip("…")
    return text, ", ".join(code_of_keys(key) for key in keys), command.tip


def code_of_keys(keys: str) -> str:
    """Return keys in the type of code, as they are named on keyboards."""
    return code(keys.replace("Return", "Enter")) if keys else ""


def _setting(setting: Setting) -> tuple[str, str, str]:
    default = str(setting.default)
    match setting.kind:
        case "bool":
            default = "on" if setting.default else "off"
        case "choice":
            default = dict(setting.choices)[default]
        case _ if setting.lowest and setting.default == setting.minimum:
            default = setting.lowest
        case _ if setting.unit:
            default = f"{setting.default} {setting.unit}"
    return setting.label, default, setting.help


def main() -> None:
    """Print the page."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from singan_studio.app.session import Session  # noqa: PLC0415
    from singan_studio.app.settings import Settings  # noqa: PLC0415
    from singan_studio.jobs.local import LocalEngine  # noqa: PLC0415
    from singan_studio.ui.main_window import MainWindow  # noqa: PLC0415

    application = QApplication(["singan-studio"])
    settings = Settings()
    # The engine is never started: commands are listed, not carried out.
    window = MainWindow(Session(LocalEngine(), settings), settings)
    sys.stdout.write(_written(window))
    sys.stdout.flush()
    window.deleteLater()
    application.processEvents()
    os._exit(0)  # nothing was begun that would have to be ended


if __name__ == "__main__":
    main()
