"""An X server of our own, without a screen, for as long as it is needed."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import time
from collections.abc import Iterator

NEEDED = ("Xvfb", "xdotool", "openbox", "xclip")


def missing() -> list[str]:
    """Return the programs that are not installed."""
    return [name for name in NEEDED if shutil.which(name) is None]


@contextlib.contextmanager
def display(width: int = 1400, height: int = 900) -> Iterator[str]:
    """Start Xvfb and a window manager; yield the display's name, such as ":7"."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as pipe:
        name = f":{pipe.readline().strip()}"
    # The window manager gives focus and raises; a window shows without it, but never gets the keyboard.
    manager = subprocess.Popen(
        ["openbox", "--sm-disable"],
        env={**os.environ, "DISPLAY": name},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    time.sleep(0.3)
    try:
        yield name
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(10)
