#!/usr/bin/env bash
# U20: a second parser (ical.js) reads the calendars that the first wrote down in target/tmp/u20, and those of a running
# demo, and must see the same hours, ids and states.
set -euo pipefail
cd "$(dirname "$0")/../.."
written=${CARGO_TARGET_DIR:-target}/tmp/u20
if [ ! -d "$written" ]; then
    echo "the first parser has not run: cargo test --test it -- u20" >&2
    exit 2
fi
.ci/npm.sh tests/rows || exit 2
.ci/with-demo.sh node tests/rows/calendars.mjs "$written"
