// Somebody types what wants to run, in every form of a demo of its own; nothing of it runs on the pages that show it.
import { expect, test } from "@playwright/test";
import { startDemo } from "../fresh.mjs";
import { signInAt } from "../pages.mjs";

const place = "2756AX";
/** One that is a tag by itself, one that leaves an attribute, one that leaves a field of many lines. */
const canaries = [
  "<img src=x onerror=window.canary=true>",
  '"><img src=x onerror=window.canary=false>',
  "</textarea></title><svg onload=window.canary=null>",
];

/** Fills what is on a form and sends it; gives where that leads. */
async function send(page, form, fields, button = "button[type=submit]") {
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
  for (const [name, value] of Object.entries(fields)) {
    const field = form.locator(`[name="${name}"]`).first();
    if (value === true) await field.check();
    else await field.fill(value);
  }
  await form.locator(button).first().click();
  await page.waitForLoadState();
  return page.url();
}

/** Every form where one types words; the pages that show them, afterwards. */
async function typeEverywhere(page, url, text) {
  const main = (action) => page.locator(`main form[action$="${action}"]`).first();
  const go = (path) => page.goto(path.startsWith("http") ? path : url + path);
  const shown = ["/team", "/team/vragen", "/team/netwerk", "/team/netwerk/estafette", "/team/netwerk/estafette/kaarten", "/team/netwerk/bruggenbouwers", "/team/mensen", "/en/team/mensen"];

  await go("/team/vragen/nieuw");
  const need = await send(page, main("/team/vragen"), { own_words: text, place, own_network: true });
  shown.push(need);
  await send(page, main("/stap"), { what: text });
  await go(need);
  await page.locator('[data-list="suggestions"] a[href*="/bel/"]').first().click();
  const call = { when: "woensdag 14 uur", we_promise: text, they_promise: text };
  if ((await page.locator("#person").count()) > 0) Object.assign(call, { person: text, phone: "06 12 34 56 78" });
  shown.push(await send(page, page.locator("main form").first(), call, "button[value=yes]"), `${need}/kaart`);

  await go("/team/kennen/vrijwilliger");
  shown.push(await send(page, main("/vrijwilliger"), { first_name: text, place, can_do: "koken", consent: true }));
  await go("/team/netwerk");
  await page.locator('[data-list] a[href*="/team/netwerk/"]').first().click();
  const partner = page.url();
  const contact = page.locator('main form.sheet-form[action$="/contact"]');
  shown.push(await send(page, contact, { sort: true, note: text }));
  await go(partner);
  shown.push(await send(page, main("/brug"), { communities: text, asks_most: "8", consent: true }));

  await go("/team/kennen");
  await page.locator("input[name=place]").first().check();
  await page.locator("button[formaction]").first().click();
  const names = await page.locator("input[type=tel]").first().getAttribute("name");
  const id = names.replace("phone-", "");
  await send(page, main("/team/kennen"), { [`phone-${id}`]: "06 12 34 56 78", [`person-${id}`]: text });
  shown.push(`${url}/team/plekken/${id}`);

  await go(`/team/deuren?vanaf=${place}`);
  await page.locator("main form[method=post] button[type=submit]").first().click();
  const round = page.url();
  await send(page, page.locator("[data-list=round] form").first(), { person: text, phone: "06 12 34 56 70" }, "button[value=yes]");
  shown.push(round, `${round}/lijst`, `${round}/kaarten`);

  await go("/team/plakken");
  shown.push(await send(page, main("/team/plakken"), { pasted: `${text}\t${place}\t015 21` }));
  await go("/team/account");
  shown.push(await send(page, main("/team/account"), { name: text }));
  const query = new URLSearchParams({ q: text });
  return [...shown, `/?${query}`, `/en?${query}`, `/team/netwerk?${query}`, `/team/kennen?${query}`, `/team/plekken?${query}`];
}

/** Whether something that was typed can be read on a page, or in one of its fields. */
const shows = (page) =>
  page.evaluate(() => {
    const typed = [...document.querySelectorAll("input, textarea")].map((field) => field.value).join(" ");
    return `${document.body.textContent} ${typed}`.includes("window.canary");
  });

test("asvs_1 what was typed does not run in a browser", async ({ browser }) => {
  const server = await startDemo();
  // Without the policy, which would stop a script that got through: here the text itself must be harmless.
  const context = await browser.newContext({ bypassCSP: true });
  try {
    await signInAt(context, server.url, "coordinator");
    const ran = [];
    await context.exposeBinding("tell", ({ page }, what) => ran.push(`${page.url()}: ${what}`));
    await context.addInitScript(() => Object.defineProperty(window, "canary", { set: (what) => window.tell(what) }));
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const visible = new Set();
    let pages = 0;
    for (const text of canaries) {
      for (const path of await typeEverywhere(page, server.url, text)) {
        await page.goto(path.startsWith("http") ? path : server.url + path);
        pages += 1;
        if (await shows(page)) visible.add(new URL(page.url()).pathname.replace(/[0-9a-f-]{36}/g, "{id}"));
      }
    }
    console.log(`asvs_1 texts=${canaries.length} pages=${pages} shown=${visible.size} ran=${ran.length}`);
    expect(ran).toEqual([]);
    expect([...visible].length, [...visible].join(" ")).toBeGreaterThanOrEqual(10);
  } finally {
    await context.close();
    await server.stop();
  }
});
