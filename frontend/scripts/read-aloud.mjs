// Reads the page aloud where the device has a voice for its language. Without a voice, or without this file, nothing is
// there: the button is made here.

/** What is said in one go: a block of the page, or a piece of it in another language. */
const BLOCKS = "h1,h2,h3,p,li,dt,dd,label,legend,summary,td,th,button,figcaption";
const SILENT = "script,style,svg,[hidden],[aria-hidden=true],.aloud,details:not([open])>:not(summary)";

/** @param {string} lang */
const voiceOf = (lang) => speechSynthesis.getVoices().find((voice) => voice.lang.toLowerCase().split(/[-_]/)[0] === lang);

/** @param {Element} main @returns {{ lang: string, words: string }[]} */
function pieces(main) {
  /** @type {{ block: Element | null, lang: string, words: string }[]} */
  const all = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    const words = (node.textContent ?? "").replace(/\s+/g, " ");
    if (!around || words.trim() === "" || around.closest(SILENT)) continue;
    const block = around.closest(BLOCKS);
    const lang = around.closest("[lang]")?.getAttribute("lang") ?? document.documentElement.lang;
    const last = all.at(-1);
    if (last && last.block === block && last.lang === lang) last.words += words;
    else all.push({ block, lang, words });
  }
  return all;
}

/** @param {HTMLElement} place @param {Element} main */
function enhance(place, main) {
  const button = document.createElement("button");
  const { read = "", stop = "" } = place.dataset;
  let left = 0;
  const show = () => (button.textContent = left > 0 ? stop : read);
  button.type = "button";
  button.className = "nl-button nl-button--secondary";
  show();
  place.append(button);
  place.hidden = false;

  button.addEventListener("click", () => {
    const speaks = left > 0;
    speechSynthesis.cancel();
    left = 0;
    if (!speaks) {
      for (const { lang, words } of pieces(main)) {
        const said = new SpeechSynthesisUtterance(words.trim());
        const voice = voiceOf(lang);
        said.lang = lang;
        if (voice) said.voice = voice;
        said.onend = said.onerror = () => {
          left = Math.max(0, left - 1);
          show();
        };
        left += 1;
        speechSynthesis.speak(said);
      }
    }
    show();
  });
  // Nobody wants to hear the page they left.
  addEventListener("pagehide", () => speechSynthesis.cancel());
}

const place = document.querySelector("[data-read]");
const main = document.querySelector("main");
if (place instanceof HTMLElement && main && "speechSynthesis" in window) {
  const look = () => {
    if (place.hidden && voiceOf(document.documentElement.lang)) enhance(place, main);
  };
  look();
  // Voices come when the device has found them.
  speechSynthesis.addEventListener?.("voiceschanged", look);
}
