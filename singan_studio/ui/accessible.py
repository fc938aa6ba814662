"""What a screen reader is told of controls that paint themselves, beyond name and description.

Qt knows the role of its own controls and of what inherits from them; a widget of ours that is none of them
says it by a class attribute `accessible_role`.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_installed = False


def install() -> None:
    """Let Qt ask here first; more than once does no harm."""
    global _installed  # noqa: PLW0603 Qt can only add factories
    if not _installed:
        QAccessible.installFactory(_interface)
        _installed = True


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say something that happened in `widget`; without one it costs nothing."""
    if QAccessible.isActive() and words:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def _interface(_name: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(thing, "accessible_role", None)
    return QAccessibleWidget(thing, role) if isinstance(thing, QWidget) and role is not None else None
