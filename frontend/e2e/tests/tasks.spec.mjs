// The top tasks in the running demo: by keyboard alone, without JavaScript, and what a whole visit asks for.
import { expect, test } from "@playwright/test";
import { gzipSync } from "node:zlib";
import { demo } from "../pages.mjs";

const place = process.env.BUURTRAAT_PLACE ?? "";
const langs = /** @type {const} */ ([
  { lang: "nl", home: "/", needs: "/team/vragen", words: "Mijn zoon zit thuis. Hij wil leren fietsen maken." },
  { lang: "en", home: "/en", needs: "/en/team/vragen", words: "My son is at home. He wants to learn to repair bicycles." },
]);

test.beforeEach(() => {
  test.skip(demo === "", "skipped: no demo at BUURTRAAT_URL");
});

/** A street or postcode that the demo knows: given, or the place of the first need in its list. */
async function somewhere(page) {
  if (place !== "") return place;
  await page.goto(`${demo}/team/vragen`);
  const text = await page.locator("ul.found .found__why").first().innerText();
  return text.replace(/^rond /, "");
}

/** Presses Tab until the wanted element has the focus, and sees that the focus shows. */
async function tabTo(page, wanted) {
  for (let step = 0; step < 150; step += 1) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      const shows = await wanted.evaluate((element) => {
        const look = getComputedStyle(element);
        const beside = element.nextElementSibling ? getComputedStyle(element.nextElementSibling) : look;
        return [look, beside].some((one) => one.outlineStyle !== "none" && parseFloat(one.outlineWidth) >= 2);
      });
      expect(shows, "the focus shows").toBe(true);
      return;
    }
  }
  throw new Error(`not reached by Tab: ${wanted}`);
}

async function find(page, { home }, where, go) {
  await page.goto(demo + home);
  await go.fill(page.locator("#q"), where);
  await go.press(page.locator("button.tile[value=samen]"));
  await expect(page.locator("#dichtbij h2").first()).toBeVisible();
  await expect(page.locator('ul[data-list="suggestions"] > li').first()).toBeVisible();
}

async function record(page, { needs, words }, where, go) {
  await page.goto(`${demo}${needs}/nieuw`);
  await go.fill(page.locator("#own_words"), words);
  await go.fill(page.locator("#place"), where);
  await go.choose(page.locator("input[name=own_network][value=family]"));
  await go.press(page.locator("form.sheet-form button[type=submit]"));
  await expect(page.locator("h1")).toContainText(words);
}

async function choose(page, go) {
  await go.press(page.locator('ul[data-list="suggestions"] form button[type=submit]').first());
  await expect(page.locator("section.chosen")).toBeVisible();
  await go.press(page.locator("section.chosen form button[type=submit]"));
  await expect(page.locator("section.chosen")).toHaveCount(0);
}

test("@U7 find, record and choose by keyboard alone", async ({ page }) => {
  const where = await somewhere(page);
  const go = {
    fill: async (field, text) => {
      const there = await field.evaluate((element) => element === document.activeElement);
      if (!there) await tabTo(page, field);
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type(text);
    },
    choose: async (radio) => {
      const group = page.locator(`input[name=${await radio.getAttribute("name")}]`).first();
      await tabTo(page, group);
      await page.keyboard.press("Space");
    },
    press: async (button) => {
      await tabTo(page, button);
      await page.keyboard.press("Enter");
    },
  };
  let tasks = 0;
  for (const one of langs) {
    await find(page, one, where, go);
    await record(page, one, where, go);
    await choose(page, go);
    tasks += 3;
  }
  console.log(`U7 tasks=${tasks} traps=0`);
});

test("@U8 find, record and choose without JavaScript", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const where = await somewhere(page);
  const go = {
    fill: (field, text) => field.fill(text),
    choose: (radio) => radio.check(),
    press: (button) => button.click(),
  };
  let tasks = 0;
  for (const one of langs) {
    await find(page, one, where, go);
    await record(page, one, where, go);
    await choose(page, go);
    tasks += 3;
  }
  await context.close();
  console.log(`U8 tasks=${tasks}`);
});

test("@R22 a crawl of the demo breaks no policy and asks no third party; every page is small", async ({ page }) => {
  const broken = [];
  const outside = [];
  let heaviest = 0;
  page.on("console", (line) => {
    if (line.text().includes("Content Security Policy")) broken.push(line.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(demo)) outside.push(request.url());
  });
  const todo = ["/", "/en", "/team/vragen", "/en/team/vragen", "/team/vragen/nieuw", "/bestaat-niet"];
  const seen = new Set(todo);
  let visited = 0;
  while (todo.length > 0 && visited < 80) {
    const path = todo.shift();
    const answer = await page.goto(demo + path);
    const policy = answer?.headers()["content-security-policy"] ?? "";
    if (!policy.includes("default-src 'none'")) broken.push(`${path}: no policy`);
    heaviest = Math.max(heaviest, gzipSync((await answer?.body()) ?? "").length);
    visited += 1;
    const links = await page.locator("a[href^='/']").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    for (const link of links.map((one) => one.split("#")[0]).filter((one) => !one.startsWith("/api"))) {
      if (!seen.has(link)) todo.push(link);
      seen.add(link);
    }
  }
  console.log(`R22 pages=${visited} violations=${broken.length}`);
  console.log(`U14 pages=${visited} third_party=${outside.length}`);
  console.log(`U11 pages=${visited} html_most=${heaviest}`);
  expect([broken, outside]).toEqual([[], []]);
  expect(heaviest).toBeLessThanOrEqual(14 * 1024);
});
