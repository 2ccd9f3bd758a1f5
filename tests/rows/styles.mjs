// Asks a running server for every style of its map and holds each against the reference validator (MapLibre Style Specification),
// and against the tiles: a style that draws a layer which no tile has would validate and show nothing, as would a first picture of
// layers that are not there.
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";

const server = process.env.BUURTRAAT_URL;
/** What is inside the tiles that nobody else reads, and that need more than an address. @type {Record<string, string[]>} */
const OWN = { team: ["hexagons", "figures"], reach: ["reach", "start"], shops: ["streets"] };
const ofLanguages = ["nl", "en"].flatMap((lang) => [`taal=${lang}`, `taal=${lang}&donker=1`]);
const form = new URLSearchParams({ role: "member" });
const entered = await fetch(`${server}/aanmelden/demo`, { method: "POST", body: form, redirect: "manual" });
const cookie = (entered.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
const page = await (await fetch(`${server}/kaart`)).text();
const place = /van=([0-9a-f-]+)/.exec(page)?.[1] ?? "";
const styles = ofLanguages.flatMap((asked) => [
  `/kaart/stijl.json?${asked}`,
  `/kaart/stijl.json?${asked}&van=${place}&minuten=15`,
  ...["vragen", "hulp", "nog-nodig", "deuren"].map((layer) => `/team/kaart/stijl.json?${asked}&laag=${layer}&kwartaal=2026-Q2`),
]);
let layers = 0;
const faults = [];

/** The names of the layers inside the tiles of a source. @param {string} source */
async function inside(source) {
  if (OWN[source]) return new Set(OWN[source]);
  const described = await (await fetch(`${server}/tiles/${source}.json`)).json();
  return new Set(described.vector_layers.map((/** @type {{ id: string }} */ { id }) => id));
}

for (const asked of styles) {
  const style = await (await fetch(`${server}${asked}`, { headers: { cookie } })).json();
  faults.push(...validateStyleMin(style).map((fault) => `${asked}: ${fault.message}`));
  const known = Object.fromEntries(await Promise.all(Object.keys(style.sources).map(async (id) => [id, await inside(id)])));
  const ids = style.layers.map((/** @type {{ id: string }} */ { id }) => id);
  const first = style.metadata["buurtraat:first"];
  if (!first.includes("hexagons")) faults.push(`${asked}: no hexagons are drawn first`);
  faults.push(...first.filter((/** @type {string} */ id) => !ids.includes(id)).map((/** @type {string} */ id) => `${asked}: ${id} is drawn first and is not there`));
  for (const layer of style.layers) {
    layers += 1;
    if (layer.type !== "background" && !known[layer.source]?.has(layer["source-layer"])) faults.push(`${asked}: ${layer.id} draws nothing`);
  }
}
for (const fault of faults) console.error(fault);
console.log(`U21 styles=${styles.length} layers=${layers} faults=${faults.length}`);
process.exit(faults.length ? 1 : 0);
