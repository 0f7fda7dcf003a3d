// What the form holds, beside what is kept: whether it differs, and what was written elsewhere.

import { fill } from "./fill.js";
import { words } from "./local-copy.js";

/** Without what the server tells: only what somebody typed. */
export function content(form, typed = words(form)) {
  const fields = new URLSearchParams(typed);
  for (const told of ["version", "_csrf", "base", "avant"]) fields.delete(told);
  fields.sort();
  return fields.toString();
}

/** Fills in what was written elsewhere; the words of the form since, or nothing when they are typed over. */
export function takeOver(form, typed, taken) {
  const sent = new URLSearchParams(typed);
  const fields = new URLSearchParams(Object.entries(taken).flatMap(([name, all]) => all.map((value) => [name, value])));
  const names = new Set(fields.keys());
  const now = new URLSearchParams(words(form));
  for (const name of names) {
    if (now.getAll(name).join("\n") !== sent.getAll(name).join("\n")) return undefined;
    sent.delete(name);
    for (const value of fields.getAll(name)) sent.append(name, value);
  }
  fill(form, fields, names);
  // for the map; the form itself has nothing to keep
  for (const field of form.elements) if (names.has(field.name)) field.dispatchEvent(new Event("change"));
  return sent.toString();
}
