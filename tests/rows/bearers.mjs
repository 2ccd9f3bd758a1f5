// Which tests bear a row, found in the sources: Rust functions or modules named `r6_...`, browser tests with `@R6`,
// and scripts `tests/rows/R6.sh`. R6 never picks R60 or U6: names are matched as whole words.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const NOT_OURS = new Set(["target", "node_modules", ".git", "test-results", "playwright-report"]);
const RUST_FOLDERS = { engine: "engine", migrations: "migrations", src: "buurtraat", tests: "buurtraat" };

/** Every file under `folder` whose name ends with one of `endings`. */
export function* filesUnder(folder, endings) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!NOT_OURS.has(entry.name)) yield* filesUnder(path, endings);
    } else if (endings.some((ending) => entry.name.endsWith(ending))) {
      yield path;
    }
  }
}

/**
 * All tests that bear a row: `Map` of row to `{ rust: [{package, name}], browser: [file], script: path | null }`.
 */
export function findBearers(root) {
  const rows = new Map();
  const of = (row) => {
    if (!rows.has(row)) rows.set(row, { rust: [], browser: [], script: null });
    return rows.get(row);
  };
  for (const [folder, pack] of Object.entries(RUST_FOLDERS)) {
    for (const file of filesUnder(join(root, folder), [".rs"])) {
      for (const name of rustNames(readFileSync(file, "utf8"))) of(rowOf(name)).rust.push({ package: pack, name });
    }
  }
  for (const file of filesUnder(join(root, "frontend", "e2e"), [".js", ".mjs", ".ts"])) {
    const marks = readFileSync(file, "utf8").matchAll(/@([UR]\d+)(?!\d)/g);
    for (const row of new Set([...marks].map((mark) => mark[1]))) of(row).browser.push(relative(root, file));
  }
  for (const file of filesUnder(join(root, "tests", "rows"), [".sh"])) {
    const name = /(?:^|[/\\])([UR]\d+)\.sh$/.exec(file);
    if (name) of(name[1]).script = relative(root, file);
  }
  return rows;
}

// A test, a module of tests, or the name given to a macro that makes tests. A plain function or variable is none:
// the code is full of names like `r9_cell` for H3 resolutions.
const TEST = /#\[[^\]]*\btest\b[^\]]*\]\s*(?:#\[[^\]]*\]\s*)*(?:pub\s+)?(?:async\s+)?fn\s+([ur]\d+_\w+)/g;
const MODULE = /\bmod\s+([ur]\d+_\w+)/g;
const MACRO = /\b(?!assert|debug_assert|print|eprint|format|write|vec|matches|panic)\w+!\s*[({[]\s*([ur]\d+_\w+)/g;

function rustNames(source) {
  const found = [TEST, MODULE, MACRO].flatMap((pattern) => [...source.matchAll(pattern)]);
  return new Set(found.map((match) => match[1]));
}

function rowOf(name) {
  return /^[ur]\d+/.exec(name)[0].toUpperCase();
}
