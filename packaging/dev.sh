#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD

usage() {
    cat <<'EOT'
packaging/dev.sh COMMAND: sets up this machine as far as needed (Debian 12 and newer, Ubuntu 24.04 and newer), then

  run [ARGUMENT…]  builds and opens the window; with no display it says so and does demo
  test [ARGUMENT…] builds and runs every test; arguments go to ctest
  build [PRESET]   builds preset dev, or the one named (see CMakePresets.json)
  demo [FOLDER]    walks through the command line on sample exports, leaves PDFs and pictures in out/demo
  shots [FOLDER]   pictures of every page into out/shots
  bench            runs the measurements, table in out/bench.md
  fuzz [SECONDS]   runs every fuzz target for so long, 60 if not said
  package          makes the Debian package in out/
  lint             checks floors, headers and formatting
  format           formats the sources

FIELDFARE_NO_SETUP=1 installs nothing.
EOT
}

setup() {
    if [[ -z ${FIELDFARE_NO_SETUP:-} ]]; then packaging/linux/setup.sh "$@"; fi
}

# What the tests' companies are made of: from the npm registry that the machine is set up for.
setup_peers() {
    if [[ -z ${FIELDFARE_NO_SETUP:-} ]]; then tests/peers/install.sh; fi
}

# Configures when there is no build folder for the preset yet, or the presets changed since, or the checkout or the
# libraries under it did; CMake itself notices changed CMakeLists.
configure() {
    local preset=$1 stamp=build/$1/configured state
    state=$(
        printf '%s\n' "$root"
        cat CMakePresets.json
        pkg-config --modversion Qt6Core sqlcipher libqpdf 2>/dev/null || true
    )
    if [[ -f build/$preset/build.ninja && -f $stamp && $(<"$stamp") == "$state" ]]; then return; fi
    cmake --fresh --preset "$preset"
    printf '%s\n' "$state" >"$stamp"
}

# build PRESET [TARGET…]
build() {
    local preset=$1 targets=()
    shift
    configure "$preset"
    if (($#)); then targets=(--target "$@"); fi
    nice cmake --build --preset "$preset" -j "$(nproc)" "${targets[@]}"
}

has_display() {
    [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]
}

sources() {
    git ls-files --cached --others --exclude-standard -- '*.cpp' '*.h' '*.c'
}

run() {
    if ! has_display; then
        echo "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set): showing the demo instead of the window."
        demo out/demo
        return
    fi
    setup build
    build release fieldfare
    exec build/release/bin/fieldfare "$@"
}

# ctest's own closing lines are the last that is printed.
test_all() {
    setup build test package
    setup_peers
    build dev
    exec ctest --preset dev --output-on-failure -j 2 "$@"
}

demo() {
    local folder=${1:-out/demo}
    setup build demo
    build dev fieldfare-cli fieldfare-shots make_sample_exports
    packaging/demo.sh build/dev/bin "$folder"
}

shots() {
    local folder=${1:-out/shots}
    setup build
    build dev fieldfare-shots
    mkdir -p "$folder"
    export QT_QPA_PLATFORM=offscreen
    build/dev/bin/fieldfare-shots "$folder"
    QT_SCALE_FACTOR=2 build/dev/bin/fieldfare-shots "$folder/200" --light
    build/dev/bin/fieldfare-shots "$folder/mirrored" --light --mirrored
    echo "Pictures of every page lie in $folder."
}

bench() {
    setup build
    build release
    mkdir -p out
    python3 packaging/bench.py build/release/bin out/bench.md
}

fuzz() {
    local seconds=${1:-60} targets target name folders
    setup build fuzz
    build fuzz fuzz_targets
    shopt -s nullglob
    targets=(build/fuzz/bin/fuzz_*)
    if ((${#targets[@]} == 0)); then
        echo "There is no fuzz target in build/fuzz/bin: nothing was tried." >&2
        return 1
    fi
    for target in "${targets[@]}"; do
        name=$(basename "$target")
        folders=("build/fuzz/corpus/$name")
        mkdir -p "${folders[0]}"
        if [[ -d tests/fuzz/corpus/$name ]]; then folders+=("tests/fuzz/corpus/$name"); fi
        echo "$name for $seconds s"
        "$target" -max_total_time="$seconds" -artifact_prefix="build/fuzz/$name-" -print_final_stats=1 \
            "${folders[@]}"
    done
}

package() {
    setup build package
    build package
    mkdir -p out
    (cd build/package && rm -f ./*.deb && cpack -G DEB)
    cp build/package/*.deb out/
    # The package test reads this last line.
    (cd build/package && printf 'out/%s\n' ./*.deb | sed 's|/\./|/|')
}

lint() {
    setup build test
    setup_peers
    python3 tests/lint/lint.py
}

format() {
    setup build test
    setup_peers
    sources | xargs -r clang-format -i
    (cd tests/peers && ./node.sh node_modules/prettier/bin/prettier.cjs --log-level warn --write 'company/**/*.js')
}

command=${1:-}
if (($#)); then shift; fi
case $command in
    run | demo | shots | bench | fuzz | package | lint | format) "$command" "$@" ;;
    test) test_all "$@" ;;
    build)
        setup build
        build "${1:-dev}"
        ;;
    '' | help | -h | --help) usage ;;
    *)
        usage >&2
        exit 2
        ;;
esac
