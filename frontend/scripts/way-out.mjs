// Leaves a page about somebody at once: what is on it is gone before the other page is there, and "back" does not lead to
// it. Escape, three times, does the same. Without this file the link leads away.

const TIMES = 3;
/** Longer than this between two presses is no hurry. */
const WITHIN_MS = 1500;

/** @param {HTMLAnchorElement} link */
function enhance(link) {
  let pressed = 0;
  let last = 0;

  function leave() {
    document.title = "";
    document.body.replaceChildren();
    window.location.replace(link.href);
  }

  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.repeat) return;
    pressed = event.timeStamp - last < WITHIN_MS ? pressed + 1 : 1;
    last = event.timeStamp;
    if (pressed >= TIMES) leave();
  });
  const hint = document.createElement("span");
  hint.className = "way-out__keys";
  hint.textContent = link.dataset.keys ?? "";
  link.before(hint);
}

for (const link of document.querySelectorAll("a[data-way-out]")) {
  if (link instanceof HTMLAnchorElement) enhance(link);
}
