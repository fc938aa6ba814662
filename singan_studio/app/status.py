"""The one line that says how things stand."""

from __future__ import annotations

from singan_studio.app.learning import LearningState
from singan_studio.app.words import apart, tr
from singan_studio.jobs.messages import Kind


def ready(kinds: tuple[Kind, ...], *, failed: bool = False) -> str:
    """Return what can be done with a photo of which these kinds of scales make pictures; none: not ready."""
    if failed:
        return tr("This photo could not be prepared for edits")
    if not kinds:
        return tr("Preparing the photo…")
    if len(kinds) == 1:
        return tr("Too small for edits: take a larger photo")
    if "network" not in kinds:
        return tr("Ready to edit (patch detail)")
    return tr(
        "Ready to edit (learnt and patch detail)" if "patch" in kinds else "Ready to edit (learnt detail)"
    )


def learning(state: LearningState) -> str:
    """Return how far learning is; empty when there is none."""
    match state.status:
        case "learning" if state.where and state.station is None:
            return tr("waiting for {computer}…").format(computer=apart(state.where))
        case "learning":
            return _under_way(state)
        case "paused":
            return tr("learning paused")
        case "stopping":
            return tr("ending learning…")
    return ""


def _under_way(state: LearningState) -> str:
    seconds, computer = state.seconds_left, apart(state.where)
    if seconds is None:
        words = tr("learning on {computer}…") if state.where else tr("learning this photo…")
        return words.format(computer=computer)
    here, there = tr("learning this photo… {time} left"), tr("learning on {computer}… {time} left")
    return (there if state.where else here).format(computer=computer, time=clock(seconds))


def clock(seconds: float) -> str:
    """Return a time as 0:48, 12:05 or 1:02:03."""
    minutes, rest = divmod(max(0, round(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
