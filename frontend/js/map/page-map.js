// The map of one solution: where its sites are.
//
// <div data-page-map aria-label data-close data-leaflet data-leaflet-css>
// <li data-site data-lat data-lon data-label data-address>     anywhere in the page
// and, if wanted, the same data-map-toggle button as on the results page.

import { addButtonMarker, walkWithArrows } from "./button-marker.js";
import { element } from "./dom.js";
import { showFirstView } from "./first-view.js";
import { createMap } from "./map-frame.js";
import { openPopup } from "./map-popup.js";
import { readPosition } from "./spots.js";
import { whenShown } from "./when-shown.js";

for (const frame of document.querySelectorAll("[data-page-map]")) {
  whenShown(frame, () => start(frame).catch((failure) => console.warn("map", failure)));
}

async function start(frame) {
  const sites = readSites();
  const { L, map } = await createMap(frame);
  showFirstView(L, map, undefined, sites.map((site) => site.position));
  const pins = sites.map((site, index) => addSite(L, map, site, index, sites.length, frame.dataset.close));
  walkWithArrows(map.getPane("markerPane"), () => pins.map((pin) => pin.button));
}

function readSites() {
  return [...document.querySelectorAll("[data-site]")]
    .map(({ dataset }) => ({ ...dataset, position: readPosition(dataset.lat, dataset.lon) }))
    .filter((site) => site.position);
}

function addSite(L, map, { position, label, address }, index, count, close) {
  const pin = addButtonMarker(L, map, {
    position,
    rank: index,
    content: count > 1 ? String(index + 1) : "",
    name: count > 1 ? `${index + 1}. ${label}` : label,
    opensDialog: true,
    onPress: () => openPopup(L, map, pin, siteContent(label, address), close),
  });
  return pin;
}

function siteContent(label, address) {
  return element(
    "div",
    { className: "map-popup-content" },
    element("p", { className: "map-popup-title", textContent: label }),
    address && element("p", { className: "map-popup-about", textContent: address }),
  );
}
