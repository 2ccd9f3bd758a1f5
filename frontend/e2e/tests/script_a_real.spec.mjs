// Script A whole, from an empty database, on the real files of Delft: a team begins by uploading its map in the browser and
// has a place agreed on, a card printed and five doors to knock on. By keyboard alone and without JavaScript, on a phone
// and on a wide screen, in Dutch and in English.
import { expect, test } from "@playwright/test";
import { Visitor, begin, isThere, upload } from "../delft.mjs";
import { startFresh } from "../fresh.mjs";
import { byKeyboard, byPointing } from "../keys.mjs";
import { full } from "../pages.mjs";

/** Whom they know already, with the number that they type. */
const known = { "Van der Plank": "015 212 34 01", "Bakker Willem": "015 212 34 02", "PrO Grotius": "015 212 34 03" };
const words = "Mijn zoon van 17 zit thuis. Hij wil iets met fietsen.";
const place = "2624AX";

/** What is read on the page. */
const say = {
  nl: {
    path: "", known: /Wij kennen hier al (\d+) plekken\. Nog geen partners\./, wrong: "Klopt niet", three: "3 partners erbij.",
    pasted: "18 nieuw, 1 dubbel: Bakker Willem?, rij 7: telefoon klopt niet", stored: "18 nieuwe partners", undone: "Alles is weer zoals het was.",
    topic: "Werkervaring en proefplek, klopt dit?", owner: "Jij bent de vaste persoon", leaveOut: "Laat de naam weg", first: "Eerst dit",
    uncle: "Een oom", day: "woensdag", youKnow: "jij kent hen", notYet: "nog geen partner", walkIn: "Stap eens binnen: Neringstraat 3",
    missed: /520 meter hemelsbreed, maar 1[5-9] minuten lopen om het water/, more: "Toon meer", call: "Bel", when: "woensdag 14 uur", agreed: "Eerste stap: vandaag",
    card: ["woensdag 16 september, 2 uur", "Papsouwselaan 135", "Fenna Dijkema", "015 123 45 67", "Dit beloven wij", "Dit belooft u"],
    along: /Ga je met me mee\?/, street: /Papsouwselaan 12\d\w? tot en met/, bicycles: /fiets/i, gone: "is weggehaald en blijft weg",
    doors: { yes: "zei ja", perhaps: "zei misschien", no: "zei nee" },
    shop: ["Bakker Willem, Papsouwselaan 127. Klopt dit?", "tel. 015 123 45 67", "Mag een jongere uit de buurt hier meelopen?"],
    calls: "Fenna Dijkema belt u voor donderdag. Er komt nog niemand. U beslist.", street_of_shop: /winkels? in de straat.*bij 10 beginnen we\./, erased: "Alles is weg",
  },
  en: {
    path: "/en", known: /We know (\d+) places here already\. No partners yet\./, wrong: "Not right", three: "3 partners added.",
    pasted: "18 new, 1 double: Bakker Willem?, row 7: phone is not right", stored: "18 new partners", undone: "All is as it was.",
    topic: "Work experience & trial, is that right?", owner: "You are their regular contact", leaveOut: "Leave the name out", first: "First this",
    uncle: "An uncle", day: "Wednesday", youKnow: "you know them", notYet: "not a partner yet", walkIn: "Walk in: Neringstraat 3",
    missed: /520 metres in a straight line, but 1[5-9] minutes on foot around the water/, more: "Show more", call: "Call", when: "Wednesday 14:00", agreed: "First step: today",
    card: ["Wednesday 16 September, 2 pm", "Papsouwselaan 135", "Fenna Dijkema", "015 123 45 67", "This we promise", "This you promise"],
    along: /come with me\?/, street: /Papsouwselaan 12\d\w? to/, bicycles: /bicycle/i, gone: "was taken away and stays away",
    doors: { yes: "said yes", perhaps: "said perhaps", no: "said no" },
    shop: ["Bakker Willem, Papsouwselaan 127. Is this right?", "phone 015 123 45 67", "May a young person from the neighbourhood walk along here?"],
    calls: "Fenna Dijkema calls you before Thursday. Nobody comes yet. You decide.", street_of_shop: /shops? in the street.*at 10 we begin\./, erased: "It is all gone",
  },
};

/** One that is wrong goes, and comes back. */
async function correct(visitor) {
  const rows = visitor.find("[data-list=places] > li");
  const wrong = rows.filter({ hasNotText: new RegExp(Object.keys(known).join("|")) }).first();
  const name = await wrong.locator("h3").innerText();
  const button = wrong.locator("form button");
  await expect(button).toHaveText(visitor.say.wrong);
  const id = await wrong.getAttribute("data-id");
  await visitor.press(button);
  await visitor.reads(`${name} ${visitor.say.gone}`);
  await expect(visitor.find(`[data-list=places] > li[data-id="${id}"]`)).toHaveCount(0);
  await visitor.press(visitor.find(".note[role=status] form button"));
  await expect(visitor.find(`[data-list=places] > li[data-id="${id}"]`)).toHaveCount(1);
}

