// What somebody keeps, in the storage of this browser and nowhere else: the id of each solution and
// the day it was kept, the last one first. A day is all that is known of when.

const KEY = "raccroche.pistes.1";
const MOST = 50;
const DAYS = 60;
const ID = /^[a-z0-9-]{1,64}$/;
const CHANGED = "kept-changed";

/** What is kept, and in one word why nothing could be read: refused or broken. */
export function read() {
  let text;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    return { entries: [], trouble: "refused" };
  }
  try {
    const entries = text === null ? [] : JSON.parse(text).filter(isEntry);
    return { entries: entries.slice(0, MOST) };
  } catch {
    return { entries: [], trouble: "broken" };
  }
}

/** Everything ends by itself; a day that is far ahead was never true. */
function isEntry(entry) {
  const days = (Date.now() - Date.parse(entry?.day)) / 86400000;
  return ID.test(entry?.id) && Math.abs(days) < DAYS;
}

/** Keeps exactly these. Says in one word why it could not: full or refused. */
export function write(entries) {
  try {
    if (entries.length) localStorage.setItem(KEY, JSON.stringify(entries));
    else localStorage.removeItem(KEY);
  } catch (error) {
    return /quota/i.test(error.name) ? "full" : "refused";
  }
  document.dispatchEvent(new Event(CHANGED));
}

/** Keeps these too. Says in one word why it could not: many, full or refused. */
export function add(ids) {
  const { entries } = read();
  const day = new Date().toISOString().slice(0, 10);
  const more = ids.filter((id) => !entries.some((entry) => entry.id === id)).map((id) => ({ id, day }));
  return entries.length + more.length > MOST ? "many" : write([...more, ...entries]);
}

export const remove = (id) => write(read().entries.filter((entry) => entry.id !== id));

/** What ended leaves the storage too. */
export function tidy() {
  try {
    const text = localStorage.getItem(KEY);
    const { entries, trouble } = read();
    if (text !== null && !trouble && text !== JSON.stringify(entries)) write(entries);
  } catch {
    // Refused: there is nothing to tidy.
  }
}

/** Whenever the list changes, here or in another tab, and when one comes back to this page. */
export function onChange(then) {
  document.addEventListener(CHANGED, then);
  window.addEventListener("storage", ({ key }) => {
    if (key === KEY || key === null) then();
  });
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) then();
  });
}
