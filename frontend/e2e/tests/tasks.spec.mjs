// The top tasks in the running demo: by keyboard alone, without JavaScript, on a phone and on a wide screen.
import { expect, test } from "@playwright/test";
import { byKeyboard, byPointing } from "../keys.mjs";
import { demo, signIn, somewhere } from "../pages.mjs";

const langs = /** @type {const} */ ([
  { lang: "nl", home: "/", needs: "/team/vragen", words: "Mijn zoon zit thuis. Hij wil leren fietsen maken." },
  { lang: "en", home: "/en", needs: "/en/team/vragen", words: "My son is at home. He wants to learn to repair bicycles." },
]);

const widths = [360, 1280];

test.beforeEach(() => {
  test.skip(demo === "", "skipped: no demo at BUURTRAAT_URL");
});

async function find(page, { home }, where, go) {
  await page.goto(demo + home);
  await go.fill(page.locator("#q"), where);
  await go.press(page.locator("button.tile[value=samen]"));
  await expect(page.locator("#dichtbij h2").first()).toBeVisible();
  await expect(page.locator('[data-list="suggestions"] > li').first()).toBeVisible();
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
  await go.press(page.locator('[data-list="suggestions"] form button[type=submit]').first());
  await expect(page.locator("section.chosen")).toBeVisible();
  await go.press(page.locator("section.chosen form button[type=submit]"));
  await expect(page.locator("section.chosen")).toHaveCount(0);
}

/** Finds, records, chooses and undoes; gives how many tasks that were. */
async function allTasks(page, one, where, go) {
  await find(page, one, where, go);
  await record(page, one, where, go);
  await choose(page, go);
  return 4;
}

test("@U7 find, record and choose by keyboard alone", async ({ page }) => {
  await signIn(page.context());
  const where = await somewhere();
  const go = byKeyboard(page);
  let tasks = 0;
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const one of langs) tasks += await allTasks(page, one, where, go);
  }
  console.log(`U7 tasks=${tasks} traps=0`);
});

test("@U8 find, record and choose without JavaScript", async ({ browser }) => {
  const where = await somewhere();
  let tasks = 0;
  for (const width of widths) {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 800 } });
    await signIn(context);
    const page = await context.newPage();
    for (const one of langs) tasks += await allTasks(page, one, where, byPointing);
    await context.close();
  }
  console.log(`U8 tasks=${tasks}`);
});

test("@U32 from a postcode to who is near in two steps", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(demo);
  let loads = 0;
  page.on("load", () => (loads += 1));
  await page.locator("#q").fill(await somewhere());
  await page.keyboard.press("Enter");
  const found = page.locator('[data-list="suggestions"] > li');
  await expect(found.first()).toBeInViewport();
  console.log(`U32 interactions=2 loads=${loads} found=${await found.count()}`);
});
