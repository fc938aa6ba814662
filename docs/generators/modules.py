"""The reference of the Python packages: a page for each, filled from the docstrings by autodoc."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

_LISTED_ONLY = {"ui"}
"""Nobody outside of it calls a widget."""
_APART = {"__init__", "__main__"}

_INTRODUCTION = """# Python modules

The program can be used from Python, without its window: load a photo, make a pyramid of it, call a task.

```python
from pathlib import Path

from singan_studio.engine.config import preset
from singan_studio.engine.model import new_pyramid
from singan_studio.engine.sampling import sample
from singan_studio.imaging.load import load_picture
from singan_studio.imaging.save import save_picture

photo = load_picture(Path("photo.jpg")).pixels  # (height, width, 3), uint8
pyramid = new_pyramid(photo, preset("instant"))
save_picture(Path("sample.png"), sample(pyramid, seed=1))
```

Pictures are arrays of height × width × 3 bytes, masks of height × width, white where something is edited.
What a person can put right is raised as `singan_studio.errors.StudioError`; its text says what to do. Modules
of the lower layers know nothing of those above them (see {doc}`/developing/architecture`).

"""


def pages(package: Path) -> dict[str, str]:
    """Return the pages by their names: one over all, one for each package, and one for each module beside."""
    made = {}
    for folder in sorted(path.parent for path in package.glob("*/__init__.py")):
        name, modules = folder.name, list(_modules(folder))
        page = f"# {name}\n\n{first_line(folder / '__init__.py')}\n\n"
        if name in _LISTED_ONLY:
            page += "\n".join(f"- `{module}`: {first_line(path)}" for module, path in modules) + "\n"
        else:
            page += "\n".join(f"## {module}\n\n{_filled(module)}" for module, _ in modules)
        made[f"python-{name}.md"] = page
    for path in sorted(package.glob("*.py")):
        if path.stem not in _APART:
            made[f"python-{path.stem}.md"] = f"# {path.stem}\n\n{_filled(path.stem)}"
    names = "\n".join(name.removesuffix(".md") for name in made)
    made["python.md"] = f"{_INTRODUCTION}```{{toctree}}\n:maxdepth: 2\n\n{names}\n```\n"
    return made


def first_line(path: Path) -> str:
    """Return the first line of a module's docstring."""
    text = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
    return text.splitlines()[0] if text else ""


def _modules(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield every module below a package, by its dotted name without "singan_studio.", and its file."""
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(folder.parent).with_suffix("").parts
        if parts[-1] != "__init__":
            yield ".".join(parts), path


def _filled(module: str) -> str:
    """Return what autodoc fills with the docstrings of a module."""
    return f"```{{eval-rst}}\n.. automodule:: singan_studio.{module}\n   :members:\n```\n"
