"""The window: canvas in the middle, tools left, panels right, and everything that holds them together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QCursor, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QStatusBar,
    QToolBar,
    QWidget,
)

from singan_studio.app.notice import Notice
from singan_studio.app.session import Session
from singan_studio.app.settings import Settings
from singan_studio.document.document import Document
from singan_studio.errors import StudioError
from singan_studio.paths import is_file
from singan_studio.ui import commands, focus_order
from singan_studio.ui.actions import Actions
from singan_studio.ui.announcing import Announcer
from singan_studio.ui.banner import Banner
from singan_studio.ui.canvas.input import BEFORE_KEY
from singan_studio.ui.canvas.origin import hint as origin_hint
from singan_studio.ui.canvas.view import CanvasView
from singan_studio.ui.command_palette import CommandPalette
from singan_studio.ui.dialogs.cutout import CutOutDialog
from singan_studio.ui.docks import Docks
from singan_studio.ui.exchange import Exchange
from singan_studio.ui.help.explaining import answer_in, explanation
from singan_studio.ui.sample_exchange import SampleExchange
from singan_studio.ui.status import Status
from singan_studio.ui.toolbar import ToolBar
from singan_studio.ui.tools import make_tools
from singan_studio.ui.tools.options_bar import OptionsBar
from singan_studio.ui.welcome import Welcome
from singan_studio.ui.windows import Windows

_CANVAS_KEYS = {Qt.Key.Key_Space, Qt.Key.Key_Escape}
_LOW = 700
"""Height of a screen, as on a laptop with a large interface, all of which the window takes at first."""


class MainWindow(QMainWindow):
    """One photo and everything one can do with it."""

    painted = Signal()
    """The window was painted for the first time."""
    closed = Signal()

    def __init__(self, session: Session, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.settings = settings
        self.setWindowTitle(self.tr("SinGAN Studio"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setMinimumSize(720, 480)
        self._painted = False
        self._leaving = False
        self.ended = False
        """Whether the system ended the program, and nobody was asked about unsaved edits."""
        self.tools = make_tools(session, settings)
        self._make_middle()
        self._make_bars()
        self.docks = Docks(session, settings, self)
        self.exchange = Exchange(self)
        self.windows = Windows(self)
        self.samples = SampleExchange(self)
        self.actions_table = Actions(commands.table(self), self)
        self._make_menus()
        self.command_palette = CommandPalette(self.actions_table, commands.palette_titles(), self)
        self.announcer = Announcer(self)
        self._connect()
        self._restore()
        self._photo_changed()

    # --- building ---

    def _make_middle(self) -> None:
        self.canvas = CanvasView(self.session, self)
        self.welcome = Welcome(self.settings, self)
        self.middle = QStackedWidget(self)
        self.middle.addWidget(self.welcome)
        self.middle.addWidget(self.canvas)
        self.setCentralWidget(self.middle)
        self.banner = Banner(self.middle)

    def _make_bars(self) -> None:
        self.toolbar = ToolBar(self.session, self.tools, self.session.set_tool, self)
        mirrored = self.isRightToLeft()
        side = Qt.ToolBarArea.RightToolBarArea if mirrored else Qt.ToolBarArea.LeftToolBarArea
        self.addToolBar(side, self.toolbar)
        self.options = OptionsBar(self)
        bar = QToolBar(self.tr("Tool options"), self)
        bar.setObjectName("options")
        bar.setMovable(False)
        bar.setFloatable(False)
        bar.addWidget(self.options)
        self.options_bar = bar
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, bar)
        self.status = Status(self.session, self)
        strip = QStatusBar(self)
        strip.setSizeGripEnabled(False)
        strip.setContentsMargins(0, 0, 0, 0)
        strip.addPermanentWidget(self.status, 1)
        self.setStatusBar(strip)

    def _make_menus(self) -> None:
        self.menus: dict[str, QMenu] = {}
        for name, title in commands.menu_titles().items():
            self.menus[name] = menu = self.menuBar().addMenu(title)
            self.actions_table.fill(menu, name)
            menu.aboutToShow.connect(self.actions_table.refresh)
            if name == "file":
                self._make_file_menus(menu)

    def _make_file_menus(self, menu: QMenu) -> None:
        before = self.actions_table["file.place"]
        self._recent_menu: QMenu = QMenu(self.tr("Open &recent"), menu)
        self._recent_menu.aboutToShow.connect(self._fill_recent)
        samples = QMenu(self.tr("Open &sample"), menu)
        self.actions_table.fill(samples, "sample")
        self.actions_table.fill(samples, "project")
        menu.insertMenu(before, self._recent_menu)
        menu.insertMenu(before, samples)

    def _fill_recent(self) -> None:
        menu = self._recent_menu
        menu.clear()
        for name in self.settings.get("files.recent"):
            path = Path(name)
            action = menu.addAction(path.name)
            action.triggered.connect(lambda _checked, path=path: self.exchange.open(path))
            action.setToolTip(name)
            action.setWhatsThis(explanation("Welcome.cards"))
            action.setEnabled(is_file(path))
        if menu.isEmpty():
            menu.addAction(self.tr("None yet")).setEnabled(False)
        menu.setToolTipsVisible(True)

    def _connect(self) -> None:
        session = self.session
        session.photo_changed.connect(self._photo_changed)
        session.tool_changed.connect(self._tool_changed)
        session.notice.connect(self.banner.show_notice)
        self.banner.offered.connect(self._offered)
        session.history_changed.connect(self._title)
        for signal in (
            session.photo_changed,
            session.layers_changed,
            session.selection_changed,
            session.history_changed,
            session.request_changed,
            session.mask_changed,
            session.variants_changed,
            session.learning_changed,
            session.engine_changed,
            session.compare_changed,
            session.tool_changed,
            session.busy_changed,
            session.animation.changed,
            session.movie.changed,
            self.docks.animation.player.changed,
        ):
            signal.connect(self.actions_table.refresh_soon)
        session.result_changed.connect(lambda _rect: self.actions_table.refresh_soon())
        session.settings.changed.connect(lambda _key: self.actions_table.refresh_soon())
        QGuiApplication.clipboard().dataChanged.connect(self.actions_table.refresh_soon)
        self.docks.changed.connect(self.actions_table.refresh_soon)
        self.docks.animation.export_wanted.connect(self.exchange.ask_export_animation)
        session.samples.changed.connect(self.actions_table.refresh_soon)
        session.judgement.changed.connect(self.actions_table.refresh_soon)
        self.canvas.pointer_moved.connect(self.status.show_pointer)
        self.canvas.zoom_changed.connect(self.status.show_zoom)
        self.canvas.dropped.connect(self.samples.drop)
        session.result_changed.connect(lambda _rect: self.status.refresh_colour())
        self.options.finished.connect(self.canvas.setFocus)
        for tool in self.tools.values():
            tool.hint_changed.connect(self._hint)
        session.origins.changed.connect(self._hint)
        self.canvas.keys.changed.connect(self._hint)
        for advisor in (session.origins, session.foreign):
            advisor.changed.connect(self.actions_table.refresh_soon)
        self.status.zoom_wanted.connect(self._zoom)
        self.status.cancelled.connect(self._cancel)
        self.welcome.open_wanted.connect(self.exchange.ask_open)
        self.welcome.paste_wanted.connect(self.exchange.paste)
        self.welcome.file_wanted.connect(self.exchange.open)
        self.welcome.sample_wanted.connect(self.exchange.open_sample)
        self.welcome.project_wanted.connect(self.exchange.open_sample_project)
        self.welcome.dropped.connect(self.exchange.drop)

    # --- following the session ---

    def _photo_changed(self) -> None:
        there = self.session.photo is not None
        self.middle.setCurrentWidget(self.canvas if there else self.welcome)
        self.middle.setFocusProxy(self.canvas if there else self.welcome.zone.open)
        self.options.setEnabled(there)
        self.toolbar.setEnabled(there)
        self._title()
        self.banner.clear()
        self._tool_changed()
        if there:
            self.canvas.setFocus()
            self.status.show_zoom(self.canvas.zoom)
        else:
            self.welcome.show_recent()
            self.welcome.zone.open.setFocus()

    def _tool_changed(self) -> None:
        tool = self.tools[self.session.tool]
        self.canvas.set_tool(tool)
        self.options.set_tool(tool)
        self._hint()

    def _hint(self) -> None:
        session, tool = self.session, self.tools[self.session.tool]
        hint = origin_hint(session) if session.origins.on else tool.hint
        if self.canvas.keys.on:
            hint = f"{self.canvas.keys.hint} · {hint}"
        self.status.show_hint(hint if session.photo is not None else "")

    def _title(self) -> None:
        photo = self.session.photo
        self.setWindowTitle(
            self.tr("SinGAN Studio")
            if photo is None
            else self.tr("{name}[*] – SinGAN Studio").format(name=photo.name)
        )
        self.setWindowModified(photo is not None and not photo.saved)

    # --- doing ---

    def edit(self, label: str, change: Callable[[Document], Document]) -> None:
        """Change the document by a pure function, as one entry of the history."""
        document = self.session.document
        try:
            changed = change(document)
        except StudioError as error:
            self.banner.show_notice(Notice(str(error), kind="warning"))
            return
        if changed is not document:
            self.session.do(label, changed)

    def choose_tool(self, name: str) -> None:
        """Make a tool the current one, and give the picture the keys."""
        self.session.set_tool(name)
        if self.session.photo is not None:
            self.canvas.setFocus()

    def black_white(self) -> None:
        """Paint in black, with white behind."""
        self.session.set_colour((255, 255, 255))
        self.session.swap_colours()
        self.session.set_colour((0, 0, 0))

    def paste_point(self) -> tuple[float, float]:
        """Return the document pixel where a pasted picture goes: under the pointer, or the view's middle."""
        pointer = self.canvas.mapFromGlobal(QCursor.pos())
        over = self.canvas.rect().contains(pointer) and self.canvas.underMouse()
        view = QPointF(pointer if over else self.canvas.rect().center())
        point = self.canvas.viewport.to_document(view)
        size = self.session.document.size
        return min(max(point.x(), 0.0), size.width), min(max(point.y(), 0.0), size.height)

    def ask_cut_out(self) -> None:
        """Ask for an outline on the active layer, and remove its background."""
        layer = self.session.document.active_layer
        dialog = CutOutDialog(layer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(lambda outline: self.session.cut_out(layer.id, outline))
        answer_in(dialog)
        dialog.open()

    def _zoom(self, percent: float) -> None:
        if percent:
            self.canvas.zoom_to(percent)
        else:
            self.canvas.fit()

    def _cancel(self, rendering: bool) -> None:
        if rendering:
            self.session.discard_result()
        else:
            self.session.stop()

    def _offered(self, offer: str) -> None:
        if offer == "smaller":
            self.session.learn_smaller()
        elif offer == "enlarged":
            self.windows.show_enlarge()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or stop doing so."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    # --- windows of its own ---

    def show_palette(self) -> None:
        """Open the command palette, or close it."""
        if self.command_palette.isVisible():
            self.command_palette.close_palette()
        else:
            self.command_palette.open()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """Go on by Tab, and away from what was disabled or hidden."""
        if not hasattr(self, "docks"):
            return super().focusNextPrevChild(forward)
        target = focus_order.step(self, self.focusWidget(), forward=forward)
        if target is not None:
            focus_order.go_to(self, target, forward=forward)
        return target is not None

    # --- coming and going ---

    def _restore(self) -> None:
        geometry = QByteArray(self.settings.get("window.geometry"))
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            room = self.screen().availableSize()
            self.resize(min(room.width() * 9 // 10, 1760), min(room.height() * 9 // 10, 1100))
            if room.height() < _LOW:
                self.setWindowState(Qt.WindowState.WindowMaximized)
        self.docks.arrange()
        self.docks.restore(self.settings.get("window.state"))

    def _remember(self) -> None:
        self.settings.set("window.geometry", bytes(self.saveGeometry().data()))
        self.settings.set("window.state", self.docks.state())

    def end(self) -> None:
        """Close without asking: the system wants the program to end."""
        self.ended = True
        self._leave()

    def _leave(self) -> None:
        self._leaving = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Ask about what would be lost; remember where everything is."""
        if not self._leaving and self.exchange.unfinished:
            event.ignore()
            self.exchange.when_saved(self._leave)
            return
        self._remember()
        self.windows.close()
        self.exchange.close()
        self.samples.close()
        event.accept()
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Tell of the first painting: what takes long may begin."""
        done = super().event(event)
        if event.type() == QEvent.Type.Paint and not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._tell_painted)
        return done

    def _tell_painted(self) -> None:
        self.welcome.load_pictures()
        self.painted.emit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "actions_table"):
            self.actions_table.retint()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Answer the picture's keys also when a panel has the focus, which has no use for them."""
        there = self.session.photo is not None
        if event.key() == BEFORE_KEY and there:
            self.session.show_before(True)
        elif there and not self.canvas.hasFocus() and self._is_for_canvas(event):
            self.canvas.setFocus()
            QApplication.sendEvent(self.canvas, event)
        else:
            super().keyPressEvent(event)

    def _is_for_canvas(self, event: QKeyEvent) -> bool:
        return event.key() in _CANVAS_KEYS or self.tools[self.session.tool].claims(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Show the result again."""
        if event.key() == BEFORE_KEY and not event.isAutoRepeat() and self.session.before:
            self.session.show_before(False)
        else:
            super().keyReleaseEvent(event)
