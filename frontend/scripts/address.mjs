// Proposes addresses while one types in a field with `data-addresses`: a list below it, by arrows, mouse or touch. The
// field stays what it was: whatever is typed can be sent, and without this file nothing is lost.

/** @typedef {{ sort: string, label: string, value: string }} Address */

/** How long nobody must type before we ask. */
const REST_MS = 150;
const LEAST = 2;
const MOST = 6;

/** @param {HTMLInputElement} input */
function enhance(input) {
  const list = document.createElement("ul");
  const status = document.createElement("p");
  const words = input.dataset;
  /** @type {Address[]} */
  let shown = [];
  let active = -1;
  let timer = 0;
  let asked = new AbortController();

  list.id = `${input.id}-addresses`;
  list.className = "addresses";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", words.label ?? "");
  list.hidden = true;
  status.className = "addresses__status";
  status.setAttribute("role", "status");
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  input.autocomplete = "off";
  // Below the row of the field, so that the row keeps its shape.
  const row = input.closest(".field__row") ?? input;
  row.after(list, status);

  function close() {
    active = -1;
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  /** @param {number} to */
  function move(to) {
    active = (to + shown.length) % shown.length;
    for (const [at, option] of [...list.children].entries()) {
      option.setAttribute("aria-selected", String(at === active));
      if (at === active) {
        input.setAttribute("aria-activedescendant", option.id);
        option.scrollIntoView({ block: "nearest" });
      }
    }
  }

  /** @param {number} at */
  function choose(at) {
    input.value = shown[at].value;
    status.textContent = "";
    close();
    input.focus();
  }

  /** @param {Address} address @param {number} at */
  function option(address, at) {
    const item = document.createElement("li");
    item.id = `${list.id}-${at}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.textContent = address.label;
    // Before the field loses the focus and the list is gone.
    item.addEventListener("mousedown", (event) => event.preventDefault());
    item.addEventListener("click", () => choose(at));
    return item;
  }

  /** @param {Address[]} found */
  function show(found) {
    shown = found;
    active = -1;
    input.removeAttribute("aria-activedescendant");
    list.replaceChildren(...found.map(option));
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    const count = found.length === 1 ? words.one : words.more?.replace("#", String(found.length));
    status.textContent = (found.length === 0 ? words.none : count) ?? "";
  }

  async function ask() {
    asked.abort();
    const typed = input.value.trim();
    if (typed.length < LEAST) {
      status.textContent = "";
      close();
      return;
    }
    asked = new AbortController();
    const query = new URLSearchParams({ q: typed, limit: String(MOST) });
    try {
      const answer = await fetch(`${words.addresses}?${query}`, { signal: asked.signal });
      if (answer.ok && document.activeElement === input) show((await answer.json()).results);
    } catch {
      // A server that does not answer leaves a field one can type in.
      close();
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, REST_MS);
  });
  input.addEventListener("blur", () => {
    clearTimeout(timer);
    asked.abort();
    close();
  });
  input.addEventListener("keydown", (event) => {
    if (list.hidden || event.isComposing) return;
    if (event.key === "ArrowDown") move(active + 1);
    else if (event.key === "ArrowUp") move(active < 0 ? shown.length - 1 : active - 1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && active >= 0) choose(active);
    else return;
    event.preventDefault();
  });
}

for (const input of document.querySelectorAll("input[data-addresses]")) {
  if (input instanceof HTMLInputElement) enhance(input);
}
