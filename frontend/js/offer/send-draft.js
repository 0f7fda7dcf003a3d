// The way of a draft to the server, and what is said when it does not arrive.

import { words } from "./local-copy.js";

/** Said where a button has to be pressed first. */
export const HELD = "Pas encore enregistré : gardé dans ce navigateur, pressez un bouton.";

const MARK = "/espace/marque";

export const send = (address, form) => post(address, words(form)).catch((failure) => afresh(failure, form, address));

/** Whether the session is over, or another one than that of the page. */
export const isOver = ({ status }) => status === 401 || status === 403;

/** Signed in again in another tab: the same text goes with a mark of that session. */
async function afresh(failure, form, address) {
  if (!isOver(failure)) throw failure;
  const answer = await fetch(MARK, { headers: { Accept: "application/json" }, redirect: "error" }).catch(() => null);
  if (!answer?.ok) throw failure;
  const { marque } = await answer.json();
  for (const field of document.querySelectorAll("input[name=_csrf]")) field.value = marque;
  return post(address, words(form));
}

async function post(address, body) {
  const answer = await fetch(address, {
    method: "POST",
    body,
    keepalive: body.length < 60_000,
    // pages of refusal are read for their status alone
    headers: { "Content-Type": "application/x-www-form-urlencoded", Accept: "application/json, text/html;q=0.1" },
  });
  if (!answer.ok) {
    const { status } = answer;
    const held = status === 409 ? await answer.json().catch(() => undefined) : undefined;
    throw Object.assign(new Error(`${status}`), { status, held: held?.dit ? held : undefined });
  }
  return answer.json();
}

export function sentence({ status }) {
  if (isOver({ status })) {
    return "Votre session est finie. Reconnectez-vous dans un autre onglet : rien n'est perdu.";
  }
  if (status === 404) return "Ce brouillon a été effacé ailleurs. Copiez ce que vous voulez garder.";
  if (status >= 400 && status < 500) return "Ce brouillon ne peut pas être enregistré tel quel : pressez « Enregistrer » pour savoir pourquoi.";
  return "Pas encore enregistré : le site ne répond pas. On réessaie.";
}