/** Step 2: whom they know, with a number to ring. */
async function know(visitor) {
  const { page, go, find } = visitor;
  await visitor.press(find("p.acts a.nl-button--primary"));
  for (const name of Object.keys(known)) {
    await go.fill(page.locator("#q"), name);
    await visitor.press(find("form button[type=submit]").first());
    await go.choose(page.getByRole("checkbox", { name }));
  }
  await visitor.press(find("button[formaction]").last());
  for (const [name, phone] of Object.entries(known)) {
    const one = find("section.place-form").filter({ has: page.getByRole("heading", { name }) });
    await go.fill(one.locator("input[type=tel]"), phone);
    await expect(one.getByRole("checkbox", { name: "Fenna Dijkema" })).toBeChecked();
  }
  await visitor.press(find("form.sheet-form > p.acts button"));
  await visitor.reads(visitor.say.three);
}

/** And a volunteer. */
async function volunteer(visitor) {
  const { page, go, find } = visitor;
  await visitor.follow("/team/kennen");
  await visitor.follow("/team/kennen/vrijwilliger");
  await go.fill(page.locator("#first_name"), "Ria");
  await go.fill(page.locator("#place"), place);
  await go.fill(page.locator("#can_do"), "koken voor buren");
  await go.fill(page.locator("#phone"), "06 12 34 56 78");
  await go.choose(page.locator("#consent"));
  await visitor.press(find("form.sheet-form button[type=submit]"));
  await expect(page.locator("h1")).toHaveText("Ria");
}

/** Twenty rows as they come out of Excel: one has a wrong number, one is there already. */
function sheet() {
  const sorts = ["Kapsalon", "Slagerij", "Bloemenhuis", "Buurtwinkel", "Naaiatelier", "Drukkerij"];
  const row = (at) => `${sorts[at % sorts.length]} ${"ABCDEFGHIJKLMNOPQRST"[at]}kade\tPapsouwselaan ${141 + 2 * at}\t015 213 00 ${10 + at}`;
  const rows = Array.from({ length: 20 }, (_, at) => row(at));
  rows[6] = `Kapper Kim\tPapsouwselaan 153\t015 21`;
  rows[12] = `Bakker Willem\tPapsouwselaan 127\t`;
  return rows.join("\n");
}

async function paste(visitor) {
  const { page, go, find } = visitor;
  await visitor.menu("/team/netwerk");
  await visitor.follow("/team/plakken");
  await go.paste(page.locator("#pasted"), sheet());
  await visitor.press(find("form.sheet-form button[type=submit]"));
  await visitor.reads(visitor.say.pasted);
  await visitor.press(find("button[value=store]"));
  await visitor.reads(visitor.say.stored);
  await visitor.press(find("form button[type=submit]").last());
  await visitor.reads(visitor.say.undone);
}

/** To the empty form, as one comes there from any page. */
async function newNeed(visitor) {
  await visitor.menu("/team/vragen");
  await visitor.follow("/team/vragen/nieuw");
}

/** Step 3: three fields, and a name that is better left out. */
async function record(visitor) {
  const { page, go, find } = visitor;
  await newNeed(visitor);
  await go.fill(page.locator("#own_words"), `${words} Bel Jan op 06 12 34 56 78.`);
  await go.fill(page.locator("#place"), place);
  await go.choose(page.locator("input[name=own_network][value=family]"));
  await visitor.press(find("form.sheet-form button[type=submit]"));
  await visitor.reads(visitor.say.leaveOut);
  await go.fill(page.locator("#own_words"), words);
  await visitor.press(find("form.sheet-form button[type=submit]"));
  await visitor.reads(visitor.say.topic);
  await visitor.reads(visitor.say.owner);
}

/** Who asks him, when? And with an empty fridge there is no question in between. */
async function ownPeople(visitor) {
  const { page, go, find } = visitor;
  await go.select(page.locator("#who"), visitor.say.uncle);
  await go.select(page.locator("#ask-day"), visitor.say.day);
  await visitor.press(find("form.own__form button[type=submit]").first());
  await expect(page.locator("#message")).toHaveValue(/https?:\/\/\S+\/ja\/\S+/);
  await newNeed(visitor);
  await go.fill(page.locator("#own_words"), "De koelkast is leeg");
  await go.fill(page.locator("#place"), place);
  await visitor.press(find("form.sheet-form button[type=submit]"));
  await visitor.reads(visitor.say.first);
  await expect(page.locator("#eigen")).toHaveCount(0);
  await visitor.menu("/team/vragen");
  await visitor.press(find("[data-list=needs] a").filter({ hasText: words }));
  await expect(page.locator("h1")).toContainText(words);
}

