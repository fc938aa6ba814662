"""An engine whose answers tell what they were made of."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from singan_studio.imaging.pixels import Rgb
from singan_studio.jobs.messages import Preview, PreviewReady, Report
from tests.fakes import FakeEngine


def echo(composite: Rgb, scale: int, model: int) -> Rgb:
    """Return what EchoEngine makes of an edit: its negative, marked by the scale and the model."""
    made = 255 - composite
    made[..., 2] = 16 * scale + model
    return made


class EchoEngine(FakeEngine):
    """A FakeEngine that answers with the negative of what it was asked."""

    model = 0

    def _say(self, *reports: Report) -> None:
        super()._say(*(self._echoed(report) for report in reports))

    def _echoed(self, report: Report) -> Report:
        if not isinstance(report, PreviewReady):
            return report
        asked = self.last(Preview)
        assert asked.request == report.request
        return replace(report, made=echo(np.array(asked.edit.composite), asked.scale, self.model))
