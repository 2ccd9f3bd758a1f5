// Script B in the running demo, by keyboard alone and without JavaScript, on a phone and on a wide screen, in Dutch and in
// English; without a card too.
import { expect, test } from "@playwright/test";
import { atTheCounter, say } from "../counter.mjs";
import { byKeyboard, byPointing } from "../keys.mjs";
import { demo, full, signIn } from "../pages.mjs";

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
    const { screens, taps, required, bytes } = await atTheCounter(page, go, lang, {
      url: demo, at: first, phone: `06 12 34 56 7${number}`, today: () => today(browser),
    });
    await withoutCard(page, go, lang);
    await no(page, go, lang, second);
    await context.close();
    expect(bytes).toBeLessThan(30_000);
    console.log(`${keyboard ? "U7" : "U8"} script-b ${lang} ${width} screens=${screens} taps=${taps} required=${required} bytes=${bytes}`);
  });
}
