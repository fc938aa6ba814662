from __future__ import annotations

import subprocess
import sys
import textwrap

import pytest

_ASK = """
    import os, sys, threading
    before = dict(os.environ)
    import singan_studio.imaging.masks
    from singan_studio.imaging.opencv import cv2
    assert "cv2" not in sys.modules, "imported before it was used"

    def use():
        found.append(cv2.COLOR_RGB2GRAY)

    found = []
    {run}
    assert "cv2" in sys.modules
    after = dict(os.environ)
    names = before.keys() | after.keys()
    print({{name for name in names if before.get(name) != after.get(name)}} or "unchanged")
    assert len(set(found)) == 1
    assert not isinstance(cv2.error, str) and issubclass(cv2.error, Exception)
"""
_HERE = "use()"
# Many at once: one that looked at the environment amid another's import would put back the wrong one.
_ON_THREADS = """
    threads = [threading.Thread(target=use) for _ in range(8)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert len(found) == 8
"""


def _run(script: str, given: dict[str, str]) -> str:
    environment = {"PYTHONPATH": ":".join(sys.path), **given}
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", textwrap.dedent(script)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


@pytest.mark.parametrize("run", [_HERE, _ON_THREADS], ids=["main thread", "threads"])
@pytest.mark.parametrize("given", [{}, {"QT_QPA_PLATFORM_PLUGIN_PATH": "/mine", "LD_LIBRARY_PATH": "/lib"}])
def test_opencv_comes_at_first_use_and_leaves_the_environment_alone(given: dict[str, str], run: str) -> None:
    assert _run(_ASK.format(run=run.strip()), given) == "unchanged"


def test_what_opencv_does_not_have_is_an_attribute_error() -> None:
    script = """
        from singan_studio.imaging.opencv import cv2
        print(hasattr(cv2, "no_such_thing"), cv2.__version__.count("."))
    """
    assert _run(script, {}) == "False 2"


def test_a_function_is_asked_for_once() -> None:
    script = """
        from singan_studio.imaging.opencv import cv2
        assert "resize" not in vars(cv2)
        cv2.resize
        import cv2 as real
        print(vars(cv2)["resize"] is real.resize)
    """
    assert _run(script, {}) == "True"
