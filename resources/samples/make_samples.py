"""Render the sample photos of SinGAN Studio, each with a sketch, a paste and an edit to try its tasks on.

Run `python make_samples.py`; the pictures depend on nothing but this code.
"""

import argparse
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from PIL import Image
from scenery import balloons, birds, forest, mountains, retouch, sketches, stones, water
from scenery.camera import Photo

RENDERERS = {
    "mountains": mountains.render,
    "forest": forest.render,
    "balloons": balloons.render,
    "birds": birds.render,
    "water": water.render,
    "stones": stones.render,
}
SKETCHES = {
    "mountains": sketches.mountains,
    "forest": sketches.forest,
    "balloons": sketches.balloons,
    "birds": sketches.birds,
    "water": sketches.water,
    "stones": sketches.stones,
}


def render(name: str) -> Photo:
    return RENDERERS[name]()


def render_all() -> dict[str, Photo]:
    with ProcessPoolExecutor(max_workers=2) as pool:
        return dict(zip(RENDERERS, pool.map(render, RENDERERS), strict=True))


def save_scene(folder: Path, name: str, photos: dict[str, Photo]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    pasted, paste_mask = retouch.paste(photos, name)
    edited, edit_mask = retouch.edit(photos[name], retouch.EDITS[name])
    pictures = {
        "photo": photos[name],
        "sketch": SKETCHES[name](photos[name]),
        "paste": pasted,
        "paste_mask": paste_mask,
        "edit": edited,
        "edit_mask": edit_mask,
    }
    for stem, picture in pictures.items():
        Image.fromarray(picture).save(folder / f"{stem}.png", optimize=True)


def main() -> None:
    parser = argparse.ArgumentParser(description="Render the sample photos of SinGAN Studio.")
    parser.add_argument(
        "-o", "--output", type=Path, default=Path(__file__).parent, help="folder to write into"
    )
    output: Path = parser.parse_args().output
    photos = render_all()
    for name in photos:
        save_scene(output / name, name, photos)
        print(output / name)


if __name__ == "__main__":
    main()
