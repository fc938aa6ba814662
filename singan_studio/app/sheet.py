"""The contact sheet of an edit: every scale it may enter at, and every variant, side by side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject

from singan_studio.app.looks import same
from singan_studio.app.maker import Maker
from singan_studio.app.prepare import Prepared
from singan_studio.app.rendering import Rendering
from singan_studio.app.result import Look, variant_thumbnail
from singan_studio.app.words import tr
from singan_studio.app.worker import Worker
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs import making
from singan_studio.jobs.making import Made, SheetPart
from singan_studio.jobs.messages import Manner, PreviewReady
from singan_studio.jobs.service import Engine

CELL = 256
"""Longer side of a picture on the sheet, in pixels."""
_NOT_YET = 96
"""Grey level of a picture that is still to come."""


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """What a sheet is of."""

    prepared: Prepared
    looks: tuple[Look, ...]
    """Of the variants, in their order: the rows of the sheet."""
    strength: float
    manner: Manner
    scales: int
    """How many an edit may enter at: the columns of the sheet, from 1 on."""

    def same(self, other: Plan | None) -> bool:
        """Return whether both are of the same edit, rendered in the same ways."""
        return (
            other is not None
            and self.prepared is other.prepared
            and (self.strength, self.manner) == (other.strength, other.manner)
            and self.scales == other.scales
            and len(self.looks) == len(other.looks)
            and all(same(mine, theirs) for mine, theirs in zip(self.looks, other.looks, strict=True))
        )


def plan(rendering: Rendering) -> Plan | None:
    """Return what a sheet of the present edit would be of; None without an edit."""
    prepared, scales = rendering.prepared, len(rendering.kinds) - 1
    if prepared is None or scales < 1:
        return None
    looks = rendering.looks
    variants = tuple(looks.of(index, prepared.edit.region) for index in range(len(looks.seeds)))
    request = rendering.request
    return Plan(prepared, variants, request.mixing(rendering.defaults), request.manner, scales)


class Sheet(Maker):
    """The sheet that was asked for last, growing picture by picture."""

    subject = "sheet"

    def __init__(self, engine: Engine, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(engine, parent)
        self.plan: Plan | None = None
        self.picture: Rgb | None = None
        """The sheet (h, w, 3) as far as it is made."""
        self.places: tuple[Rect, ...] = ()
        """Where its pictures are, row by row; see `cell`."""
        self._worker = worker
        self._cells: dict[int, Rgb] = {}
        self._made: dict[int, PreviewReady] = {}
        """The results of the scale at hand, by seed."""
        self._under_way = 0
        """Pictures that are being put together of results."""

    @property
    def busy(self) -> bool:
        """Whether the sheet will be another one soon."""
        return self.running or self._under_way > 0 or self._worker.waits_for("sheet")

    def make(self, plan: Plan) -> None:
        """Make a sheet; the one before goes."""
        self._forget()
        self.plan = plan
        needed = dict.fromkeys(patch.seed for look in plan.looks for patch in look)
        self._ask(making.Sheet(self._next(), plan.prepared.edit, tuple(needed), plan.manner))
        self._compose()

    def cell(self, index: int) -> tuple[int, int]:
        """Return the scale and the variant of a picture of the sheet."""
        columns = 1 if self.plan is None else self.plan.scales
        return index % columns + 1, index // columns

    def index(self, scale: int, variant: int) -> int | None:
        """Return which picture of the sheet shows a variant at a scale; None if none does."""
        there = self.plan is not None and 1 <= scale <= self.plan.scales and variant < len(self.plan.looks)
        return variant * self.plan.scales + scale - 1 if self.plan is not None and there else None

    def label(self, index: int, tr: Callable[[str], str] = tr) -> str:
        """Return the words for a picture of the sheet, in the window's language unless told otherwise."""
        scale, variant = self.cell(index)
        last = 0 if self.plan is None else self.plan.scales
        where = tr("{n} of {last}").format(n=scale, last=last)
        if scale == 1:
            where = tr("coarsest")
        elif scale == last:
            where = tr("finest")
        return tr("{where}, variant {variant}").format(where=where, variant=variant + 1)

    def _forget(self) -> None:
        self.plan, self.picture, self.places = None, None, ()
        self._cells, self._made, self._under_way = {}, {}, 0
        self._worker.drop("sheet")

    def _count(self) -> None:
        plan = self.plan
        self.share = 0.0 if plan is None else len(self._cells) / (plan.scales * len(plan.looks))

    def _done(self) -> None:
        self._count()

    def _take(self, report: Made) -> None:
        plan = self.plan
        if not isinstance(report, SheetPart) or plan is None:
            return
        result = report.result
        if any(other.scale != result.scale for other in self._made.values()):
            self._made = {}
        self._made[result.seed] = result
        for variant, look in enumerate(plan.looks):
            seeds = {patch.seed for patch in look}
            if result.seed in seeds and seeds <= self._made.keys():
                self._picture(plan, variant, result.scale)

    def _picture(self, plan: Plan, variant: int, scale: int) -> None:
        made, look = dict(self._made), plan.looks[variant]

        def put(picture: Rgb) -> None:
            index = self.index(scale, variant)
            if plan is self.plan and index is not None:
                self._under_way -= 1
                self._cells[index] = picture
                self._count()
                self._compose()
                self.changed.emit()

        self._under_way += 1
        self._worker.submit(
            None,
            lambda: variant_thumbnail(plan.prepared, look, made, plan.strength, CELL),
            put,
            self._could_not,
        )

    def _compose(self) -> None:
        plan = self.plan
        if plan is None:
            return
        count, region = plan.scales * len(plan.looks), plan.prepared.edit.region.size
        cell = region.scaled(CELL / max(region.width, region.height))
        empty = np.full((cell.height, cell.width, 3), _NOT_YET, np.uint8)
        pictures = [self._cells.get(index, empty) for index in range(count)]
        labels = [self.label(index, str) for index in range(count)]  # in letters that can be drawn

        def put(made: tuple[Rgb, tuple[Rect, ...]]) -> None:
            self.picture, self.places = made
            self.changed.emit()

        self._worker.submit(
            "sheet", lambda: _composed(pictures, labels, plan.scales, cell), put, self._could_not
        )


def _composed(
    pictures: list[Rgb], labels: list[str], columns: int, cell: Size
) -> tuple[Rgb, tuple[Rect, ...]]:
    from singan_studio.imaging.sheet import contact_sheet, places  # noqa: PLC0415 brings Pillow

    return contact_sheet(pictures, labels, columns, cell), tuple(places(len(pictures), columns, cell))
