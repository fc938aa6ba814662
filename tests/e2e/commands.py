"""Running `singan-studio`, the installed one or its `run` in this process, and judging how it ended."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

COMMAND = Path(sys.executable).parent / ("singan-studio.exe" if os.name == "nt" else "singan-studio")
ENVIRONMENT = {**os.environ, "OMP_NUM_THREADS": "1"}

Pixels = npt.NDArray[np.uint8]
Run = Callable[..., "Outcome"]


@dataclass(frozen=True, slots=True)
class Outcome:
    status: int | None
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The object on the last line of stdout."""
        values = json.loads(self.out.splitlines()[-1])
        assert isinstance(values, dict)
        return values

    def ok(self) -> Outcome:
        """Check that all went well and nothing but whole sentences stands on stderr."""
        assert self.status == 0, self
        self._is_clean()
        assert "singan-studio:" not in self.err, self
        return self

    def refused(self, *words: str, status: int = 2) -> Outcome:
        """Check that the last line on stderr, and only that, is the error, with `words` in it."""
        self._is_clean()
        assert self.status == status, self
        lines = self.err.splitlines()
        assert lines, self
        assert [n for n, line in enumerate(lines) if line.startswith("singan-studio")] == [len(lines) - 1], (
            self
        )
        for word in words:
            assert word.lower() in lines[-1].lower(), self
        return self

    def _is_clean(self) -> None:
        for trace in ("Traceback", "Warning", "\r", "it/s", "%|"):
            assert trace not in self.err, self


def installed(*arguments: object, **environment: str) -> Outcome:
    """Run the installed command to its end, with these environment variables as well."""
    assert COMMAND.exists(), f"{COMMAND} is missing: pip install -e ."
    done = subprocess.run(  # noqa: S603 our own command
        [COMMAND, *map(str, arguments)],
        env={**ENVIRONMENT, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    return Outcome(done.returncode, done.stdout, done.stderr)


def stopped(number: int, ready: Callable[[], bool], *arguments: object) -> Outcome:
    """Start the installed command and send it a signal as soon as `ready` says so."""
    with subprocess.Popen(  # noqa: S603 our own command
        [COMMAND, *map(str, arguments)],
        env=ENVIRONMENT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        try:
            until = time.monotonic() + 60
            while not ready():
                assert process.poll() is None, process.communicate()
                assert time.monotonic() < until, "the command did not come so far"
                time.sleep(0.01)
            process.send_signal(number)
            out, err = process.communicate(timeout=60)
        finally:
            process.kill()
    return Outcome(process.returncode, out, err)


def header(model: Path) -> dict[str, Any]:
    """Return what a model says of itself, read without the program."""
    data = model.read_bytes()
    length = int.from_bytes(data[:8], "little")
    return dict(json.loads(json.loads(data[8 : 8 + length])["__metadata__"]["singan_studio"]))


def pixels_of(path: Path) -> Pixels:
    with Image.open(path) as image:
        return np.array(image.convert("RGB"))


def snapshot(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder with its bytes."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
