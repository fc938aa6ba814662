"""The one place for messages: a banner over the canvas that blocks nothing."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QEvent, QPropertyAnimation, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsOpacityEffect,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from singan_studio.app.notice import Notice
from singan_studio.ui.accessible import announce
from singan_studio.ui.icons import icon
from singan_studio.ui.sentences import said
from singan_studio.ui.theme import MOTION_MS, tokens
from singan_studio.ui.widgets.style import GRID, animated

SECONDS = 6.0
"""How long an information stays; warnings and errors stay until dismissed."""
_WIDEST = 640
_ICONS = {"info": "info", "warning": "warning", "error": "warning-octagon"}


class Banner(QFrame):
    """Shows the newest notice over its parent's upper edge; dismissed, the one before it."""

    offered = Signal(str)
    """What the shown notice offers was accepted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._dressing = False
        self.notices: list[Notice] = []
        """Those that stand, the one shown last."""
        self.setObjectName("banner")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self._make_row()
        self._make_fading()
        parent.installEventFilter(self)
        self.hide()

    def _make_row(self) -> None:
        self._sign = QLabel(self)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.offer = QPushButton(self)
        self._offers = {
            "smaller": (
                self.tr("Learn at a smaller size"),
                self.tr("Needs less memory, and knows less fine detail."),
            ),
            "recover": (self.tr("Bring it back"), self.tr("Opens the work as it was, with its history.")),
            "enlarged": (self.tr("Show"), self.tr("Opens the window to compare and save it.")),
            "reports": (self.tr("Open the folder"), self.tr("Shows where reports and the log are kept.")),
        }
        self._name_offer("smaller")
        self.offer.setAutoDefault(False)
        self.offer.clicked.connect(self._accept_offer)
        self.details = QToolButton(self)
        self.details.setText(self.tr("Details"))
        self.details.setToolTip(self.tr("Shows what happened in technical terms, for a report."))
        self.details.setCheckable(True)
        self.details.toggled.connect(self._disclose)
        self.copying = QToolButton(self)
        self.copying.setText(self.tr("Copy"))
        self.copying.setToolTip(self.tr("Copies the message and its details."))
        self.copying.clicked.connect(self._copy)
        self.dismissal = QToolButton(self)
        self.dismissal.setAccessibleName(self.tr("Dismiss"))
        self.dismissal.setToolTip(self.tr("Dismiss this message"))
        self.dismissal.clicked.connect(self.dismiss)
        self.detail = QPlainTextEdit(self)
        self.detail.setReadOnly(True)
        self.detail.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.detail.setAccessibleName(self.tr("Details"))
        self.detail.setFixedHeight(140)
        self.detail.hide()
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        row.addWidget(self.offer)
        row.addWidget(self.details)
        row.addWidget(self.copying)
        row.addWidget(self.dismissal)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(GRID + GRID // 2, GRID // 2, GRID // 2, GRID // 2)
        column.addLayout(row)
        column.addWidget(self.detail)

    def _make_fading(self) -> None:
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._fade)
        self._opacity = QGraphicsOpacityEffect(self)
        self._opacity.setEnabled(False)
        self.setGraphicsEffect(self._opacity)
        self._motion = QPropertyAnimation(self._opacity, b"opacity", self)
        self._motion.setDuration(MOTION_MS)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.setStartValue(1.0)
        self._motion.setEndValue(0.0)
        self._motion.finished.connect(self.dismiss)

    def show_notice(self, notice: Notice) -> None:
        """Show a notice; one that says the same is not repeated, and an information gives way to it."""
        self.notices = [n for n in self.notices if n.text != notice.text and n.kind != "info"]
        self.notices.append(notice)
        self._show()
        announce(self, said(notice.text))

    def dismiss(self) -> None:
        """Take the shown notice away."""
        if self.notices:
            self.notices.pop()
        self._show()

    def clear(self) -> None:
        """Take everything away that is about the photo."""
        self.notices = [notice for notice in self.notices if notice.offer in {"recover", "reports"}]
        self._show()

    def _show(self) -> None:
        self._timer.stop()
        self._motion.stop()
        self._opacity.setEnabled(False)
        if not self.notices:
            self.hide()
            return
        notice = self.notices[-1]
        text = said(notice.text)
        self._text.setText(text)
        self.setAccessibleName(text)
        self.detail.setPlainText(notice.detail)
        self.details.setVisible(bool(notice.detail))
        self.copying.setVisible(bool(notice.detail))
        self.copying.setText(self.tr("Copy"))
        self.offer.setVisible(bool(notice.offer))
        if notice.offer:
            self._name_offer(notice.offer)
        self.details.setChecked(False)
        self._dress()
        self.show()
        self.raise_()
        self._place()
        if notice.kind == "info":
            self._timer.start(round(1000 * SECONDS))

    def _name_offer(self, offer: str) -> None:
        text, tip = self._offers[offer]
        self.offer.setText(text)
        self.offer.setToolTip(tip)

    def _accept_offer(self) -> None:
        offer = self.notices[-1].offer
        self.dismiss()
        self.offered.emit(offer)

    def _copy(self) -> None:
        notice = self.notices[-1]
        QGuiApplication.clipboard().setText(f"{said(notice.text)}\n\n{notice.detail}")
        self.copying.setText(self.tr("Copied"))

    def _dress(self) -> None:
        self._dressing = True
        colours = tokens()
        kind = self.notices[-1].kind if self.notices else "info"
        shade = {"info": colours.accent, "warning": colours.warning, "error": colours.error}[kind]
        self._sign.setPixmap(icon(_ICONS[kind], shade).pixmap(QSize(20, 20), self.devicePixelRatioF()))
        self.dismissal.setIcon(icon("x"))
        beginning = "right" if self.isRightToLeft() else "left"
        self.setStyleSheet(
            f"#banner {{ background: {colours.panel.name()}; border: 1px solid {colours.line.name()};"
            f" border-{beginning}: 3px solid {shade.name()}; border-radius: 4px; }}"
        )
        self._dressing = False

    def _disclose(self, on: bool) -> None:
        self.detail.setVisible(on)
        if on:
            self._timer.stop()
        self._place()

    def _place(self) -> None:
        parent, layout = self._parent, self._column
        width = min(_WIDEST, parent.width() - 4 * GRID)
        self.setFixedWidth(max(width, 1))
        layout.activate()
        height = layout.heightForWidth(width) if layout.hasHeightForWidth() else -1
        self.resize(width, max(height, layout.minimumSize().height()))
        layout.activate()
        # The layout takes the text to be a little wider than it lets it be.
        missing = self._text.heightForWidth(self._text.width()) - self._text.height()
        self.resize(width, self.height() + max(0, missing))
        self.move((parent.width() - width) // 2, 2 * GRID)

    def _fade(self) -> None:
        keys = QApplication.focusWidget()
        pointed = self.rect().contains(self.mapFromGlobal(QCursor.pos()))
        if pointed or (keys is not None and self.isAncestorOf(keys)):  # it is being read
            self._timer.start(1000)
        elif animated(self):
            self._opacity.setEnabled(True)
            self._motion.start()
        else:
            self.dismiss()

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # noqa: N802
        """Stay in the middle of the parent."""
        if watched is self._parent and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take the colours of another theme."""
        super().changeEvent(event)
        # Putting on a style sheet changes the palette, too: without the flag that would never end.
        if event.type() == QEvent.Type.PaletteChange and self.isVisible() and not self._dressing:
            self._dress()
