// Keeps what is typed, a moment after each key, and when the page is left. What is not kept
// yet stays in the browser meanwhile.
//
// <form data-offer-form data-auto="/espace/propositions/ID/auto" data-who="ACCOUNT"
//       data-held="SENTENCE"       where typing alone keeps nothing, such as what publishes itself
//       data-unkept>               what is shown is kept nowhere yet
//   <input name="version">         number of what was kept, told by the server
//   <input name="avant">           marks of what was kept
//   <p data-kept>                  what is said of it
//   <… data-when-kept hidden>      shown from then on
//   <div data-column><ul data-advice>
//
// What two pages of one draft change in different fields comes together; of the same field the
// server tells, and nothing is kept before somebody has chosen.

import { element } from "../dom.js";
import { FormNotice, NOTICE } from "./form-notice.js";
import { LocalCopy, words } from "./local-copy.js";
import { offerBack } from "./offer-back.js";
import { previewKept } from "./preview-kept.js";
import { HELD, isOver, send, sentence } from "./send-draft.js";
import { content, takeOver } from "./take-over.js";

const PAUSE = 1200;
const AGAIN = 5000;
const PATIENCE = 4000;
const TRIES = 3;
const SLOW = 3000;
const LATE = "Pas encore enregistré : le portail tarde à répondre. Ce que vous tapez est gardé sur cet appareil.";
const UNSEEN = "Pas encore d'aperçu : ce que vous avez tapé n'est pas enregistré. Pressez d'abord un bouton.";
const ELSEWHERE = { href: "/espace/connexion", target: "_blank", textContent: "Se connecter dans un autre onglet" };

function start(form) {
  const said = form.querySelector("[data-kept]");
  const version = form.elements.namedItem("version");
  const seen = form.elements.namedItem("avant");
  const notice = new FormNotice(form);
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
      if (form.dataset.held) tell(form.dataset.held, true);
      else later(PAUSE);
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
  if (form.hasAttribute("data-unkept")) copy.keep();
  else offerBack(form, () => later(0));
  previewKept(form, settle, () => {
    if (form.dataset.held) tell(UNSEEN, true);
    else if (!said.classList.contains("is-wrong")) tell(sentence({}), true);
  });
  said.classList.add("is-live");

  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(keep, pause);
  }

  function keep() {
    clearTimeout(timer);
    if (leaving || form.dataset.held) return;
    if (running) return later(PAUSE);
    const typed = words(form);
    if (content(form, typed) === content(form, last)) return copy.forget();
    const now = put(typed).finally(() => {
      if (running === now) running = undefined;
    });
    running = now;
  }

  /** At once; whether all that is shown is kept now. */
  async function settle() {
    if (form.hasAttribute("data-unkept")) return false;
    for (let tries = 0; tries < TRIES; tries++) {
      await running;
      if (content(form) === content(form, last)) return true;
      keep();
    }
    await running;
    return content(form) === content(form, last);
  }

  async function put(typed) {
    const late = setTimeout(tell, SLOW, LATE, true);
    try {
      const kept = await send(address, form).finally(() => clearTimeout(late));
      const together = takeOver(form, typed, kept.repris);
      // somebody typed there meanwhile: it is asked again, on what was seen before
      if (!together) return later(PAUSE);
      last = together;
      version.value = kept.version;
      seen.value = kept.avant;
      address = `${kept.adresse}/auto`;
      form.setAttribute("action", kept.adresse);
      history.replaceState(history.state, "", kept.adresse);
      for (const shown of form.querySelectorAll("[data-when-kept]")) shown.hidden = false;
      tell(`Brouillon enregistré à ${kept.heure}.`, false);
      if (kept.dit) notice.say(kept);
      advise(form, kept.conseils);
    } catch (failure) {
      copy.keep();
      if (failure.held) {
        form.dataset.held = HELD;
        tell(HELD, true, { href: `#${NOTICE}`, textContent: "Lire pourquoi" });
        notice.say(failure.held);
        return;
      }
      tell(sentence(failure), true, isOver(failure) ? ELSEWHERE : undefined);
      later(AGAIN);
      return;
    }
    if (content(form) !== content(form, last)) later(PAUSE);
    else copy.forget();
  }

  function tell(text, wrong, link) {
    said.classList.toggle("is-wrong", wrong);
    if (said.dataset.says === text) return;
    said.dataset.says = text;
    said.replaceChildren(text);
    if (link) said.append(" ", element("a", link));
  }
}

const wait = (pause) => new Promise((done) => setTimeout(done, pause));

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
