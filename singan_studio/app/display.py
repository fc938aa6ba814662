"""What is shown of the engine's answers: the result, the variants beside it, the film strip."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from singan_studio.app.looks import Looks, same
from singan_studio.app.preview import Wanted
from singan_studio.app.result import Look, Rgba, ShownResult, Variant, overlay, punch, variant_thumbnail
from singan_studio.app.worker import Worker
from singan_studio.document.document import Document
from singan_studio.imaging.geometry import Rect
from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs.messages import PreviewReady

Made = Mapping[int, PreviewReady]
"""The engine's best answer for each seed."""


@dataclass(frozen=True, slots=True, eq=False)
class Recipe:
    """What a shown picture is made of."""

    wanted: Wanted
    look: Look
    strength: float
    final: bool = False

    def same(self, other: Recipe | None) -> bool:
        """Return whether two give the same picture."""
        return (
            other is not None
            and (self.final, self.wanted.model) == (other.final, other.wanted.model)
            and self.alike(other)
        )

    def alike(self, other: Recipe) -> bool:
        """Return whether two differ at most in resolution, and in how much the engine had learnt."""
        return (
            self.wanted.like(other.wanted) and self.strength == other.strength and same(self.look, other.look)
        )


class Display(QObject):
    """Makes pictures of answers on the worker; of several asked for, only the newest is shown."""

    result_changed = Signal(object)
    variants_changed = Signal()
    thumbnails_changed = Signal()

    def __init__(self, worker: Worker, failed: Callable[[BaseException], None], parent: QObject) -> None:
        super().__init__(parent)
        self.result: ShownResult | None = None
        self.source: tuple[Recipe, Made] | None = None
        """What the result was made of."""
        self.variants: tuple[Variant, ...] = ()
        self.thumbnails: dict[int, Rgb] = {}
        self._worker = worker
        self._failed = failed
        self._shown: Recipe | None = None
        self._coming: Recipe | None = None
        self._pictured: dict[int, Recipe] = {}

    @property
    def busy(self) -> bool:
        """Whether a result is being put together."""
        return self._coming is not None

    def show(self, recipe: Recipe, made: Made) -> None:
        """Show a result, unless it is there, or there is the same at the photo's own resolution."""
        shown = self._shown
        if recipe.same(shown):
            self.hold()
            return
        if recipe.same(self._coming):
            return
        if shown is not None and shown.final and not recipe.final and recipe.alike(shown):
            return  # what the engine has learnt since shows when it is as sharp
        self._coming = recipe
        answers = {patch.seed: made[patch.seed] for patch in recipe.look}

        def put_together() -> tuple[Rect, Rgba]:
            return overlay(recipe.wanted.prepared, recipe.look, answers, recipe.strength)

        def put(picture: tuple[Rect, Rgba]) -> None:
            self._put(*picture, answers)

        self._worker.submit("overlay", put_together, put, self._could_not)

    def hold(self) -> None:
        """Do not show what is being put together."""
        self._coming = None
        self._worker.drop("overlay")

    def punch(self, before: Document, after: Document, rects: Iterable[Rect]) -> None:
        """Show the document through the result where it changed (`rects` hold all of that)."""
        if self.result is None:
            return
        holes = punch(self.result, before, after, rects)
        if holes:
            self._shown = None
            self.result = replace(self.result, stale=True)
        for hole in holes:
            self.result_changed.emit(hole)

    def take_away(self) -> None:
        """Show no result and no variants."""
        self.hold()
        for index in range(len(self.variants)):
            self._worker.drop(f"variant {index}")
        result, self.result, self._shown, self.source = self.result, None, None, None
        if self.variants:
            self.variants, self._pictured = (), {}
            self.variants_changed.emit()
        if result is not None:
            self.result_changed.emit(result.rect)

    def show_variants(self, looks: Looks, wanted: Wanted, made: Made, strength: float) -> None:
        """Show those variants that are made, and the older pictures of the others until they are."""
        before = {variant.seed: variant for variant in self.variants}
        region = wanted.prepared.edit.region
        variants = []
        for index, seed in enumerate(looks.seeds):
            recipe = Recipe(wanted, looks.of(index, region), strength)
            ready = all(patch.seed in made for patch in recipe.look)
            variants.append(replace(before.get(seed, Variant(seed)), ready=ready))
            if ready and not recipe.same(self._pictured.get(seed)):
                self._pictured[seed] = recipe
                self._picture(index, recipe, dict(made))
        # Recipes of seeds that are gone would keep every edit that was re-rolled.
        self._pictured = {seed: self._pictured[seed] for seed in looks.seeds if seed in self._pictured}
        old, self.variants = self.variants, tuple(variants)
        if len(old) != len(variants) or any(
            (mine.seed, mine.ready) != (theirs.seed, theirs.ready)
            for mine, theirs in zip(old, variants, strict=True)
        ):
            self.variants_changed.emit()

    def show_thumbnail(self, scale: int, picture: Rgb) -> None:
        """Show one picture of the film strip."""
        self.thumbnails = {**self.thumbnails, scale: picture}
        self.thumbnails_changed.emit()

    def clear_thumbnails(self) -> None:
        """Empty the film strip."""
        if self.thumbnails:
            self.thumbnails = {}
            self.thumbnails_changed.emit()

    def _picture(self, index: int, recipe: Recipe, made: dict[int, PreviewReady]) -> None:
        seed = recipe.look[-1].seed

        def small() -> Rgb:
            return variant_thumbnail(recipe.wanted.prepared, recipe.look, made, recipe.strength)

        def put(thumb: Rgb) -> None:
            self.variants = tuple(
                replace(variant, thumb=thumb) if variant.seed == seed else variant
                for variant in self.variants
            )
            self.variants_changed.emit()

        self._worker.submit(f"variant {index}", small, put, self._failed)

    def _put(self, rect: Rect, rgba: Rgba, made: Made) -> None:
        recipe, self._coming = self._coming, None
        if recipe is None:
            return
        old, self._shown, self.source = self.result, recipe, (recipe, made)
        self.result = ShownResult(rect, rgba, recipe.look[-1].seed, recipe.wanted.scale, recipe.final)
        self.result_changed.emit(rect if old is None else rect.union(old.rect))

    def _could_not(self, error: BaseException) -> None:
        self._coming = None
        self._failed(error)
