"""How the window looks: neutral greys (equal red, green and blue), one accent, dark or light.

Colours reach widgets by the palette and one small stylesheet; what paints itself takes them from its palette
or from `tokens()`. Switching is live: Qt sends PaletteChange to every widget.
"""

from __future__ import annotations

from dataclasses import dataclass
from string import Template

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from singan_studio.paths import resource
from singan_studio.ui.widgets.style import mix

MOTION_MS = 140
"""Length of every motion in milliseconds, where motion is wanted at all."""
_TEXT_PX = 13
"""Smallest text size in device-independent pixels: a bare X server offers less."""

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of a scheme, for what paints itself.

    Text has a contrast of 4.5 to whatever it stands on, signs and rings one of 3: the tests measure it.
    """

    canvas: QColor
    """Around the picture."""
    window: QColor
    panel: QColor
    """Of docks and bars."""
    field: QColor
    """Of what can be typed into or chosen from."""
    raised: QColor
    """Of buttons."""
    hover: QColor
    line: QColor
    text: QColor
    dim: QColor
    """Text that stands back: captions, placeholders."""
    accent: QColor
    """Of what is selected, and nothing else; text stands on it."""
    on_accent: QColor
    mark: QColor
    """The accent as a line, a dot or a word on the chrome: what has the keys, what is running."""
    warning: QColor
    error: QColor


def _grey(value: int) -> QColor:
    return QColor(value, value, value)


DARK = Tokens(
    canvas=_grey(29),
    window=_grey(37),
    panel=_grey(45),
    field=_grey(33),
    raised=_grey(61),
    hover=_grey(74),
    line=_grey(66),
    text=_grey(222),
    dim=_grey(172),
    accent=QColor(47, 118, 206),
    on_accent=_grey(255),
    mark=QColor(112, 172, 246),
    warning=QColor(217, 164, 65),
    error=QColor(222, 94, 88),
)
LIGHT = Tokens(
    canvas=_grey(200),
    window=_grey(222),
    panel=_grey(238),
    field=_grey(252),
    raised=_grey(250),
    hover=_grey(226),
    line=_grey(200),
    text=_grey(28),
    dim=_grey(84),
    accent=QColor(37, 104, 190),
    on_accent=_grey(255),
    mark=QColor(24, 84, 166),
    warning=QColor(150, 96, 0),
    error=QColor(190, 50, 45),
)


def tokens() -> Tokens:
    """Return the colours in force."""
    return DARK if is_dark() else LIGHT


def is_dark() -> bool:
    """Return whether the dark scheme is in force."""
    return QGuiApplication.palette().window().color().lightness() < 128


class Theme(QObject):
    """Dresses the application, and follows the system's colour scheme while the choice is "system"."""

    changed = Signal()
    """The scheme became another one; widgets also get PaletteChange."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._choice = "system"
        self._motion = True
        application.setStyle(QStyleFactory.create("Fusion"))
        font = QFont(application.font())
        if font.pixelSize() < _TEXT_PX and font.pointSizeF() * 96 / 72 < _TEXT_PX:
            font.setPixelSize(_TEXT_PX)
            application.setFont(font)
        self._effects = {effect: application.isEffectEnabled(effect) for effect in _EFFECTS}
        application.styleHints().colorSchemeChanged.connect(self._follow)

    def choose(self, choice: str, *, motion: bool) -> None:
        """Use the "dark" or the "light" scheme, or the system's; and let things move, or not."""
        self._choice, self._motion = choice, motion
        for effect in _EFFECTS:
            self._application.setEffectEnabled(effect, motion and self._effects[effect])
        hints = self._application.styleHints()
        wanted = {"dark": Qt.ColorScheme.Dark, "light": Qt.ColorScheme.Light}.get(
            choice, Qt.ColorScheme.Unknown
        )
        # Also the window's frame and the system's own dialogs follow, where the platform can do that.
        hints.setColorScheme(wanted)
        self._dress()

    @Slot()
    def _follow(self) -> None:
        if self._choice == "system":
            self._dress()

    def _dress(self) -> None:
        scheme = self._application.styleHints().colorScheme()
        # A system that does not say gets the dark scheme, which lets the picture stand out.
        dark = self._choice == "dark" or (self._choice == "system" and scheme != Qt.ColorScheme.Light)
        chosen = DARK if dark else LIGHT
        self._application.setPalette(palette(chosen))
        sheet = stylesheet(chosen, motion=self._motion)
        if sheet != self._application.styleSheet():
            self._application.setStyleSheet(sheet)
        self.changed.emit()


def palette(colours: Tokens) -> QPalette:
    """Return the palette of a scheme, with the greyed-out group."""
    roles = QPalette.ColorRole
    made = QPalette()
    dark = colours.window.lightness() < 128
    for role, colour in (
        (roles.Window, colours.panel),
        (roles.WindowText, colours.text),
        (roles.Base, colours.field),
        (roles.AlternateBase, colours.panel),
        (roles.Text, colours.text),
        (roles.PlaceholderText, colours.dim),
        (roles.Button, colours.raised),
        (roles.ButtonText, colours.text),
        (roles.BrightText, colours.error),
        (roles.ToolTipBase, colours.raised if dark else colours.field),
        (roles.ToolTipText, colours.text),
        (roles.Highlight, colours.accent),
        (roles.HighlightedText, colours.on_accent),
        (roles.Accent, colours.mark),
        (roles.Link, colours.mark),
        (roles.LinkVisited, colours.mark),
        (roles.Light, colours.hover),
        (roles.Midlight, colours.raised),
        (roles.Mid, colours.line),
        (roles.Dark, colours.canvas),
        (roles.Shadow, _grey(0 if dark else 120)),
    ):
        made.setColor(role, colour)
    off = QPalette.ColorGroup.Disabled
    faint = _grey((colours.text.red() * 2 + colours.panel.red() * 3) // 5)
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.HighlightedText, roles.ToolTipText):
        made.setColor(off, role, faint)
    made.setColor(off, roles.Highlight, colours.hover)
    return made


def stylesheet(colours: Tokens, *, motion: bool) -> str:
    """Return the stylesheet of the whole application."""
    values = {name: getattr(colours, name).name() for name in Tokens.__slots__}
    values["thumb"] = mix(colours.panel, colours.text, 0.5).name()
    values["duration"] = str(MOTION_MS if motion else 0)
    # In quotes there, as folders may have names with spaces and brackets.
    values["controls"] = resource("icons/controls").as_posix().replace("\\", "\\\\").replace('"', '\\"')
    values["scheme"] = "dark" if colours is DARK else "light"
    return Template(resource("styles/studio.qss").read_text("utf-8")).substitute(values)
