# Sourced by app/run.sh and tests/run.sh: finds out which Debian packages are missing and installs them.
# Says first what it does, asks nothing, and returns 1 with a clear sentence when something cannot be had.

say() { printf '%s\n' "$*"; }
fail() {
    printf 'Stopped: %s\n' "$*" >&2
    exit 1
}

# need_packages WHY PACKAGE... : installs those of the packages that are not there yet.
need_packages() {
    local why=$1
    shift
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "This system has no apt: make sure that it has the equivalents of: $*"
        return 0
    fi
    local missing=() package
    for package in "$@"; do
        # a package that another one provides counts as present only by its own name, which apt resolves again below
        if [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
            missing+=("$package")
        fi
    done
    [ ${#missing[@]} -eq 0 ] && return 0

    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            fail "these packages are missing and neither root nor sudo is available to install them: ${missing[*]}.
Ask an administrator to run: apt-get install ${missing[*]}"
        fi
        as_root=(sudo)
    fi
    say "Installing what is missing $why, with apt-get${as_root:+ through sudo}:"
    say "  ${missing[*]}"
    if [ "${start_no_services:-no}" = yes ] && [ ! -e "$service_policy" ]; then
        # Debian's way to say so (invoke-rc.d(8)); taken away again below, also when this is interrupted
        trap 'remove_service_policy' EXIT
        printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee "$service_policy" >/dev/null
        "${as_root[@]}" chmod 755 "$service_policy"
    fi
    local log
    log=$(mktemp)
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300)
    if ! "${apt[@]}" install --no-install-recommends "${missing[@]}" >"$log" 2>&1; then
        # the package lists may be missing or old: fetch them once and try again
        say "Refreshing the package lists first…"
        if ! { "${apt[@]}" update && "${apt[@]}" install --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
            tail -n 15 "$log" >&2
            rm -f "$log"
            fail "apt-get could not install the packages above. Its last lines say why; without a network, install them
from a local mirror and run this again."
        fi
    fi
    rm -f "$log"
    if [ -n "$(trap -p EXIT)" ]; then
        remove_service_policy
        trap - EXIT
    fi
    say "Installed."
}

# A package that holds a service starts it when it is installed. Tests start their own, on ports of their own, and leave
# the machine's alone: tests/run.sh sets start_no_services=yes.
service_policy=/usr/sbin/policy-rc.d
remove_service_policy() {
    if [ "$(id -u)" -eq 0 ]; then
        rm -f "$service_policy"
    else
        sudo rm -f "$service_policy"
    fi
}

# The packages that building needs; everything comes from Debian 12.
build_packages=(g++ cmake ninja-build qt6-base-dev qt6-tools-dev qt6-l10n-tools libyaml-cpp-dev libboost-dev libssl-dev
    qt6-translations-l10n)
# What makes the window look as it is drawn: its fonts. Chinese needs the CJK ones.
window_packages=(fonts-inter fonts-noto-core fonts-noto-mono fonts-noto-cjk)

# A compiler cache makes the second build quick; it is used where it is installed, and never required.
launcher=()
use_compiler_cache() {
    if command -v ccache >/dev/null; then
        # without this it passes by everything that is built with a precompiled header
        export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}
        launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    fi
}
use_compiler_cache
