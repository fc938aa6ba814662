"""How long edits by patch scales take: python -m tests.benchmarks.edits

Small ones, one of 12 megapixels in a process of its own, and as the photo grows. Nothing is learnt, nothing
is drawn: only time and memory are measured. What takes how many times as long as one exact nearest neighbour
search of the edited region in the photo, both in one process, in turns, is told beside seconds.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace

import cv2
import numpy as np
import psutil
import torch

from singan_studio.engine import patch_match
from singan_studio.engine.config import preset
from singan_studio.engine.model import Pyramid, new_pyramid
from singan_studio.engine.pyramid import to_tensor
from singan_studio.engine.random import stream
from singan_studio.engine.tasks import Injection, defaults, repaint_region
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.load import load_picture
from singan_studio.imaging.pixels import Mask, Rgb
from singan_studio.imaging.resize import fit
from singan_studio.paths import resource
from tests.benchmarks.tables import Table, duration, machine, markdown

SIDE = 80
"""Pixels of a small edit, in a photo of 250."""
FIXED_SIDE = 300
LARGE, LARGE_SIDE = Size(4000, 3000), 600
MEGAPIXELS = (0.25, 1, 3, 6, 12, 24)
_GIB = 2**30


@dataclass(frozen=True, slots=True)
class Edit:
    """An edit of a photo: what is done, the composite (h, w, 3), its mask, and how it enters."""

    kind: str
    composite: Rgb
    mask: Mask
    how: Injection

    def run(self, pyramid: Pyramid, *, own_size: bool = True) -> None:
        """Repaint it once."""
        whole = Rect.whole(Size.of(self.mask))
        repaint_region(pyramid, whole, self.composite, self.mask, self.how, own_size=own_size)


@dataclass(frozen=True, slots=True)
class Small:
    """Median seconds of a kind of edit in a photo, and of one exact search of its region in the photo."""

    kind: str
    photo: str
    seconds: float
    search: float


@dataclass(frozen=True, slots=True)
class Large:
    """Seconds of a first look, the first and later results at full size; GiB they took beyond the photo's."""

    opening: float
    look: float
    first: float
    later: float
    extra: float


@dataclass(frozen=True, slots=True)
class Grown:
    """Seconds at some megapixels; `share` is an edit of a fifth of the height, `fixed` of 300 pixels."""

    megapixels: float
    opening: float
    look: float
    share_first: float
    share: float
    fixed_first: float
    fixed: float


def sample_photo(size: Size) -> Rgb:
    """Return a sample photo enlarged, or reduced, to a size, with grain of its own."""
    photo = fit(load_picture(resource("samples/stones/photo.png")).pixels, size).copy()
    rng, strip = np.random.default_rng(0), 256
    for top in range(0, size.height, strip):
        part = photo[top : top + strip]
        grain = rng.normal(0, 8, (*part.shape[:2], 1))
        photo[top : top + strip] = np.clip(part + grain, 0, 255).round()
    return photo


def placed(photo: Rgb, kind: str, side: int, pyramid: Pyramid) -> Edit:
    """Return an edit in the middle of a photo: of `side`×`side` pixels, by its kind (see `KINDS`)."""
    height, width = photo.shape[:2]
    top, left = (height - side) // 2, (width - side) // 2
    composite, mask = photo.copy(), np.zeros((height, width), np.uint8)
    box = np.s_[top : top + side, left : left + side]
    composite[box] = _KINDS[kind](photo, side, photo[box])
    mask[box] = 255
    task = kind if kind in ("paint", "harmonize") else "edit"
    return Edit(kind, composite, mask, defaults(task, pyramid))


