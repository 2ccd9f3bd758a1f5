// Puts the released NL Design System parts in the place of our plain ones and writes `dist/site.css`, which the program
// then carries. No bundler: one file after the other, comments and source maps left out.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));

/** @type {[string, string][]} package and file, in the order of the page */
const parts = [
  ["@nl-design-system-candidate/button-css", "button.css"],
  ["@nl-design-system-candidate/heading-css", "heading.css"],
  ["@nl-design-system-candidate/link-css", "link.css"],
  ["@nl-design-system-candidate/paragraph-css", "paragraph.css"],
  ["@nl-design-system-candidate/skip-link-css", "skip-link.css"],
  ["@utrecht/alert-css", "index.min.css"],
  ["@utrecht/form-label-css", "index.min.css"],
  ["@utrecht/select-css", "index.min.css"],
  ["@utrecht/textarea-css", "index.min.css"],
  ["@utrecht/textbox-css", "index.min.css"],
];
// The same list as in src/web/page/asset.rs, `parts` replaced.
const own = ["base", "layout", "form", "list", "comb", "map", "print"];
const mostBytes = 14 * 1024;

/** @param {string} name */
const style = (name) => readFileSync(join(here, "styles", `${name}.css`), "utf8");

/** @param {[string, string]} part */
function released([name, file]) {
  const text = readFileSync(join(here, "node_modules", name, "dist", file), "utf8");
  return text.replace(/\/\*#[^]*?\*\//g, "");
}

/** @param {[string, string]} part */
function credit([name]) {
  const about = JSON.parse(readFileSync(join(here, "node_modules", name, "package.json"), "utf8"));
  return `${name} ${about.version}`;
}

const credits = parts.map(credit).join(", ");
const css = [
  `/* Parts: ${credits}; EUPL-1.2. */`,
  style("tokens"),
  ...parts.map(released),
  ...own.map(style),
].join("\n");

/** A file as it is, and beside it compressed once as far as it goes: a server has no time for that. @param {string} name @param {string} text */
function write(name, text) {
  writeFileSync(join(here, "dist", name), text);
  writeFileSync(join(here, "dist", `${name}.br`), brotliCompressSync(text));
}

const lean = css.replace(/\/\*(?! Parts)[^]*?\*\//g, "").replace(/\n\s*/g, "\n").replace(/\n+/g, "\n");
const bytes = gzipSync(lean, { level: 9 }).length;
mkdirSync(join(here, "dist"), { recursive: true });
write("site.css", lean);
// The map as it is released: modules that load each other by address need no bundler.
const library = ["maplibre-gl.mjs", "maplibre-gl-worker.mjs", "maplibre-gl.css"];
const mostOfMap = 460 * 1024;
let ofMap = 0;
for (const file of library) {
  const text = readFileSync(join(here, "node_modules", "maplibre-gl", "dist", file), "utf8");
  const plain = text.replace(/\n\/\/# sourceMappingURL=.*\n?$/, "\n");
  ofMap += gzipSync(plain, { level: 9 }).length;
  write(file, plain);
}
console.log(`the map ${ofMap} bytes gzipped`);
if (ofMap > mostOfMap) {
  console.error(`too large: at most ${mostOfMap} bytes gzipped`);
  process.exit(1);
}
console.log(`dist/site.css ${lean.length} bytes, ${bytes} gzipped`);
if (bytes > mostBytes) {
  console.error(`too large: at most ${mostBytes} bytes gzipped`);
  process.exit(1);
}
