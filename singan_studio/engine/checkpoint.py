"""Models as files: one safetensors file with a JSON header, written whole or not at all.

A model holds the photo, the noise of its reconstruction path and the networks; while it is still learning,
also all that is needed to go on with exactly the same weights. Nothing in it is ever executed.
"""

from __future__ import annotations

import json
import math
import operator
import time
from collections.abc import Generator as Steps
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save as serialize
from torch import Tensor, nn

from singan_studio.engine.config import Learnt, TrainConfig
from singan_studio.engine.device import out_of_memory
from singan_studio.engine.model import EncodedPhoto, Pyramid, from_plan
from singan_studio.engine.networks import Discriminator, Generator, norms
from singan_studio.engine.pyramid import MIN_SIDE, ScalePlan
from singan_studio.engine.scales import NetworkScale
from singan_studio.engine.steps import ScaleTraining, optimise
from singan_studio.engine.training import Event, ScaleFinished, Training, check_fits, known, train
from singan_studio.errors import ModelError, StudioError
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.load import decode_png
from singan_studio.imaging.pixels import photo_hash
from singan_studio.imaging.save import atomic_write, encode_png
from singan_studio.paths import is_file

FORMAT_VERSION = 2
"""1 knew one station for a whole model, and none for each scale; such files are read as ever."""
_KEY = "singan_studio"
_SECONDS_BETWEEN_SAVES = 30.0
_MAX_BYTES = 4 * 2**30
_MAX_CHANNELS = 1024
_MAX_STEPS = 100
_MAX_SIGMA = 1000.0
_MAX_SCALES = 64


def config_values(config: TrainConfig) -> dict[str, object]:
    """Return a config as JSON holds it."""
    return asdict(config)


def is_model(path: Path) -> bool:
    """Return whether a file looks like a safetensors file: a short header of JSON behind its length."""
    if not is_file(path):  # a pipe would be waited for
        return False
    try:
        with path.open("rb") as file:
            start = file.read(9)
    except OSError:
        return False
    return len(start) == 9 and start[8:] == b"{" and int.from_bytes(start[:8], "little") < 2**27


