"""A history kept on disk: what was kept last comes back, whatever happens while more is being written."""

from __future__ import annotations

import json
import shutil
import tracemalloc
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from singan_studio.document import autosave, edits
from singan_studio.document.autosave import Kept, Store
from singan_studio.document.document import Document
from singan_studio.errors import ProjectError

from .pictures import document, noise
from .test_project import rich


def states(count: int = 3) -> tuple[tuple[str, Document], ...]:
    made = [("Open", document())]
    for n in range(count - 1):
        made.append(
            (f"Place {n}", edits.place(made[-1][1], noise(30, 20, 4, seed=n), f"{n}", (60 + 40 * n, 90)))
        )
    return tuple(made)


def same(first: Kept, second: Kept) -> bool:
    return (
        first.index == second.index
        and first.attached == second.attached
        and len(first.states) == len(second.states)
        and all(
            mine[0] == theirs[0] and mine[1].same(theirs[1])
            for mine, theirs in zip(first.states, second.states, strict=True)
        )
    )


def test_a_history_comes_back_byte_for_byte(tmp_path: Path) -> None:
    kept = Kept((*states(), ("All", rich())), 2, {"session.json": b"{}", "empty": b""})
    Store(tmp_path / "kept").write(kept)
    assert same(autosave.read(tmp_path / "kept"), kept)


def test_states_share_their_tiles_again(tmp_path: Path) -> None:
    Store(tmp_path / "kept").write(Kept(states(), 0, {}))
    (_, first), (_, second), _ = autosave.read(tmp_path / "kept").states
    assert first.photo.raster is second.photo.raster


def test_only_what_is_new_is_written(tmp_path: Path) -> None:
    store, made = Store(tmp_path), states(2)
    store.write(Kept(made[:1], 0, {}))
    first = (tmp_path / "tiles-0").stat()
    store.write(Kept(made, 1, {}))
    assert (tmp_path / "tiles-0").stat().st_mtime_ns == first.st_mtime_ns
    assert (tmp_path / "tiles-1").stat().st_size < first.st_size / 4
    store.write(Kept(made, 0, {}))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["manifest.json", "tiles-0", "tiles-1"]


