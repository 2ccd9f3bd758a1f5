// Asks Lighthouse what it thinks of public pages of the server at BUURTRAAT_URL: the first page, what is found near a place,
// an event. Every audit that is not whole is printed with its page, and one closing line.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const CATEGORIES = ["accessibility", "best-practices", "seo"];
const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const url = process.env.BUURTRAAT_URL;

/** The first of a list of the API. */
async function first(list) {
  const answer = await fetch(new URL(`/api/v1/${list}`, url));
  if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}`);
  return (await answer.json()).results[0];
}

/** One page of each kind. */
async function pages() {
  const event = await first("events?limit=1");
  const { value } = await first("addresses?q=la");
  return ["/", `/?q=${encodeURIComponent(value)}&category=taal`, `/meedoen/${event.id}`];
}

/** What Lighthouse says of one page: scores from 0 to 100, how many audits counted, and those that are not whole. */
async function asked(path, port) {
  const flags = { port, logLevel: "error", onlyCategories: CATEGORIES, disableFullPageScreenshot: true };
  const { lhr } = await lighthouse(new URL(path, url).href, { ...flags, throttlingMethod: "provided" });
  if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`);
  const scores = CATEGORIES.map((name) => Math.round((lhr.categories[name].score ?? 0) * 100));
  const refs = CATEGORIES.flatMap((name) => lhr.categories[name].auditRefs).filter(({ weight }) => weight > 0);
  const audits = refs.map(({ id }) => lhr.audits[id]).filter(({ score }) => score !== null);
  return { scores, audits: audits.length, wrong: audits.filter(({ score }) => score < 1) };
}

async function main() {
  const begun = Date.now();
  const profile = mkdtempSync(join(tmpdir(), "buurtraat-lighthouse-"));
  const chromePath = process.env.CHROMIUM ?? BROWSERS.find((path) => existsSync(path));
  const chromeFlags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];
  const chrome = await launch({ chromePath, chromeFlags, userDataDir: profile });
  let [audits, below, wrong] = [0, 0, 0];
  const all = await pages();
  try {
    for (const path of all) {
      const said = await asked(path, chrome.port);
      console.log(`${path}: ${CATEGORIES.map((name, at) => `${name} ${said.scores[at]}`).join(", ")}`);
      for (const { id, title, details } of said.wrong) {
        console.error(`${path}: ${id}: ${title}`);
        for (const item of (details?.items ?? []).slice(0, 5)) {
          console.error(`  ${item.node?.snippet ?? item.description ?? JSON.stringify(item).slice(0, 300)}`);
        }
      }
      audits += said.audits;
      wrong += said.wrong.length;
      below += said.scores.filter((score) => score < 100).length;
    }
  } finally {
    chrome.kill();
    rmSync(profile, { recursive: true, force: true });
  }
  const seconds = Math.round((Date.now() - begun) / 1000);
  const scores = all.length * CATEGORIES.length;
  console.log(`U3 pages=${all.length} scores=${scores} audits=${audits} below=${below} wrong=${wrong} seconds=${seconds}`);
  return below === 0 ? 0 : 1;
}

process.exitCode = await main();
