#!/usr/bin/env bash
# R35: what the tests overheard in the log, and the log of a server that a browser asked: nothing that tells who somebody
# is. What is looked for is written in log.mjs.
set -euo pipefail
cd "$(dirname "$0")/../.."
.ci/with-demo.sh node tests/rows/log.mjs "${CARGO_TARGET_DIR:-target}/tmp/leaks.txt"
