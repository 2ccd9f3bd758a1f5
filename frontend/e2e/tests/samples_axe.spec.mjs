// Every page in every state, as rendered by the program's own test: accessibility and width. A file of its own, so that it runs beside the others.
import { expect, test } from "@playwright/test";
import { axe, base, looks } from "../pages.mjs";
import { untriaged } from "../triage.mjs";

test("@U1 no accessibility violation in any state", async ({ browser }) => {
  const [faults, unseen] = [[], []];
  let undecided = 0;
  const done = looks();
  // A context per look, not per page: making one costs as much as looking.
  for (const [scheme, width] of new Map(done.map((one) => [`${one.scheme} ${one.width}`, [one.scheme, one.width]])).values()) {
    const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: 900 }, reducedMotion: "reduce" });
    const page = await context.newPage();
    for (const { file } of done.filter((one) => one.scheme === scheme && one.width === width)) {
      await page.goto(`${base}/${file}`);
      await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
      const { violations, incomplete } = await axe(page);
      for (const violation of violations) {
        const where = violation.nodes.map((node) => node.target.join(" ")).slice(0, 3);
        faults.push(`${file} ${scheme} ${width}: ${violation.id} ${where.join(" | ")}`);
      }
      undecided += incomplete.length;
      unseen.push(...untriaged(file, incomplete));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wide > 0) faults.push(`${file} ${scheme} ${width}: ${wide} px too wide`);
    }
    await context.close();
  }
  const states = new Set(done.map((one) => `${one.page}-${one.state}`)).size;
  const pages = new Set(done.map((one) => one.page)).size;
  console.log(`U1 pages=${pages} states=${states} looks=${done.length} violations=${faults.length} undecided=${undecided} untriaged=${unseen.length}`);
  expect([...faults, ...new Set(unseen)]).toEqual([]);
});
