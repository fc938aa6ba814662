"""Reading the authors' checkpoints, of both layouts and both file formats, and hostile ones."""

from __future__ import annotations

import contextlib
import errno
import os
import pickle
import shutil
import struct
import sys
import tempfile
import warnings
import zipfile
from collections import OrderedDict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from singan_studio.engine import inert_pickle
from singan_studio.engine.networks import Generator
from singan_studio.engine.released import Released, read_released
from singan_studio.errors import ModelError
from singan_studio.imaging.geometry import Size

LIGHTNING = Path(__file__).parents[3].parent / "shared" / "data" / "checkpoints" / "lightning1"
SIZES = [(9, 11), (12, 15), (16, 20)]
AMPLITUDES = [1.0, 0.25, 0.125]

MODELS = """
import torch
from torch import nn

class ConvBlock(nn.Sequential):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.add_module("conv", nn.Conv2d(inputs, outputs, 3))
        self.add_module("norm", nn.BatchNorm2d(outputs))
        self.add_module("LeakyRelu", nn.LeakyReLU(0.2, inplace=True))

class GeneratorConcatSkip2CleanAdd(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.is_cuda = False
        self.device = torch.device("cpu")
        self.head = ConvBlock(3, channels)
        self.body = nn.Sequential()
        for i in range(3):
            self.body.add_module("block%d" % (i + 1), ConvBlock(channels, channels))
        self.tail = nn.Sequential(nn.Conv2d(channels, 3, 3), nn.Tanh())
"""


@contextlib.contextmanager
def authors_module() -> Iterator[Any]:
    """A module SinGAN.models that exists while files are written, and not when they are read."""
    with tempfile.TemporaryDirectory() as folder:
        package = Path(folder) / "SinGAN"
        package.mkdir()
        (package / "__init__.py").touch()
        (package / "models.py").write_text(MODELS)
        sys.path.insert(0, folder)
        try:
            import SinGAN.models  # type: ignore[import-not-found]  # noqa: PLC0415

            yield SinGAN.models
        finally:
            sys.path.remove(folder)
            for name in [name for name in sys.modules if name.split(".")[0] == "SinGAN"]:
                del sys.modules[name]


def noises(padding: bool, device_type: torch.dtype = torch.float32) -> list[Tensor]:
    """z_opt of all scales, made as the released code does."""
    h, w = SIZES[0]
    rng = torch.Generator().manual_seed(1)
    if padding:
        first = torch.randn(1, 1, h + 10, w + 10, generator=rng).expand(1, 3, h + 10, w + 10)
    else:
        first = nn.ZeroPad2d(5)(torch.randn(1, 1, h, w, generator=rng).expand(1, 3, h, w))
    return [first] + [torch.zeros(1, 3, h + 10, w + 10, dtype=device_type) for h, w in SIZES[1:]]


def reals() -> list[Tensor]:
    rng = torch.Generator().manual_seed(2)
    return [torch.rand(1, 3, h, w, generator=rng) * 2 - 1 for h, w in SIZES]


def save(value: object, file: Path, zipped: bool) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    torch.save(value, file, _use_new_zipfile_serialization=zipped)


def write(folder: Path, layout: int = 1, zipped: bool = True, padding: bool = False) -> list[Any]:
    """Write a whole model and return its generators' state dicts."""
    with authors_module() as models:
        torch.manual_seed(3)
        generators = [models.GeneratorConcatSkip2CleanAdd(channels).eval() for channels in (8, 8, 16)]
        states = [generator.state_dict() for generator in generators]
        if layout == 1:
            save(generators, folder / "Gs.pth", zipped)
        else:
            for scale, state in enumerate(states):
                save(state, folder / str(scale) / "netG.pth", zipped)
        save(noises(padding), folder / "Zs.pth", zipped)
        save([1, torch.tensor(0.25), np.float64(0.125)], folder / "NoiseAmp.pth", zipped)
        save(reals(), folder / "reals.pth", zipped)
    return states


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    write(folder)
    return folder


@pytest.fixture
def model(template: Path, tmp_path: Path) -> Path:
    """A model of the first layout in the current file format."""
    return shutil.copytree(template, tmp_path / "model")


