"""What a command tells the person: results on stdout, notes and progress on stderr, JSON as the last line."""

from __future__ import annotations

import json as json_module
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Never, TypeVar

from tqdm import tqdm

_Item = TypeVar("_Item")


@dataclass(slots=True)
class Report:
    """Collects what a command did."""

    json: bool = False
    values: dict[str, object] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def say(self, line: str) -> None:
        """Print a line of the result."""
        tqdm.write(line, file=sys.stdout)

    def note(self, sentence: str) -> None:
        """Tell what was done to the input, or left out, on stderr."""
        self.notes.append(sentence)
        tqdm.write(sentence, file=sys.stderr)

    def bar(self, *, total: float, unit: str) -> tqdm[Never]:
        """Return a progress bar that vanishes when stderr is no terminal."""
        return tqdm(total=total, unit=unit, leave=False, disable=not sys.stderr.isatty(), dynamic_ncols=True)

    def progress(self, items: Iterable[_Item], *, total: int, unit: str) -> Iterator[_Item]:
        """Yield the items under a progress bar."""
        with self.bar(total=total, unit=unit) as bar:
            for item in items:
                yield item
                bar.update()

    def fail(self, sentence: str) -> None:
        """Print the one line that says what is wrong, and the JSON that goes with it."""
        print("singan-studio:", sentence.replace("\n", " "), file=sys.stderr)
        self.values["error"] = sentence
        self.finish()

    def finish(self) -> None:
        """Print the JSON object, if it was asked for, as the last line."""
        if self.json:
            print(json_module.dumps({**self.values, "notes": self.notes}), flush=True)
