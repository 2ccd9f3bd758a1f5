#!/usr/bin/env bash
# Runs everything, cheap things first, and goes on after a red stage so that one run names all faults.
# Each stage's output is kept in target/rows/*.log; the rows' counts are judged from those at the end.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"

.ci/need.sh rust cc node chromium postgres java hunspell
logs=$root/target/rows
mkdir -p "$logs"
rm -f "$logs"/*.log "$logs"/*.json
red=()

# What passing tests printed goes to the log only: their closing lines are judged from there.
but_successes='/^successes:$/ { quiet = 1 } /^(failures:$|test result:)/ { quiet = 0 } !quiet { print; fflush() }'

stage() { # NAME COMMAND...
    local name=$1 begun=$SECONDS
    shift
    echo "== $name"
    if "$@" 2>&1 | tee "$logs/$name.log" | awk "$but_successes"; then
        echo "== $name: ok ($((SECONDS - begun)) s)"
    else
        red+=("$name")
        echo "== $name: RED ($((SECONDS - begun)) s)"
    fi
}

rust_tests() {
    .ci/with-postgres.sh cargo test --locked --workspace --no-fail-fast -- --show-output
}

# The pages need the assets before the program is built: they are embedded in it.
assets() { .ci/assets.sh; }

# What is asked of the running server: the browser tests, then the scripts that read it.
served() {
    local status=0
    (cd frontend && npm run --silent e2e) || status=1
    for script in tests/rows/*.sh; do bash "$script" || status=1; done
    return "$status"
}
export -f served

target=${CARGO_TARGET_DIR:-$root/target}
case $target in /*) ;; *) target=$root/$target ;; esac

stage format cargo fmt --all --check
stage assets assets
stage lint cargo clippy --locked --workspace --all-targets -- -D warnings
stage rust rust_tests
# `cargo test` has just built the program for the tests that start it: the browser tests use that one.
export BUURTRAAT_BIN=$target/debug/buurtraat
stage served .ci/with-demo.sh bash -c served
stage rows node tests/rows/rows.mjs judge "$logs/rust.log" "$logs/served.log"

if [ ${#red[@]} -gt 0 ]; then
    echo "red: ${red[*]}" >&2
    exit 1
fi
