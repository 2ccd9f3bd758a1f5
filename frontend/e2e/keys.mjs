// Working by keyboard alone, and by pointing: the same steps in two ways.
import { expect } from "@playwright/test";

/** Presses Tab until the wanted element has the focus, and sees that the focus shows. */
export async function tabTo(page, wanted) {
  for (let step = 0; step < 150; step += 1) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      const shows = await wanted.evaluate((element) => {
        const look = getComputedStyle(element);
        const beside = element.nextElementSibling ? getComputedStyle(element.nextElementSibling) : look;
        return [look, beside].some((one) => one.outlineStyle !== "none" && parseFloat(one.outlineWidth) >= 2);
      });
      expect(shows, "the focus shows").toBe(true);
      return;
    }
  }
  throw new Error(`not reached by Tab: ${wanted}`);
}

/** By keyboard. @param {import("@playwright/test").Page} page */
export const byKeyboard = (page) => ({
  fill: async (field, text) => {
    const there = await field.evaluate((element) => element === document.activeElement);
    if (!there) await tabTo(page, field);
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type(text);
  },
  // As it comes from the clipboard: a Tab in it stands in the text.
  paste: async (field, text) => {
    await tabTo(page, field);
    await page.keyboard.insertText(text);
  },
  // Of radio buttons the first has the focus; each tick has its own.
  choose: async (choice) => {
    const tick = (await choice.getAttribute("type")) === "checkbox";
    await tabTo(page, tick ? choice : page.locator(`input[name=${await choice.getAttribute("name")}]`).first());
    await page.keyboard.press("Space");
  },
  // The first letters of a choice find it.
  select: async (list, label) => {
    await tabTo(page, list);
    await page.keyboard.type(label);
  },
  press: async (button) => {
    await tabTo(page, button);
    await page.keyboard.press("Enter");
  },
});

/** By pointing. */
export const byPointing = {
  fill: (field, text) => field.fill(text),
  paste: (field, text) => field.fill(text),
  choose: (choice) => choice.check(),
  select: async (list, label) => {
    const all = await list.locator("option").allTextContents();
    await list.selectOption({ label: all.find((one) => one.startsWith(label)) });
  },
  press: (button) => button.click(),
};
