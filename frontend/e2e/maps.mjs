// What the tests of the maps share: a demo of their own, in which nobody else signs up between the list and the tile, what is drawn,
// what is listed, and when it lies still.
import { startDemo } from "./fresh.mjs";

/** @typedef {import("@playwright/test").Page} Page */

/** A demo for one file of tests, ended with it; its address once it is there. @param {any} test */
export function ownDemo(test) {
  /** @type {{ url: string, stop: () => Promise<void> }} */
  let server;
  test.beforeAll(async () => {
    test.setTimeout(6 * 60_000);
    server = await startDemo();
  });
  test.afterAll(() => server?.stop());
  return () => server.url;
}

/** What goes wrong on a page, as it happens; who is asked but the demo as well. @param {Page} page @param {string} demo */
export function listen(page, demo) {
  /** @type {string[]} */
  const faults = [];
  // A driver that draws in software says that it is slow.
  page.on("console", (line) => !/GL Driver Message/.test(line.text()) && faults.push(line.text()));
  page.on("pageerror", (fault) => faults.push(String(fault)));
  page.on("request", (asked) => !asked.url().startsWith(demo) && !asked.url().startsWith("data:") && faults.push(asked.url()));
  return faults;
}

/** Hexagons as the map draws them, with their counts. @param {Page} page */
export const drawnCells = (page) =>
  page.evaluate(() => {
    const map = /** @type {any} */ (document.querySelector("[data-map]")).map;
    const features = map.queryRenderedFeatures({ layers: ["hexagons"] });
    return /** @type {Record<string, number>} */ (
      Object.fromEntries(features.map((/** @type {any} */ { properties }) => [properties.cell, properties.count]))
    );
  });

/** Hexagons as the list says them. @param {Page} page */
export const listedCells = (page) =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll("#op-de-kaart [data-cell]")];
    return /** @type {Record<string, number>} */ (
      Object.fromEntries(rows.map((row) => [row.getAttribute("data-cell"), Number(row.getAttribute("data-count"))]))
    );
  });

/** Until it lies still and the list has followed. @param {Page} page @param {() => Promise<void>} move */
export async function still(page, move) {
  const renewed = page.waitForResponse((answer) => answer.url().includes("/kaart/lijst") && answer.ok());
  await move();
  await renewed;
  await page.waitForFunction(() => {
    const map = /** @type {any} */ (document.querySelector("[data-map]")).map;
    return map.loaded() && map.areTilesLoaded() && !map.isMoving();
  });
}
