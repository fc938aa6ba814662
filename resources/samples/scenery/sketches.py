"""Clip-art sketches: each scene arranged anew with a hard brush, in a few flat colours of its own photo."""

from collections.abc import Callable, Sequence

import cv2
import numpy as np

from scenery.camera import HEIGHT, WIDTH, Photo

Points = Sequence[tuple[float, float]]
Brush = tuple[int, int, int]


def eyedropper(photo: Photo) -> Callable[[str], Brush]:
    """Make a picker of the photo's own colour that is nearest to a wanted `#rrggbb`."""
    colours = cv2.GaussianBlur(photo, (0, 0), 1.2).reshape(-1, 3).astype(int)

    def pick(wanted: str) -> Brush:
        target = [int(wanted[i : i + 2], 16) for i in (1, 3, 5)]
        red, green, blue = colours[np.argmin(np.square(colours - target).sum(1))].tolist()
        return red, green, blue

    return pick


def area(picture: Photo, points: Points, colour: Brush) -> None:
    """Fill a polygon; points are pixels."""
    cv2.fillPoly(picture, [np.rint(points).astype(np.int32)], colour)


def blob(picture: Photo, points: Points, colour: Brush) -> None:
    """Fill the smooth closed curve through the points."""
    corners = np.array(points, float)
    t = np.linspace(0, 1, 9)[:-1, None]
    before, after, beyond = np.roll(corners, 1, 0), np.roll(corners, -1, 0), np.roll(corners, -2, 0)
    curve = [
        0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
        for a, b, c, d in zip(before, corners, after, beyond, strict=True)
    ]
    area(picture, np.concatenate(curve).tolist(), colour)


def oval(x: float, y: float, rx: float, ry: float, *, wobble: float = 0.0, seed: int = 0) -> Points:
    """Points round an ellipse, as unsteady as a hand."""
    angle = np.linspace(0, 2 * np.pi, 15)[:-1]
    far = 1 + wobble * np.random.default_rng(seed).normal(size=14)
    return list(zip(x + rx * far * np.cos(angle), y + ry * far * np.sin(angle), strict=True))


def stroke(picture: Photo, points: Points, width: int, colour: Brush) -> None:
    """Draw a line with a round hard brush."""
    cv2.polylines(picture, [np.rint(points).astype(np.int32)], False, colour, width)


def _canvas(colour: Brush) -> Photo:
    return np.full((HEIGHT, WIDTH, 3), colour, np.uint8)


def _cloud(picture: Photo, x: float, y: float, size: float, colour: Brush) -> None:
    for dx, dy, r in ((-1.1, 0.1, 0.5), (-0.3, -0.15, 0.75), (0.6, 0, 0.6), (1.4, 0.15, 0.4)):
        area(picture, oval(x + dx * size, y + dy * size, r * size, 0.55 * r * size), colour)


def mountains(photo: Photo) -> Photo:
    pick = eyedropper(photo)
    rock, shade, snow = pick("#8a8078"), pick("#56585f"), pick("#f4f4f8")
    picture = _canvas(pick("#3f78b8"))
    area(picture, [(0, 95), (400, 75), (400, 200), (0, 200)], pick("#86a6c8"))
    _cloud(picture, 320, 38, 34, snow)
    _cloud(picture, 60, 62, 22, snow)
    for x, top, half in ((330, 92, 120), (60, 115, 105), (190, 42, 150)):
        area(picture, [(x - half, 235), (x, top), (x + half, 235)], rock)
        area(picture, [(x, top), (x + half, 235), (x + 0.15 * half, 235)], shade)
        cap = 0.36 * (235 - top)
        edge = [(0.36, 1.0), (0.2, 0.72), (0.06, 1.05), (-0.1, 0.75), (-0.22, 1.08), (-0.36, 1.0)]
        area(picture, [(x, top), *((x + a * half, top + b * cap) for a, b in edge)], snow)
    blob(
        picture,
        [(-60, 205), (90, 188), (210, 212), (330, 190), (460, 205), (460, 340), (-60, 340)],
        pick("#6c7d3c"),
    )
    dark = pick("#243524")
    blob(picture, [(-40, 226), (60, 216), (150, 234), (120, 256), (20, 258), (-40, 262)], dark)
    blob(picture, [(200, 232), (300, 214), (440, 222), (440, 262), (300, 258), (230, 250)], dark)
    for x in range(-8, 420, 19):
        area(picture, [(x - 11, 300), (x + 5 * (x % 3), 262 + x % 11), (x + 13, 300)], dark)
    return picture