def check(found: Released, states: list[Any], padding: bool = False) -> None:
    assert found.noise_padding is padding
    assert found.noise_amplitudes == AMPLITUDES
    for name, expected in [("noises", noises(padding)), ("reals", reals())]:
        tensors = getattr(found, name)
        assert all(t.dtype == torch.float32 and t.is_contiguous() for t in tensors)
        assert all(torch.equal(a, b) for a, b in zip(tensors, expected, strict=True))
    for generator, state in zip(found.generators, states, strict=True):
        wanted = {name for name in state if not name.endswith("num_batches_tracked")}
        assert set(generator) == wanted
        assert all(torch.equal(generator[name], state[name]) for name in wanted)
        assert not any(value.requires_grad for value in generator.values())
        Generator(len(generator["head.conv.bias"])).load_state_dict(generator)


class TestLayouts:
    @pytest.mark.slow
    @pytest.mark.parametrize("layout", [1, 2])
    @pytest.mark.parametrize("zipped", [True, False])
    @pytest.mark.parametrize("padding", [True, False])
    def test_reads(self, tmp_path: Path, layout: int, zipped: bool, padding: bool) -> None:
        states = write(tmp_path, layout, zipped, padding)
        check(read_released(tmp_path), states, padding)
        assert not any(name.startswith("SinGAN") for name in sys.modules)

    def test_the_folder_above(self, tmp_path: Path) -> None:
        states = write(tmp_path / "photo" / "scale_factor=0.750000,alpha=10")
        (tmp_path / "photo" / "notes").mkdir()
        check(read_released(tmp_path / "photo"), states)

    def test_noise_beside_the_generators(self, tmp_path: Path) -> None:
        states = write(tmp_path, layout=2)
        (tmp_path / "Zs.pth").unlink()
        for scale, noise in enumerate(noises(padding=False)):
            save(noise, tmp_path / str(scale) / "z_opt.pth", zipped=False)
        check(read_released(tmp_path), states)

    def test_scales_left_from_an_earlier_training(self, tmp_path: Path) -> None:
        states = write(tmp_path, layout=2)
        shutil.copytree(tmp_path / "2", tmp_path / "3")
        check(read_released(tmp_path), states)

    @pytest.mark.parametrize("protocol", [2, 3, 4, 5])
    def test_pickle_protocols(self, model: Path, protocol: int) -> None:
        expected = read_released(model)
        torch.save(
            [1.0, np.float32(0.25), np.array([0.125])], model / "NoiseAmp.pth", pickle_protocol=protocol
        )
        if protocol == 5:  # numpy writes arrays with a function of its own there; the authors' files have 2
            with pytest.raises(ModelError, match="_frombuffer"):
                read_released(model)
        else:
            assert read_released(model).noise_amplitudes == expected.noise_amplitudes

    def test_whole_and_double_numbers_become_float32(self, model: Path) -> None:
        # torch.full with a whole number made int64 noise above the first scale in some versions of torch.
        save(noises(False, torch.int64), model / "Zs.pth", zipped=True)
        save([real.double() for real in reals()], model / "reals.pth", zipped=False)
        found = read_released(model)
        assert {t.dtype for t in found.noises + found.reals} == {torch.float32}
        assert torch.equal(found.reals[1], reals()[1])

    def test_slices_and_transposes(self, model: Path) -> None:
        save([r.transpose(2, 3).contiguous().transpose(2, 3) for r in reals()], model / "reals.pth", True)
        assert torch.equal(read_released(model).reals[2], reals()[2])
        whole = torch.rand(1, 5, 20, 30)
        save([whole[:, 1:4, 2 : 2 + h, 3 : 3 + w] for h, w in SIZES], model / "reals.pth", False)
        assert torch.equal(read_released(model).reals[0], whole[:, 1:4, 2:11, 3:14])

    def test_a_constant_noise_has_no_padding(self, model: Path) -> None:
        save([torch.zeros_like(noise) for noise in noises(True)], model / "Zs.pth", zipped=True)
        assert read_released(model).noise_padding is False

    @pytest.mark.skipif(not LIGHTNING.exists(), reason="the authors' checkpoint is not here")
    @pytest.mark.parametrize("inner", ["", "scale_factor=0.750000_noise_padding"])
    def test_the_authors_checkpoint(self, inner: str) -> None:
        found = read_released(LIGHTNING / inner)
        sizes = [(real.shape[3], real.shape[2]) for real in found.reals]
        assert sizes == [
            *[(30, 21), (38, 26), (48, 32), (61, 41), (76, 51)],
            *[(96, 65), (121, 82), (153, 103), (194, 130), (244, 164)],
        ]
        assert found.noise_padding
        assert [len(g["head.conv.bias"]) for g in found.generators] == [32] * 4 + [64] * 4 + [128] * 2
        assert found.noise_amplitudes[0] == 1.0
        assert found.noise_amplitudes[1] == pytest.approx(0.0506, abs=1e-4)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            folder = LIGHTNING / "scale_factor=0.750000_noise_padding"
            state = torch.load(folder / "9" / "netG.pth", map_location="cpu", weights_only=True)
        assert torch.equal(found.generators[9]["tail.0.weight"], state["tail.0.weight"])


