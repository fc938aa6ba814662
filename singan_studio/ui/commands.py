"""The table of commands: everything a person can do, once, in the order of the menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from singan_studio.app.words import plain, tr
from singan_studio.document import edits
from singan_studio.ui.actions import Command
from singan_studio.ui.advice_commands import advice_commands, origin_command
from singan_studio.ui.animation_commands import animation_commands
from singan_studio.ui.clipboard import has_picture, on_clipboard
from singan_studio.ui.compare_commands import compare_commands
from singan_studio.ui.keyboard_commands import keyboard_commands
from singan_studio.ui.layer_commands import layer_commands
from singan_studio.ui.opening_commands import opening_commands
from singan_studio.ui.render_commands import learn_commands, render_commands
from singan_studio.ui.sample_commands import sample_commands
from singan_studio.ui.window_commands import help_commands, window_commands

if TYPE_CHECKING:
    from singan_studio.ui.main_window import MainWindow

_Key = QKeySequence.StandardKey


def menu_titles() -> dict[str, str]:
    """Return the menus in order, and what each is called. Samples are in a menu inside the first."""
    return {
        "file": tr("&File"),
        "edit": tr("&Edit"),
        "layer": tr("&Layer"),
        "tool": tr("&Tool"),
        "render": tr("&Render"),
        "animate": tr("&Animate"),
        "make": tr("&Make"),
        "learn": tr("Lear&n"),
        "view": tr("&View"),
        "help": tr("&Help"),
    }


def palette_titles() -> dict[str, str]:
    """Return what each menu is called in the command palette."""
    titles = {name: plain(title) for name, title in menu_titles().items()}
    return {**titles, "sample": tr("Open sample"), "project": tr("Open sample project")}


def other_keys() -> dict[str, str]:
    """Return keys that are no command's, and what they do."""
    return {
        tr("Wheel"): tr("Zoom to the pointer"),
        tr("Space or middle button, drag"): tr("Move the picture"),
        tr("Alt while painting"): tr("Take a colour from the picture"),
        tr("[ and ]"): tr("Smaller and larger brush"),
        tr("Alt, drag in a selection"): tr("Copy the region instead of moving it"),
        tr("Esc"): tr("Leave what is under way"),
        tr("Enter"): tr("Finish what is under way"),
        tr("Double-click on a slider"): tr("Back to its default"),
    }


def table(window: MainWindow) -> list[Command]:
    """Return every command of a window."""
    return [
        *_file(window),
        *opening_commands(window),
        *_edit(window),
        *layer_commands(window),
        *_tools(window),
        *render_commands(window),
        *compare_commands(window),
        *window_commands(window),
        *animation_commands(window),
        *advice_commands(window),
        *sample_commands(window),
        *learn_commands(window),
        *_view(window),
        *keyboard_commands(window),
        *help_commands(window),
    ]


def _file(window: MainWindow) -> list[Command]:
    session = window.session

    def there() -> bool:
        return session.photo is not None

    return [
        Command(
            "file.open",
            tr("&Open…"),
            window.exchange.ask_open,
            (_Key.Open,),
            tr("Opens a photo or a project."),
            "folder-open",
        ),
        Command(
            "file.place",
            tr("&Place a picture…"),
            window.exchange.ask_place,
            ("Ctrl+Shift+O",),
            tr("Puts a picture from a file on a floating layer, scaled to fit."),
            "image",
            there,
        ),
        Command(
            "file.save",
            tr("&Save the project"),
            window.exchange.save,
            ("Ctrl+S",),
            tr("Keeps everything to be reopened as it is: layers, mask, variants, what is learnt."),
            "floppy-disk",
            there,
            line=True,
        ),
        Command(
            "file.save_as",
            tr("Save the project &as…"),
            window.exchange.ask_save,
            ("Ctrl+Shift+S",),
            tr("Keeps everything in another file. Krita and GIMP open it with its layers."),
            enabled=there,
        ),
        Command(
            "file.export",
            tr("&Export…"),
            window.exchange.ask_export,
            ("Ctrl+Shift+E",),
            tr("Writes the picture as shown, at the photo's own size, with its EXIF and colour profile."),
            "export",
            there,
            line=True,
        ),
        Command(
            "file.export_again",
            tr("Export a&gain"),
            window.exchange.export_again,
            ("Ctrl+E",),
            tr("Writes the picture to the file of the last export, or asks for one."),
            enabled=there,
        ),
        Command(
            "file.settings",
            tr("Se&ttings…"),
            window.windows.show_settings,
            ("Ctrl+,",),
            icon="gear",
            line=True,
        ),
        Command(
            "file.close",
            tr("&Close photo"),
            lambda: window.exchange.when_saved(session.close_photo),
            (_Key.Close,),
            enabled=there,
            line=True,
        ),
        Command("file.quit", tr("&Quit"), window.close, ("Ctrl+Q",)),
    ]


