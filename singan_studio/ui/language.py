"""The language of the window: words, direction and numbers."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from singan_studio.app.schema import LANGUAGES
from singan_studio.app.words import CONTEXT
from singan_studio.paths import resource

_LOCALES = {"en": "en_US", "zh_CN": "zh_CN", "ar": "ar_AE"}
"""Whose numbers go with a language: all in the digits that the studio writes itself, 0 to 9."""


class Words(QTranslator):
    """Knows every word of the window by itself, whichever class says it.

    Qt would look in a context named like the class of the object that asks, so that a word of a base class
    were missing, or said otherwise, in each of its heirs.
    """

    def translate(  # None, unlike "", lets Qt ask the next translator
        self, _context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return a text in the language; None if it is none of the window's."""
        return super().translate(CONTEXT, source, disambiguation, n) or None


def language_of(choice: str, preferred: list[str] | None = None) -> str:
    """Return which language of the studio a setting means.

    For "system" the first of the languages `preferred` (as "zh-Hans-CN"; default: what the system says)
    that the studio speaks, English if it speaks none of them.
    """
    if choice != "system":
        return choice
    for name in QLocale.system().uiLanguages() if preferred is None else preferred:
        wanted = QLocale(name)
        for code in LANGUAGES:
            spoken = QLocale(code)
            if (wanted.language(), wanted.script()) == (spoken.language(), spoken.script()):
                return code
    return "en"


def speak(application: QApplication, choice: str) -> None:
    """Let the whole program speak a language, given as the setting "appearance.language" has it."""
    language = language_of(choice)
    if language != "en":
        words, qt = Words(application), QTranslator(application)
        qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        words.load(f"singan_studio_{language}", str(resource("languages")))
        application.installTranslator(qt)
        application.installTranslator(words)
    application.setLayoutDirection(QLocale(language).textDirection())
    system = QLocale.system()
    fits = choice == "system" or system.language() == QLocale(language).language()
    if not fits or system.zeroDigit() != "0":
        QLocale.setDefault(QLocale(_LOCALES[language]))
