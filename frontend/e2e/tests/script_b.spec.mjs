// Script B in the running demo: a shopkeeper scans the card at the door, three screens, no e-mail and no account; finds the
// answer back by its code; and takes it back in two taps. By keyboard alone and without JavaScript, on a phone and on a wide
// screen, in Dutch and in English.
import { expect, test } from "@playwright/test";
import { byKeyboard, byPointing } from "../keys.mjs";
import { demo, full, signIn } from "../pages.mjs";

/** What is read on the screens. */
const say = {
  nl: {
    path: "", right: "Klopt dit?", came: /was net bij u, tel\. /, question: "Mag een jongere uit de buurt hier meelopen?", yes: "Ja, een", whom: "Wie mogen wij bellen?",
    promise: /belt u voor donderdag\. Er komt nog niemand\. U beslist\./, street: /bij 10 beginnen we\./, notAfterAll: "Toch niet", gone: "Alles is weg",
    used: "gaf al antwoord", no: "Nee, dank u", rests: "Wij vragen u een jaar lang niets meer", call: /voor donderdag/,
  },
  en: {
    path: "/en", right: "Is this right?", came: /was just with you, phone /, question: "May a young person from the neighbourhood walk along here?", yes: "Yes, one", whom: "Whom may we call?",
    promise: /calls you before Thursday\. Nobody comes yet\. You decide\./, street: /at 10 we begin\./, notAfterAll: "Not after all", gone: "It is all gone",
    used: "answered already", no: "No, thank you", rests: "We will not ask you anything for a year", call: /before Thursday/,
  },
};

test.beforeEach(() => {
  test.skip(demo === "", "skipped: no demo at BUURTRAAT_URL");
});

/** A member of the team begins a round; the addresses on its cards. */
async function cards(browser) {
  const context = await browser.newContext();
  await signIn(context);
  const page = await context.newPage();
  await page.goto(`${demo}/team/deuren`);
  await page.locator("form[method=post] button[type=submit]").first().click();
  await page.locator('main a[href$="/kaarten"]').click();
  const addresses = await page.locator(".cards__address").allInnerTexts();
  await context.close();
  return addresses.map((address) => `/deur/${address.split("/deur/")[1].trim()}`);
}

/** What the team's page of today says. */
async function today(browser) {
  const context = await browser.newContext();
  await signIn(context);
  const page = await context.newPage();
  await page.goto(`${demo}/team`);
  const text = await page.locator("main").innerText();
  await context.close();
  return text;
}

/** Everything that came over the line for a page, in bytes as they were sent. */
async function weighed(page, open) {
  const sizes = [];
  const count = async (request) => sizes.push((await request.sizes()).responseBodySize);
  const waits = [];
  const heard = (request) => waits.push(count(request));
  page.on("requestfinished", heard);
  await open();
  await page.waitForLoadState("networkidle");
  page.off("requestfinished", heard);
  await Promise.all(waits);
  return sizes.reduce((sum, one) => sum + one, 0);
}

async function script(page, go, lang, at, { browser, phone }) {
  const words = say[lang];
  const main = page.locator("main");
  const counts = { screens: 0, taps: 0, required: 0, bytes: 0 };
  const screen = async () => {
    counts.screens += 1;
    counts.required += await main.locator("[required]").count();
  };
  const tap = async (what) => {
    counts.taps += 1;
    await go.press(what);
    await page.waitForLoadState();
  };
  counts.bytes = await weighed(page, () => page.goto(`${demo}${words.path}${at}`));
  await expect(page.locator("h1")).toContainText(words.right);
  await screen();
  await expect(main).toContainText(words.came);
  await expect(main).toContainText(words.question);
  await tap(main.getByRole("link", { name: words.yes }));
  await expect(page.locator("h1")).toHaveText(words.whom);
  await screen();
  await go.fill(page.locator("#person"), "Willem Test");
  await go.fill(page.locator("#phone"), phone);
  await go.choose(page.locator(".chip input").first());
  counts.taps += 1;
  await tap(main.locator("form.sheet-form button[type=submit]"));
  await expect(main).toContainText(words.promise);
  await expect(main).toContainText(words.street);
  await screen();
  expect(counts).toMatchObject({ screens: 3, taps: 3, required: 2 });
  const code = await page.locator(".own-code__code").innerText();
  expect(code).toMatch(/^[a-z]+ \d{3}$/);
  await expect(main.locator('a[href^="https://wa.me/"]')).toBeVisible();
  const day = await today(browser);
  expect(day).toContain("voor donderdag");
  expect(day).toContain(phone);
  // The card again: somebody answered. The code opens what was said; two taps, and it is gone.
  await page.goto(`${demo}${words.path}${at}`);
  await expect(page.locator("h1")).toContainText(words.used);
  await go.press(main.locator('a[href$="/winkel/code"]'));
  await go.fill(page.locator("#code"), code);
  await go.fill(page.locator("#reach"), phone.replaceAll(" ", ""));
  await go.press(main.locator("form.sheet-form button[type=submit]"));
  await expect(main).toContainText(words.promise);
  await go.press(main.locator("summary", { hasText: words.notAfterAll }));
  await go.press(main.locator("details button[type=submit]"));
  await expect(page.locator("h1")).toHaveText(words.gone);
  expect(await today(browser)).not.toContain(phone);
  return counts;
}

/** Without a card: the beginning of a name, and a no in one tap. */
async function withoutCard(page, go, lang) {
  const words = say[lang];
  const main = page.locator("main");
  await page.goto(`${demo}${words.path}/winkel`);
  await go.fill(page.locator("#q"), "fiets");
  await go.press(main.locator("form[role=search] button[type=submit]"));
  const rows = main.locator("[data-list=shops] a");
  await expect(rows.first()).toBeVisible();
  await go.press(rows.last());
  await page.waitForLoadState();
  await expect(main).toContainText(words.question);
}

async function no(page, go, lang, at) {
  await page.goto(`${demo}${say[lang].path}${at}`);
  await go.press(page.locator("main").getByRole("button", { name: say[lang].no }));
  await expect(page.locator("main")).toContainText(say[lang].rests);
}

const few = [
  { lang: "nl", width: 360, keyboard: true },
  { lang: "nl", width: 1280, keyboard: false },
  { lang: "en", width: 360, keyboard: false },
  { lang: "en", width: 1280, keyboard: true },
];
const each = ["nl", "en"].flatMap((lang) => [360, 1280].flatMap((width) => [true, false].map((keyboard) => ({ lang, width, keyboard }))));

for (const [number, { lang, width, keyboard }] of (full ? each : few).entries()) {
  const how = keyboard ? "@U7 by keyboard" : "@U8 without JavaScript";
  test(`script B, ${lang} ${width} ${how}`, async ({ browser }) => {
    const all = await cards(browser);
    const [first, second] = [all[number % 4], all[4]];
    const context = await browser.newContext({ javaScriptEnabled: keyboard, viewport: { width, height: 740 } });
    const page = await context.newPage();
    const go = keyboard ? byKeyboard(page) : byPointing;
    const { screens, taps, required, bytes } = await script(page, go, lang, first, { browser, phone: `06 12 34 56 7${number}` });
    await withoutCard(page, go, lang);
    await no(page, go, lang, second);
    await context.close();
    expect(bytes).toBeLessThan(30_000);
    console.log(`${keyboard ? "U7" : "U8"} script-b ${lang} ${width} screens=${screens} taps=${taps} required=${required} bytes=${bytes}`);
  });
}
