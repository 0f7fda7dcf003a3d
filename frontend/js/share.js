// Takes a page along: sends it with what the device has for that, or else copies its link, or else
// shows it; prints it.
//
// <span data-share="/path" data-title data-copied data-by-hand hidden>
//   <button></button> <span role="status"></span> <input readonly hidden>
// </span>
// <button data-print hidden></button>

import { each } from "./each.js";

each("[data-share]", (part) => {
  const button = part.querySelector("button");
  part.hidden = false;
  button.addEventListener("click", () => send(part, new URL(part.dataset.share, location.href).href));
});

each("[data-print]", (button) => {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
});

async function send(part, url) {
  const status = part.querySelector("[role=status]");
  if (navigator.share) {
    try {
      return await navigator.share({ title: part.dataset.title, url });
    } catch (error) {
      // Closed without choosing: nothing more to do.
      if (error.name === "AbortError") return;
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    status.textContent = part.dataset.copied;
  } catch {
    const field = part.querySelector("input");
    status.textContent = part.dataset.byHand;
    field.hidden = false;
    field.value = url;
    field.select();
  }
}