def _painted(photo: Rgb, side: int, _: Rgb) -> Rgb:
    """Flat paint in two of the photo's own colours."""
    made = np.empty((side, side, 3), np.uint8)
    made[: side // 2], made[side // 2 :] = photo[0, 0], photo[-1, -1]
    return made


def _object(photo: Rgb, side: int, there: Rgb) -> Rgb:
    """A disk, cut out of the photo turned over and in other colours: an object of another picture."""
    made = there.copy()
    y, x = np.mgrid[:side, :side] - (side - 1) / 2
    disk = x**2 + y**2 < (side / 2) ** 2
    made[disk] = photo[::-1, ::-1, ::-1][:side, :side][disk]
    return made


def _noise(_: Rgb, side: int, __: Rgb) -> Rgb:
    """What fits nowhere in any photo."""
    return np.random.default_rng(0).integers(0, 256, (side, side, 3), np.uint8)


_KINDS: dict[str, Callable[[Rgb, int, Rgb], Rgb]] = {
    "paint": _painted,
    "moved region": lambda photo, side, _: photo[:side, :side],
    "harmonize": _object,
    "fits nowhere": _noise,
}
KINDS = tuple(_KINDS)


def timed(work: Callable[..., object], *args: object, **options: object) -> float:
    """Return the seconds that a call takes."""
    started = time.perf_counter()
    work(*args, **options)
    return time.perf_counter() - started


def opened(photo: Rgb) -> tuple[Pyramid, float]:
    """Return the pyramid of a photo that was just opened, and the seconds that it took."""
    started = time.perf_counter()
    pyramid = new_pyramid(photo, preset("instant"))
    return pyramid, time.perf_counter() - started


def exact_search(pyramid: Pyramid, edit: Edit) -> None:
    """Compare every patch of the edited region with every patch of the photo, at the finest learnt scale."""
    photo = pyramid.reals[-1]
    part = Rect.around(edit.mask)
    filters = patch_match.basis(photo, stream("basis", 0))
    region = to_tensor(edit.composite[part.slices], pyramid.device)
    patch_match.nearest(patch_match.features(region, filters), patch_match.features(photo, filters))


def small_edits(photos: Sequence[tuple[str, Rgb]], rounds: int = 9) -> Iterator[Small]:
    """Time edits of 80×80 pixels of every kind in photos of 250 pixels, each in turn with an exact search."""
    for name, photo in photos:
        pyramid = new_pyramid(photo, preset("instant"))
        for kind in KINDS:
            edit = placed(photo, kind, SIDE, pyramid)
            edit.run(pyramid)
            exact_search(pyramid, edit)
            ours, searches = [], []
            for seed in range(rounds):
                again = replace(edit, how=replace(edit.how, seed=seed))
                ours.append(timed(again.run, pyramid))
                # It takes long, and about the same every time.
                if seed % 4 == 0:
                    searches.append(timed(exact_search, pyramid, edit))
            yield Small(kind, name, statistics.median(ours), statistics.median(searches))


class Memory:
    """The most memory that this process had while it was watched, in GiB beyond what it had before."""

    def __init__(self) -> None:
        self._process = psutil.Process()
        self._before = self._most = self._process.memory_info().rss
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def __enter__(self) -> Memory:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    @property
    def extra(self) -> float:
        """GiB."""
        return (self._most - self._before) / _GIB

    def _watch(self) -> None:
        while not self._ended.wait(0.002):
            self._most = max(self._most, self._process.memory_info().rss)


def _large(threads: int, rounds: int = 5) -> Large:
    """Move 600×600 pixels in a photo of 12 megapixels, in this process, which has done nothing before."""
    torch.set_num_threads(threads)
    cv2.setNumThreads(threads)
    photo = sample_photo(LARGE)
    # What torch needs once in every process is no cost of this photo.
    warm = new_pyramid(sample_photo(Size(300, 240)), preset("instant"))
    placed(warm.photo, "moved region", SIDE, warm).run(warm)
    with Memory() as memory:
        pyramid, opening = opened(photo)
        edit = placed(photo, "moved region", LARGE_SIDE, pyramid)
        look = timed(edit.run, pyramid, own_size=False)
        first = timed(edit.run, pyramid)
        later = [timed(edit.run, pyramid) for _ in range(rounds)]
    return Large(opening, look, first, statistics.median(later), memory.extra)


def large_edit(threads: int) -> Large:
    """Return what `_large` measures in a new process."""
    command = [sys.executable, "-m", "tests.benchmarks.edits", "--large", "--threads", str(threads)]
    env = {**os.environ, "OMP_NUM_THREADS": str(threads)}
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=True)
    return Large(**json.loads(done.stdout.splitlines()[-1]))


