#!/usr/bin/env bash
# Installs exactly what a folder's package-lock.json names, and does nothing when that is already there.
#   .ci/npm.sh FOLDER
set -euo pipefail
cd "$1"
mkdir -p node_modules
if ! cmp -s package-lock.json node_modules/.installed-lock; then
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund --loglevel=error
    cp package-lock.json node_modules/.installed-lock
fi
