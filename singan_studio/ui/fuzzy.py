"""Finding a command by a few of its letters."""

from __future__ import annotations

import unicodedata
from functools import lru_cache


def score(query: str, text: str) -> float | None:
    """Return how well a text answers what was typed, or None if it does not; more is better.

    Every word of the query must occur in the text, its letters in order. Letters that begin a word, and
    letters side by side, count more; so "mgd" finds "Merge down".
    """
    total = 0.0
    for word in _plain(query).split():
        best = _word(word, _plain(text))
        if best is None:
            return None
        total += best
    return total - 0.01 * len(text)


@lru_cache(maxsize=1024)
def _plain(text: str) -> str:
    """Return the text in small letters without accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def _word(word: str, text: str) -> float | None:
    """Return the best score over all places where the word may begin."""
    best: float | None = None
    for start, letter in enumerate(text):
        if letter == word[0]:
            found = _from(word, text, start)
            if found is not None and (best is None or found > best):
                best = found
    return best


def _from(word: str, text: str, start: int) -> float | None:
    total, place, last = 0.0, start, -2
    for letter in word:
        place = text.find(letter, place)
        if place < 0:
            return None
        total += 1.0
        if place == last + 1:
            total += 2.0
        if place == 0 or not text[place - 1].isalnum():
            total += 3.0
        last = place
        place += 1
    return total
