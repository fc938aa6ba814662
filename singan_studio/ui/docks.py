"""The panels around the canvas: where they are at first, how they are shown, hidden and remembered."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QMainWindow,
    QSizePolicy,
    QTabBar,
    QTabWidget,
    QToolButton,
    QWidget,
)

from singan_studio.app.session import Session
from singan_studio.app.settings import Settings
from singan_studio.ui.icons import icon
from singan_studio.ui.panels.animation import AnimationPanel
from singan_studio.ui.panels.history import HistoryPanel
from singan_studio.ui.panels.layers import LayersPanel
from singan_studio.ui.panels.learning import LearningPanel
from singan_studio.ui.panels.render import RenderPanel
from singan_studio.ui.panels.samples import SamplesPanel
from singan_studio.ui.widgets.labels import Label
from singan_studio.ui.widgets.style import GRID

_LAYOUT, _MIRRORED = 2, 100
"""Version of the arrangement: one saved by another version, or in the mirrored window, is not restored."""
_NARROW, _WIDE = 304, 360
"""Width of the panels at first, in device-independent pixels, in a small and in a roomy window."""
_ROOMY = 1000
"""A window of this height shows the Learning panel beside the Render panel rather than behind it."""
_LAYERS = 240
"""Height of the Layers panel at first in a lower window: three layers, and what is around them."""
_BARS = 105
"""Height of the bars above and below the panels."""
_TITLE = 26


class DockTitle(QWidget):
    """Name, float and close; takes no room where a tab says the name already."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self._dock = dock
        self._name = Label(dock.windowTitle(), self)
        self._float = self._button(self.tr("Float {panel}").format(panel=dock.windowTitle()), self._toggle)
        self._close = self._button(self.tr("Close {panel}").format(panel=dock.windowTitle()), dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID + GRID // 2, 0, GRID // 2, 0)
        row.setSpacing(0)
        row.addWidget(self._name, 1)
        row.addWidget(self._float)
        row.addWidget(self._close)
        self._dress()
        self.show_name(True)

    def show_name(self, on: bool) -> None:
        """Show the title, or leave its room to the panel."""
        for part in (self._name, self._float, self._close):
            part.setVisible(on)
        self.setFixedHeight(_TITLE if on else 0)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802, D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_close"):
            self._dress()

    def _button(self, name: str, slot: object) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setFixedSize(22, 22)
        button.setIconSize(QSize(12, 12))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(slot)
        return button

    def _dress(self) -> None:
        self._float.setIcon(icon("arrow-square-out"))
        self._close.setIcon(icon("x"))

    def _toggle(self) -> None:
        self._dock.setFloating(not self._dock.isFloating())


class Docks(QObject):
    """The panels of a window."""

    changed = Signal()
    """A panel was shown or hidden."""

    def __init__(self, session: Session, settings: Settings, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._before = QByteArray()
        self.hidden = False
        """Whether all panels are hidden for a while."""
        self.all: dict[str, QDockWidget] = {}
        self._titles: dict[str, DockTitle] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._follow)
        window.setDockOptions(
            QMainWindow.DockOption.AllowTabbedDocks
            | QMainWindow.DockOption.AllowNestedDocks
            | QMainWindow.DockOption.GroupedDragging
        )
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        for area in (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea):
            left = area == Qt.DockWidgetArea.LeftDockWidgetArea
            window.setCorner(Qt.Corner.TopLeftCorner if left else Qt.Corner.TopRightCorner, area)
            window.setCorner(Qt.Corner.BottomLeftCorner if left else Qt.Corner.BottomRightCorner, area)
        self._add("render", self.tr("Render"), RenderPanel(session))
        self.learning = LearningPanel(session, settings)
        self._add("learning", self.tr("Learning"), self.learning)
        self.samples = SamplesPanel(session)
        self._add("samples", self.tr("Samples"), self.samples)
        self.animation = AnimationPanel(session)
        self._add("animate", self.tr("Animate"), self.animation)
        self._add("layers", self.tr("Layers"), LayersPanel(session))
        self._add("history", self.tr("History"), HistoryPanel(session))

    def _add(self, name: str, title: str, panel: QWidget) -> None:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setAccessibleName(title)
        dock.setWidget(panel)
        panel.setAutoFillBackground(True)
        dock.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self._titles[name] = DockTitle(dock)
        dock.setTitleBarWidget(self._titles[name])
        dock.visibilityChanged.connect(self._soon.start)
        # Behind another tab Qt moves a panel off the window, where keys and screen readers would find it.
        keep = panel.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        panel.setSizePolicy(keep)
        dock.visibilityChanged.connect(panel.setVisible)
        dock.dockLocationChanged.connect(self._soon.start)
        dock.topLevelChanged.connect(self._soon.start)
        self.all[name] = dock

    def arrange(self) -> None:
        """Put the panels where they are at first: what is used together is seen together."""
        self.hidden = False
        window = self._window
        mirrored = window.isRightToLeft()
        side = Qt.DockWidgetArea.LeftDockWidgetArea if mirrored else Qt.DockWidgetArea.RightDockWidgetArea
        render, learning, samples, animate, layers, history = (
            self.all[name] for name in ("render", "learning", "samples", "animate", "layers", "history")
        )
        for dock in self.all.values():
            dock.setFloating(False)
            window.removeDockWidget(dock)
        window.addDockWidget(side, render)
        roomy = window.height() >= _ROOMY
        if roomy:
            window.splitDockWidget(render, learning, Qt.Orientation.Vertical)
        window.splitDockWidget(learning if roomy else render, layers, Qt.Orientation.Vertical)
        if not roomy:
            window.tabifyDockWidget(render, learning)
        window.tabifyDockWidget(render if roomy else learning, samples)
        window.tabifyDockWidget(samples, animate)
        window.tabifyDockWidget(layers, history)
        for dock in self.all.values():
            dock.show()
        render.raise_()
        layers.raise_()
        window.resizeDocks([render], [_WIDE if roomy else _NARROW], Qt.Orientation.Horizontal)
        self.samples.shape_section.set_expanded(roomy)
        if roomy:
            window.resizeDocks([render, learning, layers], [640, 440, 250], Qt.Orientation.Vertical)
        else:
            rest = max(window.height() - _BARS - _LAYERS, _LAYERS)
            window.resizeDocks([render, layers], [rest, _LAYERS], Qt.Orientation.Vertical)

    def toggle(self, name: str) -> None:
        """Show a panel that is closed, close one that is shown."""
        if self.all[name].isHidden():
            self.bring(name)
        else:
            self.all[name].hide()

    def bring(self, name: str) -> None:
        """Show a panel, before the others of its tabs."""
        self.all[name].show()
        self.all[name].raise_()

    def reveal(self, name: str) -> None:
        """Show a panel, in front of those it shares its place with."""
        if self.hidden:
            self.toggle_all()
        self.bring(name)

    def toggle_all(self) -> None:
        """Hide all panels; show them again the next time."""
        if self.hidden:
            self.hidden = False
            self._window.restoreState(self._before, self._version)
        else:
            self._before = self._window.saveState(self._version)
            self.hidden = True
            for dock in self.all.values():
                dock.hide()
        self.changed.emit()

    @property
    def _version(self) -> int:
        return _LAYOUT + (_MIRRORED if self._window.isRightToLeft() else 0)

    def state(self) -> bytes:
        """Return where everything is, as it is when no panel is hidden for a while."""
        state = self._before if self.hidden else self._window.saveState(self._version)
        return bytes(state.data())

    def restore(self, state: bytes) -> bool:
        """Put everything where it was; return whether `state` said so."""
        return bool(state) and self._window.restoreState(QByteArray(state), self._version)

    def _follow(self) -> None:
        """Show a title only where no tab does."""
        for name, dock in self.all.items():
            beside = [other for other in self._window.tabifiedDockWidgets(dock) if not other.isHidden()]
            self._titles[name].show_name(not beside or dock.isFloating())
        for bar in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            bar.setDrawBase(False)
            bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if not bar.count():  # kept by Qt for later, and shown outside of the window
                bar.hide()
            bar.setAccessibleName(self.tr("Panels"))
        self.changed.emit()
