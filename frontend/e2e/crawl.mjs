// Walks through the demo as a visitor would, and through the team's pages as its member: from the first pages along every link, a handful of each kind of page.
import { demo, session } from "./pages.mjs";

const first = ["/", "/en", "/team/vragen", "/en/team/vragen", "/team/vragen/nieuw", "/en/team/vragen/nieuw", "/bestaat-niet",
  "/en/does-not-exist", "/?q=9999ZZ&category=samen", "/en?q=x&category=y&minutes=10000", "/?q=straat&category=samen", "/aanmelden", "/en/aanmelden"];

/** @typedef {{ path: string, kind: string, status: number, html: string, policy: string }} Visited */

/**
 * @param {string} where a place the demo knows
 * @param {number} most how many pages of one kind
 * @returns {Promise<Visited[]>}
 */
export async function crawl(where, most) {
  const topics = ["samen", "werk-en-stage", "eten-en-spullen", "geld-en-regelen"];
  const asked = topics.map((topic) => `?q=${encodeURIComponent(where)}&category=${topic}&minutes=15`);
  const todo = [...first, ...asked.flatMap((query) => [`/${query}`, `/en${query}`]), `/?q=${encodeURIComponent(where)}`];
  const kinds = new Map();
  const seen = new Set(todo);
  const visited = [];
  for (const path of todo) {
    const kind = kindOf(path);
    if ((kinds.get(kind) ?? 0) >= most) continue;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const headers = path.includes("/team") ? { cookie: await session() } : {};
    const answer = await fetch(demo + path, { redirect: "manual", headers });
    // Tables are for saving, not for looking at.
    if (!/^text\/html/.test(answer.headers.get("content-type") ?? "text/html")) continue;
    const html = await answer.text();
    visited.push({ path, kind, status: answer.status, html, policy: answer.headers.get("content-security-policy") ?? "" });
    for (const [, link] of html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)) {
      const to = link.replaceAll("&amp;", "&").replaceAll("&#38;", "&");
      // Four translations have the shape of Dutch: the program's own tests ask each of their pages.
      if (!seen.has(to) && !/^\/(api|tr|pl|uk|ti)(\/|\?|$)/.test(to)) todo.push(to);
      seen.add(to);
    }
  }
  return visited;
}

// Pages that differ in their id, place or topic only are one kind.
function kindOf(path) {
  return path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, "{id}").replace(/=[^&]*/g, "");
}
