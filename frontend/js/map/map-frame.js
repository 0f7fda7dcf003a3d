// What every map of the portal has in common: the frame, its words, its basemap, its manners.

import { addBackground, findBackground } from "./background.js";
import { addBasemap } from "./basemap.js";
import { loadLeaflet } from "./leaflet-loader.js";

const WIDE = matchMedia("(min-width: 40rem)");
const EMBEDDED_MAX_ZOOM = 12;

/**
 * Builds an empty map in the element, which goes as near as its background has images, or nearer where
 * only a pin is looked at. Rejects, after saying so in words, when it cannot.
 */
export async function createMap(element, nearest = EMBEDDED_MAX_ZOOM) {
  const { leaflet, leafletCss } = element.dataset;
  element.setAttribute("aria-busy", "true");
  try {
    const [L, background] = await Promise.all([loadLeaflet(leaflet, leafletCss), findBackground()]);
    element.replaceChildren();
    const map = L.map(element, options(background, nearest));
    nameThings(L, map, element);
    addBasemap(L, map);
    if (background) addBackground(L, map, background);
    if (isCalm()) standStill(L, map);
    wheelOnlyWhenUsed(map, element);
    new ResizeObserver(() => map.invalidateSize({ animate: false })).observe(element);
    return { L, map, background };
  } catch (failure) {
    element.textContent = element.dataset.broken;
    throw failure;
  } finally {
    element.removeAttribute("aria-busy");
  }
}

const isCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

function options(background, nearest) {
  const moving = !isCalm();
  return {
    minZoom: 5,
    maxZoom: Math.max(background?.maxZoom ?? 0, nearest),
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
  // on a phone whom the data is from has the line for itself
  map.attributionControl.setPrefix(WIDE.matches && '<a href="https://leafletjs.com">Leaflet</a>');
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
