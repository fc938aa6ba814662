"""Readers of models: our own, those of the released code, and the folder of those that were saved."""

from __future__ import annotations

import io
import json
import struct
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from random import Random

import torch

from singan_studio.engine import checkpoint, inert_pickle
from singan_studio.engine.config import preset
from singan_studio.engine.importing import import_released
from singan_studio.engine.model import new_pyramid
from singan_studio.engine.networks import Generator, initialise
from singan_studio.engine.pyramid import stepped_sizes
from singan_studio.engine.sampling import sample
from singan_studio.engine.training import Progress, begin, train
from singan_studio.imaging.geometry import Size
from singan_studio.imaging.load import decode_picture
from singan_studio.jobs import models

from . import archives, mutations, pictures
from .reading import Case


def model(folder: Path, _sentinel: Path, _at_end: ExitStack) -> Case:
    small = {"max_size": 27, "min_size": 18, "iterations": 9, "discriminator_steps": 1, "generator_steps": 1}
    photo = decode_picture(pictures.flat_png(30, 24, value=90), "photo").pixels.copy()
    photo[::3, ::2] = 20
    pyramid = new_pyramid(photo, preset("paper", **small, channels=2))
    training = begin(pyramid)
    steps = train(training)
    next(event for event in steps if isinstance(event, Progress) and event.scale == 1)
    steps.close()
    path = folder / "model.safetensors"
    checkpoint.save(path, pyramid, training)
    data = path.read_bytes()

    def case(chance: Random) -> Callable[[], object]:
        path.write_bytes(archives.spoilt_safetensors(data, chance, "singan_studio"))
        used, opened = chance.random() < 0.15, chance.random() < 0.3

        def read() -> None:
            if opened:  # in the window, which reads the photo alone
                models.take_in(folder / "kept", path)
                return
            assert checkpoint.is_model(path) in (True, False)
            found, going_on = checkpoint.load(path)
            if used:
                assert sample(found, seed=1).shape[2] == 3
            if used and not going_on.finished:
                steps = train(going_on)
                next((event for event in steps if isinstance(event, Progress)), None)
                steps.close()

        return read

    return case


def cache(folder: Path, _sentinel: Path, _at_end: ExitStack) -> Case:
    """The folder of saved models: only the words at the start of each file are read."""
    told = {"kinds": ["network", "patch"], "config": {"preset": "draft"}, "photo": {"size": [30, 24]}}
    png = pictures.flat_png(30, 24)
    tensor = {"dtype": "U8", "shape": [len(png)], "data_offsets": [0, len(png)]}
    words = {"singan_studio": json.dumps(told)}
    data = archives.safetensors_of({"__metadata__": words, "photo": tensor}, png)
    presets = ("instant", "draft", "balanced", "paper")

    def case(chance: Random) -> Callable[[], object]:
        content = archives.spoilt_safetensors(data, chance, "singan_studio")
        (folder / f"{chance.choice(('28', 'draft-28', 'paper-28'))}.safetensors").write_bytes(content)

        projects = mutations.spoilt_json(b'["/a/b.ora", "c.ora"]', chance)
        (folder / "28.projects").write_bytes(projects)

        def read() -> None:
            for each in models.listing(folder.parent):
                models.picture(each.path, 32)
            found = models.found(folder, 28, presets)
            models.adopt(folder, 28, content)
            models.prune(folder.parent, 10**9, found)

        return read

    return case


def released(folder: Path, sentinel: Path, _at_end: ExitStack) -> Case:
    rng = torch.Generator().manual_seed(4)
    sizes = stepped_sizes(Size(24, 20), (15 / 20) ** (1 / 2), 3)
    reals = [torch.rand(1, 3, size.height, size.width, generator=rng) for size in sizes]
    noises = [torch.zeros(1, 3, size.height + 10, size.width + 10) for size in sizes]
    noises[0][:, :, 5:-5, 5:-5] = torch.randn(1, 1, sizes[0].height, sizes[0].width, generator=rng)
    values: dict[str, object] = {
        "reals.pth": reals,
        "Zs.pth": noises,
        "NoiseAmp.pth": [1.0, 0.25, torch.tensor(0.1)],
    }
    for n in range(3):
        generator = Generator(2)
        initialise(generator, rng)
        values[f"{n}/netG.pth"] = generator.state_dict()
    good: dict[tuple[str, bool], bytes] = {}
    for name, value in values.items():
        for old in (False, True):
            buffer = io.BytesIO()
            torch.save(value, buffer, _use_new_zipfile_serialization=not old)
            good[name, old] = buffer.getvalue()
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_bytes(good[name, old])
    names = list(values)
    spoilt_before = [names[0]]

    def inside(name: str, content: bytes, chance: Random) -> bytes:
        spoilt = (
            archives.spoilt_pickle
            if name.endswith(".pkl")
            else lambda data, chance, _: _odd_numbers(data, chance)
        )
        return spoilt(content, chance, sentinel)

    def case(chance: Random) -> Callable[[], object]:
        (folder / spoilt_before[0]).write_bytes(good[spoilt_before[0], False])
        spoilt_before[0] = name = chance.choice(names)
        old = chance.random() < 0.4
        data = good[name, old]
        if not old:
            parts = archives.members(data)
            at = next(n for n, (member, _) in enumerate(parts) if member.endswith("data.pkl"))
            if chance.random() < 0.5:
                parts[at] = parts[at][0], inside(*parts[at], chance)
                made = archives.zipped(parts)
            else:
                made = archives.spoilt_zip(data, chance, inside)
        elif chance.random() < 0.5:
            made = archives.spoilt_pickle(data, chance, sentinel)
        else:
            made = _odd_numbers(data, chance)
        (folder / name).write_bytes(made)
        whole, used = chance.random() < 0.3, chance.random() < 0.3

        def read() -> None:
            if not whole:  # the others of its files take most of the time
                inert_pickle.read(folder / name)
                return
            pyramid = import_released(folder)
            if used:
                assert sample(pyramid, seed=1).shape == (20, 24, 3)

        return read

    return case


def _odd_numbers(data: bytes, chance: Random) -> bytes:
    if chance.random() < 0.5 or len(data) < 4:
        return mutations.spoil(data, chance)
    changed = bytearray(data)
    value = chance.choice((float("nan"), float("inf"), 3e38, -1.0, 1e30))
    for _ in range(chance.choice((1, 5, 100))):
        struct.pack_into("<f", changed, chance.randrange(len(data) // 4) * 4, value)
    return bytes(changed)
