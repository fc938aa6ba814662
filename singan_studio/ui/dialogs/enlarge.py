"""The picture enlarged, in a window of its own: settings beside it, and a line to compare it with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from singan_studio.app.enlarging import Enlargement
from singan_studio.app.session import Session
from singan_studio.errors import StudioError
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.ui import clipboard
from singan_studio.ui.banner import Banner
from singan_studio.ui.dialogs.enlarge_settings import EnlargeSettings
from singan_studio.ui.dialogs.figures import FiguresTable
from singan_studio.ui.exchange import Exchange
from singan_studio.ui.panels.common import Divider, scrolling
from singan_studio.ui.viewer.bar import ZoomBar
from singan_studio.ui.viewer.wipe import WipeViewer
from singan_studio.ui.widgets.buttons import Button
from singan_studio.ui.widgets.labels import Label
from singan_studio.ui.widgets.section import Section
from singan_studio.ui.widgets.segmented import Choice, Segmented
from singan_studio.ui.widgets.style import GRID

if TYPE_CHECKING:
    from singan_studio.imaging.load import Picture

_SIDE = 304
"""Width of what stands beside the picture, in device-independent pixels."""


class EnlargeWindow(QDialog):
    """Enlarges the picture as it is shown; it may be closed meanwhile, and shows what was made last."""

    def __init__(self, session: Session, exchange: Exchange, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._exchange = exchange
        self._looked: Rect | None = None
        self.setWindowTitle(self.tr("Enlarge"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.viewer = WipeViewer(self)
        self.banner = Banner(self.viewer)
        self.against = Segmented(
            self.tr("Compare with"),
            (
                Choice("bicubic", self.tr("Bicubic"), self.tr("Enlarged by interpolation alone.")),
                Choice("original", self.tr("Original"), self.tr("The original that you chose.")),
            ),
            self,
        )
        self.against.set_current("bicubic")
        self.shown = Label(small=True, parent=self)
        self.settings = EnlargeSettings(session, self)
        self.figures = FiguresTable(self)
        self.measure = Button(
            self.tr("Compare with an original…"),
            self.tr("Measures how near the enlarged picture comes to the original it was made smaller from."),
            parent=self,
        )
        self._arrange()
        room = self.screen().availableSize()
        self.resize(min(1240, room.width() - 8 * GRID), min(800, room.height() - 10 * GRID))
        self._connect()
        self.refresh()
        self.settings.go.setFocus()

    # --- building ---

    def _arrange(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(GRID)
        bar.addWidget(self.against)
        bar.addWidget(self.shown)
        bar.addStretch(1)
        bar.addWidget(ZoomBar(self.viewer, self))
        left = QVBoxLayout()
        left.setContentsMargins(GRID, GRID, GRID, GRID)
        left.setSpacing(GRID)
        left.addWidget(self.viewer, 1)
        left.addLayout(bar)
        side = QWidget(self)
        side.setFixedWidth(_SIDE)
        area, column = scrolling(side)
        column.addWidget(self.settings)
        self.measures = Section(self.tr("How near to the original"), self)
        self.measures.content.addWidget(self.measure)
        self.measures.content.addWidget(self.figures)
        column.addWidget(self.measures)
        column.addStretch(1)
        outer = QVBoxLayout(side)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(area, 1)
        outer.addWidget(Divider(self))
        outer.addLayout(self._make_footer())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(side)

    def _make_footer(self) -> QVBoxLayout:
        self.save = Button(
            self.tr("Save as…"), self.tr("Writes the enlarged picture into a file."), parent=self
        )
        self.copy = Button(
            self.tr("Copy"), self.tr("Puts the enlarged picture on the clipboard."), parent=self
        )
        self.as_photo = Button(
            self.tr("Open as photo"),
            self.tr("Opens the enlarged picture as a photo of its own."),
            parent=self,
        )
        pair = QHBoxLayout()
        pair.setSpacing(GRID)
        pair.addWidget(self.copy, 1)
        pair.addWidget(self.as_photo, 2)
        column = QVBoxLayout()
        column.setContentsMargins(GRID + GRID // 2, GRID, GRID + GRID // 2, GRID)
        column.setSpacing(GRID)
        column.addWidget(self.save)
        column.addLayout(pair)
        return column

    def _connect(self) -> None:
        session = self.session
        session.enlarging.changed.connect(self.refresh)
        session.photo_changed.connect(self._photo_changed)
        session.notice.connect(self.banner.show_notice)
        for signal in (session.selection_changed, session.document_changed, session.result_changed):
            signal.connect(self._look_anew)
        self.against.chosen.connect(lambda _key: self.refresh())
        self.measure.clicked.connect(self._ask_original)
        self.save.clicked.connect(self._ask_save)
        self.copy.clicked.connect(self._copy)
        self.as_photo.clicked.connect(self._open)

    # --- showing ---

    def refresh(self) -> None:
        """Show everything anew."""
        enlarging = self.session.enlarging
        made, idle = enlarging.made, not enlarging.busy
        if made is None:
            self._look()
        else:
            self._show(made)
        self.against.setVisible(made is not None and made.original is not None)
        words = self.tr("{size} pixels, {factor} ×")
        self.shown.show_text(
            "" if made is None else words.format(size=Size.of(made.picture), factor=made.request.factor)
        )
        self.measures.setVisible(made is not None)
        self.figures.show_figures({} if made is None else made.figures)
        self.measure.setEnabled(idle)
        for button in (self.save, self.copy, self.as_photo):
            button.setEnabled(made is not None)

    def _show(self, made: Enlargement) -> None:
        self._looked = None
        left, caption = made.bicubic, self.tr("Bicubic")
        if made.original is not None and self.against.current == "original":
            left, caption = made.original, self.tr("Original")
        self.viewer.show_two(left, made.picture, (caption, self.tr("Enlarged")))

    def _look(self) -> None:
        """Show what would be enlarged."""
        region = self.session.enlarged_region
        if self.session.photo is not None and region != self._looked:
            self._looked = region
            self.session.look_then(region, self._show_look)

    def _show_look(self, picture: Rgb) -> None:
        if self.session.enlarging.made is None:
            self.viewer.show_one(picture)

    def _look_anew(self) -> None:
        self._looked = None
        if self.session.enlarging.made is None:
            self._look()

    def _photo_changed(self) -> None:
        if self.session.photo is None:
            self.close()
        self.against.set_current("bicubic")
        self._look_anew()

    # --- doing ---

    def _ask_original(self) -> None:
        self._exchange.ask_picture(self.tr("Choose the original"), self._measure, self)

    def _measure(self, original: Picture) -> None:
        try:
            self.session.enlarging.measure(original.pixels)
        except StudioError as error:
            self._exchange.tell(str(error))

    def _ask_save(self) -> None:
        made, photo = self.session.enlarging.made, self.session.photo
        if made is not None:
            exif = photo.picture.exif if photo is not None and photo.picture is not None else None
            self._exchange.ask_save_picture(
                self.tr("Save the enlarged picture"),
                self._name(made),
                lambda path: self.session.save_picture(path, made.picture, exif),
                self,
            )

    def _copy(self) -> None:
        made = self.session.enlarging.made
        if made is not None:
            clipboard.put(made.picture)

    def _open(self) -> None:
        made = self.session.enlarging.made
        if made is None:
            return
        name = self._name(made)

        def open_it() -> None:
            from singan_studio.imaging.load import Picture  # noqa: PLC0415 Pillow is for when it is needed

            self.session.open_picture(Picture(made.picture, None, True, ()), name, made=True)

        self.close()  # a question about unsaved edits is asked over the studio's own window
        self._exchange.when_saved(open_it)

    def _name(self, made: Enlargement) -> str:
        photo = self.session.photo
        stem = "" if photo is None else Path(photo.name).stem
        return self.tr("{photo} {factor}x").format(photo=stem, factor=made.request.factor)
