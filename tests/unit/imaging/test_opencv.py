from __future__ import annotations

import subprocess
import sys

import pytest

_SCRIPT = """
import os
before = dict(os.environ)
import singan_studio.imaging.masks
assert "cv2" in __import__("sys").modules
after = dict(os.environ)
print({name for name in before.keys() | after.keys() if before.get(name) != after.get(name)} or "unchanged")
"""


@pytest.mark.parametrize("given", [{}, {"QT_QPA_PLATFORM_PLUGIN_PATH": "/mine", "LD_LIBRARY_PATH": "/lib"}])
def test_importing_opencv_leaves_the_environment_alone(given: dict[str, str]) -> None:
    environment = {"PYTHONPATH": ":".join(sys.path), **given}
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", _SCRIPT], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "unchanged"
