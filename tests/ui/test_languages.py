"""Every word of the window is in the catalogues, the catalogues are whole, and the window mirrors itself."""

from __future__ import annotations

import ast
import importlib.util
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale, QPoint, QTranslator
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from singan_studio.app.schema import LANGUAGES, SCHEMA
from singan_studio.app.words import CONTEXT, apart, plain, tr
from singan_studio.ui.language import Words, language_of
from singan_studio.ui.sentences import SENTENCES, said
from singan_studio.ui.widgets.film_strip import FilmStrip
from singan_studio.ui.widgets.slider import Slider, Track

from .conftest import Show, Speaking

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "singan_studio"
CATALOGUES = sorted((ROOT / "resources" / "languages").glob("*.ts"))

# Where a text of the source is no word of the window: for the log, for the programmer, for the terminal.
_NOT_SHOWN = {
    *("debug", "info", "warning", "error", "exception", "setObjectName", "getLogger", "add_argument"),
    *("ValueError", "KeyError", "TypeError", "RuntimeError", "NotImplementedError", "AssertionError"),
    *("ArgumentParser", "write", "compile", "explanation"),
}
# Translated otherwise: marked for the catalogue by themselves (tr, Setting), or by the table of sentences.
_ERRORS = {
    "ClusterError",
    "DeviceError",
    "InUseError",
    "ModelError",
    "PictureError",
    "ProjectError",
    "StudioError",
}
_TRANSLATED = {"tr", "Setting", *_ERRORS}
_WORDS = re.compile(r"[A-Z][a-z]|[a-z]{2,} [a-z]|[a-z]{2,} $|^ [a-z]{2,}")
_KEYS = re.compile(r"(Ctrl|Alt|Shift|Del)(\+.+)?$")
_EXCEPTIONS = {
    # the product's name, names of formats and units
    *("SinGAN Studio", "WebP", " dB", " px, "),
    # keys by which edits of one drag are one step of the history, and work in progress is found again
    *("variant ", "opacity of ", "nudge selection", "nudge ", " of ", "learnt photos"),
    # the context of all words; what a missing package is called in the log
    *("Studio", "qtawesome, which brings the icon font"),
    # names of Qt's and of style sheets
    *("Fusion", "Stretch", "ResizeToContents", "; border: 1px solid ", ": 3px solid "),
    # members of files
    "Thumbnails/thumbnail.png",
    # types
    "Rgb | Rgba",
}
_REPORTS = {"crash_report.py"}  # read by developers: in English


