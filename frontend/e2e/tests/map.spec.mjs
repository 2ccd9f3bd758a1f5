// The map in a real browser: it opens, is drawn from our own tiles, and says nothing that the list does not say.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { byKeyboard } from "../keys.mjs";
import { drawnCells, listedCells, listen, ownDemo, still } from "../maps.mjs";

const demo = ownDemo(test);

/** Places as the map draws them now. @param {import("@playwright/test").Page} page */
const drawn = (page) =>
  page.evaluate(() => {
    const map = /** @type {any} */ (document.querySelector("[data-map]")).map;
    // A dot is wider than the place in its middle, which may lie beyond the edge.
    const inside = (/** @type {any} */ { geometry }) => map.getBounds().contains(geometry.coordinates);
    const features = map.queryRenderedFeatures({ layers: ["places"] }).filter(inside);
    const spots = features.map((/** @type {any} */ { properties }) => properties);
    return {
      places: /** @type {string[]} */ ([...new Set(spots.map((/** @type {any} */ one) => one.id).filter(Boolean))]),
      together: spots.filter((/** @type {any} */ one) => !one.id).length,
      zoom: map.getZoom(),
    };
  });

/** Hexagons well within the map whose figure is not drawn, for a name or another figure lies over it; none where it draws none.
 * @param {import("@playwright/test").Page} page */
const figureless = (page) =>
  page.evaluate(() => {
    const map = /** @type {any} */ (document.querySelector("[data-map]")).map;
    const { clientWidth, clientHeight } = map.getCanvas();
    const key = (/** @type {any} */ { geometry, properties }) => [...geometry.coordinates.map((/** @type {number} */ one) => one.toFixed(5)), properties.count].join(" ");
    const isWithin = (/** @type {any} */ { geometry }) => {
      const { x, y } = map.project(geometry.coordinates);
      return x > 30 && y > 30 && x < clientWidth - 30 && y < clientHeight - 30;
    };
    if (map.getZoom() >= map.getLayer("hexagon-figures").maxzoom) return [];
    const shown = new Set(map.queryRenderedFeatures({ layers: ["hexagon-figures"] }).map(key));
    return map.querySourceFeatures("hexagons", { sourceLayer: "figures" }).filter(isWithin).map(key).filter((/** @type {string} */ one) => !shown.has(one));
  });

/** Places as the list says them. @param {import("@playwright/test").Page} page */
const listed = (page) =>
  page.evaluate(() => {
    const names = [...document.querySelectorAll("#op-de-kaart [data-id]")];
    return {
      places: names.map((row) => row.getAttribute("data-id") ?? ""),
      names: names.map((row) => row.querySelector("a")?.textContent ?? ""),
    };
  });

