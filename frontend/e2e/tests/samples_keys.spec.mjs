// Every page in every state, as rendered by the program's own test: what is pressed, keys, security policy. One visit to a page
// answers all that can be asked of it without pressing anything.
import { expect, test } from "@playwright/test";
import { base, samples } from "../pages.mjs";

/** Everything to press on this page, with its size. */
function pressed() {
  const all = [...document.querySelectorAll("main a[href], header a[href], button, input:not([type=hidden]), select, textarea, summary")];
  return all
    .filter((one) => !one.closest("[hidden]") && !one.closest("svg") && !one.closest("details:not([open]) > :not(summary)"))
    .filter((one) => !one.classList.contains("nl-skip-link"))
    .map((one) => {
      const box = (one.closest("label") ?? one).getBoundingClientRect();
      return { what: one.outerHTML.slice(0, 80), width: box.width, height: box.height };
    });
}

test("@U7 @R22 @U14 everything to press is large enough; no sample breaks the security policy or asks a third party", async ({ page }) => {
  const [small, broken, outside] = [[], [], []];
  let targets = 0;
  page.on("console", (line) => {
    if (line.text().includes("Content Security Policy")) broken.push(line.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(base)) outside.push(request.url());
  });
  await page.setViewportSize({ width: 360, height: 900 });
  const all = samples();
  for (const { file } of all) {
    await page.goto(`${base}/${file}`);
    const found = await page.evaluate(pressed);
    targets += found.length;
    small.push(...found.filter((one) => one.width < 24 || one.height < 24).map((one) => `${file} ${one.what}`));
  }
  // What the last page still does is heard too.
  await page.waitForLoadState("networkidle");
  console.log(`U7 targets=${targets} small=${small.length}`);
  console.log(`R22 pages=${all.length} violations=${broken.length}`);
  console.log(`U14 pages=${all.length} third_party=${outside.length}`);
  expect([small, broken, outside]).toEqual([[], [], []]);
});

test("@U7 Tab reaches everything in order, shows where it is, and leaves again", async ({ page }) => {
  let reached = 0;
  const faults = [];
  for (const { file } of samples().filter((one) => one.lang === "nl")) {
    await page.goto(`${base}/${file}`);
    await page.evaluate(() => {
      document.activeElement?.blur();
      document.body.tabIndex = -1;
      document.body.focus();
    });
    let steps = 0;
    for (; steps < 200; steps += 1) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(() => {
        const one = document.activeElement;
        if (!one || one === document.body) return null;
        const seen = [one, one.nextElementSibling].filter((part) => part).map((part) => getComputedStyle(part));
        const outlined = seen.some((look) => look.outlineStyle !== "none" && parseFloat(look.outlineWidth) >= 3);
        const edged = one.closest("svg") && parseFloat(getComputedStyle(one.querySelector("polygon")).strokeWidth) >= 3;
        return { what: one.outerHTML.slice(0, 80), shows: Boolean(outlined || edged) };
      });
      if (at === null) break;
      reached += 1;
      if (!at.shows) faults.push(`${file} ${at.what}`);
    }
    if (steps === 200) faults.push(`${file}: a trap`);
  }
  console.log(`U7 reached=${reached} hidden_or_trapped=${faults.length}`);
  expect(faults).toEqual([]);
});
