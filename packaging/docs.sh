#!/usr/bin/env bash
# Builds the documentation into docs/_build/html: bash packaging/docs.sh
# Any warning, such as a broken link or a missing picture, is an error. With --pictures those of the window, and of
# what it makes, are made anew first, which takes some ten minutes.
set -euo pipefail
# shellcheck source=packaging/environment.sh
. "$(dirname -- "$0")/environment.sh"

ensure_environment docs
window_libraries
cd "$ROOT"
if [ "${1:-}" = --pictures ]; then
  test_programs
  .venv/bin/python -m tests.documentation
fi
.venv/bin/python -m sphinx --builder html --fail-on-warning --keep-going docs docs/_build/html
echo "Open $ROOT/docs/_build/html/index.html"
