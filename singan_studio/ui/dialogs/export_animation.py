"""Exporting the animation: where to, as what, and how large."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from singan_studio.app.files import OpenPhoto, cannot_animate
from singan_studio.app.settings import Settings
from singan_studio.app.words import tr
from singan_studio.imaging.geometry import Size
from singan_studio.jobs.making import Motion
from singan_studio.ui.dialogs.file import FileDialog, Format, free_path
from singan_studio.ui.widgets.fields import NumberField
from singan_studio.ui.widgets.style import GRID

GIF = Format(".gif", "GIF", True)
PNG = Format(".png", "APNG", False)
WEBP = Format(".webp", "WebP", True)
MP4 = Format(".mp4", "MP4", True)

_SMALLEST = 16
"""Longer side in pixels."""


class AnimationExportDialog(FileDialog):
    """Asks where to export the animation to, and in which size; remembers the format and the size."""

    def __init__(
        self,
        photo: OpenPhoto,
        motion: Motion,
        fps: float,
        folder: Path,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        self._no_video = cannot_animate(Path(f"video{MP4.suffix}"))
        formats = (GIF, PNG, WEBP) if self._no_video else (GIF, PNG, WEBP, MP4)
        title = tr("Export the animation")
        super().__init__(title, formats, parent)
        self._settings = settings
        self._photo = Size.of(photo.pixels)
        self._half = max(1, max(self._photo.width, self._photo.height) // 2)
        self._length = self.tr("{frames} frames, {seconds:.1f} s").format(
            frames=motion.frames, seconds=motion.frames / fps
        )
        self.grid.addLayout(self._make_size(), 2, 1)
        label = QLabel(self.tr("Size"), self)
        label.setBuddy(self.size_choice)
        self.grid.addWidget(label, 2, 0)
        QWidget.setTabOrder(self.format, self.size_choice)
        QWidget.setTabOrder(self.size_choice, self.longest_field)
        self.size_choice.setCurrentIndex(max(0, self.size_choice.findData(settings.text("files.movie_size"))))
        self.longest_field.setValue(settings.number("files.movie_longest"))
        self.size_choice.currentIndexChanged.connect(self.refresh)
        self.longest_field.valueChanged.connect(self.refresh)
        self.chosen.connect(self._remember)
        suffix = settings.text("files.movie_format")
        if suffix not in {form.suffix for form in formats}:
            suffix = GIF.suffix
        self.begin(free_path(folder, f"{Path(photo.name).stem} {self.tr('animated')}", suffix))

    @property
    def longest(self) -> int | None:
        """The longer side of the frames in pixels; None for the photo's own size."""
        match self.size_choice.currentData():
            case "half":
                return self._half
            case "custom":
                return round(self.longest_field.value())
        return None

    def refresh(self) -> None:
        """Say what the file as it is asked for now will be."""
        self.longest_field.setVisible(self.size_choice.currentData() == "custom")
        super().refresh()

    def words_for(self, form: Format) -> str:
        """Return what will be in the file."""
        size = self._photo if self.longest is None else self._photo.fitted(self.longest)
        words = {
            GIF: self.tr("256 colours a frame; plays everywhere."),
            PNG: self.tr("Every pixel as it was made; plays in browsers. The largest files."),
            WEBP: self.tr("Small; plays in browsers. It changes every pixel a little."),
            MP4: self.tr("Smallest; plays in every player. It changes every pixel a little."),
        }[form]
        told = f"{size.width} × {size.height} px, {self._length}. {words}"
        return f"{told}\n{self._no_video}" if self._no_video else told

    def words_for_unknown(self) -> str:
        """Return what to do about a suffix that is none of the formats'."""
        words = super().words_for_unknown()
        return f"{words} {self._no_video}" if self._no_video else words

    def _make_size(self) -> QHBoxLayout:
        own, half = self._photo, self._photo.fitted(self._half)
        self.size_choice = QComboBox(self)
        self.size_choice.setAccessibleName(self.tr("Size"))
        for key, label in (
            (
                "full",
                self.tr("The photo's own: {width} × {height}").format(width=own.width, height=own.height),
            ),
            ("half", self.tr("Half: {width} × {height}").format(width=half.width, height=half.height)),
            ("custom", self.tr("Longer side…")),
        ):
            self.size_choice.addItem(label, key)
        self.longest_field = NumberField("px", 0, self)
        self.longest_field.setRange(_SMALLEST, max(own.width, own.height))
        self.longest_field.setAccessibleName(self.tr("Longer side"))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.size_choice, 1)
        row.addWidget(self.longest_field)
        return row

    def _remember(self) -> None:
        self._settings.set("files.movie_format", str(self.format.currentData()))
        self._settings.set("files.movie_size", str(self.size_choice.currentData()))
        self._settings.set("files.movie_longest", round(self.longest_field.value()))
