"""Models written by the authors' released SinGAN code: what such a folder must hold."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from torch import Tensor

from singan_studio.engine.inert_pickle import Array, Record, View, named, read, shown
from singan_studio.engine.networks import MARGIN
from singan_studio.errors import ModelError
from singan_studio.imaging.geometry import Size

_MOST_SCALES = 64
_LARGEST_AMPLITUDE = 1000.0
"""Real models have 1 at the coarsest scale and about 0.01 to 0.1 above."""

_BLOCKS = ("head", "body.block1", "body.block2", "body.block3")
_UNUSED = ".norm.num_batches_tracked"


@dataclass(frozen=True, slots=True)
class Released:
    """A trained pyramid of the released code.

    The lists run from the coarsest scale to the finest and are equally long. Tensors are float32 on the CPU.
    """

    generators: list[dict[str, Tensor]]
    """State dicts: head, body.block1 … body.block3 with .conv.weight, .conv.bias, .norm.weight, .norm.bias,
    .norm.running_mean, .norm.running_var, and tail.0.weight, tail.0.bias."""

    noises: list[Tensor]
    """The fixed noise of the reconstruction, (1, 3, h + 10, w + 10); zero above the coarsest scale."""

    noise_amplitudes: list[float]
    """What noise is multiplied by before it is added to the picture; 1 at the coarsest scale."""

    reals: list[Tensor]
    """The photo, (1, 3, h, w) in [-1, 1]."""

    noise_padding: bool
    """Whether noise is drawn at the padded size (animation models), not at (h, w) and padded with zeros."""


def read_released(folder: Path) -> Released:
    """Read a folder that the released code wrote, or the folder around it.

    It holds Zs.pth, NoiseAmp.pth, reals.pth, and either Gs.pth or one folder 0, 1, … with netG.pth per scale;
    z_opt.pth in those folders may replace Zs.pth. If it holds no reals.pth but just one folder that does
    (TrainedModels/NAME), that one is read.

    Raises ModelError if a file is missing, too large, damaged, or names anything but tensors, numbers and
    modules of SinGAN, or if the parts do not form one trained pyramid of generators that map RGB to RGB with
    five convolutions of one width.
    """
    try:
        return _read_model(_model_folder(folder))
    except OSError as error:
        raise ModelError(
            f"{error.filename or folder} cannot be opened: {error.strerror or error}."
        ) from error


def _read_model(folder: Path) -> Released:
    reals = [_picture(view, folder / "reals.pth") for view in _views(folder / "reals.pth")]
    _check_growth(reals, folder)
    generators = _generators(folder, len(reals))
    noises = _noises(folder, len(reals))
    amplitudes = _amplitudes(folder / "NoiseAmp.pth")
    counts = (len(generators), len(noises), len(amplitudes), len(reals))
    if len(set(counts)) > 1:
        raise ModelError(
            f"{folder} is not a finished model: it has {counts[0]} generators, {counts[1]} noises, "
            f"{counts[2]} noise amplitudes and {counts[3]} pictures, which must be equally many."
        )
    for scale, (noise, real) in enumerate(zip(noises, reals, strict=True)):
        expected = (1, 3, real.shape[2] + 2 * MARGIN, real.shape[3] + 2 * MARGIN)
        if noise.shape != expected:
            raise ModelError(
                f"{folder} is not a SinGAN model: the noise of scale {scale} "
                f"has the shape {tuple(noise.shape)} instead of {expected}."
            )
    # Ordinary models draw the noise at the picture's size and surround it with zeros; animation models draw
    # it at the padded size. Only the coarsest scale has noise that is not zero anyway.
    inside = noises[0][:, :, MARGIN:-MARGIN, MARGIN:-MARGIN]
    noise_padding = bool(noises[0].count_nonzero() > inside.count_nonzero())
    return Released(generators, noises, amplitudes, reals, noise_padding)


# --- The folder ---------------------------------------------------------------------------------------------


def _model_folder(folder: Path) -> Path:
    """Return the folder itself or the one folder in it that holds a model."""
    if not folder.exists():
        raise ModelError(f"There is no folder {folder}.")
    if not folder.is_dir():
        raise ModelError(f"{folder} is a file; choose the folder that holds Gs.pth or 0/netG.pth.")
    if (folder / "reals.pth").exists():
        return folder
    inner = sorted(path for path in folder.iterdir() if (path / "reals.pth").is_file())
    if not inner:
        raise ModelError(f"{folder} holds no released SinGAN model: reals.pth is missing.")
    if len(inner) > 1:
        names = ", ".join(path.name for path in inner)
        raise ModelError(f"{folder} holds several models; choose one of these folders: {names}.")
    return inner[0]


def _generators(folder: Path, scales: int) -> list[dict[str, Tensor]]:
    whole = folder / "Gs.pth"
    if whole.exists():
        return [
            _generator(_parameters(module, whole), f"scale {scale} of {whole}")
            for scale, module in enumerate(_list(whole))
        ]
    if not (folder / "0").exists():
        raise ModelError(f"{folder} holds no generators: neither Gs.pth nor 0/netG.pth is there.")
    # Folders of further scales can be left from an earlier training: the pictures tell how many count.
    files = [folder / str(scale) / "netG.pth" for scale in range(scales)]
    return [_generator(_parameters(read(file), file), str(file)) for file in files]


def _noises(folder: Path, scales: int) -> list[Tensor]:
    whole = folder / "Zs.pth"
    if whole.exists() or not (folder / "0" / "z_opt.pth").exists():
        return [_finite(view.tensor(), whole) for view in _views(whole)]
    noises = []
    for scale in range(scales):
        file = folder / str(scale) / "z_opt.pth"
        view = read(file)
        if not isinstance(view, View):
            raise ModelError(f"{file} does not hold the noise of a scale.")
        noises.append(_finite(view.tensor(), file))
    return noises


def _amplitudes(file: Path) -> list[float]:
    amplitudes = []
    for value in _list(file):
        match value:
            case View(size=size) if math.prod(size) == 1:
                amplitude = value.tensor().item()
            case Array(values=values) if values.size == 1:
                amplitude = values.item()
            case int() | float():
                amplitude = value
            case _:
                raise ModelError(f"{file} does not hold a list of numbers.")
        # Also refuses NaN, and whole numbers too long for a float.
        if not 0 <= amplitude <= _LARGEST_AMPLITUDE:
            raise ModelError(f"{file} holds a number that is no noise amplitude.")
        amplitudes.append(float(amplitude))
    return amplitudes


def _list(file: Path) -> list[object]:
    values = read(file)
    if not isinstance(values, list) or not 0 < len(values) <= _MOST_SCALES:
        raise ModelError(f"{file} does not hold a list with one entry per scale.")
    return values


def _views(file: Path) -> list[View]:
    values = _list(file)
    views = [value for value in values if isinstance(value, View)]
    if len(views) < len(values):
        raise ModelError(f"{file} does not hold a list of tensors.")
    return views


# --- The parts of a model -----------------------------------------------------------------------------------


def _finite(tensor: Tensor, where: Path | str) -> Tensor:
    if not bool(tensor.isfinite().all()):
        raise ModelError(f"{where} holds values that are not finite numbers.")
    return tensor


def _picture(view: View, file: Path) -> Tensor:
    if len(view.size) != 4 or view.size[:2] != (1, 3):
        raise ModelError(f"{file} holds a tensor {view.size} instead of an RGB picture (1, 3, h, w).")
    picture = _finite(view.tensor(), file)
    if float(picture.abs().max()) > 1.0 + 1e-4:
        raise ModelError(f"{file} holds a picture with values outside [-1, 1].")
    return picture


def _check_growth(reals: list[Tensor], folder: Path) -> None:
    for coarse, fine in itertools.pairwise(reals):
        (h0, w0), (h1, w1) = coarse.shape[2:], fine.shape[2:]
        if h1 < h0 or w1 < w0 or h1 * w1 == h0 * w0:
            raise ModelError(
                f"{folder} is not a SinGAN model: "
                f"its picture of {Size(w0, h0)} px is followed by one of {Size(w1, h1)} px."
            )


def _parameters(module: object, file: Path) -> dict[str, object]:
    """Return the state dict of what is saved as one generator: a whole module, or a state dict."""
    if isinstance(module, dict):
        return named(module)
    found: dict[str, object] = {}
    seen: set[int] = set()
    stack: list[tuple[str, object]] = [("", module)]
    while stack:
        prefix, inner = stack.pop()
        # A hostile file can put a module into itself.
        if not isinstance(inner, Record) or id(inner) in seen:
            raise ModelError(f"{file} does not hold a generator.")
        seen.add(id(inner))
        for group in ("_parameters", "_buffers"):
            found.update({f"{prefix}{name}": value for name, value in inner.part(group).items()})
        stack += [(f"{prefix}{name}.", child) for name, child in inner.part("_modules").items()]
    return found


def _generator(values: Mapping[str, object], where: str) -> dict[str, Tensor]:
    """Check names and shapes of a generator (GeneratorConcatSkip2CleanAdd) and return its tensors."""
    first = values.get("head.conv.weight")
    channels = first.size[0] if isinstance(first, View) and first.size else 0
    shapes: dict[str, tuple[int, ...]] = {}
    for name in _BLOCKS:
        shapes[f"{name}.conv.weight"] = (channels, 3 if name == "head" else channels, 3, 3)
        for vector in ("conv.bias", "norm.weight", "norm.bias", "norm.running_mean", "norm.running_var"):
            shapes[f"{name}.{vector}"] = (channels,)
    shapes |= {"tail.0.weight": (3, channels, 3, 3), "tail.0.bias": (3,)}
    strange = [name for name in values if name not in shapes and not name.endswith(_UNUSED)]
    if strange:
        raise ModelError(f"{where} is not a SinGAN generator: it has {shown(strange[0])} in it.")
    generator = {}
    for name, shape in shapes.items():
        view = values.get(name)
        if not isinstance(view, View):
            raise ModelError(f"{where} is not a SinGAN generator: {name} is missing.")
        if view.size != shape:
            raise ModelError(
                f"{where} is not a SinGAN generator of five equally wide convolutions: "
                f"{name} has the shape {view.size} instead of {shape}."
            )
        generator[name] = _finite(view.tensor(), where)
        if name.endswith("running_var") and bool((generator[name] < 0).any()):
            raise ModelError(f"{where} is not a SinGAN generator: it has variances below 0.")
    return generator
