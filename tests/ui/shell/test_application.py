"""The real program from start to end, without a display."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from singan_studio.paths import resource


def _environment(home: Path, **more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    return kept | {"HOME": str(home), "OMP_NUM_THREADS": "1"} | folders | more


def _start(home: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "singan_studio", *arguments],
        env=_environment(home, QT_QPA_PLATFORM="offscreen"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to send")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly(tmp_path: Path, number: signal.Signals) -> None:
    program = _start(tmp_path, str(resource("samples/stones/photo.png")))
    settings = tmp_path / "config/singan-studio/settings.ini"
    log = tmp_path / "state/singan-studio/log/studio.log"
    end = time.monotonic() + 120
    while not (log.is_file() and "the window is open" in log.read_text("utf-8")):
        assert time.monotonic() < end
        assert program.poll() is None
        time.sleep(0.05)
    program.send_signal(number)
    out, error = program.communicate(timeout=120)
    assert program.returncode == 0, error
    assert "Traceback" not in error
    assert out == ""
    assert "geometry" in settings.read_text("utf-8")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
def test_without_a_display_one_sentence_says_so(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "singan_studio"],
        env={name: value for name, value in _environment(tmp_path).items() if name != "QT_QPA_PLATFORM"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "display" in done.stderr
