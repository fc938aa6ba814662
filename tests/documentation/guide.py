"""A person who takes the documentation's pictures while using the window."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from singan_studio.ui.main_window import MainWindow
from singan_studio.ui.panels.render import RenderPanel
from tests.e2e.studio.robot import Scenario
from tests.e2e.studio.scenarios import Person

SCREEN = (1280, 800)
"""Of the display: room for a window as wide as the narrowest one in which nothing may be cut off."""
_WINDOW = (0, 24, 1180, 740)
"""Left, top, width and height, below what the window manager draws around it."""


class Guide(Person):
    """A person before a window in the light theme, who keeps the screen no larger than that window."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        super().__init__(window, folder)
        window.settings.set("appearance.theme", "light")
        window.settings.set("files.folder", str(folder))
        window.setGeometry(*_WINDOW)

    def shot(self, name: str, of: QWidget | None = None) -> None:
        """Take a picture of what the screen shows where the window is, or another one that is larger."""
        box = (of or self.window).geometry()
        self.shots.mkdir(parents=True, exist_ok=True)
        screen = QApplication.primaryScreen()
        picture = screen.grabWindow(0, box.x(), box.y(), box.width(), box.height())
        assert picture.save(str(self.shots / f"{name}.png"))

    def press(self, button: QWidget, words: str) -> Scenario:
        """Click on the button with these words on it."""
        assert isinstance(button, QAbstractButton)
        assert button.text().replace("&", "").rstrip("…") == words, button.text()
        yield from self.click(button)

    def along(self, points: Sequence[tuple[float, float]]) -> list[QPoint]:
        """Return where on the screen points of the picture, in pixels of it, lie."""
        size = self.session.document.size
        return [self.at(x / size.width, y / size.height) for x, y in points]

    def around(self, x: float, y: float, width: float, height: float) -> list[QPoint]:
        """Return a closed line around a place, all in pixels of the picture, by half its width and height."""
        angles = [2 * math.pi * k / 16 for k in range(17)]
        return self.along([(x + width * math.cos(a), y + height * math.sin(a)) for a in angles])

    def aside(self) -> Scenario:
        """Lay the pointer where it shows nothing."""
        yield from self.xdotool("mousemove", SCREEN[0] - 4, SCREEN[1] - 4)
        yield 0.4

    def settled(self) -> Scenario:
        """Wait until all that comes by itself after an edit is there: result, variants and film strip."""
        yield from self.rendered()
        session = self.session
        yield (
            lambda: (
                self.is_rendered()
                and len(session.thumbnails) == session.scales - 1
                and all(variant.thumb is not None for variant in session.variants)
            )
        )
        yield 0.3

    def seen(self, control: QWidget) -> Scenario:
        """Scroll the panel that a control is in until it is seen."""
        area = control.parent()
        while not isinstance(area, QScrollArea):
            assert area is not None
            area = area.parent()
        yield from self.reach(control, area)

    @property
    def render(self) -> RenderPanel:
        panel = self.window.docks.all["render"].widget()
        assert isinstance(panel, RenderPanel)
        return panel


Play = Callable[[Guide], Scenario]
