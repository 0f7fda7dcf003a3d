// The button of a form with boxes says how many are ticked.
//
// <form data-ticked> <button data-one="Confirmer 1 offre" data-several="Confirmer # offres">

import { each } from "./each.js";

each("[data-ticked]", (form) => {
  const button = form.querySelector("[data-several]");
  const otherwise = button.textContent;
  const count = () => {
    const ticked = form.querySelectorAll("input[type=checkbox]:checked").length;
    button.textContent = [otherwise, button.dataset.one][ticked] ?? button.dataset.several.replace("#", ticked);
  };
  form.addEventListener("change", count);
  // a browser that comes back ticks what was ticked
  window.addEventListener("pageshow", count);
  count();
});
