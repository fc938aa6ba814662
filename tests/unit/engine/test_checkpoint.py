"""Models as files: what comes back, and what damaged files, full disks and killed programs do."""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import pickle
import random
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors import safe_open
from safetensors.torch import load_file, save_file
from torch import Tensor

from singan_studio.engine import checkpoint
from singan_studio.engine.checkpoint import config_values, is_model, load, save, train_to
from singan_studio.engine.config import Learnt, TrainConfig, preset
from singan_studio.engine.model import Pyramid, new_pyramid, reconstruct
from singan_studio.engine.sampling import sample
from singan_studio.engine.tasks import Injection, inject
from singan_studio.engine.training import (
    Progress,
    ScaleFinished,
    ScaleStarted,
    Training,
    begin,
    known,
    train,
)
from singan_studio.errors import ModelError
from singan_studio.imaging.pixels import Rgb, photo_hash
from singan_studio.imaging.save import encode_png

from . import photos


def quick(**changes: object) -> TrainConfig:
    """Three small scales that learn in less than a second."""
    values: dict[str, object] = {
        "max_size": 30,
        "min_size": 18,
        "iterations": 5,
        "discriminator_steps": 1,
        "generator_steps": 1,
        "channels": 4,
        "seed": 3,
    }
    return preset("paper", **(values | changes))


def small() -> Rgb:
    return photos.sample_photo("stones", 30, 24)


def trained(config: TrainConfig, photo: Rgb | None = None) -> tuple[Pyramid, Training]:
    pyramid = new_pyramid(small() if photo is None else photo, config)
    training = begin(pyramid)
    list(train(training))
    return pyramid, training


def halfway(config: TrainConfig) -> tuple[Pyramid, Training]:
    """Scale 0 learnt, scale 1 in the making."""
    pyramid = new_pyramid(small(), config)
    training = begin(pyramid)
    steps = train(training)
    assert next(event for event in steps if isinstance(event, Progress) and event.scale == 1).iteration == 1
    steps.close()
    return pyramid, training


@pytest.fixture(scope="module")
def learning() -> tuple[Pyramid, Training]:
    """One learnt scale, one in the making, one of patches."""
    return halfway(quick(iterations=20))


