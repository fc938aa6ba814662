"""The window of a user study: pictures for a second, a question, an answer by a key."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QFont, QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from singan_studio.app.settings import Settings
from singan_studio.app.words import apart
from singan_studio.errors import StudioError
from singan_studio.imaging.load import load_picture
from singan_studio.study.course import Course
from singan_studio.study.protocol import SHOWN, Trial
from singan_studio.study.results import result, write
from singan_studio.ui.application import Signals, has_display, make_application, moves
from singan_studio.ui.canvas.qimage import to_qimage
from singan_studio.ui.language import speak
from singan_studio.ui.system_motion import SystemMotion
from singan_studio.ui.theme import Theme, tokens
from singan_studio.ui.widgets.style import GRID

_LARGEST = 2.0
"""Small pictures are shown at most that many times as large."""
_CROSS = 12
_TITLE_PX, _TEXT_PX = 24, 17


def show(course: Course, answers: Path) -> None:
    """Show a study until it is done or left, with a file for its answers; StudioError without a display."""
    if not has_display():
        raise StudioError("There is no display to show a study on; start it on a desktop.")
    application = make_application()
    settings = Settings()
    speak(application, settings.text("appearance.language"))
    theme = Theme(application)
    theme.choose(settings.text("appearance.theme"), motion=moves(settings, SystemMotion(application)))
    window = StudyWindow(course, answers)
    signals = Signals(window, window.close)
    window.showMaximized()
    application.exec()
    signals.close()


class Stage(QWidget):
    """Where the pictures of a trial are seen, or a cross where they will be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pictures: tuple[QImage, ...] = ()
        self.labels: tuple[str, ...] = ()
        """Under the pictures, where the truth is told."""
        self.cross = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_pictures(self, pictures: Sequence[QImage], labels: Sequence[str] = (), *, cross: bool) -> None:
        """Show pictures side by side, or none."""
        self.pictures, self.labels, self.cross = tuple(pictures), tuple(labels), cross
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(960, 480)

    def minimumSizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(160, 80)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        colours, font = tokens(), self.font()
        font.setPixelSize(_TEXT_PX)
        if self.cross:
            middle = self.rect().center()
            painter.setPen(colours.dim)
            painter.drawLine(middle.x() - _CROSS, middle.y(), middle.x() + _CROSS, middle.y())
            painter.drawLine(middle.x(), middle.y() - _CROSS, middle.x(), middle.y() + _CROSS)
        for n, place in enumerate(self.places()):
            painter.drawImage(place, self.pictures[n])
            if n < len(self.labels):
                painter.setPen(colours.text)
                painter.setFont(font)
                below = QRectF(place.left(), place.bottom() + GRID, place.width(), 3 * GRID)
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.labels[n])
        painter.end()

    def places(self) -> list[QRectF]:
        """Return where the pictures are: as large as fits, all by the same factor."""
        if not self.pictures:
            return []
        gap, line = 4.0 * GRID, 4.0 * GRID
        wide = (self.width() - gap * (len(self.pictures) + 1)) / len(self.pictures)
        high = self.height() - 2 * line
        ratio = self.devicePixelRatioF()
        sizes = [(picture.width() / ratio, picture.height() / ratio) for picture in self.pictures]
        factor = min(_LARGEST * ratio, *(min(wide / width, high / height) for width, height in sizes))
        whole = sum(width * factor for width, _ in sizes) + gap * (len(sizes) - 1)
        left, made = (self.width() - whole) / 2, []
        for width, height in sizes:
            made.append(QRectF(left, (self.height() - height * factor) / 2, width * factor, height * factor))
            left += width * factor + gap
        return made


