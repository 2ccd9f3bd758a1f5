// The map, opened by whoever presses the button: hexagons, places, streets and borders from our own tiles. The list under it is
// asked anew for what the map shows, so that both say the same. Without this file the page has its picture and its list.

/** @typedef {{ style: string, list: string, module: string, worker: string, sheet: string, longitude: number, latitude: number,
 *   zoom: number, words: Record<string, string> }} Given */

/** How long the map must lie still before the list is asked. */
const REST_MS = 250;

/** @param {HTMLElement} box @returns {Given} */
function given(box) {
  const { drawn: style, list, module, worker, sheet, longitude, latitude, zoom, words } = box.dataset;
  if (!style || !list || !module || !worker || !sheet) throw new Error("the map is not described");
  return {
    style, list, module, worker, sheet,
    longitude: Number(longitude), latitude: Number(latitude), zoom: Number(zoom), words: JSON.parse(words ?? "{}"),
  };
}

/** @param {string} href */
function sheetOf(href) {
  return new Promise((done, failed) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = href;
    link.onload = done;
    link.onerror = failed;
    document.head.append(link);
  });
}

/** The style, with all it names from where this page is. @param {string} address */
async function styleOf(address) {
  const question = new URL(address, location.href);
  if (matchMedia("(prefers-color-scheme: dark)").matches) question.searchParams.set("donker", "1");
  const style = await (await fetch(question)).json();
  const here = (/** @type {string} */ named) => named.replace(/^\w+:\/\/[^/]+/, location.origin);
  for (const source of Object.values(style.sources)) source.tiles = source.tiles.map(here);
  for (const sprite of style.sprite) sprite.url = here(sprite.url);
  return style;
}

/** The style with what is drawn first and no more: each layer has a program of its own to be compiled, and each source its tiles.
 * @param {any} style */
function firstOf(style) {
  const first = style.metadata["buurtraat:first"];
  const layers = style.layers.filter((/** @type {any} */ { id }) => first.includes(id));
  const asked = new Set(layers.map((/** @type {any} */ { source }) => source));
  const sources = Object.fromEntries(Object.entries(style.sources).filter(([id]) => asked.has(id)));
  return { ...style, sources, layers };
}

/** An address as another one means it, with the braces of tiles left as they are. @param {string} address @param {string} from */
const meant = (address, from) => new URL(address, from).href.replaceAll("%7B", "{").replaceAll("%7D", "}");

/** How long another site may take to say how it draws the ground. */
const PATIENCE_MS = 3000;

/** How tiles of another site are named: the page asks for them, as the map's worker may ask nobody but us. */
const ELSEWHERE = "elsewhere";

/** What another site answers; it is told nothing of who asks, and where. @param {string} address @param {AbortSignal} [signal] */
async function answerOf(address, signal) {
  const answer = await fetch(address, { credentials: "omit", referrerPolicy: "no-referrer", signal });
  if (!answer.ok) throw new Error(`another site answered ${answer.status}`);
  return answer;
}

/** A source of another site's style, with its tiles. @param {any} source @param {string} from @param {AbortSignal} signal */
async function sourceOf(source, from, signal) {
  const { url, ...own } = source;
  const base = url ? meant(url, from) : from;
  const about = url ? { ...(await (await answerOf(base, signal)).json()), ...own } : own;
  if (!about.tiles) return about;
  return { ...about, tiles: about.tiles.map((/** @type {string} */ tiles) => `${ELSEWHERE}://${meant(tiles, base)}`) };
}

/** Before the name of each source and layer that another site brings. */
const GROUND = "ground:";

/** Where a setting names another site that draws the ground, its layers in place of ours. Its letters are drawn with the fonts of
 * this machine. Where it does not answer in time, ours stay. @param {any} style */
