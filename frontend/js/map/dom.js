// Pieces of the map's words.

import { element } from "../dom.js";

export { element };

const SVG = "http://www.w3.org/2000/svg";
const SPRITE = new URL("../../img/kinds.svg", import.meta.url);

/** Pictogram of a kind: decoration beside a word, never alone. */
export function pictogram(kind) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "pictogram");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `${SPRITE.pathname}#kind-${kind}`);
  svg.append(use);
  return svg;
}

/** A link that calls, written as people read numbers. */
export function phoneLink(phone, call) {
  return element("a", {
    className: "map-popup-phone",
    href: `tel:${phone.replace(/[^+\d]/g, "")}`,
    textContent: `${call} ${phone}`,
  });
}
