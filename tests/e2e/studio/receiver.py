"""Another program: a window that takes files dropped on it, and writes down which."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget


class Receiver(QWidget):
    """Takes files."""

    def __init__(self, told: Path) -> None:
        super().__init__()
        self._told = told
        self.setAcceptDrops(True)
        self.setWindowTitle("Receiver")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        event.acceptProposedAction()
        files = [url.toLocalFile() for url in event.mimeData().urls()]
        self._told.write_text("\n".join(files), "utf-8")


def main() -> int:
    """Show the window at the place given (left, top, width, height) until it is ended."""
    told, *place = sys.argv[1:]
    application = QApplication([])
    window = Receiver(Path(told))
    window.setGeometry(*(int(number) for number in place))
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
