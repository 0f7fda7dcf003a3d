// The list under a commune field: opens, moves, chooses, closes, and says so. That nothing is
// found is read by all, and stays when the field is left: nothing moves under a finger.

import { element } from "./dom.js";

let made = 0;

export class CommuneList {
  #communes = [];
  #active = -1;

  constructor(field, input, onChoose) {
    this.input = input;
    this.onChoose = onChoose;
    const id = `communes-${++made}`;
    this.box = element("ul", { id, className: "suggestions", hidden: true });
    this.box.setAttribute("role", "listbox");
    this.words = field.dataset;
    this.box.setAttribute("aria-label", this.words.list);
    this.voice = element("p", { className: "visually-hidden" });
    this.voice.setAttribute("role", "status");
    field.append(this.box, this.voice);
    for (const [name, value] of Object.entries({
      role: "combobox",
      autocomplete: "off",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": id,
    })) {
      input.setAttribute(name, value);
    }
    // Pressing must not take the focus from the field.
    this.box.addEventListener("mousedown", (event) => event.preventDefault());
    this.box.addEventListener("click", ({ target }) => {
      const option = target.closest("[role=option]");
      if (option) this.#choose([...this.box.children].indexOf(option));
    });
  }

  get open() {
    return !this.box.hidden;
  }

  show(communes) {
    this.#communes = communes;
    this.#active = -1;
    this.input.removeAttribute("aria-activedescendant");
    this.box.replaceChildren(...communes.map((commune, index) => this.#option(commune, index)));
    this.box.hidden = communes.length === 0;
    this.input.setAttribute("aria-expanded", String(this.open));
    this.#say(spoken(communes.length, this.words), communes.length === 0);
  }

  close() {
    this.box.hidden = true;
    this.#active = -1;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
    if (!this.#shown) this.hush();
  }

  hush() {
    this.#say("", false);
  }

  onKey(event) {
    if (!this.open) return;
    const actions = {
      ArrowDown: () => this.#move(1),
      ArrowUp: () => this.#move(-1),
      Escape: () => this.close(),
      Enter: () => this.#choose(this.#active),
    };
    if (!actions[event.key] || (event.key === "Enter" && this.#active < 0)) return;
    event.preventDefault();
    actions[event.key]();
  }

  get #shown() {
    return !this.voice.classList.contains("visually-hidden");
  }

  #say(sentence, shown) {
    this.voice.className = shown ? "hint" : "visually-hidden";
    if (this.voice.textContent !== sentence) this.voice.textContent = sentence;
  }

  #option({ label, about }, index) {
    const option = element("li", { id: `${this.box.id}-${index}`, className: "suggestion" });
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.append(element("span", { textContent: label }), element("small", { textContent: about }));
    return option;
  }

  #move(step) {
    const options = [...this.box.children];
    this.#active =
      this.#active < 0 && step < 0
        ? options.length - 1
        : (this.#active + step + options.length) % options.length;
    options.forEach((option, index) => {
      option.setAttribute("aria-selected", String(index === this.#active));
    });
    const active = options[this.#active];
    this.input.setAttribute("aria-activedescendant", active.id);
    active.scrollIntoView({ block: "nearest" });
  }

  #choose(index) {
    if (this.#communes[index]) this.onChoose(this.#communes[index]);
  }
}

function spoken(count, { none, one, several }) {
  if (count === 0) return none;
  return count === 1 ? one : `${count} ${several}`;
}
