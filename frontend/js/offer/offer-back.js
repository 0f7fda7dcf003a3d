// Offers back what was typed in this browser and never arrived.
//
// Of a draft that the server never saw, any new form of the same kind, or of the same offer, may take it.
//
// <form data-answer>               shows all that the last button sent
//   <input name="leur.titre">      what somebody else wrote: no text of the reader's own

import { element } from "../dom.js";
import { fill } from "./fill.js";
import { copiesOf, remove } from "./local-copy.js";

const DAY = new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "long" });
const TOLD = new Set(["version", "base", "offre", "avant", "genre", "verifie", "_csrf"]);
const OF_OTHERS = /^(leur|lu)\./;

export function offerBack(form, taken) {
  const here = form.getAttribute("action").split("/").pop();
  const copy = copiesOf(form.dataset.who).find((one) => one.id === here || isOf(form, one));
  if (!copy) return;
  if (copy.id === here && isShown(form, copy)) return remove(copy.key);
  const box = element("div", { className: "notice offer-acts" });
  box.setAttribute("role", "status");
  const use = element("button", { type: "button", className: "button", textContent: `Reprendre ce que vous aviez tapé le ${when(new Date(copy.at))}` });
  const drop = element("button", { type: "button", className: "button-plain", textContent: "L'effacer" });
  use.addEventListener("click", () => {
    fill(form, copy.fields, namesOf(form, copy.id === here));
    remove(copy.key);
    box.remove();
    form.dispatchEvent(new Event("input", { bubbles: true }));
    taken();
    form.querySelector("summary").focus();
  });
  drop.addEventListener("click", () => {
    remove(copy.key);
    box.remove();
  });
  box.append(element("p", { textContent: "Vous aviez tapé du texte qui n'a pas pu être enregistré." }), use, drop);
  form.before(box);
}

/** "30 novembre à 18 h 39" */
function when(moment) {
  const [hour, minute] = [moment.getHours(), moment.getMinutes()].map((number) => String(number).padStart(2, "0"));
  return `${DAY.format(moment)} à ${hour}\u00A0h\u00A0${minute}`;
}

/** With what that text was written on, so that it is put together with what changed since. */
function namesOf(form, sameDraft) {
  const names = new Set([...form.elements].map(({ name }) => name).filter(isTyped));
  return sameDraft ? names.add("version").add("avant") : names;
}

const isTyped = (name) => name && !TOLD.has(name) && !OF_OTHERS.test(name);

function isOf(form, { fields }) {
  const same = (name) => fields.get(name) === form.elements.namedItem(name).value;
  return fields.get("version") === "0" && same("version") && same("offre") && same("genre");
}

/** Whether nothing is lost without that copy. */
function isShown(form, { sent, fields }) {
  if (sent && form.hasAttribute("data-answer")) return true;
  const shown = new URLSearchParams(new FormData(form));
  const names = new Set([...shown.keys(), ...fields.keys()].filter(isTyped));
  return [...names].every((name) => plain(shown.getAll(name)) === plain(fields.getAll(name)));
}

/** As the server keeps it: without empty lines, and without rows that nobody filled. */
function plain(values) {
  const lines = (value) => value.split("\n").map((line) => line.trim()).filter(Boolean).join("\n");
  return values.map(lines).join("\0").replace(/\0+$/, "");
}
