"""The steps of `--self-test`, each of which does something for real and says what it found.

Imported as a step itself: an installation may lack any of the libraries.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from singan_studio.cli.learning import follow, reconstruction_quality
from singan_studio.cli.report import Report
from singan_studio.engine import checkpoint
from singan_studio.engine.config import preset
from singan_studio.engine.model import Pyramid, new_pyramid, reconstruct
from singan_studio.engine.sampling import sample
from singan_studio.engine.tasks import area, defaults, inject
from singan_studio.engine.training import begin, train
from singan_studio.errors import StudioError
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.load import load_picture
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.resize import fit
from singan_studio.imaging.save import save_picture
from singan_studio.paths import resource

_SAMPLE = "balloons"
_SIZE = Size(56, 42)
_ITERATIONS = 20
"""For each scale; all of the tiny photo's scales learn a network."""
_QUALITY = 18.0
"""dB that the reconstruction has to reach: it is at 12 before learning, and comes to 22."""
_TAKEN, _PLACE = Rect(4, 8, 20, 28), Rect(34, 8, 50, 28)
"""What the edit copies in the tiny photo, and where to."""
_FILES = (
    "icons/singan-studio.svg",
    "languages/singan_studio_ar.qm",
    "languages/singan_studio_zh_CN.qm",
    "report/report.html",
    "styles/studio.qss",
)


def _nothing() -> Rgb:
    return np.empty((0, 0, 3), np.uint8)


@dataclass(slots=True)
class Bench:
    """What the steps hand on to one another."""

    scratch: Path
    report: Report
    photo: Rgb = field(default_factory=_nothing)
    pyramid: Pyramid | None = None
    result: Rgb = field(default_factory=_nothing)


def _files(bench: Bench) -> str:
    """Read a sample photo, and find what window and report are made of."""
    for name in _FILES:
        _check(resource(name).stat().st_size > 100, f"{name} is empty")
    bench.photo = fit(load_picture(resource(f"samples/{_SAMPLE}/photo.png")).pixels, _SIZE)
    _check(Size.of(bench.photo) == _SIZE and int(np.ptp(bench.photo)) > 100, "the sample photo is no photo")
    return f"a sample photo at {_SIZE}, {len(_FILES)} other files"


def _learn(bench: Bench) -> str:
    """Train every scale, and compare the reconstruction with the photo."""
    config = preset("draft", network_scales=(0, None), iterations=_ITERATIONS, scale_factor=0.6)
    bench.pyramid = new_pyramid(bench.photo, config)
    follow(train(begin(bench.pyramid)), bench.report)
    kinds = [scale.kind for scale in bench.pyramid.scales]
    _check(set(kinds) == {"network"}, "not every scale has learnt")
    quality = reconstruction_quality(bench.pyramid)
    _check(quality >= _QUALITY, f"the photo is reconstructed at {quality:.1f} dB only")
    return f"{len(kinds)} scales, reconstruction {quality:.1f} dB, of {_QUALITY:.0f} wanted"


def _keep(bench: Bench) -> str:
    """Write the model, read it, and let what was read reconstruct the photo."""
    path = bench.scratch / "model.safetensors"
    checkpoint.save(path, _pyramid(bench))
    read, _ = checkpoint.load(path)
    same = bool((reconstruct(read) == reconstruct(_pyramid(bench))).all())
    _check(same, "the model does not reconstruct the same after it was read")
    return f"{path.stat().st_size / 1e3:.0f} kB written and read, the same reconstruction to the bit"


def _sample(bench: Bench) -> str:
    """Make two samples, one of them twice."""
    first, again, other = (sample(_pyramid(bench), seed=seed) for seed in (1, 1, 2))
    _check(np.array_equal(first, again), "the same seed made two different samples")
    changed = float(np.mean((first != other).any(axis=2)))
    _check(changed > 0.5, "two seeds made the same sample")
    return f"the same seed makes the same bits, another one changes {changed:.0%} of the pixels"


def _edit(bench: Bench) -> str:
    """Copy a part of the photo elsewhere, and let it be mended there."""
    photo, pyramid = bench.photo, _pyramid(bench)
    composite, mask = photo.copy(), np.zeros(photo.shape[:2], np.uint8)
    composite[_PLACE.slices] = photo[_TAKEN.slices]
    mask[_PLACE.slices] = 255
    how = replace(defaults("edit", pyramid), dilate=1, feather=1)
    bench.result = inject(pyramid, composite, mask, how)
    blended = area(mask, how.dilate, how.feather)
    may = np.zeros(mask.shape, bool)
    may[blended.region.slices] = blended.weights > 0
    changed = (bench.result != photo).any(axis=2)
    inside = int((changed & may).sum())
    _check(inside == int(changed.sum()), "the edit changed the photo outside the mask")
    _check(inside > _PLACE.size.area // 2, "the edit changed nothing")
    return f"{inside} pixels changed, none of the {int((~may).sum())} outside the mask"


def _export(bench: Bench) -> str:
    """Write the result, and read it."""
    path = bench.scratch / "result.png"
    save_picture(path, bench.result)
    _check(np.array_equal(load_picture(path).pixels, bench.result), "the picture has other pixels when read")
    return f"{path.name} reads back with the same bits"


STEPS: dict[str, Callable[[Bench], str]] = {
    "resources": _files,
    "learning": _learn,
    "model": _keep,
    "samples": _sample,
    "edit": _edit,
    "export": _export,
}


def _pyramid(bench: Bench) -> Pyramid:
    if bench.pyramid is None:
        raise StudioError("nothing was learnt")
    return bench.pyramid


def _check(fine: bool, otherwise: str) -> None:
    """Raise StudioError with what is wrong, unless all is well."""
    if not fine:
        raise StudioError(otherwise)
