// The map of a team in a real browser, and what is within a walk of a place: whatever is drawn stands in the list with the same
// numbers, whichever quarter the slider shows.
import { expect, test } from "@playwright/test";
import { byKeyboard } from "../keys.mjs";
import { drawnCells, listedCells, listen, ownDemo, still } from "../maps.mjs";
import { axe, signInAt } from "../pages.mjs";

const demo = ownDemo(test);

const WIDTHS = /** @type {[string, number][]} */ ([["nl", 360], ["en", 1280]]);

/** What the figures of the honeycomb add up to. @param {import("@playwright/test").Page} page */
const figures = (page) =>
  page.evaluate(() => [...document.querySelectorAll(".comb__picture text")].reduce((sum, one) => sum + Number(one.textContent), 0));

/** @param {Record<string, number>} counts */
const sum = (counts) => Object.values(counts).reduce((all, one) => all + one, 0);

/** @param {import("@playwright/test").Page} page */
async function accessible(page) {
  const { violations } = await axe(page);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}

for (const [lang, width] of WIDTHS) {
  const start = lang === "nl" ? "" : "/en";
  test(`@U9 the map of a team says what its list says, in every quarter (${lang}, ${width} px)`, async ({ page, context }) => {
    test.setTimeout(120_000);
    const faults = listen(page, demo());
    await signInAt(context, demo(), "member");
    await page.setViewportSize({ width, height: 800 });
    let cells = 0;
    for (const layer of ["vragen", "hulp", "nog-nodig", "deuren"]) {
      await page.goto(`${demo()}${start}/team/kaart?laag=${layer}`);
      const keys = byKeyboard(page);
      // Before anything is opened the honeycomb and the list say the same, and follow the slider.
      expect(await figures(page)).toBe(sum(await listedCells(page)));
      const slider = page.getByRole("slider");
      await expect(slider).toHaveAttribute("aria-valuetext", /2026/);
      const before = await slider.getAttribute("aria-valuetext");
      const followed = page.waitForResponse((answer) => answer.url().includes("/team/kaart?") && answer.ok());
      await slider.focus();
      await page.keyboard.press("ArrowLeft");
      await followed;
      await expect(page).toHaveURL(/kwartaal=2026-Q2/);
      await expect(page.locator("#op-de-kaart")).toContainText((await slider.getAttribute("aria-valuetext")) ?? "");
      expect(await slider.getAttribute("aria-valuetext")).not.toBe(before);
      expect(await figures(page)).toBe(sum(await listedCells(page)));
      // Opened: what is drawn stands in the list; in another quarter too.
      await still(page, () => keys.press(page.locator("[data-map] button")));
      for (const key of ["", "ArrowRight"]) {
        if (key) {
          await slider.focus();
          await still(page, () => page.keyboard.press(key));
        }
        const [map, list] = [await drawnCells(page), await listedCells(page)];
        for (const [cell, count] of Object.entries(map)) expect(list[cell], `${layer} ${cell}`).toBe(count);
        // Beside doors there are streets.
        const streets = await page.evaluate(() => {
          const map = /** @type {any} */ (document.querySelector("[data-map]")).map;
          if (!map.getLayer("shop-streets")) return [];
          const features = map.queryRenderedFeatures({ layers: ["shop-streets"] });
          const said = (/** @type {string} */ key) => document.querySelector(`#op-de-kaart [data-street="${key}"]`)?.getAttribute("data-count");
          return features.map((/** @type {any} */ { properties: { key, count } }) => [String(count), said(key)]);
        });
        for (const [count, said] of streets) expect(said).toBe(count);
        // In this town much help is near, and nobody called at a door yet.
        if (["vragen", "hulp"].includes(layer)) expect(sum(map), layer).toBeGreaterThan(0);
        cells += Object.keys(map).length;
      }
      if (layer === "vragen") await accessible(page);
    }
    expect(faults).toEqual([]);
    console.log(`U9 team hexagons=${cells} differing=0`);
  });

  test(`@U9 what is within a walk stands in the list too (${lang}, ${width} px)`, async ({ page }) => {
    const faults = listen(page, demo());
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${demo()}${start}/kaart`);
    const link = page.locator("#op-de-kaart li[data-id] a[href*='minuten=10']").first();
    await link.click();
    await expect(page).toHaveURL(/van=.*minuten=10/);
    const bands = () =>
      page.evaluate(() => [...document.querySelectorAll("#op-de-kaart [data-reach]")].map((row) => Number(row.getAttribute("data-reach"))));
    expect(await bands()).toEqual([5, 10]);
    // Whatever is listed lies within, and says how far it is.
    const far = await page.locator("#op-de-kaart li[data-id] .map-list__sort").allTextContents();
    expect(far.every((words) => Number(/(\d+) min/.exec(words)?.[1]) <= 10), String(far)).toBe(true);
    await accessible(page);
    await still(page, () => byKeyboard(page).press(page.locator("[data-map] button")));
    const lines = await page.evaluate(() => {
      const map = /** @type {any} */ (document.querySelector("[data-map]")).map;
      const features = map.queryRenderedFeatures({ layers: ["reach-5", "reach-10", "reach-15"] });
      return [...new Set(features.map((/** @type {any} */ { properties }) => properties.minutes))].sort((a, b) => a - b);
    });
    expect(lines.length).toBeGreaterThan(0);
    expect(await bands()).toEqual([5, 10]);
    for (const minutes of lines) expect([5, 10]).toContain(minutes);
    await accessible(page);
    expect(faults).toEqual([]);
    console.log(`U9 reach bands=${lines.length} listed=${far.length} differing=0`);
  });
}

test("on paper the map of a poster is whole, with whose map it is in its corner", async ({ page, context }) => {
  await signInAt(context, demo(), "member");
  await page.goto(`${demo()}/team/samen/agenda`);
  const links = await page.locator("a").evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
  const event = links.find((href) => /^\/team\/samen\/agenda\/[0-9a-f-]{36}$/.test(href));
  await page.emulateMedia({ media: "print" });
  // An A4 without its margins, and a phone that prints.
  for (const width of [680, 360]) {
    await page.setViewportSize({ width, height: 1000 });
    await page.goto(`${demo()}${event}/poster`);
    const picture = page.locator("img.paper__map");
    await expect.poll(() => picture.evaluate((/** @type {any} */ img) => img.complete && img.naturalWidth), { timeout: 30_000 }).toBe(2000);
    const [box, natural] = await picture.evaluate((/** @type {any} */ img) => [img.clientWidth / img.clientHeight, img.naturalWidth / img.naturalHeight]);
    expect(Math.abs(box / natural - 1), `${width} px`).toBeLessThan(0.01);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
});
