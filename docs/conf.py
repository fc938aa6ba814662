"""How the documentation is built: bash packaging/docs.sh."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.util.inspect import TypeAliasForwardRef

_HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(_HERE.parent))

from docs.generators import write_reference  # noqa: E402 the path comes first
from singan_studio import __version__  # noqa: E402

project = "SinGAN Studio"
author = "The SinGAN Studio authors"
version = release = __version__
html_title = f"SinGAN Studio {version}"
html_theme = "furo"
html_logo = html_favicon = "../resources/icons/singan-studio.svg"
html_static_path = ["static"]
html_css_files = ["studio.css"]
html_show_copyright = False
html_show_sphinx = False

extensions = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns = ["_build", "generators", "reference/*-table.md"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

# Docstrings are plain text in which `names` stand between single backticks.
default_role = "code"
# In signatures types stand by their short names, which some modules have in common.
suppress_warnings = ["ref.python"]
autodoc_member_order = "bysource"
python_maximum_signature_line_length = 100
python_use_unqualified_type_names = True
add_module_names = False
# Two hyphens are those of an option.
smartquotes = False


def _aliases() -> dict[str, str]:
    """Return the names of the project's types of arrays, to be shown rather than what they stand for."""
    names = {}
    for path in (_HERE.parent / "singan_studio").rglob("*.py"):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Subscript):
                names |= {target.id: target.id for target in node.targets if isinstance(target, ast.Name)}
    return {name: name for name in names if name[0].isupper()}


autodoc_type_aliases = _aliases()
# Inside of other types they are written by their repr.
TypeAliasForwardRef.__repr__ = lambda self: self.name  # type: ignore[method-assign]

write_reference(_HERE / "reference")


def _as_plain_text(
    _app: Sphinx, _kind: str, _name: str, _of: object, _options: object, lines: list[str]
) -> None:
    """Let a docstring be plain text: signs stand as they are, and lists need no empty lines around them."""
    made: list[str] = []
    for line in lines:
        before = made[-1] if made else ""
        deeper = _indent(line) - _indent(before)
        item, after_item = (text.lstrip().startswith("- ") for text in (line, before))
        goes_on = after_item and deeper > 0
        if line.strip() and before.strip() and (item or after_item or deeper) and not goes_on:
            made.append("")
        parts = line.split("`")
        parts[::2] = [re.sub(r"([|*\\])", r"\\\1", part) for part in parts[::2]]
        made.append("`".join(parts))
    lines[:] = made


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def setup(app: Sphinx) -> None:
    """Take part in the build."""
    app.connect("autodoc-process-docstring", _as_plain_text)
