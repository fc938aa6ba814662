"""The settings window: made from the schema, and every change is in force at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from singan_studio.app.schema import models_folder
from singan_studio.app.settings import Setting, Settings
from singan_studio.app.words import tr
from singan_studio.ui.dialogs.learnt_photos import LearntPhotos
from singan_studio.ui.icons import icon
from singan_studio.ui.widgets.labels import Caption
from singan_studio.ui.widgets.style import GRID, TARGET, fitting


class SettingsDialog(QDialog):
    """Every setting that has a label, in groups by the first part of its key."""

    def __init__(
        self, settings: Settings, parent: QWidget | None = None, *, models: Path | None = None
    ) -> None:
        """`models`: the folder of what is learnt."""
        super().__init__(parent)
        self.settings = settings
        self.photos = LearntPhotos(settings, models or models_folder(), self)
        self._resets: dict[str, QToolButton] = {}
        self.setWindowTitle(self.tr("Settings"))
        self.setModal(False)
        self.controls: dict[str, QWidget] = {}
        self._show: dict[str, Callable[[], None]] = {}
        content = QWidget()
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID // 2)
        self._grid.setColumnStretch(1, 1)
        self._fill()
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        self.resize(fitting(self, 560, 600))
        settings.changed.connect(self._changed)

    def _fill(self) -> None:
        group = ""
        titles = _titles()
        for setting in self.settings.schema:
            part = setting.key.partition(".")[0]
            if not setting.label or part not in titles:
                continue
            if part != group:
                group = part
                self._title(titles[part])
            self._row(setting)
            if setting.key == "models.gigabytes":
                self._grid.addWidget(self.photos, self._grid.rowCount(), 0, 1, 3)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _title(self, text: str) -> None:
        title = QLabel(text, self)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        row = self._grid.rowCount()
        self._grid.setRowMinimumHeight(row, TARGET + GRID)
        self._grid.addWidget(title, row, 0, 1, 3, Qt.AlignmentFlag.AlignBottom)

    def _row(self, setting: Setting) -> None:
        label = QLabel(tr(setting.label), self)
        control = self._control(setting)
        control.setAccessibleName(tr(setting.label))
        control.setAccessibleDescription(tr(setting.help))
        control.setToolTip(tr(setting.help))
        control.setMinimumHeight(TARGET)
        control.installEventFilter(self)
        label.setBuddy(control)
        reset = QToolButton(self)
        reset.setIcon(icon("arrow-counter-clockwise"))
        reset.setFixedSize(TARGET, TARGET)
        reset.setToolTip(self.tr("Back to the default"))
        reset.setAccessibleName(self.tr("Reset {setting}").format(setting=tr(setting.label)))
        keep = reset.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        reset.setSizePolicy(keep)
        reset.clicked.connect(lambda: self.settings.reset(setting.key))
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(control, row, 1)
        self._grid.addWidget(reset, row, 2)
        if setting.help:
            self._grid.addWidget(Caption(tr(setting.help), self), row + 1, 0, 1, 3)
            self._grid.setRowMinimumHeight(row + 2, GRID // 2)
        self.controls[setting.key], self._resets[setting.key] = control, reset
        self._changed(setting.key)

    def _control(self, setting: Setting) -> QWidget:
        match setting.kind:
            case "bool":
                return self._check(setting)
            case "choice":
                return self._choice(setting)
            case "int":
                return self._number(setting, QSpinBox(self))
            case "float":
                return self._number(setting, QDoubleSpinBox(self))
        raise ValueError(f"a setting of kind {setting.kind} has no control: {setting.key}")

    def _check(self, setting: Setting) -> QWidget:
        box = QCheckBox(self)
        box.toggled.connect(lambda on: self.settings.set(setting.key, on))
        self._show[setting.key] = lambda: box.setChecked(self.settings.flag(setting.key))
        return box

    def _choice(self, setting: Setting) -> QWidget:
        box = QComboBox(self)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for value, label in setting.choices:
            box.addItem(tr(label), value)
        box.activated.connect(lambda index: self.settings.set(setting.key, box.itemData(index)))
        self._show[setting.key] = lambda: box.setCurrentIndex(box.findData(self.settings.text(setting.key)))
        return box

    def _number(self, setting: Setting, box: QSpinBox | QDoubleSpinBox) -> QWidget:
        low = 0 if setting.minimum is None else setting.minimum
        high = 1_000_000 if setting.maximum is None else setting.maximum
        box.setRange(low, high)  # type: ignore[arg-type]
        if isinstance(box, QDoubleSpinBox):
            box.setDecimals(1)
            box.setSingleStep(0.5)
        box.setSuffix(f" {setting.unit}" if setting.unit else "")
        if setting.lowest:
            box.setSpecialValueText(tr(setting.lowest))
        box.setAlignment(Qt.AlignmentFlag.AlignRight)
        box.setKeyboardTracking(False)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.valueChanged.connect(lambda value: self.settings.set(setting.key, value))

        def show() -> None:
            value = self.settings.number(setting.key)
            if isinstance(box, QSpinBox):
                box.setValue(round(value))
            else:
                box.setValue(value)

        self._show[setting.key] = show
        return box

    def _changed(self, key: str) -> None:
        if key in self.controls:
            self._show[key]()
            default = next(s.default for s in self.settings.schema if s.key == key)
            self._resets[key].setVisible(self.settings.get(key) != default)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the wheel scroll, too, over a control that nobody chose: it would change its value."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for reset in self._resets.values():
                reset.setIcon(icon("arrow-counter-clockwise"))


def _titles() -> dict[str, str]:
    """Return the groups of the window, by the first part of a setting's key."""
    return {
        "appearance": tr("Appearance"),
        "canvas": tr("Canvas"),
        "learning": tr("Learning"),
        "preview": tr("Previews"),
        "tablet": tr("Pen"),
        "history": tr("Memory"),
        "models": tr("Storage"),
    }
