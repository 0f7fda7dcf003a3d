// What every map of the portal has in common: the frame, its words, its basemap, its manners.

import { addBasemap } from "./basemap.js";
import { loadLeaflet } from "./leaflet-loader.js";

const EMBEDDED_MAX_ZOOM = 12;
const TILES_MAX_ZOOM = 18;

/** Builds an empty map in the element. Rejects, after saying so in words, when it cannot. */
export async function createMap(element) {
  const { leaflet, leafletCss, tiles, tilesCredit } = element.dataset;
  element.setAttribute("aria-busy", "true");
  try {
    const L = await loadLeaflet(leaflet, leafletCss);
    element.replaceChildren();
    const map = L.map(element, options(Boolean(tiles)));
    nameThings(L, map, element);
    addBasemap(L, map);
    if (tiles) L.tileLayer(tiles, { maxZoom: TILES_MAX_ZOOM, attribution: tilesCredit }).addTo(map);
    if (isCalm()) standStill(L, map);
    wheelOnlyWhenUsed(map, element);
    new ResizeObserver(() => map.invalidateSize({ animate: false })).observe(element);
    return { L, map };
  } catch (failure) {
    element.textContent = element.dataset.broken;
    throw failure;
  } finally {
    element.removeAttribute("aria-busy");
  }
}

const isCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

function options(hasTiles) {
  const moving = !isCalm();
  return {
    minZoom: 5,
    maxZoom: hasTiles ? TILES_MAX_ZOOM : EMBEDDED_MAX_ZOOM,
    zoomControl: false,
    zoomAnimation: moving,
    fadeAnimation: moving,
    markerZoomAnimation: moving,
    inertia: moving,
    scrollWheelZoom: false,
  };
}

function nameThings(L, map, element) {
  const { closer, farther } = element.dataset;
  L.control
    .zoom({ zoomInTitle: closer, zoomOutTitle: farther })
    .addTo(map);
  map.attributionControl.setPrefix('<a href="https://leafletjs.com">Leaflet</a>');
  for (const decoration of ["tilePane", "overlayPane", "shadowPane"]) {
    map.getPane(decoration).setAttribute("aria-hidden", "true");
  }
}

/** The page scrolls under the wheel until the reader has touched the map. */
function wheelOnlyWhenUsed(map, element) {
  element.addEventListener("focusin", () => map.scrollWheelZoom.enable());
  element.addEventListener("focusout", () => map.scrollWheelZoom.disable());
}

/** Reduced motion: every move of the map is a cut, whoever asks for it. */
function standStill(L, map) {
  map.panBy = (offset, moves) =>
    L.Map.prototype.panBy.call(map, offset, { ...moves, animate: false });
}
