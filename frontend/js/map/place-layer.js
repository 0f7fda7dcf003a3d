// Where the search starts from, and how far it goes: seen, not met by the keyboard; the page says it in words.

import { readPosition } from "./spots.js";

export function readPlace({ dataset: { placeLat, placeLon, placeRadius } }) {
  const position = readPosition(placeLat, placeLon);
  return position && { position, radius: Number(placeRadius) || 0 };
}

/** Gives what is to be removed when the place changes. */
export function addPlace(L, map, { position, radius }) {
  const icon = L.divIcon({ className: "map-place", iconSize: [18, 18] });
  const behind = { interactive: false, keyboard: false, zIndexOffset: -1000000 };
  // in a pane of its own: the markers of the other are in the order of the list
  const pane = map.getPane("place") ?? map.createPane("place");
  pane.style.zIndex = 550;
  pane.setAttribute("aria-hidden", "true");
  const dot = L.marker(position, { icon, pane: "place", ...behind });
  const around = { radius: radius * 1000, className: "map-radius", interactive: false };
  return L.layerGroup(radius ? [L.circle(position, around), dot] : [dot]).addTo(map);
}
