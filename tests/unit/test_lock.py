"""One writer for a file, among real processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from singan_studio import lock

_HOLD = (
    "import sys; from pathlib import Path; from singan_studio import lock;"
    "held = lock.take(Path(sys.argv[1])); print(held is not None, flush=True); sys.stdin.read()"
)


@contextmanager
def another_process(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Let another process take the lock of a file, and end in the end."""
    with subprocess.Popen(  # noqa: S603 our own words
        [sys.executable, "-c", _HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n"
        yield process
        process.kill()


def holds(held: lock.Lock | None) -> bool:
    """Return whether a lock keeps others out, rather than being one for form's sake."""
    return held is not None and held._descriptor is not None


def test_another_process_keeps_it_until_it_ends(tmp_path: Path) -> None:
    path = tmp_path / "a.ora"
    with another_process(path) as process:
        assert lock.take(path) is None
        assert lock.held_in(tmp_path)
        process.communicate()
    assert holds(lock.take(path))


def test_nothing_of_a_killed_process_is_in_the_way(tmp_path: Path) -> None:
    path = tmp_path / "a.ora"
    with another_process(path) as process:
        process.send_signal(signal.SIGKILL if os.name != "nt" else signal.SIGTERM)
        process.wait()
    assert [file.name for file in tmp_path.iterdir()] == [".a.ora.lock"]
    with lock.take(path) or pytest.fail("a dead process keeps it"):
        assert lock.held_in(tmp_path)
    assert list(tmp_path.iterdir()) == []
    (tmp_path / ".b.ora.lock").touch()  # also of one that was killed
    assert not lock.held_in(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_what_is_written_in_a_lock_file_means_nothing(tmp_path: Path) -> None:
    """Neither a process number that somebody else has by now, nor another computer's name."""
    (tmp_path / ".a.ora.lock").write_text(f"{os.getppid()}\nanother-computer\n")
    assert holds(lock.take(tmp_path / "a.ora"))


def test_in_one_process_it_is_one_window_s(tmp_path: Path) -> None:
    path = tmp_path / "a.ora"
    held = lock.take(path)
    assert held is not None
    assert held.guards(tmp_path / "x" / ".." / "a.ora")
    assert not held.guards(tmp_path / "b.ora")
    assert lock.take(path) is None
    assert holds(lock.take(tmp_path / "b.ora"))
    held.release()
    held.release()
    with lock.take(path) or pytest.fail("it was released"):
        pass
    forgotten = lock.take(path)
    del forgotten
    assert holds(lock.take(path))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="making a symbolic link needs rights on Windows")
def test_a_link_is_what_it_points_to(tmp_path: Path) -> None:
    (tmp_path / "link.ora").symlink_to(tmp_path / "a.ora")
    held = lock.take(tmp_path / "a.ora")
    assert holds(held)
    assert lock.take(tmp_path / "link.ora") is None


def test_where_there_can_be_no_lock_nobody_is_kept_out(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "a.ora"
    first, second = lock.take(path), lock.take(path)
    assert first is not None
    assert second is not None
    assert not holds(first)
    assert not path.parent.exists()


def test_many_take_turns(tmp_path: Path) -> None:
    """However two meet, while one removes its file: they never both have it, and one has it in the end."""
    program = (
        "import sys, os; from pathlib import Path; from singan_studio import lock;"
        "path = Path(sys.argv[1]); taken = 0\n"
        "while taken < 200:\n"
        "    held = lock.take(path)\n"
        "    if held is None: continue\n"
        "    os.close(os.open(path, os.O_CREAT | os.O_EXCL)); os.unlink(path)\n"
        "    held.release(); taken += 1\n"
    )
    path = tmp_path / "a.ora"
    processes = [
        subprocess.Popen([sys.executable, "-c", program, str(path)])  # noqa: S603 our own words
        for _ in range(3)
    ]
    assert [process.wait(120) for process in processes] == [0, 0, 0]
    assert list(tmp_path.iterdir()) == []
