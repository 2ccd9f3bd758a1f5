#!/usr/bin/env bash
# U21: every style that the map is drawn by keeps to the specification, as its own reference validator reads it.
set -euo pipefail
cd "$(dirname "$0")/../.."
.ci/npm.sh tests/rows || exit 2
.ci/with-demo.sh node tests/rows/styles.mjs
