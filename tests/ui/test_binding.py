"""Whether the installed PySide6 can be lived with at all."""

from __future__ import annotations

from .conftest import lost_references


def test_calls_do_not_lose_references_to_none() -> None:
    """PySide6 6.12.0 on Python 3.11 frees None after some thousand calls and the program aborts."""
    assert lost_references() == 0, "install another version of PySide6-Essentials, such as 6.11.3"
