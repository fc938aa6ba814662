"""What becomes of a sample: seen large, opened, placed, saved, copied, dragged away."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QTemporaryDir
from PySide6.QtGui import QDrag, QPixmap
from PySide6.QtWidgets import QMenu

from singan_studio.app import files
from singan_studio.app.notice import Notice
from singan_studio.app.worker import Worker
from singan_studio.errors import StudioError
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.ui import clipboard
from singan_studio.ui.canvas.qimage import to_qimage
from singan_studio.ui.sample_drag import SAMPLE, SampleData
from singan_studio.ui.widgets.loupe import Loupe

if TYPE_CHECKING:
    from singan_studio.ui.main_window import MainWindow

_NOT_IN_NAMES = r'[\\/:*?"<>|\x00-\x1f]'
_DRAGGED = 112
"""Longer side of what is seen under the pointer, in device-independent pixels."""


class SampleExchange(QObject):
    """Takes samples out of the gallery, at their own size: what that takes is made in the background."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.session = window.session
        self.samples = window.session.samples
        self.loupe = Loupe(window.canvas)
        self._folder, self._worker = QTemporaryDir(), Worker("dragged", self)
        self.loupe.opened.connect(lambda: self.with_chosen(self.open))
        self.loupe.stepped.connect(self._step)
        self.samples.changed.connect(self._refresh)
        self.session.document_changed.connect(lambda _rects: self.loupe.leave())
        self.session.photo_changed.connect(self.loupe.leave)
        panel = window.docks.samples
        panel.looked.connect(self.look)
        panel.opened.connect(self.open)
        panel.placed.connect(self.place)
        panel.saved.connect(self.save)
        panel.copied.connect(self.copy)
        panel.dragged.connect(self.drag)
        panel.varied.connect(self.samples.vary)
        panel.menu_wanted.connect(self._show_menu)

    def close(self) -> bool:
        """End the worker."""
        return self._worker.close()

    def with_chosen(self, do: Callable[[int], None]) -> None:
        """Do something with the sample that is chosen, if one is."""
        if self.samples.chosen in self.samples.made:
            do(self.samples.chosen)

    def look(self, seed: int) -> None:
        """Show a sample large over the canvas, and give it the keys."""
        self._show(seed)
        if self.loupe.isVisible():
            self.loupe.setFocus()

    def _show(self, seed: int) -> None:
        picture, size, shown = self.samples.made.get(seed), self.samples.size, self.samples.shown
        if picture is None or size is None or shown is None:
            return
        self.samples.choose(seed)
        size = shown.size or size
        name = self._title(seed)
        words = self.tr("{name} · {size} px").format(name=name, size=size)
        if Size.of(picture) != size:
            words = self.tr("{words} · a first look: all detail when it is opened").format(words=words)
        self.loupe.show_picture(picture, name, words, tiled=shown.tile)

    def open(self, seed: int) -> None:
        """Open a sample as a photo of its own, after asking about unsaved edits of this one."""
        name = self._name(seed)

        def put(pixels: Rgb) -> None:
            from singan_studio.imaging.load import Picture  # noqa: PLC0415 Pillow: not before it is needed

            self.session.open_picture(Picture(pixels, None, True, ()), name, made=True)

        def then() -> None:
            self.samples.whole(seed, put)

        self._window.exchange.when_saved(then)

    def place(self, seed: int) -> None:
        """Put a sample on the photo as a layer."""
        self.loupe.leave()
        self.samples.whole(seed, lambda pixels: self.session.lay(pixels, self._title(seed)))

    def save(self, seed: int) -> None:
        """Ask where to save a sample, and do it."""

        def save(path: Path) -> None:
            self.samples.whole(seed, lambda pixels: self.session.save_picture(path, pixels))

        self._window.exchange.ask_save_picture(self.tr("Save sample"), self._name(seed), save)

    def copy(self, seed: int) -> None:
        """Put a sample on the clipboard."""

        def put(pixels: Rgb) -> None:
            clipboard.put(np.dstack([pixels, np.full(pixels.shape[:2], 255, np.uint8)]))

        self.samples.whole(seed, put)

    def drag(self, seed: int) -> None:
        """Take a sample along with the pointer, onto the canvas or out to another program."""
        picture = self.samples.made.get(seed)
        if picture is None:
            return
        self.loupe.leave()  # it would hide where the sample may be dropped
        data, name = SampleData(seed, self._tell), self._name(seed)
        order = self.samples.whole(seed, lambda pixels: self._write(pixels, name, data.take))
        drag = QDrag(self._window)
        drag.setMimeData(data)
        pixmap = QPixmap.fromImage(to_qimage(picture))
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        drag.setPixmap(pixmap.scaled(_DRAGGED, _DRAGGED, keep, smooth))
        if drag.exec(Qt.DropAction.CopyAction) is Qt.DropAction.IgnoreAction and order is not None:
            self.samples.withdraw(order)

    def _write(self, pixels: Rgb, name: str, then: Callable[[Path], None]) -> None:
        """Write a sample into a folder of its own, which stays: others read it at their leisure."""
        folder = Path(self._folder.path())

        def write() -> Path:
            path = Path(tempfile.mkdtemp(dir=folder)) / f"{re.sub(_NOT_IN_NAMES, '_', name)}.png"
            files.save(path, pixels)
            return path

        def failed(error: BaseException) -> None:
            if not isinstance(error, StudioError):
                raise error
            self._tell(str(error))

        self._worker.submit(None, write, then, failed)

    def drop(self, data: QMimeData, point: tuple[float, float] | None = None) -> None:
        """Place what was dropped about `point` (document pixels), a sample or anything else."""
        if not data.hasFormat(SAMPLE):
            self._window.exchange.drop(data, point)
            return
        seed = int(bytes(data.data(SAMPLE).data()))

        def put(pixels: Rgb) -> None:
            from singan_studio.imaging.load import Picture  # noqa: PLC0415 Pillow: not before it is needed

            self.session.place(Picture(pixels, None, True, ()), self._title(seed), point)
            self._window.choose_tool("transform")

        self.samples.whole(seed, put)

    def _show_menu(self, seed: int, point: QPoint) -> None:
        self.samples.choose(seed)
        table = self._window.actions_table
        table.refresh()
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in ("look", "open", "place", "save", "copy", "vary"):
            menu.addAction(table[f"make.{name}"])
        menu.popup(point)

    def _step(self, by: int) -> None:
        seeds = [place.seed for place in self.samples.places if place.fresh]
        if self.samples.chosen in seeds:
            self.look(seeds[(seeds.index(self.samples.chosen) + by) % len(seeds)])

    def _refresh(self) -> None:
        """Show what is chosen now, as long as anything is."""
        if self.loupe.isVisible():
            if self.samples.chosen in self.samples.made:
                self._show(self.samples.chosen)
            elif not self.samples.running:
                self.loupe.leave()

    def _title(self, seed: int) -> str:
        return self.tr("Sample {number}").format(number=self.samples.label(seed))

    def _name(self, seed: int) -> str:
        """Return what a sample is called as a photo or file."""
        photo = self.session.photo
        stem = Path(photo.name).stem if photo is not None else ""
        number = self.samples.label(seed)
        return self.tr("{photo} sample {number}").format(photo=stem, number=number).strip()

    def _tell(self, text: str) -> None:
        self._window.banner.show_notice(Notice(text, kind="warning"))
