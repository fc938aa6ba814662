"""Plays a scene in the real program on a display of its own: python -m tests.documentation.play SCENE FOLDER

As a module it is what runs in a process of its own; `play` starts it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from singan_studio.app.settings import Settings
from singan_studio.paths import resource
from tests.e2e.studio.display import display
from tests.e2e.studio.scenarios import run

from .guide import SCREEN, Guide
from .windows import SCENES

_ROOT = Path(__file__).parents[2]


def play(scene: str, folder: Path, seconds: float = 580) -> None:
    """Play a scene, which leaves its pictures in `folder`/shots; raises RuntimeError when it fails."""
    homes = {f"XDG_{kind}_HOME": str(folder / kind) for kind in ("CONFIG", "CACHE", "DATA", "STATE")}
    with display(*SCREEN) as name:
        done = subprocess.run(  # noqa: S603 our own module
            [sys.executable, "-X", "faulthandler", "-m", "tests.documentation.play", scene, folder],
            cwd=_ROOT,
            env={**os.environ, **homes, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb"},
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )
    if done.returncode or "Traceback" in done.stderr:
        raise RuntimeError(f"The scene '{scene}' failed.\n{done.stdout}{done.stderr}")


def main() -> int:
    """Play the scene named in the arguments."""
    name, folder = sys.argv[1:]
    scene = SCENES[name]
    if not scene.learns:
        settings = Settings()
        settings.set("learning.far", "instant")
        settings.save()
    return run(resource(f"samples/{scene.sample}/photo.png"), Path(folder), scene.play, Guide)


if __name__ == "__main__":
    sys.exit(main())
