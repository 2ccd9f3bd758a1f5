// What axe cannot decide by itself ("incomplete"): each was looked at and stands in `incomplete.json` with why it is fine; a
// new one is a fault until somebody has looked at it.
import { readFileSync } from "node:fs";

/** @typedef {{ rule: string, where: string, pages: string, why: string }} Triaged */

/** @type {Triaged[]} */
const triaged = JSON.parse(readFileSync(new URL("incomplete.json", import.meta.url), "utf8"));

/** Those of a page that nobody has looked at. @param {string} page @param {import("axe-core").Result[]} incomplete */
export function untriaged(page, incomplete) {
  const known = (rule, target) => triaged.some((one) => one.rule === rule && new RegExp(one.pages).test(page) && new RegExp(one.where).test(target));
  const all = incomplete.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, target: node.target.join(" ") })));
  return all.filter(({ id, target }) => !known(id, target)).map(({ id, target }) => `${page}: nobody looked at ${id} ${target}`);
}