def _edit(window: MainWindow) -> list[Command]:
    session = window.session

    def there() -> bool:
        return session.photo is not None

    def selected() -> bool:
        return there() and session.document.selection is not None

    def changeable() -> bool:
        return there() and session.document.active_layer.kind != "photo"

    return [
        Command(
            "edit.undo",
            tr("&Undo"),
            session.undo,
            (_Key.Undo,),
            icon="arrow-u-up-left",
            enabled=lambda: there() and (session.history.can_undo or session.accepting),
        ),
        Command(
            "edit.redo",
            tr("&Redo"),
            session.redo,
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            icon="arrow-u-up-right",
            enabled=lambda: there() and session.history.can_redo,
        ),
        Command(
            "edit.cut",
            tr("Cu&t"),
            window.exchange.cut,
            (_Key.Cut,),
            tr("Copies what is selected and clears it from the active layer."),
            "scissors",
            lambda: selected() and changeable(),
            line=True,
        ),
        Command(
            "edit.copy",
            tr("&Copy"),
            window.exchange.copy,
            (_Key.Copy,),
            tr("Copies what is selected as it is shown, or the whole picture."),
            "copy",
            there,
        ),
        Command(
            "edit.paste",
            tr("&Paste"),
            window.exchange.paste,
            (_Key.Paste,),
            tr("Puts the picture on the clipboard on a floating layer; without a photo, opens it."),
            "clipboard-text",
            lambda: has_picture(on_clipboard()),
        ),
        Command(
            "edit.paste_new",
            tr("Paste as &new photo"),
            window.exchange.paste_as_photo,
            ("Ctrl+Shift+V",),
            tr("Opens the picture on the clipboard as a photo of its own."),
            enabled=lambda: has_picture(on_clipboard()),
        ),
        Command(
            "edit.clear",
            tr("C&lear"),
            lambda: window.edit(tr("Clear"), edits.clear_selected),
            ("Del",),
            tr("Clears the selection, or all, from the active layer."),
            "trash",
            changeable,
        ),
        Command(
            "edit.fill",
            tr("&Fill selection"),
            lambda: window.edit(tr("Fill selection"), lambda d: edits.fill_selected(d, session.colour)),
            ("Alt+Backspace", "Shift+F5"),
            tr("Fills what is selected with the colour to paint with."),
            "paint-bucket",
            selected,
        ),
        Command(
            "edit.restore",
            tr("Restore the p&hoto"),
            lambda: window.edit(tr("Restore the photo"), edits.restore_all),
            (),
            tr("Brings the photo back within the selection, or everywhere."),
            "clock-counter-clockwise",
            lambda: there() and len(session.document.layers) > 1,
        ),
        Command(
            "edit.select_all",
            tr("Select &all"),
            lambda: window.edit(tr("Select all"), edits.select_all),
            (_Key.SelectAll,),
            enabled=there,
            line=True,
        ),
        Command(
            "edit.select_none",
            tr("Select n&one"),
            lambda: window.edit(tr("Select none"), lambda d: edits.select(d, None)),
            ("Ctrl+Shift+A", "Ctrl+D"),
            enabled=selected,
        ),
        Command(
            "edit.invert",
            tr("&Invert selection"),
            lambda: window.edit(tr("Invert selection"), edits.invert_selection),
            ("Ctrl+Shift+I",),
            enabled=there,
        ),
    ]


def _tools(window: MainWindow) -> list[Command]:
    session = window.session
    commands = [
        Command(
            f"tool.{name}",
            tool.label,
            lambda name=name: window.choose_tool(name),  # type: ignore[misc]
            (tool.shortcut.upper(),),
            tool.hint,
            tool.icon,
            checked=lambda name=name: session.tool == name,  # type: ignore[misc]
            group="tool",
        )
        for name, tool in window.tools.items()
    ]
    return [
        *commands,
        Command(
            "tool.swap",
            tr("Exchange the colours"),
            session.swap_colours,
            ("X",),
            tr("The colour to paint with becomes the background colour, and the other way round."),
            "swap",
            line=True,
        ),
        Command("tool.black_white", tr("Black and white"), window.black_white, ("D",), tr("Paint in black.")),
        Command("tool.colour", tr("Choose a colour…"), window.toolbar.choose_colour, (), "", "palette"),
    ]


def _view(window: MainWindow) -> list[Command]:
    session, canvas = window.session, window.canvas

    def there() -> bool:
        return session.photo is not None

    def theme(name: str, text: str, *, line: bool = False) -> Command:
        return Command(
            f"view.theme_{name}",
            text,
            lambda: window.settings.set("appearance.theme", name),
            checked=lambda: window.settings.text("appearance.theme") == name,
            group="theme",
            line=line,
        )

    panels = [
        Command(
            f"view.panel_{name}",
            tr("{panel} panel").format(panel=dock.windowTitle()),
            lambda name=name: window.docks.toggle(name),  # type: ignore[misc]
            checked=lambda dock=dock: not dock.isHidden(),  # type: ignore[misc]
            line=number == 0,
        )
        for number, (name, dock) in enumerate(window.docks.all.items())
    ]
    return [
        Command(
            "view.zoom_in",
            tr("Zoom &in"),
            canvas.zoom_in,
            ("Ctrl+=", "Ctrl++"),
            "",
            "magnifying-glass-plus",
            there,
        ),
        Command(
            "view.zoom_out",
            tr("Zoom &out"),
            canvas.zoom_out,
            ("Ctrl+-",),
            "",
            "magnifying-glass-minus",
            there,
        ),
        Command("view.fit", tr("&Fit the window"), canvas.fit, ("Ctrl+0",), "", "frame-corners", there),
        Command("view.actual", tr("&100 %"), lambda: canvas.zoom_to(100), ("Ctrl+1",), "", "", there),
        origin_command(window),
        *panels,
        Command(
            "view.hide_panels",
            tr("&Hide panels"),
            window.docks.toggle_all,
            ("F4",),
            tr("Leaves only the picture and the tools; once more brings them back."),
            checked=lambda: window.docks.hidden,
        ),
        Command(
            "view.reset",
            tr("&Reset the layout"),
            window.docks.arrange,
            (),
            tr("Puts all panels where they were."),
        ),
        Command(
            "view.full_screen",
            tr("F&ull screen"),
            window.toggle_full_screen,
            ("F11",),
            icon="arrows-out",
            checked=window.isFullScreen,
            line=True,
        ),
        theme("system", tr("Theme as the &system"), line=True),
        theme("dark", tr("&Dark theme")),
        theme("light", tr("&Light theme")),
    ]
