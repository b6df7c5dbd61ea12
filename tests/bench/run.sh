#!/usr/bin/env bash
# Builds the benchmarks with optimisation and prints their numbers:  bash tests/bench/run.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. app/packages.sh
need_packages "to build the benchmarks" "${build_packages[@]}" skopeo curl openssl
cmake --preset release -DKIA_TESTS=ON "${launcher[@]}" >/dev/null
cmake --build --preset release --target bench_preview bench_explain bench_document bench_check bench_window bench_emptywindow kuscia-image -- --quiet
build/release/bin/bench_preview
build/release/bin/bench_explain
build/release/bin/bench_document
build/release/bin/bench_check build/release/bin/kuscia-image
# drawn offscreen; with a display: QT_QPA_PLATFORM=xcb tests/bench/run.sh
settings=$(mktemp -d)
trap 'rm -rf "$settings"' EXIT
QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} XDG_CONFIG_HOME=$settings build/release/bin/bench_window
