"""The box of a transform: where its handles are, what lies under the pointer, and what dragging it means.

Pure arithmetic on document points (x, y); sizes that a person aims at are in view pixels.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum

from singan_studio.document.layers import Transform
from singan_studio.imaging.geometry import Rect

Point = tuple[float, float]

REACH = 8.0
"""How near a handle, in view pixels, the pointer takes hold of it."""
TURN_REACH = 28.0
"""How far from a corner, outside the box and in view pixels, the pointer turns it."""
SNAP = 15.0
"""Degrees to which a turn snaps."""


class Part(Enum):
    """What of a box the pointer can hold; the value of a handle is its place: (x, y) from -1 to 1."""

    NORTH_WEST = (-1, -1)
    NORTH = (0, -1)
    NORTH_EAST = (1, -1)
    EAST = (1, 0)
    SOUTH_EAST = (1, 1)
    SOUTH = (0, 1)
    SOUTH_WEST = (-1, 1)
    WEST = (-1, 0)
    INSIDE = (0, 0)
    TURN = (0, 2)

    @property
    def corner(self) -> bool:
        """Whether it is the handle of a corner."""
        return abs(self.value[0]) == 1 and abs(self.value[1]) == 1


HANDLES = tuple(part for part in Part if part not in (Part.INSIDE, Part.TURN))
"""The eight handles, clockwise from the source's top left."""


