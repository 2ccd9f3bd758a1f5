// Compares the locked crates with a snapshot of the RustSec advisories, which may lie in a folder beside the clone.
// A snapshot ages, so its newest date is printed: `cargo audit` over the net is the check for a release.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { filesUnder } from "./bearers.mjs";
import { satisfies } from "./semver.mjs";

/** All advisories of the snapshot beside the clone; `null` where there is none. */
export function readAdvisories(root) {
  const snapshot = join(root, "..", "shared", "data", "advisory-db.tar.gz");
  if (!existsSync(snapshot)) return null;
  const folder = mkdtempSync(join(tmpdir(), "buurtraat-advisories-"));
  try {
    execFileSync("tar", ["xzf", snapshot, "-C", folder]);
    return [...filesUnder(folder, [".md"])].map(read).filter(Boolean);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Faults (vulnerable or unsound) and notes (unmaintained) among `packages`; the `policy` may ignore some. */
export function checkAdvisories(advisories, packages, policy) {
  const ignored = new Set((policy.ignore ?? []).map((one) => one.id ?? one));
  const found = findings(advisories, packages).filter(({ id }) => !ignored.has(id));
  const faults = found.filter((one) => !one.harmless).map((one) => one.text);
  if (advisories.length === 0) faults.push("advisory: the snapshot holds none");
  const notes = found.filter((one) => one.harmless).map((one) => one.text);
  return { faults, notes, newest: advisories.map((one) => one.date).sort().at(-1) };
}

/** Faults of `packages` whose every advisory, of any kind, must be listed with a reason, and no other. */
export function checkListed(advisories, packages, listed) {
  const found = findings(advisories, packages);
  const known = new Set(listed.map(({ id }) => id));
  const met = new Set(found.map(({ id }) => id));
  return [
    ...found.filter(({ id }) => !known.has(id)).map(({ text }) => `${text}, and is not listed`),
    ...listed.filter(({ id }) => !met.has(id)).map(({ id }) => `advisory: ${id} is listed, and applies to nothing`),
    ...listed.filter(({ reason }) => !reason).map(({ id }) => `advisory: ${id} is listed without a reason`),
  ];
}

function findings(advisories, packages) {
  return advisories.filter((one) => !one.withdrawn).flatMap((advisory) => {
    const ranges = [...advisory.patched, ...advisory.unaffected];
    const open = packages.filter(({ name, version }) =>
      name === advisory.package && !ranges.some((range) => satisfies(version, range)));
    const what = advisory.informational ?? "vulnerable";
    return open.map(({ name, version }) => ({
      id: advisory.id,
      harmless: ["unmaintained", "notice"].includes(what),
      text: `advisory: ${name} ${version} is ${what} (${advisory.id})`,
    }));
  });
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
