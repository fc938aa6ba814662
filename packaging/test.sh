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
logs=$(mktemp -d)
# shellcheck disable=SC2046 # none, or several
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$logs"' EXIT

# Everything in parts, the long ones first; "rest" is whatever tests no other part has.
# Those of Qt are apart as their folders expect an application of their own.
parts=(commands engine window studio layers lint rest)
engine=(tests/unit/engine)
layers=(tests/unit/{imaging,document,jobs,bench,study,spread})
commands=(tests/e2e/test_*.py tests/faults tests/documentation)
window=(tests/ui)
studio=(tests/e2e/studio tests/monkey tests/fuzz)
others=("${engine[@]}" "${layers[@]}" "${commands[@]}" "${window[@]}" "${studio[@]}")

# part NAME: what it checks, and in $logs what that said, how it went and how long it took.
part() {
  local name=$1 began=$SECONDS status=0
  case $name in
    lint) bash packaging/lint.sh ;;
    engine) tests_without_qt "${engine[@]}" ;;
    layers) tests_without_qt "${layers[@]}" ;;
    commands) tests "${commands[@]}" ;;
    window) tests "${window[@]}" ;;
    studio) tests "${studio[@]}" ;;
    rest) tests tests "${others[@]/#/--ignore=}" ;;
  esac >"$logs/$name" 2>&1 || status=$?
  printf '%s %s\n' $status $((SECONDS - began)) >"$logs/$name.done"
  printf -- '... %s: %s\n' "$name" "$(tail -n 1 "$logs/$name")"
}

# Without pytest's cache, which processes side by side would take from each other.
tests() {
  "$python" -m pytest -p no:cacheprovider "$@"
}

# The layers below the window must work where Qt is not installed. A second environment with links
# to all that .venv holds except Qt is made in a moment, without a second download of PyTorch.
environment_without_qt() {
  local entry from to
  "$python" -m venv --clear --without-pip .venv-noqt
  from=$("$python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
  to=$(.venv-noqt/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
  for entry in "$from"/*; do
    case ${entry##*/} in
      [Pp]y[Ss]ide6* | shiboken6* | [Qq]t[Aa]wesome* | [Qq]t[Pp]y*) ;;
      *) ln -s "$entry" "$to/" ;;
    esac
  done
  if .venv-noqt/bin/python -c 'import PySide6' 2>/dev/null; then
    fail "Qt can be imported in .venv-noqt: tests without it would prove nothing."
  fi
}

tests_without_qt() {
  .venv-noqt/bin/python -m pytest -p no:cacheprovider "$@"
}

environment_without_qt

# Two parts at a time, each on one core: torch's threads would only wait for each other.
export OMP_NUM_THREADS=1
for name in "${parts[@]}"; do
  while [ "$(jobs -rp | wc -l)" -ge 2 ]; do sleep 1; done
  part "$name" &
done
wait
for name in "${parts[@]}"; do
  read -r status seconds <"$logs/$name.done"
  printf '\n--- %s\n' "$name"
  cat "$logs/$name"
  verdict='ok    '
  if [ "$status" -ne 0 ]; then verdict=FAILED && result=1; fi
  summary="$summary$verdict  $name ($seconds s)"$'\n'
done

printf '\n--- Summary\n%s' "$summary"
tail -q -n 1 "${parts[@]/#/$logs/}" # pytest's closing lines, where people and CI look for them
exit $result
