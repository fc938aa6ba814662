"""Everything a training depends on besides the photo, with the paper's numbers as defaults.

The presets are stations on one road: a model at one of them is taken on to the next (docs/decisions/0008).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from singan_studio.errors import StudioError

PLAN_FIELDS = ("max_size", "min_size", "scale_factor", "noise_padding", "seed")
"""What is the same at every station of a model: its scales and the noise of its reconstruction."""


@dataclass(frozen=True, slots=True)
class TrainConfig:
    """Settings of one training (SinGAN, ICCV 2019; section 2 and the supplementary material).

    Sizes are in pixels, rates per step. The defaults are those of the paper.
    """

    preset: str = "paper"
    max_size: int = 250
    """Longer side of the finest learnt scale; photos are scaled down to it, never up."""
    min_size: int = 25
    """Shorter side of the coarsest scale."""
    scale_factor: float = 0.75
    """Wanted factor between scales; the plan takes the nearest that ends at `min_size`."""
    network_scales: tuple[int | None, int | None] = (0, None)
    """Which scales learn a network, as a slice over the scales, coarsest first."""
    iterations: int = 2000
    """Iterations a scale; each is `discriminator_steps` and then `generator_steps`."""
    discriminator_steps: int = 3
    generator_steps: int = 3
    learning_rate: float = 5e-4
    decay_at: float = 0.8
    """Fraction of the iterations after which the learning rate falls to a tenth."""
    alpha: float = 10.0
    """Weight of the reconstruction loss."""
    gradient_penalty: float = 0.1
    noise_amplitude: float = 0.1
    """sigma_n over the RMSE of the up-sampled reconstruction."""
    channels: int = 32
    """Channels at scale 0; doubled every 4 scales, at most `max_channels`."""
    max_channels: int = 128
    crop: int | None = None
    """Side of the random windows trained on; None trains on whole pictures, as the paper does."""
    noise_padding: bool = False
    """Draw noise at the padded size instead of zero-padding it (animation)."""
    seed: int = 0

    def __post_init__(self) -> None:
        checks = {
            "--max-size must be at least 16": self.max_size >= 16,
            "--min-size must be at least 12": self.min_size >= 12,
            "--min-size must not be above --max-size": self.min_size <= self.max_size,
            "--scale-factor must lie between 0.3 and 0.95": 0.3 <= self.scale_factor <= 0.95,
            "--iterations must be at least 1": self.iterations >= 1,
            "--alpha must not be negative": self.alpha >= 0,
            "steps must be at least 1": min(self.discriminator_steps, self.generator_steps) >= 1,
            "--seed must lie between 0 and 2^62": 0 <= self.seed < 2**62,
            "crop must be at least 16": self.crop is None or self.crop >= 16,
        }
        for sentence, fine in checks.items():
            if not fine:
                raise StudioError(f"{sentence}; change it and try again.")

    def learns(self, count: int) -> range:
        """Return the scales, out of `count`, that learn a network."""
        return range(*slice(*self.network_scales).indices(count))

    def channels_at(self, scale: int) -> int:
        """Return the number of channels of the networks at `scale`."""
        return int(min(self.channels * 2 ** (scale // 4), self.max_channels))


# No task is served better by few networks than by none (docs/decisions/0011-kinds-of-scales.md): draft and
# balanced begin where `paper` does, with its channels, so that what they learn is where it goes on from.
PRESETS: dict[str, TrainConfig] = {
    "instant": TrainConfig(preset="instant", network_scales=(0, 0)),
    "draft": TrainConfig(
        preset="draft",
        network_scales=(0, 3),
        iterations=120,
        discriminator_steps=1,
        generator_steps=1,
        crop=64,
    ),
    "balanced": TrainConfig(
        preset="balanced",
        network_scales=(0, 5),
        iterations=280,
        discriminator_steps=1,
        generator_steps=1,
        crop=64,
    ),
    "paper": TrainConfig(preset="paper"),
}


@dataclass(frozen=True, slots=True)
class Learnt:
    """How far a network scale was learnt: its station, and the iterations it had there."""

    station: str
    iterations: int

    def serves(self, config: TrainConfig) -> bool:
        """Return whether the station of a config is reached here, or lies behind."""
        here, wanted = place(self.station), place(config.preset)
        return here > wanted or (here == wanted and self.iterations >= config.iterations)


def place(station: str) -> int:
    """Return where on the road a station lies; a schedule of somebody's own lies beyond its end."""
    stations = list(PRESETS)
    return stations.index(station) if station in stations else len(stations)


def road(far: str, like: TrainConfig, presets: Mapping[str, TrainConfig] = PRESETS) -> list[TrainConfig]:
    """Return the stations up to `far` for a model with the scales and the seed of `like`.

    Raises StudioError for an unknown station.
    """
    names = list(presets)
    if far not in presets:
        raise StudioError(f"There is no preset '{far}'; choose one of {', '.join(names)}.")
    same = {name: getattr(like, name) for name in PLAN_FIELDS}
    return [replace(presets[name], **same) for name in names[: names.index(far) + 1]]


def reached(learnt: Sequence[Learnt | None], presets: Mapping[str, TrainConfig] = PRESETS) -> str:
    """Return the furthest station that a model is at, by what is known of each scale (None: patches)."""
    there = next(iter(presets))
    for name, config in presets.items():
        wanted = [learnt[n] for n in config.learns(len(learnt))]
        if wanted and all(found is not None and found.serves(config) for found in wanted):
            there = name
    return there


def preset(name: str, **changes: object) -> TrainConfig:
    """Return the preset `name` with the given fields changed; raises StudioError for an unknown name."""
    if name not in PRESETS:
        raise StudioError(f"There is no preset '{name}'; choose one of {', '.join(PRESETS)}.")
    return replace(PRESETS[name], **changes)  # type: ignore[arg-type]
