// Script B on the real data of Delft: the team of Voorhof begins a round along real shops, and one of them scans its card. By
// keyboard alone on a phone, and without JavaScript on a wide screen. Without a card it is told at the end of script A.
import { expect, test } from "@playwright/test";
import { atTheCounter } from "../counter.mjs";
import { Visitor, begin, isThere, upload } from "../delft.mjs";
import { startFresh } from "../fresh.mjs";
import { byKeyboard, byPointing } from "../keys.mjs";

/** What the team reads on its first screens. */
const say = {
  nl: { path: "", known: /Wij kennen hier al (\d+) plekken\. Nog geen partners\./ },
  en: { path: "/en", known: /We know (\d+) places here already\. No partners yet\./ },
};

/** A round from the school; where the card of its first door leads. */
async function round(visitor) {
  const { page, go, find } = visitor;
  await visitor.menu("/team/netwerk");
  await visitor.follow("/team/deuren");
  await go.fill(page.locator("#vanaf"), "2624AX");
  await visitor.press(find("form[method=get] button[type=submit]"));
  await visitor.press(find("form[method=post] button[type=submit]").first());
  await visitor.follow("/kaarten");
  const address = (await page.locator(".cards__address").first().innerText()).trim();
  return `/deur/${address.split("/deur/")[1]}`;
}

for (const { lang, width, keyboard } of [
  { lang: "nl", width: 360, keyboard: true },
  { lang: "en", width: 1280, keyboard: false },
]) {
  const how = keyboard ? "@U7 by keyboard" : "@U8 without JavaScript";
  test(`script B on the data of Delft, ${lang} ${width} ${how}`, async ({ browser }) => {
    test.skip(!isThere, "skipped: no data of Delft beside the project");
    const server = await startFresh();
    const [team, shop] = await Promise.all(
      [1280, width].map((wide) => browser.newContext({ javaScriptEnabled: keyboard, viewport: { width: wide, height: 740 } })),
    );
    try {
      const [desk, page] = [await team.newPage(), await shop.newPage()];
      const visitor = new Visitor(desk, byPointing, server, say[lang]);
      await upload(visitor);
      await begin(visitor);
      const at = await round(visitor);
      const today = async () => {
        await desk.goto(`${server.url}/team`);
        return desk.locator("main").innerText();
      };
      const go = keyboard ? byKeyboard(page) : byPointing;
      const told = await atTheCounter(page, go, lang, { url: server.url, at, phone: "06 12 34 56 71", today });
      expect(told.bytes).toBeLessThan(30_000);
      const { screens, taps, required, bytes } = told;
      console.log(`${keyboard ? "U7" : "U8"} delft-b ${lang} ${width} screens=${screens} taps=${taps} required=${required} bytes=${bytes}`);
    } finally {
      await Promise.all([team.close(), shop.close()]);
      await server.stop();
    }
  });
}
