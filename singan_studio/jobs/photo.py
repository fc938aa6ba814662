"""The open photo, as the engine's thread knows it. Imported on that thread only."""

from __future__ import annotations

from pathlib import Path

import torch

from singan_studio.engine import checkpoint
from singan_studio.engine.config import TrainConfig
from singan_studio.engine.model import new_pyramid
from singan_studio.engine.training import Training, begin
from singan_studio.errors import ModelError
from singan_studio.jobs import models
from singan_studio.jobs.messages import Open


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
        self.hash = checkpoint.photo_hash(request.photo)
        self.folder = models.folder(request.models, self.hash) if request.models is not None else None

    @property
    def path(self) -> Path | None:
        """The file of what is learnt, if models are saved."""
        return models.place(self.folder, self.request.max_size) if self.folder is not None else None

    def read(self, path: Path) -> None:
        """Go on with a saved model; raises ModelError, also when it is another photo's."""
        base = self.pyramid
        pyramid, training = checkpoint.load(path, base.device)
        if checkpoint.encoded(pyramid).sha256 != self.hash:
            raise ModelError(f"'{path}' was learnt from another photo; it is not used.")
        pyramid.photo = base.photo
        if pyramid.plan == base.plan:
            # The same pictures and the same patch scales: kept, and prepared, once.
            pyramid.reals, pyramid.patches, pyramid.native = base.reals, base.patches, base.native
            pyramid.scales = [
                base.patches[n] if scale.kind == "patch" else scale for n, scale in enumerate(pyramid.scales)
            ]
        self.pyramid, self.training = pyramid, training
