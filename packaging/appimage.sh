#!/usr/bin/env bash
# Makes an AppImage of the built program: bash packaging/appimage.sh, after bash packaging/build.sh
# The folder that it holds, build/SinGAN_Studio.AppDir, is tested by its AppRun. The rest is done by appimagetool,
# which brings the part that is fetched from the network and cannot be made here.
set -euo pipefail

ROOT=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
built=$ROOT/dist/singan-studio
folder=$ROOT/build/SinGAN_Studio.AppDir
if [ ! -x "$built/singan-studio" ]; then
  echo "There is no built program: run bash packaging/build.sh first." >&2
  exit 1
fi

rm -rf "$folder"
mkdir -p "$folder/usr/lib" "$folder/usr/bin"
cp -R "$built" "$folder/usr/lib/singan-studio"
mv "$folder/usr/lib/singan-studio/share" "$folder/usr/share"
rm "$folder/usr/lib/singan-studio/install-desktop.sh" # an AppImage is put into the menu by other programs
ln -s ../lib/singan-studio/singan-studio "$folder/usr/bin/singan-studio"
cp "$folder/usr/share/applications/singan-studio.desktop" "$folder/"
cp "$folder/usr/share/icons/hicolor/256x256/apps/singan-studio.png" "$folder/"
ln -s singan-studio.png "$folder/.DirIcon"
cat >"$folder/AppRun" <<'END'
#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/usr/lib/singan-studio/singan-studio" "$@"
END
chmod +x "$folder/AppRun"

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
for call in --version --self-test; do
  env -i HOME="$home" PATH=/usr/bin:/bin "$folder/AppRun" $call
done
printf '%s: %s MB\n' "${folder#"$ROOT"/}" "$(du -sm "$folder" | cut -f 1)"

if ! command -v appimagetool >/dev/null; then
  echo "appimagetool is missing: put it on the path (github.com/AppImage/appimagetool), then run this again." >&2
  exit 1
fi
version=$("$folder/AppRun" --version)
ARCH=$(uname -m) appimagetool "$folder" "$ROOT/dist/SinGAN_Studio-${version##* }-$(uname -m).AppImage"
