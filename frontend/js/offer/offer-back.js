// Offers back what was typed in this browser and never arrived.
//
// Of a draft that the server never saw, any new form of the same kind, or of the same offer, may take it.

import { element } from "../dom.js";
import { fill } from "./fill.js";
import { copiesOf, remove } from "./local-copy.js";

const WHEN = new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" });
const TOLD = new Set(["version", "base", "offre", "avant", "genre", "_csrf"]);

export function offerBack(form, taken) {
  const here = form.getAttribute("action").split("/").pop();
  const copy = copiesOf(form.dataset.who).find((one) => one.id === here || isOf(form, one));
  if (!copy) return;
  if (copy.id === here && isSame(form, copy.fields)) return remove(copy.key);
  const box = element("div", { className: "notice offer-acts" });
  box.setAttribute("role", "status");
  const use = element("button", { type: "button", className: "button", textContent: `Reprendre ce que vous aviez tapé le ${WHEN.format(copy.at)}` });
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

/** With what that text was written on, so that it is put together with what changed since. */
function namesOf(form, sameDraft) {
  const names = new Set([...form.elements].map(({ name }) => name).filter((name) => name && !TOLD.has(name)));
  return sameDraft ? names.add("version").add("avant") : names;
}

function isOf(form, { fields }) {
  const same = (name) => fields.get(name) === form.elements.namedItem(name).value;
  return fields.get("version") === "0" && same("version") && same("offre") && same("genre");
}

function isSame(form, fields) {
  const shown = new URLSearchParams(new FormData(form));
  for (const name of new Set([...shown.keys(), ...fields.keys()])) {
    if (!TOLD.has(name) && shown.getAll(name).join("\n") !== fields.getAll(name).join("\n")) return false;
  }
  return true;
}