for (const [lang, width] of /** @type {[string, number][]} */ ([["nl", 360], ["en", 1280]])) {
  test(`@U9 everything on the map is in the list beside it (${lang}, ${width} px)`, async ({ page }) => {
    const faults = listen(page, demo());
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${demo()}${lang === "nl" ? "" : "/en"}/kaart`);
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
      const [map, list, rows] = [await drawn(page), await listed(page), await listedCells(page)];
      const hexagons = Object.entries(await drawnCells(page));
      for (const [cell, count] of hexagons) expect(rows[cell], cell).toBe(count);
      for (const place of map.places) expect(list.places).toContain(place);
      expect(await figureless(page), "figures that are not drawn").toEqual([]);
      if (map.zoom >= 15) expect(map.together).toBe(0);
      cells += hexagons.length;
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

test("what is pressed is told within the map, by night too", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(`${demo()}/kaart?q=2756AX`);
  await still(page, () => page.locator("[data-map] button").click());
  const canvas = page.locator(".maplibregl-canvas");
  const { x, y, width, height } = (await canvas.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  let told = 0;
  for (const share of [0.08, 0.3, 0.45, 0.55, 0.7, 0.92]) {
    await page.mouse.click(x + width * share, y + height * 0.5);
    const popup = page.locator(".maplibregl-popup-content");
    await expect(popup).toBeVisible();
    const box = (await popup.boundingBox()) ?? { x: 0, width: Infinity };
    expect(box.x, `pressed at ${share}`).toBeGreaterThanOrEqual(x);
    expect(box.x + box.width, `pressed at ${share}`).toBeLessThanOrEqual(x + width);
    // A name, and what is there: two words, not one.
    const [name, said] = await popup.locator("a").first().evaluate((link) => [link.textContent, link.parentElement?.innerText]);
    expect(said).toMatch(new RegExp(`^${name} \\S`));
    told += 1;
    await page.keyboard.press("Escape");
    await page.locator(".maplibregl-popup-close-button").click({ timeout: 500 }).catch(() => {});
  }
  await page.mouse.click(x + width * 0.5, y + height * 0.5);
  const { violations } = await new AxeBuilder({ page }).include(".map__canvas").analyze();
  expect(violations).toEqual([]);
  console.log(`popups told=${told} cut=0`);
});

test("the honeycomb stays in sight until the map is drawn", async ({ page }) => {
  let letGo = () => {};
  const held = new Promise((done) => (letGo = () => done(undefined)));
  await page.context().route("**/tiles/hexagons/**", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${demo()}/kaart`);
  const comb = page.locator(".comb__picture");
  const asked = page.context().waitForEvent("request", (request) => request.url().includes("/tiles/hexagons/"));
  await page.locator("[data-map] button").click();
  await asked;
  await expect(page.locator(".map__coming")).toBeVisible();
  await expect(comb).toBeInViewport({ ratio: 0.5 });
  await expect(page.locator(".maplibregl-canvas")).not.toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  letGo();
  await expect(page.locator(".maplibregl-canvas")).toBeVisible({ timeout: 30_000 });
  await expect(page.locator(".maplibregl-canvas")).toBeFocused();
  await expect(page.locator(".map__coming")).toHaveCount(0);
  await expect(page.locator(".comb__picture")).not.toBeVisible();
});

test("hexagons are drawn before the ground, the borders and the figures", async ({ page }) => {
  let letGo = () => {};
  const held = new Promise((done) => (letGo = () => done(undefined)));
  await page.context().route(/\/tiles\/(ground|areas)\//, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${demo()}/kaart?q=2756AX`);
  await page.locator("[data-map] button").click();
  await expect(page.locator(".maplibregl-canvas")).toBeVisible({ timeout: 30_000 });
  const first = await drawnCells(page);
  expect(Object.keys(first).length).toBeGreaterThan(10);
  await still(page, async () => letGo());
  expect(await drawnCells(page)).toEqual(first);
  const drawn = (/** @type {string} */ layer) =>
    page.evaluate((id) => /** @type {any} */ (document.querySelector("[data-map]")).map.queryRenderedFeatures({ layers: [id] }).length, layer);
  for (const layer of ["parks", "streets", "neighbourhoods-borders", "hexagon-figures"]) {
    await expect.poll(() => drawn(layer), { message: layer, timeout: 30_000 }).toBeGreaterThan(0);
  }
});

test("a browser that can draw no map says so, and keeps the honeycomb", async ({ page }) => {
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = /** @type {any} */ (
      /** @this {HTMLCanvasElement} */
      function (/** @type {string} */ kind, /** @type {any[]} */ ...rest) {
        return kind.startsWith("webgl") ? null : Reflect.apply(real, this, [kind, ...rest]);
      }
    );
  });
  await page.goto(`${demo()}/kaart`);
  const button = page.locator("[data-map] button");
  await button.click();
  await expect(page.locator(".map__fault")).toBeVisible({ timeout: 30_000 });
  await expect(button).toBeEnabled();
  await expect(page.locator(".comb__picture")).toBeVisible();
  await expect(page.locator(".map__coming")).not.toBeVisible();
  await expect(page.locator(".map__canvas")).toHaveCount(0);
});
