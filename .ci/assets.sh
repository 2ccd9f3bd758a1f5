#!/usr/bin/env bash
# Builds styles and scripts into the folder the program embeds. Without Node the program still builds and serves pages,
# in their plain base style.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)

if ! "$root/.ci/need.sh" node 2>/dev/null; then
    "$root/.ci/need.sh" node-or-plain
    exit 0
fi
"$root/.ci/npm.sh" "$root/frontend"
cd "$root/frontend"
npm run --silent build
