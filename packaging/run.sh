#!/usr/bin/env bash
# Installs SinGAN Studio into .venv (first time only) and opens it on a sample photo: bash packaging/run.sh
# Another photo, or a command, may be named: bash packaging/run.sh photo.jpg
# Without a display it does one of each task on the command line instead; arguments then go to that.
# Needs Python 3.11 or newer, nothing else. PYTHON=/path/to/python3 chooses one.
set -euo pipefail
# shellcheck source=packaging/environment.sh
. "$(dirname -- "$0")/environment.sh"

ensure_environment run
# In the caller's folder, so that the paths among the arguments are the caller's.
if ! has_display; then
  exec "$VENV/bin/singan-studio" demo "$@"
fi
window_libraries
if [ $# -eq 0 ]; then set -- "$ROOT/resources/samples/balloons/photo.png"; fi
exec "$VENV/bin/singan-studio" "$@"
