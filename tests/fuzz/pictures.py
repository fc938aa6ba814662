"""Small pictures in every format that is read, and spoiling that knows how their files are built."""

from __future__ import annotations

import io
import re
import struct
import zlib
from collections.abc import Callable
from functools import cache
from random import Random

import numpy as np
import pillow_heif
from PIL import Image, ImageCms

from .mutations import SIDES, numbers, rearranged, spoil

Chunk = tuple[bytes, bytes]


@cache
def good() -> dict[str, bytes]:
    """Return files by name, 16 to 48 pixels wide, in every mode and packing worth a branch of its reader."""
    rng = np.random.default_rng(3)
    y, x = np.mgrid[:20, :28]
    rgb = np.stack([9 * x, 12 * y, 255 - 4 * x - 2 * y], 2).astype(np.uint8)
    rgba = np.dstack([rgb, (y * 12).astype(np.uint8)])
    colour, clear = Image.fromarray(rgb), Image.fromarray(rgba)
    grey, noise = colour.convert("L"), Image.fromarray(rng.integers(0, 256, (16, 18, 3), np.uint8))
    deep = Image.fromarray((y * 3000 + x).astype(np.uint16))
    floats = Image.fromarray((x / 28).astype(np.float32))
    about = exif()
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    turned = Image.Exif()
    turned[0x0112] = 6
    made: dict[str, bytes] = {}

    def put(name: str, image: Image.Image, **options: object) -> None:
        buffer = io.BytesIO()
        form = {"jpg": "JPEG", "tif": "TIFF"}.get(name.split(".")[1], name.split(".")[1])
        image.copy().save(buffer, form, **options)  # saving as JPEG leaves marks on the image
        made[name] = buffer.getvalue()

    put("rgb.png", colour, exif=about, icc_profile=profile)
    put("rgba.png", clear, compress_level=0)
    put("grey.png", grey, exif=turned.tobytes())
    put("deep.png", deep)
    put("palette.png", colour.quantize(16), transparency=3)
    put("bits.png", grey.convert("1"))
    put("moving.png", colour, save_all=True, append_images=[noise.resize((28, 20)), colour], duration=40)
    put("rgb.jpg", colour, exif=about, icc_profile=profile)
    put("progressive.jpg", noise, progressive=True)
    put("grey.jpg", grey, exif=turned.tobytes(), restart_marker_rows=1)
    put("ink.jpg", colour.convert("CMYK"))
    put("lossy.webp", colour, exif=about)
    put("lossless.webp", clear, lossless=True, icc_profile=profile)
    put("moving.webp", colour, save_all=True, append_images=[noise.resize((28, 20))], duration=40)
    put("one.gif", colour)
    put("moving.gif", colour, save_all=True, append_images=[noise.resize((28, 20)), clear], duration=40)
    put("plain.tif", colour, exif=about)
    for packing in ("tiff_lzw", "tiff_deflate", "jpeg", "packbits"):
        put(f"{packing}.tif", colour, compression=packing)
    put("fax.tif", grey.convert("1"), compression="group4")
    put("deep.tif", deep)
    put("floats.tif", floats)
    put("pages.tif", colour, save_all=True, append_images=[grey, noise])
    put("rgb.bmp", colour)
    put("palette.bmp", colour.quantize(16))
    put("rgb.avif", clear, exif=about)
    put("rgb.ppm", colour)
    made["words.ppm"] = b"P3 # words\n4 3\n255\n" + b" ".join(b"%d" % n for n in range(36))
    made["packed.bmp"] = _run_length_bmp(24, 16)
    heic = io.BytesIO()
    pillow_heif.from_pillow(colour).save(heic)
    made["photo.heic"] = heic.getvalue()
    return made


def exif() -> bytes:
    """Return an EXIF block with two inner directories and a thumbnail."""
    block = Image.Exif()
    block[0x010E], block[0x0112], block[0x0132] = "a description", 1, "2020:01:01 00:00:00"
    block.get_ifd(0x8769).update({0xA002: 28, 0xA003: 20, 0x9286: b"ASCII\0\0\0hello", 0x829A: (1, 60)})
    block.get_ifd(0x8825).update({1: "N", 2: (47.0, 22.0, 1.5)})
    return block.tobytes()


