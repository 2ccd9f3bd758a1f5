#!/usr/bin/env bash
# U3: Lighthouse (accessibility, best practices, SEO) over three kinds of public pages of a running server, as a phone
# that is not slowed down sees them: speed is another row.
set -euo pipefail
cd "$(dirname "$0")/../.."
.ci/need.sh node chromium || exit 2
.ci/npm.sh tests/rows || exit 2
.ci/with-demo.sh node tests/rows/lighthouse.mjs
