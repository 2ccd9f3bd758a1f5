// The rows of docs/quality.md: `make row`, `make rows`, and the judgement at the end of `make test`.
//   node tests/rows/rows.mjs row R6          run what bears R6 and hold its counts against rows.toml
//   node tests/rows/rows.mjs rows            every row, its tests, its last result
//   node tests/rows/rows.mjs judge LOG...    the same judgement over the output of a run of everything
// Exit 0: as it should be. 1: a row is red. 2: nothing could be judged (no such row, no test, or it does not build).
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { findBearers } from "./bearers.mjs";
import { parseToml } from "./toml.mjs";
import { closingLines, faults, skipReason, tally } from "./verdict.mjs";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..", "..");
const RESULTS = join(ROOT, "target", "rows");
const ROWS = parseToml(readFileSync(join(ROOT, "tests", "rows.toml"), "utf8"));

/** A run that says nothing about the row: it could not be built or started. */
class Unjudged extends Error {}

// Runs a command, shows what it prints as it comes, and keeps it for the verdict.
function start(command, args) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      output += text;
      process.stdout.write(text);
    });
    child.on("error", (fault) => fail(new Unjudged(`${command}: ${fault.message}`)));
    child.on("close", (status) => done({ ok: status === 0, status, output }));
  });
}

async function runRust(tests) {
  const packages = [...new Set(tests.map((test) => test.package))];
  const select = ["test", "--locked", "--quiet", ...packages.flatMap((name) => ["-p", name])];
  const built = await start("cargo", [...select, "--no-run"]);
  if (!built.ok) throw new Unjudged("the tests do not build");
  const run = ["cargo", ...select.filter((word) => word !== "--quiet"), "--no-fail-fast", "--lib", "--bins", "--tests"];
  const command = [...run, "--", "--show-output", ...new Set(tests.map((test) => test.name))];
  const wantsServer = packages.some((name) => name !== "engine") && process.env.BUURTRAAT_TEST_SQLITE_ONLY !== "1";
  if (wantsServer) command.unshift(join(ROOT, ".ci", "with-postgres.sh"));
  const ran = await start(command[0], command.slice(1));
  const counts = tally(ran.output);
  return { ...counts, output: ran.output, failed: ran.ok ? counts.failed : Math.max(1, counts.failed) };
}

async function runBrowser(row) {
  const ran = await start(join(ROOT, ".ci", "e2e.sh"), ["--grep", `@${row}(?!\\d)`]);
  if (ran.status === 2) throw new Unjudged("the demo server or the browser tests could not be started");
  const counts = tally(ran.output);
  return { ...counts, output: ran.output, failed: ran.ok ? counts.failed : Math.max(1, counts.failed) };
}

async function runScript(path) {
  const ran = await start("bash", [join(ROOT, path)]);
  if (ran.status === 2) throw new Unjudged(`${path} could not do its work`);
  return { passed: ran.ok ? 1 : 0, failed: ran.ok ? 0 : 1, ignored: 0, output: ran.output };
}

async function runRow(row) {
  if (!ROWS[row]) throw new Unjudged(`${row} is not in tests/rows.toml`);
  const bearer = findBearers(ROOT).get(row);
  if (!bearer) throw new Unjudged(`no test bears ${row}: name one ${row.toLowerCase()}_..., @${row} or tests/rows/${row}.sh`);
  const runs = [];
  if (bearer.rust.length > 0) runs.push(await runRust(bearer.rust));
  if (bearer.browser.length > 0) runs.push(await runBrowser(row));
  if (bearer.script) runs.push(await runScript(bearer.script));
  const sum = (key) => runs.reduce((total, run) => total + run[key], 0);
  return record(row, { passed: sum("passed"), failed: sum("failed") }, runs.map((run) => run.output).join("\n"));
}

// Holds a row's lines against rows.toml, keeps the verdict for `make rows`, and says it.
function record(row, { passed, failed }, output) {
  const lines = closingLines(row, output);
  const skipped = lines.length ? undefined : skipReason(row, output);
  const wrong = skipped ? [] : faults(row, lines, ROWS[row]);
  if (failed > 0) wrong.unshift(`${row}: ${failed} failed`);
  if (passed + failed === 0) wrong.unshift(`${row}: its tests did not run`);
  const ok = wrong.length === 0;
  const verdict = { row, ok, skipped, passed, failed, lines, faults: wrong, at: new Date().toISOString() };
  verdict.scale = process.env.ROW_SCALE === "full" ? "full" : "ci";
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, `${row}.json`), `${JSON.stringify(verdict, null, 2)}\n`);
  for (const fault of wrong) console.error(fault);
  return verdict;
}

