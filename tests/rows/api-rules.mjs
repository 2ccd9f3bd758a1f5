// Lints the OpenAPI document of the server at BUURTRAAT_URL with a Spectral ruleset, prints each finding by its place
// in the document, and one closing line. Errors and warnings both fail.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const SPECTRAL = join(dirname(fileURLToPath(import.meta.url)), "node_modules", ".bin", "spectral");
const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

async function main([ruleset]) {
  const answer = await fetch(new URL("/api/v1/openapi.json", process.env.BUURTRAAT_URL));
  if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}`);
  const text = await answer.text();
  const operations = Object.values(JSON.parse(text).paths ?? {})
    .flatMap((path) => Object.keys(path).filter((key) => METHODS.has(key))).length;

  const findings = lint(ruleset, text);
  for (const { code, message, path } of findings) console.error(`${code}: ${message} (${path.join(".")})`);
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  console.log(`U15 operations=${operations} errors=${count(0)} warnings=${count(1)}`);
  return count(0) + count(1) === 0 && operations > 0 ? 0 : 1;
}

function lint(ruleset, text) {
  const folder = mkdtempSync(join(tmpdir(), "buurtraat-openapi-"));
  try {
    const file = join(folder, "openapi.json");
    writeFileSync(file, text);
    const args = ["lint", "--ruleset", ruleset, "--format", "json", "--quiet", file];
    const ran = spawnSync(SPECTRAL, args, { encoding: "utf8", maxBuffer: 1 << 28 });
    if (!ran.stdout?.trim().startsWith("[")) throw new Error(`spectral: ${ran.stderr || ran.stdout || ran.error}`);
    return JSON.parse(ran.stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

process.exitCode = await main(process.argv.slice(2));
