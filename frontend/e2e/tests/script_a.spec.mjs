// Script A, steps 3 to 6, in the running demo: a need, its own people, who is near, a call, the card. By keyboard alone
// and without JavaScript, on a phone and on a wide screen.
import { expect, test } from "@playwright/test";
import { byKeyboard, byPointing } from "../keys.mjs";
import { demo, signIn } from "../pages.mjs";

/** Where a bicycle shop that is a partner is five minutes away. */
const from = "2756 AX";
const partner = "Fietsenmaker Van der Wiel";
const words = "Mijn zoon van 17 zit thuis. Hij wil iets met fietsen.";
const widths = [360, 1280];

test.beforeEach(() => {
  test.skip(demo === "", "skipped: no demo at BUURTRAAT_URL");
});

/** Step 3: three fields; then what it is about, and whose it is. */
async function record(page, go) {
  await page.goto(`${demo}/team/vragen/nieuw`);
  await go.fill(page.locator("#own_words"), words);
  await go.fill(page.locator("#place"), from);
  await go.choose(page.locator("input[name=own_network][value=family]"));
  await go.press(page.locator("form.sheet-form button[type=submit]"));
  await expect(page.locator("h1")).toContainText(words);
  await expect(page.locator(".need-head")).toContainText("klopt dit?");
  await expect(page.locator(".need-head")).toContainText("Jij bent de vaste persoon");
}

/** Who asks him, when? One message, one tap. */
async function askUncle(page, go, browser) {
  await go.select(page.locator("#who"), "Een oom");
  await go.select(page.locator("#ask-day"), "woensdag");
  await go.press(page.locator("form.own__form button[type=submit]").first());
  await expect(page.locator("#eigen")).toContainText(/Een oom of tante wordt woensdag .* gevraagd/);
  const message = await page.locator("#message").inputValue();
  const link = /https?:\/\/\S+\/ja\/\S+/.exec(message)?.[0] ?? "";
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const phone = await context.newPage();
  await phone.goto(link);
  await expect(phone.locator("main")).not.toContainText("fietsen");
  await phone.getByRole("button", { name: "Ja, dat lukt" }).click();
  await expect(phone.locator("main")).toContainText("Dank u");
  await context.close();
  await page.reload();
  await expect(page.locator("#eigen")).toContainText("zegt: ja, dat lukt");
}

/** Steps 4 and 5: three at the most; from "Bel" to a held place, in so many clicks. */
async function call(page, go) {
  const rows = page.locator('[data-list="suggestions"] > li');
  expect(await rows.count()).toBeLessThanOrEqual(3);
  const row = rows.filter({ hasText: partner });
  if ((await row.count()) === 0) await go.press(page.getByRole("link", { name: "Toon meer" }));
  await expect(row.locator(".found__why").first()).not.toBeEmpty();
  let clicks = 0;
  const click = async (button) => {
    clicks += 1;
    await go.press(button);
  };
  await click(row.getByRole("link", { name: `Bel ${partner}` }));
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
  await expect(page.locator("blockquote p")).toHaveCount(2);
  await go.fill(page.locator("#when"), "woensdag 14 uur");
  await click(page.getByRole("button", { name: "Ja, afgesproken" }));
  await expect(page.locator(".need-head")).toContainText("Eerste stap: vandaag");
  await expect(page.locator("section.chosen")).toContainText(partner);
  return clicks;
}

/** Step 6: the card, on the phone and on paper; then taken back, so that the next finds the same town. */
async function card(page, go) {
  await go.press(page.getByRole("link", { name: "De kaart" }));
  const sheet = page.locator("article.card");
  for (const shown of [partner, "woensdag 16 september, 2 uur", "Dit beloven wij", "Dit belooft u", "Code"]) {
    await expect(sheet).toContainText(shown);
  }
  const said = (label) => sheet.locator("dl.facts div").filter({ has: page.locator("dt", { hasText: label }) }).locator("dd");
  await expect(said(/^Anders$/)).toHaveText(/\p{L}+/u);
  await expect(said(/^Code$/)).toHaveText(/^[A-Z]{3}-\d{3}$/);
  await expect(page.locator("main")).not.toContainText("zoon");
  await expect(page.locator("#message")).toHaveValue(/Ga je met me mee\?/);
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(paper).toMatch(/\/MediaBox ?\[0 0 29[78]\.\d+ 4(19|20)/);
  expect(paper).toMatch(/\/Count 2\b/);
  await go.press(page.getByRole("link", { name: "Terug naar de vraag" }));
  await go.press(page.getByRole("button", { name: "Afspraak ongedaan maken" }));
  await expect(page.locator("section.chosen")).toHaveCount(0);
}

/** With an empty fridge there is no question in between. */
async function firstThis(page, go) {
  await page.goto(`${demo}/team/vragen/nieuw`);
  await go.fill(page.locator("#own_words"), "De koelkast is leeg");
  await go.fill(page.locator("#place"), from);
  await go.press(page.locator("form.sheet-form button[type=submit]"));
  await expect(page.locator("#eerst")).toContainText("Eerst dit");
  await expect(page.locator("#eigen")).toHaveCount(0);
  await go.press(page.getByRole("button", { name: "Gedaan: vandaag eten" }));
  await expect(page.locator(".need-head")).toContainText("Eerste stap: vandaag");
}

async function script(page, go, browser) {
  await record(page, go);
  await askUncle(page, go, browser);
  const clicks = await call(page, go);
  expect(clicks).toBeLessThanOrEqual(3);
  await card(page, go);
  await firstThis(page, go);
  return clicks;
}

test("@U7 script A, steps 3 to 6, by keyboard alone", async ({ page, browser }) => {
  await signIn(page.context());
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const clicks = await script(page, byKeyboard(page), browser);
    console.log(`U7 script-a ${width} call_to_place=${clicks}`);
  }
});

test("@U8 script A, steps 3 to 6, without JavaScript", async ({ browser }) => {
  for (const width of widths) {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 800 } });
    await signIn(context);
    const clicks = await script(await context.newPage(), byPointing, browser);
    await context.close();
    console.log(`U8 script-a ${width} call_to_place=${clicks}`);
  }
});
