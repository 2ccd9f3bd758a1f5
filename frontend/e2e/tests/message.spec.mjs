// A ready message: copied with one press, and on paper in full; without JavaScript it can be selected.
import { expect, test } from "@playwright/test";
import { base } from "../pages.mjs";

test("a ready message is copied", async ({ browser }) => {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  for (const file of ["card-held.nl.html", "need-no-place.nl.html"]) {
    await page.goto(`${base}/${file}`);
    await page.getByRole("button", { name: "Kopieer" }).press("Enter");
    await expect(page.getByText("Gekopieerd.")).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator("#message").inputValue());
  }
  await context.close();
});

test("without JavaScript it stands there to be selected", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${base}/card-held.nl.html`);
  await expect(page.locator("#message")).toBeVisible();
  await expect(page.getByRole("button", { name: "Kopieer" })).toHaveCount(0);
  await context.close();
});

test("it goes along on paper, and its buttons stay behind", async ({ page }) => {
  await page.goto(`${base}/card-held.nl.html`);
  await page.emulateMedia({ media: "print" });
  const message = page.locator("#message");
  await expect(message).toBeVisible();
  await expect(page.locator(".message .acts")).toBeHidden();
  const cut = await message.evaluate((field) => field.scrollHeight - field.clientHeight);
  expect(cut).toBeLessThanOrEqual(1);
  await page.goto(`${base}/need-open.nl.html`);
  await expect(page.locator(".own:visible")).toHaveCount(0);
});
