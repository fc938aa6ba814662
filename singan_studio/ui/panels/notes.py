"""What a person should know of the edit, in a line each: what is foreign, what enters elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from singan_studio.app.session import Session
from singan_studio.document import edits
from singan_studio.ui.icons import icon
from singan_studio.ui.theme import tokens
from singan_studio.ui.widgets.buttons import TextButton
from singan_studio.ui.widgets.labels import Label
from singan_studio.ui.widgets.style import GRID

_ICON = 16


class Note(QWidget):
    """An icon, a line of text, and what can be done about it."""

    def __init__(self, picture: str, parent: QWidget, *, warns: bool = False) -> None:
        super().__init__(parent)
        self._picture, self._warns = picture, warns
        self._icon = QLabel(self)
        self._icon.setFixedSize(_ICON, _ICON)
        self.text = Label(small=True, parent=self)
        self.action = TextButton("", "", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        row.addWidget(self._icon)
        row.addWidget(self.text, 1)
        row.addSpacing(GRID // 2)
        row.addWidget(self.action)
        self._dress()

    def offer(self, text: str, tip: str) -> None:
        """Say what the action does."""
        self.action.setText(text)
        self.action.setAccessibleName(text)
        self.action.setAccessibleDescription(tip)
        self.action.setToolTip(tip)
        self.action.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802, D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "action"):
            self._dress()

    def _dress(self) -> None:
        colour = tokens().warning if self._warns else tokens().dim
        self._icon.setPixmap(icon(self._picture, colour).pixmap(QSize(_ICON, _ICON)))


class ForeignNote(Note):
    """Says how much of the edit the photo cannot make, if that matters, and offers to show where."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("warning", parent, warns=True)
        self._foreign = session.foreign
        self.action.clicked.connect(lambda: self._foreign.show(not self._foreign.shown))
        self._foreign.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say what there is to say now."""
        foreign = self._foreign
        share = 0.0 if foreign.found is None else foreign.found.share
        self.text.show_text(
            self.tr("The photo cannot make {percent} %").format(percent=round(100 * share))
            if foreign.matters
            else self.tr("The photo has the like of it")
        )
        tip = self.tr(
            "So much of it is like nothing in the photo: the nearest that this has comes in its place.\n"
            "Take one of the photo's colours, or let the edit enter finer."
        )
        self.text.setAccessibleDescription(tip)
        self.offer(self.tr("hide") if foreign.shown else self.tr("show where"), tip)
        self.setVisible(foreign.found is not None and (foreign.matters or foreign.shown))


class ScalesNote(Note):
    """Says that parts of the edit enter elsewhere than the slider says, and offers to clear that."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("coarse-fine", parent)
        self._session = session
        self.text.show_text(self.tr("Parts enter coarser or finer"))
        self.offer(self.tr("clear"), self.tr("All of the edit enters as the slider says, again."))
        self.action.clicked.connect(self._clear)
        for signal in (session.document_changed, session.photo_changed):
            signal.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Be there if there is something to say."""
        self.setVisible(bool(self._session.document.scale_edits.tiles))

    def _clear(self) -> None:
        session = self._session
        session.do(self.tr("Clear coarse–fine"), edits.clear_scales(session.document))
