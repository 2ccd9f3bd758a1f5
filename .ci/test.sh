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

# The tests of the pages take turns at one town, so the others run beside them; half of the time a test waits for a disk, a
# server or another program, so there are more of them than cores.
rust_tests() {
    local pages status=0
    cargo test --locked --workspace --no-run || return
    pages=$(mktemp)
    cargo test --locked -p buurtraat --lib --test it --no-fail-fast -- web:: --show-output >"$pages" 2>&1 &
    cargo test --locked --workspace --no-fail-fast -- --skip web:: --show-output --test-threads=$((2 * $(nproc))) || status=1
    wait $! || status=1
    cat "$pages"
    rm "$pages"
    return "$status"
}
export -f rust_tests

# The pages need the assets before the program is built: they are embedded in it.
assets() { .ci/assets.sh; }

# What is asked of the running server: the browser tests, then the scripts that read it.
served() {
    local status=0
    (cd frontend && npm run --silent e2e) || status=1
    for script in tests/rows/*.sh; do bash "$script" || { status=1 && echo "$script ... FAILED"; }; done
    return "$status"
}
export -f served

target=${CARGO_TARGET_DIR:-$root/target}
case $target in /*) ;; *) target=$root/$target ;; esac

stage format cargo fmt --all --check
stage assets assets
stage lint cargo clippy --locked --workspace --all-targets -- -D warnings
# The tests of the server draw with it too.
stage picture .ci/picture.sh test
stage rust .ci/with-postgres.sh bash -c rust_tests
# `cargo test` has just built the program for the tests that start it: the browser tests use that one.
export BUURTRAAT_BIN=$target/debug/buurtraat
stage served .ci/with-demo.sh bash -c served
stage rows node tests/rows/rows.mjs judge "$logs/rust.log" "$logs/served.log"

# The end of a long output is what is read first: what each red test said, and its name once more.
red_tests() {
    grep -ahE -A4 '^thread .* panicked at ' "$logs/rust.log" | grep -avE '^(stack backtrace:|note:| +[0-9]+:|--$)' | cut -c1-500 | tail -60
    grep -ahE '^(test )?[^ ]+ \.\.\. FAILED$|^ +✘ ' "$logs"/*.log | sort -u
}

if [ ${#red[@]} -gt 0 ]; then
    red_tests >&2 || true
    echo "red: ${red[*]}" >&2
    exit 1
fi
