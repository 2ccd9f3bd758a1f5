// The rendered samples and what the checks share about them.
import { AxeBuilder } from "@axe-core/playwright";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const target = resolve(root, process.env.CARGO_TARGET_DIR ?? "target");

/** Where `cargo test` writes the samples. */
export const folder = process.env.BUURTRAAT_PAGES ?? join(target, "pages");
/** The server of the samples: a port of this run's own, which its workers inherit. */
export const port = (process.env.BUURTRAAT_PAGES_PORT ??= String(20_000 + (process.pid % 20_000)));
export const base = `http://127.0.0.1:${port}`;
/** The demo, where one is running. */
export const demo = process.env.BUURTRAAT_URL ?? "";
/** At full size every language gets every state in every look. */
export const full = process.env.ROW_SCALE === "full";

/** What accessibility is measured by. */
const axeTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/**
 * What axe says of a page. The mode is the one that asks all at once in the page itself: the other one, made for pages with frames (the
 * security policy allows none), opens a second tab for every answer, says the same and takes twice as long.
 * @param {import("@playwright/test").Page} page
 */
export const axe = (page) => new AxeBuilder({ page }).withTags(axeTags).setLegacyMode(true).analyze();

/** Lets a role of a demo in: its cookie, as a header. */
export async function ticketAt(url, role) {
  const answer = await fetch(`${url}/aanmelden/demo`, { method: "POST", body: new URLSearchParams({ role }), redirect: "manual" });
  const ticket = (answer.headers.get("set-cookie") ?? "").split(";")[0];
  if (!ticket.startsWith("__Host-")) throw new Error(`the demo let nobody in: ${answer.status}`);
  return ticket;
}

let ticket = "";

/** The cookie of the demo's member of the team, as a header; asked for once. */
export const session = async () => (ticket ||= await ticketAt(demo, "member"));

async function keep(context, url, ticket) {
  const [name, value] = ticket.split("=");
  await context.addCookies([{ name, value, url: url.replace("http:", "https:"), secure: true, httpOnly: true, sameSite: "Lax" }]);
}

/** Signs a browser in as the demo's member of the team. @param {import("@playwright/test").BrowserContext} context */
export const signIn = async (context) => keep(context, demo, await session());

/** Signs a browser in at a demo of its own. */
export const signInAt = async (context, url, role) => keep(context, url, await ticketAt(url, role));

/** A street or postcode that the demo knows: given, or the place of the first need in its list. */
export async function somewhere() {
  if (process.env.BUURTRAAT_PLACE) return process.env.BUURTRAAT_PLACE;
  const list = await (await fetch(`${demo}/team/vragen`, { headers: { cookie: await session() } })).text();
  const street = /class="found__why">rond ([^·<]+)/.exec(list)?.[1];
  if (!street) throw new Error("no need of the demo names a street");
  return street.trim();
}

export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** @typedef {{ file: string, page: string, state: string, lang: string }} Sample */

/** All samples, as the test that wrote them names them: `home-results.nl.html` is page `home` in state `results`. @returns {Sample[]} */
export function samples() {
  const list = join(folder, "samples.json");
  if (!existsSync(list)) {
    throw new Error("no rendered pages: run `cargo test --lib pages_are_written` first");
  }
  return JSON.parse(readFileSync(list, "utf8")).sort((one, other) => (one.file < other.file ? -1 : 1));
}

/** Every kind of message as mail programs show it, by its file in `folder`. */
export const mails = () => readdirSync(join(folder, "mail")).filter((name) => name.endsWith(".html")).sort().map((name) => `mail/${name}`);

/** Every look of every sample that the size asks for: all of Dutch in light, one state of a page in the dark, and in another language in two opposite looks. */
export function looks() {
  const all = [];
  const seen = new Set();
  for (const sample of samples()) {
    for (const scheme of /** @type {const} */ (["light", "dark"])) {
      for (const width of [320, 1280]) {
        const other = `${sample.page} ${sample.lang} ${scheme} ${width}`;
        const opposite = sample.lang === "nl" || (scheme === "light") === (width === 320);
        if (full || (sample.lang === "nl" && scheme === "light") || (opposite && !seen.has(other))) {
          all.push({ ...sample, scheme, width });
          seen.add(other);
        }
      }
    }
  }
  return all;
}