def growth(megapixels: Sequence[float] = MEGAPIXELS, rounds: int = 3) -> Iterator[Grown]:
    """Time opening a photo, a first look and edits, of a share of the photo and of a fixed size."""
    for millions in megapixels:
        size = Size(round((millions * 4 / 3) ** 0.5 * 1000), round((millions * 3 / 4) ** 0.5 * 1000))
        photo = sample_photo(size)
        opening = min(opened(photo)[1] for _ in range(rounds))
        looks, firsts, later = [], [], []
        for side in (size.height // 5, FIXED_SIDE):
            pyramid, _ = opened(photo)
            edit = placed(photo, "moved region", side, pyramid)
            if side == FIXED_SIDE:
                # For a small edit in a large photo a person chooses small radii.
                edit = replace(edit, how=Injection(len(pyramid) - 1, 20, 10))
            looks.append([timed(edit.run, pyramid, own_size=False) for _ in range(rounds + 1)])
            firsts.append(timed(edit.run, pyramid))
            later.append(min(timed(edit.run, pyramid) for _ in range(rounds)))
        yield Grown(millions, opening, min(looks[0]), firsts[0], later[0], firsts[1], later[1])


def small_table(found: Sequence[Small]) -> Table:
    """Return the table of small edits: medians over photos."""
    rows = []
    for kind in KINDS:
        seconds = [one.seconds for one in found if one.kind == kind]
        ratios = [one.search / one.seconds for one in found if one.kind == kind]
        middle = statistics.median(seconds)
        rows.append(
            (kind, duration(middle), duration(max(seconds)), f"{statistics.median(ratios):.1f}", "100 ms")
        )
    return Table(
        "edits-small",
        "Edits of 80×80 pixels in photos of 250, composite in → picture out",
        ("kind", "median", "slowest photo", "in the time of one exact search", "at most"),
        rows,
    )


def large_table(found: Sequence[tuple[int, Large]]) -> Table:
    """Return the table of the edit of 12 megapixels, by threads."""
    rows = [
        (
            str(threads),
            duration(one.opening),
            duration(one.look),
            duration(one.first),
            duration(one.later),
            f"{one.extra:.2f} GiB",
        )
        for threads, one in found
    ]
    return Table(
        "edits-large",
        "Moving 600×600 pixels in 12 megapixels, at full resolution",
        ("threads", "opening", "first look", "first result", "later ones", "memory beyond the photo"),
        rows,
    )


def growth_table(found: Sequence[Grown]) -> Table:
    """Return the table of costs as the photo grows."""
    rows = [
        (
            f"{one.megapixels:g}",
            duration(one.opening),
            duration(one.look),
            duration(one.share_first),
            duration(one.share),
            f"{one.share / one.megapixels * 1e3:.0f} ms",
            duration(one.fixed_first),
            duration(one.fixed),
        )
        for one in found
    ]
    return Table(
        "edits-growth",
        "Cost as the photo grows",
        (
            "megapixels",
            "opening",
            "first look",
            "a fifth of the height moved, first",
            "later",
            "a megapixel",
            "300×300 moved, first",
            "later",
        ),
        rows,
    )


def _show(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def main() -> None:
    """Measure everything and print Markdown."""
    parser = argparse.ArgumentParser(description="Time edits by patch scales.")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    parser.add_argument("--large", action="store_true", help="only the large edit, as JSON")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    cv2.setNumThreads(args.threads)
    if args.large:
        _show(json.dumps(asdict(_large(args.threads))))
        return
    _show(machine())
    names = ("stones", "forest", "mountains", "birds")
    photos = [
        (name, fit(load_picture(resource(f"samples/{name}/photo.png")).pixels, Size(250, 188)))
        for name in names
    ]
    _show(markdown(small_table(list(small_edits(photos)))))
    _show(markdown(large_table([(args.threads, large_edit(args.threads))])))
    _show(markdown(growth_table(list(growth()))))


if __name__ == "__main__":
    main()
