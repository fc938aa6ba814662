#!/usr/bin/env bash
# Brings the languages up to date: bash packaging/languages.sh
# The words of the source go into resources/languages/*.ts, for Qt Linguist, and what is translated from there
# into the .qm files, which the program reads. Fails if a word is not translated.
set -euo pipefail
# shellcheck source=packaging/environment.sh
. "$(dirname -- "$0")/environment.sh"

ensure_environment test
cd "$ROOT"
result=0
.venv/bin/python packaging/languages.py || result=1
for file in resources/languages/*.ts; do
  .venv/bin/pyside6-lrelease -silent "$file" -qm "${file%.ts}.qm"
done
exit $result
