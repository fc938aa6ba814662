"""The studio and the commands, in a process that dies if Python is asked for the network.

python -m tests.e2e.studio.offline studio PHOTO FOLDER
python -m tests.e2e.studio.offline commands PHOTO FOLDER
"""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import numpy as np
from PIL import Image

from .robot import Scenario

REFUSED = 97
"""Exit status of a process that asked for the network."""


def _guard(event: str, arguments: tuple[object, ...]) -> None:
    """End the process at once, so that nobody can catch it, when it wants more than a local socket."""
    if event == "socket.__new__" and arguments[1] == getattr(socket, "AF_UNIX", None):
        return
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.")):
        if event in {"socket.connect", "socket.bind"} and isinstance(arguments[1], str | bytes):
            return  # a path: local
        os.write(2, f"the network was asked for: {event} {arguments}\n".encode())
        os._exit(REFUSED)


def whole(person: object) -> Scenario:
    """Open, paint, render, learn a little, accept, sample, save, export."""
    from .scenarios import Person  # noqa: PLC0415

    assert isinstance(person, Person)
    session = person.session
    yield from person.opened()
    yield from person.key("b", "bracketright", "bracketright")
    yield from person.drag([person.at(0.3, 0.35), person.at(0.5, 0.31), person.at(0.62, 0.35)])
    yield from person.rendered()
    yield lambda: session.learning.iteration > 3
    yield from person.key("ctrl+Return")
    yield lambda: session.document.layers[-1].kind == "result"
    yield from person.key("ctrl+g")
    yield lambda: len(session.samples.made) >= 2
    yield from person.key("ctrl+shift+s")
    yield from person.save_as("project.ora")
    yield lambda: not session.exporting
    yield from person.export("exported.png")
    yield lambda: not session.exporting
    yield from person.key("F1")
    yield 0.3
    yield from person.key("Escape")


def commands(photo: Path, folder: Path) -> int:
    """Run the main commands, one after the other; return the first exit status that is not 0."""
    from singan_studio.cli import run  # noqa: PLC0415

    small = Image.open(photo).convert("RGB").resize((48, 40))
    edited, mask = np.asarray(small).copy(), np.zeros((40, 48), np.uint8)
    edited[12:20, 14:24], mask[12:20, 14:24] = (230, 20, 40), 255
    names = {name: folder / f"{name}.png" for name in ("small", "edited", "mask")}
    small.save(names["small"])
    Image.fromarray(edited).save(names["edited"])
    Image.fromarray(mask).save(names["mask"])
    model, out = folder / "model.safetensors", folder / "out.png"
    calls: list[list[object]] = [
        ["train", names["small"], "-o", model, "--preset", "draft", "--iterations", 6],
        ["info", model],
        ["reconstruct", model, "-o", out],
        ["sample", model, "-o", folder / "samples", "-n", 1],
        ["paint", model, names["edited"], "-o", out, "--mask", names["mask"]],
        ["harmonize", model, names["edited"], "-o", out],
        ["edit", model, names["edited"], "-o", out],
        ["upscale", names["small"], "-o", out, "--factor", 1.5, "--preset", "instant"],
        ["animate", model, "-o", folder / "out.gif", "--frames", 3],
    ]
    if (folder / "project.ora").exists():
        calls.append(["render", folder / "project.ora", "-o", folder / "rendered.png"])
    for call in calls:
        status = run([str(word) for word in call])
        if status:
            return status
    return 0


def main() -> int:
    """Play what is named in the arguments, guarded."""
    name, photo, folder = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    sys.addaudithook(_guard)
    if name == "leaky":  # to see that the guards see it
        socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        return 0
    if name == "commands":
        return commands(photo, folder)
    from .scenarios import run  # noqa: PLC0415

    return run(photo, folder, whole)


if __name__ == "__main__":
    sys.exit(main())
