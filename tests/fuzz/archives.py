"""Zip archives, safetensors and pickles, spoilt by the rules of their formats; pickles with code."""

from __future__ import annotations

import io
import json
import pickle
import struct
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

from .mutations import INTERESTING, numbers, odd, rearranged, spoil, spoilt_json

# --- zip ----------------------------------------------------------------------------------------------------

Inside = Callable[[str, bytes, Random], bytes]
"""Spoils a member that has this name and these bytes."""
_LINK = 0o120777 << 16


def members(data: bytes) -> list[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return [(info.filename, file.read(info)) for info in file.infolist()]


def zipped(parts: list[tuple[str, bytes]], *, packed: bool = False, link: int | None = None) -> bytes:
    """Return an archive, duplicates and all; member number `link` is a symbolic link to what it holds."""
    buffer = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(buffer, "w") as file:
        warnings.simplefilter("ignore")  # of names that are there twice
        for n, (name, data) in enumerate(parts):
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
            info.external_attr = _LINK if n == link else 0
            file.writestr(info, data)
    return buffer.getvalue()


def spoilt_zip(data: bytes, chance: Random, inside: Inside) -> bytes:
    """Return an archive with spoilt members, names, or records of them."""
    if chance.random() < 0.2:
        return spoil(data, chance)
    parts = members(data)
    at = chance.randrange(len(parts))
    name, content = parts[at]
    match chance.randrange(12):
        case 0 | 1 | 2 | 3 | 4:
            parts[at] = name, inside(name, content, chance)
        case 5:
            parts = rearranged(parts, chance)
        case 6:
            parts[at] = _other_name(name, chance), content
        case 7:
            return zipped(parts, packed=chance.random() < 0.5, link=at)
        case 8:  # a bomb: a thousand times as large as the file
            parts[at] = name, bytes(chance.choice((2**20, 2**24)))
            return zipped(parts, packed=True)
        case 9:
            return _relabelled(zipped(parts, packed=chance.random() < 0.5), chance)
        case 10:
            parts += [(f"{name}{n}", b"") for n in range(chance.choice((3, 300)))]
        case _:
            return zipped([(name, zipped(parts)), *parts[1:]])
    return zipped(parts, packed=chance.random() < 0.2)


def _other_name(name: str, chance: Random) -> str:
    return chance.choice(
        (
            *(f"../{name}", f"../../pwned/{name}", f"/tmp/pwned/{name}", f"C:\\{name}", f"./{name}"),  # noqa: S108
            *(
                name.upper(),
                f"{name}/",
                "",
                name.replace("/", "\\"),
                name + "x" * 60_000,
                f"{name}\u202e",
                " ",
            ),
        )
    )


def _relabelled(data: bytes, chance: Random) -> bytes:
    """Let the records of a member lie: about sizes, packing, encryption, or where it is."""
    changed = bytearray(data)
    local = chance.random() < 0.5
    mark = b"PK\3\4" if local else b"PK\1\2"
    places = [at for at in range(len(data) - 4) if data[at : at + 4] == mark]
    if not places:
        return spoil(data, chance)
    at = chance.choice(places) - (0 if local else -2)
    match chance.randrange(5):
        case 0:
            changed[at + 18 : at + 22] = numbers(chance, 4)  # size as packed
        case 1:
            changed[at + 22 : at + 26] = numbers(chance, 4)  # size
        case 2:
            struct.pack_into("<H", changed, at + 8, chance.choice((0, 1, 8, 9, 12, 14, 93, 95, 99)))
        case 3:
            struct.pack_into("<H", changed, at + 6, chance.choice((1, 8, 0x41, 0x800, 0xFFFF)))
        case _:
            changed[at + 14 : at + 18] = numbers(chance, 4)  # checksum
            if not local:
                changed[at + 40 : at + 44] = numbers(chance, 4)  # where the member lies
    return bytes(changed)


# --- safetensors --------------------------------------------------------------------------------------------

_DTYPES = (
    "F32",
    "F64",
    "F16",
    "BF16",
    "I64",
    "I32",
    "U32",
    "I8",
    "U8",
    "BOOL",
    "F8_E4M3",
    "F8_E8M0",
    "F4",
    "C64",
)


def safetensors_of(header: dict[str, Any], body: bytes) -> bytes:
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + body


def spoilt_safetensors(data: bytes, chance: Random, key: str) -> bytes:
    """Return a model with a spoilt header, spoilt numbers, or spoilt words of its own under `key`."""
    if chance.random() < 0.15:
        return spoil(data, chance)
    (length,) = struct.unpack_from("<Q", data)
    header, body = json.loads(data[8 : 8 + length]), data[8 + length :]
    names = [name for name in header if name != "__metadata__"]
    entry = header[chance.choice(names)]
    match chance.randrange(10):
        case 0:
            text = spoilt_json(data[8 : 8 + length], chance)
            return struct.pack("<Q", len(text)) + text + body
        case 1 | 2 | 3:
            words = spoilt_json(header["__metadata__"][key].encode(), chance)
            header["__metadata__"][key] = words.decode("utf-8", "replace")
        case 4:
            entry["dtype"] = chance.choice(_DTYPES)
        case 5:
            entry["shape"] = chance.choice(
                (
                    [],
                    [0],
                    [1],
                    [2**32, 2**32],
                    [2**62, 4, 0],
                    [-1],
                    entry["shape"][::-1],
                    [1, *entry["shape"]],
                )
            )
        case 6:  # the numbers of another tensor, or of nothing
            entry["data_offsets"] = chance.choice(
                (header[chance.choice(names)]["data_offsets"], [0, 2**63], [5, 1], [0, 0], [0, len(body)])
            )
        case 7:
            mine, other = chance.choice(names), chance.choice(names)
            header[mine], header[other] = header[other], header[mine]
        case _:
            start, end = entry["data_offsets"]
            numbers_ = bytearray(body[start:end])
            value = chance.choice((float("nan"), float("inf"), -float("inf"), 3e38, -1.0, 1e-40))
            for _ in range(chance.choice((1, 2, 50))):
                if len(numbers_) >= 4:
                    struct.pack_into("<f", numbers_, 4 * chance.randrange(len(numbers_) // 4), value)
            body = body[:start] + bytes(numbers_) + body[end:]
    if chance.random() < 0.05:
        header[chance.choice(names)] = odd(None, chance) if chance.random() < 0.2 else None
        return safetensors_of({name: part for name, part in header.items() if part is not None}, body)
    return safetensors_of(header, body)


# --- pickles ------------------------------------------------------------------------------------------------


class _Call:
    """What a pickle restores by calling a function."""

    def __init__(self, function: Callable[..., Any], *arguments: Any) -> None:
        self.call = function, arguments

    def __reduce__(self) -> tuple[Any, ...]:
        return self.call


def hostile(sentinel: Path, chance: Random) -> bytes:
    """Return a pickle that makes `sentinel` when it is loaded by anything that runs what it says."""
    import os  # noqa: PLC0415 named in the pickles

    touch = f"touch '{sentinel}'"
    write = f"open({str(sentinel)!r}, 'w')"
    calls = (
        _Call(os.system, touch),
        _Call(os.mkdir, str(sentinel)),
        _Call(eval, write),
        _Call(exec, write),
        _Call(open, str(sentinel), "w"),
        _Call(Path.touch, sentinel),
        _Call(getattr, _Call(__import__, "os"), "mkdir"),
    )
    call = chance.choice(calls)
    value: Any = chance.choice(
        (call, [call], {"a": call}, {"a": [1, {"b": (call,)}]}, (call,) * 3, [[[[call]]]], [1, 2.5, call])
    )
    made = chance.choice(
        (
            pickle.dumps(value, chance.randrange(6)),
            f"cposix\nsystem\n(S{touch!r}\ntR.".encode(),
            f"(S{touch!r}\niposix\nsystem\n.".encode(),
            f"(cposix\nsystem\nS{touch!r}\no.".encode(),
            f"c__builtin__\neval\n(S{write!r}\ntR.".encode(),
            f"ctorch._utils\n_rebuild_tensor_v2\n(S{touch!r}\ntR.".encode(),
            f"ctorch.jit\nload\n(S{str(sentinel)!r}\ntR.".encode(),
            f"ccollections\nOrderedDict\n)R}}S'__setstate__'\ncposix\nsystem\nsbS{touch!r}\nb.".encode(),
            f"cnumpy\nload\n(S{str(sentinel)!r}\nNI01\ntR.".encode(),
        )
    )
    return made if chance.random() < 0.8 else spoil(made, chance)


def greedy(chance: Random) -> bytes:
    """Return a small pickle that wants much time or memory."""
    depth, wide = chance.choice((30, 200)), chance.choice((2**20, 2**26, 2**31 - 1))
    nested = b"".join(b"q%c0h%ch%c\x86" % (n, n, n) for n in range(depth))
    return b"\x80\x02" + chance.choice(
        (
            b"}(" + b")" + nested + b"K\1u.",  # a key that takes for ever to hash
            b")" + nested + b"c__builtin__\nset\n(" + b"tR.",
            b"c__builtin__\nset\n(](" + b")" + nested + b"etR.",
            b"cnumpy\ndtype\n(" + b")" + nested + b"tR.",
            b"Nr" + struct.pack("<I", wide) + b".",  # a place far out in the table of what is known
            b"](" + b"N" * 100_000 + b"e.",
            b"X" + struct.pack("<I", wide) + b"a.",
            b"\x8e" + struct.pack("<Q", chance.choice(INTERESTING) % 2**63) + b"a.",
            b"\x8b" + struct.pack("<I", wide) + b"\1.",
            b"]" * 100_000 + b"a" * 99_999 + b".",
            b"I" + b"9" * 100_000 + b"\n.",
            b"}("
            + b"".join(b"\x8a\x10" + (n * (2**61 - 1)).to_bytes(16, "little") + b"N" for n in range(15_000))
            + b"u.",
        )
    )


def spoilt_pickle(data: bytes, chance: Random, sentinel: Path) -> bytes:
    """Return a pickle that was spoilt, wants to run code, or wants to be larger than the machine."""
    match chance.randrange(6):
        case 0 | 1:
            return hostile(sentinel, chance)
        case 2:
            return greedy(chance)
        case 3:  # code in the midst of what is right
            at = chance.randrange(2, len(data)) if len(data) > 2 else 0
            return data[:at] + hostile(sentinel, chance)[:-1] + data[at:]
        case _:
            return spoil(data, chance)