def _run_length_bmp(width: int, height: int) -> bytes:
    rows = b"".join(bytes((width, row % 16, 0, 0)) for row in range(height)) + b"\0\1"
    palette = b"".join(bytes((n, n, n, 0)) for n in range(256))
    start = 54 + len(palette)
    head = struct.pack("<IiiHHIIiiII", 40, width, height, 1, 8, 1, len(rows), 2835, 2835, 256, 0)
    return b"BM" + struct.pack("<IHHI", start + len(rows), 0, 0, start) + head + palette + rows


def spoilt_picture(chance: Random) -> tuple[str, bytes]:
    """Return the name and the bytes of a spoilt picture."""
    name, data = chance.choice(list(good().items()))
    return name, spoilt(data, chance)


def spoilt(data: bytes, chance: Random) -> bytes:
    """Return a picture spoilt as its format allows, or as any file."""
    known = next((ways for head, ways in _KINDS if data.startswith(head, 4 if head == b"ftyp" else 0)), None)
    if known is None or chance.random() < 0.4:
        return spoil(data, chance)
    try:
        changed = known(data, chance)
    except (struct.error, IndexError, ValueError):  # spoilt before, such as a picture within a picture
        changed = data
    return changed if chance.random() < 0.8 else spoil(changed, chance)


# --- PNG ----------------------------------------------------------------------------------------------------

_PNG = b"\x89PNG\r\n\x1a\n"


def png_chunks(data: bytes) -> list[Chunk]:
    at, found = len(_PNG), []
    while at + 8 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        found.append((data[at + 4 : at + 8], data[at + 8 : at + 8 + length]))
        at += 12 + length
    return found


def png_of(chunks: list[Chunk]) -> bytes:
    """Return a PNG file with right checksums, whatever is in it."""
    parts = [
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    ]
    return _PNG + b"".join(parts)


