"""Who imports whom: drawn and listed from the contracts in pyproject.toml, and from the imports there are."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from docs.generators.markdown import code, table

_PACKAGE = "singan_studio"
_WIDTH, _HEIGHT = 120, 30
"""Of a box, in units of the drawing."""
_ROW = 50
_BROAD, _MIDDLE = 900, 450
_LINE = "#7a7a7a"

_Edge = tuple[str, str]


def contracts(root: Path) -> list[dict[str, Any]]:
    """Return the contracts of import-linter."""
    found: list[dict[str, Any]] = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["tool"][
        "importlinter"
    ]["contracts"]
    return found


def layers(root: Path) -> list[list[str]]:
    """Return the layers from the highest down, each with its packages, named without the project's name."""
    of_layers = next(contract for contract in contracts(root) if contract["type"] == "layers")
    return [[_short(name) for name in layer.split("|")] for layer in of_layers["layers"]]


def edges(root: Path) -> set[_Edge]:
    """Return which package imports which, as the files have it."""
    return {
        (importer, imported)
        for path in (root / _PACKAGE).rglob("*.py")
        for importer in [_package_of(path.relative_to(root / _PACKAGE))]
        for imported in _imported(path)
        if importer != imported and importer
    }


def drawing(root: Path) -> str:
    """Return an SVG of the packages below each other, a band for each layer, and of every import as an arc.

    Those of the two lowest layers, of which everything may make use, have no arcs.
    """
    rows = layers(root)
    names = [name for row in rows for name in row]
    everywhere = {name for row in rows[-2:] for name in row}
    drawn = sorted(edge for edge in edges(root) if edge[1] in names and edge[1] not in everywhere)
    sizes = f'viewBox="0 0 {_BROAD} {len(names) * _ROW}" font-family="sans-serif" font-size="15"'
    head = f'<path d="M0,0 L8,4 L0,8 z" fill="{_LINE}"/>'
    marker = 'id="end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"'
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" {sizes}>',
            f"<defs><marker {marker}>{head}</marker></defs>",
            *(_band(names.index(row[0]), len(row), shaded=n % 2 == 1) for n, row in enumerate(rows)),
            *(_arc(names, importer, imported) for importer, imported in drawn),
            *(_box(n, name) for n, name in enumerate(names)),
            "</svg>\n",
        ]
    )


def tables(root: Path) -> str:
    """Return the page that lists what each package imports, and every contract."""
    found = edges(root)
    rows = [
        (code(name), ", ".join(code(imported) for imported in _ordered(root, name, found)))
        for row in layers(root)
        for name in row
    ]
    made = "# Imports and contracts\n\n![The layers and their imports](imports.svg)\n\n"
    made += "An arrow is an import, a band is a layer. What all may use, at the bottom, has no arrows.\n\n"
    made += table(("package", "imports"), rows)
    made += "\nThe contracts, which `lint-imports` checks with every test run:\n"
    for contract in contracts(root):
        made += f"\n## {contract['name']}\n\n"
        if contract["type"] == "layers":
            made += "Each layer may import those below it; packages of one layer do not know each other.\n\n"
            made += "\n".join(f"1. {' · '.join(code(name) for name in row)}" for row in layers(root)) + "\n"
        else:
            made += f"Not from {_list(contract['source_modules'])}: {_list(contract['forbidden_modules'])}.\n"
            if contract.get("allow_indirect_imports"):
                made += "\nBy way of another package they may.\n"
    return made


def _ordered(root: Path, importer: str, found: set[_Edge]) -> list[str]:
    order = [name for row in layers(root) for name in row]
    return [name for name in order if (importer, name) in found]


def _list(names: list[str]) -> str:
    return ", ".join(code(_short(name)) for name in names)


def _short(name: str) -> str:
    return name.strip().removeprefix(f"{_PACKAGE}.")


def _package_of(path: Path) -> str:
    """Return the package, or the module, that a file belongs to; empty for the project's own __init__."""
    return path.parts[0].removesuffix(".py").replace("__init__", "")


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        if isinstance(node, ast.ImportFrom) and node.module == _PACKAGE:
            names = [f"{_PACKAGE}.{alias.name}" for alias in node.names]
        for name in names:
            if name.startswith(f"{_PACKAGE}.") and not name.endswith("__version__"):
                yield name.split(".")[1]


def _band(first: int, count: int, *, shaded: bool) -> str:
    place = f'x="0" y="{first * _ROW}" width="{_BROAD}" height="{count * _ROW}"'
    return f'<rect {place} fill="#888" fill-opacity="{0.14 if shaded else 0.06}"/>'


def _box(index: int, name: str) -> str:
    left, top = _MIDDLE - _WIDTH // 2, index * _ROW + (_ROW - _HEIGHT) // 2
    return (
        f'<rect x="{left}" y="{top}" width="{_WIDTH}" height="{_HEIGHT}" rx="4" fill="#f6f6f6"'
        f' stroke="{_LINE}"/><text x="{_MIDDLE}" y="{top + 20}" text-anchor="middle">{name}</text>'
    )


def _arc(names: list[str], importer: str, imported: str) -> str:
    """Return an arrow around what lies between two boxes; every second box has its arrows on the left."""
    start, end = names.index(importer), names.index(imported)
    side = -1 if start % 2 else 1
    x, reach = _MIDDLE + side * _WIDTH // 2, 14 + 46 * (end - start)
    # They leave a box at its lower half, and come to one at its upper half.
    y, to_y = start * _ROW + _ROW // 2 + 6, end * _ROW + _ROW // 2 - 5
    bend = x + side * reach
    return (
        f'<path d="M{x},{y} C{bend},{y} {bend},{to_y} {x},{to_y}" fill="none" stroke="{_LINE}"'
        f' stroke-width="1.3" marker-end="url(#end)"><title>{importer} imports {imported}</title></path>'
    )