@dataclass(frozen=True, slots=True)
class Box:
    """The rectangle `source` of a picture as `transform` places it in the document."""

    source: Rect
    transform: Transform

    @property
    def width(self) -> float:
        """Width in document pixels, before turning."""
        return (self.source.right - self.source.left) * abs(self.transform.scale_x)

    @property
    def height(self) -> float:
        """Height in document pixels, before turning."""
        return (self.source.bottom - self.source.top) * abs(self.transform.scale_y)

    def handle(self, part: Part) -> Point:
        """Return where a handle lies in the document; for INSIDE the middle."""
        x, y = part.value
        return self._out((x * self._half[0], y * self._half[1]))

    def corners(self) -> list[Point]:
        """Return the four corners, clockwise from the source's top left."""
        return self.transform.corners(self.source)

    def corner(self) -> Point:
        """Return the upper left corner of the upright rectangle around it."""
        corners = self.corners()
        return min(x for x, _ in corners), min(y for _, y in corners)

    def stays(self, target: Transform, *, middle: bool = False) -> Transform:
        """Return `target`, moved so that the picture's `corner` stays where this box has it.

        With `middle` it moves by less than a pixel: only so far that an unscaled picture meets whole pixels.
        """
        x, y = replace(self, transform=target).corner()
        here = (round(x), round(y)) if middle else self.corner()
        return target.moved(here[0] - x, here[1] - y)

    def shown(self, view_scale: float) -> list[Part]:
        """Return the handles that there is room for: edges only have one where it is clear of the corners."""
        room = 4 * REACH / view_scale
        return [
            part
            for part in HANDLES
            if part.corner or (self.width if part.value[0] == 0 else self.height) >= room
        ]

    def part_at(self, point: Point, view_scale: float) -> Part | None:
        """Return what a pointer at `point` takes hold of, None far away.

        Of a box so small that everything is near, what is nearest: it can still be moved by its middle.
        """
        pixel = 1 / view_scale
        corners = [part for part in HANDLES if part.corner]
        edges = [part for part in self.shown(view_scale) if not part.corner]
        inside = self._contains(point)
        near = min((*corners, *edges), key=lambda part: math.dist(point, self.handle(part)))
        away = math.dist(point, self.handle(near))
        if away <= REACH * pixel and not (inside and math.dist(point, self.transform.centre) < away):
            return near
        if inside:
            return Part.INSIDE
        away = min(math.dist(point, self.handle(part)) for part in corners)
        return Part.TURN if away <= TURN_REACH * pixel else None

    def scaled(
        self, part: Part, moved: Point, *, keep_shape: bool = False, from_middle: bool = False
    ) -> Transform:
        """Return the transform after a handle was dragged by `moved` (document pixels).

        The opposite corner or edge stays where it is, or the middle with `from_middle`. Across the opposite
        side the picture is mirrored. With `keep_shape` both sides are scaled alike, by the handle's way along
        the diagonal or the edge's normal. No side becomes shorter than one document pixel.
        """
        start, half = self.transform, self._half
        place_x, place_y = part.value
        reach = 1.0 if from_middle else 2.0
        dx, dy = self._in(moved)
        # By how much each side grows, as a factor: 1 leaves it, negative mirrors.
        factor_x = 1 + place_x * dx / (reach * half[0]) if place_x else 1.0
        factor_y = 1 + place_y * dy / (reach * half[1]) if place_y else 1.0
        if keep_shape:
            if part.corner:
                diagonal = (place_x * half[0], place_y * half[1])
                way = (dx * diagonal[0] + dy * diagonal[1]) / (diagonal[0] ** 2 + diagonal[1] ** 2)
                factor_x = factor_y = 1 + way / reach
            else:
                factor_x = factor_y = factor_x if place_x else factor_y
        factor_x = _at_least(factor_x, 1 / (2 * half[0]) if part.value[0] or keep_shape else 0)
        factor_y = _at_least(factor_y, 1 / (2 * half[1]) if part.value[1] or keep_shape else 0)
        if keep_shape:
            factor_x = factor_y = max(factor_x, factor_y, key=abs)
        grown = replace(start, scale_x=start.scale_x * factor_x, scale_y=start.scale_y * factor_y)
        if from_middle:
            return _tidy(grown)
        fixed = (-place_x * half[0], -place_y * half[1])
        middle = (fixed[0] - fixed[0] * factor_x, fixed[1] - fixed[1] * factor_y)
        return _tidy(replace(grown, centre=self._out(middle)))

    def turned(self, start: Point, end: Point, *, snap: bool = False) -> Transform:
        """Return the transform after the pointer went from `start` to `end` around the middle.

        With `snap` the angle is a multiple of 15 degrees.
        """
        centre = self.transform.centre
        before = math.atan2(start[1] - centre[1], start[0] - centre[0])
        after = math.atan2(end[1] - centre[1], end[0] - centre[0])
        degrees = self.transform.degrees + math.degrees(after - before)
        return replace(self.transform, degrees=normal(round(degrees / SNAP) * SNAP if snap else degrees))

    def direction(self, part: Part) -> float:
        """Return which way a handle points in the document, in degrees clockwise from the right, 0..360."""
        x, y = self.handle(part)
        centre = self.transform.centre
        return math.degrees(math.atan2(y - centre[1], x - centre[0])) % 360

    @property
    def _half(self) -> Point:
        """Half the sides with the signs of the scales, so that a mirrored handle lies on the other side."""
        scale_x, scale_y = self.transform.scale_x, self.transform.scale_y
        source = self.source
        return (source.right - source.left) * scale_x / 2, (source.bottom - source.top) * scale_y / 2

    def _contains(self, point: Point) -> bool:
        centre = self.transform.centre
        x, y = self._in((point[0] - centre[0], point[1] - centre[1]))
        return abs(x) <= abs(self._half[0]) and abs(y) <= abs(self._half[1])

    def _in(self, way: Point) -> Point:
        """Return a way in the document as seen along the box's own sides."""
        angle = math.radians(self.transform.degrees)
        cosine, sine = math.cos(angle), math.sin(angle)
        return way[0] * cosine + way[1] * sine, -way[0] * sine + way[1] * cosine

    def _out(self, point: Point) -> Point:
        """Return the document point of one that is given from the middle along the box's own sides."""
        angle = math.radians(self.transform.degrees)
        cosine, sine = math.cos(angle), math.sin(angle)
        centre = self.transform.centre
        return (
            centre[0] + point[0] * cosine - point[1] * sine,
            centre[1] + point[0] * sine + point[1] * cosine,
        )


def flipped(transform: Transform, *, horizontal: bool) -> Transform:
    """Return the transform mirrored left to right, or top to bottom, as seen on the screen."""
    # Mirroring what is turned by an angle is turning the mirrored picture by the opposite angle.
    turned = replace(transform, degrees=normal(-transform.degrees))
    if horizontal:
        return replace(turned, scale_x=-turned.scale_x)
    return replace(turned, scale_y=-turned.scale_y)


def normal(degrees: float) -> float:
    """Return the same angle above -180 and up to 180 degrees."""
    turned = degrees % 360
    return turned - 360 if turned > 180 else turned


def _tidy(transform: Transform) -> Transform:
    """Return the transform without rounding errors: one that copies pixels must be known as such."""
    x, y = transform.centre
    return replace(
        transform,
        centre=(round(x, 6), round(y, 6)),
        scale_x=round(transform.scale_x, 9),
        scale_y=round(transform.scale_y, 9),
    )


def _at_least(factor: float, least: float) -> float:
    return math.copysign(max(abs(factor), abs(least)), factor)
