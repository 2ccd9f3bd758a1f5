// Valid HTML, small files, and scripts that nothing depends on.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { base, folder, mails, samples } from "../pages.mjs";

const require = createRequire(import.meta.url);
const kB = 1024;

test("@U5 every sample and every mail is valid HTML, without a warning", () => {
  const [all, letters] = [samples(), mails()];
  const files = [...all.map((one) => one.file), ...letters].map((file) => join(folder, file));
  let report = "";
  try {
    execFileSync("java", ["-jar", require("vnu-jar"), "--Werror", "--format", "gnu", ...files], { encoding: "utf8", stdio: "pipe" });
  } catch (fault) {
    report = fault.stderr || String(fault);
  }
  const lines = report.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("Picked up"));
  console.log(`U5 pages=${all.length} mails=${letters.length} messages=${lines.length}`);
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

/** @param {string} name */
const isMap = (name) => name.startsWith("maplibre-gl");

test("@U12 little JavaScript is sent, and no page needs any", async ({ browser }) => {
  const size = (path) => gzipSync(readFileSync(path), { level: 6 }).length;
  const islands = new Map(
    readdirSync(join(folder, "assets")).filter((name) => name.endsWith(".mjs") && !isMap(name)).map((name) => [name, size(join(folder, "assets", name))]),
  );
  // The map as it is released is loaded by whoever opens it, and by no page.
  const map = readdirSync(join(folder, "assets")).filter(isMap).reduce((sum, name) => sum + size(join(folder, "assets", name)), 0);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const [sums, needed] = [[], []];
  for (const { file } of samples()) {
    const html = readFileSync(join(folder, file), "utf8");
    const scripts = [...html.matchAll(/<script type="module" src="\/assets\/([^"]+)"/g)].map(([, name]) => name);
    sums.push(scripts.reduce((sum, name) => sum + (islands.get(name) ?? Infinity), 0));
    if (html.includes("<noscript")) needed.push(`${file}: a page for who has no scripts`);
    await page.goto(`${base}/${file}`);
    // Nothing to press that a form or an address does not carry.
    const dead = await page.evaluate(() =>
      [...document.querySelectorAll("button, a")].filter((one) => !one.closest("[hidden]")).filter((one) => (one.tagName === "A" ? !one.hasAttribute("href") : one.form === null)).map((one) => one.outerHTML.slice(0, 80)),
    );
    needed.push(...dead.map((what) => `${file}: ${what}`));
  }
  await context.close();
  const [island, sum] = [Math.max(...islands.values()), Math.max(...sums)];
  console.log(`U12 pages=${sums.length} islands=${islands.size} island_most=${island} page_most=${sum} map=${map} needed=${needed.length}`);
  expect(needed).toEqual([]);
  expect(island).toBeLessThanOrEqual(15 * kB);
  expect(sum).toBeLessThanOrEqual(40 * kB);
  expect(map).toBeLessThanOrEqual(460 * kB);
});
