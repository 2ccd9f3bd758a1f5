// The map in a real browser: it opens, is drawn from our own tiles, and says nothing that the list does not say.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { startDemo } from "../fresh.mjs";
import { byKeyboard } from "../keys.mjs";

/** Where nobody else signs up meanwhile. @type {{ url: string, stop: () => Promise<void> }} */
let server;
let demo = "";

test.beforeAll(async () => {
  test.setTimeout(6 * 60_000);
  server = await startDemo();
  demo = server.url;
});
test.afterAll(() => server?.stop());

/** What is drawn now. @param {import("@playwright/test").Page} page */
const drawn = (page) =>
  page.evaluate(() => {
    const map = /** @type {any} */ (document.querySelector("[data-map]")).map;
    const of = (/** @type {string} */ layer) => map.queryRenderedFeatures({ layers: [layer] });
    const cells = of("hexagons").map((/** @type {any} */ { properties }) => [properties.cell, properties.count]);
    // A dot is wider than the place in its middle, which may lie beyond the edge.
    const inside = (/** @type {any} */ { geometry }) => map.getBounds().contains(geometry.coordinates);
    const spots = of("places").filter(inside).map((/** @type {any} */ { properties }) => properties);
    return {
      cells: /** @type {Record<string, number>} */ (Object.fromEntries(cells)),
      places: /** @type {string[]} */ ([...new Set(spots.map((/** @type {any} */ one) => one.id).filter(Boolean))]),
      together: spots.filter((/** @type {any} */ one) => !one.id).length,
      zoom: map.getZoom(),
    };
  });

/** What the list says. @param {import("@playwright/test").Page} page */
const listed = (page) =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll("#op-de-kaart [data-cell]")];
    const cells = rows.map((row) => [row.getAttribute("data-cell"), Number(row.getAttribute("data-count"))]);
    const names = [...document.querySelectorAll("#op-de-kaart [data-id]")];
    return {
      cells: /** @type {Record<string, number>} */ (Object.fromEntries(cells)),
      places: names.map((row) => row.getAttribute("data-id") ?? ""),
      names: names.map((row) => row.querySelector("a")?.textContent ?? ""),
    };
  });

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

for (const [lang, width] of /** @type {[string, number][]} */ ([["nl", 360], ["en", 1280]])) {
  test(`@U9 everything on the map is in the list beside it (${lang}, ${width} px)`, async ({ page }) => {
    /** @type {string[]} */
    const faults = [];
    // A driver that draws in software says that it is slow.
    page.on("console", (line) => !/GL Driver Message/.test(line.text()) && faults.push(line.text()));
    page.on("pageerror", (fault) => faults.push(String(fault)));
    page.on("request", (asked) => !asked.url().startsWith(demo) && !asked.url().startsWith("data:") && faults.push(asked.url()));
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${demo}${lang === "nl" ? "" : "/en"}/kaart`);
    const keys = byKeyboard(page);
    expect(await page.content()).not.toContain("maplibregl-canvas");
    await still(page, () => keys.press(page.locator("[data-map] button")));
    let cells = 0;
    let places = 0;
    // As it opens; closer, where every place stands by itself; aside, by the keys alone.
    const closer = page.locator(".maplibregl-ctrl-zoom-in");
    const moves = [null, () => keys.press(closer), () => page.keyboard.press("Enter"), async () => {
      await page.locator(".maplibregl-canvas").focus();
      await page.keyboard.press("ArrowRight");
    }];
    for (const move of moves) {
      if (move) await still(page, move);
      const [map, list] = [await drawn(page), await listed(page)];
      for (const [cell, count] of Object.entries(map.cells)) expect(list.cells[cell], cell).toBe(count);
      for (const place of map.places) expect(list.places).toContain(place);
      if (map.zoom >= 15) expect(map.together).toBe(0);
      cells += Object.keys(map.cells).length;
      places += map.places.length;
    }
    const names = (await listed(page)).names.map((name) => name.toLowerCase());
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "nl")));
    const axe = await new AxeBuilder({ page }).analyze();
    expect(axe.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    expect(faults).toEqual([]);
    console.log(`U9 cells=${cells} places=${places} differing=0`);
  });
}
