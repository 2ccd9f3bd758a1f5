// From pressing the button to the first hexagons on the map, and to all of the map, on a laptop that was never here before: nothing cached, 10 Mbit/s with
// 40 ms there and back, the screen of a small laptop, and no graphics card: Chromium puts the page together by itself and draws the
// map with SwiftShader, as it does on such a laptop. Beside it, in turns, the same map drawn all at once.
//   .ci/with-demo.sh node benches/hexagons.mjs [TIMES]
// ANGLE=gl-egl draws all of it by Mesa: by the card where there is one, else by Mesa's software.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const { chromium } = createRequire(join(here, "..", "frontend", "e2e", "package.json"))("@playwright/test");
const demo = process.env.BUURTRAAT_URL;
const times = Number(process.argv[2] ?? 11);
const driver = process.env.ANGLE ? [`--use-angle=${process.env.ANGLE}`, "--ignore-gpu-blocklist"] : ["--use-angle=swiftshader-webgl"];
const LINE = { offline: false, latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 10e6 / 8 };

const launch = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--enable-unsafe-swiftshader", ...driver] });

/** Milliseconds to the first hexagons and to all there is, and how many hexagons were drawn first.
 * @param {boolean} isAtOnce is nothing drawn before the rest? */
async function once(isAtOnce) {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const line = await page.context().newCDPSession(page);
  await line.send("Network.emulateNetworkConditions", LINE);
  await page.route("**/kaart/stijl.json*", async (route) => {
    const answer = await route.fetch();
    const json = await answer.json();
    if (isAtOnce) json.metadata["buurtraat:first"] = json.layers.map((/** @type {{ id: string }} */ { id }) => id);
    await route.fulfill({ json });
  });
  await page.goto(`${demo}/kaart?q=2756AX`);
  const took = await page.evaluate(
    () =>
      new Promise((done) => {
        const box = /** @type {any} */ (document.querySelector("[data-map]"));
        const begun = performance.now();
        box.querySelector("button").click();
        /** @param {string} layer */
        const drawn = (layer) => (box.map?.getLayer(layer) ? box.map.queryRenderedFeatures({ layers: [layer] }).length : 0);
        let [first, hexagons] = [0, 0];
        const look = () => {
          if (first === 0 && drawn("hexagons") > 0 && document.documentElement.classList.contains("has-map")) {
            [first, hexagons] = [performance.now() - begun, drawn("hexagons")];
          }
          const isWhole = first > 0 && box.map.loaded() && drawn("streets") > 0 && drawn("hexagon-figures") > 0;
          if (isWhole) done([first, performance.now() - begun, hexagons]);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await browser.close();
  return took;
}

/** @type {[string, boolean][]} */
const ways = [["hexagons first", false], ["all at once", true]];
const all = ways.map(() => /** @type {number[][]} */ ([]));
for (let n = 0; n < times; n += 1) {
  for (const [at, [, isAtOnce]] of ways.entries()) all[at]?.push(await once(isAtOnce));
}
/** @param {number[]} took */
function said(took) {
  const sorted = took.sort((one, other) => one - other);
  return `median_ms=${Math.round(sorted[(times - 1) >> 1] ?? 0)} most_ms=${Math.round(sorted[times - 1] ?? 0)}`;
}
for (const [at, [way]] of ways.entries()) {
  const runs = all[at] ?? [];
  const part = (/** @type {number} */ one) => runs.map((run) => run[one] ?? 0);
  console.log(`${way}: first hexagons ${said(part(0))}; all of the map ${said(part(1))}; times=${times} hexagons_least=${Math.min(...part(2))}`);
}
