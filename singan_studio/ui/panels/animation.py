"""The Animate panel: the photo moves, as it is made and in a loop; how it does, and its way into a file."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from singan_studio.app.animation import LONGEST
from singan_studio.app.session import Session
from singan_studio.app.status import clock
from singan_studio.document.raster import Raster
from singan_studio.document.selection import outline
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs.making import Motion
from singan_studio.ui.movie_progress import MovieProgress
from singan_studio.ui.panels.common import MARGIN, NARROWEST, Divider, scrolling
from singan_studio.ui.widgets.busy import BusyLine
from singan_studio.ui.widgets.buttons import Button, CheckBox, PrimaryButton
from singan_studio.ui.widgets.coarse_fine import CoarseFine
from singan_studio.ui.widgets.fields import NumberField
from singan_studio.ui.widgets.labels import Caption, Label
from singan_studio.ui.widgets.player import Lines, Player
from singan_studio.ui.widgets.section import Empty, Section
from singan_studio.ui.widgets.slider import Slider, align
from singan_studio.ui.widgets.style import GRID, TARGET

_MOST_FRAMES = 200
_FASTEST = 30
"""Frames a second."""
_DEFAULT = Motion()
_FPS = 10.0
_STILL = 512
"""Longer side in pixels, or up to twice that, of the photo as it is shown before there are frames."""
_OUTLINE = 256
"""Longer side in pixels at which the outline of what moves is found."""
_SHARE = 0.42
"""Share of the panel's height that the picture may take: the controls have to be seen too."""