def save(path: Path, pyramid: Pyramid, training: Training | None = None) -> None:
    """Write a pyramid, and the training that it is in, to `path`.

    Raises ModelError when the file cannot be written; what was there before is then still there.
    """
    try:
        _write(path, pyramid, training)
    except (OSError, SafetensorError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise ModelError(
            f"The model could not be written to '{path}' ({reason}); free some space or choose another place."
        ) from error
    except (MemoryError, RuntimeError) as error:
        if not out_of_memory(error):
            raise
        raise ModelError(
            f"There is not enough memory to write the model to '{path}'; close other programs."
        ) from error


def _write(path: Path, pyramid: Pyramid, training: Training | None) -> None:
    photo = encoded(pyramid)
    tensors: dict[str, Tensor] = {
        "photo": torch.from_numpy(np.frombuffer(photo.png, np.uint8).copy()),
        "z_star": pyramid.z_star[:, :1].contiguous(),
    }
    for n, scale in enumerate(pyramid.scales):
        if isinstance(scale, NetworkScale):
            tensors |= _weights(f"scales.{n}.generator", scale.generator)
            if scale.discriminator is not None:
                tensors |= _weights(f"scales.{n}.discriminator", scale.discriminator)
    header: dict[str, object] = {
        "format_version": FORMAT_VERSION,
        "config": config_values(pyramid.config),
        "photo": {"size": list(pyramid.photo.shape[1::-1]), "sha256": photo.sha256},
        "sizes": [[size.width, size.height] for size in pyramid.plan.sizes],
        "factor": pyramid.plan.factor,
        "truncating": pyramid.plan.truncating,
        "kinds": [scale.kind for scale in pyramid.scales],
        "sigmas": pyramid.sigmas,
        "learnt": [None if at is None else [at.station, at.iterations] for at in known(pyramid)],
    }
    if training is not None and not training.finished:
        header["training"], state = _training_state(training)
        tensors |= state
    with atomic_write(path) as temporary, _without_panic():
        # Not by save_file, which lets nobody but the owner read the file.
        temporary.write_bytes(serialize(tensors, {_KEY: json.dumps(header)}))


@contextmanager
def _without_panic() -> Iterator[None]:
    """Raise MemoryError where safetensors panics for want of memory.

    What it raises then is no Exception, and no name of it can be imported.
    """
    try:
        yield
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise MemoryError("safetensors had not enough memory") from error


def encoded(pyramid: Pyramid) -> EncodedPhoto:
    """Return a pyramid's photo as its file holds it, made when first wanted: seconds for a large one."""
    if pyramid.encoded is None:
        pyramid.encoded = EncodedPhoto(encode_png(pyramid.photo), photo_hash(pyramid.photo))
    return pyramid.encoded


def _weights(prefix: str, network: nn.Module) -> dict[str, Tensor]:
    return {f"{prefix}.{name}": value.contiguous() for name, value in network.state_dict().items()}


def _training_state(training: Training) -> tuple[dict[str, object], dict[str, Tensor]]:
    header: dict[str, object] = {
        "todo": training.todo,
        "ahead": [config_values(config) for config in training.ahead],
    }
    tensors = {"training.rng": training.rng.get_state()}
    now = training.current
    if now is not None:
        header |= {"iteration": now.iteration, "seconds": now.seconds, "taken": now.taken}
        tensors |= _weights("training.generator", now.generator)
        tensors |= _weights("training.discriminator", now.discriminator)
        for name, optimizer in _optimizers(now):
            for n, values in optimizer.state_dict()["state"].items():
                tensors |= {f"training.{name}.{n}.{key}": value.contiguous() for key, value in values.items()}
    return header, tensors


def _optimizers(now: ScaleTraining) -> list[tuple[str, torch.optim.Adam]]:
    return [
        ("generator_optimizer", now.generator_optimizer),
        ("discriminator_optimizer", now.discriminator_optimizer),
    ]


def load(path: Path, device: torch.device | str = "cpu") -> tuple[Pyramid, Training]:
    """Read a model; return its pyramid and its training, finished or ready to go on.

    Raises ModelError, in one sentence, for a file that is missing, broken, foreign or of a newer version.
    """
    header, tensors = _read(path)
    try:
        pyramid = _pyramid(header, tensors, device)
        training = _training(header, tensors, pyramid)
    except MemoryError as error:
        raise ModelError(f"'{path}' does not fit into memory; close other programs.") from error
    except (LookupError, TypeError, ValueError, RuntimeError, OverflowError, StudioError) as error:
        raise ModelError(
            f"'{path}' is damaged or was made by something else ({_reason(error)}); learn the photo again."
        ) from error
    return pyramid, training


def _read(path: Path) -> tuple[dict[str, Any], dict[str, Tensor]]:
    if not is_file(path):
        raise ModelError(f"There is no file '{path}'; check the name.")
    if path.stat().st_size > _MAX_BYTES:
        raise ModelError(f"'{path}' is larger than any model of SinGAN Studio; it was not read.")
    try:
        with _without_panic(), safe_open(path, "pt") as file:
            header = _header(path, (file.metadata() or {}).get(_KEY))
            return header, {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    except MemoryError as error:
        raise ModelError(f"'{path}' does not fit into memory; close other programs.") from error
    except (SafetensorError, OSError, ValueError) as error:
        raise ModelError(f"'{path}' is not a model of SinGAN Studio, or only part of one.") from error


def _header(path: Path, text: str | None) -> dict[str, Any]:
    """Return what a model says about itself; raises ModelError when it is none, or of a newer version."""
    try:
        header = json.loads(text or "null")
    except (ValueError, RecursionError):
        header = None
    if not isinstance(header, dict):
        raise ModelError(f"'{path}' holds tensors, but no model of SinGAN Studio.")
    version = header.get("format_version")
    if not isinstance(version, int) or version > FORMAT_VERSION:
        raise ModelError(
            f"'{path}' has format {version!r:.40}, and this program reads up to {FORMAT_VERSION}; update it."
        )
    return header


def _reason(error: Exception) -> str:
    """Return what is wrong in some words; what the file says of itself may be long."""
    if isinstance(error, KeyError):
        return f"{error.args[0]!r:.100} is missing"
    lines = str(error).splitlines()
    return f"{lines[0].rstrip('.:'):.120}" if lines else type(error).__name__


def _pyramid(header: dict[str, Any], tensors: dict[str, Tensor], device: torch.device | str) -> Pyramid:
    png = tensors["photo"].numpy().tobytes()
    photo = decode_png(png)
    whole = EncodedPhoto(png, photo_hash(photo))
    if whole.sha256 != header["photo"]["sha256"]:
        raise ValueError("the photo is not the one that was learnt")
    config = _config(header["config"])
    sizes = tuple(Size(int(width), int(height)) for width, height in header["sizes"])
    plan = ScalePlan(sizes, float(header["factor"]), bool(header["truncating"]))
    _check_plan(plan, Size.of(photo))
    kinds, sigmas = header["kinds"], [float(sigma) for sigma in header["sigmas"]]
    learnt = _learnt(header, kinds, config)
    if not len(kinds) == len(sigmas) == len(learnt) == len(plan):
        raise ValueError("its numbers of scales do not agree")
    if not all(0 <= sigma <= _MAX_SIGMA for sigma in sigmas):
        raise ValueError("its strengths of noise are not such")
    pyramid = from_plan(photo, config, plan, _finite(tensors["z_star"], "z_star"), device)
    pyramid.encoded = whole
    for n, kind in enumerate(kinds):
        if kind == "network":
            generator = _network(Generator, tensors, f"scales.{n}.generator")
            critic = f"scales.{n}.discriminator"
            known = any(name.startswith(critic) for name in tensors)
            scale = NetworkScale(
                generator.to(device),
                _network(Discriminator, tensors, critic).to(device) if known else None,
                noise_padding=config.noise_padding,
                learnt=learnt[n],
            )
            pyramid.learnt(n, scale, sigmas[n])
        elif kind != "patch":
            raise ValueError(f"scale {n} is of an unknown kind")
    return pyramid


def _learnt(header: dict[str, Any], kinds: list[str], config: TrainConfig) -> list[Learnt | None]:
    if header["format_version"] < 2:
        whole = Learnt(config.preset, config.iterations)
        return [whole if kind == "network" else None for kind in kinds]
    found: list[Learnt | None] = []
    for values in header["learnt"]:
        if values is None:
            found.append(None)
            continue
        station, iterations = values
        if not isinstance(station, str) or operator.index(iterations) < 1:
            raise ValueError("it is not known how far its scales are learnt")
        found.append(Learnt(station, iterations))
    return found


def _check_plan(plan: ScalePlan, photo: Size) -> None:
    areas = [size.area for size in plan.sizes]
    sides = [side for size in plan.sizes for side in (size.width, size.height)]
    finest = plan.sizes[-1]
    if not 1 <= len(plan) <= _MAX_SCALES or min(sides) < MIN_SIDE // 2 or areas != sorted(areas):
        raise ValueError("its sizes are not those of a pyramid")
    if finest.width > photo.width or finest.height > photo.height or not 0.2 < plan.factor < 1:
        raise ValueError("its sizes do not fit its photo")


def _config(values: dict[str, Any]) -> TrainConfig:
    start, stop = (None if bound is None else operator.index(bound) for bound in values["network_scales"])
    config = TrainConfig(**{**values, "network_scales": (start, stop)})
    for name, default in asdict(TrainConfig()).items():
        value = getattr(config, name)
        # A whole number may stand where a fraction is meant; `crop` alone may be None.
        wanted = (int, float) if isinstance(default, float) else (type(default),)
        if not isinstance(value, (int, type(None)) if default is None else wanted):
            raise TypeError(f"{name} is {value!r:.40}")
        if isinstance(value, float) and not math.isfinite(value):
            raise ValueError(f"{name} is {value!r}")
    if not max(config.channels, config.max_channels) <= _MAX_CHANNELS:
        raise ValueError("it has too many channels")
    if max(config.discriminator_steps, config.generator_steps) > _MAX_STEPS:
        raise ValueError("it has too many steps")
    return config


def _finite(tensor: Tensor, name: str) -> Tensor:
    if not tensor.is_floating_point() and tensor.dtype is not torch.int64:
        raise ValueError(f"{name} holds numbers of another kind")
    if not torch.isfinite(tensor).all():
        raise ValueError(f"{name} holds numbers that are not finite")
    return tensor


_Network = TypeVar("_Network", Generator, Discriminator)


def _network(kind: type[_Network], tensors: dict[str, Tensor], prefix: str) -> _Network:
    state = {
        name.removeprefix(prefix + "."): _finite(value, name)
        for name, value in tensors.items()
        if name.startswith(prefix + ".")
    }
    channels = state["head.conv.weight"].shape[0]
    if not 1 <= channels <= _MAX_CHANNELS:
        raise ValueError(f"a network of {channels} channels")
    network = kind(channels)
    for name, value in network.state_dict().items():
        if name in state and state[name].dtype != value.dtype:
            raise ValueError(f"{name} holds numbers of another kind")
    network.load_state_dict(state)
    if any(bool((norm.running_var < 0).any()) for norm in norms(network) if norm.running_var is not None):
        raise ValueError("a network has variances below 0")
    return network


def _training(header: dict[str, Any], tensors: dict[str, Tensor], pyramid: Pyramid) -> Training:
    state = header.get("training")
    rng = torch.Generator()
    if state is None:
        return Training(pyramid, [], rng)
    rng.set_state(tensors["training.rng"])
    todo = [int(n) for n in state["todo"]]
    wanted = pyramid.config.learns(len(pyramid))
    learnt = known(pyramid)
    if not todo or not all(
        n in wanted and ((at := learnt[n]) is None or not at.serves(pyramid.config)) for n in todo
    ):
        raise ValueError("its list of scales to learn is wrong")
    ahead = [_config(values) for values in state.get("ahead", [])]
    for config in ahead:
        check_fits(pyramid, config)
    training = Training(pyramid, todo, rng, ahead=ahead)
    if "iteration" in state:
        now = optimise(
            _network(Generator, tensors, "training.generator").to(pyramid.device),
            _network(Discriminator, tensors, "training.discriminator").to(pyramid.device),
            pyramid.config.learning_rate,
        )
        now.iteration, now.seconds = int(state["iteration"]), float(state["seconds"])
        now.taken = int(state.get("taken", 0))
        for name, optimizer in _optimizers(now):
            values: dict[int, dict[str, Tensor]] = {}
            for key, tensor in tensors.items():
                if key.startswith(f"training.{name}."):
                    n, entry = key.removeprefix(f"training.{name}.").split(".")
                    values.setdefault(int(n), {})[entry] = _finite(tensor, key)
            _check_optimizer(optimizer, values)
            optimizer.load_state_dict({**optimizer.state_dict(), "state": values})
        training.current = now
    return training


def _check_optimizer(optimizer: torch.optim.Adam, values: dict[int, dict[str, Tensor]]) -> None:
    """Raise ValueError when the state is not that of Adam for these parameters; at first there is none."""
    parameters = optimizer.param_groups[0]["params"]
    wanted = {
        n: {"step": torch.Size(), "exp_avg": weight.shape, "exp_avg_sq": weight.shape}
        for n, weight in enumerate(parameters)
    }
    found = {n: {key: value.shape for key, value in state.items()} for n, state in values.items()}
    if found and found != wanted:
        raise ValueError("its optimizer's state does not fit its networks")


def train_to(path: Path, training: Training) -> Steps[Event, None, None]:
    """Run `train` and keep `path` up to date.

    It is saved at the start, after each scale, at least every minute, and at the end, also when the
    generator is closed; not when an exception strikes in the middle of a step.
    Raises ModelError when the file cannot be written.
    """
    pyramid = training.pyramid
    save(path, pyramid, training)
    saved = time.monotonic()
    try:
        for event in train(training):
            if isinstance(event, ScaleFinished) or time.monotonic() - saved > _SECONDS_BETWEEN_SAVES:
                save(path, pyramid, training)
                saved = time.monotonic()
            yield event
    except GeneratorExit:
        save(path, pyramid, training)
        raise
    save(path, pyramid, training)
