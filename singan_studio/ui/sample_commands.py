"""The commands on samples of the photo."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from singan_studio.app.words import tr
from singan_studio.ui.actions import Command

if TYPE_CHECKING:
    from singan_studio.ui.main_window import MainWindow


def sample_commands(window: MainWindow) -> list[Command]:
    """Return the commands on making samples, and on the one that is chosen."""
    samples, exchange = window.session.samples, window.samples

    def chosen() -> bool:
        return samples.chosen in samples.made

    def make(do: Callable[[], None]) -> None:
        window.docks.reveal("samples")
        do()

    def use(do: Callable[[int], None]) -> Callable[[], None]:
        return lambda: exchange.with_chosen(do)

    return [
        Command(
            "make.samples",
            tr("&Make samples"),
            lambda: make(samples.make),
            ("Ctrl+G",),
            tr("Makes random samples of the photo, as the Samples panel is set."),
            "squares-four",
            lambda: samples.ready,
        ),
        Command(
            "make.other",
            tr("&Other samples"),
            lambda: make(samples.again),
            ("Ctrl+Shift+G",),
            tr("Makes samples from other random seeds."),
            "dice",
            lambda: samples.ready,
        ),
        Command(
            "make.stop",
            tr("&Stop making samples"),
            samples.stop,
            tip=tr("Makes no more; what is there stays."),
            icon="stop",
            enabled=lambda: samples.running,
        ),
        Command(
            "make.look",
            tr("See sample &large"),
            use(exchange.look),
            ("Ctrl+Alt+G",),
            tr("Shows the chosen sample over the photo; Esc shows the photo again."),
            "magnifying-glass-plus",
            chosen,
            line=True,
        ),
        Command(
            "make.open",
            tr("Open sample as &photo"),
            use(exchange.open),
            (),
            tr("Opens the chosen sample as a photo of its own, at its own size."),
            "image",
            chosen,
        ),
        Command(
            "make.place",
            tr("Place sample as la&yer"),
            use(exchange.place),
            (),
            tr("Puts the chosen sample on the photo, as a layer."),
            "stack",
            chosen,
        ),
        Command(
            "make.save",
            tr("Sa&ve sample…"),
            use(exchange.save),
            (),
            tr("Saves the chosen sample as a picture file, at its own size."),
            "floppy-disk",
            chosen,
        ),
        Command(
            "make.copy",
            tr("&Copy sample"),
            use(exchange.copy),
            (),
            tr("Copies the chosen sample for other programs."),
            "copy",
            chosen,
        ),
        Command(
            "make.vary",
            tr("Va&ry this sample"),
            lambda: make(lambda: exchange.with_chosen(samples.vary)),
            ("Ctrl+Alt+V",),
            tr("Makes variations of the chosen sample: its layout stays, the rest is made anew."),
            "git-fork",
            lambda: samples.chosen is not None and samples.can_vary(samples.chosen),
            line=True,
        ),
        Command(
            "make.anew",
            tr("Vary &no more"),
            samples.vary_no_more,
            tip=tr("Goes back to samples that have nothing in common."),
            enabled=lambda: samples.varied is not None,
        ),
    ]
