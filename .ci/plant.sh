#!/usr/bin/env bash
# Plants a row's fault in a copy of the sources and runs the row there, which must turn red.
#   .ci/plant.sh R6
# Exit 0: the row turned red. 1: it stayed green, or the plant does not apply or does not build.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
row=${1:?which row?}
patch=$root/tests/plants/$row.patch
tree=$root/target/plant/tree

if [ ! -f "$patch" ]; then
    echo "$row plant: there is no tests/plants/$row.patch" >&2
    exit 1
fi

# One lasting copy, so that its build is kept too. A file is written only where it differs, and then with the time of
# writing: cargo compares times, and a file put back with its old time would count as built.
mkdir -p "$tree"
# One at a time: a second one would write its fault over the first.
exec 9>"$root/target/plant/lock"
if ! flock -n 9; then
    echo "$row plant: another plant is under way" >&2
    exit 1
fi
cd "$root"
git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do
    [ -f "$file" ] || continue
    printf '%s\n' "$file"
    cmp -s "$file" "$tree/$file" && continue
    mkdir -p "$tree/$(dirname "$file")"
    cp "$file" "$tree/$file"
done | sort >"$root/target/plant/files"
cd "$tree"
find . -type f -not -path './target/*' -not -path '*/node_modules/*' -printf '%P\n' | sort |
    comm -23 - "$root/target/plant/files" | while IFS= read -r gone; do rm -f "$gone"; done
if [ -d "$root/../shared" ]; then ln -sfn "$root/../shared" "$root/target/plant/shared"; fi

# The copy lies inside a repository; git apply would silently skip paths outside its folder unless told to look no further.
export GIT_CEILING_DIRECTORIES=$root/target/plant
if ! git apply --whitespace=nowarn "$patch"; then
    echo "$row plant: does not apply" >&2
    exit 1
fi

export CARGO_TARGET_DIR=$root/target/plant/build
unset BUURTRAAT_BIN BUURTRAAT_URL
status=0
node tests/rows/rows.mjs row "$row" || status=$?
case $status in
1) echo "$row plant: red, as it should" ;;
0) echo "$row plant: STAYED GREEN: the row does not see its fault" >&2 && exit 1 ;;
*) echo "$row plant: could not be judged (it must build, and a test must bear the row)" >&2 && exit 1 ;;
esac
