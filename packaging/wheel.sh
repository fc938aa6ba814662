#!/usr/bin/env bash
# Builds the wheel and the source distribution, and tests what they install: bash packaging/wheel.sh
# Both are in dist afterwards. The wheel is built from the source distribution, which shows that this holds all;
# it is installed with its dependencies in an environment elsewhere, and learns, edits and exports there.
set -euo pipefail
ENVIRONMENT=.venv-build
# shellcheck source=packaging/environment.sh
. "$(dirname -- "$0")/environment.sh"

ensure_environment build
cd "$ROOT"
rm -f dist/*.whl dist/*.tar.gz
"$VENV/bin/python" -m build --outdir dist

away=$(mktemp -d)
trap 'rm -rf "$away"' EXIT
"$VENV/bin/python" -m venv "$away/environment"
echo "Installing the wheel into an environment of its own."
"$away/environment/bin/python" -m pip install -q dist/*.whl
cd "$away" # where nothing of the project is
for call in --version --self-test 'info nothing.png'; do
  # shellcheck disable=SC2086 # words
  env -i HOME="$away/home" PATH=/usr/bin:/bin "$away/environment/bin/singan-studio" $call || status=$?
  case "$call ${status:-0}" in
    'info nothing.png 2' | --*' 0') ;;
    *) fail "singan-studio $call ended with ${status:-0}." ;;
  esac
  status=0
done
du -sh "$ROOT"/dist/*.whl "$ROOT"/dist/*.tar.gz
