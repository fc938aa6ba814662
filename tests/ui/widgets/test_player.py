"""Playing frames: by itself, by buttons, by keys, while others are still to come."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from singan_studio.imaging.pixels import Rgb
from singan_studio.ui.theme import tokens
from singan_studio.ui.widgets.player import Player

from ..conftest import Show, Until

_KEY = Qt.Key


def frame(number: int) -> Rgb:
    return np.full((30, 40, 3), (20 * number, 0, 0), np.uint8)


@pytest.fixture
def player(show: Show) -> Player:
    player = Player()
    player.view.want_height(150)
    show(player, 280, 200)
    return player


def seen(player: Player) -> QColor:
    return player.view.grab().toImage().pixelColor(player.view.rect().center())


def test_without_frames_a_click_asks_for_them(player: Player) -> None:
    asked: list[None] = []
    player.wanted.connect(lambda: asked.append(None))
    assert not player.play_button.isEnabled()
    player.show_still(np.full((30, 40, 3), 200, np.uint8))
    assert player.play_button.isEnabled()
    assert not player.forward.isEnabled()
    QTest.mouseClick(player.view, Qt.MouseButton.LeftButton)
    QTest.mouseClick(player.play_button, Qt.MouseButton.LeftButton)
    QTest.keyClick(player.view, _KEY.Key_Space)
    assert len(asked) == 3
    assert not player.playing
    seen(player)
    assert tokens().panel.alpha() == 255, "the sign takes no colour from others"


def test_it_plays_in_a_loop_while_frames_come(player: Player, until: Until) -> None:
    frames = [frame(0)]
    player.set_fps(100)
    player.show_frames(frames, 5)
    assert player.playing
    assert player.count.whole_text == "1 / 5"
    for number in (1, 2):
        frames.append(frame(number))
        player.show_frames(frames, 5)
    until(lambda: player.index == 2)
    until(lambda: player.index == 0)
    assert player.scrub.maximum() == 4
    assert player.scrub.there == 3


def test_pause_and_steps_by_buttons(player: Player) -> None:
    player.show_frames([frame(n) for n in range(4)], 4)
    QTest.mouseClick(player.play_button, Qt.MouseButton.LeftButton)
    assert not player.playing
    assert player.play_button.accessibleName() == "Play"
    player.go(0)
    QTest.mouseClick(player.forward, Qt.MouseButton.LeftButton)
    assert player.index == 1
    assert seen(player).red() == 20
    QTest.mouseClick(player.back, Qt.MouseButton.LeftButton)
    QTest.mouseClick(player.back, Qt.MouseButton.LeftButton)
    assert player.index == 3, "around the end"
    assert seen(player).red() == 60
    QTest.mouseClick(player.view, Qt.MouseButton.LeftButton)
    assert player.playing


def test_keys(player: Player) -> None:
    player.show_frames([frame(n) for n in range(6)], 6)
    player.view.setFocus()
    QTest.keyClick(player.view, _KEY.Key_Space)
    assert not player.playing
    for key, index in (
        (_KEY.Key_End, 5),
        (_KEY.Key_Left, 4),
        (_KEY.Key_Home, 0),
        (_KEY.Key_Right, 1),
    ):
        QTest.keyClick(player.view, key)
        assert player.index == index


def test_keys_it_has_no_use_for_go_on_to_the_window(player: Player) -> None:
    keys: list[int] = []

    class Parent(QWidget):
        def keyPressEvent(self, event: object) -> None:  # noqa: N802
            keys.append(event.key())  # type: ignore[attr-defined]

    parent = Parent()
    player.setParent(parent)
    QTest.keyClick(player.view, _KEY.Key_B)
    QTest.keyClick(player.view, _KEY.Key_Space)
    assert keys == [_KEY.Key_B]
    player.setParent(None)
    parent.deleteLater()


def test_scrubbing_pauses_and_reaches_only_what_is_there(player: Player) -> None:
    player.show_frames([frame(n) for n in range(3)], 10)
    assert player.playing
    y = player.scrub.height() // 2
    QTest.mouseClick(player.scrub, Qt.MouseButton.LeftButton, pos=player.scrub.rect().center())
    assert not player.playing
    assert player.index == 2
    assert player.scrub.value() == 2
    point = player.scrub.rect().topLeft()
    point.setX(round(player.scrub.position(1)))
    point.setY(y)
    QTest.mouseClick(player.scrub, Qt.MouseButton.LeftButton, pos=point)
    assert player.index == 1


def test_paused_it_stays_so_when_others_take_their_place(player: Player) -> None:
    player.show_frames([frame(n) for n in range(6)], 6)
    player.go(4)
    fresh = [frame(9)]
    player.show_frames(fresh, 6)
    assert player.index == 0
    assert not player.playing
    fresh.append(frame(8))
    player.show_frames(fresh, 6)
    assert player.index == 0


def test_hidden_it_rests(player: Player) -> None:
    player.show_frames([frame(0), frame(1)], 2)
    assert player._timer.isActive()
    player.hide()
    assert not player._timer.isActive()
    player.show()
    assert player._timer.isActive()
    player.show_frames([], 2)
    assert not player._timer.isActive()


def test_the_outline_is_seen_while_it_stands_still_or_is_pointed_at(player: Player) -> None:
    player.show_frames([np.full((30, 40, 3), 120, np.uint8)] * 2, 2)
    player.view.show_outline([[(0.25, 0.25), (0.75, 0.25), (0.75, 0.75), (0.25, 0.75), (0.25, 0.25)]])
    box = player.view.picture_box()
    x, y = round(box.left() + 0.25 * box.width()), round(box.center().y())

    def outlined() -> bool:
        image = player.view.grab().toImage()
        return any(image.pixelColor(x + d, y).red() in {0, 255} for d in (-1, 0, 1))

    under = Qt.WidgetAttribute.WA_UnderMouse
    player.view.setAttribute(under, False)
    assert player.playing
    assert not outlined()
    player.view.setAttribute(under)
    assert outlined(), "the pointer is here: somebody looks closely"
    player.view.setAttribute(under, False)
    player.play(False)
    assert outlined()
