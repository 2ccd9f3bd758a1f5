#!/usr/bin/env bash
# Runs a command beside a throw-away PostgreSQL and removes the server afterwards.
#   .ci/with-postgres.sh COMMAND...
# The command finds the server's URL in BUURTRAAT_TEST_POSTGRES; the role may create databases. Where that variable is
# already set, that server is used and nothing is started.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

if [ -n "${BUURTRAAT_TEST_POSTGRES:-}" ]; then exec "$@"; fi

"$here/need.sh" postgres
bin=$(dirname "$(command -v initdb || compgen -G '/usr/lib/postgresql/*/bin/initdb' | sort -V | tail -n1)")

# PostgreSQL refuses to run as root.
as_user=()
if [ "$(id -u)" = 0 ]; then
    user=nobody
    if id postgres >/dev/null 2>&1; then user=postgres; fi
    as_user=(runuser -u "$user" --)
fi

home=$(mktemp -d /tmp/buurtraat-postgres.XXXXXX)
[ ${#as_user[@]} = 0 ] || chown "$user" "$home"

stop() {
    (cd / && "${as_user[@]}" "$bin/pg_ctl" -D "$home/data" -m immediate stop >/dev/null 2>&1) || true
    rm -rf "$home"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# A Dutch collation on purpose: SQLite compares bytes, and answers must not depend on which of the two sorts.
collation=(--locale=C.UTF-8)
if "$bin/initdb" --help | grep -q -- --icu-locale; then collation+=(--locale-provider=icu --icu-locale=nl); fi

free_port() {
    node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

say_why() {
    echo "PostgreSQL could not be started for the tests:" >&2
    cat "$home"/*.log >&2 || true
    exit 1
}

(cd / && "${as_user[@]}" "$bin/initdb" -D "$home/data" -U buurtraat -A trust -E UTF8 --no-sync "${collation[@]}" \
    >"$home/initdb.log" 2>&1) || say_why
port=$(free_port)
options="-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories=$home -c max_connections=300
 -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c timezone=UTC"
(cd / && "${as_user[@]}" "$bin/pg_ctl" -D "$home/data" -l "$home/data/server.log" -w -t 60 -o "${options//$'\n'/}" start \
    >"$home/start.log" 2>&1) || { cp "$home/data/server.log" "$home/" 2>/dev/null; say_why; }

export BUURTRAAT_TEST_POSTGRES="postgres://buurtraat@127.0.0.1:$port/postgres"
"$@"
