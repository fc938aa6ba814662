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

# The tests in parts, the long ones first; "rest" is whatever no other part has.
# Qt's parts are apart as their folders expect an application of their own.
parts=(lower commands window studio rest)
lower=(tests/unit/{imaging,engine,document,jobs,bench,study,spread})
commands=(tests/e2e/test_*.py tests/faults tests/documentation)
window=(tests/ui)
studio=(tests/e2e/studio tests/monkey tests/fuzz)
others=("${lower[@]}" "${commands[@]}" "${window[@]}" "${studio[@]}")

# part NAME: its tests, and in $logs what they said, how they went and how long it took.
part() {
  local name=$1 began=$SECONDS status=0
  case $name in
    lower) tests_without_qt ;;
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
    echo "Qt can be imported in .venv-noqt: this part would prove nothing."
    return 1
  fi
  .venv-noqt/bin/python -m pytest -p no:cacheprovider "${lower[@]}"
}

job "style, types, contracts" bash packaging/lint.sh

# Two parts at a time, each on one core: torch's threads would only wait for each other.
export OMP_NUM_THREADS=1
printf '\n--- pytest, two parts at a time\n'
for name in "${parts[@]}"; do
  while [ "$(jobs -rp | wc -l)" -ge 2 ]; do sleep 1; done
  part "$name" &
done
wait
for name in "${parts[@]}"; do
  read -r status seconds <"$logs/$name.done"
  printf '\n--- pytest, %s\n' "$name"
  cat "$logs/$name"
  verdict='ok    '
  if [ "$status" -ne 0 ]; then verdict=FAILED && result=1; fi
  summary="$summary$verdict  pytest, $name ($seconds s)"$'\n'
done

printf '\n--- Summary\n%s' "$summary"
tail -q -n 1 "${parts[@]/#/$logs/}" # pytest's closing lines, where people and CI look for them
exit $result
