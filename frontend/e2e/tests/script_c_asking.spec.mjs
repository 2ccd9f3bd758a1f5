// Script C, steps 4 and 5, in the running demo: a resident asks something and finds it back with a code; somebody says
// what they can do. By keyboard alone, without JavaScript, on a phone and on a wide screen, in both languages.
import { expect as looking, test } from "@playwright/test";
import { byKeyboard } from "../keys.mjs";
import { demo } from "../pages.mjs";

/** A busy machine answers in its own time. */
const expect = looking.configure({ timeout: 60_000 });
/** Where the toy swap of 21 November is a short walk away. */
const from = "2756 AK";
const most = 30 * 1024;
const looks = [360, 1280].flatMap((width) => [{ width, path: "" }, { width, path: "/en" }]);
const said = {
  "": {
    words: "Sinterklaas is te duur voor ons",
    reads: /leest dit vandaag en antwoordt voor woensdag/,
    card: "Feest met weinig geld",
    photo: "Maak een foto van dit scherm",
    promised: "Dit beloofden wij",
    gone: "Uw vraag is weg",
    trade: "ik was schilder",
    thanks: "Wij bellen als iemand dit nodig heeft, hooguit 2 keer per maand.",
    all: "Alles is weg",
  },
  "/en": {
    words: "Sinterklaas is too expensive for us, no money for toys",
    reads: /reads this today and answers before Wednesday/,
    card: "Celebrating with little money",
    photo: "Take a photo of this screen",
    promised: "What we promised",
    gone: "Your question is gone",
    trade: "I was a painter",
    thanks: "We call when somebody needs this, at most 2 times a month.",
    all: "It is all gone",
  },
};

test.beforeEach(() => {
  test.skip(demo === "", "skipped: no demo at BUURTRAAT_URL");
});

/** What a page weighs on the way, style included. */
async function weigh(page, path) {
  let bytes = 0;
  const sizes = [];
  const add = (request) => sizes.push(request.sizes().then((size) => (bytes += size.responseBodySize)));
  page.on("requestfinished", add);
  await page.goto(`${demo}${path}`, { waitUntil: "networkidle" });
  page.off("requestfinished", add);
  await Promise.all(sizes);
  expect(bytes, path).toBeLessThan(most);
  return bytes;
}

/** Unfolds "Toch niet" and presses what it asks for: two taps. */
async function takeBack(page, go, wanted) {
  await go.press(page.locator("#remove > summary"));
  await go.press(page.locator("#remove button[type=submit]"));
  await expect(page.locator("h1")).toContainText(wanted);
}

/** Step 4: ask, see what is near, say how to be reached, keep the code. */
async function ask(page, go, path) {
  const words = said[path];
  const weight = await weigh(page, `${path}/vraag`);
  await go.fill(page.locator("#own_words"), words.words);
  await go.fill(page.locator("#place"), from);
  await go.choose(page.locator("input[name=own_network][value=nobody]"));
  await go.press(page.locator("form.sheet-form button[type=submit]"));
  const swap = page.locator('[data-list="suggestions"] > li').filter({ hasText: "Speelgoedruilbeurs" });
  await expect(swap).toContainText(/21 nov/i);
  await expect(swap.locator(".found__far b")).toHaveText(/^\d+ min$/);
  await expect(page.locator("main")).toContainText(words.card);
  await expect(page.locator("main")).toContainText(words.reads);
  const phone = "06 12 34 56 78";
  await go.fill(page.locator("#reach"), phone);
  await go.press(page.locator("form.sheet-form button[type=submit]"));
  const code = await page.locator(".own-code").innerText();
  expect(code).toMatch(/^[a-z]+ \d{3}$/);
  await expect(page.locator("main")).toContainText(words.photo);
  expect(await page.context().cookies(), "nothing is kept in the browser").toEqual([]);
  expect(new URL(page.url()).search).toBe("");
  return { code, phone, weight };
}

/** The code: what was asked and promised; then it is taken back, so that the next finds the same town. */
async function find(page, go, path, { code, phone }) {
  await page.goto(`${demo}${path}/mijn`);
  await go.fill(page.locator("#code"), code.toUpperCase());
  await go.fill(page.locator("#reach"), phone);
  await go.press(page.locator("form.sheet-form button[type=submit]"));
  await expect(page.locator("main")).toContainText(said[path].words);
  await expect(page.locator("main")).toContainText(said[path].promised);
  await takeBack(page, go, said[path].gone);
}

/** Step 5: what somebody can do. */
async function canDo(page, go, path) {
  const weight = await weigh(page, `${path}/dit-kan-ik`);
  await go.fill(page.locator("#can_do"), said[path].trade);
  await go.fill(page.locator("#place"), from);
  await go.fill(page.locator("#first_name"), "Samira");
  await go.fill(page.locator("#reach"), "samira@voorbeeld.example");
  await go.press(page.locator("form.sheet-form button[type=submit]"));
  await expect(page.locator("main")).toContainText(said[path].thanks);
  await expect(page.locator(".own-code")).toHaveText(/^[a-z]+ \d{3}$/);
  await takeBack(page, go, said[path].all);
  return weight;
}

test("@U7 script C, steps 4 and 5", async ({ browser }) => {
  let heaviest = 0;
  let screens = 0;
  for (const { width, path } of looks) {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 740 } });
    const page = await context.newPage();
    const go = byKeyboard(page);
    const kept = await ask(page, go, path);
    await find(page, go, path, kept);
    const weight = await canDo(page, go, path);
    heaviest = Math.max(heaviest, weight, kept.weight);
    screens += 3;
    await context.close();
  }
  console.log(`U7 script-c looks=${looks.length} screens=${screens} heaviest=${heaviest} violations=0`);
});
