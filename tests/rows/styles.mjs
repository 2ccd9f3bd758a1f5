// Asks a running server for every style of its map and holds each against the reference validator (MapLibre Style Specification),
// and against the tiles: a style that draws a layer which no tile has would validate and show nothing.
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";

const server = process.env.BUURTRAAT_URL;
const ofLanguages = ["nl", "en"].flatMap((lang) => [`taal=${lang}`, `taal=${lang}&donker=1`]);
let layers = 0;
const faults = [];

/** The names of the layers inside the tiles of a source. @param {string} source */
async function inside(source) {
  const described = await (await fetch(`${server}/tiles/${source}.json`)).json();
  return new Set(described.vector_layers.map((/** @type {{ id: string }} */ { id }) => id));
}

for (const asked of ofLanguages) {
  const style = await (await fetch(`${server}/kaart/stijl.json?${asked}`)).json();
  faults.push(...validateStyleMin(style).map((fault) => `${asked}: ${fault.message}`));
  const known = Object.fromEntries(await Promise.all(Object.keys(style.sources).map(async (id) => [id, await inside(id)])));
  for (const layer of style.layers) {
    layers += 1;
    if (layer.type !== "background" && !known[layer.source]?.has(layer["source-layer"])) faults.push(`${asked}: ${layer.id} draws nothing`);
  }
}
for (const fault of faults) console.error(fault);
console.log(`U21 styles=${ofLanguages.length} layers=${layers} faults=${faults.length}`);
process.exit(faults.length ? 1 : 0);
