// Puts values into the fields of a form, each of which may be there several times.

/** Of those names alone. */
export function fill(form, fields, names) {
  makeRoom(form, fields);
  const met = new Map();
  for (const field of form.elements) {
    const { name, type } = field;
    if (!names.has(name) || type === "submit") continue;
    const values = fields.getAll(name);
    if (type === "checkbox" || type === "radio") field.checked = values.includes(field.value);
    else {
      const place = met.get(name) ?? 0;
      met.set(name, place + 1);
      field.value = values[place] ?? "";
    }
  }
}

/** A row for each dated entry. */
function makeRoom(form, fields) {
  const rows = form.querySelector("[data-rows]");
  const wanted = fields.getAll("sessions.debut").length;
  while (rows && rows.children.length < wanted) {
    const row = rows.lastElementChild.cloneNode(true);
    const place = rows.children.length;
    for (const field of row.querySelectorAll("input")) {
      field.value = "";
      const id = field.id.replace(/\d+$/, place);
      row.querySelector(`label[for="${field.id}"]`).htmlFor = id;
      field.id = id;
    }
    rows.append(row);
  }
}