class TestHostile:
    class Call:
        """An object that pickle restores by calling a function."""

        def __init__(self, function: Callable[..., object], *arguments: object) -> None:
            self.call = (function, arguments)

        def __reduce__(self) -> tuple[Any, ...]:
            return self.call

    @pytest.mark.slow
    @pytest.mark.parametrize(
        "file", ["Gs.pth", "0/netG.pth", "Zs.pth", "NoiseAmp.pth", "reals.pth", "1/z_opt.pth"]
    )
    @pytest.mark.parametrize("zipped", [True, False])
    @pytest.mark.parametrize("way", ["system", "eval", "within a state", "as a key"])
    def test_nothing_is_run(self, tmp_path: Path, file: str, zipped: bool, way: str) -> None:
        folder, marker = tmp_path / "model", tmp_path / "marker"
        write(folder, layout=1 if file == "Gs.pth" else 2)
        if file == "1/z_opt.pth":
            (folder / "Zs.pth").unlink()
            save(noises(padding=False)[0], folder / "0" / "z_opt.pth", zipped)
        call = self.Call(os.system, f"touch {marker}")
        value: object = [call]
        if way == "eval":
            value = [self.Call(eval, f"open({str(marker)!r}, 'w')")]
        elif way == "within a state":
            value = OrderedDict(a=torch.zeros(2), b=[call])
        elif way == "as a key":
            value = {call: 1}
        save(value, folder / file, zipped)
        with pytest.raises(
            ModelError, match=r"not a released SinGAN model: it names .*; it was not run"
        ) as info:
            read_released(folder)
        assert ("builtins.eval" if way == "eval" else f"{os.name}.system") in str(info.value).replace(
            "__builtin__", "builtins"
        )
        assert str(folder / file) in str(info.value)
        assert not marker.exists()

    @pytest.mark.parametrize("position", range(5))
    def test_every_pickle_of_the_old_format(self, model: Path, tmp_path: Path, position: int) -> None:
        marker = tmp_path / "marker"
        parts: list[object] = [inert_pickle._LEGACY_MAGIC, 1001, {"little_endian": True}, [1, 2, 3], []]
        parts[position] = self.Call(os.system, f"touch {marker}")
        (model / "NoiseAmp.pth").write_bytes(b"".join(pickle.dumps(part, 2) for part in parts))
        with pytest.raises(ModelError, match="it was not run"):
            read_released(model)
        assert not marker.exists()

    @pytest.mark.slow
    @pytest.mark.parametrize(
        ("module", "name"),
        [
            ("builtins", "getattr"),
            ("builtins", "exec"),
            ("functools", "partial"),
            ("copyreg", "_reconstructor"),
            ("collections", "OrderedDict.update"),
            ("collections", "namedtuple"),
            ("torch", "load"),
            ("torch.jit", "load"),
            ("torch._utils", "_import_dotted_name"),
            ("torch.storage", "_load_from_bytes"),
            ("numpy.core.multiarray", "fromfile"),
            ("numpy", "load"),
            ("singan_studio.engine.inert_pickle", "_Unpickler"),
            ("SinGAN", "training"),
            ("modelsx", "y"),
        ],
    )
    def test_other_names_are_refused(self, model: Path, module: str, name: str) -> None:
        self.write_pickle(model, self.named(module, name) + b".")
        with pytest.raises(ModelError, match="it names") as info:
            read_released(model)
        assert f"'{module}.{name}'" in str(info.value)

    @pytest.mark.parametrize(
        "name", ["torch.nn.init.constant_", "torch.nn.modules.utils.os.system", "models.x"]
    )
    def test_names_of_the_model_are_inert(self, model: Path, tmp_path: Path, name: str) -> None:
        marker = tmp_path / "marker"
        module, function = name.rsplit(".", 1)
        call = self.text(f"touch {marker}") + b"\x85R"
        self.write_pickle(model, b"]" + self.named(module, function) + call + b"a.")
        with pytest.raises(ModelError, match="does not hold a list of numbers"):
            read_released(model)
        assert not marker.exists()

    @pytest.mark.slow
    @pytest.mark.parametrize(
        ("module", "name"),
        [name for name, stand_in in inert_pickle._STAND_INS.items() if isinstance(stand_in, type)]
        + [("torch.nn", "Module"), ("torch", "FloatStorage")],
    )
    @pytest.mark.parametrize("made", [b"", b")R", b")\x81", b"N\x85\x81", b"]\x85R"])
    def test_stand_ins_cannot_be_changed(self, model: Path, module: str, name: str, made: bytes) -> None:
        def attributes() -> dict[str, object]:
            kinds = [kind for kind in inert_pickle._STAND_INS.values() if isinstance(kind, type)]
            return {f"{kind.__name__}.{key}": value for kind in kinds for key, value in vars(kind).items()}

        before = attributes()
        # BUILD with attributes, or with a state, on the class itself or on something made of it.
        value = self.named("collections", "OrderedDict")
        names = ("__setstate__", "tensor", "part", "__new__")
        entries = b"}(" + b"".join(self.text(key) + value for key in names) + b"u"
        for state in (b"N" + entries + b"\x86", entries):
            self.write_pickle(model, b"]" + self.named(module, name) + made + state + b"ba.")
            with pytest.raises(ModelError):
                read_released(model)
        after = attributes()
        assert before.keys() == after.keys()
        assert all(before[key] is after[key] for key in before)

    @pytest.mark.parametrize("made", [b")\x81", b")R", b""])
    def test_tensors_without_their_parts(self, model: Path, made: bytes) -> None:
        self.write_pickle(model, b"]" + self.named("torch._utils", "_rebuild_tensor_v2") + made + b"a.")
        with pytest.raises(ModelError):
            read_released(model)

    def test_a_torchscript_archive_is_not_loaded(self, model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            torch.jit.script(nn.Linear(1, 1)).save(str(model / "NoiseAmp.pth"))  # type: ignore[no-untyped-call]
        monkeypatch.setattr(torch.jit, "load", lambda *_a, **_k: pytest.fail("loaded"))
        with pytest.raises(ModelError, match="it names '__torch__"):
            read_released(model)

    def test_torch_load_is_not_used(self, model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(torch, "load", lambda *_a, **_k: pytest.fail("torch.load"))
        monkeypatch.setattr(pickle, "load", lambda *_a, **_k: pytest.fail("pickle.load"))
        monkeypatch.setattr(pickle, "loads", lambda *_a, **_k: pytest.fail("pickle.loads"))
        read_released(model)

    def test_a_module_inside_itself(self, model: Path) -> None:
        with authors_module() as models:
            generator = models.GeneratorConcatSkip2CleanAdd(8)
            generator.body._modules["block4"] = generator
            save([generator] * 3, model / "Gs.pth", zipped=True)
        with pytest.raises(ModelError, match="does not hold a generator"):
            read_released(model)

    def test_control_characters_of_a_name_are_shown_harmlessly(self, model: Path) -> None:
        self.write_pickle(model, self.named("a\x1b[31m" + "b" * 500, "c") + b".")
        with pytest.raises(ModelError, match=r"\\x1b\[31mb+…'") as info:
            read_released(model)
        assert len(str(info.value)) < 500

    @staticmethod
    def named(module: str, name: str) -> bytes:
        """STACK_GLOBAL, which allows any text."""
        return TestHostile.text(module) + TestHostile.text(name) + b"\x93"

    @staticmethod
    def text(text: str) -> bytes:
        return b"X" + struct.pack("<I", len(text.encode())) + text.encode()

    @staticmethod
    def write_pickle(model: Path, content: bytes) -> None:
        with zipfile.ZipFile(model / "NoiseAmp.pth", "w") as archive:
            archive.writestr("archive/data.pkl", b"\x80\x04" + content)


class TestDamaged:
    def fails(self, folder: Path, text: str) -> str:
        with pytest.raises(ModelError, match=text) as info:
            read_released(folder)
        message = str(info.value)
        assert message.endswith(".")
        assert "\n" not in message
        return message

    def test_no_folder(self, tmp_path: Path) -> None:
        self.fails(tmp_path / "none", "There is no folder")

    def test_a_file(self, model: Path) -> None:
        self.fails(model / "Gs.pth", "is a file; choose the folder")

    def test_an_empty_folder(self, tmp_path: Path) -> None:
        self.fails(tmp_path, "reals.pth is missing")

    def test_several_models(self, tmp_path: Path) -> None:
        for name in ("a", "b"):
            (tmp_path / name).mkdir()
            (tmp_path / name / "reals.pth").touch()
        self.fails(tmp_path, "several models; choose one of these folders: a, b")

    @pytest.mark.parametrize("file", ["Zs.pth", "NoiseAmp.pth"])
    def test_a_missing_file(self, model: Path, file: str) -> None:
        (model / file).unlink()
        assert file in self.fails(model, "is missing")

    def test_missing_generators(self, tmp_path: Path) -> None:
        write(tmp_path, layout=2)
        (tmp_path / "1" / "netG.pth").unlink()
        self.fails(tmp_path, r"1.netG\.pth is missing")
        for scale in range(3):
            shutil.rmtree(tmp_path / str(scale))
        self.fails(tmp_path, r"neither Gs\.pth nor 0/netG\.pth")

    def test_a_file_that_may_not_be_read(self, model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuse(path: Path, _mode: str) -> None:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))

        monkeypatch.setattr(Path, "open", refuse)  # root may read everything, whatever its mode
        self.fails(model, r"reals\.pth cannot be opened: Permission denied")

    @pytest.mark.parametrize(
        ("file", "counts"), [("Zs.pth", "3 generators, 2 noises"), ("NoiseAmp.pth", "2 noise a")]
    )
    def test_an_unfinished_model(self, model: Path, file: str, counts: str) -> None:
        value = {"Zs.pth": noises(False), "NoiseAmp.pth": AMPLITUDES}[file]
        save(value[:2], model / file, zipped=True)
        self.fails(model, f"not a finished model.*{counts}.* 3 pictures")

    @pytest.mark.slow
    @pytest.mark.parametrize("zipped", [True, False])
    @pytest.mark.parametrize("file", ["Gs.pth", "Zs.pth", "NoiseAmp.pth", "reals.pth"])
    @pytest.mark.parametrize("part", [0.0, 0.1, 0.5, 0.999])
    def test_a_truncated_file(self, tmp_path: Path, file: str, zipped: bool, part: float) -> None:
        write(tmp_path, zipped=zipped)
        content = (tmp_path / file).read_bytes()
        (tmp_path / file).write_bytes(content[: int(part * len(content))])
        assert file in self.fails(tmp_path, "is damaged, or not a file")

    @pytest.mark.parametrize("content", [b"hello", b"PK\x03\x04", pickle.dumps([1, 2, 3])])
    def test_another_file(self, model: Path, content: bytes) -> None:
        (model / "Zs.pth").write_bytes(content)
        self.fails(model, "is damaged, or not a file")

    def test_another_sequence_of_pickles(self, model: Path) -> None:
        (model / "Zs.pth").write_bytes(pickle.dumps(1) * 5)
        self.fails(model, "not a file of the released")

    def test_a_huge_file(self, model: Path) -> None:
        with (model / "Zs.pth").open("wb") as file:
            file.truncate(2 * 1024**3 + 1)  # sparse: it takes no room
        self.fails(model, "far larger than any file")

    def test_many_pictures_of_the_same_numbers(self, model: Path) -> None:
        whole = torch.zeros(1, 3, 200, 200)
        save([whole[:, :, : 100 + n, : 100 + n] for n in range(60)], model / "reals.pth", zipped=True)
        self.fails(model, "is damaged")
        save([torch.zeros(1, 3, 9 + n, 11 + n) for n in range(65)], model / "reals.pth", zipped=True)
        self.fails(model, "does not hold a list with one entry per scale")

    def test_variances_below_0(self, tmp_path: Path) -> None:
        states = write(tmp_path, layout=2)
        states[1]["body.block2.norm.running_var"][0] = -1
        save(states[1], tmp_path / "1" / "netG.pth", zipped=True)
        self.fails(tmp_path, "variances below 0")

    def test_a_zip_bomb(self, model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(inert_pickle, "_LARGEST_FILE", 100_000)
        with zipfile.ZipFile(model / "reals.pth", "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("archive/data.pkl", bytes(200_000))
        assert (model / "reals.pth").stat().st_size < 1000
        self.fails(model, "unpacks to far more")

    @pytest.mark.slow
    @pytest.mark.parametrize("file", ["Zs.pth", "NoiseAmp.pth", "reals.pth", "Gs.pth"])
    @pytest.mark.parametrize("value", [[], {"a": 1}, [None], ["x"], [{}], 3.0])
    def test_another_kind(self, model: Path, file: str, value: object) -> None:
        save(value, model / file, zipped=True)
        self.fails(model, file)

    @pytest.mark.parametrize(
        "value", [float("nan"), float("inf"), -0.1, 10**400, torch.tensor(float("nan")), 1e9]
    )
    def test_no_amplitude(self, model: Path, value: object) -> None:
        save([1.0, value, 0.1], model / "NoiseAmp.pth", zipped=True)
        self.fails(model, "no noise amplitude")

    def test_noise_that_is_no_tensor(self, tmp_path: Path) -> None:
        write(tmp_path, layout=2)
        (tmp_path / "Zs.pth").unlink()
        save([1], tmp_path / "0" / "z_opt.pth", zipped=True)
        self.fails(tmp_path, "does not hold the noise of a scale")

    @pytest.mark.parametrize("bad", [float("nan"), float("inf")])
    def test_values_that_are_not_finite(self, tmp_path: Path, bad: float) -> None:
        states = write(tmp_path, layout=2)
        states[1]["body.block2.conv.weight"][0, 0, 0, 0] = bad
        save(states[1], tmp_path / "1" / "netG.pth", zipped=True)
        assert "netG.pth" in self.fails(tmp_path, "not finite")
        write(tmp_path, layout=2)
        values = noises(False)
        values[1][0, 0, 0, 0] = bad
        save(values, tmp_path / "Zs.pth", zipped=True)
        assert "Zs.pth" in self.fails(tmp_path, "not finite")

    def test_numbers_too_large_for_float32(self, model: Path) -> None:
        save([real.double() * 1e300 for real in reals()], model / "reals.pth", zipped=True)
        self.fails(model, "not finite")

    @pytest.mark.parametrize(
        ("change", "text"),
        [
            (lambda s: s.pop("tail.0.bias"), "tail.0.bias is missing"),
            (lambda s: s.pop("head.conv.weight"), "head.conv.weight is missing"),
            (
                lambda s: s.update({"body.block4.conv.weight": torch.zeros(1)}),
                "it has 'body.block4.conv.weight'",
            ),
            (lambda s: s.update({"tail.0.weight": torch.zeros(1, 8, 3, 3)}), "tail.0.weight has the shape"),
            (
                lambda s: s.update({"head.conv.weight": torch.zeros(8, 3, 5, 5)}),
                "head.conv.weight has the shape",
            ),
            (lambda s: s.update({"head.conv.weight": torch.tensor(1.0)}), "head.conv.weight has the shape"),
            (lambda s: s.update({"body.block1.norm.weight": torch.zeros(4)}), "has the shape"),
            (lambda s: s.update({"tail.0.bias": "x"}), "tail.0.bias is missing"),
        ],
    )
    def test_another_network(self, tmp_path: Path, change: Callable[[Any], object], text: str) -> None:
        state = write(tmp_path, layout=2)[0]
        change(state)
        save(state, tmp_path / "0" / "netG.pth", zipped=True)
        self.fails(tmp_path, text)

    def test_another_module(self, model: Path) -> None:
        save([nn.Linear(2, 3)] * 3, model / "Gs.pth", zipped=True)
        self.fails(model, "it has 'weight' in it|it has 'bias' in it")

    def test_pictures_that_do_not_grow(self, model: Path) -> None:
        save([*reals()[:2], reals()[0]], model / "reals.pth", zipped=True)
        self.fails(model, f"picture of {Size(15, 12)} px is followed by one of {Size(11, 9)} px")

    @pytest.mark.parametrize("shape", [(1, 1, 9, 11), (3, 9, 11), (2, 3, 9, 11)])
    def test_no_rgb_picture(self, model: Path, shape: tuple[int, ...]) -> None:
        save([torch.zeros(shape), *reals()[1:]], model / "reals.pth", zipped=True)
        self.fails(model, "instead of an RGB picture")

    def test_a_picture_out_of_range(self, model: Path) -> None:
        save([real * 255 for real in reals()], model / "reals.pth", zipped=True)
        self.fails(model, "outside")

    def test_noise_of_another_size(self, model: Path) -> None:
        save(list(reversed(noises(False))), model / "Zs.pth", zipped=True)
        self.fails(model, "the noise of scale 0 has the shape")
