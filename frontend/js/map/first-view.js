// What the map shows first: the place asked for and the results around it, on one territory.

import { METROPOLE, OVERSEAS } from "./territories.js";

const CLOSEST = 11;
const FAR = 250000;

/** `box` is what the search is bounded by, if it is; else the place, else the results choose. */
export function showFirstView(L, map, place, positions, box) {
  // a little within: what was seen before is seen again, not from farther away
  if (box) {
    map.fitBounds(L.latLngBounds(box).pad(-0.05), { animate: false });
    return;
  }
  const bounds = place ? aroundPlace(L, place, positions) : oneTerritory(L, positions);
  map.fitBounds(bounds, {
    maxZoom: CLOSEST,
    paddingTopLeft: [24, 48],
    paddingBottomRight: [24, 24],
    animate: false,
  });
}

function aroundPlace(L, { position, radius }, positions) {
  const centre = L.latLng(position);
  const bounds = centre.toBounds(2000 * (radius || 10));
  positions
    .filter((other) => centre.distanceTo(other) < FAR)
    .forEach((other) => bounds.extend(other));
  return bounds;
}

/** Results of several oceans do not fit on one map: then it begins with the mainland, whole. */
function oneTerritory(L, positions) {
  const windows = OVERSEAS.map((window) => L.latLngBounds(window));
  const home = windows.find((window) => positions.length && positions.every((p) => window.contains(p)));
  return L.latLngBounds(home ? positions : METROPOLE);
}
