// U23: a language two fifths longer than Dutch fits, on a small phone and on a laptop; and what reads aloud.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { base, folder, samples } from "../pages.mjs";

/** Text that a box cuts off, or that sticks out of its box or the page. */
function clipped() {
  const found = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const isCut = (look, axis) => ["hidden", "clip", "scroll", "auto"].includes(axis === "x" ? look.overflowX : look.overflowY);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = node.parentElement;
    if (node.textContent.trim() === "" || own.closest("svg, [hidden], .nl-skip-link, select, textarea") || !own.checkVisibility()) continue;
    range.selectNodeContents(node);
    for (const part of range.getClientRects()) {
      if (part.width <= 1 || part.height <= 1) continue;
      if (part.left < -1 || part.right > innerWidth + 1) found.add(`outside the page: ${node.textContent.trim().slice(0, 60)}`);
      for (let box = own; box && box !== document.body; box = box.parentElement) {
        const look = getComputedStyle(box);
        if (look.display === "inline" || look.display === "contents") continue;
        const edge = box.getBoundingClientRect();
        // Words that are there for ears only lie in a box of one pixel.
        if (edge.width <= 1 || edge.height <= 1) break;
        const wide = part.left < edge.left - 1 || part.right > edge.right + 1;
        const high = isCut(look, "y") && (part.top < edge.top - 1 || part.bottom > edge.bottom + 1);
        if (wide || high) found.add(`${box.tagName}.${box.className}: ${node.textContent.trim().slice(0, 60)}`);
        if (look.position === "absolute" || look.position === "fixed") break;
      }
    }
  }
  return [...found];
}

test("@U23 nothing is clipped or sticks out where a language is longer than Dutch", async ({ page }) => {
  const long = readdirSync(join(folder, "long")).map((name) => `long/${name}`);
  const arabic = samples().filter((one) => one.lang === "ar").map((one) => one.file);
  const faults = [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const file of [...long, ...arabic]) {
      await page.goto(`${base}/${file}`);
      await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) faults.push(`${file} ${width}: ${wide} px too wide`);
      faults.push(...(await page.evaluate(clipped)).map((fault) => `${file} ${width}: ${fault}`));
    }
  }
  console.log(`U23 long=${long.length} arabic=${arabic.length} widths=2 clipped=${faults.length}`);
  expect(faults).toEqual([]);
});

/** Numbers in groups, of which a later one stands before an earlier one; and how many there are. */
function turned() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const [range, found] = [document.createRange(), []];
  const at = (node, place) => {
    range.setStart(node, place);
    range.setEnd(node, place + 1);
    return range.getBoundingClientRect();
  };
  let numbers = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement.checkVisibility()) continue;
    for (const group of node.textContent.matchAll(/\d{2,}(?: \d{2,})+/g)) {
      const [first, last] = [at(node, group.index), at(node, group.index + group[0].length - 1)];
      numbers += 1;
      if (first.top === last.top && first.left > last.left) found.push(group[0]);
    }
  }
  return { numbers, found };
}

test("numbers run from left to right where words run from right to left", async ({ page }) => {
  let numbers = 0;
  const faults = [];
  for (const { file } of samples().filter((one) => one.lang === "ar")) {
    await page.goto(`${base}/${file}`);
    await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
    const here = await page.evaluate(turned);
    numbers += here.numbers;
    faults.push(...here.found.map((number) => `${file}: ${number}`));
  }
  console.log(`arabic numbers=${numbers} turned=${faults.length}`);
  expect(faults).toEqual([]);
  expect(numbers).toBeGreaterThan(0);
});

/** A device with voices for these languages, which writes down what it is asked to say. */
const voices = (languages) => {
  const made = languages.map((lang) => ({ lang: `${lang}-XX`, name: lang, default: false, localService: true, voiceURI: lang }));
  window.said = [];
  window.cancelled = 0;
  const synthesis = new EventTarget();
  Object.assign(synthesis, {
    getVoices: () => made,
    speak: (one) => window.said.push({ lang: one.lang, voice: one.voice?.lang, text: one.text, done: () => one.onend?.() }),
    cancel: () => (window.cancelled += 1),
  });
  Object.defineProperty(window, "speechSynthesis", { value: synthesis });
  window.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
    // What is no voice of a real device is taken all the same.
    set voice(one) {
      this.of = one;
    }
    get voice() {
      return this.of;
    }
  };
};

test("a page is read aloud where the device has a voice for its language, and stopped", async ({ page }) => {
  await page.addInitScript(voices, ["ar", "nl"]);
  await page.goto(`${base}/join-open.ar.html`);
  const button = page.locator(".aloud button");
  await expect(button).toBeVisible();
  await button.click();
  const said = await page.evaluate(() => window.said.map(({ lang, voice, text }) => ({ lang, voice, text })));
  expect(said.length).toBeGreaterThan(3);
  expect(said.every((one) => one.lang === "ar" && one.voice === "ar-XX")).toBe(true);
  const heading = await page.locator("h1").innerText();
  expect(said.map((one) => one.text)).toContain(heading.trim());
  // Pressed again it stops; ended, it can begin again.
  const before = await page.evaluate(() => window.cancelled);
  const stop = await button.innerText();
  await button.click();
  expect(await page.evaluate(() => window.cancelled)).toBeGreaterThan(before);
  expect(await button.innerText()).not.toBe(stop);
});

test("without a voice for the language, or without scripts, nothing is there", async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(voices, ["en"]);
  await page.goto(`${base}/join-open.ar.html`);
  await page.waitForTimeout(200);
  await expect(page.locator(".aloud")).toBeHidden();
  await expect(page.locator(".aloud button")).toHaveCount(0);
  await context.close();
  const bare = await browser.newContext({ javaScriptEnabled: false });
  const still = await bare.newPage();
  await still.goto(`${base}/join-open.nl.html`);
  await expect(still.locator(".aloud")).toBeHidden();
  await bare.close();
});