async function withGround(style) {
  const ground = style.metadata["buurtraat:ground"];
  if (!ground) return style;
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const other = await (await answerOf(ground.style, signal)).json();
  const own = (/** @type {string} */ id) => GROUND + id;
  const brought = Object.entries(other.sources).map(async ([id, source]) => [own(id), await sourceOf(source, ground.style, signal)]);
  const sources = { ...style.sources, ...Object.fromEntries(await Promise.all(brought)) };
  const layers = other.layers.map((/** @type {any} */ layer) => ({
    ...layer,
    id: own(layer.id),
    ...(layer.source ? { source: own(layer.source) } : {}),
  }));
  const kept = style.layers.filter((/** @type {any} */ { id }) => !ground.replaces.includes(id));
  // Those of a style that names one alone are `default`, which stands before no name; ours stay beside them.
  const brings = typeof other.sprite === "string" ? [{ id: "default", url: other.sprite }] : (other.sprite ?? []);
  const theirs = brings.map((/** @type {{ id: string, url: string }} */ { id, url }) => ({ id, url: meant(url, ground.style) }));
  return { ...style, sprite: [...style.sprite, ...theirs], sources, layers: [...layers, ...kept] };
}

/** What stands in the list about something on the map. @param {string} key @param {string} value */
const row = (key, value) => document.querySelector(`#op-de-kaart [data-${key}="${CSS.escape(value)}"]`);

/** @param {any} gl @param {HTMLElement} canvas @param {Given} about @param {any} style what is drawn first */
const mapIn = (gl, canvas, about, style) =>
  new gl.Map({
    container: canvas,
    style,
    center: [about.longitude, about.latitude],
    zoom: about.zoom,
    minZoom: 5,
    maxZoom: 18,
    hash: "kaart",
    locale: about.words,
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    attributionControl: { compact: false },
  });

/** @param {HTMLElement} box */
async function open(box) {
  const about = given(box);
  const [gl, style] = await Promise.all([import(about.module), styleOf(about.style), sheetOf(about.sheet)]);
  gl.setWorkerUrl(about.worker);
  gl.addProtocol(ELSEWHERE, async (/** @type {{ url: string }} */ { url }, /** @type {AbortController} */ { signal }) => ({
    data: await (await answerOf(url.slice(ELSEWHERE.length + 3), signal)).arrayBuffer(),
  }));
  const first = firstOf(style);
  const canvas = document.createElement("div");
  canvas.className = "map__canvas map__canvas--coming";
  box.append(canvas);
  const map = mapIn(gl, canvas, about, first);
  map.addControl(new gl.NavigationControl({ showCompass: false }), "top-right");
  const whole = withGround(style).catch(() => style);
  const isThere = () => Object.keys(first.sources).every((id) => map.getSource(id) && map.isSourceLoaded(id));
  const drawn = new Promise((/** @type {(_: void) => void} */ done) => {
    map.on("render", function look() {
      if (!isThere()) return;
      map.off("render", look);
      show(box, canvas);
      done();
    });
  });
  const complete = Promise.all([whole, drawn]).then(([rest]) => map.setStyle(rest));
  listen(gl, map, about, complete);
  // For whoever tries it out: what is drawn can be read.
  Object.assign(box, { map });
}

/** The map in the place of the honeycomb and of what opened it; until then there is something to see.
 * @param {HTMLElement} box @param {HTMLElement} canvas */
function show(box, canvas) {
  const wasHere = document.activeElement === document.body || box.contains(document.activeElement);
  canvas.classList.remove("map__canvas--coming");
  box.replaceChildren(canvas);
  document.documentElement.classList.add("has-map");
  if (wasHere) canvas.querySelector("canvas")?.focus();
}

/** An address that asks for another value. @param {string} address @param {string} name @param {string} value */
const answering = (address, name, value) => address.replace(new RegExp(`([?&]${name}=)[^&]*`), `$1${encodeURIComponent(value)}`);

