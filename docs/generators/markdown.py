"""Markdown made by code."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table; what is in its cells may span lines and hold the sign that parts them.

    A column that is empty throughout is left out.
    """
    cells = [list(row) for row in rows]
    columns = [n for n in range(len(heads)) if any(row[n] for row in cells)]
    lines = [heads, ["---"] * len(heads), *cells]
    return "\n".join("| " + " | ".join(_cell(line[n]) for n in columns) + " |" for line in lines) + "\n"


def code(text: str) -> str:
    """Return text as it stands, in the type of code."""
    return f"`{text}`" if text else ""


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
