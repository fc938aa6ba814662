"""Random numbers: every purpose has its own stream of a seed, the same on every device and machine."""

from __future__ import annotations

import hashlib

import torch


def stream(purpose: str, seed: int) -> torch.Generator:
    """Return the CPU generator of a purpose and a seed.

    Streams of different purposes have nothing in common, whatever the seeds: a sample whose first numbers
    were those of z* would be the photo.
    """
    digest = hashlib.sha256(f"{purpose} {seed}".encode()).digest()
    return torch.Generator().manual_seed(int.from_bytes(digest[:8], "big") >> 1)
