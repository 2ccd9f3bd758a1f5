// The demo as it is served: every kind of page that its links lead to.
import { expect, test } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { crawl } from "../crawl.mjs";
import { axe, demo, signIn, somewhere } from "../pages.mjs";
import { untriaged } from "../triage.mjs";

const require = createRequire(import.meta.url);
const kB = 1024;

test.beforeEach(() => {
  test.skip(demo === "", "skipped: no demo at BUURTRAAT_URL");
});

test("@U1 no accessibility violation on the demo's own pages", async ({ browser }) => {
  const [faults, unseen] = [[], []];
  const visited = await crawl(await somewhere(), 1);
  for (const [width, colorScheme] of /** @type {const} */ ([[320, "light"], [1280, "dark"]])) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" });
    await signIn(context);
    const page = await context.newPage();
    for (const { path, kind } of visited) {
      await page.goto(demo + path);
      const { violations, incomplete } = await axe(page);
      for (const { id, nodes } of violations) faults.push(`${path} ${width}: ${id} ${nodes[0]?.target.join(" ")}`);
      unseen.push(...untriaged(kind, incomplete));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wide > 0) faults.push(`${path} ${width}: ${wide} px too wide`);
    }
    await context.close();
  }
  console.log(`U1 demo live=${visited.length} violations=${faults.length} untriaged=${unseen.length}`);
  expect([...faults, ...new Set(unseen)]).toEqual([]);
});

test("@U5 every page of the demo is valid HTML, without a warning", async () => {
  const visited = await crawl(await somewhere(), 3);
  const folder = mkdtempSync(join(tmpdir(), "buurtraat-html-"));
  const files = visited.map(({ html }, at) => {
    const file = join(folder, `${at}.html`);
    writeFileSync(file, html);
    return file;
  });
  let report = "";
  try {
    execFileSync("java", ["-jar", require("vnu-jar"), "--Werror", "--format", "gnu", ...files], { encoding: "utf8", stdio: "pipe" });
  } catch (fault) {
    report = fault.stderr || String(fault);
  }
  rmSync(folder, { recursive: true });
  const named = (line) => line.replace(/^.*?(\d+)\.html"?:/, (_, at) => `${visited[Number(at)].path}: `);
  const lines = report.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("Picked up")).map(named);
  console.log(`U5 demo live=${visited.length} messages=${lines.length}`);
  expect(lines).toEqual([]);
});

test("@U11 every page of the demo is small, with its style", async () => {
  const visited = await crawl(await somewhere(), 6);
  const weight = (text) => gzipSync(text, { level: 6 }).length;
  const style = /href="(\/assets\/[^"]+\.css)"/.exec(visited[0].html)?.[1];
  const css = weight(await (await fetch(demo + style)).text());
  const sizes = visited.map(({ path, html }) => ({ path, html: weight(html) })).sort((a, b) => b.html - a.html);
  const home = weight(visited[0].html) + css;
  console.log(`U11 demo live=${visited.length} css=${css} html_most=${sizes[0].html} home_most=${home}`);
  expect(css).toBeLessThanOrEqual(14 * kB);
  expect(sizes.filter(({ html }) => html > 14 * kB)).toEqual([]);
  expect(home).toBeLessThanOrEqual(30 * kB);
});

test("@R22 @U14 a visit to the demo breaks no policy and asks no third party", async ({ page }) => {
  const broken = [];
  const outside = [];
  page.on("console", (line) => {
    if (line.text().includes("Content Security Policy")) broken.push(line.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(demo)) outside.push(request.url());
  });
  await signIn(page.context());
  const visited = await crawl(await somewhere(), 3);
  for (const { path, policy } of visited) {
    if (!policy.includes("default-src 'none'")) broken.push(`${path}: no policy`);
    await page.goto(demo + path);
  }
  console.log(`R22 pages=${visited.length} violations=${broken.length}`);
  console.log(`U14 pages=${visited.length} third_party=${outside.length}`);
  expect([broken, outside]).toEqual([[], []]);
});

/** A file as it is sent to whoever takes these codings. @param {string} path @param {string} codings */
async function sent(path, codings) {
  const answer = await new Promise((done, failed) => get(demo + path, { headers: { "accept-encoding": codings } }, done).on("error", failed));
  const parts = [];
  for await (const part of answer) parts.push(part);
  return { coding: answer.headers["content-encoding"] ?? "", varies: answer.headers.vary ?? "", bytes: Buffer.concat(parts) };
}

test("files are sent in the coding a browser takes, and are the same in each", async ({ page }) => {
  await page.goto(`${demo}/kaart`);
  const { module, worker, sheet } = await page.locator("[data-map]").evaluate((box) => ({ ...box.dataset }));
  const site = await page.locator("link[rel=stylesheet]").first().getAttribute("href");
  for (const path of [module, worker, sheet, site]) {
    const [plain, gzip, brotli] = await Promise.all(["identity", "gzip", "gzip, deflate, br"].map((codings) => sent(path ?? "", codings)));
    expect([plain.coding, gzip.coding, brotli.coding], path).toEqual(["", "gzip", "br"]);
    for (const { varies } of [plain, gzip, brotli]) expect(varies, path).toContain("accept-encoding");
    expect(gunzipSync(gzip.bytes).equals(plain.bytes), path).toBe(true);
    expect(brotliDecompressSync(brotli.bytes).equals(plain.bytes), path).toBe(true);
    expect(brotli.bytes.length, path).toBeLessThan(0.9 * gzip.bytes.length);
  }
});
