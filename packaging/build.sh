#!/usr/bin/env bash
# Builds the program as a folder that needs no Python: bash packaging/build.sh
# It is dist/singan-studio afterwards, and has been tested elsewhere without the project (packaging/smoke.py).
# Takes some ten minutes and 4 GB, in an environment of its own, .venv-build. --untested leaves the test out.
set -euo pipefail
ENVIRONMENT=.venv-build
# shellcheck source=packaging/environment.sh
. "$(dirname -- "$0")/environment.sh"
# shellcheck source=packaging/share.sh
. "$ROOT/packaging/share.sh"

ensure_environment build
window_libraries
cd "$ROOT"
python=$VENV/bin/python

# What is built is what a wheel installs, not this folder.
rm -rf build/wheel dist/singan-studio
"$python" -m pip wheel -q --no-deps --wheel-dir build/wheel .
"$python" -m pip install -q --no-deps --force-reinstall build/wheel/*.whl
"$python" packaging/lean.py "$("$python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')"
lay_share "$python" build/share
# Its own command: `python -m` would put this folder, without the wheel's resources, before the wheel.
"$VENV/bin/pyinstaller" --noconfirm --log-level WARN --distpath dist --workpath build/work \
  packaging/singan-studio.spec
if [ "$(uname)" = Linux ]; then
  strip --strip-unneeded dist/singan-studio/_internal/libpython3*.so*
fi
cp -R build/share LICENSE packaging/install-desktop.sh dist/singan-studio/
printf 'dist/singan-studio: %s MB\n' "$(du -sm dist/singan-studio | cut -f 1)"
if [ "${1:-}" = --untested ]; then exit; fi
if [ "$(uname)" = Linux ]; then
  test_programs
  "$python" packaging/smoke.py dist/singan-studio
else
  dist/singan-studio/singan-studio --self-test
fi