def forest(photo: Photo) -> Photo:
    pick = eyedropper(photo)
    bark, far_bark = pick("#4a4436"), pick("#94996c")
    leaf, dark_leaf, soil = pick("#8aa642"), pick("#48602a"), pick("#7a6442")
    picture = _canvas(pick("#c3cd92"))
    area(picture, oval(130, 105, 62, 95), pick("#f6f6d4"))
    area(picture, [(0, 192), (400, 188), (400, 300), (0, 300)], pick("#7f9440"))
    area(picture, [(122, 190), (142, 190), (260, 300), (90, 300)], soil)
    for x, width, foot in (
        (40, 9, 200),
        (95, 7, 194),
        (165, 7, 194),
        (205, 8, 200),
        (262, 9, 202),
        (392, 9, 200),
    ):
        area(
            picture,
            [(x - 0.4 * width, 0), (x + 0.4 * width, 0), (x + width / 2, foot), (x - width / 2, foot)],
            far_bark,
        )
    crowns = (
        (30, 30, 80, 48),
        (120, 8, 60, 28),
        (235, 30, 85, 46),
        (345, 22, 90, 55),
        (290, 82, 40, 20),
        (60, 92, 38, 18),
    )
    for i, (x, y, rx, ry) in enumerate(crowns):
        blob(picture, oval(x, y, rx, ry, wobble=0.09, seed=i), dark_leaf if i % 2 else leaf)
    for x, width, foot in ((12, 22, 252), (74, 15, 226), (226, 17, 230), (310, 26, 262), (365, 15, 224)):
        area(
            picture,
            [(x - 0.4 * width, 0), (x + 0.4 * width, 0), (x + 0.6 * width, foot), (x - 0.6 * width, foot)],
            bark,
        )
    for i, (x, y, r) in enumerate(
        ((50, 262, 36), (20, 290, 40), (270, 260, 30), (345, 275, 48), (225, 244, 20), (395, 248, 26))
    ):
        blob(picture, oval(x, y, r, 0.62 * r, wobble=0.10, seed=20 + i), leaf if i % 2 else dark_leaf)
    for i, (x, y, r) in enumerate(((160, 36, 44), (330, 52, 34), (20, 60, 30))):
        blob(picture, oval(x, y, r, 0.5 * r, wobble=0.1, seed=40 + i), leaf)
    return picture


def balloons(photo: Photo) -> Photo:
    pick = eyedropper(photo)
    picture = _canvas(pick("#6f9bd0"))
    area(picture, [(0, 75), (400, 75), (400, 300), (0, 300)], pick("#a9c4e0"))
    area(picture, [(0, 140), (400, 140), (400, 300), (0, 300)], pick("#f4dcb8"))
    white, grey = pick("#f6ece2"), pick("#a3a9b8")
    area(picture, [(0, 192), (400, 192), (400, 300), (0, 300)], white)
    for i, (x, y, rx) in enumerate(
        ((60, 222, 80), (260, 212, 70), (370, 240, 75), (150, 268, 95), (320, 288, 90))
    ):
        blob(picture, oval(x, y, rx, 0.2 * rx, wobble=0.07, seed=i), grey)
        blob(picture, oval(x - 6, y - 0.10 * rx, 0.9 * rx, 0.17 * rx, wobble=0.07, seed=9 + i), white)
    red, yellow, blue = pick("#b8241c"), pick("#e2b53c"), pick("#24488c")
    green, orange, wine, cream = pick("#2f7445"), pick("#d8702a"), pick("#6a2230"), pick("#e8dcc0")
    basket = pick("#5c3d26")
    sets = (
        (300, 82, 58, (red, yellow, red, yellow, red)),
        (112, 62, 40, (blue, cream, red, cream, blue)),
        (188, 148, 34, (orange, cream, wine, cream, orange)),
        (42, 150, 24, (green, yellow, green, yellow, green)),
        (205, 40, 16, (red, cream, red, cream, red)),
        (372, 182, 15, (blue, cream, blue, cream, blue)),
        (245, 182, 10, (wine, orange, wine, orange, wine)),
    )
    for x, y, r, gores in sets:
        for reach, colour in zip((1.0, 0.78, 0.3), gores[:3], strict=True):
            ball = [
                (x + reach * r * np.cos(a), y + r * np.sin(a)) for a in np.linspace(2.6, 2 * np.pi + 0.54, 40)
            ]
            area(
                picture,
                [*ball, (x + 0.2 * reach * r, y + 1.6 * r), (x - 0.2 * reach * r, y + 1.6 * r)],
                colour,
            )
        for side in (-1, 1):
            stroke(picture, [(x + side * 0.14 * r, y + 1.6 * r), (x + side * 0.12 * r, y + 2 * r)], 1, basket)
        area(
            picture,
            [
                (x - 0.15 * r, y + 1.95 * r),
                (x + 0.15 * r, y + 1.95 * r),
                (x + 0.12 * r, y + 2.2 * r),
                (x - 0.12 * r, y + 2.2 * r),
            ],
            basket,
        )
    return picture