/** Puts the new list in the place of the old one; whoever was in its field stays there. @param {string} html */
function renew(html) {
  const place = document.getElementById("op-de-kaart");
  const was = place?.contains(document.activeElement) ? document.activeElement?.id : "";
  if (place) place.outerHTML = html;
  if (was) document.getElementById(was)?.focus();
}

/** @param {any} gl @param {any} map @param {Given} about @param {Promise<void>} complete once it has all its layers */
function listen(gl, map, about, complete) {
  let timer = 0;
  let letters = "";
  let asked = new AbortController();

  async function list() {
    asked.abort();
    asked = new AbortController();
    const bounds = map.getBounds();
    const question = new URL(about.list, location.href);
    const corners = [bounds.getSouth(), bounds.getWest(), bounds.getNorth(), bounds.getEast()];
    question.searchParams.set("binnen", corners.map((degrees) => degrees.toFixed(5)).join(","));
    question.searchParams.set("zoom", String(Math.floor(map.getZoom())));
    question.searchParams.set("naam", letters);
    try {
      const answer = await fetch(question, { signal: asked.signal });
      if (answer.ok) renew(await answer.text());
    } catch (fault) {
      // An earlier question was given up; any other fault leaves the list as it was.
      if (!(fault instanceof DOMException)) throw fault;
    }
  }

  map.on("moveend", () => {
    clearTimeout(timer);
    timer = window.setTimeout(list, REST_MS);
  });
  complete.then(() => map.once("idle", list));
  // Something else is asked of the same map, such as another quarter.
  document.addEventListener("asked", (event) => {
    const { name, value } = /** @type {CustomEvent} */ (event).detail;
    about.list = answering(about.list, name, value);
    complete.then(() => {
      for (const [id, { tiles }] of Object.entries(map.getStyle().sources)) {
        const asked = (/** @type {string} */ one) => answering(one, name, value);
        if (tiles?.some((/** @type {string} */ one) => one.includes(`${name}=`))) map.getSource(id).setTiles(tiles.map(asked));
      }
      list();
    });
  });
  // Letters are looked for in what the map shows, not in what the page began with.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.closest("#op-de-kaart")) return;
    event.preventDefault();
    letters = String(new FormData(form).get("naam") ?? "");
    list();
  });
  for (const [layer, key] of [["places", "id"], ["hexagons", "cell"]]) {
    map.on("click", layer, (/** @type {any} */ event) => tell(gl, map, event, key));
  }
}

/** @param {any} gl @param {any} map @param {any} event @param {string} key */
function tell(gl, map, event, key) {
  if (event.originalEvent.told) return;
  const found = row(key, event.features[0].properties[key] ?? "");
  if (!found) return;
  event.originalEvent.told = true;
  const words = document.createElement("div");
  const said = found.getAttribute("data-said");
  const link = found.querySelector("a");
  const cells = found instanceof HTMLTableRowElement ? [...found.cells] : [found];
  const parts = said && link ? [[link.cloneNode(true)], [said]] : cells.map((cell) => [...cell.cloneNode(true).childNodes]);
  words.append(...parts.flatMap((part) => [...part, " "]));
  // Up to two thirds of the map there is a side on which it fits, wherever it points.
  new gl.Popup({ focusAfterOpen: true, maxWidth: "min(16rem, 64%)" }).setLngLat(event.lngLat).setDOMContent(words).addTo(map);
}

for (const box of document.querySelectorAll("[data-map]")) {
  const button = box.querySelector("button");
  if (!(box instanceof HTMLElement) || !button) continue;
  box.hidden = false;
  button.addEventListener("click", () => {
    const [coming, fault] = ["coming", "fault"].map((part) => box.querySelector(`.map__${part}`));
    const busy = (/** @type {boolean} */ is) => {
      button.disabled = is;
      coming?.toggleAttribute("hidden", !is);
    };
    busy(true);
    fault?.setAttribute("hidden", "");
    open(box).catch(() => {
      busy(false);
      box.querySelector(".map__canvas")?.remove();
      fault?.removeAttribute("hidden");
    });
  });
}
