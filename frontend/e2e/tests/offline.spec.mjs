// U34: without network the public pages that were seen can be read; what is somebody's own is kept nowhere.
import { expect, test } from "@playwright/test";
import { demo, signIn } from "../pages.mjs";

test.beforeEach(() => {
  test.skip(demo === "", "skipped: no demo at BUURTRAAT_URL");
});

/** Everything that lies in a cache, as paths. */
const kept = (page) =>
  page.evaluate(async () => {
    const all = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) all.push(url.slice(location.origin.length));
    }
    return all;
  });

/** Waits until a page is kept. */
const isKept = (page, path) => expect.poll(async () => kept(page), { timeout: 15_000 }).toContain(path);

/** Opens the demo's first public pages, in order. */
async function see(page, paths) {
  for (const path of paths) {
    await page.goto(demo + path);
    await isKept(page, path);
  }
}

/** The events and places that the demo leads to from its first pages. */
async function publicPages() {
  const found = new Set(["/", "/meedoen"]);
  for (const from of ["/meedoen", "/en/meedoen", "/ar/meedoen"]) {
    const html = await (await fetch(demo + from)).text();
    for (const [, link] of html.matchAll(/href="((?:\/en|\/ar)?\/(?:meedoen|activiteiten)\/[0-9a-f-]{36})(?:["/])/g)) found.add(link);
  }
  return [...found].slice(0, 8);
}

test("@U34 public pages that were seen are readable without network, with their style", async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const broken = [];
  page.on("console", (line) => line.text().includes("Content Security Policy") && broken.push(line.text()));
  const paths = [...(await publicPages()), "/ar", "/ar/meedoen"];
  // An old cache is thrown away when the worker begins.
  await page.goto(`${demo}/robots.txt`);
  await page.evaluate(async () => (await caches.open("buurtraat-pages-0")).put("/x", new Response("old")));
  await see(page, paths);
  expect(await page.evaluate(() => caches.has("buurtraat-pages-0"))).toBe(false);
  const online = new Map();
  for (const path of paths) {
    await page.goto(demo + path);
    online.set(path, await page.locator("main").innerText());
  }

  await context.setOffline(true);
  let readable = 0;
  for (const path of paths) {
    await page.goto(demo + path);
    expect(await page.locator("main").innerText(), path).toBe(online.get(path));
    const styled = await page.evaluate(() => getComputedStyle(document.body).display);
    expect(styled, `${path} has its style`).toBe("flex");
    readable += 1;
  }
  await page.goto(`${demo}/aanbod/01990000-0000-7000-8000-000000000000`);
  await expect(page.locator("h1")).toHaveText("U bent niet verbonden");
  const listed = await page.locator(".choices a").count();
  expect(listed).toBe(paths.length);
  await page.goto(`${demo}/ar/aanbod/01990000-0000-7000-8000-000000000000`);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await page.locator(`.choices a[href="/meedoen"]`).click();
  await expect(page).toHaveURL(`${demo}/meedoen`);
  expect(broken).toEqual([]);
  console.log(`U34 seen=${paths.length} readable=${readable} listed=${listed}`);
  await context.close();
});

test("@U34 what is somebody's own never lies in a cache", async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await see(page, ["/", "/meedoen"]);
  // Searches, forms and their answers: a question with its code, what somebody can do, a code that is tried, a link for one.
  await page.goto(`${demo}/?q=straat&category=samen`);
  await page.goto(`${demo}/vraag`);
  await page.getByRole("textbox", { name: "Wat is uw vraag?" }).fill("Ik zoek gezelschap");
  await page.locator("form.sheet-form button[type=submit]").first().click();
  await page.waitForLoadState();
  for (const path of ["/dit-kan-ik", "/mijn", "/ja/0123456789abcdef", "/winkel/code", "/aanmelden"]) await page.goto(demo + path);
  await signIn(context);
  for (const path of ["/team", "/team/vragen", "/team/account", "/meedoen"]) await page.goto(demo + path);
  await page.waitForTimeout(1000);
  const all = await kept(page);
  const personal = all.filter((path) => /\?|\/(vraag|dit-kan-ik|mijn|ja|team|aanmelden|demo)(\/|$)|\/winkel\/|\/deur\//.test(path));
  // Somebody signed in sees their name on every page: that copy is not kept, and the one of before is gone.
  const greets = await page.evaluate(async () => (await (await (await caches.open("buurtraat-pages-1")).match("/meedoen"))?.text())?.includes("afmelden\" method") ?? false);
  console.log(`U34 kept=${all.length} personal=${personal.length + Number(greets)}`);
  expect(personal).toEqual([]);
  expect(greets).toBe(false);
  await context.close();
});
