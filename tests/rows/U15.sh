#!/usr/bin/env bash
# U15: the Dutch API design rules over the OpenAPI document of a running server. The ruleset is not ours to ship; it
# lies in a folder beside the clone, or nowhere.
set -euo pipefail
cd "$(dirname "$0")/../.."
rules=$PWD/../shared/data/rules/adr-linter.yaml
if [ ! -f "$rules" ]; then
    echo "U15 skipped: no shared data"
    exit 0
fi
.ci/npm.sh tests/rows || exit 2
.ci/with-demo.sh node tests/rows/api-rules.mjs "$rules"
