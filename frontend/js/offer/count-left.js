// Says in words how much of a field is left, near its end, and how much is too much. Nothing is cut: what
// is too long is kept, and refused beside its field.
//
// <textarea data-longest="200">

import { element } from "../dom.js";

const NEAR = 0.9;

for (const field of document.querySelectorAll("[data-longest]")) start(field);

function start(field) {
  const longest = Number(field.dataset.longest);
  const said = element("p", { className: "hint field-left" });
  said.setAttribute("aria-live", "polite");
  const count = () => {
    const length = [...field.value.trim().replaceAll("\n", "")].length;
    said.textContent = length > longest * NEAR ? words(longest - length) : "";
    said.classList.toggle("is-wrong", length > longest);
  };
  field.after(said);
  field.addEventListener("input", count);
  field.addEventListener("change", count);
  count();
}

function words(left) {
  const many = Math.abs(left) > 1;
  if (left < 0) return `${-left} caractère${many ? "s" : ""} de trop : raccourcissez.`;
  return left === 0 ? "Plus un caractère de libre." : `Encore ${left} caractère${many ? "s" : ""}.`;
}