def _extractor() -> ModuleType:
    spec = importlib.util.spec_from_file_location("languages", ROOT / "packaging" / "languages.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


languages = _extractor()


def _files(*layers: str) -> Iterator[Path]:
    for layer in layers:
        yield from sorted((SOURCE / layer).rglob("*.py"))


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _untranslated(node: ast.AST) -> Iterator[ast.Constant]:
    """Yield texts that look like words and are not translated."""
    match node:
        case ast.Expr(value=ast.Constant(value=str())):
            return  # a docstring
        case ast.Call() if _name(node) in _NOT_SHOWN | _TRANSLATED:
            return
        case ast.Assign(
            targets=[ast.Name("SENTENCES" | "EXPLANATIONS" | "PLACES" | "SAME" | "__all__" | "LANGUAGES")]
        ):
            return
        case ast.AnnAssign():
            if node.value is not None:
                yield from _untranslated(node.value)
            return
        case ast.FunctionDef():
            for part in (*node.body, *node.args.defaults, *filter(None, node.args.kw_defaults)):
                yield from _untranslated(part)
            return
        case ast.Constant(value=str(text)):
            if _WORDS.search(text) and not _KEYS.match(text) and text not in _EXCEPTIONS:
                yield node
            return
    for child in ast.iter_child_nodes(node):
        yield from _untranslated(child)


def test_no_word_of_the_window_is_outside_translation() -> None:
    found = [
        f"{file.relative_to(SOURCE)}:{node.lineno}: {node.value!r}"
        for file in _files("ui", "app")
        if file.name not in _REPORTS
        for node in _untranslated(ast.parse(file.read_text("utf-8")))
    ]
    assert not found, "\n".join(found)


def test_the_search_for_words_finds_them() -> None:
    for line in (
        'button.setText("Accept")',
        'Notice(f"{name} is gone")',
        'label = QLabel("two words", self)',
        'Command("a.b", "Words", slot)',
    ):
        assert list(_untranslated(ast.parse(line))), line
    for line in ('button.setText(self.tr("Accept"))', '_LOG.info("it runs")', 'QAction(tr("It"), "Ctrl+E")'):
        assert not list(_untranslated(ast.parse(line))), line


def test_only_literal_texts_are_translated() -> None:
    """A variable in `tr` would be in no catalogue; but for the words of settings, which are marked."""
    found = [
        (file.relative_to(SOURCE).as_posix(), ast.unparse(node.args[0]))
        for file in _files("ui", "app")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call) and _name(node) == "tr"
        if not list(languages._literals(node.args[0]))
    ]
    allowed = {"setting.label", "setting.help", "setting.lowest", "label", "sentence", "found", "PLACES[key]"}
    assert {file for file, _ in found} <= {
        "ui/dialogs/settings.py",
        "ui/help/explaining.py",
        "ui/sentences.py",
    }
    assert {text for _, text in found} <= allowed


