#!/usr/bin/env bash
# Puts the program into the menu of a Linux desktop, for this user: bash packaging/install-desktop.sh
# Photos, projects (.ora) and models (.safetensors) then offer it, with icons of their own. --remove takes all
# that away again. Both may be repeated. A built program has this script beside it, and installs itself.
set -euo pipefail

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
if [ -x "$here/singan-studio" ]; then
  share=$here/share
  program=$here/singan-studio
else
  # shellcheck source=packaging/environment.sh
  . "$here/environment.sh"
  # shellcheck source=packaging/share.sh
  . "$here/share.sh"
  ensure_environment run
  share=$ROOT/build/share
  program=$VENV/bin/singan-studio
  lay_share "$VENV/bin/python" "$share"
fi
data=${XDG_DATA_HOME:-$HOME/.local/share}

# A path as the entry's Exec wants it: quoted, where four characters are escaped, all of which once more as in
# every value; a percent sign is doubled. The first line is for the entry, the second for sed.
quoted() {
  printf '%s' "$1" | sed -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g' -e 's/.*/"&"/' |
    sed -e 's/[\\&|]/\\&/g'
}

(cd "$share" && find . -type f) | while read -r file; do
  if [ "${1:-}" = --remove ]; then
    rm -f "$data/$file"
  else
    mkdir -p "$(dirname "$data/$file")"
    cp "$share/$file" "$data/$file"
  fi
done
if [ "${1:-}" != --remove ]; then
  # By its full path: ~/.local/bin need not be on the desktop's path, nor the program in it.
  sed -i -e "s|^Exec=singan-studio|Exec=$(quoted "$program")|" -e '/^TryExec=/d' \
    "$data/applications/singan-studio.desktop"
fi
# Desktops that lack one of these look for themselves.
update() {
  if command -v "$1" >/dev/null; then "$@" || true; fi
}
if [ -d "$data/mime/packages" ]; then update update-mime-database "$data/mime"; fi
if [ -d "$data/applications" ]; then update update-desktop-database -q "$data/applications"; fi
if [ -d "$data/icons/hicolor" ]; then update gtk-update-icon-cache -q -t "$data/icons/hicolor"; fi
if [ "${1:-}" = --remove ]; then
  echo "SinGAN Studio is out of the menu."
else
  echo "SinGAN Studio is in the menu, and starts $program."
fi
