// Looks at own words while one types: names and numbers that had better not be in them, and what they seem to be about.
// Without this file the same is said when the form is sent.

/** @typedef {{ leave_out: string[], topic: string | null }} Seen */

/** How long nobody must type before we ask. */
const REST_MS = 400;

/** @param {string} words @param {string} look */
function line(words, look) {
  const paragraph = document.createElement("p");
  paragraph.className = look;
  paragraph.textContent = words;
  return paragraph;
}

/** @param {HTMLElement} beside @param {HTMLTextAreaElement} field @param {string} action */
function enhance(beside, field, action) {
  let timer = 0;
  let said = "";
  let asked = new AbortController();

  /** @param {Seen} seen */
  function show(seen) {
    // Said once: the same words again would be read aloud at every pause.
    const now = JSON.stringify(seen);
    if (now === said) return;
    said = now;
    const lines = seen.leave_out.map((words) => line(words, "field__fault"));
    if (seen.topic) lines.push(line(seen.topic, "field__hint"));
    beside.replaceChildren(...lines);
  }

  async function look() {
    asked.abort();
    if (field.value.trim() === "") {
      show({ leave_out: [], topic: null });
      return;
    }
    asked = new AbortController();
    const body = new URLSearchParams({ own_words: field.value });
    try {
      const answer = await fetch(action, { method: "POST", body, signal: asked.signal });
      if (answer.ok) show(await answer.json());
    } catch {
      // A server that does not answer leaves a form that can be sent.
    }
  }

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(look, REST_MS);
  });
}

for (const beside of document.querySelectorAll("[data-looks-at]")) {
  if (!(beside instanceof HTMLElement)) continue;
  const { looksAt = "", action = "" } = beside.dataset;
  const field = document.getElementById(looksAt);
  if (field instanceof HTMLTextAreaElement) enhance(beside, field, action);
}
