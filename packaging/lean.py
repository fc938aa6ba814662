"""Takes out of the environment of a build what the program does not need: python packaging/lean.py FOLDER.

FOLDER is its site-packages. Done here and not in singan-studio.spec, because what is gone brings no libraries
along (the GTK theme alone brought 40 of the machine it was built on), and is not looked at for minutes.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

UNUSED = (
    # Qt: where there is neither X nor Wayland, for touch screens without either, network, and GTK's looks.
    "PySide6/Qt/plugins/egldeviceintegrations",
    "PySide6/Qt/plugins/generic",
    "PySide6/Qt/plugins/networkinformation",
    "PySide6/Qt/plugins/tls",
    "PySide6/Qt/plugins/platforms/libq[elv]*",
    "PySide6/Qt/plugins/platforms/libqminimal*",
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    # PyTorch: tests, headers, compilers. Its optimisers import torch.distributed, itself torch.testing.
    "torch/bin/[!t]*",
    "torch/bin/test_*",
    "torch/include",
    "torch/share",
    "torch/test",
    "torch/lib/lib*_test.so",
    "torch/lib/libaoti_custom_ops.so",
    "torch/lib/libbackend_with_compiler.so",
    # ffmpeg, which weighs as much as the rest of Qt: MP4 is written by the system's, where there is one.
    "imageio_ffmpeg/binaries/ffmpeg-*",
)
STRIPPED = ("torch/lib/libtorch_cpu.so", "torch/lib/libtorch_python.so")
"""Libraries that come with the names of all their functions, which only debuggers read."""


def size(path: Path) -> int:
    """Return the bytes of a file, or of all in a folder."""
    return sum(file.stat().st_size for file in (path, *path.rglob("*")) if file.is_file())


def main(packages: Path) -> None:
    """Remove and strip, and tell what that saved; what is not there is passed over."""
    for pattern in UNUSED:
        for path in packages.glob(pattern):
            saved = size(path)
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()
            told(path, packages, saved)
    for name in STRIPPED if sys.platform == "linux" else ():
        path = packages / name
        before = size(path)
        subprocess.run(["strip", "--strip-unneeded", path], check=True)
        told(path, packages, before - size(path))


def told(path: Path, packages: Path, saved: int) -> None:
    """Print one line of what was saved."""
    if saved:
        sys.stdout.write(f"{saved / 1e6:7.1f} MB less: {path.relative_to(packages).as_posix()}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