class StudyWindow(QWidget):
    """Goes through a study with a person. All is done by keys, and each answer is written at once."""

    finished = Signal()
    """The window is closed."""

    def __init__(self, course: Course, answers: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.course = course
        self.answers = answers
        """The file for them."""
        self._unwritten = ""
        """Why they could not be written."""
        self._trial: Trial | None = None
        self._pictures: list[QImage] = []
        self.setWindowTitle(self.tr("Real or fake?"))
        self.setAutoFillBackground(True)
        self.title, self.text = QLabel(self), QLabel(self)
        self.stage = Stage(self)
        for label, pixels in ((self.title, _TITLE_PX), (self.text, _TEXT_PX)):
            font = QFont(self.font())
            font.setPixelSize(pixels)
            label.setFont(font)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        # So that pictures stay where they are when the texts change.
        self.title.setFixedHeight(5 * GRID)
        self.text.setMinimumHeight(20 * GRID)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6 * GRID, 4 * GRID, 6 * GRID, 2 * GRID)
        self._column.setSpacing(2 * GRID)
        self._column.addStretch()
        self._column.addWidget(self.title)
        self._column.addWidget(self.stage, 1)
        self._column.addWidget(self.text)
        self._column.addStretch()
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self._tick)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.refresh()

    @Slot()
    def _tick(self) -> None:
        self.course.tick(time.monotonic())
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Answer, go on, or leave."""
        now = time.monotonic()
        match event.key():
            case _ if event.isAutoRepeat():
                return
            case Qt.Key.Key_Left | Qt.Key.Key_F:
                self._answer(0, now)
            case Qt.Key.Key_Right | Qt.Key.Key_J:
                self._answer(1, now)
            case Qt.Key.Key_Space | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.course.go_on(now)
            case Qt.Key.Key_Escape:
                self.close()
                return
            case _:
                super().keyPressEvent(event)
                return
        self.refresh()

    def _answer(self, given: int, now: float) -> None:
        known = len(self.course.answers)
        self.course.answer(given, now)
        if len(self.course.answers) == known:
            return
        try:
            write(self.answers, self.course)
        except OSError as error:
            self._unwritten = error.strerror or str(error)
        else:
            self._unwritten = ""

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Let no more time pass."""
        self.timer.stop()
        super().closeEvent(event)
        self.finished.emit()

    def refresh(self) -> None:
        """Show where the study is, and wait for what comes next."""
        course = self.course
        trial = course.trial
        if trial is not self._trial:
            self._trial = trial
            self._pictures = (
                [] if trial is None else [to_qimage(load_picture(p).pixels) for p in trial.pictures]
            )
        seen = course.state in {"shown", "told"}
        reading = course.state in {"welcome", "break", "done"}
        self.stage.setVisible(not reading)
        for end in (0, self._column.count() - 1):
            self._column.setStretch(end, int(reading))
        labels: list[str] = []
        if course.state == "told" and trial is not None:
            labels = self._truths(trial)
        self.stage.show_pictures(self._pictures if seen else [], labels, cross=course.state == "ready")
        self.title.setText(self._title())
        self.text.setText("\n\n".join(filter(None, (self._said(), self._trouble()))))
        self.setAccessibleName(f"{self.title.text()} {self.text.text()}")
        if (deadline := course.deadline) is not None:
            self.timer.start(max(round((deadline - time.monotonic()) * 1000), 0))

    def _truths(self, trial: Trial) -> list[str]:
        fakes = [trial.answer == n for n in range(2)] if len(trial.pictures) == 2 else [trial.answer == 1]
        return [self.tr("fake") if fake else self.tr("photo") for fake in fakes]

    def _title(self) -> str:
        course = self.course
        study, number = course.study, len(course.answers) + (course.state != "told")
        if course.state in {"welcome", "done"}:
            return self.tr("Real or fake?") if course.state == "welcome" else self.tr("Thank you")
        if course.state == "break":
            return self.tr("From now on it counts")
        if number <= study.tutorial:
            return self.tr("Tutorial {n} of {all}").format(n=number, all=study.tutorial)
        return self.tr("{n} of {all}").format(n=number - study.tutorial, all=study.counted)

    def _said(self) -> str:
        course = self.course
        paired = course.study.mode == "paired"
        keys = (
            self.tr("← or F: the left one        → or J: the right one")
            if paired
            else self.tr("← or F: a photo        → or J: a fake")
        )
        match course.state:
            case "welcome":
                return self._welcome(keys)
            case "break":
                return self.tr("{n} trials follow, without the truth.\nSpace goes on.").format(
                    n=course.study.counted
                )
            case "told":
                verdict = self.tr("Right.") if course.answers[-1].right else self.tr("Wrong.")
                return self.tr("{verdict} Space goes on.").format(verdict=verdict)
            case "done":
                return self._thanks()
            case _:
                question = self.tr("Which one is the fake?") if paired else self.tr("Photo or fake?")
                return f"{question}\n{keys}"

    def _trouble(self) -> str:
        if not self._unwritten:
            return ""
        text = self.tr("'{path}' cannot be written ({why}); the answers are lost when this window is closed.")
        return text.format(path=apart(str(self.answers)), why=self._unwritten)

    def _welcome(self, keys: str) -> str:
        study = self.course.study
        what = (
            self.tr(
                "You will see two pictures side by side for {s:g} second: a photo, and a fake made of it."
            )
            if study.mode == "paired"
            else self.tr("You will see one picture for {s:g} second: a photo, or a fake made of a photo.")
        ).format(s=SHOWN)
        first = (
            self.tr("The first {n} are practice, and you are told the truth; the next {m} count.").format(
                n=study.tutorial, m=study.counted
            )
            if study.tutorial
            else self.tr("There are {m} of them.").format(m=study.counted)
        )
        end = self.tr("Space begins. Esc leaves at any time; what was answered is kept.")
        return f"{what}\n{first}\n\n{keys}\n\n{end}"

    def _thanks(self) -> str:
        said = result(self.course.answers)
        if said is None:
            return self.tr("Esc closes.")
        wrong = self.tr("Wrong answers: {rate}.").format(rate=str(said.confusion))
        sense = self.tr("50 % would mean that fakes cannot be told from photos.")
        return f"{wrong}\n{sense}\n\n{self.tr('Esc closes.')}"
