"""What a person should read in the window's one place for messages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Notice:
    """One plain sentence; `detail` (a traceback, a path) is one click away."""

    text: str
    detail: str = ""
    kind: Literal["info", "warning", "error"] = "info"
    offer: Literal["", "smaller", "recover", "enlarged", "reports"] = ""
    """What may help and can be offered as a button.

    "smaller" is Session.learn_smaller, "recover" is Autosave.bring_back, "enlarged" a look at what was made,
    "reports" the folder where reports of crashes are kept.
    """
