#!/usr/bin/env bash
# Installs what is missing, builds, and opens the window:  bash app/run.sh [FILE]
# Without FILE it opens the bundled sample against the embedded demo registry: nothing leaves this computer.
# Without a display it tells the same story in the terminal.
set -euo pipefail

case "${1:-}" in
-h | --help)
    sed -n '2,4s/^# //p' "${BASH_SOURCE[0]}"
    exit 0
    ;;
esac

[ $# -le 1 ] || { echo "Usage: bash app/run.sh [FILE]" >&2; exit 2; }
file=${1:-}
# relative to where the user stands, not to the project
[ -z "$file" ] || file=$(realpath -m -- "$file")

cd "$(dirname "${BASH_SOURCE[0]}")/.."
. app/packages.sh

display=no
if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    display=yes
fi

need_packages "to build" "${build_packages[@]}"
if [ $display = yes ]; then
    need_packages "to show the window" "${window_packages[@]}"
    target=kuscia-image-assistant
else
    target=kuscia-image
fi

log=build/build.log
mkdir -p build
# A first build takes minutes and should say so; a later one is silent and quick.
[ -x build/release/bin/$target ] || say "Building $target (a few minutes the first time; details in $log)…"
if ! { cmake --preset release "${launcher[@]}" && cmake --build --preset release --target $target; } >$log 2>&1; then
    tail -n 30 $log >&2
    fail "the build failed; the whole output is in $log"
fi

if [ $display = yes ]; then
    if [ -n "$file" ]; then
        exec build/release/bin/kuscia-image-assistant -- "$file"
    fi
    exec build/release/bin/kuscia-image-assistant --demo
fi

say "There is no display here, so this is the command line (build/release/bin/kuscia-image)."
say ""
if [ -z "$file" ]; then
    exec build/release/bin/kuscia-image demo --tour
fi
status=0
build/release/bin/kuscia-image lint -c "$file" || status=$?
say ""
say "Next:  build/release/bin/kuscia-image preview -c '$file' app:v1"
say "       build/release/bin/kuscia-image check   -c '$file' app:v1"
exit $status
