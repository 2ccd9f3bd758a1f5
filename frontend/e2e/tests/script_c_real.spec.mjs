// Script C whole on the real data of Delft: the team of Voorhof plans the toy swap in PrO Grotius, and a resident helps, asks,
// offers, and finds all of it back. By keyboard alone and without JavaScript, on a phone and on a wide screen, in both languages.
import { expect, test } from "@playwright/test";
import { Visitor, begin, isThere, upload } from "../delft.mjs";
import { startFresh } from "../fresh.mjs";
import { byKeyboard, byPointing } from "../keys.mjs";

/** What is read on the page. */
const say = {
  nl: {
    path: "", known: /Wij kennen hier al (\d+) plekken\. Nog geen partners\./,
    when: "zaterdag 21 november, half 2 tot half 4", needed: "Nog 2 mensen nodig", done: "Gelukt",
    promise: "U helpt zaterdag 21 november van half 1 tot half 2", words: "Sinterklaas is te duur voor ons", near: /^[78] min$/,
    reads: "Fenna Dijkema leest dit vandaag en antwoordt voor woensdag", trade: "ik was schilder",
    thanks: "Wij bellen als iemand dit nodig heeft, hooguit 2 keer per maand.", promised: "Dit beloofden wij", full: /nummer 1 op de wachtlijst/, erased: "Alles van u is gewist",
  },
  en: {
    path: "/en", known: /We know (\d+) places here already\. No partners yet\./,
    when: "Saturday 21 November, 1.30 to 3.30 pm", needed: "2 more people needed", done: "Done",
    promise: "You help on Saturday 21 November from 12.30 to 1.30 pm", words: "Sinterklaas is too expensive for us, no money for toys", near: /^[78] min$/,
    reads: "Fenna Dijkema reads this today and answers before Wednesday", trade: "I was a painter",
    thanks: "We call when somebody needs this, at most 2 times a month.", promised: "What we promised", full: /number 1 in line/, erased: "Everything of yours is erased",
  },
};

/** The team plans it: what, when, where, and what there is to do. */
async function plan(visitor) {
  const { page, go, find } = visitor;
  await visitor.open("/team/samen/agenda/nieuw");
  const event = {
    name: "Speelgoedruilbeurs", description: "Breng mee wat nog heel is. Geen drempel.", day: "21 november", from: "half 2", to: "half 4",
    place: "PrO Grotius", organiser: "Wijkteam Voorhof", person: "Fenna Dijkema", phone: "015 123 45 67",
  };
  for (const [name, value] of Object.entries(event)) await go.fill(page.locator(`#${name}`), value);
  await visitor.press(find("form.sheet-form button[type=submit]"));
  await visitor.reads(visitor.say.when);
  const shift = { role: "tafels klaarzetten", from: "half 1", to: "half 2", least: "2", most: "2" };
  for (const [name, value] of Object.entries(shift)) await go.fill(page.locator(`#${name}`), value);
  await visitor.press(find('form.sheet-form[action$="/taak"] button[type=submit]'));
  await visitor.reads(shift.role);
  return new URL(await find('a[href*="/meedoen/"]').first().getAttribute("href"), visitor.url).pathname.replace(/^\/en/, "");
}

/** Steps 1 to 3: from the poster to a code. */
async function help(visitor, poster, phone) {
  const { page, go, find } = visitor;
  await visitor.open(poster);
  await visitor.reads(visitor.say.when);
  await visitor.reads("PrO Grotius");
  await visitor.press(find("li[data-id] a.nl-button").first());
  await go.fill(page.locator("#first_name"), "Samira");
  await go.fill(page.locator("#reach"), phone);
  await visitor.press(find("form.sheet-form button[type=submit]"));
  return (await page.locator(".own-code").textContent()).trim();
}

/** Step 4: a question, what is near at once, who answers by when. */
async function ask(visitor) {
  const { page, go, find } = visitor;
  await visitor.open("/vraag");
  await go.fill(page.locator("#own_words"), visitor.say.words);
  await go.fill(page.locator("#place"), "2624AK");
  await go.choose(page.locator("input[name=own_network][value=nobody]"));
  await visitor.press(find("form.sheet-form button[type=submit]"));
  const swap = page.locator('[data-list="suggestions"] > li').filter({ hasText: "Speelgoedruilbeurs" });
  await expect(swap.locator(".found__far b")).toHaveText(visitor.say.near);
  await visitor.reads(visitor.say.reads);
  // It may stay empty: the code is enough.
  await visitor.press(find("form.sheet-form button[type=submit]"));
  return (await find(".own-code").innerText()).trim();
}

/** Step 5: what somebody can do. */
async function offer(visitor) {
  const { page, go, find } = visitor;
  await visitor.open("/dit-kan-ik");
  const typed = { can_do: visitor.say.trade, place: "2624AK", first_name: "Samira", reach: "samira@voorbeeld.example" };
  for (const [name, value] of Object.entries(typed)) await go.fill(page.locator(`#${name}`), value);
  await visitor.press(find("form.sheet-form button[type=submit]"));
  await visitor.reads(visitor.say.thanks);
}

/** Step 6: the code opens what is theirs. */
async function open(visitor, code, reach) {
  const { page, go, find } = visitor;
  await visitor.open("/mijn");
  await go.fill(page.locator("#code"), code);
  if (reach) await go.fill(page.locator("#reach"), reach);
  await visitor.press(find("form.sheet-form button[type=submit]"));
}

async function whole(visitor) {
  const { page, find } = visitor;
  await upload(visitor);
  await begin(visitor);
  const poster = await plan(visitor);
  await visitor.open(poster);
  await visitor.reads(visitor.say.needed);
  const code = await help(visitor, poster, "06 12 34 56 71");
  await expect(page.locator("h1")).toHaveText(visitor.say.done);
  await visitor.reads(visitor.say.promise);
  await help(visitor, poster, "06 12 34 56 72");
  await help(visitor, poster, "06 12 34 56 73");
  await visitor.reads(visitor.say.full);
  const question = await ask(visitor);
  await offer(visitor);
  await open(visitor, question);
  await visitor.reads(visitor.say.words);
  await visitor.reads(visitor.say.promised);
  await open(visitor, code, "06 12 34 56 71");
  await visitor.reads("Samira");
  await visitor.press(find('form[action$="/wissen"] button'));
  await visitor.press(find("button[name=sure]"));
  await visitor.reads(visitor.say.erased);
}

for (const { lang, width, keyboard } of [
  { lang: "nl", width: 360, keyboard: true },
  { lang: "en", width: 1280, keyboard: false },
]) {
  test(`script C on the data of Delft, ${lang} ${width} ${keyboard ? "@U7 by keyboard" : "@U8 without JavaScript"}`, async ({ browser }) => {
    test.skip(!isThere, "skipped: no data of Delft beside the project");
    const server = await startFresh();
    const context = await browser.newContext({ javaScriptEnabled: keyboard, viewport: { width, height: 740 } });
    try {
      const page = await context.newPage();
      const visitor = new Visitor(page, keyboard ? byKeyboard(page) : byPointing, server, say[lang]);
      await whole(visitor);
      console.log(`${keyboard ? "U7" : "U8"} delft-c ${lang} ${width} steps=6 pressed=${visitor.pressed}`);
    } finally {
      await context.close();
      await server.stop();
    }
  });
}
