"""A real session over a scripted engine, with a photo open in it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from singan_studio.app.session import Session
from singan_studio.document import edits
from singan_studio.imaging.load import Picture

from ..conftest import Until

OpenPhoto = Callable[[], None]


@pytest.fixture
def open_photo(session: Session, until: Until) -> OpenPhoto:
    def open_photo() -> None:
        y, x = np.mgrid[0:60, 0:80]
        photo = np.stack([x * 3, y * 4, 120 + 0 * x], axis=-1).astype(np.uint8)
        session.open_picture(Picture(photo, None, True, ()), "photo")
        until(lambda: session.photo is not None and session.kinds)

    return open_photo


@pytest.fixture
def photo(open_photo: OpenPhoto) -> None:
    open_photo()


@pytest.fixture
def painted(photo: None, session: Session, until: Until) -> None:  # noqa: ARG001
    """A photo with a painted square, and its result."""
    square = np.full((12, 12, 4), (200, 0, 0, 255), np.uint8)
    session.do("Brush stroke", edits.add_layer(session.document, square, "Paint", "paint", (20, 20)))
    until(lambda: session.result is not None and not session.rendering and len(session.thumbnails) == 4)