const minutes = async (row) => parseInt(await row.locator(".found__far").innerText());

/** Step 4: three at the most, each with why; who is nearly near; and more for whoever wants it. */
async function look(visitor) {
  const { page } = visitor;
  const rows = page.locator('[data-list="suggestions"] > li');
  const three = await rows.count();
  expect(three).toBeLessThanOrEqual(3);
  for (const row of await rows.all()) expect((await row.locator(".found__why").first().innerText()).trim()).not.toBe("");
  await expect(rows.first()).toContainText("Van der Plank");
  await expect(rows.first()).toContainText(visitor.say.bicycles);
  await expect(rows.first()).toContainText(visitor.say.youKnow);
  expect(Math.abs((await minutes(rows.first())) - 5)).toBeLessThanOrEqual(2);
  const wheels = rows.filter({ hasText: "Delftse Tweewielerwerld" });
  await expect(wheels).toContainText(visitor.say.notYet);
  await expect(wheels).toContainText(visitor.say.walkIn);
  expect(Math.abs((await minutes(wheels)) - 6)).toBeLessThanOrEqual(2);
  await expect(page.locator('[data-list="near-misses"] > li').filter({ hasText: "Praxis" })).toContainText(visitor.say.missed);
  await visitor.press(page.locator("#dichtbij ~ p a").filter({ hasText: visitor.say.more }));
  await expect.poll(() => rows.count()).toBeGreaterThan(three);
  await expect(rows.first()).toContainText("Van der Plank");
}

/** Step 5: a call, and a place that is held. */
async function call(visitor) {
  const { page, go, find } = visitor;
  await visitor.press(find('[data-list="suggestions"] > li').first().getByRole("link", { name: `${visitor.say.call} Van der Plank` }));
  await expect(find('a[href^="tel:"]').first()).toContainText(known["Van der Plank"]);
  await expect(page.locator("blockquote p")).toHaveCount(2);
  await go.fill(page.locator("#when"), visitor.say.when);
  await visitor.press(find("button[value=yes], form button[type=submit]").first());
  await visitor.reads(visitor.say.agreed);
}

/** In points. */
const sizes = { A4: [595, 842], A6: [298, 420] };

/** What a page is on paper, on A4 where it does not say itself: its size, and how many sheets. */
async function paper(page) {
  const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
  const [, width, height] = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)/.exec(pdf);
  const is = ([wide, high]) => Math.abs(width - wide) < 2 && Math.abs(height - high) < 2;
  const size = Object.keys(sizes).find((name) => is(sizes[name])) ?? `${width} by ${height}`;
  return { size, sheets: pdf.match(/\/Type ?\/Page\b/g).length };
}

/** Step 6: the card, on a sheet of A6. */
async function card(visitor) {
  const { page } = visitor;
  await visitor.follow("/kaart");
  for (const shown of visitor.say.card) await expect(page.locator("article.card")).toContainText(shown);
  const said = (label) => visitor.find("article.card dl.facts div").filter({ has: page.locator("dt", { hasText: label }) }).locator("dd");
  await expect(said(/^(Anders|Otherwise)$/)).toHaveText(/\p{L}+/u);
  await expect(said(/^(Code|Your code)$/)).toHaveText(/^[A-Z]{3}-\d{3}$/);
  await expect(page.locator("#message")).toHaveValue(visitor.say.along);
  // The card, and the invitation on a sheet of its own.
  expect(await paper(page)).toEqual({ size: "A6", sheets: 2 });
}

/** Step 7: five doors in walking order, each with a reason; a card for each on one sheet of A4. */
async function fiveDoors(visitor) {
  const { page, go, find } = visitor;
  await visitor.menu("/team/netwerk");
  await visitor.follow("/team/deuren");
  await go.fill(page.locator("#vanaf"), place);
  await visitor.press(find("form[method=get] button[type=submit]"));
  const doors = page.locator("[data-list=doors] > li");
  await expect(doors).toHaveCount(5);
  for (const why of await doors.locator(".found__why").allInnerTexts()) expect(why.trim()).not.toBe("");
  await visitor.press(find("form[method=post] button[type=submit]").first());
  await visitor.follow("/kaarten");
  await expect(page.locator(".cards__qr")).toHaveCount(5);
  expect(await paper(page)).toEqual({ size: "A4", sheets: 1 });
  await visitor.press(find("nav.utrecht-breadcrumb-nav a"));
}

