#!/usr/bin/env bash
# Says in plain words what a machine lacks, and installs it where that is allowed (root on a Debian-like system).
# All that is missing is named at once, so that nobody has to run this five times.
#   .ci/need.sh rust cc node node-or-plain chromium postgres java hunspell protoc vulkan
set -euo pipefail

missing=()
wanted=()

have() { command -v "$1" >/dev/null 2>&1; }

# version_at_least HAVE WANT: the leading numbers, so that 1.95.0-nightly counts as 1.95.0
version_at_least() { [ "$(printf '%s\n%s\n' "$2" "${1%%-*}" | sort -V | head -n1)" = "$2" ]; }

may_install() { [ "$(id -u)" = 0 ] && have apt-get; }

postgres_here() { have initdb && have postgres || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; }

# The library, and a driver that says where it is.
vulkan_here() {
    { compgen -G '/usr/lib*/libvulkan.so.1' || compgen -G '/usr/lib/*/libvulkan.so.1'; } >/dev/null &&
        { compgen -G '/usr/share/vulkan/icd.d/*.json' || compgen -G '/etc/vulkan/icd.d/*.json'; } >/dev/null
}

# Marks a Debian package for installing, or explains how to get it.
package() { # PACKAGE WHAT
    if may_install; then
        wanted+=("$1")
    else
        missing+=("$2 is missing. On Debian or Ubuntu: sudo apt-get install $1")
    fi
}

need_rust() {
    if ! have cargo; then
        missing+=("Rust is missing. Get 1.95 or newer from https://rustup.rs")
        return
    fi
    local version
    version=$(rustc --version | cut -d' ' -f2)
    version_at_least "$version" 1.95.0 || missing+=("Rust $version is too old: 1.95 is needed. Try: rustup update stable")
}

# Debian 12 packages Node 18, which is too old, so Node is never installed from there.
node_fault() {
    if ! have node || ! have npm; then
        echo "Node.js is missing. Get 20 or newer, with npm, from https://nodejs.org"
    elif ! version_at_least "$(node --version | tr -d v)" 20.0.0; then
        echo "Node.js $(node --version) is too old: 20 is needed. Get it from https://nodejs.org"
    fi
}

for tool in "$@"; do
    case $tool in
    rust) need_rust ;;
    cc) have cc || package build-essential "A C compiler (SQLite is compiled into the program)" ;;
    node)
        fault=$(node_fault)
        [ -z "$fault" ] || missing+=("$fault")
        ;;
    node-or-plain)
        fault=$(node_fault)
        [ -z "$fault" ] || echo "note: $fault. Without it the pages have their plain base style." >&2
        ;;
    chromium) have chromium || have chromium-browser || have google-chrome || package chromium "Chromium (for the browser tests)" ;;
    postgres) postgres_here || package postgresql "PostgreSQL (for the tests on both databases)" ;;
    hunspell)
        have hunspell || package hunspell "Hunspell (for the spelling of Dutch texts)"
        [ -f /usr/share/hunspell/nl_NL.dic ] || package hunspell-nl "The Dutch dictionary of Hunspell"
        ;;
    protoc) have protoc || package protobuf-compiler "The compiler of protocol buffers (to build map-picture)" ;;
    vulkan)
        # Mesa's drivers draw on the processor where there is no graphics card.
        vulkan_here || package libvulkan1 "Vulkan (for map-picture)"
        vulkan_here || package mesa-vulkan-drivers "A driver for Vulkan (for map-picture)"
        ;;
    java) have java || package default-jre-headless "Java (for the HTML validator)" ;;
    *) missing+=("need.sh does not know '$tool'") ;;
    esac
done

if [ ${#wanted[@]} -gt 0 ]; then
    echo "installing with apt-get: ${wanted[*]}" >&2
    export DEBIAN_FRONTEND=noninteractive
    if ! { apt-get update -qq && apt-get install -y -qq --no-install-recommends "${wanted[@]}"; } >/dev/null; then
        missing+=("apt-get could not install: ${wanted[*]}")
    fi
fi

if [ ${#missing[@]} -gt 0 ]; then
    printf 'missing: %s\n' "${missing[@]}" >&2
    exit 1
fi
