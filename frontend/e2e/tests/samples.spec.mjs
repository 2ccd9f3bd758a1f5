// Every page in every state, as rendered by the program's own test: its outline.
import { expect, test } from "@playwright/test";
import { base, samples } from "../pages.mjs";

test("@U2 the outline of every page is the one that was looked at", async ({ page }) => {
  // From right to left a page has the outline of the Dutch one, in other words.
  const all = samples().filter((one) => one.lang !== "ar");
  for (const { file } of all) {
    await page.goto(`${base}/${file}`);
    const name = `${file.replace(".html", "")}.aria.yml`;
    await expect.soft(page.locator("body")).toMatchAriaSnapshot({ name });
  }
  console.log(`U2 pages=${new Set(all.map((one) => one.page)).size} states=${all.length}`);
});
