// "Garder" beside a solution, and in the header how many are kept.
//
// <a data-kept-link data-keep-word data-kept-word data-many data-full data-refused>Mes pistes<span data-kept-count></span></a>
// <p role="status" data-kept-status></p>                        why it could not be kept, in words
// <button data-keep="ID" data-let-go? aria-pressed="false" hidden><span data-keep-word>Garder</span></button>
// <button data-keep-all="ID,ID" data-kept-all hidden>           somebody else's list, added to one's own
//
// Without JavaScript there is no button, and the link says what works instead.

import { each } from "./each.js";
import { add, onChange, read, remove, tidy } from "./kept-store.js";

const words = document.querySelector("[data-kept-link]").dataset;
const count = document.querySelector("[data-kept-count]");
const status = document.querySelector("[data-kept-status]");

each("[data-keep]", (button) => {
  button.addEventListener("click", () => {
    const pressed = button.getAttribute("aria-pressed") === "true";
    say(pressed ? remove(button.dataset.keep) : add([button.dataset.keep]));
  });
  show(button, ids());
});

each("[data-keep-all]", (button) => {
  button.addEventListener("click", () => {
    const trouble = add(button.dataset.keepAll.split(","));
    say(trouble);
    if (trouble) return;
    status.textContent = button.dataset.keptAll;
    document.querySelector("[data-kept-heading]").focus();
  });
  offer(button, ids());
});

function ids() {
  return new Set(read().entries.map(({ id }) => id));
}

function say(trouble) {
  status.textContent = trouble ? words[trouble] : "";
}

function show(button, kept) {
  const pressed = kept.has(button.dataset.keep);
  button.setAttribute("aria-pressed", pressed);
  button.querySelector("[data-keep-word]").textContent = pressed ? words.keptWord : words.keepWord;
  // What is gone can only be let go.
  button.hidden = "letGo" in button.dataset && !pressed;
}

function offer(button, kept) {
  button.hidden = !button.dataset.keepAll || button.dataset.keepAll.split(",").every((id) => kept.has(id));
}

function refresh() {
  const kept = ids();
  count.textContent = kept.size || "";
  for (const button of document.querySelectorAll("[data-keep]")) show(button, kept);
  for (const button of document.querySelectorAll("[data-keep-all]")) offer(button, kept);
}

tidy();
refresh();
onChange(refresh);
