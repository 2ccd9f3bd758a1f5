// Script B at any server: a shopkeeper scans the card at the door, three screens, no e-mail and no account; finds the answer
// back by its code; and takes it back in two taps. Told on the demo and on the data of Delft.
import { expect } from "@playwright/test";

/** What is read on the screens. */
export const say = {
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

/**
 * From the card to "all of it is gone".
 * @param {{ url: string, at: string, phone: string, today: () => Promise<string> }} told where the server is, what the card leads to, the
 *   number the shop gives, and what the team reads on its page of the day
 */
export async function atTheCounter(page, go, lang, { url, at, phone, today }) {
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
  counts.bytes = await weighed(page, () => page.goto(`${url}${words.path}${at}`));
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
  const day = await today();
  expect(day).toContain("voor donderdag");
  expect(day).toContain(phone);
  // The card again: somebody answered. The code opens what was said; two taps, and it is gone.
  await page.goto(`${url}${words.path}${at}`);
  await expect(page.locator("h1")).toContainText(words.used);
  await go.press(main.locator('a[href$="/winkel/code"]'));
  await go.fill(page.locator("#code"), code);
  await go.fill(page.locator("#reach"), phone.replaceAll(" ", ""));
  await go.press(main.locator("form.sheet-form button[type=submit]"));
  await expect(main).toContainText(words.promise);
  await go.press(main.locator("summary", { hasText: words.notAfterAll }));
  await go.press(main.locator("details button[type=submit]"));
  await expect(page.locator("h1")).toHaveText(words.gone);
  expect(await today()).not.toContain(phone);
  return counts;
}
