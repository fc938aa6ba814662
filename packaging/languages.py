"""Collects the words of the window for the translators: writes resources/languages/singan_studio_*.ts."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "languages"
CONTEXT = "Studio"
LANGUAGES = ("ar", "zh_CN")

Words = dict[str, list[str]]
"""Every text, with the files that say it, in the order of the source."""


def collect() -> Words:
    """Return the texts of the program that are to be translated."""
    words: Words = {}
    for file in sorted((ROOT / "singan_studio").rglob("*.py")):
        for text in _marked(ast.parse(file.read_text("utf-8"))):
            places = words.setdefault(text, [])
            place = file.relative_to(ROOT).as_posix()
            if place not in places:
                places.append(place)
    return words


def _marked(tree: ast.AST) -> Iterator[str]:
    """Yield what is marked: `tr(…)`, the words of a `Setting`, the tables of sentences and explanations."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name("tr") | ast.Attribute(attr="tr"), args=[text]):
                yield from _literals(text)
            case ast.Call(func=ast.Name("Setting"), args=[_, _, _, *texts], keywords=named):
                named = [word for word in named if word.arg in {"label", "help", "choices", "lowest"}]
                yield from _words_of_setting([*texts, *(word.value for word in named)])
            case ast.Assign(targets=[ast.Name("SENTENCES")], value=ast.Tuple(elts=sentences)):
                for sentence in sentences:
                    yield from _literals(sentence)
            case ast.Assign(targets=[ast.Name("EXPLANATIONS" | "PLACES")], value=ast.Dict(values=texts)):
                for text in texts:
                    yield from _literals(text)


def _literals(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(str(text)) if text:
            yield text
        case ast.IfExp(body=first, orelse=second):
            yield from _literals(first)
            yield from _literals(second)


def _words_of_setting(nodes: list[ast.expr]) -> Iterator[str]:
    for node in nodes:
        yield from _literals(node)
        if isinstance(node, ast.Tuple):  # of choices: a value and its words
            for choice in node.elts:
                if isinstance(choice, ast.Tuple):
                    yield from _literals(choice.elts[1])


def read(file: Path) -> dict[str, str]:
    """Return the translations of a .ts file, by their English; what is not translated yet is left out."""
    found = {}
    for message in ET.parse(file).iter("message"):  # noqa: S314 a file of our own
        translation = message.find("translation")
        if translation is not None and translation.text and translation.get("type") is None:
            found[message.findtext("source", "")] = translation.text
    return found


def write(file: Path, language: str, words: Words, translations: dict[str, str]) -> None:
    """Write a .ts file, as Qt Linguist reads it: the words of the source and what they are translated to."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, places in words.items():
        message = ET.SubElement(context, "message")
        for place in places:
            ET.SubElement(message, "location", filename=f"../../{place}")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        if text in translations:
            translation.text = translations[text]
        else:
            translation.set("type", "unfinished")
    ET.indent(root, "    ")
    body = ET.tostring(root, "unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def main() -> int:
    """Bring every .ts file up to date; return 1 if one lacks translations."""
    words, status = collect(), 0
    for language in LANGUAGES:
        file = FOLDER / f"singan_studio_{language}.ts"
        known = read(file) if file.exists() else {}
        write(file, language, words, known)
        missing = [text for text in words if text not in known]
        status |= bool(missing)
        sys.stdout.write(f"{file.name}: {len(words)} texts, {len(missing)} not translated\n")
        for text in missing:
            sys.stdout.write(f"  {text!r}\n")
    return status


if __name__ == "__main__":
    sys.exit(main())
