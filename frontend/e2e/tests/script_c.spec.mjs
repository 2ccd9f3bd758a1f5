// Script C, steps 1 to 3 and the first part of 6, in the running demo: a resident on an old phone. By keyboard alone and by
// pointing, without JavaScript, on a phone and on a wide screen, in Dutch and in English.
import { expect, test } from "@playwright/test";
import { byKeyboard, byPointing } from "../keys.mjs";
import { demo } from "../pages.mjs";

const widths = [360, 1280];
/** Screens from the poster to the code, and the bytes the last may weigh. */
const most = { screens: 3, bytes: 30_000 };

const words = {
  nl: {
    event: "Speelgoedruilbeurs",
    when: "zaterdag 21 november, half 2 tot half 4",
    help: "Ik help",
    done: "Gelukt",
    promise: "U helpt zaterdag 21 november van",
    photo: "Maak een foto van dit scherm",
    not: "Toch niet",
    sure: "Ja, ik kom niet",
    left: "U bent afgemeld",
    open: "Laat zien",
    erase: "Wis alles van mij",
    erased: "Alles van u is gewist",
  },
  en: {
    event: "Speelgoedruilbeurs",
    when: "Saturday 21 November, 1.30 to 3.30 pm",
    help: "I will help",
    done: "Done",
    promise: "You help on Saturday 21 November from",
    photo: "Take a photo of this screen",
    not: "I cannot come",
    sure: "Yes, I am not coming",
    left: "You are no longer signed up",
    open: "Show me",
    erase: "Erase everything of mine",
    erased: "Everything of yours is erased",
  },
};

test.beforeEach(() => {
  test.skip(demo === "", "skipped: no demo at BUURTRAAT_URL");
});

/** The poster's address of the toy swap, found as a visitor finds it. */
async function poster(context, prefix, event) {
  const page = await context.newPage();
  await page.goto(`${demo}${prefix}/meedoen`);
  const href = await page.locator("li[data-id]").filter({ hasText: event }).locator("a.nl-button").first().getAttribute("href");
  await page.close();
  return href.replace(/\/[^/]+$/, "");
}

for (const width of widths) {
  for (const lang of ["nl", "en"]) {
    for (const way of ["keyboard", "pointing"]) {
      test(`a resident helps, finds it back and leaves (${lang}, ${way}, ${width}) @U7 @U8`, async ({ browser }) => {
        const say = words[lang];
        const prefix = lang === "en" ? "/en" : "";
        const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 740 } });
        const start = await poster(context, prefix, say.event);
        const page = await context.newPage();
        const go = way === "keyboard" ? byKeyboard(page) : byPointing;
        const phone = `06 1${String(Math.floor(Math.random() * 9_999_999)).padStart(7, "0")}`;
        let screens = 1;
        await page.goto(`${demo}${start}`);
        await expect(page.locator("main")).toContainText(say.when);
        await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
        await go.press(page.locator("li[data-id] a.nl-button").first());
        screens += 1;
        await expect(page.locator("main form input:not([type=hidden])")).toHaveCount(2);
        await go.fill(page.locator("#first_name"), "Samira");
        await go.fill(page.locator("#reach"), phone);
        await go.press(page.locator("main form button"));
        screens += 1;
        await expect(page.locator("h1")).toHaveText(say.done);
        await expect(page.locator("main")).toContainText(say.promise);
        await expect(page.locator("main")).toContainText(say.photo);
        expect(screens).toBe(most.screens);
        const html = await page.content();
        expect(Buffer.byteLength(html)).toBeLessThan(most.bytes);
        const wide = await page.evaluate?.(() => document.documentElement.scrollWidth).catch(() => width);
        expect(wide).toBeLessThanOrEqual(width);
        const code = await page.locator(".own-code").textContent();
        expect(code.trim()).toMatch(/^[a-z]+ \d{3}$/);
        await page.goto(`${demo}${prefix}/mijn`);
        await go.fill(page.locator("#code"), code.trim());
        await go.fill(page.locator("#reach"), phone);
        await go.press(page.getByRole("button", { name: say.open }));
        await expect(page.locator("main")).toContainText("Samira");
        await go.press(page.getByRole("button", { name: say.not }));
        await go.press(page.getByRole("button", { name: say.sure }));
        await expect(page.locator("h1")).toHaveText(say.left);
        await page.goto(`${demo}${prefix}/mijn`);
        await go.fill(page.locator("#code"), code.trim());
        await go.fill(page.locator("#reach"), phone);
        await go.press(page.getByRole("button", { name: say.open }));
        await go.press(page.getByRole("button", { name: say.erase }));
        await go.press(page.locator("main form button[name=sure]"));
        await expect(page.locator("main")).toContainText(say.erased);
        await context.close();
        console.log(`C ${lang} ${way} ${width} screens=${screens} page_bytes=${Buffer.byteLength(html)}`);
      });
    }
  }
}
