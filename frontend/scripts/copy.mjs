// Puts a button beside a ready message that copies it. Without this file the text can be selected.

/** @param {HTMLTextAreaElement} field */
function enhance(field) {
  const button = document.createElement("button");
  const status = document.createElement("span");
  const { copy = "", copied = "" } = field.dataset;
  button.type = "button";
  button.className = "nl-button nl-button--secondary";
  button.textContent = copy;
  status.setAttribute("role", "status");
  field.parentElement?.querySelector(".acts")?.append(button, status);

  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(field.value);
      status.textContent = copied;
    } catch {
      // A browser that does not let us leaves the text selected, one key away.
      field.focus();
      field.select();
    }
  });
}

for (const field of document.querySelectorAll("textarea[data-copy]")) {
  if (field instanceof HTMLTextAreaElement) enhance(field);
}