/** At a door: who, and what they said. */
async function atDoor(visitor, number, answer) {
  const { page, go } = visitor;
  const door = page.locator(`#deur-${number}`);
  if ((await door.locator("details").getAttribute("open")) === null) await visitor.press(door.locator("summary"));
  await go.fill(door.locator("input[name=person]"), "Noor");
  await go.fill(door.locator("input[name=phone]"), `06 12 34 56 7${number}`);
  await visitor.press(door.locator(`button[value=${answer}]`));
  await expect(door).toContainText(visitor.say.doors[answer]);
  // Of who would rather not, nothing is kept.
  const kept = expect(door);
  await (answer === "no" ? kept.not : kept).toContainText("Noor");
}

/** Step 8: the street with many kinds of work stands above the one with one trade. */
async function streets(visitor) {
  const { page } = visitor;
  await visitor.follow("/team/samen/straten");
  await expect(page.locator("[data-list=streets] > li").first()).toBeVisible();
  const all = await page.locator("[data-list=streets] .found__name").allInnerTexts();
  const at = (name) => all.findIndex((street) => name.test(street));
  expect(at(visitor.say.street), all.join(" | ")).toBeGreaterThanOrEqual(0);
  const leeuwenstein = at(/Leeuwenstein/);
  expect(leeuwenstein === -1 || at(visitor.say.street) < leeuwenstein).toBe(true);
}

/** Script B without a card: a shop finds itself, answers one question, and reads who calls before which day. */
async function shop(visitor) {
  const { page, go, find } = visitor;
  await visitor.open("/winkel");
  await go.fill(page.locator("#q"), "bakker wil");
  await visitor.press(find("form[role=search] button[type=submit]"));
  await visitor.press(find("[data-list=shops] a").filter({ hasText: "Bakker Willem" }).first());
  for (const sentence of visitor.say.shop) await visitor.reads(sentence);
  await visitor.press(find(".says a").first());
  await go.fill(page.locator("#person"), "Willem");
  await go.fill(page.locator("#phone"), "015 212 34 02");
  await visitor.press(find("form.sheet-form button[type=submit]"));
  await visitor.reads(visitor.say.calls);
  await visitor.reads(visitor.say.street_of_shop);
  await visitor.press(find("summary").last());
  await visitor.press(find("details button[type=submit]").last());
  await expect(page.locator("h1")).toHaveText(visitor.say.erased);
}

/** The whole morning; how often was pressed for each part of it. */
async function morning(visitor) {
  await upload(visitor);
  const presses = {};
  let places = 0;
  presses.begin = await visitor.counted(async () => (places = await begin(visitor)));
  await correct(visitor);
  presses.know = await visitor.counted(() => know(visitor));
  presses.volunteer = await visitor.counted(() => volunteer(visitor));
  presses.paste = await visitor.counted(() => paste(visitor));
  presses.record = await visitor.counted(() => record(visitor));
  await ownPeople(visitor);
  await look(visitor);
  presses.call = await visitor.counted(() => call(visitor));
  await card(visitor);
  await fiveDoors(visitor);
  presses.yes = await visitor.counted(() => atDoor(visitor, 1, "yes"));
  presses.perhaps = await visitor.counted(() => atDoor(visitor, 2, "perhaps"));
  presses.no = await visitor.counted(() => atDoor(visitor, 3, "no"));
  await streets(visitor);
  presses.shop = await visitor.counted(() => shop(visitor));
  return { places, presses };
}

/** At the most, for each part: a search per place and two buttons; two links, a name that is left out, and the button. */
const budget = { begin: 3, know: 6, volunteer: 3, paste: 5, record: 4, call: 3, yes: 2, perhaps: 2, no: 2, shop: 6 };

const few = [
  { lang: "nl", width: 1280, keyboard: true },
  { lang: "nl", width: 360, keyboard: false },
  { lang: "en", width: 360, keyboard: true },
  { lang: "en", width: 1280, keyboard: false },
];
const each = ["nl", "en"].flatMap((lang) => [360, 1280].flatMap((width) => [true, false].map((keyboard) => ({ lang, width, keyboard }))));

for (const { lang, width, keyboard } of full ? each : few) {
  const how = keyboard ? "@U7 by keyboard" : "@U8 without JavaScript";
  test(`script A on the data of Delft, ${lang} ${width} ${how}`, async ({ browser }) => {
    test.skip(!isThere, "skipped: no data of Delft beside the project");
    const server = await startFresh();
    const context = await browser.newContext({ javaScriptEnabled: keyboard, viewport: { width, height: 800 } });
    try {
      const page = await context.newPage();
      const visitor = new Visitor(page, keyboard ? byKeyboard(page) : byPointing, server, say[lang]);
      const { places, presses } = await morning(visitor);
      const counts = Object.entries(presses).map(([part, count]) => `${part}=${count}`);
      console.log(`${keyboard ? "U7" : "U8"} delft ${lang} ${width} places=${places} ${counts.join(" ")}`);
      for (const [part, count] of Object.entries(presses)) expect(count, part).toBeLessThanOrEqual(budget[part]);
    } finally {
      await context.close();
      await server.stop();
    }
  });
}
