// Compares the locked crates with a snapshot of the RustSec advisories, which may lie in a folder beside the clone.
// A snapshot ages, so its newest date is printed: `cargo audit` over the net is the check for a release.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { filesUnder } from "./bearers.mjs";
import { satisfies } from "./semver.mjs";

/** Faults (vulnerable or unsound) and notes (unmaintained) among `packages`; `null` where there is no snapshot. */
export function checkAdvisories(root, packages, policy) {
  const snapshot = join(root, "..", "shared", "data", "advisory-db.tar.gz");
  if (!existsSync(snapshot)) return null;
  const folder = mkdtempSync(join(tmpdir(), "buurtraat-advisories-"));
  try {
    execFileSync("tar", ["xzf", snapshot, "-C", folder]);
    const advisories = [...filesUnder(folder, [".md"])].map(read).filter(Boolean);
    return weigh(advisories, packages, new Set((policy.ignore ?? []).map((one) => one.id ?? one)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function weigh(advisories, packages, ignored) {
  const faults = [];
  const notes = [];
  for (const advisory of advisories.filter((one) => !one.withdrawn && !ignored.has(one.id))) {
    for (const { version } of packages.filter((found) => found.name === advisory.package)) {
      if ([...advisory.patched, ...advisory.unaffected].some((range) => satisfies(version, range))) continue;
      const harmless = ["unmaintained", "notice"].includes(advisory.informational);
      const what = advisory.informational ?? "vulnerable";
      (harmless ? notes : faults).push(`advisory: ${advisory.package} ${version} is ${what} (${advisory.id})`);
    }
  }
  if (advisories.length === 0) faults.push("advisory: the snapshot holds none");
  return { faults, notes, newest: advisories.map((one) => one.date).sort().at(-1) };
}

// The fields that matter, from the TOML block at the head of an advisory.
function read(path) {
  const block = /^```toml\n([\s\S]*?)\n```/.exec(readFileSync(path, "utf8"))?.[1];
  if (!block || !/[/\\]crates[/\\]/.test(path)) return null;
  const text = (key) => new RegExp(`^${key}\\s*=\\s*"([^"]*)"`, "m").exec(block)?.[1];
  const list = (key) => {
    const found = new RegExp(`^${key}\\s*=\\s*\\[([^\\]]*)\\]`, "m").exec(block)?.[1] ?? "";
    return [...found.replaceAll(/#.*$/gm, "").matchAll(/"([^"]*)"/g)].map((match) => match[1]);
  };
  return {
    id: text("id"),
    package: text("package"),
    date: text("date") ?? "",
    informational: text("informational"),
    withdrawn: text("withdrawn"),
    patched: list("patched"),
    unaffected: list("unaffected"),
  };
}