def flat_png(width: int, height: int, depth: int = 8, colour: int = 0, value: int = 0) -> bytes:
    """Return a PNG of one value that is tiny as a file, however large the picture is."""
    channels = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour]
    row = b"\0" + bytes([value]) * -(-width * depth * channels // 8)
    packer, rows = zlib.compressobj(9), max(1, 2**22 // len(row))
    packed = b"".join(packer.compress(row * min(rows, height - at)) for at in range(0, height, rows))
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return png_of([(b"IHDR", head), (b"IDAT", packed + packer.flush()), (b"IEND", b"")])


def _png(data: bytes, chance: Random) -> bytes:
    chunks = png_chunks(data)
    match chance.randrange(7):
        case 0:
            chunks = rearranged(chunks, chance)
        case 1 | 2:
            head = bytearray(chunks[0][1])
            if chance.random() < 0.7:
                head[:8] = struct.pack(">II", chance.choice(SIDES), chance.choice(SIDES))
            else:
                head[chance.randrange(8, 13)] = chance.choice((0, 1, 2, 3, 4, 6, 8, 16, 255))
            chunks[0] = (b"IHDR", bytes(head))
        case 3 | 4:  # what is in a chunk, with the right checksum around it
            at = chance.randrange(len(chunks))
            kind, inside = chunks[at]
            if kind == b"IDAT" and chance.random() < 0.5:
                inside = zlib.compress(spoil(zlib.decompress(inside), chance))
            else:
                inside = spoil(inside, chance)
            chunks[at] = (kind, inside)
        case 5:
            kind = chance.choice(
                (b"iCCP", b"eXIf", b"tRNS", b"PLTE", b"acTL", b"fcTL", b"fdAT", b"zTXt", b"iTXt")
            )
            bomb = b"x\0\0" + zlib.compress(bytes(2**22), 9)
            inside = chance.choice((b"", chance.randbytes(30), bytes(300), exif(), bomb))
            chunks.insert(chance.randrange(1, len(chunks) + 1), (kind, inside))
        case _:
            small = chance.random() < 0.9
            side = chance.choice((1, 40, 300)) if small else chance.choice((3000, 5000, 14000))
            return flat_png(side, side, *chance.choice(((8, 6), (8, 2), (1, 0), (16, 0), (8, 3))), 255)
    return png_of(chunks)


# --- JPEG ---------------------------------------------------------------------------------------------------


_MARKER = re.compile(b"\xff[\xc0-\xcf\xd9-\xfe]")


def jpeg_segments(data: bytes) -> list[bytes]:
    """Return the parts of a JPEG, each beginning with its marker; pixels belong to the marker before."""
    found, at = [data[:2]], 2
    while at + 4 <= len(data):
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        end = at + 2 + length
        if data[at + 1] == 0xDA:
            marker = _MARKER.search(data, end)
            end = len(data) if marker is None else marker.start()
        found.append(data[at:end])
        at = end
    return [*found, data[at:]]


def _jpeg(data: bytes, chance: Random) -> bytes:
    parts = jpeg_segments(data)
    at = chance.randrange(1, len(parts))
    match chance.randrange(4):
        case 0:
            parts = rearranged(parts, chance)
        case 1:
            for n, part in enumerate(parts):
                if part[:1] == b"\xff" and part[1] in (0xC0, 0xC1, 0xC2):
                    size = struct.pack(">HH", *(min(chance.choice(SIDES), 65535) for _ in range(2)))
                    parts[n] = part[:5] + size + part[9:]
        case 2:
            inside = spoil(parts[at][4:], chance)[:65533]
            parts[at] = parts[at][:2] + struct.pack(">H", len(inside) + 2) + inside
        case _:
            parts[at] = parts[at][:2] + numbers(chance, 2) + parts[at][4:]
    return b"".join(parts)


# --- GIF ----------------------------------------------------------------------------------------------------


def _gif(data: bytes, chance: Random) -> bytes:
    changed = bytearray(data)
    sides = struct.pack("<HH", *(min(chance.choice(SIDES), 65535) for _ in range(2)))
    frame = data.find(b",", 13)
    match chance.randrange(4):
        case 0:
            changed[6:10] = sides
        case 1:
            changed[frame + 5 : frame + 9] = sides
        case 2:
            changed[frame + 1 : frame + 5] = sides
        case _:  # many frames of one pixel
            one = b",\0\0\0\0\1\0\1\0\0\2\2\x44\1\0"
            return data[:-1] + one * chance.choice((10, 300, 20_000)) + b";"
    return bytes(changed)


# --- TIFF ---------------------------------------------------------------------------------------------------


def _tiff(data: bytes, chance: Random) -> bytes:
    order = "<" if data[:2] == b"II" else ">"
    changed = bytearray(data)
    (directory,) = struct.unpack_from(order + "I", data, 4)
    (count,) = struct.unpack_from(order + "H", data, directory)
    entry = directory + 2 + 12 * chance.randrange(count)
    tags = {struct.unpack_from(order + "H", data, directory + 2 + 12 * n)[0]: n for n in range(count)}
    match chance.randrange(7):
        case 0:  # width, length, rows in a strip
            for tag in (256, 257, 278):
                if tag in tags and chance.random() < 0.8:
                    value = chance.choice(SIDES) % 2**32
                    struct.pack_into(order + "HII", changed, directory + 4 + 12 * tags[tag], 4, 1, value)
        case 1:
            struct.pack_into(
                order + "H", changed, entry, chance.choice((254, 259, 262, 273, 277, 320, 338, 700))
            )
        case 2:
            struct.pack_into(
                order + "H", changed, entry + 2, chance.choice((0, 1, 2, 3, 4, 5, 7, 11, 12, 16, 99))
            )
        case 3:
            changed[entry + 4 : entry + 8] = numbers(chance, 4)
        case 4:
            changed[entry + 8 : entry + 12] = numbers(chance, 4)
        case 5:  # a directory that leads to itself
            struct.pack_into(order + "I", changed, directory + 2 + 12 * count, directory)
        case _:  # many directories with nothing in them
            many, start = chance.choice((10, 500, 30_000)), len(data) + len(data) % 2
            struct.pack_into(order + "I", changed, directory + 2 + 12 * count, start)
            links = (struct.pack(order + "HI", 0, start + 6 * n) for n in range(1, many))
            return bytes(changed) + b"\0" * (len(data) % 2) + b"".join(links) + bytes(6)
    return bytes(changed)


# --- WebP, BMP, AVIF and HEIC, PPM --------------------------------------------------------------------------


def _webp(data: bytes, chance: Random) -> bytes:
    chunks, at = [], 12
    while at + 8 <= len(data):
        length = int.from_bytes(data[at + 4 : at + 8], "little")
        chunks.append((data[at : at + 4], data[at + 8 : at + 8 + length]))
        at += 8 + length + length % 2
    place = chance.randrange(len(chunks))
    kind, inside = chunks[place]
    match chance.randrange(4):
        case 0:
            chunks = rearranged(chunks, chance)
        case 1:
            chunks[place] = (kind, spoil(inside, chance))
        case 2:
            canvas = b"".join(struct.pack("<I", chance.choice(SIDES) % 2**24)[:3] for _ in range(2))
            chunks = [(b"VP8X", bytes([chance.randrange(64), 0, 0, 0]) + canvas), *chunks]
        case _:
            side = struct.pack("<HH", *(chance.choice((1, 28, 4000, 16383)) for _ in range(2)))
            chunks[place] = (kind, inside[:6] + side + inside[10:])
    body = b"".join(
        kind + struct.pack("<I", len(inside)) + inside + b"\0" * (len(inside) % 2) for kind, inside in chunks
    )
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


def _bmp(data: bytes, chance: Random) -> bytes:
    changed = bytearray(data)
    match chance.randrange(4):
        case 0:
            sides = (chance.choice(SIDES) * chance.choice((1, 1, -1)) for _ in range(2))
            changed[18:26] = struct.pack("<ii", *sides)
        case 1:
            changed[28:30] = struct.pack("<H", chance.choice((0, 1, 2, 4, 8, 16, 24, 32, 64)))
        case 2:
            changed[30:34] = struct.pack("<I", chance.randrange(14))
        case _:  # lines that end at once
            side = chance.choice((100, 1000, 9000))
            packed = bytearray(_run_length_bmp(16, 1))
            packed[18:26] = struct.pack("<ii", side, side)
            return bytes(packed[:-6]) + b"\1\1\0\0" * side + b"\0\1"
    return bytes(changed)


def _boxes(data: bytes, chance: Random) -> bytes:
    changed = bytearray(data)
    kind = chance.choice(
        (b"ispe", b"meta", b"iloc", b"iinf", b"ipco", b"ipma", b"av1C", b"pixi", b"iref", b"mdat")
    )
    at = data.find(kind)
    if at < 4:
        return spoil(data, chance)
    if kind == b"ispe":
        sides = (chance.choice(SIDES) for _ in range(2))
        changed[at + 8 : at + 16] = struct.pack(">II", *sides)
    elif chance.random() < 0.4:
        changed[at - 4 : at] = numbers(chance, 4)
    else:
        place = at + 4 + chance.randrange(40)
        changed[place : place + 4] = numbers(chance, chance.choice((1, 2, 4)))
    return bytes(changed)


def _ppm(data: bytes, chance: Random) -> bytes:
    kind = chance.choice((b"P1", b"P2", b"P3", b"P4", b"P5", b"P6", b"P7", b"PF", b"Pf", b"P0CMYK"))
    head = b"%s\n%d %d\n" % (kind, chance.choice(SIDES), chance.choice(SIDES))
    head += chance.choice((b"255\n", b"65535\n", b"1\n", b"0\n", b"-1.0\n", b"# " + b"x" * 5000 + b"\n255\n"))
    return head + chance.choice((data[12:], b"1 " * 3000, b"9" * 5000, bytes(5000)))


_KINDS: tuple[tuple[bytes, Callable[[bytes, Random], bytes]], ...] = (
    (_PNG, _png),
    (b"\xff\xd8", _jpeg),
    (b"GIF8", _gif),
    (b"II*\0", _tiff),
    (b"MM\0*", _tiff),
    (b"RIFF", _webp),
    (b"BM", _bmp),
    (b"ftyp", _boxes),
    (b"P", _ppm),
)
