// What the map shows first: the place asked for and the results around it, on one territory.

import { METROPOLE, OVERSEAS } from "./territories.js";

const CLOSEST = 11;
const FAR = 250000;

export function showFirstView(L, map, place, positions) {
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

/** Results of several oceans do not fit on one map: the first result chooses. */
function oneTerritory(L, positions) {
  const windows = [METROPOLE, ...OVERSEAS].map((window) => L.latLngBounds(window));
  if (!positions.length) return windows[0];
  const home = windows.find((window) => window.contains(positions[0]));
  return L.latLngBounds(home ? positions.filter((p) => home.contains(p)) : positions);
}