def _text(node: ast.expr) -> str:
    """Return a text of the source, values as {}; nothing for anything else."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in parts)
    return ""


def _said_below() -> set[str]:
    """Return every text of the layers below the window, values as {}."""
    texts = set()
    for file in _files("app", "jobs", "engine", "document", "imaging", "spread", "study"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.expr):
                texts.add(_text(node))
    return texts - {""}


_LEARNING = "Learning to '{}' takes about {} GB of memory and {} GB are free"
_SMALLER = "choose a smaller size to learn at, or close other programs."
_NO_ROOM = "The model could not be written to '{}' ({}); free some space or choose another place."
_COMPOSED = (
    ("{} is damaged, or {}", "{}", "no project; open an older copy of it."),
    ("{} is damaged, or {}", "{}", "no OpenRaster file; export it as PNG."),
    ("{}; {}", _LEARNING, _SMALLER),
    ("{}: it ends before that; to go on, {}", _LEARNING, _SMALLER),
    (
        "'{}' and '{}' hold too few {}; a study needs two or more.",
        "{}",
        "{}",
        "pairs of a photo and a fake of the same name",
    ),
    ("{} Until then what is learnt is lost when the program ends.", _NO_ROOM),
)
"""Sentences that are put together from a frame and pieces, each of which stands in the source."""
_FRAMES = {frame for frame, *_ in _COMPOSED}


def test_the_layers_below_still_say_the_sentences() -> None:
    below = _said_below()
    for frame, *pieces in _COMPOSED:
        assert {frame, *pieces} - {"{}"} <= below
        below.add(frame.format(*pieces))
    for sentence in SENTENCES:
        pattern = re.sub(r"\\\{\w+\\\}", ".+", re.escape(sentence))
        assert any(re.fullmatch(pattern, text, re.DOTALL) for text in below), sentence


_SHOWN_NOWHERE = re.compile(
    # of settings set by hand
    r".* does not fit the setting .*"
)


def test_errors_that_reach_the_window_are_among_the_sentences() -> None:
    known = [re.compile(re.sub(r"\\\{\w+\\\}", ".+", re.escape(s)), re.DOTALL) for s in SENTENCES]
    texts = {
        _text(node.args[0])
        for file in _files("app", "jobs", "document", "imaging", "spread", "study")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call) and _name(node) in _ERRORS | {"Notice", "NotEnoughMemoryError"}
    }
    missing = [
        text
        for text in texts - _FRAMES - {""}
        if not any(pattern.fullmatch(text) for pattern in known) and not _SHOWN_NOWHERE.fullmatch(text)
    ]
    assert not missing, "\n".join(missing)


@pytest.mark.slow
@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda file: file.stem)
def test_catalogues_hold_every_word_and_nothing_else(catalogue: Path) -> None:
    words = languages.collect()
    known = languages.read(catalogue)
    assert set(known) == set(words), "run: bash packaging/languages.sh"


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda file: file.stem)
def test_translations_keep_what_is_filled_in(catalogue: Path) -> None:
    for text, translation in languages.read(catalogue).items():
        holes = [sorted(set(re.findall(r"\{.*?\}", words))) for words in (text, translation)]
        assert holes[0] == holes[1], text
        assert text.count("\n") == translation.count("\n"), text
        assert translation.strip() == translation, text


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda file: file.stem)
def test_what_the_program_reads_is_up_to_date(catalogue: Path, app: QApplication) -> None:  # noqa: ARG001
    compiled = QTranslator()
    assert compiled.load(str(catalogue.with_suffix(".qm")))
    for text, translation in languages.read(catalogue).items():
        assert compiled.translate(CONTEXT, text) == translation, "run: bash packaging/languages.sh"


def test_every_language_that_can_be_chosen_is_there() -> None:
    assert {file.stem.removeprefix("singan_studio_") for file in CATALOGUES} == set(LANGUAGES) - {"en"}
    setting = next(setting for setting in SCHEMA if setting.key == "appearance.language")
    assert [value for value, _ in setting.choices] == ["system", *LANGUAGES]


def test_the_language_of_the_system_is_the_first_that_the_studio_speaks() -> None:
    assert language_of("ar") == "ar"
    assert language_of("system", ["zh-Hans-CN", "en-US"]) == "zh_CN"
    assert language_of("system", ["zh-SG"]) == "zh_CN"
    assert language_of("system", ["zh-Hant-TW", "en-US"]) == "en"
    assert language_of("system", ["ar-EG"]) == "ar"
    assert language_of("system", ["de-DE", "en-GB", "ar-EG"]) == "en"
    assert language_of("system", ["xx"]) == "en"


def test_plain_words_of_menus() -> None:
    assert plain("&Open…") == "Open"
    assert plain("打开(&O)…") == "打开"
    assert plain("导出(&E)") == "导出"


def test_heirs_and_functions_speak_alike(speaking: Speaking) -> None:
    class Heir(QPushButton):
        pass

    speaking("zh_CN")
    button = Heir()
    assert button.tr("Accept") == tr("Accept") == "接受"
    assert tr("No such word") == "No such word"
    assert button.tr("No such word") == "No such word"


def test_words_that_are_not_the_windows_are_left_to_qt(app: QApplication) -> None:
    words = Words(app)
    assert words.load("singan_studio_zh_CN", str(CATALOGUES[0].parent))
    assert words.translate("QShortcut", "Backspace") is None
    words.setParent(None)


def test_qt_itself_speaks_the_language(speaking: Speaking, app: QApplication) -> None:
    speaking("zh_CN")
    assert app.translate("QPlatformTheme", "Cancel") == "取消"


def test_sentences_of_the_layers_below_are_said_in_the_language(speaking: Speaking) -> None:
    text = "'a b.jpg' is damaged or cut off (bad (very) data); fetch or export it again."
    assert said(text) == text
    speaking("zh_CN")
    assert said(text) == "'a b.jpg' 已损坏或不完整 (bad (very) data)；请重新获取或导出。"
    assert said("No photo is open; open one first.") == "没有打开的照片；请先打开一张。"
    assert said("My layer") == "My layer"
    both = "The model could not be written to '/a' (full); free some space or choose another place."
    assert said(both).endswith("其他位置。")
    more = both + " Until then what is learnt is lost when the program ends."
    assert said(more).endswith("会丢失。")


def test_every_sentence_is_recognised(speaking: Speaking) -> None:
    speaking("zh_CN")
    for sentence in SENTENCES:
        names = re.findall(r"\{(\w+)\}", sentence)
        values = {name: f"<{name}>" for name in names}
        assert said(sentence.format(**values)) == tr(sentence).format(**values), sentence


def test_numbers_keep_the_digits_that_the_studio_writes(speaking: Speaking) -> None:
    speaking("ar")
    assert QLocale().toString(12.5, "f", 1) == "12.5"


def test_paths_and_keys_stand_apart_only_in_the_mirrored_window(
    speaking: Speaking,
) -> None:
    assert apart("Ctrl+,") == "Ctrl+,"
    speaking("ar")
    assert apart("Ctrl+,") == "\u2068Ctrl+,\u2069"


def test_sliders_are_mirrored(speaking: Speaking, show: Show) -> None:
    speaking("ar")
    slider = Slider("", 0, 100)
    show(slider, 300, 40)
    slider.set_value(0)
    track = slider.track
    assert slider.field.geometry().right() < track.geometry().left()
    assert track.position(0) > track.width() / 2 > track.position(100)
    assert _handle(track) > track.width() * 0.9
    track._go_to(3)
    assert slider.value == 100


def _handle(track: Track) -> float:
    """Return where the handle is seen: the middle of the columns that are brightest around."""
    image = track.grab().toImage()
    ground = image.pixelColor(track.width() // 2, 2)
    y = track.height() // 2 - 4
    seen = [x for x in range(track.width()) if image.pixelColor(x, y) != ground]
    return sum(seen) / len(seen)


def test_the_film_strip_is_mirrored(speaking: Speaking, show: Show) -> None:
    speaking("ar")
    strip = FilmStrip()
    strip.set_kinds(["patch"] * 5)
    show(strip, 300, 80)
    places = [thumbnail.mapTo(strip, QPoint(0, 0)).x() for thumbnail in strip.thumbnails]
    assert places == sorted(places, reverse=True)


def test_english_is_not_mirrored(speaking: Speaking, show: Show) -> None:
    speaking("en")
    widget = QWidget()
    show(widget, 100, 50)
    assert not widget.isRightToLeft()
    track = Track(widget)
    track.resize(100, 24)
    assert track.position(0) < 50


def test_the_command_reports_what_is_missing(tmp_path: Path) -> None:
    """Extraction keeps translations, drops what is gone, and tells what is new."""
    file = tmp_path / "singan_studio_ar.ts"
    languages.write(file, "ar", {"One": ["a.py"], "Two & <b>": ["a.py", "b.py"]}, {"One": "واحد"})
    assert languages.read(file) == {"One": "واحد"}
    languages.write(file, "ar", {"Two & <b>": ["b.py"]}, languages.read(file) | {"Two & <b>": "اثنان\nسطر"})
    assert languages.read(file) == {"Two & <b>": "اثنان\nسطر"}


def test_the_catalogues_are_as_the_command_writes_them() -> None:
    before = {file: file.read_text("utf-8") for file in CATALOGUES}
    for file in CATALOGUES:
        language = file.stem.removeprefix("singan_studio_")
        languages.write(file, language, languages.collect(), languages.read(file))
        after = file.read_text("utf-8")
        file.write_text(before[file], "utf-8")
        assert after == before[file], "run: bash packaging/languages.sh"


def test_the_program_starts_in_a_language(tmp_path: Path) -> None:
    program = (
        "from singan_studio.ui.application import make_application\n"
        "from singan_studio.ui.language import speak\n"
        "from singan_studio.app.words import tr\n"
        "application = make_application()\n"
        "speak(application, 'ar')\n"
        "print(tr('Samples').encode('unicode_escape').decode(), application.layoutDirection().name)\n"
    )
    environment = {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment
    )
    words, direction = done.stdout.split()
    assert words.encode().decode("unicode_escape") == "عيّنات"
    assert direction == "RightToLeft"
