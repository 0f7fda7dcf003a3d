// The page "Mes pistes": filled with what this browser keeps, from the address anybody could open.
//
// <div data-kept-own="/pistes?s=" data-empty data-refused data-broken data-away data-again data-removed>
//   <p data-kept-said>            what there is to know, in words     <p data-kept-search>   where to begin
//   <span data-kept-undo-said role="status"></span> <button data-kept-undo hidden>Remettre</button>
// </div>
// <div data-kept-list></div>
// <div data-kept-erase hidden>    <button data-erase aria-controls> then [data-erase-yes] or [data-erase-no]
//
// A page that came with its list is left as it is.

import { element } from "./dom.js";
import { onChange, read, write } from "./kept-store.js";

const own = document.querySelector("[data-kept-own]");
const list = document.querySelector("[data-kept-list]");
const erase = document.querySelector("[data-kept-erase]");
const heading = document.querySelector("[data-kept-heading]");
const said = own?.querySelector("[data-kept-said]");
const search = own?.querySelector("[data-kept-search]");
const undo = own?.querySelector("[data-kept-undo]");
const undoSaid = own?.querySelector("[data-kept-undo-said]");

let shown = [];
let removed;
let asking = new AbortController();

if (own) {
  undo.addEventListener("click", () => {
    const back = removed;
    forgetUndo();
    write(back);
    heading.focus();
  });
  startErasing();
  onChange(fill);
  fill();
}

async function fill() {
  asking.abort();
  asking = new AbortController();
  const { entries, trouble } = read();
  const focused = list.contains(document.activeElement) || erase.contains(document.activeElement);
  offerUndo(entries);
  shown = entries;
  try {
    if (entries.length) draw(await fetchList(entries, asking.signal));
    else drawNothing(trouble ?? "empty");
  } catch (error) {
    if (error.name === "AbortError") return;
    drawNothing("away");
    said.append(" ", element("a", { href: "", textContent: own.dataset.again }));
  }
  if (focused) (undo.hidden ? heading : undo).focus();
}

/** What was there before and is gone can be put back. */
function offerUndo(entries) {
  if (shown.some(({ id }) => !entries.some((entry) => entry.id === id))) {
    removed = shown;
    undo.hidden = false;
    undoSaid.textContent = own.dataset.removed;
  } else if (entries.length > shown.length) {
    forgetUndo();
  }
}

function forgetUndo() {
  removed = undefined;
  undo.hidden = true;
  undoSaid.textContent = "";
}

async function fetchList(entries, signal) {
  const answer = await fetch(own.dataset.keptOwn + entries.map(({ id }) => id).join(","), { signal });
  if (!answer.ok) throw new Error(`${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return page.querySelector("[data-kept-list]").childNodes;
}

function draw(nodes) {
  said.hidden = true;
  search.hidden = true;
  erase.hidden = false;
  list.replaceChildren(...nodes);
}

function drawNothing(why) {
  said.hidden = false;
  said.textContent = own.dataset[why];
  search.hidden = why === "away";
  erase.hidden = !shown.length;
  list.replaceChildren();
}

/** Two presses, and it can be put back. */
function startErasing() {
  const button = erase.querySelector("[data-erase]");
  const question = document.getElementById(button.getAttribute("aria-controls"));
  const ask = (open) => {
    question.hidden = !open;
    button.setAttribute("aria-expanded", open);
  };
  button.addEventListener("click", () => {
    ask(question.hidden);
    if (!question.hidden) question.querySelector("[data-erase-no]").focus();
  });
  question.querySelector("[data-erase-no]").addEventListener("click", () => {
    ask(false);
    button.focus();
  });
  question.querySelector("[data-erase-yes]").addEventListener("click", () => {
    write([]);
    ask(false);
  });
}
