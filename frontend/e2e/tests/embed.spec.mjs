// The map in a page of another site: shown where the settings say so, refused where they do not; our tiles in a map that others make;
// and the ground of another site in ours. All of these others are servers of this test.
import { expect, test } from "@playwright/test";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const program = process.env.BUURTRAAT_BIN;
const library = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "dist");
/** One pixel, and a picture of one pixel's place. */
const PIXEL = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==", "base64");

/** A server that says what it is asked. @param {(path: string, port: number) => [string, string | Buffer] | undefined} says */
async function site(says) {
  /** @type {string[]} */
  const asked = [];
  const server = createServer((question, answer) => {
    const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
    const path = question.url ?? "/";
    asked.push(path);
    const found = says(path, port);
    answer.writeHead(found ? 200 : 404, { "content-type": found?.[0] ?? "text/plain", "access-control-allow-origin": "*" });
    answer.end(found?.[1] ?? "");
  });
  await new Promise((done) => server.listen(0, "localhost", () => done(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return { origin: `http://localhost:${port}`, port, asked, close: () => server.close() };
}

/** A page with a frame. @param {() => string} address */
const page = (address) => () => /** @type {[string, string]} */ (["text/html", `<!doctype html><title>Gemeente</title><iframe src="${address()}" width="900" height="900"></iframe>`]);

/** A ground as others draw it: a style with relative addresses, a pictogram, letters. @param {string} path */
function ground(path) {
  const style = {
    version: 8,
    sprite: "resources/sprite",
    glyphs: "resources/{fontstack}/{range}.pbf",
    sources: {
      signs: { type: "vector", url: "more/signs.json" },
      land: { type: "vector", tiles: ["tiles/{z}/{y}/{x}"], maxzoom: 14, attribution: "Kadaster" },
    },
    layers: [
      { id: "paper", type: "background", paint: { "background-color": "#fafafa" } },
      { id: "streets", type: "line", source: "land", "source-layer": "roads" },
      { id: "signs", type: "symbol", source: "signs", "source-layer": "signs", layout: { "icon-image": "sign", "text-field": "x" } },
    ],
  };
  if (path === "/style.json") return /** @type {[string, string]} */ (["application/json", JSON.stringify(style)]);
  if (/^\/resources\/sprite(@2x)?\.json$/.test(path)) {
    return /** @type {[string, string]} */ (["application/json", JSON.stringify({ sign: { x: 0, y: 0, width: 1, height: 1, pixelRatio: 1 } })]);
  }
  if (/^\/resources\/sprite(@2x)?\.png$/.test(path)) return /** @type {[string, Buffer]} */ (["image/png", PIXEL]);
  if (path === "/more/signs.json") return /** @type {[string, string]} */ (["application/json", JSON.stringify({ tilejson: "3.0.0", tiles: ["{z}/{x}/{y}.mvt"], maxzoom: 14 })]);
  if (/^\/(tiles|more)\/\d/.test(path)) return /** @type {[string, Buffer]} */ (["application/vnd.mapbox-vector-tile", Buffer.alloc(0)]);
  return undefined;
}

/** The demo with settings, on a port of its own. @param {string} settings */
async function start(settings) {
  const home = mkdtempSync(join(tmpdir(), "buurtraat-embed-"));
  const free = await site(() => undefined);
  free.close();
  const url = `http://localhost:${free.port}`;
  writeFileSync(join(home, "settings.toml"), settings);
  const args = ["--config", "settings.toml", "demo", "--port", String(free.port)];
  const child = spawn(program ?? "", args, { cwd: home, env: { ...process.env, BUURTRAAT_BASE_URL: url }, stdio: "ignore" });
  for (let second = 0; second < 240; second += 1) {
    const is_there = await fetch(`${url}/`).then((answer) => answer.ok, () => false);
    if (is_there) break;
    await new Promise((done) => setTimeout(done, 1000));
  }
  return {
    url,
    stop: () => {
      child.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** @type {Record<string, any>} */
const there = {};

test.describe("the map and other sites", () => {
  test.skip(!program, "no program");

  test.beforeAll(async () => {
    test.setTimeout(6 * 60_000);
    const address = () => `${there.demo.url}/inbedden/kaart?q=2756AX`;
    there.council = await site(page(address));
    there.stranger = await site(page(address));
    there.ground = await site(ground);
    const { council, ground: other } = there;
    there.demo = await start(`[map]\nstyle = "${other.origin}/style.json"\nembed_in = ["${council.origin}"]\n`);
    there.maker = await site((path) => {
      if (path === "/") return ["text/html", '<!doctype html><title>Eigen kaart</title><div id="map" style="height:600px"></div><script type="module" src="/own.mjs"></script>'];
      if (path === "/own.mjs") return ["text/javascript", own(there.demo.url)];
      if (/^\/[\w.-]+\.mjs$/.test(path)) return ["text/javascript", readFileSync(join(library, path.slice(1)))];
      return undefined;
    });
  });
  test.afterAll(() => {
    there.demo?.stop();
    for (const one of ["council", "stranger", "ground", "maker"]) there[one]?.close();
  });

  test("a site that the settings name shows the map, and it opens there", async ({ page, context }) => {
    await page.goto(there.council.origin);
    const frame = page.frameLocator("iframe");
    await expect(frame.locator("h1")).toHaveText("Kaart");
    const rows = await frame.locator("#op-de-kaart tbody tr").count();
    expect(rows).toBeGreaterThan(10);
    await frame.locator("[data-map] button").click();
    await expect(frame.locator("canvas.maplibregl-canvas")).toBeVisible({ timeout: 30_000 });
    expect(await context.cookies()).toEqual([]);
    console.log(`embedded rows=${rows} cookies=0`);
  });

  test("a site that they do not name shows nothing", async ({ page }) => {
    /** @type {string[]} */
    const said = [];
    page.on("console", (line) => said.push(line.text()));
    await page.goto(there.stranger.origin);
    await expect.poll(() => said.join(" ")).toContain("frame-ancestors");
    // What stands there is the browser's own word for a page that it refused.
    await expect(page.frameLocator("iframe").locator("#op-de-kaart, [data-map]")).toHaveCount(0);
  });

  test("a map that others make reads our tiles by what they say of themselves", async ({ page }) => {
    await page.goto(there.maker.origin);
    await expect.poll(() => page.evaluate(() => /** @type {any} */ (window).drawn ?? 0), { timeout: 60_000 }).toBeGreaterThan(5);
  });

  test("a map that others make is drawn as ours is, patterns and all", async ({ page }) => {
    /** @type {string[]} */
    const faults = [];
    page.on("console", (line) => !/GL Driver Message/.test(line.text()) && faults.push(line.text()));
    await page.goto(`${there.maker.origin}/#style`);
    await expect.poll(() => page.evaluate(() => /** @type {any} */ (window).drawn ?? 0), { timeout: 60_000 }).toBeGreaterThan(5);
    const images = await page.evaluate(() => /** @type {any} */ (window).map.listImages());
    expect(images.sort()).toEqual(["buurtraat:pattern-2", "buurtraat:pattern-3", "buurtraat:pattern-4"]);
    expect(faults).toEqual([]);
    console.log(`foreign images=${images.length} faults=0`);
  });

  test("the ground of another site is drawn where a setting says so, and nothing else is asked", async ({ page }) => {
    /** @type {string[]} */
    const faults = [];
    page.on("console", (line) => !/GL Driver Message/.test(line.text()) && faults.push(line.text()));
    page.on("pageerror", (fault) => faults.push(String(fault)));
    const elsewhere = new Set();
    page.on("request", (asked) => {
      const { origin, protocol } = new URL(asked.url());
      if (origin !== there.demo.url && protocol.startsWith("http")) elsewhere.add(origin);
    });
    await page.goto(`${there.demo.url}/kaart?q=2756AX`);
    expect(elsewhere.size, "nobody is asked before the map is opened").toBe(0);
    await page.locator("[data-map] button").click();
    const drawn = () =>
      page.evaluate(() => {
        const map = /** @type {any} */ (document.querySelector("[data-map]")).map;
        if (!map?.loaded() || !map.getLayer("hexagon-figures")) return undefined;
        const layers = map.getStyle().layers.map((/** @type {any} */ { id }) => id);
        return { layers, figures: map.queryRenderedFeatures({ layers: ["hexagon-figures"] }).length };
      });
    await expect.poll(async () => (await drawn())?.figures ?? 0, { timeout: 60_000 }).toBeGreaterThan(0);
    const { layers } = /** @type {any} */ (await drawn());
    expect(layers.slice(0, 3)).toEqual(["ground:paper", "ground:streets", "ground:signs"]);
    for (const own of ["paper", "lakes", "streets", "buildings"]) expect(layers).not.toContain(own);
    expect([...elsewhere]).toEqual([there.ground.origin]);
    const asked = there.ground.asked.join(" ");
    for (const part of ["/style.json", "/resources/sprite", "/tiles/14/", "/more/14/"]) expect(asked).toContain(part);
    expect(asked, "letters are drawn with the fonts of this machine").not.toContain(".pbf");
    expect(faults).toEqual([]);
    console.log(`ground elsewhere=${elsewhere.size} asked=${there.ground.asked.length} faults=0`);
  });

  test("another site that never answers keeps nobody waiting: hexagons at once, then our own ground", async ({ page }) => {
    await page.route(`${there.ground.origin}/**`, () => {});
    await page.goto(`${there.demo.url}/kaart?q=2756AX`);
    await page.locator("[data-map] button").click();
    await expect(page.locator(".maplibregl-canvas")).toBeVisible({ timeout: 30_000 });
    const hasGround = () => page.evaluate(() => Boolean(/** @type {any} */ (document.querySelector("[data-map]")).map.getLayer("streets")));
    expect(await hasGround(), "it is still waited for").toBe(false);
    await expect.poll(hasGround, { timeout: 30_000 }).toBe(true);
  });
});

/** A map with nothing but our hexagons; with `#style` all of ours. @param {string} demo */
const own = (demo) => `
import * as gl from "/maplibre-gl.mjs";
gl.setWorkerUrl("/maplibre-gl-worker.mjs");
const alone = {
  version: 8,
  sources: { ours: { type: "vector", url: "${demo}/tiles/hexagons.json" } },
  layers: [{ id: "hexagons", type: "fill", source: "ours", "source-layer": "hexagons" }],
};
const style = location.hash === "#style" ? "${demo}/kaart/stijl.json" : alone;
const map = window.map = new gl.Map({ container: "map", center: [4.62, 52.004], zoom: 12, style });
map.on("idle", () => { window.drawn = map.queryRenderedFeatures({ layers: ["hexagons"] }).length; });
`;
