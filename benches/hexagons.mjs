// From pressing the button to the first hexagons on the map, on a laptop that was never here before: nothing cached, 10 Mbit/s with
// 40 ms there and back, the screen of a small laptop, and no graphics card (Chromium draws by software).
//   .ci/with-demo.sh node benches/hexagons.mjs [TIMES]
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const { chromium } = createRequire(join(here, "..", "frontend", "e2e", "package.json"))("@playwright/test");
const demo = process.env.BUURTRAAT_URL;
const times = Number(process.argv[2] ?? 11);
const LINE = { offline: false, latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 10e6 / 8 };

const launch = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"] });

/** Milliseconds until the browser by itself has something to draw on, which a graphics card gives at once. */
async function canvas() {
  const browser = await launch();
  const page = await browser.newPage();
  const took = await page.evaluate(() => {
    const begun = performance.now();
    document.createElement("canvas").getContext("webgl2");
    return performance.now() - begun;
  });
  await browser.close();
  return took;
}

/** Milliseconds, and how many hexagons were drawn then. */
async function once() {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const line = await page.context().newCDPSession(page);
  await line.send("Network.emulateNetworkConditions", LINE);
  await page.goto(`${demo}/kaart?q=2756AX`);
  const took = await page.evaluate(
    () =>
      new Promise((done) => {
        const box = /** @type {any} */ (document.querySelector("[data-map]"));
        const begun = performance.now();
        box.querySelector("button").click();
        const look = () => {
          const drawn = box.map?.getLayer("hexagons") ? box.map.queryRenderedFeatures({ layers: ["hexagons"] }).length : 0;
          if (drawn > 0) done([performance.now() - begun, drawn]);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await browser.close();
  return took;
}

const [all, canvases] = [[], []];
for (let n = 0; n < times; n += 1) {
  canvases.push(await canvas());
  all.push(await once());
}
const at = (numbers, share) => Math.round([...numbers].sort((one, other) => one - other)[Math.floor((numbers.length - 1) * share)]);
const took = all.map(([ms]) => ms);
console.log(`a canvas to draw on times=${times} median_ms=${at(canvases, 0.5)} most_ms=${at(canvases, 1)}`);
console.log(`first hexagons times=${times} median_ms=${at(took, 0.5)} most_ms=${at(took, 1)} hexagons_least=${Math.min(...all.map(([, drawn]) => drawn))}`);
