"""What the documentation takes from the code itself, written anew at every build: so it cannot be wrong."""

from __future__ import annotations

from pathlib import Path

from docs.generators import command_line, imports, modules, scales, window

ROOT = Path(__file__).resolve().parents[2]


def write_reference(folder: Path) -> None:
    """Write every generated page into a folder; pages that are no more are removed."""
    pages = {
        "command-line.md": command_line.page(),
        "window.md": window.page(),
        "imports.svg": imports.drawing(ROOT),
        "imports.md": imports.tables(ROOT),
        "scales-table.md": scales.rows(),
        **modules.pages(ROOT / "singan_studio"),
    }
    folder.mkdir(exist_ok=True)
    for name in {path.name for path in folder.iterdir()} - set(pages):
        (folder / name).unlink()
    for name, text in pages.items():
        path = folder / name
        # A file that is not touched is not built anew.
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")
