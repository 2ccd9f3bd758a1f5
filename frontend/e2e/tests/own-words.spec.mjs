// Names and numbers are told while one types, without a press; nothing is sent anywhere else.
import { expect, test } from "@playwright/test";
import { demo, signIn } from "../pages.mjs";

test.beforeEach(async ({ page }) => {
  test.skip(demo === "", "skipped: no demo at BUURTRAAT_URL");
  await signIn(page.context());
});

for (const [path, leave, topic] of [
  ["/team/vragen/nieuw", "Laat de naam weg: “Jan”.", "Werkervaring"],
  ["/en/team/vragen/nieuw", "Leave the name out: “Jan”.", "Work experience"],
]) {
  for (const width of [360, 1280]) {
    test(`a name is told while one types: ${path} at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const asked = [];
      page.on("request", (request) => {
        const { pathname } = new URL(request.url());
        // The browser fetches the icon when it likes.
        if (!pathname.startsWith("/assets/")) asked.push(`${request.method()} ${pathname}`);
      });
      await page.goto(demo + path);
      asked.length = 0;
      await page.locator("#own_words").pressSequentially("Bel Jan, hij wil iets met fietsen.");
      const beside = page.locator("[data-looks-at=own_words]");
      await expect(beside).toHaveAttribute("aria-live", "polite");
      await expect(beside).toContainText(leave);
      await expect(beside).toContainText(topic);
      expect([...new Set(asked)]).toEqual([`POST ${path}/kijk`]);
      // Wide as the page, not wider.
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.locator("#own_words").fill("");
      await expect(beside).toBeEmpty();
    });
  }
}
