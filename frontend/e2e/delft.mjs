// A team in Delft, from an empty database: the real files uploaded in the browser, and the first two screens. Shared by the
// scripts that are told on that data.
import { expect } from "@playwright/test";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const data = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..", "shared", "data");
const files = { gebieden: "converted/cbs_wijk_2022_utrecht_delft.geojson", postcodes: "geonames_pc4/NL.txt", straten: "osm_delft/tudelft.osm.pbf" };
const area = "Wijk 24 Voorhof, Delft";

/** Whether the files are there: they are not part of the project. */
export const isThere = existsSync(join(data, files.straten));

/** One who works through it: where, how, what they read in their language, and how often something was pressed. */
export class Visitor {
  constructor(page, go, { url, code }, say) {
    Object.assign(this, { page, go, url, code, say, pressed: 0 });
  }
  /** Only where somebody begins; from there on, links. */
  open = (path) => this.page.goto(`${this.url}${this.say.path}${path}`);
  find = (what) => this.page.locator(`main ${what}`);
  press = async (what) => {
    this.pressed += 1;
    await this.go.press(what);
    await this.page.waitForLoadState();
  };
  /** Follows a link: in the menu above, or on the page. */
  menu = (path) => this.press(this.page.locator("header").first().locator(`nav a[href="${this.say.path}${path}"]`));
  follow = (path) => this.press(this.find(`a[href$="${path}"]`).first());
  /** How often something is pressed while `work` is done. */
  counted = async (work) => {
    const before = this.pressed;
    await work();
    return this.pressed - before;
  };
  reads = (text) => expect(this.page.locator("main")).toContainText(text);
}

/** The map, uploaded on the first screens: a report of each file. */
export async function upload(visitor) {
  const { page, go, find } = visitor;
  await visitor.open("/begin");
  await go.fill(page.locator("#code"), visitor.code);
  await visitor.press(find("button[type=submit]"));
  for (const [sort, file] of Object.entries(files)) {
    await page.setInputFiles(`#file-${sort}`, join(data, file));
    await visitor.press(find(`#${sort} button[type=submit]`));
    await expect(find("dl.facts")).toBeVisible({ timeout: 120_000 });
    if (sort === "straten") await visitor.reads("OpenStreetMap");
    else await visitor.press(find("p.acts a").first());
  }
  await visitor.press(find("p.acts a").last());
}

/** Step 1: where they work and who they are; what is there already. */
export async function begin(visitor) {
  const { page, go } = visitor;
  await go.fill(page.locator("#q"), "Voor");
  await visitor.press(visitor.find("form button[type=submit]").first());
  await go.choose(page.getByLabel(area));
  await visitor.press(visitor.find("button[formaction]"));
  await go.fill(page.locator("#team"), "Wijkteam Voorhof");
  await go.fill(page.locator("#name"), "Fenna Dijkema");
  await go.fill(page.locator("#phone"), "015 123 45 67");
  await visitor.press(visitor.find("form.sheet-form button[type=submit]"));
  await visitor.reads(visitor.say.known);
  const places = Number(visitor.say.known.exec(await visitor.find(".nl-paragraph--lead").innerText())[1]);
  expect(places).toBeGreaterThanOrEqual(20);
  await expect(page.locator("svg.comb__picture, .comb__picture svg").first()).toBeVisible();
  await expect(page.locator("footer")).toContainText("OpenStreetMap");
  return places;
}
