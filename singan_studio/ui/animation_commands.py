"""The commands of the Animate menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from singan_studio.app.words import tr
from singan_studio.ui.actions import Command

if TYPE_CHECKING:
    from singan_studio.ui.main_window import MainWindow


def animation_commands(window: MainWindow) -> list[Command]:
    """Return the commands on the animation of the photo and its export."""
    animation, movie = window.session.animation, window.session.movie
    player = window.docks.animation.player

    def ready() -> bool:
        return animation.ready

    def there() -> bool:
        return bool(animation.frames)

    def make() -> None:
        window.docks.bring("animate")
        animation.make()

    def play() -> None:
        window.docks.bring("animate")
        player.toggle()

    return [
        Command(
            "animate.make",
            tr("&Animate the photo"),
            make,
            ("F6",),
            tr("Makes the animation as it is set; it plays in its panel from the first frames on."),
            "film-strip",
            ready,
        ),
        Command(
            "animate.stop",
            tr("&Stop"),
            animation.stop,
            tip=tr("Makes no more frames; those that are there stay."),
            icon="stop",
            enabled=lambda: animation.running,
        ),
        Command(
            "animate.reroll",
            tr("&Re-roll the motion"),
            animation.reroll,
            tip=tr("Makes another motion."),
            icon="dice",
            enabled=ready,
        ),
        Command(
            "animate.play",
            tr("&Play"),
            play,
            ("F7",),
            tr("Plays the animation, or lets it stand still."),
            "play",
            ready,
            lambda: there() and player.playing,
            line=True,
        ),
        Command(
            "animate.back",
            tr("Frame &before"),
            lambda: player.step(-1),
            ("Alt+,",),
            icon="skip-back",
            enabled=there,
        ),
        Command(
            "animate.forward",
            tr("&Next frame"),
            lambda: player.step(1),
            ("Alt+.",),
            icon="skip-forward",
            enabled=there,
        ),
        Command(
            "animate.loop",
            tr("Seamless &loop"),
            lambda: animation.set_motion(loop=not animation.motion.loop),
            tip=tr("It ends where it began, so that it can repeat without a jump."),
            enabled=ready,
            checked=lambda: animation.motion.loop,
            line=True,
        ),
        Command(
            "animate.only",
            tr("&Only the selection moves"),
            lambda: animation.move_only(not animation.only_selection),
            tip=tr("Everything that is not selected stays as it is, to the last bit."),
            enabled=ready,
            checked=lambda: animation.only_selection,
        ),
        Command(
            "animate.export",
            tr("&Export the animation…"),
            window.exchange.ask_export_animation,
            ("Ctrl+Alt+E",),
            tr("Writes the animation as GIF, PNG, WebP or MP4, while you go on working."),
            "export",
            lambda: ready() and not movie.running,
            line=True,
        ),
        Command(
            "animate.cancel",
            tr("&Cancel the export"),
            movie.stop,
            tip=tr("Ends the export; nothing of it stays, and a file of that name is as it was."),
            icon="x-circle",
            enabled=lambda: movie.running,
        ),
    ]
