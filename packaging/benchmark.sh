#!/usr/bin/env bash
# Measures speed and quality: bash packaging/benchmark.sh, some two hours; --quick: minutes
# `studio` measures the window, in minutes. What was measured last: tests/benchmarks/RESULTS.md
set -euo pipefail
# shellcheck source=packaging/environment.sh
. "$(dirname -- "$0")/environment.sh"

ensure_environment test
cd "$ROOT"
if [ "${1:-}" = studio ]; then
  shift
  window_libraries
  test_programs
  exec .venv/bin/python -m tests.benchmarks.studio "$@"
fi
exec .venv/bin/python -m tests.benchmarks "$@"
