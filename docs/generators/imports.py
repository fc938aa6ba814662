"""Who imports whom: drawn and listed from the contracts in pyproject.toml, and from the imports there are."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from docs.generators.markdown import code, table

_PACKAGE = "singan_studio"
_WIDTH, _HEIGHT = 132, 34
"""Of a box, in units of the drawing."""
_ROW = 74
_BROAD = 940
_LINE = "#7a7a7a"
_LEFT, _MIDDLE = 330, 470
"""The middle of the first of two boxes in a row, and of one that is alone."""

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
    """Return an SVG of the layers and of every import between two of their packages.

    The two at the bottom, of which everything may make use, have no lines.
    """
    rows = layers(root)
    everywhere = {name for row in rows[-2:] for name in row}
    places = {name: _place(row, n, k) for n, row in enumerate(rows) for k, name in enumerate(row)}
    drawn = sorted(edge for edge in edges(root) if edge[0] in places and edge[1] not in everywhere)
    lines = [_arrow(places, importer, imported) for importer, imported in drawn]
    boxes = [_box(*place, name) for name, place in places.items()]
    sizes = f'viewBox="0 0 {_BROAD} {len(rows) * _ROW}" font-family="sans-serif" font-size="15"'
    head = f'<path d="M0,0 L8,4 L0,8 z" fill="{_LINE}"/>'
    marker = 'id="end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"'
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" {sizes}>',
            f"<defs><marker {marker}>{head}</marker></defs>",
            *(_band(n, row) for n, row in enumerate(rows)),
            *lines,
            *boxes,
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
    made += "An arrow is an import. `paths` and `errors`, of which all may make use, are drawn without.\n\n"
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


def _place(row: list[str], index: int, number: int) -> tuple[int, int]:
    """Return the middle of a box: alone it stands in the middle, in company side by side."""
    x = _MIDDLE if len(row) == 1 else _LEFT + number * 2 * (_MIDDLE - _LEFT)
    return x, index * _ROW + _ROW // 2


def _band(index: int, row: list[str]) -> str:
    shade = 0.14 if index % 2 else 0.06
    box = f'x="0" y="{index * _ROW}" width="{_BROAD}" height="{_ROW}" fill="#888" fill-opacity="{shade}"'
    return f"<rect {box}><title>{', '.join(row)}</title></rect>"


def _box(x: int, y: int, name: str) -> str:
    return (
        f'<rect x="{x - _WIDTH // 2}" y="{y - _HEIGHT // 2}" width="{_WIDTH}" height="{_HEIGHT}" rx="4"'
        f' fill="#f6f6f6" stroke="{_LINE}"/><text x="{x}" y="{y + 5}" text-anchor="middle" fill="#222">'
        f"{name}</text>"
    )


def _arrow(places: dict[str, tuple[int, int]], importer: str, imported: str) -> str:
    """Return a line from one box to another; one that passes rows bends out of the way of their boxes."""
    (x, y), (to_x, to_y) = places[importer], places[imported]
    rows = (to_y - y) // _ROW
    start, end = y + _HEIGHT // 2, to_y - _HEIGHT // 2
    title = f"<title>{importer} imports {imported}</title>"
    style = f'fill="none" stroke="{_LINE}" stroke-width="1.3" marker-end="url(#end)"'
    if rows < 2:
        return f'<path d="M{x},{start} L{to_x},{end}" {style}>{title}</path>'
    # Out at the side of the box, around, and in at the side of the other.
    side = 1 if x > _MIDDLE or (x == _MIDDLE and to_x >= _MIDDLE) else -1
    out, into = x + side * _WIDTH // 2, to_x + side * _WIDTH // 2
    far = side * (40 + 34 * rows)
    reach = max(out, into) + far if side > 0 else min(out, into) + far
    return f'<path d="M{out},{y} C{reach},{y} {reach},{to_y} {into},{to_y}" {style}>{title}</path>'
