// From pressing the button to the first hexagons on the map, on a laptop that was never here before: nothing cached, 10 Mbit/s with
// 40 ms there and back, the screen of a small laptop, and no graphics card (Chromium draws by software).
//   .ci/with-demo.sh node benches/hexagons.mjs [TIMES]
// ANGLE=gl-egl draws by Mesa's software or, where there is one, by the card.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const { chromium } = createRequire(join(here, "..", "frontend", "e2e", "package.json"))("@playwright/test");
const demo = process.env.BUURTRAAT_URL;
const times = Number(process.argv[2] ?? 11);
const driver = process.env.ANGLE ?? "swiftshader";
const LINE = { offline: false, latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 10e6 / 8 };

const launch = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", `--use-angle=${driver}`, "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"] });

/** Adds up how long the page waits for what a graphics card does: a surface to draw on, programs, pictures. */
function watch() {
  const waited = { ms: 0 };
  /** @param {any} proto @param {string[]} names */
  const timed = (proto, names) => {
    for (const name of names) {
      const { value } = Object.getOwnPropertyDescriptor(proto, name) ?? {};
      if (typeof value !== "function" || name === "constructor") continue;
      proto[name] = function (/** @type {any[]} */ ...given) {
        const begun = performance.now();
        try {
          return value.apply(this, given);
        } finally {
          waited.ms += performance.now() - begun;
        }
      };
    }
  };
  timed(WebGL2RenderingContext.prototype, Object.getOwnPropertyNames(WebGL2RenderingContext.prototype));
  timed(HTMLCanvasElement.prototype, ["getContext"]);
  Object.assign(window, { waited });
}

/** Milliseconds, how many of them the page waited for the drawing itself, and how many hexagons were drawn then. */
async function once() {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const line = await page.context().newCDPSession(page);
  await line.send("Network.emulateNetworkConditions", LINE);
  await page.addInitScript(watch);
  await page.goto(`${demo}/kaart?q=2756AX`);
  const took = await page.evaluate(
    () =>
      new Promise((done) => {
        const box = /** @type {any} */ (document.querySelector("[data-map]"));
        const begun = performance.now();
        box.querySelector("button").click();
        const look = () => {
          const drawn = box.map?.getLayer("hexagons") ? box.map.queryRenderedFeatures({ layers: ["hexagons"] }).length : 0;
          const { waited } = /** @type {any} */ (window);
          const isShown = document.documentElement.classList.contains("has-map");
          if (drawn > 0 && isShown) done([performance.now() - begun, waited.ms, drawn]);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await browser.close();
  return took;
}

const all = [];
for (let n = 0; n < times; n += 1) all.push(await once());
/** @param {(one: number[]) => number} of @param {number} share */
const at = (of, share) => Math.round(all.map(of).sort((one, other) => one - other)[Math.floor((all.length - 1) * share)]);
const say = (what, of) => console.log(`${what} times=${times} median_ms=${at(of, 0.5)} most_ms=${at(of, 1)}`);
say("first hexagons", ([took]) => took);
say("of that waiting for a graphics card that is not there", ([, waited]) => waited);
say("all the rest", ([took, waited]) => took - waited);
console.log(`hexagons_least=${Math.min(...all.map(([, , drawn]) => drawn))}`);
