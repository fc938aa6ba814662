"""The Render panel: how the edit is re-rendered, and what becomes of the result."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from singan_studio.app.session import Session
from singan_studio.ui.panels.common import NARROWEST, Divider, footer, scrolling
from singan_studio.ui.panels.comparing import Comparing
from singan_studio.ui.panels.injection import Injection
from singan_studio.ui.panels.notes import ForeignNote, ScalesNote
from singan_studio.ui.panels.palette import PhotoColours
from singan_studio.ui.panels.variants import Variants
from singan_studio.ui.widgets.busy import BusyLine
from singan_studio.ui.widgets.buttons import Button, CheckBox, PrimaryButton, TextButton
from singan_studio.ui.widgets.labels import Label
from singan_studio.ui.widgets.section import Empty, Section
from singan_studio.ui.widgets.segmented import Choice, Segmented
from singan_studio.ui.widgets.slider import Slider, align
from singan_studio.ui.widgets.style import GRID, TARGET

_PIXELS = 64
"""End of the sliders for mask growth and feather, unless a default needs more."""


class RenderPanel(QWidget):
    """Task, scale, blending and variants of the present edit; accept or discard its result."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setMinimumWidth(NARROWEST)
        self.setAccessibleName(self.tr("Render"))
        self.busy = BusyLine(self)
        area, column = scrolling(self)
        column.addLayout(self._make_task())
        self.colours = PhotoColours(session, self)
        column.addWidget(self.colours)
        self.injection = Injection(self)
        column.addWidget(self.injection)
        self.scales = ScalesNote(session, self)
        column.addWidget(self.scales)
        self.empty = Empty("", self)
        column.addWidget(self.empty)
        self.variants_section = Section(self.tr("Variants"), self)
        self.variants = Variants(self)
        self.variants_section.content.addWidget(self.variants)
        column.addWidget(self.variants_section)
        column.addWidget(self._make_blending())
        column.addLayout(self._make_automatic())
        self.comparing = Comparing(session, self)
        column.addWidget(self.comparing)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.busy)
        outer.addWidget(area, 1)
        outer.addWidget(Divider(self))
        outer.addLayout(self._make_footer())
        self._connect()
        self.refresh()

    # --- building ---

    def _make_task(self) -> QVBoxLayout:
        self.task = Segmented(
            self.tr("Task"),
            (
                Choice(
                    "paint",
                    self.tr("Paint → photo"),
                    self.tr(
                        "Turns painted colours into photo: they say what goes where, the photo how it looks."
                    ),
                ),
                Choice(
                    "harmonize",
                    self.tr("Harmonise"),
                    self.tr("Lets a pasted object take on the photo's light, colours and texture."),
                ),
                Choice(
                    "edit",
                    self.tr("Edit"),
                    self.tr("Joins moved and copied regions to their new surroundings, and fills holes."),
                ),
            ),
            self,
        )
        self.task_origin = Label(self.tr("chosen for you"), small=True, parent=self)
        self.task_free = TextButton(
            self.tr("choose for me"),
            self.tr("Lets the task follow from what you did last: paint, paste or move."),
            self,
        )
        head = QHBoxLayout()
        head.addStrut(TARGET)
        head.addWidget(QLabel(self.tr("Task"), self))
        head.addStretch(1)
        head.addWidget(self.task_origin)
        head.addWidget(self.task_free)
        box = QVBoxLayout()
        box.setSpacing(GRID // 2)
        box.addLayout(head)
        box.addWidget(self.task)
        return box

    def _make_blending(self) -> Section:
        section = Section(self.tr("Blending"), self)
        self.strength = Slider(
            self.tr("Strength"),
            0,
            100,
            unit="%",
            tip=self.tr("How much of the result is mixed into your edit: 0 % is the edit as you made it."),
            parent=self,
        )
        self.grow = Slider(
            self.tr("Grow mask"),
            0,
            _PIXELS,
            unit="px",
            tip=self.tr("How far around the edit the photo is re-rendered too."),
            parent=self,
        )
        self.feather = Slider(
            self.tr("Feather"),
            0,
            _PIXELS,
            unit="px",
            tip=self.tr("How softly the result fades into the photo around it."),
            parent=self,
        )
        align((self.strength, self.grow, self.feather))
        for slider in (self.strength, self.grow, self.feather):
            section.content.addWidget(slider)
        self.learnt = CheckBox(self.tr("Use learnt detail"), self)
        self.learnt.setToolTip(
            self.tr(
                "Makes results by what is learnt so far, to see what that knows of the photo.\n"
                "Until everything is learnt, patch detail looks better."
            )
        )
        self.learnt.setMinimumHeight(TARGET)
        section.content.addWidget(self.learnt)
        return section

    def _make_automatic(self) -> QHBoxLayout:
        self.automatic = CheckBox(self.tr("Auto-preview"), self)
        self.automatic.setToolTip(self.tr("Re-renders after every change; when off, only by Render now."))
        self.automatic.setMinimumHeight(TARGET)
        self.render_now = Button(self.tr("Render now"), self.tr("Re-renders the edit as it is."), parent=self)
        keep = self.render_now.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.render_now.setSizePolicy(keep)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.automatic)
        row.addStretch(1)
        row.addWidget(self.render_now)
        return row

    def _make_footer(self) -> QVBoxLayout:
        self.discard = Button(
            self.tr("Discard"), self.tr("Drops the result; your edit stays, to go on with."), parent=self
        )
        self.accept = PrimaryButton(
            self.tr("Accept"),
            self.tr("Puts the result on a layer of its own; the photo below is not changed."),
            parent=self,
        )
        self.foreign = ForeignNote(self.session, self)
        return footer(self.foreign, self.discard, self.accept)

    def _connect(self) -> None:
        session = self.session
        session.photo_changed.connect(self.refresh)
        session.request_changed.connect(self._show_request)
        session.engine_changed.connect(self._show_request)
        session.mask_changed.connect(self._show_result)
        session.result_changed.connect(self._show_result)
        session.selection_changed.connect(self._show_result)
        session.variants_changed.connect(self._show_result)
        session.thumbnails_changed.connect(self._show_strip)
        session.busy_changed.connect(self._show_busy)
        self.task.chosen.connect(lambda task: session.set_request(task=task))
        self.task_free.clicked.connect(lambda: session.set_request(task_chosen=False))
        self.injection.chosen.connect(session.choose_scale)
        self.injection.reset_requested.connect(self._reset_scale)
        self.strength.changed.connect(self._strength_changed)
        self.grow.changed.connect(lambda value: session.set_request(grow=value))
        self.feather.changed.connect(lambda value: session.set_request(feather=value))
        self.learnt.toggled.connect(lambda on: session.set_request(learnt=on))
        self.automatic.toggled.connect(lambda on: session.set_request(auto=on))
        self.render_now.clicked.connect(session.render_now)
        self.variants.chosen.connect(session.choose)
        self.variants.kept.connect(session.keep)
        self.variants.rerolled.connect(
            lambda within: session.reroll(session.document.selection if within else None)
        )
        self.accept.clicked.connect(session.accept)
        self.discard.clicked.connect(session.discard_result)

    # --- showing ---

    def refresh(self) -> None:
        """Show everything anew."""
        self._show_request()
        self._show_strip()
        self._show_result()
        self._show_busy()

    def _show_request(self) -> None:
        session, request = self.session, self.session.request
        self.task.set_current(request.task)
        self.task_origin.setVisible(not request.task_chosen)
        self.task_free.setVisible(request.task_chosen)
        self.injection.show_scales(session.used, request.scale)
        defaults = session.defaults.get(request.task)
        if defaults is not None:
            self.injection.track.mark_default(defaults.scale)
            for slider, default in ((self.grow, defaults.grow), (self.feather, defaults.feather)):
                slider.set_range(0, max(_PIXELS, round(2 * default)))
                slider.set_default(default)
            self.strength.set_default(100 * defaults.strength)
        self.strength.set_value(None if request.strength is None else 100 * request.strength)
        self.grow.set_value(request.grow)
        self.feather.set_value(request.feather)
        with QSignalBlocker(self.automatic), QSignalBlocker(self.learnt):
            self.automatic.setChecked(request.auto)
            self.learnt.setChecked(request.learnt)
        self.learnt.setEnabled("network" in session.kinds)
        self.render_now.setVisible(not request.auto)

    def _show_strip(self) -> None:
        session = self.session
        self.injection.show_pictures(session.thumbnails, coming=session.rendering or session.strip_coming)

    def _show_result(self) -> None:
        session = self.session
        photo, edited = session.photo is not None, self._edited()
        self.empty.show_text(
            self.tr("Paint, paste or move something: the result appears here.")
            if photo
            else self.tr("Open a photo to begin.")
        )
        self.empty.setVisible(not edited)
        self.injection.strip.setVisible(edited)
        self.variants_section.setVisible(edited)
        for part in (self.task, self.injection.track, self.strength, self.grow, self.feather):
            part.setEnabled(photo)
        self.variants.show_variants(
            session.variants,
            session.chosen,
            selection=session.document.selection is not None if photo else False,
        )
        there = session.result is not None
        self.render_now.setEnabled(edited)
        self.comparing.refresh()
        self.accept.setEnabled(there and not session.accepting)
        self.discard.setEnabled(there or session.accepting)

    def _show_busy(self) -> None:
        self.busy.set_busy(self.session.rendering or self.session.opening is not None)
        self._show_strip()
        self._show_result()

    def _edited(self) -> bool:
        region = self.session.edit_region
        return region is not None and not region.empty

    # --- doing ---

    def _reset_scale(self) -> None:
        self.session.set_request(scale=None)

    def _strength_changed(self, value: float | None) -> None:
        self.session.set_request(strength=None if value is None else value / 100)
