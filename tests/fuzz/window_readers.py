"""Readers of the window: settings, the clipboard and drops."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from singan_studio.app.session import Session
from singan_studio.app.settings import Settings
from singan_studio.errors import StudioError
from singan_studio.ui import clipboard
from singan_studio.ui.main_window import MainWindow
from tests.fakes import FakeEngine

from . import archives, mutations, pictures
from .reading import Case


def _application() -> QApplication:
    found = QApplication.instance() or QApplication(["fuzz", "-platform", "offscreen"])
    assert isinstance(found, QApplication)
    return found


def settings(folder: Path, sentinel: Path, _at_end: ExitStack) -> Case:
    application = _application()
    path = folder / "settings"
    kept = Settings(path)
    for setting in kept.schema:
        value = {"list": ["/a/b.png"], "bytes": bytes(range(40)), "text": "x"}.get(
            setting.kind, setting.default
        )
        kept.set(setting.key, not value if isinstance(value, bool) else value)
    kept.set("learning.max_size", 300)
    kept.save()
    data = path.read_bytes()
    # Qt restores objects of Python out of a pickle in an ini file: see singan_studio/app/settings.py.
    object_ = r"@Variant(\0\0\0\x7f\0\0\0\x18PySide::PyObjectWrapper\0"

    def case(chance: Random) -> Callable[[], object]:
        match chance.randrange(8):
            case 0:
                code = archives.hostile(sentinel, chance)
                words = (
                    object_ + "".join(f"\\x{byte:02x}" for byte in struct.pack(">I", len(code)) + code) + ")"
                )
                path.write_text(f"[preview]\nvariants={words}\n[learning]\nmax_size={words}\n")
            case 1:
                path.write_bytes(mutations.spoil(data, chance))
            case _:
                path.write_bytes(mutations.spoilt_json(data, chance))

        def read() -> None:
            application.processEvents()
            settings = Settings(path)
            for setting in settings.schema:
                value = settings.get(setting.key)
                assert setting.check(value) == value, (setting.key, value)
                json.dumps(value if not isinstance(value, bytes) else "", allow_nan=False)

        return read

    return case


def clipboard_or_drop(folder: Path, _sentinel: Path, _at_end: ExitStack) -> Case:
    """What other programs offer: bytes under names of formats, addresses, words, an image of Qt's."""

    application = _application()
    kinds = ("image/png", "image/jpeg", "image/webp", "image/tiff", "image/bmp", "image/svg+xml", "text/html")
    (folder / "link.png").symlink_to(folder / "picture.png")
    (folder / "loop.png").symlink_to(folder / "loop.png")
    (folder / "folder.png").mkdir()

    def case(chance: Random) -> Callable[[], object]:
        data = QMimeData()
        name, content = pictures.spoilt_picture(chance)
        (folder / "picture.png").write_bytes(content)
        for kind in chance.sample(kinds, chance.randrange(4)):
            data.setData(kind, QByteArray(chance.choice((content, content, b"", b"\0" * 100, name.encode()))))
        if chance.random() < 0.3:
            data.setText(chance.choice(("words", "file:///etc/passwd", "\0", "x" * 10**5, "[" * 1000)))
        if chance.random() < 0.4:
            there = chance.choice(
                ("picture.png", "link.png", "loop.png", "folder.png", "no.png", "a" * 300, "a%00b")
            )
            urls = f"file://{folder}/{there}\r\n".encode()
            urls = chance.choice(
                (urls, urls * 3, urls + b"file:///dev/zero\r\nhttp://a/b.png\r\nfile://\r\n:", b"\xff")
            )
            if chance.random() < 0.3:
                urls = mutations.spoil(urls, chance)
            data.setData("text/uri-list", QByteArray(urls))
        if chance.random() < 0.2:
            data.setUrls(
                [QUrl(chance.choice(("file:" + "x" * 5000, "file://host/share/x", "qrc:/x", "data:,x", "")))]
            )
        if chance.random() < 0.3:
            form = chance.choice([form for form in QImage.Format if form != QImage.Format.NImageFormats])
            data.setImageData(QImage(chance.choice((0, 1, 31)), chance.choice((0, 1, 17)), form))

        def read() -> None:
            assert application is QApplication.instance()
            clipboard.has_picture(data)
            refused = None
            for source in clipboard.sources(data):
                try:
                    source.decode()
                except StudioError as error:  # told one by one
                    refused = error
            if refused is not None:
                raise refused

        return read

    return case


def layout(folder: Path, _sentinel: Path, at_end: ExitStack) -> Case:
    """Where the window and its panels were: bytes of Qt's own in the settings."""
    application = _application()
    path = Path(at_end.enter_context(TemporaryDirectory())) / "settings"
    settings = Settings(path)
    session = Session(FakeEngine(automatic=True), settings, models=path.parent / "models")
    window = MainWindow(session, settings)
    window.show()
    application.processEvents()
    settings.set("window.geometry", bytes(window.saveGeometry().data()))
    settings.set("window.state", window.docks.state())
    settings.save()
    good = path.read_bytes()

    def close() -> None:
        window.close()
        session.close()
        window.deleteLater()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    at_end.callback(close)

    def case(chance: Random) -> Callable[[], object]:
        (folder / "settings").write_bytes(mutations.spoil(good, chance))

        def read() -> None:
            kept = Settings(folder / "settings")
            geometry, state = kept.get("window.geometry"), kept.get("window.state")
            if geometry:
                window.restoreGeometry(QByteArray(geometry))
            window.docks.restore(state)
            application.processEvents()
            assert window.width() < 10**5

        return read

    return case
