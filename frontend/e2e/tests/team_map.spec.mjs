// The map of a team in a real browser, and what is within a walk of a place: whatever is drawn stands in the list with the same
// numbers, whichever quarter the slider shows.
import { expect, test } from "@playwright/test";
import { startDemo } from "../fresh.mjs";
import { byKeyboard } from "../keys.mjs";
import { axe, signInAt } from "../pages.mjs";

/** Where nobody else signs up meanwhile. @type {{ url: string, stop: () => Promise<void> }} */
let server;
let demo = "";

test.beforeAll(async () => {
  test.setTimeout(6 * 60_000);
  server = await startDemo();
  demo = server.url;
});
test.afterAll(() => server?.stop());

const WIDTHS = /** @type {[string, number][]} */ ([["nl", 360], ["en", 1280]]);

/** Hexagons as the map draws them. @param {import("@playwright/test").Page} page */
const drawn = (page) =>
  page.evaluate(() => {
    const map = /** @type {any} */ (document.querySelector("[data-map]")).map;
    const features = map.queryRenderedFeatures({ layers: ["hexagons"] });
    return /** @type {Record<string, number>} */ (
      Object.fromEntries(features.map((/** @type {any} */ { properties }) => [properties.cell, properties.count]))
    );
  });

/** Rows of the list: hexagons with what is drawn in them. @param {import("@playwright/test").Page} page */
const listed = (page) =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll("#op-de-kaart [data-cell]")];
    return /** @type {Record<string, number>} */ (
      Object.fromEntries(rows.map((row) => [row.getAttribute("data-cell"), Number(row.getAttribute("data-count"))]))
    );
  });

/** What the figures of the honeycomb add up to. @param {import("@playwright/test").Page} page */
const figures = (page) =>
  page.evaluate(() => [...document.querySelectorAll(".comb__picture text")].reduce((sum, one) => sum + Number(one.textContent), 0));

/** @param {Record<string, number>} counts */
const sum = (counts) => Object.values(counts).reduce((all, one) => all + one, 0);

/** Until it lies still and the list has followed. @param {import("@playwright/test").Page} page @param {() => Promise<void>} move */
async function still(page, move) {
  const renewed = page.waitForResponse((answer) => answer.url().includes("/kaart/lijst") && answer.ok());
  await move();
  await renewed;
  await page.waitForFunction(() => {
    const map = /** @type {any} */ (document.querySelector("[data-map]")).map;
    return map.loaded() && map.areTilesLoaded() && !map.isMoving();
  });
}

/** What goes wrong on a page, as it happens. @param {import("@playwright/test").Page} page */
function listen(page) {
  /** @type {string[]} */
  const faults = [];
  page.on("console", (line) => !/GL Driver Message/.test(line.text()) && faults.push(line.text()));
  page.on("pageerror", (fault) => faults.push(String(fault)));
  page.on("request", (asked) => !asked.url().startsWith(demo) && !asked.url().startsWith("data:") && faults.push(asked.url()));
  return faults;
}

/** @param {import("@playwright/test").Page} page */
async function accessible(page) {
  const { violations } = await axe(page);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}

for (const [lang, width] of WIDTHS) {
  const start = lang === "nl" ? "" : "/en";
  test(`@U9 the map of a team says what its list says, in every quarter (${lang}, ${width} px)`, async ({ page, context }) => {
    test.setTimeout(120_000);
    const faults = listen(page);
    await signInAt(context, demo, "member");
    await page.setViewportSize({ width, height: 800 });
    let cells = 0;
    for (const layer of ["vragen", "hulp", "nog-nodig", "deuren"]) {
      await page.goto(`${demo}${start}/team/kaart?laag=${layer}`);
      const keys = byKeyboard(page);
      // Before anything is opened the honeycomb and the list say the same, and follow the slider.
      expect(await figures(page)).toBe(sum(await listed(page)));
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
      expect(await figures(page)).toBe(sum(await listed(page)));
      // Opened: what is drawn stands in the list; in another quarter too.
      await still(page, () => keys.press(page.locator("[data-map] button")));
      for (const key of ["", "ArrowRight"]) {
        if (key) {
          await slider.focus();
          await still(page, () => page.keyboard.press(key));
        }
        const [map, list] = [await drawn(page), await listed(page)];
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
    const faults = listen(page);
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${demo}${start}/kaart`);
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
