// The top tasks in the running demo: by keyboard alone, without JavaScript, on a phone and on a wide screen.
import { expect, test } from "@playwright/test";
import { byKeyboard, byPointing } from "../keys.mjs";
import { signInByMail } from "../mail.mjs";
import { demo, somewhere } from "../pages.mjs";

const langs = /** @type {const} */ ([
  { lang: "nl", path: "", home: "/", words: "Mijn zoon zit thuis. Hij wil leren fietsen maken.", undone: "Alles is weer zoals het was.", gone: "De vraag is weg." },
  { lang: "en", path: "/en", home: "/en", words: "My son is at home. He wants to learn to repair bicycles.", undone: "All is as it was.", gone: "The need is gone." },
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

async function record(page, { path, words }, where, go) {
  await page.goto(`${demo}${path}/team/vragen/nieuw`);
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

/** It was a mistake after all: the need goes. */
async function takeAway(page, { gone }, go) {
  await go.press(page.locator("#remove > summary"));
  await go.press(page.locator("#remove button[name=sure]"));
  await expect(page.locator("main [role=status]")).toHaveText(gone);
}

/** Somebody offers help: a first name, a place, what they can do. */
async function offerHelp(page, { path }, where, go) {
  await page.goto(`${demo}${path}/team/kennen/vrijwilliger`);
  await go.fill(page.locator("#first_name"), "Ria");
  await go.fill(page.locator("#place"), where);
  await go.fill(page.locator("#can_do"), "koken voor buren");
  await go.fill(page.locator("#phone"), "06 12 34 56 78");
  await go.choose(page.locator("#consent"));
  await go.press(page.locator("form.sheet-form button[type=submit]"));
  await expect(page.locator("h1")).toHaveText("Ria");
}

/** A list out of a spreadsheet: looked at, put in, taken back. */
async function importList(page, { path, undone }, where, go) {
  await page.goto(`${demo}${path}/team/plakken`);
  await go.paste(page.locator("#pasted"), `Naaiatelier Proef\t${where} 1\t2756AX\nBloemen Proef\t${where} 3\t2756AX`);
  await go.press(page.locator("form.sheet-form button[type=submit]"));
  await go.press(page.locator("main button[value=store]"));
  await expect(page.locator("main button[value=store]")).toHaveCount(0);
  await go.press(page.locator("main form button[type=submit]").last());
  await expect(page.locator("main")).toContainText(undone);
}

/** Comes in by mail; in the demo somebody else then, who goes on with the rest. */
async function comeIn(page, { path }, role, go) {
  await signInByMail(page, go, path, role);
  await expect(page).toHaveURL(`${demo}${path}/team`);
}

/** All of them one after the other; gives how many tasks that were. */
async function allTasks(page, one, where, role, go) {
  await comeIn(page, one, role, go);
  await find(page, one, where, go);
  await record(page, one, where, go);
  await choose(page, go);
  await takeAway(page, one, go);
  await offerHelp(page, one, where, go);
  await importList(page, one, where, go);
  return 8;
}

test("@U7 the top tasks by keyboard alone", async ({ page }) => {
  const where = await somewhere();
  const go = byKeyboard(page);
  let tasks = 0;
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const one of langs) tasks += await allTasks(page, one, where, "member", go);
  }
  console.log(`U7 tasks=${tasks} traps=0`);
});

test("@U8 the top tasks without JavaScript", async ({ browser }) => {
  const where = await somewhere();
  let tasks = 0;
  for (const width of widths) {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 800 } });
    const page = await context.newPage();
    for (const one of langs) tasks += await allTasks(page, one, where, "coordinator", byPointing);
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
