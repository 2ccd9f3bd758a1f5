// R36, the supply chain: holds what `cargo metadata` and the npm lock file name against deny.toml, and the own sources
// against `unsafe`. It needs no tool beyond cargo and Node, so that it runs on every machine and not only where
// cargo-deny happens to be installed. Prints each fault and one closing line.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { checkAdvisories } from "./advisories.mjs";
import { filesUnder } from "./bearers.mjs";
import { bill } from "./sbom.mjs";
import { satisfies } from "./semver.mjs";
import { parseToml } from "./toml.mjs";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..", "..");
const POLICY = parseToml(readFileSync(join(ROOT, "deny.toml"), "utf8"));
const CRATES_IO = "registry+https://github.com/rust-lang/crates.io-index";

/** Whether an SPDX expression can be met with the `allowed` licences: one side of each OR, both sides of each AND. */
export function permits(expression, allowed) {
  const words = expression.replaceAll("/", " OR ").replaceAll(/[()]/g, " $& ").trim().split(/\s+/);
  const either = () => {
    let met = both();
    while (words[0] === "OR") met = (words.shift(), both()) || met;
    return met;
  };
  const both = () => {
    let met = one();
    while (words[0] === "AND") met = (words.shift(), one()) && met;
    return met;
  };
  const one = () => {
    const word = words.shift();
    if (word === "(") {
      const met = either();
      words.shift();
      return met;
    }
    return allowed.has(words[0] === "WITH" ? [word, words.shift(), words.shift()].join(" ") : word);
  };
  return either();
}

function licenceFaults(packages) {
  return packages.filter(({ name, license }) => {
    const extra = POLICY.licenses.exceptions.filter((exception) => exception.crate === name);
    const allowed = new Set([...POLICY.licenses.allow, ...extra.flatMap((exception) => exception.allow)]);
    return !permits(license ?? "none", allowed);
  }).map(({ name, version, license }) => `licence: ${name} ${version} is ${license ?? "without a licence"}`);
}

function banFaults(packages) {
  return POLICY.bans.deny.flatMap((ban) => {
    const [name, range = ">=0"] = ban.crate.split(":");
    const versions = packages.filter((found) => found.name === name).map((found) => found.version);
    if (ban["deny-multiple-versions"]) {
      return versions.length > 1 ? [`banned: ${name} in versions ${versions.join(" and ")}`] : [];
    }
    return versions.filter((version) => satisfies(version, range)).map((version) => `banned: ${name} ${version}`);
  });
}

// A path is our own only inside this repository: a crate from a folder beside it could not be built from a clone.
function sourceFaults(packages) {
  const ours = ({ manifest_path: path }) => path.startsWith(ROOT);
  return packages
    .filter((found) => (found.source ? found.source !== CRATES_IO : !ours(found)))
    .map(({ name, version, source }) => `source: ${name} ${version} comes from ${source ?? "a folder outside"}`);
}

function unsafeFaults() {
  const folders = ["engine", "migrations", "src", "tests"];
  const sources = folders.flatMap((folder) => [...filesUnder(join(ROOT, folder), [".rs"])]);
  const bad = sources.filter((file) => /\bunsafe\s*(\{|fn\b|impl\b|extern\b)/.test(readFileSync(file, "utf8")));
  const manifests = ["Cargo.toml", "engine/Cargo.toml", "migrations/Cargo.toml"];
  const lax = manifests.filter((file) => !/\[lints\]\s*workspace = true/.test(readFileSync(join(ROOT, file), "utf8")));
  const forbids = /unsafe_code = "forbid"/.test(readFileSync(join(ROOT, "Cargo.toml"), "utf8"));
  return [
    ...bad.map((file) => `unsafe code: ${file.slice(ROOT.length + 1)}`),
    ...lax.map((file) => `unsafe code: ${file} does not take over the workspace's lints`),
    ...(forbids ? [] : ["unsafe code: Cargo.toml does not forbid it"]),
  ];
}

// Styles are no code that runs; what is left may be one library, the map.
function scriptFaults(manifest, lock) {
  const runtime = Object.keys(manifest.dependencies ?? {}).filter((name) => !/[-/](css|design-tokens)$|-css$/.test(name));
  const loose = Object.entries(lock.packages ?? {}).filter(([path, entry]) => {
    const elsewhere = entry.resolved && !entry.resolved.startsWith("https://registry.npmjs.org/");
    return path !== "" && !entry.link && (!entry.integrity || elsewhere);
  });
  return [
    ...(runtime.length > 1 ? [`JavaScript that runs for visitors: ${runtime.join(", ")}`] : []),
    ...loose.map(([path]) => `npm lock: ${path} has no checksum, or comes from elsewhere`),
  ];
}

function npm() {
  const read = (name) => JSON.parse(readFileSync(join(ROOT, "frontend", name), "utf8"));
  if (!existsSync(join(ROOT, "frontend", "package.json"))) return { manifest: {}, lock: {} };
  return { manifest: read("package.json"), lock: read("package-lock.json") };
}

function main() {
  const metadata = execFileSync("cargo", ["metadata", "--locked", "--format-version", "1"], {
    cwd: ROOT,
    maxBuffer: 1 << 30,
  });
  const { packages } = JSON.parse(metadata);
  const { manifest, lock } = npm();
  const advisories = checkAdvisories(ROOT, packages, POLICY.advisories);
  const found = {
    licences: licenceFaults(packages),
    banned: banFaults(packages),
    foreign: sourceFaults(packages),
    unsafe: unsafeFaults(),
    scripts: scriptFaults(manifest, lock),
    ...(advisories ? { advisories: advisories.faults } : {}),
  };
  mkdirSync(join(ROOT, "target"), { recursive: true });
  writeFileSync(join(ROOT, "target", "sbom.cdx.json"), `${JSON.stringify(bill(packages, lock), null, 2)}\n`);

  const faults = Object.values(found).flat();
  for (const fault of faults) console.error(fault);
  console.log(advisories ? `advisories of ${advisories.newest} (snapshot)` : "advisories: skipped: no shared data");
  for (const note of advisories?.notes ?? []) console.log(note);
  const counts = Object.entries(found).map(([key, list]) => `${key}=${list.length}`);
  console.log(`R36 crates=${packages.length} ${counts.join(" ")}`);
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = main();
