"""The commands of the Render and Learn menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from singan_studio.app.words import tr
from singan_studio.jobs.messages import Task
from singan_studio.ui.actions import Command

if TYPE_CHECKING:
    from singan_studio.ui.main_window import MainWindow


def render_commands(window: MainWindow) -> list[Command]:
    """Return the commands on the edit and its result."""
    session = window.session

    def edited() -> bool:
        return session.edit_region is not None

    def there() -> bool:
        return session.result is not None

    def task(name: Task, text: str, key: str) -> Command:
        return Command(
            f"render.{name}",
            text,
            lambda: session.set_request(task=name, task_chosen=True),
            (key,),
            enabled=lambda: session.photo is not None,
            checked=lambda: session.photo is not None and session.request.task == name,
            group="task",
        )

    return [
        task("paint", tr("&Paint → photo"), "Alt+1"),
        task("harmonize", tr("&Harmonise"), "Alt+2"),
        task("edit", tr("&Edit"), "Alt+3"),
        Command(
            "render.coarser",
            tr("&Coarser"),
            lambda: session.choose_scale(session.request.scale - 1),
            (",",),
            tr("Re-imagines more, keeps less of your strokes."),
            "minus-circle",
            lambda: session.scales > 1 and session.request.scale > 1,
            line=True,
        ),
        Command(
            "render.finer",
            tr("&Finer"),
            lambda: session.choose_scale(session.request.scale + 1),
            (".",),
            tr("Keeps more of your strokes, adjusts texture."),
            "plus-circle",
            lambda: session.request.scale < session.scales - 1,
        ),
        Command(
            "render.reroll",
            tr("&Re-roll"),
            session.reroll,
            ("Ctrl+R",),
            tr("Makes new variants from other random seeds."),
            "dice",
            edited,
        ),
        Command(
            "render.reroll_selection",
            tr("Re-roll in &selection"),
            lambda: session.reroll(session.document.selection),
            ("Ctrl+Shift+R",),
            tr("Re-rolls only what is selected of the result."),
            "reroll-selection",
            lambda: there() and session.document.selection is not None,
        ),
        Command(
            "render.now",
            tr("Render no&w"),
            session.render_now,
            ("F5",),
            tr("Renders the edit as it is."),
            "play",
            edited,
        ),
        Command(
            "render.auto",
            tr("Preview a&utomatically"),
            lambda: session.set_request(auto=not session.request.auto),
            ("Ctrl+Alt+R",),
            tr("Renders after every change."),
            checked=lambda: session.request.auto,
        ),
        Command(
            "render.accept",
            tr("&Accept result"),
            session.accept,
            ("Ctrl+Return", "Ctrl+Enter"),
            tr("Puts the result on a layer of its own."),
            "check",
            lambda: there() and not session.accepting,
            line=True,
        ),
        Command(
            "render.keep",
            tr("&Keep variant as layer"),
            lambda: session.keep(session.chosen),
            ("Ctrl+Shift+Return",),
            tr("Puts the shown variant on a hidden layer, to come back to."),
            "keep",
            there,
        ),
        Command(
            "render.discard",
            tr("&Discard result"),
            session.discard_result,
            ("Ctrl+Backspace",),
            tr("Takes the result away; your edit stays."),
            "x",
            there,
        ),
    ]


def learn_commands(window: MainWindow) -> list[Command]:
    """Return the commands on learning the photo."""
    session = window.session

    def there() -> bool:
        return session.photo is not None and session.scales > 1

    def go(station: str) -> None:
        window.settings.set("learning.far", station)
        session.learn(station)

    def judge() -> None:
        window.docks.reveal("learning")
        session.judge()

    stations = (
        ("draft", tr("&Draft"), tr("Learns the coarsest scales shortly: under a minute.")),
        ("balanced", tr("&Balanced"), tr("Learns on, and more scales: minutes.")),
        ("paper", tr("&Paper"), tr("Learns on to every scale as in the paper: hours.")),
    )
    return [
        *(
            Command(
                f"learn.{name}",
                tr("Learn: {preset}").format(preset=text),
                lambda name=name: go(name),  # type: ignore[misc]
                tip=tip,
                icon="graduation-cap" if name == "draft" else "",
                enabled=there,
            )
            for name, text, tip in stations
        ),
        Command(
            "learn.pause",
            tr("Pa&use"),
            session.pause,
            tip=tr("Learning stands still; edits go on."),
            icon="pause",
            enabled=lambda: session.learning.status == "learning",
            line=True,
        ),
        Command(
            "learn.resume",
            tr("&Go on"),
            session.resume,
            icon="play",
            enabled=lambda: session.learning.status == "paused",
        ),
        Command(
            "learn.stop",
            tr("&Stop"),
            session.stop,
            tip=tr("Ends learning; what is learnt is kept and used."),
            icon="stop",
            enabled=lambda: session.learning.status in {"learning", "paused"},
        ),
        Command(
            "learn.elsewhere",
            tr("&Learn on another computer…"),
            window.windows.show_elsewhere,
            tip=tr(
                "Lets a computer that is faster, or runs over night, learn this photo; it comes back here."
            ),
            icon="desktop-tower",
            enabled=lambda: there() and session.learning.may_leave,
        ),
        Command(
            "learn.judge",
            tr("&Judge how good it is"),
            judge,
            tip=tr("Makes a few samples and measures how good they are."),
            icon="chart-bar",
            enabled=lambda: session.judgement.ready,
            line=True,
        ),
        Command(
            "learn.study",
            tr("User stud&y…"),
            window.windows.study.ask,
            tip=tr("Lets a person tell fakes from photos, of a folder that has both."),
            icon="users",
        ),
    ]
