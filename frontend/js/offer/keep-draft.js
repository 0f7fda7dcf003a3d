// Keeps what is typed, a moment after each key, and when the page is left.
//
// <form data-offer-form data-auto="/espace/propositions/ID/auto">
//   <input name="version">         number of what was kept, told by the server
//   <p data-kept>                  what is said of it
//   <div data-column><ul data-advice>
//
// Of two pages that show one draft, the second to write gets a draft of its own.

import { element } from "../dom.js";

const PAUSE = 1200;
const AGAIN = 5000;
const PATIENCE = 4000;

function start(form) {
  const said = form.querySelector("[data-kept]");
  const version = form.elements.namedItem("version");
  let address = form.dataset.auto;
  let last = words(form);
  let timer;
  let running;
  let leaving = false;

  for (const typed of ["input", "change"]) {
    form.addEventListener(typed, () => {
      leaving = false;
      later(PAUSE);
    });
  }
  // What a button sends is kept by it: never twice, and not while the same is on its way.
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    leaving = !running;
    if (leaving) return;
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

  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(keep, pause);
  }

  function keep() {
    clearTimeout(timer);
    if (leaving) return;
    if (running) return later(PAUSE);
    const typed = words(form);
    if (content(form, typed) === content(form, last)) return;
    const now = put(typed).finally(() => {
      if (running === now) running = undefined;
    });
    running = now;
  }

  async function put(typed) {
    try {
      const kept = await send(address, typed).catch((failure) => afresh(failure, form, address));
      last = words(form);
      const apart = version.value !== "0" && !address.startsWith(kept.adresse);
      version.value = kept.version;
      address = `${kept.adresse}/auto`;
      form.setAttribute("action", kept.adresse);
      history.replaceState(history.state, "", kept.adresse);
      if (apart) tell("Ce brouillon a changé ailleurs : votre texte est gardé à part, ici.", true);
      else tell(`Brouillon enregistré à ${kept.heure}.`, false);
      advise(form, kept.conseils);
    } catch (failure) {
      tell(sentence(failure), true);
      later(AGAIN);
      return;
    }
    if (content(form) !== content(form, last)) later(PAUSE);
  }

  function tell(text, wrong) {
    said.classList.toggle("is-wrong", wrong);
    if (said.textContent !== text) said.textContent = text;
  }
}

const wait = (pause) => new Promise((done) => setTimeout(done, pause));

const words = (form) => new URLSearchParams(new FormData(form)).toString();

/** Without what the server tells: only what somebody typed. */
function content(form, typed = words(form)) {
  const fields = new URLSearchParams(typed);
  for (const told of ["version", "_csrf", "base"]) fields.delete(told);
  return fields.toString();
}

/** Signed in again in another tab: the same text goes with a mark of that session. */
async function afresh(failure, form, address) {
  if (failure.status !== 401 && failure.status !== 403) throw failure;
  const page = await fetch("/espace/compte");
  if (!page.ok || page.url.includes("/connexion")) throw failure;
  const told = new DOMParser().parseFromString(await page.text(), "text/html").querySelector("input[name=_csrf]");
  for (const field of document.querySelectorAll("input[name=_csrf]")) field.value = told.value;
  return send(address, words(form));
}

async function send(address, body) {
  const answer = await fetch(address, {
    method: "POST",
    body,
    keepalive: body.length < 60_000,
    headers: { "Content-Type": "application/x-www-form-urlencoded", Accept: "application/json" },
  });
  if (!answer.ok) throw Object.assign(new Error(`${answer.status}`), { status: answer.status });
  return answer.json();
}

function sentence({ status }) {
  if (status === 401 || status === 403) {
    return "Votre session est finie. Connectez-vous dans un autre onglet, puis revenez ici : rien n'est perdu.";
  }
  if (status === 404) return "Ce brouillon a été publié ou effacé ailleurs. Copiez ce que vous voulez garder.";
  if (status >= 400 && status < 500) return "Ce brouillon ne peut pas être enregistré tel quel : pressez « Enregistrer » pour savoir pourquoi.";
  return "Pas encore enregistré : le site ne répond pas. On réessaie.";
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
