"""The Layers panel: what lies over the photo, in which order, and how strongly."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimerEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from singan_studio.app.notice import Notice
from singan_studio.app.session import Session
from singan_studio.document import edits
from singan_studio.document.document import Document
from singan_studio.document.raster import Raster
from singan_studio.errors import StudioError
from singan_studio.ui.panels.common import MARGIN, NARROWEST
from singan_studio.ui.panels.layer_list import LayerList
from singan_studio.ui.panels.layer_model import LayerModel
from singan_studio.ui.widgets.busy import Alarm
from singan_studio.ui.widgets.buttons import IconButton
from singan_studio.ui.widgets.section import Empty
from singan_studio.ui.widgets.slider import Slider
from singan_studio.ui.widgets.style import GRID

_LOWEST = 40
"""Height of the list: one layer."""
_LATER = 120
"""Milliseconds until pictures of layers are made: not amid a quick series of edits."""


class LayersPanel(QWidget):
    """The layers, topmost first; the photo at the bottom is locked."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setMinimumWidth(NARROWEST)
        self.setAccessibleName(self.tr("Layers"))
        self.opacity = Slider(
            self.tr("Opacity"),
            0,
            100,
            unit="%",
            default=100,
            tip=self.tr("How strongly the chosen layer covers what lies below it."),
            parent=self,
        )
        self.model = LayerModel(self)
        self.list = LayerList(self.model, self)
        self.list.setMinimumHeight(_LOWEST)
        self.empty = Empty(self.tr("Open a photo: what you paint and paste gets layers of its own."), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GRID, MARGIN, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addWidget(self.opacity)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        column.addLayout(self._make_buttons())
        self._later = Alarm(self)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show the layers anew."""
        there = self.session.photo is not None
        self.empty.setVisible(not there)
        self.list.setVisible(there)
        if not there:
            self.model.show(())
            self.opacity.setEnabled(False)
            for button in self.buttons:
                button.setEnabled(False)
            return
        document = self.session.document
        self.model.show(document.layers)
        self.list.choose(document.active)
        layer, index = document.active_layer, document.index(document.active)
        photo = layer.kind == "photo"
        self.opacity.set_value(None if layer.opacity == 1 else 100 * layer.opacity)
        # Never off and on again: its own drag comes by here, and a disabled slider lets go of the mouse.
        self.opacity.setEnabled(not photo)
        below = document.layers[index - 1] if index else None
        self.add.setEnabled(True)
        self.duplicate.setEnabled(True)
        self.remove.setEnabled(not photo)
        self.move_up.setEnabled(not photo and index < len(document.layers) - 1)
        self.move_down.setEnabled(index > 1)
        self.merge.setEnabled(index > 1 and layer.visible and below is not None and below.visible)
        self._update_later()

    def _make_buttons(self) -> QHBoxLayout:
        self.add = IconButton(
            "ph.plus", self.tr("New layer"), self.tr("Adds an empty layer to paint on."), self
        )
        self.duplicate = IconButton(
            "ph.copy",
            self.tr("Duplicate layer"),
            self.tr("Lays a copy of the chosen layer over it."),
            self,
        )
        self.merge = IconButton(
            "ph.arrow-line-down",
            self.tr("Merge down"),
            self.tr("Makes one layer of the chosen one and the one below it."),
            self,
        )
        self.move_up = IconButton(
            "ph.arrow-up",
            self.tr("Move layer up"),
            self.tr("Moves the chosen layer up (Alt+Up in the list)."),
            self,
        )
        self.move_down = IconButton(
            "ph.arrow-down",
            self.tr("Move layer down"),
            self.tr("Moves the chosen layer down (Alt+Down in the list)."),
            self,
        )
        self.remove = IconButton(
            "ph.trash",
            self.tr("Delete layer"),
            self.tr("Takes the chosen layer away (Delete in the list)."),
            self,
        )
        self.buttons = (self.add, self.duplicate, self.merge, self.move_up, self.move_down, self.remove)
        row = QHBoxLayout()
        row.setSpacing(GRID // 2)
        for button in self.buttons[:-1]:
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.remove)
        return row

    def _connect(self) -> None:
        session = self.session
        session.photo_changed.connect(self.refresh)
        session.layers_changed.connect(self.refresh)
        # Not document_changed: amid a stroke it comes with every sample of the pen.
        session.history_changed.connect(self._update_later)
        self.opacity.changed.connect(self._set_opacity)
        self.list.shown.connect(self._set_visible)
        self.list.chosen.connect(self._activate)
        self.list.moved.connect(self._move)
        self.list.removed.connect(self._remove)
        self.model.renamed.connect(self._rename)
        self.add.clicked.connect(self._add)
        self.duplicate.clicked.connect(
            lambda: self._do(self.tr("Duplicate layer"), lambda d: edits.duplicate(d, d.active))
        )
        self.merge.clicked.connect(
            lambda: self._do(self.tr("Merge down"), lambda d: edits.merge_down(d, d.active))
        )
        self.remove.clicked.connect(lambda: self._remove(session.document.active))
        self.move_up.clicked.connect(lambda: self._shift(-1))
        self.move_down.clicked.connect(lambda: self._shift(1))

    # --- doing ---

    def _do(self, label: str, edit: Callable[[Document], Document], merge: str | None = None) -> None:
        try:
            document = edit(self.session.document)
        except StudioError as error:
            self.session.notice.emit(Notice(str(error), kind="warning"))
        else:
            self.session.do(label, document, merge)

    def _add(self) -> None:
        name = self.tr("Paint")
        self._do(
            self.tr("New layer"), lambda d: edits.add_layer(d, Raster.empty(4), name, "paint", above=d.active)
        )

    def _remove(self, layer_id: int) -> None:
        self._do(self.tr("Delete layer"), lambda d: edits.remove(d, layer_id))

    def _rename(self, layer_id: int, name: str) -> None:
        self._do(self.tr("Rename layer"), lambda d: edits.rename(d, layer_id, name))

    def _activate(self, layer_id: int) -> None:
        if layer_id != self.session.document.active:
            self._do(self.tr("Choose layer"), lambda d: edits.activate(d, layer_id), merge="activate")

    def _set_visible(self, layer_id: int, visible: bool) -> None:
        label = self.tr("Show layer") if visible else self.tr("Hide layer")
        self._do(label, lambda d: edits.set_visible(d, layer_id, visible))

    def _set_opacity(self, value: float | None) -> None:
        opacity = 1.0 if value is None else value / 100
        layer_id = self.session.document.active
        self._do(
            self.tr("Layer opacity"),
            lambda d: edits.set_opacity(d, layer_id, opacity),
            merge=f"opacity of {layer_id}",
        )

    def _shift(self, rows: int) -> None:
        active = self.session.document.active
        self._move(active, self.model.row_of(active) + rows)

    def _move(self, layer_id: int, row: int) -> None:
        # Rows count from the top, the document's layers from the bottom, where the photo stays.
        last = len(self.session.document.layers) - 1
        index = min(max(last - row, 1), last)
        if index != self.session.document.index(layer_id):
            self._do(self.tr("Reorder layers"), lambda d: edits.reorder(d, layer_id, index))

    def _update_later(self) -> None:
        self._later.start(_LATER)

    def timerEvent(self, _event: QTimerEvent) -> None:  # noqa: N802, D102
        self._later.stop()
        if self.session.photo is not None:
            self.model.update_pictures(self.session.history.state)
