"""Makes the documentation's pictures anew: python -m tests.documentation [NAME...]

Without names all of them; else scenes of the window, such as "paint" (see windows.SCENES), "paint-sliders"
and the like (see sliders.STRIPS), "animations". Needs Linux with Xvfb, xdotool, openbox and xclip; takes some
ten minutes.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from tests.documentation import film, sliders
from tests.documentation.play import play
from tests.documentation.windows import SCENES

ROOT = Path(__file__).parents[2]
IMAGES = ROOT / "docs" / "images"
_QUALITY = 80
"""Of WebP: no blocks are seen around letters, and a picture of the window has some 60 KB."""


def main(names: Sequence[str]) -> int:
    """Make the pictures that are named, or all."""
    for scene in SCENES:
        if not names or scene in names:
            with tempfile.TemporaryDirectory(prefix="pictures-") as folder:
                _show(f"the window: {scene}")
                play(scene, Path(folder))
                for shot in sorted((Path(folder) / "shots").glob("*.png")):
                    home = IMAGES / scene if scene == "first-edit" else IMAGES
                    name = shot.stem if scene == "first-edit" else f"{shot.stem}-window"
                    _keep(Image.open(shot), home / f"{name}.webp")
                if scene == "film":
                    shutil.copy(Path(folder) / film.NAME, IMAGES)
    for strips in sliders.STRIPS:
        if not names or f"{strips.__name__}-sliders" in names:
            _show(f"sliders: {strips.__name__}")
            for name, picture in strips():
                _keep(Image.fromarray(picture), IMAGES / f"{name}.webp")
    if not names or "animations" in names:
        _show("animations")
        with tempfile.TemporaryDirectory() as folder:
            sliders.animations(Path(folder))
            for moving in Path(folder).iterdir():
                shutil.copy(moving, IMAGES)
    return 0


def _keep(picture: Image.Image, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.convert("RGB").save(path, quality=_QUALITY, method=6)


def _show(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
