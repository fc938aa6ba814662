"""The Samples panel: random samples of the photo, of any shape, and what becomes of them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from singan_studio.app.session import Session
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.ui.panels.common import NARROWEST, footer, scrolling
from singan_studio.ui.panels.gallery import Gallery
from singan_studio.ui.panels.sample_shape import SampleShape
from singan_studio.ui.widgets.busy import BusyLine
from singan_studio.ui.widgets.buttons import Button, IconButton, PrimaryButton, TextButton
from singan_studio.ui.widgets.coarse_fine import CoarseFine
from singan_studio.ui.widgets.fields import NumberField
from singan_studio.ui.widgets.labels import Caption, Label
from singan_studio.ui.widgets.progress import ProgressBar
from singan_studio.ui.widgets.section import Empty, Section
from singan_studio.ui.widgets.style import GRID, TARGET
from singan_studio.ui.widgets.thumbnail import Thumbnail

_MOST = 24
"""Samples at a time."""
_SEEDS = 999_999
_BASE = 40
"""Width of the sample that is varied, in device-independent pixels."""
_SEEN = 200
"""Pixels of the photo's longer side that the frame shows, at least."""


class SamplesPanel(QWidget):
    """What samples are asked for, and the gallery of those that are made."""

    looked = Signal(int)
    """The sample of this seed shall be seen large."""
    menu_wanted = Signal(int, QPoint)
    """A menu for a sample, here on the screen."""
    dragged = Signal(int)
    opened = Signal(int)
    placed = Signal(int)
    saved = Signal(int)
    copied = Signal(int)
    varied = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.samples = session.samples
        self._small: tuple[Rgb, Rgb] | None = None
        """The photo, and the same for the frame."""
        self.setMinimumWidth(NARROWEST)
        self.setAccessibleName(self.tr("Samples"))
        self.busy = BusyLine(self)
        area, column = scrolling(self)
        self.start = CoarseFine(
            self.tr("What of the photo is kept"),
            self.tr(
                "Coarse: re-imagines everything.\n"
                "Fine: keeps the photo's layout, changes details.\n"
                "Double-click: back to the coarse end."
            ),
            self,
        )
        self.varying = self._make_varying()
        column.addWidget(self.varying)
        column.addWidget(self.start)
        self.advice = self._make_advice()
        column.addWidget(self.advice)
        self.shape = SampleShape(self)
        self.shape_section = Section(self.tr("Shape"), self)
        self.shape_section.add_beside_title(self.shape.preset)
        self.shape_section.content.addWidget(self.shape)
        column.addWidget(self.shape_section)
        self.empty = Empty("", self)
        column.addWidget(self.empty)
        self.gallery = Gallery(self)
        column.addWidget(self.gallery)
        self.uses = self._make_uses()
        column.addWidget(self.uses)
        column.addLayout(self._make_numbers())
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.busy)
        outer.addWidget(area, 1)
        self.progress = ProgressBar(self.tr("Samples"), self)
        outer.addWidget(self.progress)
        outer.addLayout(self._make_footer())
        self._connect()
        self.refresh()

    # --- building ---

    def _make_numbers(self) -> QHBoxLayout:
        self.count = NumberField("", 0, self)
        self.count.setRange(1, _MOST)
        self.seed = NumberField("", 0, self)
        self.seed.setRange(0, _SEEDS)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for field, word, tip in (
            (self.count, self.tr("Number"), self.tr("How many samples are made.")),
            (self.seed, self.tr("Seed"), self.tr("The same seed makes the same samples again.")),
        ):
            label = QLabel(word, self)
            label.setBuddy(field)
            for part in (label, field):
                part.setToolTip(tip)
            field.setAccessibleName(word)
            row.addWidget(label)
            row.addWidget(field)
        row.insertStretch(2, 1)
        return row

    def _make_varying(self) -> QWidget:
        varying = QWidget(self)
        self.base = Thumbnail("", parent=varying, whole=True)
        self.base.setEnabled(True)
        self.base.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.base.setCheckable(False)
        self.base.setFixedSize(_BASE, TARGET)
        self.base_words = Label(parent=varying)
        self.anew = TextButton(
            self.tr("vary no more"), self.tr("Goes back to samples that have nothing in common."), varying
        )
        row = QHBoxLayout(varying)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.base)
        row.addWidget(self.base_words, 1)
        row.addWidget(self.anew)
        return varying

    def _make_advice(self) -> QWidget:
        advice = QWidget(self)
        self.advised = Caption("", advice)
        self.whole = TextButton(
            self.tr("keep it whole"), self.tr("Starts where the photo's own layout is kept."), advice
        )
        row = QHBoxLayout(advice)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.advised, 1)
        row.addWidget(self.whole)
        return advice

    def _make_uses(self) -> QWidget:
        uses = QWidget(self)
        self.open = Button(
            self.tr("Open as photo"),
            self.tr("Opens the chosen sample as a photo of its own, at its own size."),
            parent=self,
        )
        self.place = IconButton(
            "stack",
            self.tr("Place as layer"),
            self.tr("Puts the chosen sample on the photo, as a layer."),
            self,
        )
        self.save = IconButton(
            "floppy-disk", self.tr("Save sample"), self.tr("Saves the chosen sample as a picture file."), self
        )
        self.copy = IconButton(
            "copy", self.tr("Copy sample"), self.tr("Copies the chosen sample for other programs."), self
        )
        self.vary = IconButton(
            "git-fork",
            self.tr("Vary this one"),
            self.tr("Makes variations of the chosen sample: its layout stays, the rest is made anew."),
            self,
        )
        row = QHBoxLayout(uses)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        row.addWidget(self.open, 1)
        for button in (self.vary, self.place, self.save, self.copy):
            row.addWidget(button)
        return uses

    def _make_footer(self) -> QVBoxLayout:
        self.words = Label(small=True, parent=self)
        self.cancel = Button(self.tr("Cancel"), self.tr("Makes no more; what is there stays."), parent=self)
        self.make = PrimaryButton(self.tr("Make samples"), "", parent=self)
        return footer(self.words, self.cancel, self.make)

    def _connect(self) -> None:
        session, samples = self.session, self.samples
        samples.changed.connect(self.refresh)
        session.photo_changed.connect(self.refresh)
        session.engine_changed.connect(self.refresh)
        self.start.chosen.connect(self._start_chosen)
        self.start.reset_requested.connect(lambda: self._start_chosen(self.start.track.minimum()))
        self.whole.clicked.connect(lambda: self._set(start=samples.better_start))
        self.anew.clicked.connect(samples.vary_no_more)
        self.shape.tile.toggled.connect(lambda on: self._set(tile=on))
        self.shape.changed.connect(lambda size: self._set(size=size))
        self.shape.frame_wanted.connect(lambda: self.shape_section.set_expanded(True))
        self.count.valueChanged.connect(lambda value: self._set(count=round(value)))
        self.seed.valueChanged.connect(lambda value: self._set(seed=round(value)))
        self.gallery.chosen.connect(samples.choose)
        for mine, theirs in (
            (self.looked, self.gallery.looked),
            (self.opened, self.gallery.opened),
            (self.dragged, self.gallery.dragged),
            (self.menu_wanted, self.gallery.menu_wanted),
        ):
            theirs.connect(mine)
        for signal, button in (
            (self.opened, self.open),
            (self.placed, self.place),
            (self.saved, self.save),
            (self.copied, self.copy),
            (self.varied, self.vary),
        ):
            button.clicked.connect(lambda _checked=False, signal=signal: self._use(signal))
        self.cancel.clicked.connect(samples.stop)
        self.make.clicked.connect(self._make)

    # --- showing ---

    def refresh(self) -> None:
        """Show everything anew."""
        session, samples = self.session, self.samples
        request, photo, places = samples.request, samples.photo, samples.places
        ready = samples.ready and session.scales > 0
        for part in (self.start, self.shape, self.shape.preset, self.count, self.seed):
            part.setEnabled(ready)
        self._show_start()
        own = Size(4, 3) if photo is None else Size.of(photo)
        size = request.size or own
        self.shape.show_shape(own, size, self._picture(), tile=request.tile)
        for field, value in ((self.count, request.count), (self.seed, request.seed)):
            with QSignalBlocker(field):
                field.setValue(value)
        self.empty.show_text(
            self.tr("New pictures of what the photo is made of: press Make samples.")
            if photo is not None
            else self.tr("Open a photo to begin.")
        )
        self.empty.setVisible(not places)
        shown = samples.shown.size if samples.shown is not None else None
        shape = shown or own
        self.gallery.show_places(places, samples.chosen, shape.width / shape.height)
        self.gallery.setVisible(bool(places))
        self.uses.setVisible(bool(places))
        for button in (self.open, self.place, self.save, self.copy):
            button.setEnabled(samples.chosen in samples.made)
        self.vary.setEnabled(samples.chosen is not None and samples.can_vary(samples.chosen))
        self._show_running(ready)

    def _show_advice(self) -> None:
        """Say why samples of this photo start finer, or should."""
        samples = self.samples
        start, better = samples.request.start, samples.better_start
        self.advice.setVisible(
            samples.request.layout is None and (start < better or (better > 0 and not samples.start_given))
        )
        self.whole.setVisible(start < better)
        self.advised.setText(
            self.tr("This looks like a face or one large object: it is taken apart.")
            if start < better
            else self.tr("This looks like a face or one large object: it is kept whole.")
        )

    def _show_start(self) -> None:
        """Show from which scale on all is made anew: of the photo, or of the sample that is varied."""
        session, samples = self.session, self.samples
        layout = samples.request.layout
        self.varying.setVisible(layout is not None)
        self._show_advice()
        if layout is None:
            start = samples.request.start
            self.start.show_scale(0, session.scales - 1, start, self._effect(start))
            return
        number = samples.request.label(layout.seed)
        self.base.show_picture(samples.varied)
        self.base_words.show_text(self.tr("Variations of {number}").format(number=number))
        first, last = samples.scales_to_vary
        self.start.show_scale(first, last, layout.scale, self._effect(layout.scale, varied=True))

    def _show_running(self, ready: bool) -> None:
        samples = self.samples
        coming = [place for place in samples.places if not place.fresh]
        self.busy.set_busy(samples.running)
        self.progress.show_share(samples.share if coming else 0.0, running=samples.running)
        self.words.setVisible(samples.running)
        if samples.finishing:
            self.words.show_text(self.tr("Making a sample at its own size…"))
        elif coming:
            number, of = len(samples.places) - len(coming) + 1, len(samples.places)
            self.words.show_text(self.tr("Sample {number} of {of}…").format(number=number, of=of))
        self.cancel.setEnabled(samples.running)
        again = samples.shown is not None
        word = self.tr("Other samples") if again else self.tr("Make samples")
        tip = (
            self.tr("Makes samples from other random seeds. You can go on working meanwhile.")
            if again
            else self.tr("Makes random samples of the photo. You can go on working meanwhile.")
        )
        self.make.setText(word)
        self.make.setAccessibleName(word)
        self.make.setToolTip(tip)
        self.make.setAccessibleDescription(tip)
        self.make.setEnabled(ready)

    def _picture(self) -> Rgb | None:
        """Return what the frame shows: the first sample, or the photo, thinned out to what can be seen."""
        photo = self.samples.photo
        first = next((place.picture for place in self.samples.places if place.picture is not None), None)
        if first is not None or photo is None:
            return first
        if self._small is None or self._small[0] is not photo:
            every = max(1, max(photo.shape) // _SEEN)
            self._small = (photo, np.ascontiguousarray(photo[::every, ::every]))
        return self._small[1]

    def _effect(self, start: int, *, varied: bool = False) -> str:
        if not self.session.scales:
            return ""
        # What is left of the freedom at each scale: docs/decisions/0010-transport.md.
        words = (
            self.tr("Re-imagines everything"),
            self.tr("Keeps the rough layout, re-imagines the rest"),
            self.tr("Keeps the layout, re-imagines its parts"),
            self.tr("Keeps layout and parts, changes details"),
        )
        if start < len(words):
            return words[start]
        return self.tr("Nearly the sample itself") if varied else self.tr("Nearly the photo itself")

    # --- doing ---

    def _set(self, **changes: object) -> None:
        self.samples.set_request(replace(self.samples.request, **changes))  # type: ignore[arg-type]

    def _start_chosen(self, scale: int) -> None:
        if self.samples.request.layout is None:
            self._set(start=scale)
        else:
            self.samples.vary_from(scale)

    def _make(self) -> None:
        if self.samples.shown is None:
            self.samples.make()
        else:
            self.samples.again()

    def _use(self, signal: Signal) -> None:
        if self.samples.chosen is not None:
            signal.emit(self.samples.chosen)  # type: ignore[attr-defined]
