"""The picture enlarged: what is asked for, what came of it, and how it compares with other ways."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Literal

from PySide6.QtCore import QObject, Signal

from singan_studio.app.maker import Maker
from singan_studio.app.worker import Worker
from singan_studio.errors import StudioError
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import MAX_PIXELS, Rgb
from singan_studio.jobs.making import Enlarge, Enlarged, Figures, Made, Measure, Measured, Quality
from singan_studio.jobs.service import Engine

FACTORS = (2, 3, 4)
_BYTES = 110
"""Of memory for each pixel that is made, at the peak, the pictures to compare with included; measured."""

Way = Literal["enlarged", "bicubic", "lanczos"]


@dataclass(frozen=True, slots=True)
class EnlargeRequest:
    """What the Enlarge window is set to."""

    factor: int = 2
    quality: Quality = "instant"
    selected: bool = False
    """Only the rectangle around the selection."""


@dataclass(frozen=True, slots=True, eq=False)
class Enlargement:
    """A part of the picture, enlarged."""

    request: EnlargeRequest
    region: Rect
    """The part."""
    whole: Size
    """Of the picture that it is a part of."""
    source: Rgb
    """(h, w, 3) before."""
    picture: Rgb
    """(h, w, 3) after."""
    bicubic: Rgb
    """The same by interpolation."""
    original: Rgb | None = None
    """What it should be, if a person knows; of the same size."""
    figures: dict[Way, Figures] = field(default_factory=dict)
    """How near to the original each way comes."""


def size_of(request: EnlargeRequest, region: Rect) -> Size:
    """Return how large a region becomes."""
    return Size(request.factor * region.size.width, request.factor * region.size.height)


def memory(size: Size) -> int:
    """Return the bytes that making a picture of a size takes, about."""
    return _BYTES * size.area


class Enlarging(Maker):
    """The enlargement that is made or was made last; it stays until another one or another photo."""

    subject = "enlarging"
    finished = Signal()
    """An enlargement is there."""

    def __init__(self, engine: Engine, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(engine, parent)
        self.request = EnlargeRequest()
        self.made: Enlargement | None = None
        self.measuring = False
        """Whether what runs is no enlarging, but its comparison with an original."""
        self._worker = worker
        self._coming: Enlargement | None = None

    @property
    def busy(self) -> bool:
        """Whether an enlargement or its comparison is on its way."""
        return self.running or self._worker.waits_for("enlarge")

    def set_request(self, **changes: int | str | bool) -> None:
        """Change fields of what is asked for next."""
        request = replace(self.request, **changes)  # type: ignore[arg-type]
        if request != self.request:
            self.request = request
            self.changed.emit()

    def make(self, shown: Callable[[], Rgb], region: Rect) -> None:
        """Enlarge a region of the picture that `shown`, called on the worker, returns (h, w, 3)."""
        number, request = self._next(), self.request
        self._worker.drop("original")
        self.running, self.measuring, self.share = True, False, 0.0

        def ask(picture: Rgb) -> None:
            if number != self._request:
                return
            picture.setflags(write=False)
            part = picture[region.slices]
            self._coming = Enlargement(request, region, Size.of(picture), part, part, part)
            self._ask(Enlarge(number, picture, region, request.factor, request.quality))

        self._worker.submit("enlarge", shown, ask, self._could_not)
        self.changed.emit()

    def measure(self, original: Rgb) -> None:
        """Compare with an original (h, w, 3): of the enlarged part, or of the whole picture.

        Beyond the enlarged size it may have less than a factor's rows and columns, which fall away: they were
        lost when it was made smaller. Raises StudioError if it has another size.
        """
        made = self.made
        if made is None or self.busy:
            return
        original = _fitting(original, made)
        number = self._next()
        self.running, self.measuring, self.share = True, True, 0.0

        def ask(lanczos: Rgb) -> None:
            if number == self._request:
                self.made = replace(made, original=original, figures={})
                self._ask(Measure(number, original, (made.picture, made.bicubic, lanczos)))

        self._worker.submit("original", lambda: _resized(made, "lanczos"), ask, self._could_not)
        self.changed.emit()

    def _forget(self) -> None:
        self.made = self._coming = None
        self.request = replace(self.request, selected=False)
        self._worker.drop("enlarge")
        self._worker.drop("original")

    def _take(self, report: Made) -> None:
        match report:
            case Enlarged(picture=picture) if self._coming is not None:
                self._compare(replace(self._coming, picture=picture))
            case Measured(figures=figures) if self.made is not None:
                ways: tuple[Way, ...] = ("enlarged", "bicubic", "lanczos")
                self.made = replace(self.made, figures=dict(zip(ways, figures, strict=True)))

    def _compare(self, made: Enlargement) -> None:
        """Show what was made as soon as there is something to compare it with."""
        number, self._coming = self._request, None

        def put(bicubic: Rgb) -> None:
            if number == self._request:
                self.made = replace(made, bicubic=bicubic)
                self.finished.emit()
                self.changed.emit()

        self._worker.submit("enlarge", lambda: _resized(made, "bicubic"), put, self._could_not)


def _resized(made: Enlargement, kernel: Literal["bicubic", "lanczos"]) -> Rgb:
    from singan_studio.imaging.resize import fit  # noqa: PLC0415 brings Pillow

    return fit(made.source, Size.of(made.picture), kernel)


def _fitting(original: Rgb, made: Enlargement) -> Rgb:
    """Return what of an original an enlargement should be; raises StudioError if it has another size."""
    size, factor = Size.of(original), made.request.factor
    part, whole = Size.of(made.picture), Size(factor * made.whole.width, factor * made.whole.height)
    if _holds(size, part, factor):
        return original[: part.height, : part.width]
    if _holds(size, whole, factor):
        left, top = factor * made.region.left, factor * made.region.top
        return original[top : top + part.height, left : left + part.width]
    raise StudioError(
        f"This picture has {size} pixels and the enlarged one {part}; choose the original of that size."
    )


def _holds(size: Size, wanted: Size, factor: int) -> bool:
    return 0 <= size.width - wanted.width < factor and 0 <= size.height - wanted.height < factor


def too_large(size: Size) -> bool:
    """Return whether pictures of a size are not made at all."""
    return size.area > MAX_PIXELS
