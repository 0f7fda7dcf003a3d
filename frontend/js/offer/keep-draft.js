// Keeps what is typed, a moment after each key, and when the page is left. What is not kept
// yet stays in the browser meanwhile.
//
// <form data-offer-form data-auto="/espace/propositions/ID/auto" data-who="ACCOUNT">
//   <input name="version">         number of what was kept, told by the server
//   <p data-kept>                  what is said of it
//   <div data-column><ul data-advice>
//
// Of two pages that show one draft, the second to write gets a draft of its own.

import { element } from "../dom.js";
import { LocalCopy, words } from "./local-copy.js";
import { offerBack } from "./offer-back.js";
import { isOver, send, sentence } from "./send-draft.js";

const PAUSE = 1200;
const AGAIN = 5000;
const PATIENCE = 4000;
const SIGN_IN = "/espace/connexion";

function start(form) {
  const said = form.querySelector("[data-kept]");
  const version = form.elements.namedItem("version");
  const copy = new LocalCopy(form);
  let address = form.dataset.auto;
  let last = words(form);
  let timer;
  let running;
  let leaving = false;

  for (const typed of ["input", "change"]) {
    form.addEventListener(typed, () => {
      leaving = false;
      copy.keep();
      later(PAUSE);
    });
  }
  // What a button sends is kept by it: never twice, and not while the same is on its way.
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    leaving = !running;
    if (leaving) return copy.sent();
    event.preventDefault();
    const { submitter } = event;
    Promise.race([running, wait(PATIENCE)]).then(() => {
      running = undefined;
      form.requestSubmit(submitter);
    });
  });
  addEventListener("pageshow", () => {
    leaving = false;
  });
  // A phone that goes to another page or sleeps says so here, and nowhere else.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") keep();
  });
  // Signed in again in another tab: no need to wait.
  addEventListener("focus", () => {
    if (said.classList.contains("is-wrong")) keep();
  });
  offerBack(form, () => later(0));

  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(keep, pause);
  }

  function keep() {
    clearTimeout(timer);
    if (leaving) return;
    if (running) return later(PAUSE);
    const typed = words(form);
    if (content(form, typed) === content(form, last)) return copy.forget();
    const now = put(typed).finally(() => {
      if (running === now) running = undefined;
    });
    running = now;
  }

  async function put(typed) {
    try {
      const kept = await send(address, form);
      last = typed;
      const apart = version.value !== "0" && !address.startsWith(kept.adresse);
      version.value = kept.version;
      address = `${kept.adresse}/auto`;
      form.setAttribute("action", kept.adresse);
      history.replaceState(history.state, "", kept.adresse);
      if (apart) tell("Ce brouillon a changé ailleurs : votre texte est gardé à part, ici.", true);
      else tell(`Brouillon enregistré à ${kept.heure}.`, false);
      advise(form, kept.conseils);
    } catch (failure) {
      copy.keep();
      tell(sentence(failure), true, isOver(failure));
      later(AGAIN);
      return;
    }
    if (content(form) !== content(form, last)) later(PAUSE);
    else copy.forget();
  }

  function tell(text, wrong, signIn = false) {
    said.classList.toggle("is-wrong", wrong);
    if (said.dataset.says === text) return;
    said.dataset.says = text;
    said.replaceChildren(text);
    if (!signIn) return;
    const link = element("a", { href: SIGN_IN, target: "_blank", textContent: "Se connecter dans un autre onglet" });
    said.append(" ", link);
  }
}

const wait = (pause) => new Promise((done) => setTimeout(done, pause));

/** Without what the server tells: only what somebody typed. */
function content(form, typed = words(form)) {
  const fields = new URLSearchParams(typed);
  for (const told of ["version", "_csrf", "base"]) fields.delete(told);
  return fields.toString();
}

function advise(form, advice) {
  for (const list of form.querySelectorAll("[data-advice]")) {
    const { column } = list.closest("[data-column]").dataset;
    const sentences = advice[column] ?? [];
    const shown = [...list.children].map((item) => item.textContent);
    if (sentences.join("\n") === shown.join("\n")) continue;
    list.replaceChildren(...sentences.map((textContent) => element("li", { textContent })));
  }
}

for (const form of document.querySelectorAll("[data-offer-form]")) start(form);
