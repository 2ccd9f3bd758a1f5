#!/usr/bin/env bash
# U24: plain Dutch over every text on screen and in mail: short sentences, easy words, none we do not use, no slips.
set -euo pipefail
cd "$(dirname "$0")/../.."
.ci/need.sh node hunspell || exit 2
# Mails as they go out, written by a unit test.
cargo test --locked --quiet -p buurtraat --lib -- pages_are_written >/dev/null || exit 2
node tests/rows/plain.mjs frontend/locales/nl tests/rows/plain.toml "${CARGO_TARGET_DIR:-target}/pages/mail"
