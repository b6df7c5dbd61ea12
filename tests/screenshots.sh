#!/usr/bin/env bash
# Makes the pictures in resources/screenshots anew from the running window:  bash tests/screenshots.sh [SCENE]...
# Drawn offscreen, against the built-in registry: no display and no network are needed, only ImageMagick to make them
# small and the fonts of the window (app/packages.sh).
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
command -v convert >/dev/null || { echo "ImageMagick is needed: apt-get install imagemagick" >&2; exit 1; }
cmake --preset gcc >/dev/null
cmake --build --preset gcc --target kia_screenshots

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
QT_QPA_PLATFORM=offscreen XDG_CONFIG_HOME="$folder/config" XDG_RUNTIME_DIR="$folder" LC_ALL=C.UTF-8 \
    build/gcc/bin/kia_screenshots "$folder" "$@"

mkdir -p resources/screenshots resources/desktop
[ ! -f "$folder/icon.png" ] || mv "$folder/icon.png" resources/desktop/kuscia-image-assistant.png
for picture in "$folder"/*.png; do
    [ -f "$picture" ] || continue
    # 256 colours without dithering: nobody sees the difference in a window, and the file is a third
    convert "$picture" -strip +dither -colors 256 -define png:compression-level=9 \
        "PNG8:resources/screenshots/$(basename "$picture")"
done
ls -l resources/screenshots
