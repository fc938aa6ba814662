#!/usr/bin/env bash
# Checks everything: style, types, layers, and all tests, those of the lower layers where Qt is not installed.
# Arguments mean pytest alone, with them: bash packaging/test.sh -k mask
set -euo pipefail
# shellcheck source=packaging/environment.sh
. "$(dirname -- "$0")/environment.sh"

ensure_environment test
window_libraries
test_programs
cd "$ROOT"
python=.venv/bin/python

if [ "${1:-}" = -- ]; then shift; fi
if [ $# -gt 0 ]; then
  exec "$python" -m pytest "$@"
fi

summary=''
result=0
log=$(mktemp)
apart=$(mktemp)
beside=''
trap 'rm -f "$log" "$apart"; [ -z "$beside" ] || kill "$beside" 2>/dev/null || true' EXIT

# job NAME COMMAND...: runs it, notes how it went, and lets the next one run in any case.
job() {
  local name=$1 began=$SECONDS verdict='ok    '
  shift
  printf '\n--- %s\n' "$name"
  "$@" || { verdict=FAILED && result=1; }
  verdict="$verdict  $name ($((SECONDS - began)) s)"
  printf -- '--- %s\n' "$verdict"
  summary="$summary$verdict"$'\n'
}

lower=(tests/unit/{imaging,engine,document,jobs,bench,study,spread})
commands=(tests/e2e/test_*.py tests/faults tests/documentation)

# shellcheck disable=SC2329 # called by job
tests_of_window() {
  local color=auto
  if [ -t 1 ]; then color=yes; fi # pytest itself sees only the pipe
  "$python" -m pytest --color="$color" "${lower[@]/#/--ignore=}" "${commands[@]/#/--ignore=}" | tee "$log"
}

# shellcheck disable=SC2329 # called by job
tests_beside() {
  local status=0
  tests_without_qt || status=$?
  # Without the cache: --lf is about the tests of the window.
  "$python" -m pytest -p no:cacheprovider "${commands[@]}" || status=$?
  return $status
}

# The layers below the window must work where Qt is not installed. A second environment with links
# to all that .venv holds except Qt is made in a moment, without a second download of PyTorch.
# shellcheck disable=SC2329 # called by job
tests_without_qt() {
  local entry from to
  "$python" -m venv --clear --without-pip .venv-noqt || return
  from=$("$python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))') || return
  to=$(.venv-noqt/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))') || return
  for entry in "$from"/*; do
    case ${entry##*/} in
      [Pp]y[Ss]ide6* | shiboken6* | [Qq]t[Aa]wesome* | [Qq]t[Pp]y*) ;;
      *) ln -s "$entry" "$to/" || return ;;
    esac
  done
  if .venv-noqt/bin/python -c 'import PySide6' 2>/dev/null; then
    echo "Qt can be imported in .venv-noqt: this job would prove nothing."
    return 1
  fi
  # Without the cache, as above.
  .venv-noqt/bin/python -m pytest -p no:cacheprovider "${lower[@]}"
}

# shellcheck disable=SC2329 # called by job
finished_beside() {
  local status=0
  wait "$beside" || status=$?
  cat "$apart"
  return $status
}

# Side by side, each on one core: torch's threads would only wait for each other.
export OMP_NUM_THREADS=1
tests_beside >"$apart" 2>&1 &
beside=$!
# By "python -m", as the commands in .venv/bin name the folder they were installed in: a project that
# was moved would run the old ones. import-linter has no such form.
job "ruff check" "$python" -m ruff check
job "ruff format" "$python" -m ruff format --check
job "mypy" "$python" -m mypy --strict
job "lint-imports" "$python" .venv/bin/lint-imports
job "pytest, window" tests_of_window
job "pytest, lower layers without Qt and then commands, beside it" finished_beside

printf '\n--- Summary\n%s' "$summary"
tail -q -n 1 "$apart" "$log" # pytest's closing lines, where people and CI look for them
exit $result
