"""Monkeys, one after the other: python -m tests.monkey [--seed N] [--seconds 300] [--commands 200]"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image

from singan_studio.paths import resource

ROOT = Path(__file__).parents[2]


def prepare(folder: Path) -> None:
    """Write what a monkey plays with: photos of several sizes and kinds, something to paste, broken files."""
    for name, sample, size in (
        ("photo.png", "balloons", (96, 72)),
        ("upright.jpg", "stones", (60, 90)),
        ("other.png", "mountains", (120, 80)),
        ("larger.jpg", "water", (300, 200)),
    ):
        Image.open(resource(f"samples/{sample}/photo.png")).convert("RGB").resize(size).save(folder / name)
    hole = np.asarray(Image.open(folder / "other.png").convert("RGBA").resize((50, 40))).copy()
    hole[10:20, 10:30, 3] = 0
    Image.fromarray(hole).save(folder / "with-holes.png")
    Image.new("RGB", (3, 2), "red").save(folder / "tiny.png")
    whole = (folder / "photo.png").read_bytes()
    (folder / "cut.png").write_bytes(whole[: len(whole) // 2])
    (folder / "no-picture.png").write_text("no picture")
    (folder / "no-project.ora").write_bytes(b"PK\x03\x04 nothing")


def play(seed: int, commands: int, seconds: float) -> str:
    """Let one monkey play in a process of its own; return what went wrong, nothing if all went well."""
    with tempfile.TemporaryDirectory(prefix="monkey-") as name:
        folder, home = Path(name) / "files", Path(name) / "home"
        folder.mkdir()
        home.mkdir()
        prepare(folder)
        homes = {
            f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "CACHE", "DATA", "STATE")
        }
        done = subprocess.run(
            [sys.executable, "-m", "tests.monkey.play", str(seed), str(commands), str(seconds), str(folder)],
            cwd=ROOT,
            env={"QT_QPA_PLATFORM": "offscreen", **os.environ, **homes, "HOME": str(home)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        sys.stdout.write(done.stdout)
        if done.returncode == 0 and "Traceback" not in done.stdout:
            return ""
        journal = (folder / "journal.log").read_text().splitlines()[-40:]
        died = [path.read_text("utf-8", "replace") for path in home.glob("**/*.session")]
        return "\n".join([f"seed {seed}: status {done.returncode}", done.stdout, *journal, *died])


def main() -> int:
    """Play with every seed asked for; return 1 if anything went wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.monkey", description=__doc__)
    parser.add_argument("--seed", type=int, nargs="+", default=[1])
    parser.add_argument("--seconds", type=float, default=0.0, help="play at least so long")
    parser.add_argument("--commands", type=int, default=200, help="do at least so much")
    given = parser.parse_args()
    failed = 0
    for seed in given.seed:
        sys.stdout.write(f"seed {seed}\n")
        sys.stdout.flush()
        wrong = play(seed, given.commands, given.seconds)
        if wrong:
            failed += 1
            sys.stdout.write(f"FAILED {wrong}\n")
            sys.stdout.flush()
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
