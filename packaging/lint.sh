#!/usr/bin/env bash
# Checks style, types and import contracts: bash packaging/lint.sh
# Seconds; the same before every commit (.pre-commit-config.yaml) and in test.sh.
set -euo pipefail
# shellcheck source=packaging/environment.sh
. "$(dirname -- "$0")/environment.sh"

ensure_environment test
cd "$ROOT"
python=.venv/bin/python
result=0
# By "python -m", as the commands in .venv/bin name the folder they were installed in: a project that
# was moved would run the old ones. import-linter has no such form.
"$python" -m ruff check || result=1
"$python" -m ruff format --check || result=1
"$python" -m mypy --strict || result=1
"$python" .venv/bin/lint-imports || result=1
exit $result