class AnimationPanel(QWidget):
    """Plays the animation; start scale, motion, length and what of the photo moves; export."""

    export_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setMinimumWidth(NARROWEST)
        self.setAccessibleName(self.tr("Animate"))
        self._photo: Rgb | None = None
        self._area: Raster | None = None
        self._settings: object = None
        """Those that are shown."""
        self.busy = BusyLine(self)
        self.player = Player(self)
        self.state = Label(small=True, parent=self)
        self.empty = Empty(self.tr("Open a photo to begin."), self)
        top = QVBoxLayout()
        top.setContentsMargins(MARGIN, GRID, MARGIN, GRID // 2)
        top.setSpacing(GRID // 2)
        for part in (self.empty, self.player, self.state):
            top.addWidget(part)
        area, column = scrolling(self)
        self._make_controls(column)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.busy)
        outer.addLayout(top)
        outer.addWidget(Divider(self))
        outer.addWidget(area, 1)
        outer.addWidget(Divider(self))
        outer.addLayout(self._make_footer())
        self._connect()
        self.refresh()

    # --- building ---

    def _make_controls(self, column: QVBoxLayout) -> None:
        self.start = CoarseFine(
            self.tr("Coarse to fine"),
            self.tr(
                "Coarse: everything moves, the layout too.\nFine: only texture shimmers.\n"
                "Double-click: back to the default."
            ),
            self,
        )
        self.only = CheckBox(self.tr("Only the selection moves"), self)
        self.only.setMinimumHeight(TARGET)
        self.only.setToolTip(self.tr("Everything that is not selected stays as it is, to the last bit."))
        self.what = Caption(parent=self)
        column.addWidget(self.start)
        column.addWidget(self.only)
        column.addWidget(self.what)
        column.addWidget(self._make_motion())
        column.addWidget(self._make_length())
        align((self.alpha, self.beta, self.count, self.fps))
        column.addStretch(1)

    def _make_motion(self) -> Section:
        section = Section(self.tr("Motion"), self)
        self.alpha = Slider(
            self.tr("Closeness"),
            0,
            100,
            unit="%",
            default=100 * _DEFAULT.alpha,
            tip=self.tr(
                "How closely it stays with the photo: at 0 % it drifts away, at 100 % it stands still (α)."
            ),
            parent=self,
        )
        self.beta = Slider(
            self.tr("Smoothness"),
            0,
            100,
            unit="%",
            default=100 * _DEFAULT.beta,
            tip=self.tr("How smoothly it flows: at 0 % it trembles, towards 100 % it glides (β)."),
            parent=self,
        )
        self.seed = NumberField("", 0, self)
        self.seed.setRange(0, 999_999)
        self.seed.setAccessibleName(self.tr("Seed"))
        self.seed.setToolTip(self.tr("The same number makes the same motion again."))
        label = QLabel(self.tr("Seed"), self)
        label.setBuddy(self.seed)
        self.reroll = Button(self.tr("Re-roll"), self.tr("Makes another motion."), "dice", self)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(label)
        row.addStretch(1)
        row.addWidget(self.reroll, 2)
        row.addWidget(self.seed)
        for slider in (self.alpha, self.beta):
            section.content.addWidget(slider)
        section.content.addLayout(row)
        return section

    def _make_length(self) -> Section:
        section = Section(self.tr("Length"), self)
        self.length = Label(small=True, parent=self)
        section.add_beside_title(self.length)
        self.count = Slider(
            self.tr("Frames"),
            2,
            _MOST_FRAMES,
            default=_DEFAULT.frames,
            tip=self.tr("How many pictures are made."),
            parent=self,
        )
        self.fps = Slider(
            self.tr("Speed"),
            1,
            _FASTEST,
            unit="fps",
            default=_FPS,
            tip=self.tr("How many of them are shown in a second."),
            parent=self,
        )
        self.loop = CheckBox(self.tr("Seamless loop"), self)
        self.loop.setMinimumHeight(TARGET)
        self.loop.setToolTip(self.tr("It ends where it began, so that it can repeat without a jump."))
        for slider in (self.count, self.fps):
            section.content.addWidget(slider)
        section.content.addWidget(self.loop)
        return section

    def _make_footer(self) -> QHBoxLayout:
        self.make = Button("", "", parent=self)
        self.export = PrimaryButton(
            self.tr("Export…"),
            self.tr("Writes the animation as GIF, PNG, WebP or MP4, at the photo's own size if you like."),
            parent=self,
        )
        self.movie = MovieProgress(self.session, self)
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        row.setSpacing(GRID)
        # The progress stands in the place of the button: nothing else moves.
        for part, share in ((self.make, 2), (self.export, 3), (self.movie, 3)):
            row.addWidget(part, share)
        return row

    def _connect(self) -> None:
        session, animation = self.session, self.session.animation
        for signal in (session.photo_changed, session.engine_changed, session.layers_changed):
            signal.connect(self.refresh)
        session.result_changed.connect(lambda _rect: self._show_what())
        animation.changed.connect(self.refresh)
        session.movie.changed.connect(self.refresh)
        self.player.wanted.connect(animation.make)
        self.start.chosen.connect(lambda scale: animation.set_motion(start=scale))
        self.start.reset_requested.connect(lambda: animation.set_motion(start=_DEFAULT.start))
        self.only.toggled.connect(animation.move_only)
        self.alpha.changed.connect(lambda v: animation.set_motion(alpha=_share(v, _DEFAULT.alpha)))
        self.beta.changed.connect(lambda v: animation.set_motion(beta=_share(v, _DEFAULT.beta)))
        self.count.changed.connect(lambda v: animation.set_motion(frames=round(v or _DEFAULT.frames)))
        self.fps.changed.connect(lambda v: animation.set_fps(v or _FPS))
        self.loop.toggled.connect(lambda on: animation.set_motion(loop=on))
        self.seed.valueChanged.connect(lambda seed: animation.set_motion(seed=round(seed)))
        self.reroll.clicked.connect(self.session.animation.reroll)
        self.make.clicked.connect(self.make_or_stop)
        self.export.clicked.connect(self.export_wanted)

    # --- showing ---

    def refresh(self) -> None:
        """Show everything anew."""
        session, animation = self.session, self.session.animation
        self._show_photo()
        self._show_frames()
        self._show_settings()
        self._show_what()
        self.busy.set_busy(animation.running)
        ready = animation.ready
        running = animation.running
        self.make.setEnabled(ready)
        word, tip = (
            (self.tr("Stop"), self.tr("Makes no more frames; those that are there stay."))
            if running
            else (
                self.tr("Animate"),
                self.tr("Makes the animation; it plays above from the first frames on."),
            )
        )
        self.make.setText(word)
        self.make.setAccessibleName(word)
        self.make.setToolTip(tip)
        self.export.setEnabled(ready)
        self.export.setVisible(not session.movie.running)
        for part in (self.start, self.only, self.reroll, self.seed, self.loop):
            part.setEnabled(ready)
        for slider in (self.alpha, self.beta, self.count, self.fps):
            slider.setEnabled(ready)

    def make_or_stop(self) -> None:
        """Make the animation, or make no more of it."""
        animation = self.session.animation
        if animation.running:
            animation.stop()
        else:
            animation.make()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give the picture as much height as it has use for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        photo = self.session.animation.photo
        if photo is None:
            return
        upright = photo.shape[0] / photo.shape[1]
        height = min((self.width() - 2 * MARGIN) * upright, _SHARE * self.height())
        self.player.view.want_height(round(height))
        seen = self.devicePixelRatioF() * max(height, height / upright)
        self.session.animation.longest = max(LONGEST, round(seen))

    def _show_photo(self) -> None:
        photo = self.session.animation.photo
        self.empty.setVisible(photo is None)
        self.player.setVisible(photo is not None)
        self.state.setVisible(photo is not None)
        if photo is self._photo:
            return
        self._photo = photo
        step = 1 if photo is None else max(1, max(photo.shape) // _STILL)
        self.player.show_still(None if photo is None else photo[::step, ::step])
        self._fit()

    def _show_frames(self) -> None:
        animation = self.session.animation
        total = animation.shown.motion.frames if animation.shown is not None else 2
        self.player.set_fps(animation.fps)
        self.player.show_frames(animation.frames, total)
        self.state.show_text(self._words())

    def _words(self) -> str:
        animation = self.session.animation
        there, wanted = len(animation.frames), animation.wanted.motion.frames
        if animation.running:
            seconds = animation.seconds_left
            words = self.tr("Making frame {n} of {all}").format(
                n=1 if not animation.share else min(there + 1, wanted), all=wanted
            )
            left = "" if seconds is None else self.tr("{time} left").format(time=clock(seconds))
            return f"{words} · {left}" if left else words
        if animation.waiting:
            return self.tr("Changed: made anew in a moment…")
        if animation.outdated:
            return self.tr("Edited since: press Animate to see it.")
        if not there:
            return self.tr("Press Animate: it plays here while it is made.")
        if animation.shown is not None and there < animation.shown.motion.frames:
            return self.tr("Stopped after {n} frames").format(n=there)
        return self.tr("Ready: {n} frames").format(n=there)

    def _show_settings(self) -> None:
        animation = self.session.animation
        settings = (animation.wanted, animation.fps, animation.only_selection, animation.scales)
        if settings == self._settings:
            return  # a frame came: whatever somebody is typing must not be lost
        self._settings = settings
        motion, last = animation.wanted.motion, max(0, animation.scales - 1)
        self.start.show_scale(0, last, motion.start, self._effect(motion.start, last))
        for slider, value, default in (
            (self.alpha, 100 * motion.alpha, 100 * _DEFAULT.alpha),
            (self.beta, 100 * motion.beta, 100 * _DEFAULT.beta),
            (self.count, float(motion.frames), float(_DEFAULT.frames)),
            (self.fps, animation.fps, _FPS),
        ):
            slider.set_value(None if value == default else value)
        for box, on in ((self.loop, motion.loop), (self.only, animation.only_selection)):
            with QSignalBlocker(box):
                box.setChecked(on)
        with QSignalBlocker(self.seed):
            self.seed.setValue(motion.seed)
        self.length.show_text(self.tr("{seconds:.1f} s").format(seconds=motion.frames / animation.fps))

    def _effect(self, start: int, last: int) -> str:
        share = start / max(1, last)
        if share < 0.2:
            return self.tr("Everything moves, the layout too")
        if share < 0.5:
            return self.tr("Shapes move, the layout stays")
        if share < 0.8:
            return self.tr("Small things move")
        return self.tr("Only texture shimmers")

    def _show_what(self) -> None:
        animation, edited = self.session.animation, self.session.edited
        area = animation.wanted.area
        words = ""
        if animation.only_selection and area is None:
            words = self.tr("Nothing is selected, so everything moves: select with L, M or W.")
        elif edited and not animation.moves_edits and area is not None:
            words = self.tr("Your edits stay as they are; what moves is the photo without them.")
        elif edited and not animation.moves_edits:
            words = self.tr("Animates the photo without your edits.")
        self.what.setText(words)
        self.what.setVisible(bool(words))
        if area is not self._area:
            self._area = area
            self.player.view.show_outline(
                () if area is None or self._photo is None else _outline(area, Size.of(self._photo))
            )


def _share(percent: float | None, default: float) -> float:
    return default if percent is None else percent / 100


def _outline(area: Raster, photo: Size) -> Lines:
    """Return the outline of what moves in shares of the photo's sides."""
    bounds = area.bounds.clipped(photo)
    step = max(1, max(bounds.size.width, bounds.size.height) // _OUTLINE)
    lines = outline(area.read(bounds)[::step, ::step])
    return [
        [((bounds.left + x * step) / photo.width, (bounds.top + y * step) / photo.height) for x, y in line]
        for line in lines
    ]
