"""`--self-test`: learns a tiny photo, edits it and exports it, and checks each step; of any installation."""

from __future__ import annotations

import argparse
import tempfile
import time
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
from singan_studio.engine.tasks import defaults, inject
from singan_studio.engine.training import begin, train
from singan_studio.errors import StudioError
from singan_studio.imaging.geometry import Rect, Size
from singan_studio.imaging.load import load_picture
from singan_studio.imaging.pixels import Rgb
from singan_studio.imaging.resize import fit
from singan_studio.imaging.save import save_picture
from singan_studio.paths import resource

FAILED = 1
_SAMPLE = "balloons"
_SIZE = Size(56, 42)
_ITERATIONS = 20
"""For each scale; all of the tiny photo's scales learn a network."""
_QUALITY = 18.0
"""dB that the reconstruction has to reach: it is at 12 before learning, and comes to 22."""
_TAKEN, _PLACE = Rect(4, 8, 20, 28), Rect(34, 8, 50, 28)
"""What the edit copies in the tiny photo, and where to."""
_FILES = ("icons/singan-studio.svg", "languages", "report/report.html", "styles/studio.qss")


def _nothing() -> Rgb:
    return np.empty((0, 0, 3), np.uint8)


@dataclass(slots=True)
class _Bench:
    """What the steps hand on to one another."""

    scratch: Path
    report: Report
    photo: Rgb = field(default_factory=_nothing)
    pyramid: Pyramid | None = None
    result: Rgb = field(default_factory=_nothing)


def self_test(_args: argparse.Namespace, report: Report) -> None:
    """Do the steps, with a line for each; leave with status 1 at the first that fails.

    On the processor, without window and network, in a folder that is gone afterwards.
    """
    with tempfile.TemporaryDirectory(prefix="singan-studio-") as scratch:
        bench = _Bench(Path(scratch), report)
        for name, step in _STEPS.items():
            began = time.monotonic()
            try:
                verified = step(bench)
            except Exception as error:  # whatever an installation lacks
                reason = " ".join(str(error).split()) or type(error).__name__
                report.fail(f"The self-test failed at {name} ({reason.rstrip('.')}); install it anew.")
                raise SystemExit(FAILED) from None
            report.say(f"{name}: {verified} ({time.monotonic() - began:.1f} s)")
    report.say("self-test passed")


def _files(bench: _Bench) -> str:
    """Read a sample photo, and find what window and report are made of."""
    for name in _FILES:
        resource(name)
    bench.photo = fit(load_picture(resource(f"samples/{_SAMPLE}/photo.png")).pixels, _SIZE)
    _check(Size.of(bench.photo) == _SIZE and int(np.ptp(bench.photo)) > 100, "the sample photo is no photo")
    return f"a sample photo at {_SIZE}, {len(_FILES)} files"


def _learn(bench: _Bench) -> str:
    """Train every scale, and compare the reconstruction with the photo."""
    config = preset("draft", network_scales=(0, None), iterations=_ITERATIONS, scale_factor=0.6)
    bench.pyramid = new_pyramid(bench.photo, config)
    follow(train(begin(bench.pyramid)), bench.report)
    kinds = [scale.kind for scale in bench.pyramid.scales]
    _check(set(kinds) == {"network"}, "not every scale has learnt")
    quality = reconstruction_quality(bench.pyramid)
    _check(quality >= _QUALITY, f"the photo is reconstructed at {quality:.1f} dB only")
    return f"{len(kinds)} scales, reconstruction {quality:.1f} dB, of {_QUALITY:.0f} wanted"


def _keep(bench: _Bench) -> str:
    """Write the model, read it, and let what was read reconstruct the photo."""
    path = bench.scratch / "model.safetensors"
    checkpoint.save(path, _pyramid(bench))
    read, _ = checkpoint.load(path)
    same = bool((reconstruct(read) == reconstruct(_pyramid(bench))).all())
    _check(same, "the model does not reconstruct the same after it was read")
    return f"{path.stat().st_size / 1e3:.0f} kB written and read, the same reconstruction to the bit"


def _sample(bench: _Bench) -> str:
    """Make two samples, one of them twice."""
    first, again, other = (sample(_pyramid(bench), seed=seed) for seed in (1, 1, 2))
    _check(np.array_equal(first, again), "the same seed made two different samples")
    changed = float(np.mean((first != other).any(axis=2)))
    _check(changed > 0.5, "two seeds made the same sample")
    return f"the same seed makes the same bits, another one changes {changed:.0%} of the pixels"


def _edit(bench: _Bench) -> str:
    """Copy a part of the photo elsewhere, and let it be mended there."""
    photo, pyramid = bench.photo, _pyramid(bench)
    composite, mask = photo.copy(), np.zeros(photo.shape[:2], np.uint8)
    composite[_PLACE.slices] = photo[_TAKEN.slices]
    mask[_PLACE.slices] = 255
    bench.result = inject(pyramid, composite, mask, replace(defaults("edit", pyramid), dilate=0, feather=0))
    changed = (bench.result != photo).any(axis=2)
    inside = int(changed[_PLACE.slices].sum())
    _check(inside == int(changed.sum()), "the edit changed the photo outside the mask")
    _check(inside > _PLACE.size.area // 2, "the edit changed nothing")
    return f"{inside} pixels changed, none of them outside the mask"


def _export(bench: _Bench) -> str:
    """Write the result, and read it."""
    path = bench.scratch / "result.png"
    save_picture(path, bench.result)
    _check(np.array_equal(load_picture(path).pixels, bench.result), "the picture has other pixels when read")
    return f"{path.name} reads back with the same bits"


_STEPS: dict[str, Callable[[_Bench], str]] = {
    "resources": _files,
    "learning": _learn,
    "model": _keep,
    "samples": _sample,
    "edit": _edit,
    "export": _export,
}


def _pyramid(bench: _Bench) -> Pyramid:
    if bench.pyramid is None:
        raise StudioError("nothing was learnt")
    return bench.pyramid


def _check(fine: bool, otherwise: str) -> None:
    """Raise StudioError with what is wrong, unless all is well."""
    if not fine:
        raise StudioError(otherwise)
