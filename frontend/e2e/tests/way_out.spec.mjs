// Away from a page about somebody, at once: by the link, by Escape three times, and without JavaScript. Whatever was on
// the page is not what "back" leads to.
import { expect, test } from "@playwright/test";
import { demo } from "../pages.mjs";

/** Where a municipality's setting, or nobody's, leads; played here, so that no other machine is asked. */
const weather = "<!doctype html><title>Het weer</title><h1>Zonnig</h1>";

test.beforeEach(() => {
  test.skip(demo === "", "skipped: no demo at BUURTRAAT_URL");
});

/** A page with a question just asked, with the home page before the form in the history. */
async function asked(browser, options) {
  const context = await browser.newContext(options);
  const elsewhere = [];
  await context.route((url) => url.origin !== new URL(demo).origin, (route) => {
    elsewhere.push(route.request().headers().referer ?? "");
    return route.fulfill({ contentType: "text/html", body: weather });
  });
  const page = await context.newPage();
  await page.goto(`${demo}/meedoen`);
  await page.goto(`${demo}/vraag`);
  await page.fill("#own_words", "Sinterklaas is te duur voor ons");
  await page.check("[name=no_place]");
  await page.check("[name=own_network][value=nobody]");
  await page.click("main form button[type=submit]");
  await expect(page.locator("main")).toContainText("Sinterklaas is te duur");
  expect(elsewhere, "nothing is asked elsewhere before somebody leaves").toEqual([]);
  return { context, page, elsewhere };
}

const ways = {
  link: (page) => page.click("[data-way-out]"),
  "Escape three times": async (page) => {
    // The keys are heard once the script of the page is there.
    await page.waitForLoadState("networkidle");
    // On a machine that is busy with something else three presses may be a slow three: a person presses again.
    await expect(async () => {
      for (let press = 0; press < 3; press += 1) await page.keyboard.press("Escape");
      await expect(page.locator("h1")).toHaveText("Zonnig", { timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
  },
};

for (const [way, leave] of Object.entries(ways)) {
  test(`asvs_42 away at once by ${way}`, async ({ browser }) => {
    const { context, page, elsewhere } = await asked(browser, { viewport: { width: 360, height: 740 } });
    await leave(page);
    await expect(page.locator("h1")).toHaveText("Zonnig");
    expect(elsewhere, "it does not hear where they came from").toEqual([""]);
    await page.goBack();
    await expect(page.locator("body")).not.toContainText("Sinterklaas");
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    await context.close();
  });
}

test("asvs_42 one Escape, or a slow one, leads nowhere", async ({ browser }) => {
  const { context, page, elsewhere } = await asked(browser, {});
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.waitForTimeout(1700);
  await page.keyboard.press("Escape");
  await expect(page.locator("main")).toContainText("Sinterklaas");
  expect(elsewhere).toEqual([]);
  await context.close();
});

test("asvs_42 away at once without JavaScript", async ({ browser }) => {
  const { context, page } = await asked(browser, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await page.click("[data-way-out]");
  await expect(page.locator("h1")).toHaveText("Zonnig");
  // What was posted was kept nowhere: a browser asks its user whether to send the form again, a driven one just sends it.
  const again = [];
  page.on("request", (request) => again.push(request.method()));
  const back = await page.goBack().then(() => "", (fault) => fault.message);
  expect(back === "" ? again : ["POST"], back).toContain("POST");
  await context.close();
});
