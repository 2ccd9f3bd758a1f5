// R36, the supply chain: holds what `cargo metadata` and the npm lock file name against deny.toml, and the own sources
// against `unsafe`. It needs no tool beyond cargo and Node, so that it runs on every machine and not only where
// cargo-deny happens to be installed. Prints each fault and one closing line.
//   node tests/rows/supply.mjs             the workspace, and the lock files of the packages apart
//   node tests/rows/supply.mjs FOLDER      licences of one package apart: that needs all its crates on this machine
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { checkAdvisories, checkListed, readAdvisories } from "./advisories.mjs";
import { filesUnder } from "./bearers.mjs";
import { bill } from "./sbom.mjs";
import { satisfies } from "./semver.mjs";
import { parseToml } from "./toml.mjs";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..", "..");
const POLICY = parseToml(readFileSync(join(ROOT, "deny.toml"), "utf8"));
const CRATES_IO = "registry+https://github.com/rust-lang/crates.io-index";
// Packages outside the workspace, each with a lock file and an advisories.toml of its own.
const APART = ["frontend/map-picture"];

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

function licenceFaults(packages, exceptions = POLICY.licenses.exceptions) {
  return packages.filter(({ name, license }) => {
    const extra = exceptions.filter((exception) => exception.crate === name);
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
  const folders = ["engine", "migrations", "src", "tests", ...APART];
  const sources = folders.flatMap((folder) => [...filesUnder(join(ROOT, folder), [".rs"])]);
  const bad = sources.filter((file) => /\bunsafe\s*(\{|fn\b|impl\b|extern\b)/.test(readFileSync(file, "utf8")));
  const manifests = ["Cargo.toml", "engine/Cargo.toml", "migrations/Cargo.toml"];
  const lax = manifests.filter((file) => !/\[lints\]\s*workspace = true/.test(readFileSync(join(ROOT, file), "utf8")));
  const lints = ["Cargo.toml", ...APART.map((folder) => `${folder}/Cargo.toml`)];
  const allowing = lints.filter((file) => !/unsafe_code = "forbid"/.test(readFileSync(join(ROOT, file), "utf8")));
  return [
    ...bad.map((file) => `unsafe code: ${file.slice(ROOT.length + 1)}`),
    ...lax.map((file) => `unsafe code: ${file} does not take over the workspace's lints`),
    ...allowing.map((file) => `unsafe code: ${file} does not forbid it`),
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

// The packages that a folder's lock file names. It holds no licences, but needs nothing on this machine.
function locked(folder) {
  const { package: packages } = parseToml(readFileSync(join(ROOT, folder, "Cargo.lock"), "utf8"));
  return packages.map((one) => ({ ...one, manifest_path: join(ROOT, folder, "Cargo.toml") }));
}

const reasons = (folder) => parseToml(readFileSync(join(ROOT, folder, "advisories.toml"), "utf8"));

function metadata(folder) {
  const args = ["metadata", "--locked", "--format-version", "1"];
  return JSON.parse(execFileSync("cargo", args, { cwd: join(ROOT, folder), maxBuffer: 1 << 30 })).packages;
}

function write(name, contents) {
  mkdirSync(join(ROOT, "target"), { recursive: true });
  writeFileSync(join(ROOT, "target", name), `${JSON.stringify(contents, null, 2)}\n`);
}

// What is to be said of the packages apart: their advisories are told from those of the workspace, the rest is as there.
function checkApart(advisories) {
  const faults = { banned: [], foreign: [], advisories: [], crates: 0 };
  for (const folder of APART) {
    const packages = locked(folder);
    faults.crates += packages.length;
    faults.banned.push(...banFaults(packages));
    faults.foreign.push(...sourceFaults(packages));
    if (advisories) faults.advisories.push(...checkListed(advisories, packages, reasons(folder).advisory ?? []));
    const name = basename(folder);
    write(`sbom-${name}.cdx.json`, bill(packages, {}, name));
  }
  return faults;
}

function main() {
  const packages = metadata(".");
  const { manifest, lock } = npm();
  const known = readAdvisories(ROOT);
  const advisories = known && checkAdvisories(known, packages, POLICY.advisories);
  const apart = checkApart(known);
  const found = {
    licences: licenceFaults(packages),
    banned: [...banFaults(packages), ...apart.banned],
    foreign: [...sourceFaults(packages), ...apart.foreign],
    unsafe: unsafeFaults(),
    scripts: scriptFaults(manifest, lock),
    ...(advisories ? { advisories: [...advisories.faults, ...apart.advisories] } : {}),
  };
  write("sbom.cdx.json", bill(packages, lock, "buurtraat"));

  const faults = Object.values(found).flat();
  for (const fault of faults) console.error(fault);
  console.log(advisories ? `advisories of ${advisories.newest} (snapshot)` : "advisories: skipped: no shared data");
  for (const note of advisories?.notes ?? []) console.log(note);
  const counts = Object.entries(found).map(([key, list]) => `${key}=${list.length}`);
  console.log(`R36 crates=${packages.length} apart=${apart.crates} ${counts.join(" ")}`);
  return faults.length === 0 ? 0 : 1;
}

function licencesOf(folder) {
  const packages = metadata(folder);
  const faults = licenceFaults(packages, reasons(folder).licence ?? []);
  for (const fault of faults) console.error(fault);
  console.log(`${folder}: crates=${packages.length} licences=${faults.length}`);
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = process.argv[2] ? licencesOf(process.argv[2]) : main();