// One closing total for the run of everything, in the words of the usual runners.
function judge(logs) {
  const output = logs.map((log) => readFileSync(log, "utf8")).join("\n");
  const red = [];
  const skipped = [];
  for (const row of [...findBearers(ROOT).keys()].sort(byRow)) {
    // Whether its tests passed is the runners' to say; here only the counts are held against rows.toml.
    const verdict = record(row, { passed: 1, failed: 0 }, output);
    if (verdict.skipped) skipped.push(`${row} (${verdict.skipped})`);
    else if (!verdict.ok) red.push(row);
  }
  const { passed, failed, ignored } = tally(output);
  const shown = findBearers(ROOT).size - red.length - skipped.length;
  console.log(`rows: ${shown} shown; ${red.length} red ${red.join(" ")}; ${skipped.length} skipped ${skipped.join(" ")}`);
  const fine = passed > 0 && failed === 0 && red.length === 0;
  console.log(`test result: ${fine ? "ok" : "FAILED"}. ${passed} passed; ${failed} failed; ${ignored} ignored`);
  return fine;
}

function table() {
  const bearers = findBearers(ROOT);
  const rows = Object.keys(ROWS).sort(byRow).map((row) => {
    const bearer = bearers.get(row);
    const tests = bearer
      ? [...new Set(bearer.rust.map((test) => test.name)), ...bearer.browser, bearer.script].filter(Boolean)
      : [];
    const plant = existsSync(join(ROOT, "tests", "plants", `${row}.patch`)) ? "plant" : "-";
    return [row, ROWS[row].title, plant, tests.length ? briefly(tests) : "no test yet", lastResult(row)];
  });
  const all = [["row", "what", "plant", "tests", "last result"], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((cells) => cells[column].length)));
  for (const cells of all) {
    console.log(cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd());
  }
  const strangers = [...bearers.keys()].filter((row) => !ROWS[row]);
  if (strangers.length) console.log(`\nnot in tests/rows.toml: ${strangers.join(" ")}`);
}

function briefly(tests) {
  const short = tests.slice(0, 2).join(", ");
  return tests.length > 2 ? `${short} and ${tests.length - 2} more` : short;
}

function lastResult(row) {
  const file = join(RESULTS, `${row}.json`);
  if (!existsSync(file)) return "not run here";
  const { ok, skipped, at, scale, lines, faults: wrong } = JSON.parse(readFileSync(file, "utf8"));
  const word = skipped ? "skipped" : ok ? "ok" : "RED";
  return `${word} ${at.slice(0, 16).replace("T", " ")} ${scale} ${skipped ?? (ok ? lines.join("; ") : wrong[0])}`;
}

function byRow(one, other) {
  const key = (row) => (row[0] === "U" ? 0 : 1000) + Number(row.slice(1));
  return key(one) - key(other);
}

async function main([verb, ...args]) {
  if (verb === "row" && /^[UR]\d+$/.test(args[0] ?? "")) {
    const verdict = await runRow(args[0]);
    for (const line of verdict.lines) console.log(line);
    console.log(`${args[0]}: ${verdict.skipped ? "skipped" : verdict.ok ? "ok" : "RED"}. ${verdict.passed} passed, ${verdict.failed} failed`);
    return verdict.ok ? 0 : 1;
  }
  if (verb === "rows") return table() ?? 0;
  if (verb === "judge" && args.length) return judge(args) ? 0 : 1;
  if (verb === "plants") {
    const patches = readdirSync(join(ROOT, "tests", "plants")).filter((name) => /^[UR]\d+\.patch$/.test(name));
    console.log(patches.map((name) => name.replace(".patch", "")).sort(byRow).join("\n"));
    return 0;
  }
  console.error("usage: rows.mjs row ROW | rows | judge LOG... | plants      (ROW like R6 or U15)");
  return 2;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (fault) {
  if (!(fault instanceof Unjudged)) throw fault;
  console.error(fault.message);
  process.exitCode = 2;
}
