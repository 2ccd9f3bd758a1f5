// Reads what tests printed, and judges a row by its closing lines: `R6 sqlite confirmed=20 waiting=9980 5xx=0`.
// A label (here `sqlite`) is a word without `=` before the counts.

/** The closing lines of `row` in `output`. */
export function closingLines(row, output) {
  // A test's own progress line may stand before it when tests run one at a time.
  const pattern = new RegExp(`(?:^|\\.\\.\\. )(${row}(?: [^\\s=]+)*(?: [^\\s=]+=\\S+)+)\\s*$`);
  const lines = output.split("\n").map((line) => pattern.exec(plain(line))?.[1]);
  return [...new Set(lines.filter(Boolean))];
}

/** Why `row` was left out (`U15 skipped: no shared data`), where it was. */
export function skipReason(row, output) {
  return new RegExp(`^${row} skipped: (.+)$`, "m").exec(output)?.[1];
}

/** How many tests passed and failed according to the runners (libtest, Playwright) whose output this is. */
export function tally(output) {
  const counts = { passed: 0, failed: 0, ignored: 0 };
  for (const line of output.split("\n").map(plain)) {
    const rust = /test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored/.exec(line);
    const browser = /^\s+(\d+) (passed|failed|flaky|skipped|did not run)\b/.exec(line);
    if (rust) {
      counts.passed += Number(rust[1]);
      counts.failed += Number(rust[2]);
      counts.ignored += Number(rust[3]);
    } else if (browser) {
      const into = { passed: "passed", skipped: "ignored" }[browser[2]] ?? "failed";
      counts[into] += Number(browser[1]);
    }
  }
  return counts;
}

/** What is wrong with the closing lines, measured by the row's entry in rows.toml; empty when nothing is. */
export function faults(row, lines, wanted) {
  if (!wanted) return [`${row}: not in tests/rows.toml`];
  if (lines.length === 0) return [`${row}: no closing line with its counts was printed`];
  const found = [];
  const { least = {}, most = {}, labels = [] } = wanted;
  if (Object.keys(least).length === 0) found.push(`${row}: tests/rows.toml holds no least counts for it`);
  const parsed = lines.map(parseLine);
  for (const label of labels) {
    if (!parsed.some((line) => line.labels.includes(label))) found.push(`${row}: no closing line for ${label}`);
  }
  for (const [key, floor] of Object.entries(least)) {
    const values = parsed.filter((line) => key in line.counts);
    if (values.length === 0) found.push(`${row}: no closing line counts ${key}`);
    for (const { text, counts } of values) {
      if (!(number(counts[key]) >= floor)) found.push(`${row}: ${key} must be at least ${floor}: ${text}`);
    }
  }
  for (const [key, ceiling] of Object.entries(most)) {
    for (const { text, counts } of parsed) {
      if (key in counts && !(number(counts[key]) <= ceiling)) found.push(`${row}: ${key} may be ${ceiling} at most: ${text}`);
    }
  }
  return found;
}

function parseLine(text) {
  const words = text.split(" ").slice(1);
  const labels = words.filter((word) => !word.includes("="));
  const counts = Object.fromEntries(words.filter((word) => word.includes("=")).map((word) => word.split("=", 2)));
  return { text, labels, counts };
}

// Units may stand behind a figure (`home=12.3kB`); a value that is no figure fails every comparison.
function number(value) {
  return Number.parseFloat(value);
}

function plain(line) {
  return line.replace(/\u001b\[[0-9;]*m/g, "").trimEnd();
}
