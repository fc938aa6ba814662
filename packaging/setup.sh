#!/usr/bin/env bash
# Sets up all that developing needs: bash packaging/setup.sh
# The environment .venv with tests and documentation, the programs that tests of the window use, and the checks
# before every commit.
set -euo pipefail
# shellcheck source=packaging/environment.sh
. "$(dirname -- "$0")/environment.sh"

ensure_environment test
window_libraries
test_programs
cd "$ROOT"
if [ -e .git ]; then .venv/bin/python -m pre_commit install; fi
