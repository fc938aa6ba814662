"""Naive retouching: foreign objects pasted into the photos, parts of a photo copied or moved within it."""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from scenery import balloons
from scenery.camera import HEIGHT, WIDTH, H, Photo, W, linear
from scenery.sketches import Points, area, blob, oval, stroke

Mask = NDArray[np.uint8]
Photos = dict[str, Photo]


@dataclass(frozen=True)
class Move:
    """A part of the photo to put somewhere else; `fill` is where to take what then fills its place from."""

    lasso: Points
    shift: tuple[int, int]
    fill: tuple[int, int] | None = None


EDITS: dict[str, tuple[Move, ...]] = {
    "mountains": (
        Move([(268, 38), (280, 58), (306, 74), (312, 112), (228, 112), (244, 78), (258, 58)], (-92, 26)),
        Move([(88, 184), (140, 174), (136, 196), (98, 212)], (150, 60)),
    ),
    "forest": (
        Move([(254, 0), (271, 0), (274, 226), (254, 226)], (-38, 0)),
        Move(oval(68, 240, 28, 20), (130, 36)),
    ),
    "balloons": (
        Move(oval(186, 162, 27, 40), (-70, 90)),
        Move(oval(166, 49, 19, 31), (-130, -14), (-38, -17)),
    ),
    "birds": (Move(oval(335, 240, 26, 22), (-250, 33)), Move(oval(43, 63, 17, 18), (202, -45), (-21, -33))),
    "water": (
        Move(oval(264, 146, 35, 12), (76, 20)),
        Move(oval(278, 214, 25, 13), (-170, 42), (-62, -10)),
    ),
    "stones": (Move(oval(100, 142, 33, 35), (166, -8), (62, 44)),),
}


def edit(photo: Photo, moves: tuple[Move, ...]) -> tuple[Photo, Mask]:
    """Carry out the moves with hard edges; the mask is 255 wherever they painted."""
    picture, changed = photo.copy(), np.zeros((HEIGHT, WIDTH), np.uint8)
    for move in moves:
        region = np.zeros((HEIGHT, WIDTH), np.uint8)
        cv2.fillPoly(region, [np.rint(move.lasso).astype(np.int32)], 255)
        if move.fill is not None:
            dx, dy = move.fill
            _put(picture, changed, np.roll(photo, (-dy, -dx), (0, 1)), region)
        dx, dy = move.shift
        _put(picture, changed, np.roll(photo, (dy, dx), (0, 1)), np.roll(region, (dy, dx), (0, 1)))
    return picture, changed


def _put(picture: Photo, changed: Mask, source: Photo, region: Mask) -> None:
    picture[region > 0] = source[region > 0]
    changed[region > 0] = 255


def _drawn(draw: Callable[[Photo], None]) -> tuple[Photo, Mask]:
    """Draw an object by itself; it is wherever a black and a white canvas end up the same."""
    black = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    white = np.full_like(black, 255)
    draw(black)
    draw(white)
    return black, np.where((black == white).all(axis=2), 255, 0).astype(np.uint8)


def _tree(picture: Photo) -> None:
    area(picture, [(284, 268), (289, 222), (299, 222), (305, 268)], (112, 66, 30))
    for x, y, r in ((272, 214, 20), (316, 214, 20), (294, 190, 27), (294, 216, 22)):
        area(picture, oval(x, y, r, 0.9 * r), (46, 150, 62))
    for x, y, r in ((266, 208, 11), (288, 182, 15), (310, 208, 11)):
        area(picture, oval(x, y, r, 0.8 * r), (122, 208, 84))


def _balloon(picture: Photo) -> None:
    x, y, r = 205, 222, 34
    for reach, colour in ((1.0, (255, 92, 160)), (0.68, (255, 236, 64)), (0.3, (60, 210, 230))):
        ball = [
            (x + reach * r * np.cos(a), y + r * np.sin(a)) for a in np.linspace(2.6, 2 * np.pi + 0.54, 40)
        ]
        area(
            picture, [*ball, (x + 0.2 * reach * r, y + 1.45 * r), (x - 0.2 * reach * r, y + 1.45 * r)], colour
        )
    for side in (-5, 5):
        stroke(picture, [(x + side, y + 1.45 * r), (x + side, y + 1.8 * r)], 1, (40, 30, 30))
    area(
        picture,
        [(x - 7, y + 1.75 * r), (x + 7, y + 1.75 * r), (x + 6, y + 2.1 * r), (x - 6, y + 2.1 * r)],
        (150, 84, 30),
    )


def _boat(picture: Photo) -> None:
    area(picture, [(176, 152), (262, 152), (248, 174), (190, 174)], (196, 40, 36))
    area(picture, [(176, 152), (262, 152), (259, 157), (179, 157)], (250, 240, 220))
    stroke(picture, [(216, 152), (216, 80)], 3, (96, 58, 26))
    area(picture, [(220, 84), (220, 146), (260, 146)], (255, 250, 235))
    area(picture, [(212, 92), (212, 146), (182, 146)], (255, 196, 60))


def _rock(picture: Photo) -> None:
    outline = [(196, 92), (222, 64), (262, 58), (296, 78), (304, 112), (284, 138), (236, 144), (204, 126)]
    blob(picture, outline, (74, 66, 128))
    # Lit from the lower right, against the photo's sun.
    blob(picture, [(226, 122), (262, 116), (286, 86), (298, 108), (280, 132), (238, 139)], (138, 128, 204))
    blob(picture, [(262, 126), (284, 112), (290, 106), (276, 128)], (214, 208, 250))


def _cut_boulder(photos: Photos) -> tuple[Photo, Mask]:
    """Lift the largest pebble out of the stones and lay it on the forest path."""
    mask = np.zeros((HEIGHT, WIDTH), np.uint8)
    area(mask, oval(147, 236, 43, 33), (255, 255, 255))
    return _shifted(photos["stones"], mask, 52, 14)


def _cut_balloon(photos: Photos) -> tuple[Photo, Mask]:
    """Lift a balloon out of its photo and hang it among the birds."""
    dark, light = np.zeros((H, W, 3), np.float32), np.ones((H, W, 3), np.float32)
    for canvas in (dark, light):
        balloons.draw_balloon(canvas, balloons.BALLOONS[2], linear("#000000"), 0)
    covered = (dark == light).all(axis=2).astype(np.float32)
    mask = cv2.resize(covered, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA) > 0.5
    return _shifted(photos["balloons"], np.where(mask, 255, 0).astype(np.uint8), -152, 14)


def _shifted(picture: Photo, mask: Mask, dx: int, dy: int) -> tuple[Photo, Mask]:
    return np.roll(picture, (dy, dx), (0, 1)), np.roll(mask, (dy, dx), (0, 1))


FOREIGN: dict[str, Callable[[Photos], tuple[Photo, Mask]]] = {
    "mountains": lambda _: _drawn(_tree),
    "forest": _cut_boulder,
    "balloons": lambda _: _drawn(_balloon),
    "birds": _cut_balloon,
    "water": lambda _: _drawn(_boat),
    "stones": lambda _: _drawn(_rock),
}


def paste(photos: Photos, name: str) -> tuple[Photo, Mask]:
    """Paste the scene's foreign object into its photo with a hard edge."""
    thing, mask = FOREIGN[name](photos)
    return np.where(mask[..., None] > 0, thing, photos[name]), mask
