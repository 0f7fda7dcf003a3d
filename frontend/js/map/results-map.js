// The map of the results page. It says again what the list says, never more.
//
// <button data-map-toggle aria-controls="PANEL" hidden>        shows and hides the panel (optional)
// <div data-results-map aria-label                             the frame; in the panel, or the panel
//      data-leaflet data-leaflet-css                           where Leaflet is
//      data-place-lat data-place-lon data-place-radius         where the search starts, km (optional)
//      data-call data-close                                    words of its buttons
//      data-tiles data-tiles-credit>                           tile service (optional)
// <li data-result data-id data-lat data-lon data-title data-url
//      data-number data-kind data-kind-label                   number: else rank in the page
//      data-distance data-phone>                               in words: "à 2 km", "05 49 00 00 00"
//
// When the list changes without a new page: document.dispatchEvent(new Event("raccroche:results")).

import { addButtonMarker, walkWithArrows } from "./button-marker.js";
import { element, phoneLink, pictogram } from "./dom.js";
import { showFirstView } from "./first-view.js";
import { createMap } from "./map-frame.js";
import { openPopup } from "./map-popup.js";
import { accessibleName, groupBySpot, readPosition, readResults } from "./spots.js";
import { whenShown } from "./when-shown.js";

for (const frame of document.querySelectorAll("[data-results-map]")) {
  whenShown(frame, () => start(frame).catch((failure) => console.warn("map", failure)));
}

async function start(frame) {
  const { L, map } = await createMap(frame);
  let drawn = draw(L, map, frame);
  document.addEventListener("raccroche:results", () => {
    drawn.remove();
    drawn = draw(L, map, frame);
  });
}

function draw(L, map, frame) {
  const place = readPlace(frame);
  const results = readResults();
  showFirstView(L, map, place, results.map(({ position }) => position).filter(Boolean));
  const placeLayers = place ? addPlace(L, map, place) : [];
  let pins = addPins(L, map, frame, results);
  // Nearer, those that covered each other come apart; who pressed goes on from the first of them.
  const regroup = () => {
    const first = pins.focused();
    pins.remove();
    pins = addPins(L, map, frame, results);
    if (first) pins.focus(first);
  };
  map.on("zoomend", regroup);
  return {
    remove() {
      map.off("zoomend", regroup);
      pins.remove();
      placeLayers.forEach((layer) => layer.remove());
    },
  };
}

function addPins(L, map, frame, results) {
  const listeners = new AbortController();
  const spots = groupBySpot(results, (position) => map.latLngToLayerPoint(position));
  const pins = spots.map((spot, rank) => addSpot(L, map, { ...spot, rank }, frame.dataset, listeners.signal));
  walkWithArrows(pins.map((pin) => pin.button));
  return {
    focused: () => spots[pins.findIndex((pin) => pin.button === document.activeElement)]?.results[0],
    focus: (result) =>
      pins[spots.findIndex((spot) => spot.results.includes(result))].button.focus({ preventScroll: true }),
    remove() {
      listeners.abort();
      map.closePopup();
      pins.forEach((pin) => pin.marker.remove());
    },
  };
}

function readPlace(frame) {
  const { placeLat, placeLon, placeRadius } = frame.dataset;
  const position = readPosition(placeLat, placeLon);
  return position && { position, radius: Number(placeRadius) || 0 };
}

/** Where the search starts from: seen, not met by the keyboard; the page says it in words. */
function addPlace(L, map, { position, radius }) {
  const icon = L.divIcon({ className: "map-place", iconSize: [18, 18] });
  const behind = { interactive: false, keyboard: false, zIndexOffset: -1000000 };
  const dot = L.marker(position, { icon, ...behind }).addTo(map);
  dot.getElement().setAttribute("aria-hidden", "true");
  if (!radius) return [dot];
  const around = { radius: radius * 1000, className: "map-radius", interactive: false };
  return [dot, L.circle(position, around).addTo(map)];
}

function addSpot(L, map, spot, words, signal) {
  const many = spot.results.length > 1;
  const pin = addButtonMarker(L, map, {
    ...spot,
    many,
    text: String(many ? spot.results.length : spot.results[0].number),
    name: accessibleName(spot),
    onPress: () => {
      if (canComeApart(L, map, spot)) map.fitBounds(boundsOf(L, spot), { padding: [48, 48] });
      else openPopup(L, map, pin, spotContent(spot, words.call), words.close);
    },
  });
  const cards = spot.results.map((result) => result.card);
  highlightTogether(pin, cards, signal);
  return pin;
}

const boundsOf = (L, { results }) => L.latLngBounds(results.map(({ position }) => position));

/** A closer look helps as long as there is one, and as they are not all at one place. */
function canComeApart(L, map, spot) {
  const size = boundsOf(L, spot);
  return map.getZoom() < map.getMaxZoom() && !size.getSouthWest().equals(size.getNorthEast(), 0.0005);
}

function highlightTogether(pin, cards, signal) {
  const show = (on) => () => {
    pin.setHighlighted(on);
    cards.forEach((card) => card.classList.toggle("is-highlighted", on));
  };
  for (const source of [pin.button, ...cards]) {
    source.addEventListener("mouseenter", show(true), { signal });
    source.addEventListener("focusin", show(true), { signal });
    source.addEventListener("mouseleave", show(false), { signal });
    source.addEventListener("focusout", show(false), { signal });
  }
}

function spotContent({ results }, call) {
  const content = element("div", { className: "map-popup-content" });
  content.append(...results.map((result) => resultContent(result, call)));
  return content;
}

function resultContent({ number, title, kind, kindLabel, distance, url, phone }, call) {
  const about = [kindLabel, distance].filter(Boolean).join(", ");
  return element(
    "section",
    { className: "map-popup-result" },
    element(
      "p",
      { className: "map-popup-title" },
      element("a", { href: url, textContent: `${number}. ${title}` }),
    ),
    (about || kind) && element("p", { className: "map-popup-about" }, kind && pictogram(kind), about),
    phone && phoneLink(phone, call),
  );
}
