"""The contact sheet of an edit, in a window of its own: to compare, to choose from, to save."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from singan_studio.app.session import Session
from singan_studio.app.status import clock
from singan_studio.ui import clipboard
from singan_studio.ui.accessible import announce
from singan_studio.ui.banner import Banner
from singan_studio.ui.exchange import Exchange
from singan_studio.ui.viewer.bar import ZoomBar
from singan_studio.ui.viewer.cells import CellViewer
from singan_studio.ui.widgets.buttons import Button
from singan_studio.ui.widgets.labels import Label
from singan_studio.ui.widgets.progress import ProgressBar
from singan_studio.ui.widgets.style import GRID


class SheetWindow(QDialog):
    """Shows the session's contact sheet; a click on one of its pictures shows that on the photo."""

    def __init__(self, session: Session, exchange: Exchange, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._exchange = exchange
        self.setWindowTitle(self.tr("Contact sheet"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.viewer = CellViewer(self)
        self.viewer.setAccessibleName(self.tr("Contact sheet: coarse to fine, variant by variant"))
        self.words = Label(small=True, parent=self)
        self.progress = ProgressBar(self.tr("Contact sheet"), self)
        self.banner = Banner(self.viewer)
        self.again = Button(
            self.tr("Make anew"), self.tr("Makes the contact sheet of the edit as it is now."), parent=self
        )
        self.cancel = Button(
            self.tr("Cancel"), self.tr("Makes no more pictures; those that are there stay."), parent=self
        )
        self.copy = Button(self.tr("Copy"), self.tr("Puts the sheet on the clipboard."), parent=self)
        self.save = Button(self.tr("Save as…"), self.tr("Writes the sheet into a file."), parent=self)
        above = QHBoxLayout()
        above.setSpacing(GRID)
        above.addWidget(self.words, 1)
        above.addWidget(ZoomBar(self.viewer, self))
        below = QHBoxLayout()
        below.setSpacing(GRID)
        below.addWidget(self.progress, 1)
        below.addStretch()
        for button in (self.cancel, self.again, self.copy, self.save):
            button.setSizePolicy(button.sizePolicy().Policy.Fixed, button.sizePolicy().Policy.Fixed)
            below.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        column.addLayout(above)
        column.addWidget(self.viewer, 1)
        column.addLayout(below)
        room = self.screen().availableSize() if parent is None else parent.size()
        # Not over all of the photo: what is chosen here shows there.
        self.resize(min(1120, room.width() * 3 // 4), min(660, room.height() * 2 // 3))
        self._connect()
        if session.sheet.picture is None or not self._current():
            session.make_sheet()
        self.refresh()
        self.viewer.setFocus()

    def _connect(self) -> None:
        session = self.session
        session.sheet.changed.connect(self.refresh)
        for signal in (session.request_changed, session.variants_changed, session.mask_changed):
            signal.connect(self.refresh)
        session.photo_changed.connect(self.close)
        session.notice.connect(self.banner.show_notice)
        self.viewer.chosen.connect(session.show_cell)
        self.viewer.went.connect(self._show_words)
        self.cancel.clicked.connect(session.sheet.stop)
        self.again.clicked.connect(session.make_sheet)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._ask_save)

    def refresh(self) -> None:
        """Show everything anew."""
        sheet, session = self.session.sheet, self.session
        current, there = self._current(), sheet.picture is not None
        self.viewer.show_cells(sheet.picture, sheet.places)
        self.viewer.mark(sheet.index(session.request.scale, session.chosen) if current else None)
        self.progress.setVisible(sheet.running)
        self.progress.show_share(sheet.share, running=True)
        self.cancel.setVisible(sheet.running)
        self.again.setVisible(not sheet.running)
        self.again.setEnabled(session.sheet_plan is not None)
        self.copy.setEnabled(there and not sheet.busy)
        self.save.setEnabled(there and not sheet.busy)
        self._show_words()

    def _show_words(self) -> None:
        self.words.show_text(self._said())
        if self.viewer.reached is not None:
            self.viewer.setAccessibleDescription(self._said())
            announce(self.viewer, self._said())

    def _said(self) -> str:
        sheet, reached = self.session.sheet, self.viewer.reached
        if reached is not None and sheet.plan is not None:
            return sheet.label(reached)
        if sheet.running:
            left = sheet.seconds_left
            if left is None:
                return self.tr("Rendering every scale and variant…")
            return self.tr("Rendering every scale and variant… {time} left").format(time=clock(left))
        if sheet.picture is None:
            return self.tr("Paint, paste or move something: the sheet shows all that may become of it.")
        if not self._current():
            return self.tr("The edit has changed since this sheet was made.")
        return self.tr("Coarse on the left, fine on the right; click a picture to see it on the photo.")

    def _current(self) -> bool:
        """Return whether the sheet is of the edit as it is now."""
        plan = self.session.sheet_plan
        return plan is not None and plan.same(self.session.sheet.plan)

    def _copy(self) -> None:
        if self.session.sheet.picture is not None:
            clipboard.put(self.session.sheet.picture)

    def _ask_save(self) -> None:
        photo, picture = self.session.photo, self.session.sheet.picture
        if photo is None or picture is None:
            return
        stem = self.tr("{photo} contact sheet").format(photo=Path(photo.name).stem)
        self._exchange.ask_save_picture(
            self.tr("Save the contact sheet"),
            stem,
            lambda path: self.session.save_picture(path, picture),
            self,
        )

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Make nothing that nobody sees: the sheet is soon made again."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.session.sheet.stop()
