#!/usr/bin/env bash
# Runs a command beside a demo server with a fresh database, on a free port, and stops the server afterwards.
#   .ci/with-demo.sh COMMAND...
# The command finds the address in BUURTRAAT_URL; where that is already set, that server is used. BUURTRAAT_BIN names
# the program to serve with; without it the development build is made first. Exit 2: it could not be built or started.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)

if [ -n "${BUURTRAAT_URL:-}" ]; then exec "$@"; fi

if [ -z "${BUURTRAAT_BIN:-}" ]; then
    (cd "$root" && cargo build --locked --quiet) || exit 2
    BUURTRAAT_BIN=${CARGO_TARGET_DIR:-$root/target}/debug/buurtraat
    # A relative CARGO_TARGET_DIR is relative to where cargo was started.
    case $BUURTRAAT_BIN in /*) ;; *) BUURTRAAT_BIN=$root/$BUURTRAAT_BIN ;; esac
fi

home=$(mktemp -d /tmp/buurtraat-demo.XXXXXX)
server=
stop() {
    [ -z "$server" ] || { kill "$server" 2>/dev/null && wait "$server" 2>/dev/null; } || true
    rm -rf "$home"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
export BUURTRAAT_LOG=info BUURTRAAT_SERVER_LOG=$home/server.log
export BUURTRAAT_URL="http://127.0.0.1:$port"
(cd "$home" && exec "$BUURTRAAT_BIN" demo --port "$port") >"$home/server.log" 2>&1 &
server=$!

answers() {
    node -e 'fetch(process.argv[1], { signal: AbortSignal.timeout(2000) }).then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))' \
        "$BUURTRAAT_URL/"
}

for _ in $(seq 1 "${BUURTRAAT_DEMO_SECONDS:-180}"); do
    if answers; then ready=yes && break; fi
    kill -0 "$server" 2>/dev/null || break
    sleep 1
done
if [ -z "${ready:-}" ]; then
    echo "the demo server did not answer on $BUURTRAAT_URL; it said:" >&2
    tail -n 40 "$home/server.log" >&2
    exit 2
fi
"$@"
