// The overseas départements and the mainland, one press away.
//
// <div data-map-insets hidden> <button data-map-inset="guadeloupe" aria-pressed="false">

import { INSETS } from "./territories.js";

export function runInsets(L, map, group) {
  const buttons = [...group.querySelectorAll("[data-map-inset]")];
  for (const button of buttons) {
    // no flight over an ocean: while one lasts, the next press would be lost
    button.addEventListener("click", () => map.fitBounds(INSETS[button.dataset.mapInset], { animate: false }));
  }
  const show = () => {
    const centre = map.getCenter();
    for (const button of buttons) {
      const here = L.latLngBounds(INSETS[button.dataset.mapInset]).pad(0.2).contains(centre);
      button.setAttribute("aria-pressed", String(here));
    }
  };
  map.on("moveend", show);
  map.whenReady(show);
}
