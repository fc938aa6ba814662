"""Spoiling that knows nothing of formats, and odd values; every choice is made by the `chance` given."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from random import Random
from typing import Any

INTERESTING = (
    *(0, 1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 32, 64, 100, 127, 128, 255, 256, 257, 1000, 1024, 4096, 9000),
    *(2**15 - 1, 2**15, 2**16 - 1, 2**16, 2**20, 2**24 - 1, 2**24, 2**27, 2**31 - 1, 2**31, 2**32 - 1),
    *(2**32, 2**53, 2**62, 2**63 - 1, 2**63, 2**64 - 1),
)
SIDES = (0, 1, 2, 3, 5, 17, 255, 256, 257, 4000, 7000, 16383, 16384, 30000, 65500, 65535, 65536, 89_000_000)
"""Of pictures, in pixels."""


def spoil(data: bytes, chance: Random) -> bytes:
    """Return the bytes with up to four things done to them."""
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        data = chance.choice(_WAYS)(data, chance)
    return data


def numbers(chance: Random, width: int) -> bytes:
    """Return one of the interesting numbers in so many bytes, in either order."""
    value = chance.choice(INTERESTING) % 256**width
    return value.to_bytes(width, chance.choice(("little", "big")))


def span(data: bytes, chance: Random, longest: int = 64) -> tuple[int, int]:
    """Return the start and the end of a part of the bytes."""
    start = chance.randrange(len(data) + 1)
    return start, min(len(data), start + chance.randint(1, longest))


def _flipped(data: bytes, chance: Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 8, 64)) if changed else 0):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _overwritten(data: bytes, chance: Random) -> bytes:
    start, end = span(data, chance)
    fill = chance.choice((chance.randbytes(end - start), bytes(end - start), b"\xff" * (end - start)))
    return data[:start] + fill + data[end:]


def _numbered(data: bytes, chance: Random) -> bytes:
    number = numbers(chance, chance.choice((1, 2, 4, 4, 8)))
    # Headers are where numbers matter.
    start = chance.randrange(min(len(data), chance.choice((64, 512, 2**30))) + 1)
    return data[:start] + number + data[start + len(number) :]


def _cut(data: bytes, chance: Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _longer(data: bytes, chance: Random) -> bytes:
    more = chance.choice((b"\0", chance.randbytes(chance.randint(1, 64)), bytes(4096), data))
    return data + more[: 2**16]


def _inserted(data: bytes, chance: Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    return data[:start] + chance.randbytes(chance.randint(1, 64)) + data[start:]


def _removed(data: bytes, chance: Random) -> bytes:
    start, end = span(data, chance)
    return data[:start] + data[end:]


def _doubled(data: bytes, chance: Random) -> bytes:
    start, end = span(data, chance, 256)
    return data[:end] + data[start:end] * chance.choice((1, 1, 2, 40)) + data[end:]


def _swapped(data: bytes, chance: Random) -> bytes:
    first, second, third = sorted(chance.randrange(len(data) + 1) for _ in range(3))
    return data[:first] + data[second:third] + data[first:second] + data[third:]


_WAYS: tuple[Callable[[bytes, Random], bytes], ...] = (
    *(_flipped, _flipped, _overwritten, _numbered, _numbered, _cut, _longer, _inserted, _removed, _doubled),
    _swapped,
)


# --- lists of parts -----------------------------------------------------------------------------------------


def rearranged(parts: list[Any], chance: Random) -> list[Any]:
    """Return the parts with one of them missing, doubled, many times there, or elsewhere."""
    parts = list(parts)
    if not parts:
        return parts
    at = chance.randrange(len(parts))
    match chance.randrange(5):
        case 0:
            del parts[at]
        case 1:
            parts.insert(chance.randrange(len(parts) + 1), parts[at])
        case 2:
            parts[at:at] = [parts[at]] * chance.choice((2, 50))
        case 3:
            parts.insert(chance.randrange(len(parts)), parts.pop(at))
        case _:
            chance.shuffle(parts)
    return parts


# --- JSON ---------------------------------------------------------------------------------------------------


class Raw(str):
    """JSON as it is to be written, valid or not."""

    __slots__ = ()


_ODD = (
    *(
        None,
        True,
        False,
        0,
        1,
        -1,
        0.5,
        "",
        "0",
        "x",
        -0.0,
        *map(Raw, ("[]", "{}", "[[]]", "[null]", '{"": null}')),
    ),
    *(math.nan, math.inf, -math.inf, 1e308, -1e308, 1e-308, 2**31, 2**32, 2**63, 2**64, -(2**63), 10**30),
    *(Raw("1e999"), Raw("9" * 5000), Raw("[" * 100_000), Raw("[" * 900 + "]" * 900), Raw('{"a":' * 50_000)),
    *(Raw("nul"), Raw('"\\ud800"'), Raw('"\\u0000"'), Raw(json.dumps(list(range(5000))))),
    *("../../../etc/passwd", "/etc/passwd", "C:\\x", "a" * 300, "a" * 100_000, "\x1b[31m\n\r\t\u202e"),
    Raw(json.dumps({str(n): n for n in range(5000)})),
)


def odd(value: Any, chance: Random) -> Any:
    """Return something that does not belong where `value` is."""
    if chance.random() < 0.3 and isinstance(value, int | float) and not isinstance(value, bool):
        return chance.choice((-value, value + 1, value - 1, value * 10**6, value + 0.5, str(value), [value]))
    if chance.random() < 0.3 and isinstance(value, str):
        return chance.choice(
            (value[:100] * 1000, value[:-1], value.upper(), "../" + value, "/" + value, value + "\0")
        )
    return chance.choice((*_ODD, chance.choice(INTERESTING)))


def spoilt_json(text: bytes, chance: Random) -> bytes:
    """Return JSON with a few values replaced, removed or added; now and then spoilt as text."""
    if chance.random() < 0.15:
        return spoil(text, chance)
    whole = json.loads(text)
    for _ in range(chance.choice((1, 1, 1, 2, 5))):
        whole = _changed(whole, chance)
    return dumped(whole).encode("utf-8", "surrogatepass")


def _changed(whole: Any, chance: Random) -> Any:
    places = list(_places(whole))
    if not places or chance.random() < 0.02:
        return odd(whole, chance)
    holder, key = chance.choice(places)
    match chance.randrange(6):
        case 0:
            del holder[key]
        case 1 if isinstance(holder, list):
            holder[:] = rearranged(holder, chance)
        case 1:
            holder[chance.choice((*holder, "", "other"))] = odd(None, chance)
        case 2:  # what belongs somewhere else
            other, place = chance.choice(places)
            if (isinstance(other, dict) and place in other) or (
                isinstance(other, list) and place < len(other)
            ):
                holder[key] = json.loads(dumped(other[place], plain=True))
        case _:
            holder[key] = odd(holder[key], chance)
    return whole


def _places(value: Any) -> list[tuple[Any, Any]]:
    found: list[tuple[Any, Any]] = []
    waiting = [value]
    while waiting:
        holder = waiting.pop()
        keys = range(len(holder)) if isinstance(holder, list) else holder if isinstance(holder, dict) else ()
        for key in keys:
            found.append((holder, key))
            waiting.append(holder[key])
    return found


def dumped(value: Any, *, plain: bool = False) -> str:
    """Return JSON; of Raw what it is, or null where it is to be `plain`."""
    raw: list[Raw] = []

    def marked(part: Any) -> Any:
        if isinstance(part, Raw):
            raw.append(part)
            return None if plain else f"\0raw{len(raw) - 1}\0"
        if isinstance(part, dict):
            return {key: marked(inner) for key, inner in part.items()}
        return [marked(inner) for inner in part] if isinstance(part, list) else part

    text = json.dumps(marked(value))
    for n, part in enumerate(raw if not plain else ()):
        text = text.replace(f'"\\u0000raw{n}\\u0000"', part)
    return text
