// A form that takes so many ticked boxes and no more; the boxes may stand elsewhere, with form="ID".
// The server refuses too, with the same sentence.
//
// <form id="ID" data-at-least="2" data-at-most="3" data-otherwise>
//   <p data-at-most-said role="status"></p>

import { each } from "./each.js";

each("[data-at-most]", (form) => {
  const boxes = () => [...form.elements].filter((field) => field.type === "checkbox");
  const ticked = () => boxes().filter((box) => box.checked).length;
  const limit = () => {
    const full = ticked() >= form.dataset.atMost;
    for (const box of boxes()) box.disabled = full && !box.checked;
  };
  document.addEventListener("change", ({ target }) => {
    if (target.form === form) limit();
  });
  form.addEventListener("submit", (event) => {
    if (ticked() >= form.dataset.atLeast) return;
    event.preventDefault();
    form.querySelector("[data-at-most-said]").textContent = form.dataset.otherwise;
  });
  limit();
});
