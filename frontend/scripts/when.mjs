// The choice of a quarter as a slider: one sees how things went. Picture, list and links are those of the page for that quarter,
// and a map that is open follows. Without this file the quarter is chosen from a list, and a button leads to that page.

/** What a page for another quarter says differently. */
const PARTS = ["[data-layers]", "figure.comb", "#op-de-kaart"];

let asked = new AbortController();

/** @param {string} name @param {string} value */
async function show(name, value) {
  asked.abort();
  asked = new AbortController();
  const address = new URL(location.href);
  address.searchParams.set(name, value);
  // The map asks for the list of what it shows by itself.
  document.dispatchEvent(new CustomEvent("asked", { detail: { name, value } }));
  const answer = await fetch(address, { signal: asked.signal });
  if (!answer.ok) throw new Error(String(answer.status));
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const isOpen = document.documentElement.classList.contains("has-map");
  for (const part of isOpen ? PARTS.slice(0, 2) : PARTS) {
    const fresh = page.querySelector(part);
    if (fresh) document.querySelector(part)?.replaceWith(fresh);
  }
  const [box, fresh] = [document, page].map((one) => one.querySelector("[data-map]"));
  if (box instanceof HTMLElement && fresh instanceof HTMLElement) {
    box.dataset.list = fresh.dataset.list;
    box.dataset.drawn = fresh.dataset.drawn;
  }
  history.replaceState(null, "", address);
}

/** @param {HTMLSelectElement} select */
function slide(select) {
  const texts = [...select.options].map((option) => option.text);
  const [slider, said] = [document.createElement("input"), document.createElement("output")];
  slider.type = "range";
  slider.min = "0";
  slider.max = String(texts.length - 1);
  slider.value = String(select.selectedIndex);
  const tell = () => {
    select.selectedIndex = Number(slider.value);
    slider.ariaValueText = said.textContent = texts[select.selectedIndex] ?? "";
  };
  // The label is that of the slider now; the list still carries what the form sends.
  slider.id = select.id;
  select.removeAttribute("id");
  select.hidden = true;
  said.htmlFor.add(slider.id);
  tell();
  slider.addEventListener("input", tell);
  slider.addEventListener("change", () => {
    show(select.name, select.value).catch((fault) => {
      // A later question took its place; after any other fault the button still leads there.
      if (!(fault instanceof DOMException)) select.form?.requestSubmit();
    });
  });
  select.before(slider, said);
}

for (const select of document.querySelectorAll("[data-when] select")) {
  if (select instanceof HTMLSelectElement) slide(select);
}
