"""How the picture is enlarged: factor, quality and part; start, progress and cancel."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from singan_studio.app.enlarging import FACTORS, memory, size_of, too_large
from singan_studio.app.session import Session
from singan_studio.imaging.pixels import MAX_PIXELS
from singan_studio.ui.making_progress import left
from singan_studio.ui.widgets.buttons import Button, PrimaryButton
from singan_studio.ui.widgets.labels import Caption, Label
from singan_studio.ui.widgets.progress import ProgressBar
from singan_studio.ui.widgets.segmented import Choice, Segmented
from singan_studio.ui.widgets.style import GRID


class EnlargeSettings(QWidget):
    """Shows what the session's enlarging is set to, and how far it is."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        self.factor = self._choice(
            column,
            self.tr("Factor"),
            tuple(
                Choice(str(n), f"{n} ×", self.tr("Makes both sides {n} times as long.").format(n=n))
                for n in FACTORS
            ),
        )
        self.quality = self._choice(
            column,
            self.tr("Quality"),
            (
                Choice(
                    "instant", self.tr("At once"), self.tr("By the photo's own patches, without learning.")
                ),
                Choice("draft", self.tr("Quick draft"), self.tr("Learns shortly first: finer detail.")),
                Choice("balanced", self.tr("Balanced"), self.tr("Learns several times longer.")),
            ),
        )
        self.part = self._choice(
            column,
            self.tr("Part"),
            (
                Choice("whole", self.tr("Whole picture"), self.tr("Enlarges all of it.")),
                Choice(
                    "selected", self.tr("Selection"), self.tr("Enlarges the rectangle around the selection.")
                ),
            ),
        )
        self.sizes = Label(parent=self)
        self.words = Caption(parent=self)
        column.addWidget(self.sizes)
        column.addWidget(self.words)
        self.go = PrimaryButton(
            self.tr("Enlarge"),
            self.tr("Enlarges in the background: you can close this window and go on working."),
            parent=self,
        )
        column.addWidget(self.go)
        column.addWidget(self._make_progress())
        self._connect()
        self.refresh()

    def _choice(self, column: QVBoxLayout, name: str, choices: tuple[Choice, ...]) -> Segmented:
        made = Segmented(name, choices, self)
        part = QVBoxLayout()
        part.setSpacing(GRID // 2)
        part.addWidget(QLabel(name, self))
        part.addWidget(made)
        column.addLayout(part)
        return made

    def _make_progress(self) -> QWidget:
        self.progress = QWidget(self)
        self.doing = Label(parent=self.progress)
        self.left = Label(parent=self.progress)
        self.bar = ProgressBar(self.tr("Enlarging"), self.progress)
        self.cancel = Button(
            self.tr("Cancel"),
            self.tr("Stops enlarging; what is learnt for it so far is kept until the photo is closed."),
            parent=self.progress,
        )
        line = QHBoxLayout()
        line.addWidget(self.doing, 1)
        line.addWidget(self.left)
        column = QVBoxLayout(self.progress)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(line)
        column.addWidget(self.bar)
        column.addWidget(self.cancel)
        return self.progress

    def _connect(self) -> None:
        session, enlarging = self.session, self.session.enlarging
        for signal in (
            enlarging.changed,
            session.photo_changed,
            session.selection_changed,
            session.result_changed,
            session.busy_changed,
        ):
            signal.connect(self.refresh)
        self.factor.chosen.connect(lambda key: enlarging.set_request(factor=int(key)))
        self.quality.chosen.connect(lambda key: enlarging.set_request(quality=key))
        self.part.chosen.connect(lambda key: enlarging.set_request(selected=key == "selected"))
        self.go.clicked.connect(session.enlarge)
        self.cancel.clicked.connect(enlarging.stop)

    def refresh(self) -> None:
        """Show everything anew."""
        session, enlarging = self.session, self.session.enlarging
        request, region = enlarging.request, session.enlarged_region
        selection = session.document.selection is not None
        self.factor.set_current(str(request.factor))
        self.quality.set_current(request.quality)
        self.part.button("selected").setEnabled(selection)
        self.part.set_current("selected" if request.selected and selection else "whole")
        self.sizes.show_text(
            self.tr("{before} → {after} pixels").format(before=region.size, after=size_of(request, region))
        )
        obstacle = self._obstacle()
        self.words.setText(
            obstacle
            or self.tr(
                "The picture is enlarged as it is shown, edits included; how it looks from nearer is learnt "
                "from the photo itself."
            )
        )
        for part in (self.factor, self.quality, self.part):
            part.setEnabled(not enlarging.busy)
        self._swap(busy=enlarging.busy)
        self.go.setEnabled(not obstacle)
        self.doing.show_text(self.tr("Measuring…") if enlarging.measuring else self.tr("Enlarging…"))
        self.left.show_text(left(enlarging))
        self.bar.show_share(enlarging.share, running=True)

    def _swap(self, *, busy: bool) -> None:
        """Show Enlarge or Cancel, and leave the keys with the one that stands there."""
        had = self.go.hasFocus() or self.cancel.hasFocus()
        self.progress.setVisible(busy)
        self.go.setVisible(not busy)
        if had:
            (self.cancel if busy else self.go).setFocus()

    def _obstacle(self) -> str:
        """Return why the picture cannot be enlarged now, and what to do; empty if it can."""
        import psutil  # noqa: PLC0415 not before the window is shown

        session = self.session
        size = size_of(session.enlarging.request, session.enlarged_region)
        if not session.enlarging.ready:
            return self.tr("The photo is being prepared; that takes a moment.")
        if not session.settled:
            return self.tr("The result on the photo is still being made; that takes a moment.")
        if too_large(size):
            return self.tr(
                "That would be {megapixels} megapixels, and {most} are the most; choose a smaller factor, or "
                "select a part."
            ).format(megapixels=round(size.area / 1e6), most=MAX_PIXELS // 10**6)
        needed, free = memory(size), psutil.virtual_memory().available
        if needed > free:
            return self.tr(
                "That takes about {needed} GB of memory, and {free} GB are free; choose a smaller factor, "
                "select a part, or close other programs."
            ).format(needed=f"{needed / 1e9:.1f}", free=f"{free / 1e9:.1f}")
        return ""
