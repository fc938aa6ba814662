"""The engine: a pyramid of scales that learns one photo and repaints composites (torch)."""

import os

# Must be set before torch is loaded. OpenMP's threads otherwise spin while they wait for each other, and on a
# machine with anything else to do (a window, say) a step then takes up to fifty times as long: an edit was
# measured at 12 s instead of 0.3 s beside a busy process.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
