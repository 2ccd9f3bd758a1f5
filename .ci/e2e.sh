#!/usr/bin/env bash
# Runs the browser tests against a demo server that is started for them; arguments go to Playwright.
#   .ci/e2e.sh [--grep '@U7(?!\d)']
# Exit 2: they could not be started at all, which says nothing about the pages.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)

"$root/.ci/need.sh" node chromium java || exit 2
"$root/.ci/npm.sh" "$root/frontend" || exit 2
# Without them the program serves pages in their base style, and a row would be red for that alone.
"$root/.ci/assets.sh" >&2 || exit 2
cd "$root"
# The samples: every page in every state, written by a unit test.
cargo test --locked --quiet -p buurtraat --lib -- pages_are_written >/dev/null || exit 2
cd frontend
exec "$root/.ci/with-demo.sh" npm run --silent e2e -- "$@"
