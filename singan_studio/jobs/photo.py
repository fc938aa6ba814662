"""The open photo, as the engine's thread knows it. Imported on that thread only."""

from __future__ import annotations

from pathlib import Path

import torch

from singan_studio import lock
from singan_studio.engine import checkpoint
from singan_studio.engine.config import TrainConfig
from singan_studio.engine.model import Pyramid, new_pyramid
from singan_studio.engine.training import Training, begin, known
from singan_studio.errors import InUseError, ModelError
from singan_studio.imaging.pixels import photo_hash
from singan_studio.jobs import models
from singan_studio.jobs.messages import Open
from singan_studio.lock import Lock


class Photo:
    """The open photo: its pyramid, and how far that is on the road of learning."""

    def __init__(self, request: Open, instant: TrainConfig, where: torch.device) -> None:
        self.request = request
        self.pyramid = new_pyramid(request.photo, instant, where)
        self.training = begin(self.pyramid)
        """The one under way, or done with; of `pyramid`."""
        self.sampled: set[int] = set()
        """Scales of which a sample was shown."""
        self.enlargers: dict[tuple[float, str], Training] = {}
        """What was learnt of it to enlarge, by the step and the quality."""
        self.hash = photo_hash(request.photo)
        self.folder = models.folder(request.models, self.hash) if request.models is not None else None
        self._seen: models.Version | None = None
        """Of `path`, as it was read or written here last."""
        self._writing: Lock | None = None
        self._using: Lock | None = None

    @property
    def path(self) -> Path | None:
        """The file of what is learnt, if models are saved."""
        return models.place(self.folder, self.request.max_size) if self.folder is not None else None

    def begin_writing(self) -> bool:
        """Take the right to write what is learnt; return whether more of it was found there.

        Raises InUseError while another window or command has that right, and ModelError when what was found
        cannot be read.
        """
        if self.path is None or self.folder is None:
            return False
        self.use()
        writing = lock.take(self.path)
        if writing is None:
            raise InUseError(
                "This photo is being learnt in another window or by a command; here it is edited with what "
                "is learnt so far, and learnt on when that has ended."
            )
        self._writing = writing
        if models.version(self.path) in (self._seen, None):
            return False
        self.read(self.path)
        return True

    def lend_writing(self) -> Lock | None:
        """Give away the right to write, if it is had: `read` what was written when it was released."""
        lent, self._writing = self._writing, None
        return lent

    def end_writing(self) -> None:
        """Let others write."""
        if self._writing is not None and self.path is not None:
            self._seen = models.version(self.path)
            self._writing.release()
            self._writing = None

    def use(self) -> None:
        """Keep what is learnt from being deleted until the photo is closed, also by other windows."""
        if self.folder is not None and self._using is None:
            self._using = models.use(self.folder)

    def close(self) -> None:
        """Let go of the files."""
        self.end_writing()
        if self._using is not None:
            self._using.release()
            self._using = None

    def read(self, path: Path) -> None:
        """Go on with a saved model; raises ModelError, also when it is another photo's."""
        version = models.version(path) if path == self.path else self._seen
        self.take(path, *checkpoint.load(path, self.pyramid.device), version)

    def take(
        self, path: Path, pyramid: Pyramid, training: Training, version: models.Version | None
    ) -> list[int]:
        """Go on with what was read of a file, of a version; return the scales that are others now.

        Raises ModelError when it is another photo's.
        """
        base = self.pyramid
        if checkpoint.encoded(pyramid).sha256 != self.hash:
            raise ModelError(f"'{path}' was learnt from another photo; it is not used.")
        self._seen = version
        pyramid.photo = base.photo
        if pyramid.plan == base.plan:
            # The same pictures and the same patch scales: kept, and prepared, once.
            pyramid.reals, pyramid.patches, pyramid.native = base.reals, base.patches, base.native
            pyramid.scales = [
                base.patches[n] if scale.kind == "patch" else scale for n, scale in enumerate(pyramid.scales)
            ]
        self.pyramid, self.training = pyramid, training
        return [n for n, (old, new) in enumerate(zip(known(base), known(pyramid), strict=True)) if old != new]
