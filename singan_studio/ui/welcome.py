"""What the window shows while no photo is open: every way to get one, and samples to try."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
    QImageReader,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from singan_studio.app.files import PROJECT_SUFFIX
from singan_studio.app.settings import Settings
from singan_studio.app.thumbnails import thumbnail
from singan_studio.app.words import tr
from singan_studio.paths import is_file, resource
from singan_studio.ui.clipboard import has_picture
from singan_studio.ui.icons import icon
from singan_studio.ui.widgets.buttons import Button, PrimaryButton
from singan_studio.ui.widgets.labels import Caption
from singan_studio.ui.widgets.style import GRID, RADIUS, caption_font, dim, over_window, paint_ring

SAMPLES = ("mountains", "forest", "balloons", "birds", "water", "stones")
PROJECTS = {
    "moved-balloon": "render",
    "painted-forest": "render",
    "pasted-balloon": "render",
    "moving-shore": "animate",
}
"""The sample projects, and the panel that each is about."""
_CARD = QSize(112, 84)
_COLUMNS = (6, 3, 2)
"""How many cards may stand side by side: as many as there is room for."""
_GAP = 12


class Card(QAbstractButton):
    """A picture with its name below it, to open."""

    def __init__(self, path: Path, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.path = path
        self._picture: QImage | None = None
        self.setText(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def load(self) -> None:
        """Read the picture, small; one that cannot be read stays empty."""
        if self._picture is None:
            reader = QImageReader(str(self.path))
            if self.path.suffix.lower() == PROJECT_SUFFIX:
                buffer = QBuffer(self)
                buffer.setData(thumbnail(self.path))
                reader.setDevice(buffer)
            reader.setAutoTransform(True)
            size, ratio = reader.size(), self.devicePixelRatioF()
            if size.isValid():
                wanted = QSize(round(_CARD.width() * ratio), round(_CARD.height() * ratio))
                reader.setScaledSize(size.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
            self._picture = reader.read()
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(_CARD.width(), _CARD.height() + 24)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        palette = self.palette()
        box = QRectF(0, 0, _CARD.width(), _CARD.height())
        shape = QPainterPath()
        shape.addRoundedRect(box, RADIUS, RADIUS)
        painter.fillPath(shape, over_window(palette, 0.08))
        picture = self._picture
        if picture is not None and not picture.isNull():
            scale = max(box.width() / picture.width(), box.height() / picture.height())
            part = QRectF(0, 0, box.width() / scale, box.height() / scale)
            part.moveCenter(QPointF(picture.width() / 2, picture.height() / 2))
            painter.save()
            painter.setClipPath(shape)
            painter.drawImage(box, picture, part)
            painter.restore()
        if self.hasFocus():
            paint_ring(painter, box, palette)
        elif self.underMouse():
            painter.setPen(QPen(palette.windowText().color(), 1))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.setFont(caption_font(self.font()))
        painter.setPen(palette.windowText().color() if self.underMouse() else dim(palette))
        below = QRectF(0, _CARD.height() + 4, _CARD.width(), 20)
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, _CARD.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, words)


class DropZone(QFrame):
    """The dashed field in the middle: it says what can be done, and lights up under what is dragged."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = False
        self.sign = QLabel(self)
        self.sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = QLabel(self.tr("Drop a photo here"), self)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.open = PrimaryButton(
            self.tr("Open a photo…"), self.tr("Chooses a photo from your files."), parent=self
        )
        self.paste = Button(
            self.tr("Paste"), self.tr("Takes the picture on the clipboard."), "clipboard-text", self
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        for button in (self.open, self.paste):
            button.setMinimumWidth(128)
            button.setFixedHeight(32)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self.sign)
        column.addWidget(words)
        column.addSpacing(GRID)
        column.addLayout(buttons)
        self.dress()

    def dress(self) -> None:
        """Draw the sign in the colours of the theme."""
        self.sign.setPixmap(
            icon("image", dim(self.palette())).pixmap(QSize(40, 40), self.devicePixelRatioF())
        )

    def light_up(self, on: bool) -> None:
        """Show that what is dragged would be taken."""
        self._over = on
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self.palette().color(QPalette.ColorRole.Accent)
        line = accent if self._over else over_window(self.palette(), 0.3)
        painter.setPen(QPen(line, 2 if self._over else 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(over_window(self.palette(), 0.06 if self._over else 0.02))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 2 * RADIUS, 2 * RADIUS)


class Welcome(QScrollArea):
    """Drop, open, paste; recent photos; samples."""

    open_wanted = Signal()
    paste_wanted = Signal()
    file_wanted = Signal(object)
    """A Path to open."""
    sample_wanted = Signal(str)
    project_wanted = Signal(str)
    dropped = Signal(object)
    """QMimeData."""
    _columns = max(_COLUMNS)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.setObjectName("welcome")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Welcome"))
        self._content = content = QWidget()
        self.zone = DropZone(content)
        self.zone.open.clicked.connect(self.open_wanted)
        self.zone.paste.clicked.connect(self.paste_wanted)
        title = QLabel(self.tr("SinGAN Studio"), content)
        font = title.font()
        font.setPixelSize(22)
        title.setFont(font)
        what = Caption(
            self.tr("Paint, paste or move something in a photo: it is made anew of the photo's own matter."),
            content,
        )
        self.recent_title = QLabel(self.tr("Recent"), content)
        self._recent = QGridLayout()
        self._samples = QGridLayout()
        self._projects = QGridLayout()
        samples_title = QLabel(self.tr("Samples to try"), content)
        projects_title = QLabel(self.tr("Prepared edits, with their results"), content)
        inner = QVBoxLayout()
        inner.setSpacing(GRID)
        inner.addStretch(2)
        inner.addWidget(title, alignment=Qt.AlignmentFlag.AlignLeft)  # right where the window is mirrored
        inner.addWidget(what)
        inner.addSpacing(GRID)
        inner.addWidget(self.zone)
        for label, grid in (
            (self.recent_title, self._recent),
            (samples_title, self._samples),
            (projects_title, self._projects),
        ):
            inner.addSpacing(GRID)
            inner.addWidget(label)
            grid.setSpacing(_GAP)
            grid.setColumnStretch(max(_COLUMNS), 1)
            inner.addLayout(grid)
        inner.addStretch(3)
        row = QHBoxLayout(content)
        row.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        row.addStretch(1)
        row.addLayout(inner)
        row.addStretch(1)
        self.zone.setMinimumWidth(_width(self._columns))
        self.setWidget(content)
        self.cards: list[Card] = []
        self._fill_samples(content)
        settings.changed.connect(self._setting_changed)
        self.show_recent()
        self._loader = QTimer(self)
        self._loader.setInterval(0)
        self._loader.timeout.connect(self._load_next)

    def load_pictures(self) -> None:
        """Read the cards' pictures, one at a time, when there is nothing else to do."""
        self._loader.start()

    def show_recent(self) -> None:
        """Show the recent photos that are still there."""
        while (item := self._recent.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        paths = [Path(name) for name in self.settings.get("files.recent")]
        there = [path for path in paths if is_file(path)][: max(_COLUMNS)]
        self.recent_title.setVisible(bool(there))
        self.cards = [card for card in self.cards if card.objectName()]
        for number, path in enumerate(there):
            card = Card(path, path.name, self._content)
            card.setToolTip(str(path))
            card.clicked.connect(lambda _checked, path=path: self.file_wanted.emit(path))
            self._recent.addWidget(card, *divmod(number, self._columns))
            self.cards.append(card)
        if self.isVisible():
            self.load_pictures()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802, D102
        super().resizeEvent(event)
        room = self.viewport().width() - 4 * GRID
        columns = next((count for count in _COLUMNS if _width(count) <= room), min(_COLUMNS))
        if columns == self._columns:
            return
        self._columns = columns
        self.zone.setMinimumWidth(_width(columns))
        for grid in (self._recent, self._samples, self._projects):
            items = [item for number in range(grid.count()) if (item := grid.itemAt(number)) is not None]
            for number, item in enumerate(items):
                card = item.widget()
                if card is not None:
                    grid.addWidget(card, *divmod(number, columns))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802, D102
        if has_picture(event.mimeData()):
            event.acceptProposedAction()
            self.zone.light_up(True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:  # noqa: N802, D102
        self.zone.light_up(False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802, D102
        self.zone.light_up(False)
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802, D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "zone"):
            self.zone.dress()

    def _fill_samples(self, content: QWidget) -> None:
        words = sample_names()
        for number, name in enumerate(SAMPLES):
            card = Card(resource(f"samples/{name}/photo.png"), words[name], content)
            card.setObjectName(f"sample-{name}")
            card.setToolTip(self.tr("Opens this sample photo."))
            card.clicked.connect(lambda _checked, name=name: self.sample_wanted.emit(name))
            self._samples.addWidget(card, *divmod(number, self._columns))
            self.cards.append(card)
        for column, (name, title) in enumerate(project_titles()):
            card = Card(resource(f"samples/projects/{name}{PROJECT_SUFFIX}"), title, content)
            card.setObjectName(f"project-{name}")
            card.setToolTip(self.tr("Opens a copy of this sample project, with its result."))
            card.clicked.connect(lambda _checked, name=name: self.project_wanted.emit(name))
            self._projects.addWidget(card, 0, column)
            self.cards.append(card)

    def _load_next(self) -> None:
        for card in self.cards:
            if card._picture is None:
                card.load()
                return
        self._loader.stop()

    def _setting_changed(self, key: str) -> None:
        if key == "files.recent":
            self.show_recent()


def _width(columns: int) -> int:
    return columns * (_CARD.width() + _GAP) - _GAP


def sample_names() -> dict[str, str]:
    """Return what each sample is called in the window."""
    return {
        "mountains": tr("Mountains"),
        "forest": tr("Forest path"),
        "balloons": tr("Balloons"),
        "birds": tr("Birds"),
        "water": tr("Shore"),
        "stones": tr("Pebbles"),
    }


def sample_titles() -> Sequence[tuple[str, str]]:
    """Return folder and title of every sample."""
    names = sample_names()
    return [(name, names[name]) for name in SAMPLES]


def project_titles() -> Sequence[tuple[str, str]]:
    """Return name and title of every sample project."""
    titles = {
        "moved-balloon": tr("A balloon moved"),
        "painted-forest": tr("A sketch as forest"),
        "pasted-balloon": tr("A balloon pasted"),
        "moving-shore": tr("A sea that moves"),
    }
    return [(name, titles[name]) for name in PROJECTS]
