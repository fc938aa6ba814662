"""The commands of the Layer menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from singan_studio.app.words import tr
from singan_studio.document import edits
from singan_studio.document.document import Document
from singan_studio.document.raster import Raster
from singan_studio.ui.actions import Command

if TYPE_CHECKING:
    from singan_studio.ui.main_window import MainWindow


def layer_commands(window: MainWindow) -> list[Command]:
    """Return the commands on the active layer."""
    session = window.session

    def there() -> bool:
        return session.photo is not None

    def changeable() -> bool:
        return there() and session.document.active_layer.kind != "photo"

    def index() -> int:
        return session.document.index(session.document.active)

    def edit(label: str, change: Callable[[Document], Document]) -> Callable[[], None]:
        return lambda: window.edit(label, change)

    def shift(step: int) -> Callable[[Document], Document]:
        return lambda document: edits.reorder(
            document, document.active, document.index(document.active) + step
        )

    def toggled(document: Document) -> Document:
        return edits.set_visible(document, document.active, not document.active_layer.visible)

    return [
        Command(
            "layer.new",
            tr("&New paint layer"),
            edit(
                tr("New layer"),
                lambda d: edits.add_layer(d, Raster.empty(4), tr("Paint"), "paint", above=d.active),
            ),
            ("Ctrl+Shift+N",),
            tr("Puts an empty layer to paint on above the active one."),
            "plus",
            there,
        ),
        Command(
            "layer.duplicate",
            tr("&Duplicate layer"),
            edit(tr("Duplicate layer"), lambda d: edits.duplicate(d, d.active)),
            ("Ctrl+J",),
            icon="copy-simple",
            enabled=there,
        ),
        Command(
            "layer.delete",
            tr("D&elete layer"),
            edit(tr("Delete layer"), lambda d: edits.remove(d, d.active)),
            ("Shift+Del",),
            icon="trash",
            enabled=changeable,
        ),
        Command(
            "layer.merge",
            tr("&Merge down"),
            edit(tr("Merge down"), lambda d: edits.merge_down(d, d.active)),
            ("Ctrl+M",),
            tr("Makes one layer of this one and the one below."),
            "arrow-line-down",
            lambda: changeable() and index() > 1,
        ),
        Command(
            "layer.up",
            tr("Move &up"),
            edit(tr("Move layer up"), shift(1)),
            ("Ctrl+]",),
            icon="caret-up",
            enabled=lambda: changeable() and index() < len(session.document.layers) - 1,
            line=True,
        ),
        Command(
            "layer.down",
            tr("Move d&own"),
            edit(tr("Move layer down"), shift(-1)),
            ("Ctrl+[",),
            icon="caret-down",
            enabled=lambda: changeable() and index() > 1,
        ),
        Command(
            "layer.hide",
            tr("&Show or hide"),
            edit(tr("Show or hide layer"), toggled),
            ("Ctrl+H",),
            icon="eye-slash",
            enabled=changeable,
        ),
        Command(
            "layer.cut_out",
            tr("&Cut out…"),
            window.ask_cut_out,
            ("Ctrl+Shift+X",),
            tr("Removes the background of a placed picture, from a rough outline around what is to stay."),
            "scissors",
            lambda: changeable() and session.document.active_layer.kind == "floating",
            line=True,
        ),
        Command(
            "layer.mask",
            tr("Add m&ask"),
            edit(tr("Add mask"), lambda d: edits.add_mask(d, d.active)),
            (),
            tr("Hides what is not selected of the layer, without erasing it."),
            "circle-half",
            changeable,
        ),
        Command(
            "layer.remove_mask",
            tr("&Remove mask"),
            edit(tr("Remove mask"), lambda d: edits.remove_mask(d, d.active)),
            enabled=lambda: changeable() and session.document.active_layer.mask is not None,
        ),
        Command(
            "layer.select",
            tr("Select its &pixels"),
            edit(tr("Select layer"), lambda d: edits.select_layer(d, d.active)),
            (),
            tr("Selects what the layer covers."),
            "selection",
            changeable,
        ),
    ]
