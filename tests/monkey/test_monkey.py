"""A monkey with a fixed seed; longer ones by `python -m tests.monkey`."""

from __future__ import annotations

from .__main__ import play


def test_two_hundred_rapid_commands_while_learning() -> None:
    wrong = play(seed=1, commands=200, seconds=0)
    assert not wrong, wrong
