// What is ticked stays ticked while the list changes around it, and is counted.
//
// <form id="ID" data-keeps-ticks>          on a page of live results; the boxes stand in the list, with form="ID"
//   <span data-ticked-count></span>

const ticked = new Set();

const form = () => document.querySelector("[data-keeps-ticks]");

const boxes = () => [...form().elements].filter(({ type }) => type === "checkbox");

function count() {
  form().querySelector("[data-ticked-count]").textContent = ticked.size ? ` (${ticked.size})` : "";
}

/** Those that are not in the list any more go along unseen. */
function bring(id) {
  const unseen = document.createElement("input");
  unseen.type = "hidden";
  unseen.name = "s";
  unseen.value = id;
  form().append(unseen);
}

function restore() {
  if (!form()) return;
  for (const box of boxes()) box.checked = ticked.has(box.value);
  const seen = new Set(boxes().map(({ value }) => value));
  for (const id of ticked) if (!seen.has(id)) bring(id);
  count();
}

document.addEventListener("change", ({ target }) => {
  if (!form() || target.form !== form() || target.type !== "checkbox") return;
  if (target.checked) ticked.add(target.value);
  else ticked.delete(target.value);
  count();
});
document.addEventListener("raccroche:results", restore);
// after "back" the browser ticks again what was ticked
window.addEventListener("pageshow", () => {
  if (!form()) return;
  for (const box of boxes()) if (box.checked) ticked.add(box.value);
  count();
});
