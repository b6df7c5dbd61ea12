#!/usr/bin/env bash
# Installs what is missing, builds and runs every test:  bash tests/run.sh [gcc|asan|format ...]
# Without arguments: the format check, g++ with warnings as errors, clang with AddressSanitizer and UBSan.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. app/packages.sh

steps=("$@")
[ ${#steps[@]} -gt 0 ] || steps=(format gcc asan)

start_no_services=yes
need_packages "to build and test" "${build_packages[@]}" "${window_packages[@]}" \
    ccache clang clang-format libclang-rt-dev lld docker-registry apache2-utils openssl nginx-light tinyproxy squid \
    golang-go golang-gopkg-yaml.v3-dev strace
use_compiler_cache
need_packages "to listen as a screen reader and to speak as a desktop" qt6-base-private-dev dbus-daemon

export LC_ALL=C.UTF-8
jobs=$(nproc)

check_format() {
    say "== Format"
    local files
    mapfile -t files < <(find core ui app tests -name '*.h' -o -name '*.cpp')
    clang-format --dry-run --Werror "${files[@]}" || fail "clang-format would change the places above: clang-format -i FILE"
}

build_and_test() {
    local preset=$1
    say "== Build: $preset"
    cmake --preset "$preset" "${launcher[@]}" >/dev/null
    cmake --build --preset "$preset" --parallel "$jobs" -- --quiet || fail "the build with preset $preset failed"
    say "== Test: $preset"
    ctest --preset "$preset" --parallel "$jobs" || fail "tests failed with preset $preset (details above)"
}

started=$SECONDS
for step in "${steps[@]}"; do
    case $step in
    format) check_format ;;
    gcc | clang | asan) build_and_test "$step" ;;
    *) fail "unknown step '$step': use format, gcc, clang or asan" ;;
    esac
done
say "All steps passed (${steps[*]}) in $((SECONDS - started)) s."
