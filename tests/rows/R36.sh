#!/usr/bin/env bash
# R36: the supply chain; what is checked is written in supply.mjs and deny.toml.
set -euo pipefail
cd "$(dirname "$0")/../.."
node tests/rows/supply.mjs
if command -v cargo-deny >/dev/null; then cargo deny --offline check bans licenses sources; fi
