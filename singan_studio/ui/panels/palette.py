"""The photo's colours in the Render panel: to paint with, or to snap paint to."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QWidget

from singan_studio.app.session import Session
from singan_studio.ui.widgets.buttons import IconButton
from singan_studio.ui.widgets.style import GRID
from singan_studio.ui.widgets.swatches import Swatches


class PhotoColours(QWidget):
    """Swatches of the photo where paint enters it; there only while something is to be painted."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.swatches = Swatches(self)
        self.swatches.setAccessibleName(self.tr("The photo's colours"))
        self.snap = IconButton("magnet", self.tr("Snap to the photo's colours"), "", self)
        self.snap.setCheckable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        row.addWidget(self.swatches, 1)
        row.addWidget(self.snap)
        self.swatches.chosen.connect(session.set_colour)
        self.snap.toggled.connect(lambda on: session.set_request(snap=on))
        for signal in (
            session.palette.changed,
            session.colour_changed,
            session.request_changed,
            session.document_changed,
            session.photo_changed,
        ):
            signal.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what there is to paint with."""
        session, colours = self.session, self.session.palette.colours
        self.swatches.show_colours(colours, session.colour)
        scaled = bool(session.document.scale_edits.tiles)
        with QSignalBlocker(self.snap):
            self.snap.setChecked(session.request.snap and not scaled)
        self.snap.setEnabled(not scaled)
        tip = (
            self.tr("Clear coarse–fine first: paint cannot be snapped where parts of it enter elsewhere.")
            if scaled
            else self.tr("Takes in what you paint as the nearest of these colours; your strokes stay.")
        )
        self.snap.setToolTip(f"{self.snap.accessibleName()}\n{tip}")
        self.snap.setAccessibleDescription(tip)
        self.setVisible(bool(colours) and session.request.task == "paint")