def birds(photo: Photo) -> Photo:
    pick = eyedropper(photo)
    picture = _canvas(pick("#7591bb"))
    for top, wanted in ((80, "#a3a9c2"), (160, "#d8bfb4"), (225, "#f4cf9e")):
        area(picture, [(0, top + 12), (200, top - 8), (400, top + 6), (400, 300), (0, 300)], pick(wanted))
    cloud = pick("#f2e2d2")
    clouds = ((300.0, 60.0, 85), (90.0, 122.0, 75), (250.0, 190.0, 100), (70.0, 252.0, 70))
    for i, (x, y, rx) in enumerate(clouds):
        blob(picture, oval(x, y, rx, 0.18 * rx, wobble=0.12, seed=i), cloud)
    dark = pick("#3c3436")
    rng = np.random.default_rng(5)
    for i in range(30):
        x, y = 24 + (i % 6) * 70 + rng.uniform(-22, 22), 26 + (i // 6) * 60 + rng.uniform(-16, 16)
        span, lift = rng.choice([9, 14, 14, 22, 30]), rng.uniform(-0.35, 0.55)
        flip = 1 if lift > 0.1 else -0.8
        body = [(-0.65, 0.08), (-0.6, -0.06), (-0.1, -0.12), (0.35, -0.1), (0.6, 0), (0.3, 0.1), (-0.1, 0.12)]
        wing = [
            (0.25, 0.0),
            (0.15, -0.55 * flip),
            (-0.45, (-0.95 - lift) * flip),
            (-0.2, -0.4 * flip),
            (-0.25, 0.0),
        ]
        other = [
            (0.3, 0.0),
            (0.42, -0.4 * flip),
            (0.75, (-0.8 - lift) * flip),
            (0.2, -0.45 * flip),
            (0.0, 0.0),
        ]
        for part in (other, wing, body):
            area(picture, [(x + span * a, y + span * b) for a, b in part], dark)
    return picture


def water(photo: Photo) -> Photo:
    pick = eyedropper(photo)
    foam, sand, rock = pick("#f0f2ee"), pick("#d8b883"), pick("#3a3430")
    picture = _canvas(pick("#6ba0d2"))
    _cloud(picture, 90, 36, 34, foam)
    _cloud(picture, 300, 62, 24, foam)
    blob(picture, [(120, 118), (190, 84), (250, 92), (330, 52), (430, 70), (430, 118)], pick("#56703c"))
    area(picture, [(0, 108), (400, 108), (400, 300), (0, 300)], pick("#1c4f86"))
    area(picture, [(0, 142), (400, 152), (400, 300), (0, 300)], pick("#1f86a4"))
    area(picture, [(0, 182), (400, 176), (400, 300), (0, 300)], pick("#52b4b4"))
    for points in (
        [(10, 134), (60, 131), (120, 136)],
        [(180, 160), (260, 154), (330, 160)],
        [(20, 172), (90, 166), (170, 174), (240, 170)],
        [(130, 200), (220, 192), (320, 200), (400, 194)],
    ):
        stroke(picture, points, 5, foam)
    for i, (x, y, rx, ry) in enumerate(
        ((318, 176, 46, 34), (365, 190, 40, 24), (270, 192, 20, 13), (60, 150, 18, 10))
    ):
        blob(picture, oval(x, y + 0.5 * ry, 1.15 * rx, 0.6 * ry, wobble=0.05, seed=i), foam)
        blob(
            picture,
            [
                (x - rx, y + 0.6 * ry),
                (x - 0.5 * rx, y - 0.5 * ry),
                (x, y - ry),
                (x + 0.7 * rx, y - 0.3 * ry),
                (x + rx, y + 0.6 * ry),
            ],
            rock,
        )
    blob(picture, [(-60, 206), (80, 214), (200, 238), (300, 240), (470, 232), (470, 360), (-60, 360)], foam)
    blob(
        picture,
        [(-60, 214), (80, 222), (200, 246), (300, 249), (470, 241), (470, 360), (-60, 360)],
        pick("#8a7c70"),
    )
    blob(picture, [(-60, 228), (80, 238), (200, 262), (300, 265), (470, 256), (470, 360), (-60, 360)], sand)
    return picture


def stones(photo: Photo) -> Photo:
    pick = eyedropper(photo)
    picture = _canvas(pick("#3a332c"))
    colours = [pick(code) for code in ("#8f8a84", "#5c6068", "#b59a84", "#e4ddcc", "#a4846c", "#74777c")]
    rng = np.random.default_rng(9)
    placed: list[tuple[float, float, float]] = []
    for size, tries in ((52, 60), (34, 200), (20, 700), (10, 2600)):
        for _ in range(tries):
            x, y, r = rng.uniform(0, WIDTH), rng.uniform(0, HEIGHT), size * rng.uniform(0.8, 1.15)
            if all(np.hypot(x - a, (y - b) * 1.12) > r + other + 0.5 for a, b, other in placed):
                placed.append((x, y, r))
                blob(
                    picture,
                    oval(x, y, r, 0.88 * r, wobble=0.04, seed=len(placed)),
                    colours[int(rng.integers(6))],
                )
    return picture
