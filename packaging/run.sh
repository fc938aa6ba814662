#!/usr/bin/env bash
# Installs SinGAN Studio into .venv (first time only) and runs its main job: bash packaging/run.sh
# Arguments go to it: bash packaging/run.sh --help
# Needs Python 3.11 or newer, nothing else. PYTHON=/path/to/python3 chooses one.
set -euo pipefail
# shellcheck source=packaging/environment.sh
. "$(dirname -- "$0")/environment.sh"

ensure_environment run
# In the caller's folder, so that the paths among the arguments are the caller's.
exec "$VENV/bin/singan-studio" demo "$@"