@pytest.fixture(scope="module")
def learning_bytes(learning: tuple[Pyramid, Training], tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("model") / "m.singan"
    save(path, *learning)
    return path.read_bytes()


@pytest.fixture
def model(learning_bytes: bytes, tmp_path: Path) -> Path:
    path = tmp_path / "model.singan"
    path.write_bytes(learning_bytes)
    return path


def header_of(path: Path) -> dict[str, Any]:
    """The header, read with nothing but the rules of the file format."""
    content = path.read_bytes()
    (length,) = struct.unpack("<Q", content[:8])
    header: dict[str, Any] = json.loads(json.loads(content[8 : 8 + length])["__metadata__"]["singan_studio"])
    return header


def assert_refused(path: Path) -> str:
    """Loading raises ModelError, one line that names the file, within 2 s."""
    started = time.process_time()  # what other programs take does not count
    with pytest.raises(ModelError) as caught:
        load(path)
    text = str(caught.value)
    assert time.process_time() - started < 2
    assert "\n" not in text
    assert path.name in text
    assert text.endswith(".")
    return text


class TestRoundTrip:
    @pytest.mark.slow
    @pytest.mark.parametrize(
        "make",
        [
            lambda: (new_pyramid(small(), quick(network_scales=(0, 0))), None),
            lambda: trained(quick(network_scales=(0, 2))),
            lambda: trained(quick(network_scales=(-1, None))),
            lambda: trained(quick(noise_padding=True)),
            lambda: halfway(quick(iterations=20)),
            lambda: trained(quick(max_size=20, min_size=16), photos.sample_photo("stones", 44, 36)),
        ],
        ids=["instant", "partly learnt", "finest only", "noise-padded", "still learning", "reduced"],
    )
    def test_gives_the_same_pixels(
        self, make: Callable[[], tuple[Pyramid, Training | None]], tmp_path: Path
    ) -> None:
        pyramid, training = make()
        save(tmp_path / "m", pyramid, training)
        again, _ = load(tmp_path / "m")
        assert np.array_equal(again.photo, pyramid.photo)
        assert again.config == pyramid.config
        assert again.plan == pyramid.plan
        assert again.sigmas == pyramid.sigmas
        assert torch.equal(again.z_star, pyramid.z_star)
        assert [scale.kind for scale in again.scales] == [scale.kind for scale in pyramid.scales]
        assert torch.equal(reconstruct(again), reconstruct(pyramid))
        for start in range(len(pyramid)):
            assert np.array_equal(sample(again, start=start, seed=4), sample(pyramid, start=start, seed=4))
        height, width = pyramid.photo.shape[:2]
        mask = photos.box(height, width, 5, 5, 12, 14)
        how = Injection(1, 2, 1, seed=2)
        composite = pyramid.photo[::-1].copy()
        assert np.array_equal(inject(again, composite, mask, how), inject(pyramid, composite, mask, how))

    @pytest.mark.slow
    def test_saving_again_gives_the_same_file(self, model: Path, tmp_path: Path) -> None:
        save(tmp_path / "again", *load(model))
        assert header_of(tmp_path / "again") == header_of(model)
        first, second = load_file(model), load_file(tmp_path / "again")
        assert first.keys() == second.keys()
        assert all(torch.equal(first[name], second[name]) for name in first)

    def test_a_finished_model_has_nothing_left_to_learn(self, tmp_path: Path) -> None:
        pyramid, training = trained(quick(iterations=1))
        save(tmp_path / "m", pyramid, training)
        assert "training" not in header_of(tmp_path / "m")
        again, left = load(tmp_path / "m")
        assert left.finished
        assert list(train(left)) == []
        assert len(again) == 3

    def test_an_older_file_is_replaced(self, model: Path) -> None:
        pyramid = new_pyramid(small(), quick(network_scales=(0, 0)))
        save(model, pyramid)
        assert {scale.kind for scale in load(model)[0].scales} == {"patch"}

    def test_missing_folders_are_made(self, tmp_path: Path) -> None:
        save(tmp_path / "a" / "b" / "m", new_pyramid(small(), quick()))
        assert is_model(tmp_path / "a" / "b" / "m")


def test_the_header_tells_what_is_inside(model: Path, learning: tuple[Pyramid, Training]) -> None:
    pyramid, training = learning
    header = header_of(model)
    assert header["format_version"] == 2
    assert header["config"]["seed"] == 3
    assert header["config"]["preset"] == "paper"
    assert header["config"]["iterations"] == 20
    assert header["photo"] == {"size": [30, 24], "sha256": photo_hash(pyramid.photo)}
    assert header["sizes"] == [[size.width, size.height] for size in pyramid.plan.sizes]
    assert header["sizes"][-1] == [30, 24]
    assert header["kinds"] == ["network", "patch", "patch"]
    assert header["sigmas"] == pyramid.sigmas == [1.0, 0.0, 0.0]
    assert header["training"]["todo"] == training.todo == [1, 2]
    assert header["training"]["iteration"] == 1
    assert header["training"]["ahead"] == []
    assert header["learnt"] == [["paper", 20], None, None]


@pytest.mark.slow
def test_a_file_of_the_first_format_is_read(model: Path, learning: tuple[Pyramid, Training]) -> None:
    def age(header: dict[str, Any], _: dict[str, Tensor]) -> None:
        header["format_version"] = 1
        del header["learnt"], header["training"]["ahead"], header["training"]["taken"]

    pyramid, training = load(edited(model, age))
    assert [scale.kind for scale in pyramid.scales] == ["network", "patch", "patch"]
    assert known(pyramid) == [Learnt("paper", 20), None, None]
    assert training.todo == [1, 2]
    assert training.current is not None
    assert training.current.iteration == 1
    assert np.array_equal(sample(pyramid, seed=4), sample(learning[0], seed=4))


@pytest.mark.slow
def test_a_large_photo_is_encoded_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[Rgb] = []

    def encode(photo: Rgb) -> bytes:
        calls.append(photo)
        return encode_png(photo)

    monkeypatch.setattr(checkpoint, "encode_png", encode)
    pyramid, training = halfway(quick(iterations=20))
    for name in "abc":
        save(tmp_path / name, pyramid, training)
    assert len(calls) == 1
    again, training = load(tmp_path / "a")
    save(tmp_path / "d", again, training)
    assert len(calls) == 1
    assert (tmp_path / "d").read_bytes() == (tmp_path / "a").read_bytes()


def test_the_hash_depends_on_pixels_and_shape() -> None:
    photo = small()
    assert photo_hash(photo) == photo_hash(photo.copy()) == photo_hash(np.asfortranarray(photo))
    other = photo.copy()
    other[3, 4, 1] ^= 1
    assert len({photo_hash(photo), photo_hash(other), photo_hash(photo.reshape(30, 24, 3))}) == 3


class TestFailingWrites:
    @pytest.fixture
    def pyramid(self) -> Pyramid:
        return new_pyramid(small(), quick())

    def refused(self, path: Path, pyramid: Pyramid) -> None:
        with pytest.raises(ModelError) as caught:
            save(path, pyramid)
        assert str(path) in str(caught.value)
        assert "\n" not in str(caught.value)

    def test_a_parent_that_is_a_file(self, pyramid: Pyramid, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("kept")
        self.refused(tmp_path / "file" / "m", pyramid)
        self.refused(tmp_path / "file" / "deeper" / "m", pyramid)
        assert (tmp_path / "file").read_text() == "kept"

    def test_a_target_that_is_a_folder(self, pyramid: Pyramid, tmp_path: Path) -> None:
        (tmp_path / "m").mkdir()
        self.refused(tmp_path / "m", pyramid)
        assert [path.name for path in tmp_path.iterdir()] == ["m"]
        assert not any((tmp_path / "m").iterdir())

    @pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /proc, which cannot be written")
    def test_a_file_system_that_cannot_be_written(self, pyramid: Pyramid) -> None:
        self.refused(Path("/proc/m"), pyramid)

    @pytest.mark.slow
    @pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs RLIMIT_FSIZE, which Unix has")
    def test_a_full_disk_leaves_the_old_model(self, model: Path, learning_bytes: bytes) -> None:
        # A limit on the size of files fails in the middle of the write, as a full disk does.
        code = f"""
import resource, signal
from pathlib import Path
from singan_studio.engine.checkpoint import load, save
from singan_studio.errors import ModelError
path = Path({str(model)!r})
pyramid, training = load(path)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, ({len(learning_bytes) // 2},) * 2)
try:
    save(path, pyramid, training)
except ModelError as error:
    print(error)
"""
        result = subprocess.run(  # noqa: S603
            [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
        )
        assert result.returncode == 0, result.stderr
        assert str(model) in result.stdout
        assert result.stdout.count("\n") == 1
        assert model.read_bytes() == learning_bytes
        assert [path.name for path in model.parent.iterdir()] == [model.name]

    def test_a_folder_that_went_away_while_learning(self, tmp_path: Path) -> None:
        folder = tmp_path / "folder"
        steps = train_to(folder / "m", begin(new_pyramid(small(), quick())))
        next(steps)
        (folder / "m").unlink()
        folder.rmdir()
        folder.write_text("a file now")
        with pytest.raises(ModelError):
            list(steps)
        assert folder.read_text() == "a file now"


def edited(path: Path, change: Callable[[dict[str, Any], dict[str, Tensor]], object]) -> Path:
    """Change header and tensors of a model in their own terms."""
    header, tensors = header_of(path), load_file(path)
    change(header, tensors)
    save_file(tensors, path, {"singan_studio": json.dumps(header)})
    return path


Edit = Callable[[dict[str, Any], dict[str, Tensor]], object]


def put(*keys: str | int, value: object) -> Edit:
    def change(header: dict[str, Any], _: dict[str, Tensor]) -> None:
        place: Any = header
        for key in keys[:-1]:
            place = place[key]
        place[keys[-1]] = value

    return change


def drop(*keys: str) -> Edit:
    def change(header: dict[str, Any], _: dict[str, Tensor]) -> None:
        place = header
        for key in keys[:-1]:
            place = place[key]
        del place[keys[-1]]

    return change


def tensor(name: str, make: Callable[[Tensor], Tensor]) -> Edit:
    def change(_: dict[str, Any], tensors: dict[str, Tensor]) -> None:
        assert name in tensors
        tensors[name] = make(tensors[name]).contiguous()

    return change


def without(name: str) -> Edit:
    def change(_: dict[str, Any], tensors: dict[str, Tensor]) -> None:
        del tensors[name]

    return change


GENERATOR = "scales.0.generator.body.block1.conv.weight"
EDITS: dict[str, Edit] = {
    "newer version": put("format_version", value=3),
    "version as text": put("format_version", value="1"),
    "no version": drop("format_version"),
    "no config": drop("config"),
    "config as a list": put("config", value=[]),
    "unknown setting": put("config", "colour", value="blue"),
    "setting of a wrong kind": put("config", "iterations", value="many"),
    "setting that is not a number": put("config", "alpha", value=None),
    "setting out of range": put("config", "iterations", value=-1),
    "no steps": put("config", "generator_steps", value=0),
    "no critic steps": put("config", "discriminator_steps", value=0),
    "no network scales": put("config", "network_scales", value=[]),
    "network scales as text": put("config", "network_scales", value=["a", "b"]),
    "no photo": drop("photo"),
    "photo as a list": put("photo", value=[]),
    "another photo": put("photo", "sha256", value="0" * 64),
    "no sizes": put("sizes", value=[]),
    "half a size": put("sizes", value=[[23, 18], [26], [30, 24]]),
    "sizes as numbers": put("sizes", value=[1, 2, 3]),
    "size of nothing": put("sizes", 0, value=[0, 0]),
    "huge size": put("sizes", 2, value=[30000, 24000]),
    "endless size": put("sizes", 2, value=[float("inf"), 24]),
    "sizes shuffled": put("sizes", value=[[30, 24], [23, 18], [27, 21]]),
    "other coarsest size": put("sizes", 0, value=[22, 18]),
    "thousands of sizes": put("sizes", value=[[23, 18]] * 10_000),
    "sigma beyond all pictures": put("sigmas", 0, value=1e30),
    "sigma below 0": put("sigmas", 0, value=-1),
    "setting without an end": put("config", "learning_rate", value=float("inf")),
    "far too many channels": put("config", "channels", value=10**9),
    "far too many channels at the most": put("config", "max_channels", value=10**9),
    "far too many steps": put("config", "generator_steps", value=10**9),
    "sigma as a list without an end": put("sigmas", value=[10**400]),
    "factor 0": put("factor", value=0),
    "factor NaN": put("factor", value=float("nan")),
    "factor as text": put("factor", value="x"),
    "too few kinds": put("kinds", value=["network"]),
    "unknown kind": put("kinds", 1, value="magic"),
    "a network that is not there": put("kinds", 1, value="network"),
    "kinds as a number": put("kinds", value=3),
    "sigma as text": put("sigmas", 0, value="much"),
    "sigma NaN": put("sigmas", 0, value=float("nan")),
    "sigmas missing": drop("sigmas"),
    "training as a list": put("training", value=[]),
    "todo as a number": put("training", "todo", value=1),
    "todo beyond the scales": put("training", "todo", value=[1, 7]),
    "todo that is learnt": put("training", "todo", value=[0, 1]),
    "todo negative": put("training", "todo", value=[-1]),
    "iteration as text": put("training", "iteration", value="x"),
    "steps as text": put("training", "taken", value="x"),
    "stations ahead as a number": put("training", "ahead", value=3),
    "unknown setting of a station ahead": put("training", "ahead", value=[{"colour": "blue"}]),
    "station ahead of another seed": put("training", "ahead", value=[config_values(quick(seed=4))]),
    "it is not known how far scales are learnt": drop("learnt"),
    "too few scales known": put("learnt", value=[]),
    "learnt for no iterations": put("learnt", 0, value=["paper", 0]),
    "learnt for half an iteration": put("learnt", 0, value=["paper", 0.5]),
    "learnt at a number": put("learnt", 0, value=[1, 1]),
    "photo tensor missing": without("photo"),
    "photo tensor cut": tensor("photo", lambda value: value[: len(value) // 2]),
    "photo tensor empty": tensor("photo", lambda value: value[:0]),
    "photo tensor of floats": tensor("photo", lambda value: value.float()),
    "photo tensor of bfloat16": tensor("photo", lambda value: value.bfloat16()),
    "photo tensor is a pickle": tensor(
        "photo", lambda _: torch.frombuffer(bytearray(pickle.dumps([1])), dtype=torch.uint8)
    ),
    "z* missing": without("z_star"),
    "z* of another size": tensor("z_star", lambda value: value[..., 1:]),
    "z* NaN": tensor("z_star", lambda value: value * float("nan")),
    "weight missing": without(GENERATOR),
    "weight NaN": tensor(GENERATOR, lambda value: value.where(value < value.max(), torch.nan)),
    "weight infinite": tensor(GENERATOR, lambda value: value + torch.inf),
    "weight of another shape": tensor(GENERATOR, lambda value: value[:1]),
    "weight of whole numbers": tensor(GENERATOR, lambda value: value.to(torch.int64)),
    "weight of double numbers": tensor(GENERATOR, lambda value: value.double()),
    "variance below 0": tensor("scales.0.generator.head.norm.running_var", lambda value: value - 1e6),
    "z* of whole numbers": tensor("z_star", lambda value: value.to(torch.int32)),
    "weight without a dimension": tensor(GENERATOR, lambda value: value.sum()),
    "first weight without a dimension": tensor(
        "scales.0.generator.head.conv.weight", lambda value: value.sum()
    ),
    "first weight of 2000 channels": tensor(
        "scales.0.generator.head.conv.weight", lambda value: value[:1].expand(2000, 3, 3, 3)
    ),
    "discriminator weight NaN": tensor("scales.0.discriminator.tail.weight", lambda value: value * torch.nan),
    "random numbers missing": without("training.rng"),
    "random numbers cut": tensor("training.rng", lambda value: value[:9]),
    "random numbers of floats": tensor("training.rng", lambda value: value.float()),
    "half-learnt network missing": without("training.generator.tail.0.weight"),
    "optimizer NaN": tensor("training.generator_optimizer.0.exp_avg", lambda value: value * torch.nan),
    "optimizer of another shape": tensor("training.generator_optimizer.0.exp_avg", lambda value: value[:1]),
    "optimizer half missing": without("training.generator_optimizer.0.exp_avg"),
}


class TestDamage:
    @pytest.mark.slow
    @pytest.mark.parametrize("name", list(EDITS))
    def test_contents_that_do_not_fit_are_refused(self, model: Path, name: str) -> None:
        text = assert_refused(edited(model, EDITS[name]))
        if name == "newer version":
            assert "update" in text

    def test_an_edit_of_nothing_loads(self, model: Path) -> None:
        pyramid, training = load(edited(model, lambda *_: None))
        assert [scale.kind for scale in pyramid.scales] == ["network", "patch", "patch"]
        assert training.todo == [1, 2]

    def test_truncated_at_any_length(self, model: Path, learning_bytes: bytes) -> None:
        (header,) = struct.unpack("<Q", learning_bytes[:8])
        rng = random.Random(1)  # noqa: S311
        lengths = [0, 1, 7, 8, 9, 100, 8 + header - 1, 8 + header, 8 + header + 1, len(learning_bytes) - 1]
        lengths += [rng.randrange(len(learning_bytes)) for _ in range(60)]
        for length in lengths:
            model.write_bytes(learning_bytes[:length])
            assert_refused(model)

    def test_longer_than_it_says(self, model: Path, learning_bytes: bytes) -> None:
        model.write_bytes(learning_bytes + b"\0")
        assert_refused(model)

    @pytest.mark.slow
    @pytest.mark.parametrize("part", ["header", "body"])
    def test_bytes_that_flipped(self, model: Path, learning_bytes: bytes, part: str) -> None:
        """Refused in one line, or, where a number or a name that nobody asks for changed, usable."""
        (header,) = struct.unpack("<Q", learning_bytes[:8])
        span = range(8 + header) if part == "header" else range(8 + header, len(learning_bytes))
        rng = random.Random(2)  # noqa: S311
        refused, wrong = 0, []
        for _ in range(45 if part == "header" else 20):
            place, bit = rng.choice(span), 1 << rng.randrange(8)
            content = bytearray(learning_bytes)
            content[place] ^= bit
            model.write_bytes(content)
            started = time.process_time()  # what other programs take does not count
            try:
                pyramid, training = load(model)
            except ModelError as error:
                refused += 1
                if "\n" in str(error):
                    wrong.append(f"byte {place} ^ {bit}: more than one line: {error}")
            except Exception as error:
                wrong.append(f"byte {place} ^ {bit}: {error!r}")
            else:
                # What was let in must work.
                try:
                    assert sample(pyramid).shape == (24, 30, 3)
                    steps = train(training)
                    next(event for event in steps if isinstance(event, Progress))
                    steps.close()
                except Exception as error:
                    context = bytes(learning_bytes[max(0, place - 30) : place + 10])
                    wrong.append(f"loaded, then failed: byte {place} ^ {bit} in {context!r}: {error!r}")
            assert time.process_time() - started < 4
        assert not wrong, "\n".join(wrong)
        # A flip in the header is nearly always fatal; in the body it must be found in the photo.
        assert refused > (30 if part == "header" else 0)

    def test_foreign_files(self, tmp_path: Path) -> None:
        foreign = tmp_path / "foreign"
        save_file({"a": torch.zeros(2)}, foreign)
        assert_refused(foreign)
        save_file({"a": torch.zeros(2)}, foreign, {"format": "pt"})
        assert_refused(foreign)
        for text in ("", "null", "[]", "3", "{", "[" * 100_000, '{"format_version": 1}'):
            save_file({"a": torch.zeros(2)}, foreign, {"singan_studio": text})
            assert_refused(foreign)
        for content in (
            b"",
            b"not a model",
            b"\0" * 64,
            pickle.dumps({"a": 1}),
            struct.pack("<Q", 2**63) + b"{}",
            struct.pack("<Q", 2**40) + b'{"a": 1}',
            struct.pack("<Q", 90_000_000) + b'{"a": 1}',
            struct.pack("<Q", 2) + b"{}",
            struct.pack("<Q", 8) + b'{"a": 1}',
        ):
            foreign.write_bytes(content)
            assert_refused(foreign)
        torch.save({"a": torch.zeros(3)}, foreign)
        assert_refused(foreign)

    def test_no_file(self, tmp_path: Path) -> None:
        assert "no file" in assert_refused(tmp_path / "missing")
        assert_refused(tmp_path)

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
    def test_a_pipe_is_not_waited_for(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe")
        assert_refused(tmp_path / "pipe")
        assert not is_model(tmp_path / "pipe")

    def test_a_name_that_cannot_be(self, tmp_path: Path) -> None:
        for name in ("a" * 300, "a\0b"):
            with pytest.raises(ModelError, match="no file"):
                load(tmp_path / name)

    @pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
    def test_a_link_is_read_and_written_through(self, model: Path, tmp_path: Path) -> None:
        link = tmp_path / "link.singan"
        link.symlink_to(model)
        assert is_model(link)
        pyramid, training = load(link)
        save(link, pyramid)
        assert link.is_symlink()
        assert load(model)[1].finished
        assert not training.finished

    def test_a_file_larger_than_any_model_is_not_read(self, tmp_path: Path) -> None:
        with (tmp_path / "huge").open("wb") as file:
            file.truncate(5 * 2**30)
        assert "larger" in assert_refused(tmp_path / "huge")

    def test_nothing_in_a_file_is_executed(self, tmp_path: Path) -> None:
        class Evil:
            def __reduce__(self) -> tuple[object, tuple[str]]:
                return os.mkdir, (str(tmp_path / "pwned"),)

        torch.save(Evil(), tmp_path / "m")
        assert_refused(tmp_path / "m")
        (tmp_path / "p").write_bytes(pickle.dumps(Evil()))
        assert_refused(tmp_path / "p")
        assert not (tmp_path / "pwned").exists()


def test_is_model(model: Path, learning_bytes: bytes, tmp_path: Path) -> None:
    assert is_model(model)
    instant = tmp_path / "instant"
    save(instant, new_pyramid(small(), quick()))
    assert is_model(instant)
    other = tmp_path / "other"
    for content in (
        b"",
        learning_bytes[:8],
        b"\x89PNG\r\n\x1a\n" + b"\0" * 20,
        b"plain text, longer than nine bytes",
        b"{" * 40,
        pickle.dumps({"a": 1}),
        struct.pack("<Q", 2**40) + b"{}",
    ):
        other.write_bytes(content)
        assert not is_model(other), content
    torch.save({}, other)
    assert not is_model(other)
    assert not is_model(tmp_path / "missing")
    assert not is_model(tmp_path)
    assert not is_model(photos.SAMPLES / "stones" / "photo.png")


class TestTrainTo:
    @pytest.mark.slow
    def test_saves_at_the_start_after_each_scale_and_at_the_end(self, tmp_path: Path) -> None:
        path = tmp_path / "m"
        pyramid = new_pyramid(small(), quick())
        kinds = []
        for event in train_to(path, begin(pyramid)):
            if event == ScaleStarted(0, 3):
                assert header_of(path)["kinds"] == ["patch"] * 3
                assert header_of(path)["training"]["todo"] == [0, 1, 2]
            if isinstance(event, ScaleFinished):
                header = header_of(path)
                kinds.append(header["kinds"].count("network"))
                assert header.get("training", {"todo": []})["todo"] == list(range(event.scale + 1, 3))
        assert kinds == [1, 2, 3]
        assert load(path)[1].finished

    def test_saves_where_it_stands_when_closed(self, tmp_path: Path) -> None:
        path = tmp_path / "m"
        pyramid = new_pyramid(small(), quick(iterations=200))
        steps = train_to(path, begin(pyramid))
        told = (event for event in steps if isinstance(event, Progress))
        seen = [*itertools.islice(told, 2)]
        steps.close()
        _, training = load(path)
        assert training.current is not None
        assert training.current.iteration == seen[-1].iteration > 1
        assert [path.name for path in tmp_path.iterdir()] == ["m"]

    @pytest.mark.slow
    def test_an_exception_leaves_what_was_saved_before(self, tmp_path: Path) -> None:
        """It may strike in the middle of a step: what is half done is not saved."""
        steps = train_to(tmp_path / "m", begin(new_pyramid(small(), quick(iterations=20))))
        next(event for event in steps if event == ScaleFinished(0, 3))
        kept = (tmp_path / "m").read_bytes()
        next(event for event in steps if isinstance(event, Progress))
        with pytest.raises(KeyboardInterrupt):
            steps.throw(KeyboardInterrupt())
        assert (tmp_path / "m").read_bytes() == kept
        assert load(tmp_path / "m")[1].todo == [1, 2]

    @pytest.mark.slow
    def test_goes_on_in_the_same_file(self, tmp_path: Path) -> None:
        whole, _ = trained(quick(iterations=20))
        path = tmp_path / "m"
        steps = train_to(path, begin(new_pyramid(small(), quick(iterations=20))))
        next(event for event in steps if isinstance(event, Progress) and event.scale == 1)
        steps.close()
        list(train_to(path, load(path)[1]))
        assert np.array_equal(sample(load(path)[0], seed=9), sample(whole, seed=9))

    def test_saves_now_and_then(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(checkpoint, "_SECONDS_BETWEEN_SAVES", 0.0)
        path = tmp_path / "m"
        for event in train_to(path, begin(new_pyramid(small(), quick(network_scales=(0, 1))))):
            if isinstance(event, Progress):
                assert header_of(path)["training"]["iteration"] == event.iteration

    @pytest.mark.slow
    @pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
    def test_survives_being_killed(self, tmp_path: Path) -> None:
        path = tmp_path / "m"
        code = f"""
import sys
from pathlib import Path
import torch
torch.set_num_threads(1)
from singan_studio.engine import checkpoint
from singan_studio.engine.training import begin
from singan_studio.engine.model import new_pyramid
from tests.unit.engine.test_checkpoint import quick, small
checkpoint._SECONDS_BETWEEN_SAVES = 0.0
config = quick(iterations=100_000, channels=32)
for event in checkpoint.train_to(Path({str(path)!r}), begin(new_pyramid(small(), config))):
    print(event, flush=True)
"""
        root = Path(__file__).parents[3]
        # With a pause of 0 every event is saved, so that the kill often strikes while a file is written.
        for wait in (0.13,):
            path.unlink(missing_ok=True)
            child = subprocess.Popen(  # noqa: S603
                [sys.executable, "-c", code], cwd=root, stdout=subprocess.PIPE, text=True
            )
            try:
                assert child.stdout is not None
                told = (line for line in child.stdout if line.startswith("Progress"))
                assert len([*itertools.islice(told, 3)]) == 3
                time.sleep(wait)
            finally:
                child.send_signal(signal.SIGKILL)
                child.communicate(timeout=30)
            assert child.returncode == -signal.SIGKILL
            pyramid, training = load(path)
            assert training.todo == [0, 1, 2]
            assert sample(pyramid).shape == (24, 30, 3)
            with contextlib.closing(train(training)) as steps:
                first = next(event for event in steps if isinstance(event, Progress))
            assert first.iteration > 1


def test_the_metadata_holds_one_key(model: Path) -> None:
    with safe_open(model, "pt") as file:
        assert set(file.metadata()) == {"singan_studio"}
