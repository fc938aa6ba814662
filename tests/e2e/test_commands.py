"""Every command once as a person calls it, in a process of its own; variations of them in this process."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import numpy as np
import pytest
from PIL import ExifTags, Image
from scipy import ndimage

from .commands import COMMAND, ENVIRONMENT, Pixels, Run, header, installed, pixels_of, snapshot
from .conftest import TRAIN, Album

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
SHARED = Path(__file__).parents[2].parent / "shared"
NAMES = ("train", "info", "reconstruct", "sample", "paint", "harmonize", "edit", "upscale", "animate",
         "evaluate", "import", "demo")  # fmt: skip


def far_from(mask: Pixels, values: dict[str, float]) -> np.ndarray:
    """Return where a mask, grown and feathered as a command reports it, cannot reach."""
    away = ndimage.distance_transform_edt(mask == 0)
    return np.asarray(away) > values["dilate"] + np.ceil(3 * values["feather"]) + 1


def frames_of(path: Path) -> list[Pixels]:
    with Image.open(path) as image:
        frames = []
        for n in range(getattr(image, "n_frames", 1)):
            image.seek(n)
            frames.append(np.array(image.convert("RGB")))
        return frames


def test_help_names_every_command(inside: Run) -> None:
    listed = inside("--help").ok().out
    for name in NAMES:
        assert re.search(rf"^ +{name}\b", listed, re.MULTILINE)
        assert "usage: singan-studio " + name in inside(name, "--help").ok().out


def test_train(album: Album) -> None:
    values = album.trained.ok().json
    assert values["model"] == str(album.model)
    assert (values["scales"], values["learnt"]) == (4, 3)
    assert values["reconstruction_psnr"] > 12
    assert "training" not in header(album.model)


def test_info_of_a_model(album: Album) -> None:
    values = installed("info", album.model, "--json").ok().json
    assert (values["kind"], values["photo"], values["finished"]) == ("model", [48, 40], True)
    assert [scale["kind"] for scale in values["scales"]] == ["network"] * 3 + ["patch"]
    assert (values["config"]["seed"], values["config"]["iterations"]) == (3, 12)


def test_info_of_a_photo(album: Album, inside: Run) -> None:
    values = inside("info", album.photo, "--json").ok().json
    assert (values["kind"], values["photo"], values["sizes"][-1]) == ("photo", [48, 40], [48, 40])
    assert set(values["presets"]) == {"instant", "draft", "balanced", "paper"}


def test_reconstruct(album: Album, tmp_path: Path) -> None:
    out = tmp_path / "new" / "folders" / "picture.png"
    values = installed("reconstruct", album.model, "-o", out, "--json").ok().json
    assert values["file"] == str(out)
    error = np.mean((pixels_of(out).astype(float) - album.pixels) ** 2)
    assert values["psnr"] == pytest.approx(10 * np.log10(255**2 / error), abs=0.01)


def test_sample(album: Album, tmp_path: Path) -> None:
    out = tmp_path / "new" / "samples"
    call = ("-n", 2, "--start-scale", 1, "--size", "70x30", "--seed", 5, "--json")
    values = installed("sample", album.model, "-o", out, *call).ok().json
    assert values["files"] == [str(out / "sample-0005.png"), str(out / "sample-0006.png")]
    first, second = (pixels_of(Path(file)) for file in values["files"])
    assert first.shape == second.shape == (30, 70, 3)
    assert (first != second).any()


def test_sample_of_a_photo_varies_with_the_seed_alone(album: Album, inside: Run, tmp_path: Path) -> None:
    for folder in ("a", "b"):
        inside("sample", album.photo, "-o", tmp_path / folder, "-n", 2).ok()
    assert snapshot(tmp_path / "a") == snapshot(tmp_path / "b")
    first, second = (pixels_of(path) for path in sorted((tmp_path / "a").iterdir()))
    assert first.shape == album.pixels.shape
    assert (first != second).any()


def test_sample_of_a_layout(album: Album, inside: Run, tmp_path: Path) -> None:
    call = ("sample", album.photo, "--start-scale", 0, "-n", 3, "-o")
    inside(*call, tmp_path / "free").ok()
    inside(*call, tmp_path / "kept", "--layout", 1, "--layout-scale", 2).ok()
    free, kept = (
        [pixels_of(path).astype(float) for path in sorted((tmp_path / folder).iterdir())]
        for folder in ("free", "kept")
    )
    assert np.array_equal(free[1], kept[1])
    for n in (0, 2):
        assert not np.array_equal(kept[n], kept[1])
        assert not np.array_equal(kept[n], free[n])
    inside(*call, tmp_path / "again", "-n", 3, "--layout", 1).ok()
    assert snapshot(tmp_path / "again") == snapshot(tmp_path / "kept")


def test_sample_that_is_a_tile(album: Album, inside: Run, tmp_path: Path) -> None:
    inside("sample", album.photo, "-o", tmp_path, "-n", 4, "--tile", "--size", "70x51").ok()
    found = []
    for path in tmp_path.iterdir():
        picture = pixels_of(path).astype(float)
        assert picture.shape == (51, 70, 3)
        for axis in (0, 1):
            lines = np.moveaxis(picture, axis, 0)
            steps = np.abs(lines - np.roll(lines, 1, 0)).mean((1, 2))
            found.append(steps[0] / steps.mean())
    assert np.mean(found) < 1.25


def test_samples_of_a_photo_of_one_object_start_finer(inside: Run, tmp_path: Path) -> None:
    """Unless it is said where they start."""
    y, x = np.mgrid[-46:50, -60:68]
    away, petals = np.hypot(y, x) / 96, 0.5 + 0.5 * np.cos(5 * np.arctan2(y, x))
    grey = np.where(away < 0.25, 220 - 500 * away * (0.4 + 0.6 * petals), 30)
    photo = tmp_path / "flower.png"
    Image.fromarray(grey.clip(0, 255).astype(np.uint8)).convert("RGB").save(photo)
    made = {}
    for start in ((), ("--start-scale", 2), ("--start-scale", 0)):
        out = tmp_path / "-".join(map(str, start))
        made[start] = inside("sample", photo, "-o", out / "a", "-n", 1, *start, "--json").ok().json["notes"]
        made[start].append(snapshot(out / "a"))
    (note, told), (finer,), (coarse,) = made.values()
    assert note.endswith("Samples start at scale 2 instead; --start-scale says otherwise.")
    assert told == finer != coarse


def test_same_seed_learns_the_same(album: Album, inside: Run, tmp_path: Path) -> None:
    for name in ("a", "b"):
        inside("train", album.photo, "-o", tmp_path / name / "m.safetensors", *TRAIN, "--iterations", 3).ok()
        inside("sample", tmp_path / name / "m.safetensors", "-o", tmp_path / name, "-n", 1).ok()
    one, other = ((tmp_path / name / "sample-0000.png").read_bytes() for name in ("a", "b"))
    assert one == other


def test_every_option_of_training_is_kept(album: Album, inside: Run, tmp_path: Path) -> None:
    out = tmp_path / "model.safetensors"
    options = ("--max-size", 40, "--min-size", 20, "--scale-factor", 0.6, "--alpha", 50, "--iterations", 2)
    call = ("--preset", "paper", "--noise-padding", "--seed", 9, "--device", "cpu", "--budget", 60, "--json")
    values = inside("train", album.photo, "-o", out, *options, *call).ok().json
    assert values["learnt"] == values["scales"]
    config = inside("info", out, "--json").ok().json["config"]
    wanted = {"max_size": 40, "min_size": 20, "scale_factor": 0.6, "alpha": 50, "iterations": 2, "seed": 9}
    assert config | wanted | {"preset": "paper", "noise_padding": True} == config


def test_budget_is_met(album: Album, inside: Run, tmp_path: Path) -> None:
    out = tmp_path / "model.safetensors"
    call = ("--iterations", 1_000_000, "--budget", 3, "--json")
    told = inside("train", album.tiny, "-o", out, *call).ok()
    assert told.json["seconds"] < 9
    assert told.json["learnt"] == 1 or "time is too short" in told.err
    assert inside("info", out, "--json").ok().json["finished"]


def test_a_model_is_learnt_further(album: Album, inside: Run, tmp_path: Path) -> None:
    out = tmp_path / "model.safetensors"
    call = ("train", album.photo, "-o", out, "--iterations", 3, "--json")
    assert inside(*call, "--seed", 5).ok().json["learnt"] == 3
    told = inside(*call, "--preset", "paper").ok()
    assert told.json["learnt"] == 4
    assert "Going on" in told.err
    values = inside("info", out, "--json").ok().json
    assert [(scale["station"], scale["iterations"]) for scale in values["scales"]] == [("paper", 3)] * 4
    assert values["config"]["seed"] == 5
    inside(*call, "--preset", "paper", "--seed", 6).refused("seed 5")
    inside(*call, "--seed", 6, "--fresh").ok()
    assert inside("info", out, "--json").ok().json["config"]["seed"] == 6


@pytest.mark.parametrize("task", ["paint", "harmonize", "edit"])
def test_repainting_leaves_the_rest_of_the_photo_alone(task: str, album: Album, tmp_path: Path) -> None:
    out = tmp_path / "result.png"
    call = ("--mask", album.mask, "--seed", 1, "--json")
    values = installed(task, album.model, album.composite, "-o", out, *call).ok().json
    assert values["files"][0]["file"] == str(out)
    mask, result = np.array(Image.open(album.mask)), pixels_of(out)
    far = far_from(mask, values)
    assert task == "edit" or far.any()
    assert np.array_equal(result[far], album.pixels[far])
    assert (result[mask > 0] != album.pixels[mask > 0]).any()


@pytest.mark.parametrize(("task", "given"), [("harmonize", "paste"), ("edit", "edit")])
def test_a_photo_larger_than_what_is_learnt_stays_itself(
    task: str, given: str, inside: Run, tmp_path: Path
) -> None:
    folder, out = SAMPLES / "balloons", tmp_path / "result.png"
    mask = np.array(Image.open(folder / f"{given}_mask.png").convert("L"))
    photo = pixels_of(folder / "photo.png")
    assert photo.shape == (300, 400, 3)
    call = (folder / "photo.png", folder / f"{given}.png", "-o", out, "--mask", folder / f"{given}_mask.png")
    far = far_from(mask, inside(task, *call, "--json").ok().json)
    assert far.mean() > 0.1
    assert np.array_equal(pixels_of(out)[far], photo[far])
    assert (pixels_of(out)[mask > 0] != photo[mask > 0]).mean() > 0.1


def test_without_growth_and_feather_the_mask_is_the_border(album: Album, inside: Run, tmp_path: Path) -> None:
    out = tmp_path / "result.png"
    told = inside("edit", album.model, album.composite, "-o", out, "--dilate", 0, "--feather", 0).ok()
    assert "mask is where the composite differs" in told.err
    outside = np.array(Image.open(album.mask)) == 0
    assert np.array_equal(pixels_of(out)[outside], album.pixels[outside])


def test_every_scale_and_a_strip(album: Album, inside: Run, tmp_path: Path) -> None:
    call = ("--mask", album.mask, "--scale", "all", "--variants", 2, "--json")
    values = inside("harmonize", album.model, album.composite, "-o", tmp_path / "h.png", *call).ok().json
    pictures = {f"h-scale{scale}-variant{n}.png" for scale in (1, 2, 3) for n in (1, 2)}
    assert {Path(entry["file"]).name for entry in values["files"]} == pictures
    assert set(snapshot(tmp_path)) == pictures | {"h-strip.png"}
    assert values["strip"] == str(tmp_path / "h-strip.png")
    assert len({(tmp_path / name).read_bytes() for name in pictures}) > 3
    height, width = pixels_of(tmp_path / "h-strip.png").shape[:2]
    assert width > 4 * 48
    assert height > 40  # labels stand beside the pictures


def test_a_map_of_scales(album: Album, inside: Run, tmp_path: Path) -> None:
    def made(name: str, *call: object) -> Pixels:
        values = (
            inside("paint", album.photo, album.composite, "-o", tmp_path / name, *call, "--json").ok().json
        )
        assert values["files"][0]["scale"] == (None if "--scale-map" in call else call[-1])
        assert 0 <= values["files"][0]["foreign"] <= 1
        return pixels_of(tmp_path / name)

    maps = {"black": np.zeros((40, 48), np.uint8), "white": np.full((40, 48), 255, np.uint8)}
    maps["grey"] = np.where(np.arange(48) < 19, maps["black"], maps["white"])
    # Of another size it is fitted, as masks are.
    maps["large"] = np.full((80, 96), 128, np.uint8)
    for name, pixels in maps.items():
        Image.fromarray(pixels).save(tmp_path / f"{name}.png")
    black, white, grey, large = (
        made(f"{name}-out.png", "--scale-map", tmp_path / f"{name}.png") for name in maps
    )
    assert np.array_equal(black, made("one.png", "--scale", 1))
    assert np.array_equal(large, made("two.png", "--scale", 2))
    assert np.array_equal(white, made("three.png", "--scale", 3))
    assert not np.array_equal(grey, black)
    assert not np.array_equal(grey, white)


def test_what_is_foreign_is_told(album: Album, inside: Run, tmp_path: Path) -> None:
    told = inside("paint", album.photo, album.composite, "-o", tmp_path / "p.png", "--json").ok()
    share = told.json["files"][0]["foreign"]
    assert f"{share:.0%} of this edit is like nothing in the photo" in told.err
    # Red on a photo without any.
    assert share > 0.5


@pytest.mark.parametrize("scale", [1, 3], ids=["network", "patch"])
def test_quantized_paint(scale: int, album: Album, inside: Run, tmp_path: Path) -> None:
    out = tmp_path / "p.png"
    inside("paint", album.model, album.composite, "-o", out, "--scale", scale, "--quantize", 5).ok()
    assert pixels_of(out).shape == album.pixels.shape


def test_composite_and_mask_of_another_size_are_fitted(album: Album, inside: Run, tmp_path: Path) -> None:
    for name, source in (("c.png", album.composite), ("m.png", album.mask)):
        Image.open(source).resize((96, 80)).save(tmp_path / name)
    out = tmp_path / "out.png"
    told = inside("harmonize", album.photo, tmp_path / "c.png", "-o", out, "--mask", tmp_path / "m.png").ok()
    notes = [line for line in told.err.splitlines() if "fitted" in line]
    assert len(notes) == 2
    assert all("96×80" in line and "48×40" in line for line in notes)
    assert pixels_of(out).shape == (40, 48, 3)
    inside("harmonize", album.photo, tmp_path / "c.png", "-o", out).ok()


def test_a_lossy_composite_is_masked_by_clear_differences(album: Album, inside: Run, tmp_path: Path) -> None:
    Image.open(album.composite).save(tmp_path / "c.jpg", quality=92)
    out = tmp_path / "out.png"
    values = inside("harmonize", album.photo, tmp_path / "c.jpg", "-o", out, "--json").ok().json
    far = far_from(np.array(Image.open(album.mask)), values | {"feather": values["feather"] + 1})
    assert far.mean() > 0.3
    assert np.array_equal(pixels_of(out)[far], album.pixels[far])


def test_upscale(album: Album, tmp_path: Path) -> None:
    out = tmp_path / "large.webp"
    values = installed("upscale", album.tiny, "-o", out, "--factor", 2, "--json").ok().json
    assert values["size"] == [36, 32]
    assert np.abs(pixels_of(out).mean((0, 1)) - pixels_of(album.tiny).mean((0, 1))).max() < 12


def test_upscale_at_once_beside_the_original(album: Album, inside: Run, tmp_path: Path) -> None:
    given, out = tmp_path / "given.png", tmp_path / "large.png"
    original = Image.open(album.photo).convert("RGB")
    about = Image.Exif()
    about[ExifTags.Base.Make] = "Somebody"
    about.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.ExifImageWidth] = original.width // 2
    half = original.resize((original.width // 2, original.height // 2), Image.Resampling.BICUBIC)
    half.save(given, exif=about)
    call = ("--factor", 2, "--preset", "instant", "--original", album.photo, "--json")
    values = inside("upscale", given, "-o", out, *call).ok().json
    assert values["size"] == list(original.size)
    error = np.mean((pixels_of(out).astype(float) - np.asarray(original)) ** 2)
    assert values["upscaled"]["psnr"] == pytest.approx(10 * np.log10(255**2 / error), abs=0.01)
    assert -1 <= values["bicubic"]["ssim"] <= 1
    with Image.open(out) as made:
        assert made.getexif()[ExifTags.Base.Make] == "Somebody"
        assert made.getexif().get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.ExifImageWidth] == made.width


def test_upscale_a_region(album: Album, inside: Run, tmp_path: Path) -> None:
    out = tmp_path / "part.png"
    call = ("--factor", 3, "--preset", "instant", "--region", "8,6,20,12")
    inside("upscale", album.photo, "-o", out, *call).ok()
    made = pixels_of(out)
    assert made.shape == (36, 60, 3)
    plain = Image.fromarray(album.pixels[6:18, 8:28]).resize((60, 36), Image.Resampling.BICUBIC)
    assert np.abs(made.astype(int) - np.asarray(plain)).mean() < 12


def test_animate_masked_into_a_lossless_file(album: Album, tmp_path: Path) -> None:
    out = tmp_path / "a.png"
    call = ("--frames", 5, "--start-scale", 0, "--mask", album.mask, "--json")
    values = installed("animate", album.model, "-o", out, *call).ok().json
    assert (values["file"], values["frames"]) == (str(out), 5)
    frames = frames_of(out)
    assert len(frames) == 5
    # The harmonize defaults at 48 pixels: grown by 7 and feathered by 5, as on 250.
    far = far_from(np.array(Image.open(album.mask)), {"dilate": 7 * 48 / 250, "feather": 5 * 48 / 250})
    assert far.mean() > 0.3
    for frame in frames:
        assert np.array_equal(frame[far], album.pixels[far])
    assert any((frame != frames[0]).any() for frame in frames)


@pytest.mark.parametrize("suffix", [".gif", ".webp", ".mp4"])
def test_animate_in_every_format(suffix: str, album: Album, inside: Run, tmp_path: Path) -> None:
    out = tmp_path / f"a{suffix}"
    call = ("--frames", 6, "--fps", 5, "--alpha", 0.2, "--beta", 0.5, "--start-scale", 0, "--loop")
    inside("animate", album.model, "-o", out, *call).ok()
    assert set(snapshot(tmp_path)) == {out.name}
    if suffix == ".mp4":
        video = pytest.importorskip("imageio_ffmpeg", reason="the extra 'video' is not installed")
        count, seconds = video.count_frames_and_secs(out)
        assert (count, seconds) == (6, pytest.approx(1.2, abs=0.1))
    else:
        frames = frames_of(out)
        assert len(frames) == 6
        assert frames[0].shape == (40, 48, 3)


def test_evaluate(album: Album) -> None:
    values = installed("evaluate", album.model, "-n", 2, "--start-scale", 1, "--json").ok().json
    assert (values["samples"], values["start_scale"]) == (2, 1)
    assert values["sifid"] > 0
    assert values["diversity"] > 0
    assert values["reconstruction_psnr"] == pytest.approx(album.trained.json["reconstruction_psnr"])


def test_import_of_a_released_model(inside: Run, tmp_path: Path) -> None:
    folder, out = SHARED / "data" / "checkpoints" / "lightning1", tmp_path / "model.safetensors"
    if not folder.exists():
        pytest.skip(f"{folder} is not there")
    values = installed("import", folder, "-o", out, "--json").ok().json
    assert values["reconstruction_psnr"] == pytest.approx(21.4, abs=0.1)
    assert inside("info", out, "--json").ok().json["finished"]
    before = out.read_bytes()
    inside("import", folder, "-o", out).refused("exists")
    assert out.read_bytes() == before


def test_a_bar_is_drawn_on_a_terminal_only(album: Album, tmp_path: Path) -> None:
    pty = pytest.importorskip("pty", reason="a terminal is made by pty, of POSIX")
    termios = pytest.importorskip("termios", reason="a terminal is made by termios, of POSIX")
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 80))
    os.set_blocking(ours, False)
    try:
        done = subprocess.run(  # noqa: S603 our own command
            [COMMAND, "sample", album.photo, "-o", tmp_path, "-n", "2", "--json"],
            env=ENVIRONMENT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=theirs,
            timeout=60,
            check=False,
        )
        drawn = os.read(ours, 100_000).decode()
    finally:
        os.close(ours)
        os.close(theirs)
    assert done.returncode == 0
    assert "%|" in drawn
    assert b"%|" not in done.stdout
