// Signing in by mail and by app in the running demo, by keyboard alone and without JavaScript.
import { expect, test } from "@playwright/test";
import { byKeyboard, byPointing } from "../keys.mjs";
import { appCode, signInByMail } from "../mail.mjs";
import { demo } from "../pages.mjs";

const role = "administrator";

test.beforeEach(() => {
  test.skip(demo === "", "skipped: no demo at BUURTRAAT_URL");
});

// One test: the second factor is that of one person, and a code is never taken twice.
test("@U7 @U8 a code by mail, then one by app, with and without JavaScript", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const go = byKeyboard(page);
  await signInByMail(page, go, "", role);
  await expect(page).toHaveURL(`${demo}/team`);
  await page.goto(`${demo}/team/account`);
  await go.press(page.locator('main a[href$="/account/tweede"]'));
  const secret = /secret=([A-Z2-7]+)/.exec(await page.locator('a[href^="otpauth:"]').getAttribute("href"))[1];
  await go.fill(page.locator("#code"), appCode(secret, -1));
  await go.press(page.locator("main form button[type=submit]"));

  const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
  const other = await plain.newPage();
  await signInByMail(other, byPointing, "/en", role);
  await expect(other.locator("h1")).toContainText("app");
  await byPointing.fill(other.locator("#code"), appCode(secret, -1));
  await byPointing.press(other.locator("main form:has(#code) button[type=submit]"));
  await expect(other.locator("#code-fault")).toBeVisible();
  await byPointing.fill(other.locator("#code"), appCode(secret, 0));
  await byPointing.press(other.locator("main form:has(#code) button[type=submit]"));
  await expect(other).toHaveURL(`${demo}/en/team`);
  await other.goto(`${demo}/en/team/account/tweede`);
  await byPointing.fill(other.locator("#code"), appCode(secret, 1));
  await byPointing.press(other.locator("main form button[type=submit]"));
  await expect(other.locator('a[href^="otpauth:"]').or(other.locator('main a[href$="/account/tweede"]'))).toBeVisible();
  console.log("signing in by mail and app: keyboard=1 without_script=1");
  await Promise.all([context.close(), plain.close()]);
});
