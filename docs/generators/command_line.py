"""The reference of the command line, from its parser."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator

from docs.generators.markdown import code, table
from singan_studio.cli.parser import build_parser

_INTRODUCTION = """# The command line

{description}

Every command takes a model, or just a photo, which is then used without learning. Photos are what the studio
opens: PNG, JPEG, WebP, TIFF and others that Pillow reads. Scales are counted from the coarsest, 0; edits
enter at 1 or higher.

Exit status: 0 when all went well; 2 for bad input, with one line that says what to do; 130 when interrupted
by Ctrl+C or `SIGTERM`, which keeps what was finished. With `--json` the last line of the output is one JSON
object.

This page is made from the parser of the program itself; `singan-studio COMMAND --help` says the same.

"""


def page() -> str:
    """Return the page: every command with all it takes."""
    parser = build_parser()
    parts = [_INTRODUCTION.format(description=parser.description)]
    parts.append("## Without a command\n\n" + _usage(parser.format_usage()) + _options(parser))
    for name, command in commands(parser):
        text = f"## `{name}`\n\n{command.description}\n\n{_usage(command.format_usage())}"
        parts.append(text + _arguments(command) + _options(command))
    return "\n".join(parts)


def commands(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Yield the name and the parser of every command."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            yield from action.choices.items()


def _usage(text: str) -> str:
    words = " ".join(text.removeprefix("usage:").split())
    # Broken before options where a line would be too long to be read at once.
    lines = [""]
    for part in re.findall(r"\[[^\]]*\]|\S+", words):
        if len(lines[-1]) + len(part) > 88:
            lines.append("   ")
        lines[-1] += (" " if lines[-1] else "") + part
    return "```text\n" + "\n".join(lines) + "\n```\n\n"


def _arguments(command: argparse.ArgumentParser) -> str:
    rows = [
        (code(str(action.metavar or action.dest)), action.help or "")
        for action in command._actions
        if not action.option_strings and not isinstance(action, argparse._SubParsersAction)
    ]
    return table(("argument", "what it is"), rows) + "\n" if rows else ""


def _options(command: argparse.ArgumentParser) -> str:
    rows = [
        (", ".join(code(_written(name, action)) for name in action.option_strings), _help(action))
        for action in command._actions
        if action.option_strings
    ]
    return table(("option", "what it does"), rows)


def _written(name: str, action: argparse.Action) -> str:
    if action.nargs == 0:
        return name
    choices = "|".join(map(str, action.choices)) if action.choices else ""
    return f"{name} {action.metavar or choices or action.dest.upper()}"


def _help(action: argparse.Action) -> str:
    text = action.help or ""
    default = action.default
    said = "default" in text or default is None or action.nargs == 0
    if not said:
        text += f" (default: {default:g})" if isinstance(default, float) else f" (default: {default})"
    if action.required:
        text += "; must be given"
    return text.strip()
