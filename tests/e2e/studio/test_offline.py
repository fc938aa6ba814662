"""The program opens no network socket.

Three guards, as none of them alone sees everything everywhere:
- The process has an audit hook that ends it when Python makes any socket but a local one, or looks up a
  name. It works on every system, and does not see what native libraries (torch, Qt, OpenCV) do by themselves.
- On Linux `strace -f` writes down every socket() of the process, all its threads and all that it starts, as
  the kernel sees it, so that no library can slip past. Local sockets (AF_UNIX) are allowed: X11 is one.
- Where it is permitted, everything runs in a network namespace without any interface, not even loopback: a
  program that wanted the network, and were it only itself, would fail or wait there.
That the guards see anything is tested first.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from singan_studio.paths import resource

from .display import display, missing
from .offline import REFUSED

ROOT = Path(__file__).parents[3]


def _works(*command: str) -> bool:
    return (
        shutil.which(command[0]) is not None
        and subprocess.run(command, capture_output=True, check=False).returncode == 0
    )


def _guarded(
    name: str, folder: Path, **environment: str
) -> tuple[subprocess.CompletedProcess[str], list[str]]:
    """Run something guarded; return how it ended, and the families of the sockets that the kernel saw."""
    trace = folder / f"{name}.strace"
    command = [sys.executable, "-m", "tests.e2e.studio.offline", name, str(folder / "photo.png"), str(folder)]
    # Tracing by a filter in the kernel stops only the calls that are asked for; older ones stop all.
    if _works("strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=socket", "-o", "/dev/null", "true"):
        command = ["strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=socket", "-o", str(trace), *command]
    if _works("unshare", "-rn", "true"):
        command = ["unshare", "-rn", *command]
    homes = {f"XDG_{kind}_HOME": str(folder / kind) for kind in ("CONFIG", "CACHE", "DATA", "STATE")}
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, **homes, **environment, "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        timeout=500,
        check=False,
    )
    lines = trace.read_text() if trace.exists() else ""
    return done, re.findall(r"socket\((\w+)", lines)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("offline")
    Image.open(resource("samples/balloons/photo.png")).resize((160, 120)).save(folder / "photo.png")
    return folder


@pytest.fixture(scope="module")
def screen() -> Iterator[str]:
    with display() as name:
        yield name


def test_the_guards_see_a_socket(folder: Path) -> None:
    done, _ = _guarded("leaky", folder)
    assert done.returncode == REFUSED
    assert "the network was asked for: socket.__new__" in done.stderr
    if _works("strace", "-V"):
        trace = ["strace", "-f", "-qq", "-e", "trace=socket", sys.executable, "-c"]
        seen = subprocess.run(
            [*trace, "import socket; socket.socket()"], capture_output=True, text=True, check=False
        )
        assert seen.returncode != 0 or "socket(AF_INET" in seen.stderr


@pytest.mark.skipif(bool(missing()), reason=f"not installed: {', '.join(missing())}")
def test_the_studio_opens_no_network_socket(folder: Path, screen: str) -> None:
    done, families = _guarded("studio", folder, DISPLAY=screen, QT_QPA_PLATFORM="xcb")
    assert done.returncode == 0, done.stdout + done.stderr
    assert (folder / "exported.png").exists()
    assert set(families) <= {"AF_UNIX"}, families
    if _works("strace", "-V") and (folder / "studio.strace").exists():
        assert families, "not even the X server was seen"


def test_the_commands_open_no_network_socket(folder: Path) -> None:
    done, families = _guarded("commands", folder)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (folder / "out.gif").exists()
    assert set(families) <= {"AF_UNIX"}, families


def test_the_log_holds_no_picture(folder: Path) -> None:
    logs = [*folder.glob("STATE/**/*.log*")]
    if not logs:
        pytest.skip("the studio did not run")
    for log in logs:
        text = log.read_text("utf-8")
        assert "the window is open" in text
        assert len(text) < 20_000
        assert not re.search(r"(\d+[\s,]+){8}|[A-Za-z0-9+/]{120}|b'\\x", text)
