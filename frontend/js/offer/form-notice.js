// What stays said above the form: that its text changed elsewhere, and what to do.

import { element } from "../dom.js";

export const NOTICE = "autre-texte";

export class FormNotice {
  #form;
  #box;

  constructor(form) {
    this.#form = form;
  }

  /** lien: where to read on; bouton: keeps all the same, and shows both texts. */
  say({ dit, lien, bouton }) {
    this.#box?.remove();
    this.#box = element("div", { className: "notice form-notice", id: NOTICE, tabIndex: -1 });
    this.#box.setAttribute("role", "alert");
    this.#form.before(this.#box);
    this.#box.append(element("p", { textContent: dit }));
    if (!lien && !bouton) return;
    const acts = element("p", { className: "offer-acts" });
    if (bouton) acts.append(this.#button(bouton));
    if (lien) acts.append(element("a", { className: "button", href: lien, textContent: "Voir l'offre" }));
    this.#box.append(acts);
  }

  #button(words) {
    const button = element("button", { type: "button", className: "button", textContent: words });
    button.addEventListener("click", () => {
      this.#form.requestSubmit(this.#form.querySelector("button[name=faire][value=enregistrer]"));
    });
    return button;
  }
}
