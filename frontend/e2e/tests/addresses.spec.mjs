// Addresses proposed while one types: by keyboard alone, in both languages and widths; and when the server is away.
import { expect, test } from "@playwright/test";
import { tabTo } from "../keys.mjs";
import { axe, demo, signIn, somewhere } from "../pages.mjs";

const looks = [360, 1280].flatMap((width) => [{ width, path: "" }, { width, path: "/en" }]);

test.beforeEach(async ({ context }) => {
  test.skip(demo === "", "skipped: no demo at BUURTRAAT_URL");
  await signIn(context);
});

/** The parts of the form for a new need. */
async function open(page, { width, path }) {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`${demo}${path}/team/vragen/nieuw`);
  const field = page.locator("#place");
  await tabTo(page, field);
  return { field, list: page.locator("#place-addresses"), options: page.locator("#place-addresses [role=option]") };
}

async function type(page, field, text) {
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
  await expect(field).toHaveValue(text);
}

/** The number of the marked proposal; none where nothing is. */
async function marked({ field, options }) {
  const id = await field.getAttribute("aria-activedescendant");
  const selected = await options.evaluateAll((all) => all.filter((one) => one.getAttribute("aria-selected") === "true").map((one) => one.id));
  expect(selected).toEqual(id === null ? [] : [id]);
  return id === null ? undefined : Number(id.split("-").at(-1));
}

/** Down, up past the first, and out with Escape: what was typed stays. */
async function moveAndLeave(page, parts, typed) {
  const { field, list, options } = parts;
  await expect(list).toBeVisible();
  await expect(field).toHaveAttribute("aria-expanded", "true");
  const last = (await options.count()) - 1;
  expect(await marked(parts)).toBeUndefined();
  for (const [key, at] of [["ArrowDown", 0], ["ArrowDown", Math.min(1, last)], ["ArrowUp", 0], ["ArrowUp", last]]) {
    await page.keyboard.press(key);
    expect(await marked(parts), key).toBe(at);
  }
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(field).toHaveAttribute("aria-expanded", "false");
  await expect(field).toHaveValue(typed);
}

/** Enter takes the marked one and sends nothing; Tab leaves what was typed and goes on. */
async function takeAndGoOn(page, { field, list, options }, typed) {
  const here = page.url();
  await type(page, field, typed);
  await expect(list).toBeVisible();
  await page.keyboard.press("ArrowDown");
  const label = await options.first().innerText();
  await page.keyboard.press("Enter");
  await expect(list).toBeHidden();
  await expect(field).toBeFocused();
  const value = await field.inputValue();
  expect(value).not.toBe(typed);
  expect(label.toLowerCase()).toContain(value.split(",")[0].toLowerCase());
  expect(page.url()).toBe(here);
  await type(page, field, typed);
  await expect(list).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(list).toBeHidden();
  await expect(field).not.toBeFocused();
  await expect(field).toHaveValue(typed);
}

test("@U28 @U7 proposals by arrows, Enter, Escape and Tab", async ({ page }) => {
  const typed = (await somewhere()).slice(0, 4);
  const violations = [];
  let lists = 0;
  for (const look of looks) {
    const parts = await open(page, look);
    await type(page, parts.field, typed);
    await moveAndLeave(page, parts, typed);
    await takeAndGoOn(page, parts, typed);
    await tabTo(page, parts.field);
    await type(page, parts.field, typed);
    await expect(parts.list).toBeVisible();
    const found = await axe(page);
    violations.push(...found.violations.map(({ id, nodes }) => `${look.path} ${look.width}: ${id} ${nodes[0]?.target.join(" ")}`));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wide > 0) violations.push(`${look.path} ${look.width}: ${wide} px too wide`);
    lists += 1;
  }
  console.log(`U28 browser lists=${lists} violations=${violations.length}`);
  console.log(`U7 addresses lists=${lists} traps=0`);
  expect(violations).toEqual([]);
});

test("@U28 a server that is away leaves a field to type in and a form to send", async ({ page }) => {
  const where = await somewhere();
  let [asked, away] = [0, 0];
  await page.route("**/api/v1/addresses?**", (route) => {
    asked += 1;
    return route.abort();
  });
  for (const look of looks) {
    const { field, list } = await open(page, look);
    const before = asked;
    await type(page, field, where);
    await expect.poll(() => asked).toBeGreaterThan(before);
    await expect(list).toBeHidden();
    await page.locator("#own_words").fill("Ik zoek gezelschap.");
    await page.locator("input[name=own_network][value=nobody]").check();
    await field.focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("h1")).toContainText("Ik zoek gezelschap.");
    away += 1;
  }
  console.log(`U28 browser away=${away} asked_in_vain=${asked}`);
});
