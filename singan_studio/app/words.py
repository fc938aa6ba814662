"""The words of the window, which are English in the source and may be shown in another language."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

CONTEXT = "Studio"
"""All words are in one context, whichever class or module says them (see decision 0020)."""


def tr(text: str) -> str:
    """Return a text in the window's language, where there is no `QObject.tr`."""
    return QCoreApplication.translate(CONTEXT, text)


def plain(text: str) -> str:
    """Return the words of a menu or command without what belongs to menus: "&Open…" and "打开(&O)…"."""
    return re.sub(r"\(&\w\)|&", "", text).rstrip("…")


def apart(text: str) -> str:
    """Return a path, a size or keys such as "Ctrl+," fit to stand among words written from right to left.

    There its parts, each written from left to right, would otherwise change places.
    """
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}" if mirrored else text
