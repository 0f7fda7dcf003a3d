// What is typed and not kept yet, in this browser: for one draft and one person, until it is kept,
// until they sign out, and for a week at most.

const PREFIX = "brouillon:";
const A_WEEK = 7 * 24 * 3600 * 1000;

export const words = (form) => new URLSearchParams(new FormData(form)).toString();

export class LocalCopy {
  #form;

  constructor(form) {
    this.#form = form;
  }

  get #key() {
    return PREFIX + this.#form.getAttribute("action").split("/").pop();
  }

  keep(sent = false) {
    const fields = new URLSearchParams(words(this.#form));
    fields.delete("_csrf");
    const { who } = this.#form.dataset;
    write(this.#key, { who, at: Date.now(), sent, fields: fields.toString() });
  }

  /** A button takes it: the next page says whether it arrived. */
  sent() {
    if (read(this.#key)) this.keep(true);
  }

  forget() {
    remove(this.#key);
  }
}

/** Those of a person, the latest first. */
export function copiesOf(who) {
  return all()
    .filter(([, copy]) => copy.who === who)
    .map(([key, { at, sent, fields }]) => ({ key, id: key.slice(PREFIX.length), at, sent, fields: new URLSearchParams(fields) }))
    .sort((one, other) => other.at - one.at);
}

export const remove = (key) => guarded(() => localStorage.removeItem(key));

export function forgetAll() {
  for (const [key] of all()) remove(key);
}

export function forgetOld() {
  for (const [key, { at }] of all()) if (!(at > Date.now() - A_WEEK)) remove(key);
}

export function forgetSent() {
  for (const [key, { sent }] of all()) if (sent) remove(key);
}

function all() {
  const keys = guarded(() => Object.keys(localStorage)) ?? [];
  return keys.filter((key) => key.startsWith(PREFIX)).map((key) => [key, read(key) ?? {}]);
}

const read = (key) => guarded(() => JSON.parse(localStorage.getItem(key)));

const write = (key, value) => guarded(() => localStorage.setItem(key, JSON.stringify(value)));

/** A browser may refuse to keep anything, or be full. */
function guarded(act) {
  try {
    return act();
  } catch {
    return undefined;
  }
}
