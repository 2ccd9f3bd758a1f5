// What needs no browser: valid HTML and small files.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { folder, samples } from "../pages.mjs";

const require = createRequire(import.meta.url);
const kB = 1024;

test("@U5 every sample is valid HTML, without a warning", () => {
  const all = samples();
  const files = all.map((one) => join(folder, one.file));
  let report = "";
  try {
    execFileSync("java", ["-jar", require("vnu-jar"), "--format", "gnu", ...files], { encoding: "utf8", stdio: "pipe" });
  } catch (fault) {
    report = fault.stderr || String(fault);
  }
  const lines = report.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("Picked up"));
  console.log(`U5 pages=${all.length} messages=${lines.length}`);
  expect(lines).toEqual([]);
});

test("@U11 pages and style are small", () => {
  const size = (path) => gzipSync(readFileSync(path), { level: 6 }).length;
  const styles = readdirSync(join(folder, "assets")).filter((name) => name.endsWith(".css"));
  const css = Math.max(...styles.map((name) => size(join(folder, "assets", name))));
  const all = samples().map(({ file, page }) => ({ file, page, html: size(join(folder, file)) }));
  const html = Math.max(...all.map((one) => one.html));
  const home = Math.max(...all.filter((one) => one.page === "home").map((one) => one.html)) + css;
  console.log(`U11 pages=${all.length} css=${css} html_most=${html} home_most=${home}`);
  expect(css).toBeLessThanOrEqual(14 * kB);
  expect(html).toBeLessThanOrEqual(14 * kB);
  expect(home).toBeLessThanOrEqual(30 * kB);
});
