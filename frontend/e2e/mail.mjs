// Signing in by mail in the demo: the letter is read on the page that shows the demo's post, the code of an app is made here.
import { expect } from "@playwright/test";
import { createHmac } from "node:crypto";
import { demo, ticketAt } from "./pages.mjs";

/** The clock of the demo stands still. */
const seconds = Date.parse("2026-09-14T09:00+02:00") / 1000;
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** What an app shows, so many half minutes away. */
export function appCode(secret, away) {
  const bits = [...secret].map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(seconds / 30) + away));
  const digest = createHmac("sha1", key).update(step).digest();
  const number = digest.readUInt32BE(digest[19] & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}

/** Asks for a code, reads it in the demo's post and types it; ends where that leads. */
export async function signInByMail(page, go, path, role) {
  // Whoever nobody was yet in this demo has no address.
  await ticketAt(demo, role);
  const email = `${role}@voorbeeld.example`;
  const letter = page.locator("[data-list=post] > li").filter({ hasText: email }).first();
  await page.goto(`${demo}/demo/post`);
  const earlier = (await letter.count()) > 0 ? await letter.locator("b").innerText() : "";
  await page.goto(`${demo}${path}/aanmelden`);
  await go.fill(page.locator("#email"), email);
  await go.press(page.locator("main form:has(#email) button[type=submit]"));
  // The link to the post stands on the page before too: pressed there, it would take the place of what was sent.
  await expect(page).toHaveURL(/\/aanmelden\/code/);
  await go.press(page.locator('main a[href$="/demo/post"]'));
  await expect(page).toHaveURL(/\/demo\/post/);
  await expect(async () => {
    await page.reload();
    await expect(letter).toBeVisible({ timeout: 500 });
    expect(await letter.locator("b").innerText()).not.toBe(earlier);
  }).toPass({ timeout: 30_000 });
  const code = await letter.locator("b").innerText();
  expect(code).toMatch(/^\d{4} \d{4}$/);
  await page.goBack();
  await go.fill(page.locator("#code"), code);
  await go.press(page.locator("main form:has(#code) button[type=submit]"));
}
