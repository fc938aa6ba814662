# Sourced by build.sh and install-desktop.sh: what a Linux desktop knows a program by.
# shellcheck shell=bash

# lay_share PYTHON FOLDER: entry of the menu, icons, types of files and description, in the order of /usr/share.
lay_share() {
  rm -rf "$2"
  mkdir -p "$2/applications" "$2/icons" "$2/metainfo" "$2/mime/packages"
  "$1" "$ROOT/packaging/icons.py" "$ROOT/build/icons"
  cp -R "$ROOT/build/icons/hicolor" "$2/icons/"
  cp "$ROOT/packaging/singan-studio.desktop" "$2/applications/"
  cp "$ROOT/packaging/singan-studio.metainfo.xml" "$2/metainfo/io.github.singan_studio.SinGANStudio.metainfo.xml"
  cp "$ROOT/packaging/singan-studio.xml" "$2/mime/packages/"
}