def test_what_is_not_kept_any_more_is_deleted(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.write(Kept(states(1), 0, {}))
    other = Kept((("Open", Document.of(noise(50, 40, 3, seed=9))),), 0, {})
    store.write(other)
    assert [path.name for path in tmp_path.glob("tiles-*")] == ["tiles-1"]
    assert same(autosave.read(tmp_path), other)


def test_a_store_of_the_next_start_goes_on_where_one_ended(tmp_path: Path) -> None:
    Store(tmp_path).write(Kept(states(2), 1, {}))
    again = Kept(states(3), 2, {})
    Store(tmp_path).write(again)
    assert same(autosave.read(tmp_path), again)


def test_a_disk_that_fills_up_leaves_what_was_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store, made = Store(tmp_path), states(3)
    before = Kept(made[:2], 1, {"a": b"1"})
    store.write(before)
    for place in ("fsync", "replace"):
        with monkeypatch.context() as patch:

            def full(*_: object) -> None:
                raise OSError(28, "No space left on device")

            if place == "fsync":
                patch.setattr("os.fsync", full)
            else:
                patch.setattr(Path, "replace", full)
            with pytest.raises(OSError, match="No space"):
                store.write(Kept(made, 2, {"a": b"2"}))
        assert same(autosave.read(tmp_path), before)
    after = Kept(made, 2, {"a": b"2"})
    store.write(after)
    assert same(autosave.read(tmp_path), after)


def test_a_copy_taken_at_any_moment_can_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store, made = Store(tmp_path / "kept"), states(3)
    before, after = Kept(made[:1], 0, {}), Kept(made, 2, {})
    store.write(before)
    copies: list[Path] = []

    def copy() -> None:
        copies.append(tmp_path / f"copy-{len(copies)}")
        shutil.copytree(tmp_path / "kept", copies[-1])

    real, unlink = Path.replace, Path.unlink

    def replace(path: Path, target: Path) -> Path:
        copy()
        done = real(path, target)
        copy()
        return done

    def remove(path: Path, missing_ok: bool = False) -> None:
        copy()
        unlink(path, missing_ok=missing_ok)
        copy()

    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr(Path, "unlink", remove)
    store.write(after)
    monkeypatch.undo()
    read = [autosave.read(path) for path in copies]
    assert same(read[0], before)
    assert all(same(each, after) for each in read[1:])


def _changed(folder: Path, change: Any) -> None:
    manifest = json.loads((folder / "manifest.json").read_text())
    change(manifest)
    (folder / "manifest.json").write_text(json.dumps(manifest))


@pytest.mark.parametrize(
    "change",
    [
        lambda manifest: manifest.update(index=float("inf")),
        lambda manifest: manifest.update(index=-1),
        lambda manifest: manifest.update(index=True),
        lambda manifest: manifest.update(attached=[]),
        lambda manifest: manifest.update(states=[]),
        lambda manifest: manifest["attached"].update(a=[0, -1, 2]),
        lambda manifest: manifest["attached"].update(a=[0, 0]),
        lambda manifest: manifest["attached"].update(a=[float("inf"), 0, 1]),
        lambda manifest: manifest["rasters"].append([4.0, []]),
        lambda manifest: manifest["rasters"].append([3, []]),
        lambda manifest: manifest["rasters"].append([True, []]),
        lambda manifest: manifest["rasters"][0][1].append([0.5, 0, *manifest["rasters"][0][1][0][2:]]),
        lambda manifest: manifest["rasters"][0][1].append([10**9, 0, *manifest["rasters"][0][1][0][2:]]),
        lambda manifest: manifest["states"][0][1].update(size=[10**7, 10**7]),
        lambda manifest: manifest["states"][0][1].update(mask_edits=-1),
        lambda manifest: manifest["states"][0][1].update(mask_edits=0),
    ],
)
def test_what_no_session_wrote_is_refused(tmp_path: Path, change: Any) -> None:
    Store(tmp_path).write(Kept(states(), 1, {"a": b"1"}))
    _changed(tmp_path, change)
    with pytest.raises(ProjectError, match="damaged"):
        autosave.read(tmp_path)


def test_a_tile_is_not_unpacked_without_end(tmp_path: Path) -> None:
    Store(tmp_path).write(Kept(states(1), 0, {}))
    bomb = zlib.compress(bytes(2**28), 9)
    (tmp_path / "tiles-9").write_bytes(bomb)
    _changed(tmp_path, lambda manifest: manifest["rasters"].append([4, [[0, 0, 9, 0, len(bomb)]]]))
    tracemalloc.start()
    try:
        with pytest.raises(ProjectError, match="damaged"):
            autosave.read(tmp_path)
        assert tracemalloc.get_traced_memory()[1] < 2**24
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("spoil", ["manifest", "tiles", "missing", "index", "nothing"])
def test_damage_is_said_in_one_sentence(tmp_path: Path, spoil: str) -> None:
    Store(tmp_path).write(Kept(states(), 1, {}))
    manifest, tiles = tmp_path / "manifest.json", tmp_path / "tiles-0"
    match spoil:
        case "manifest":
            manifest.write_bytes(manifest.read_bytes()[:-40])
        case "tiles":
            tiles.write_bytes(np.random.default_rng(0).bytes(tiles.stat().st_size))
        case "missing":
            tiles.unlink()
        case "index":
            manifest.write_text(json.dumps(json.loads(manifest.read_text()) | {"index": 7}))
        case _:
            shutil.rmtree(tmp_path)
    with pytest.raises(ProjectError, match="damaged"):
        autosave.read(tmp_path)
