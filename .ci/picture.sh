#!/usr/bin/env bash
# Builds the program that draws map pictures (frontend/map-picture), a package of its own with a lock file of its own.
#   .ci/picture.sh          build it: target/map-picture/release/map-picture
#   .ci/picture.sh test     hold it to format, lints, licences and its tests, which draw with Vulkan; this builds
#                           target/map-picture/tested/map-picture, which the tests of the server ask too
# Its first build takes about six minutes; target/map-picture keeps what was built.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
what=${1:-build}
case $what in build | test) ;; *) echo "usage: .ci/picture.sh [test]" >&2 && exit 2 ;; esac

"$root/.ci/need.sh" rust cc protoc
[ "$what" = build ] || "$root/.ci/need.sh" node vulkan
cd "$root/frontend/map-picture"
export CARGO_TARGET_DIR=$root/target/map-picture
[ "$what" = test ] || exec cargo build --release --locked

cargo fmt --check
node "$root/tests/rows/supply.mjs" frontend/map-picture
cargo test --profile tested --locked
cargo clippy --profile tested --locked --all-targets -- -D warnings
