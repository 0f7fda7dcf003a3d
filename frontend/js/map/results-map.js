// The map of the results page: everything that matches the search, where the map looks. What the list has
// keeps its number; the list says the same in words, and never less.
//
// <div data-map-panel>
//   <div data-results-map aria-label                           the frame
//      data-leaflet data-leaflet-css                           where Leaflet is
//      data-points data-page                                   tile service and pages of solutions, as templates
//      data-place-lat data-place-lon data-place-radius         where the search starts, km (optional)
//      data-box data-insets                                    west,south,east,north; whether to offer overseas
//      data-kinds data-call data-close data-away ...>          words: see map-words.js
//   <p data-map-said role="status">   <a data-map-list>   <div data-map-insets>
// <li data-result data-id data-lat data-lon data-title data-url
//      data-number data-kind data-distance data-phone>         a card; distance in words
//
// When the list changes without a new page: document.dispatchEvent(new Event("raccroche:results")).

import { showFirstView } from "./first-view.js";
import { bringCard, keepInStep } from "./in-step.js";
import { runInsets } from "./insets.js";
import { createMap } from "./map-frame.js";
import { keepListLink } from "./map-links.js";
import { openPopup } from "./map-popup.js";
import { say, sayDistance, sayName } from "./map-words.js";
import { addPlace, readPlace } from "./place-layer.js";
import { spotContent } from "./spot-content.js";
import { createPins } from "./spot-pins.js";
import { readBox, readResults, toSpots } from "./spots.js";
import { fetchPoints } from "./tile-points.js";
import { whenShown } from "./when-shown.js";
import { comesApart, lookCloser } from "./zoom.js";

for (const frame of document.querySelectorAll("[data-results-map]")) {
  whenShown(frame, () => start(frame).catch((failure) => console.warn("map", failure)));
}

async function start(frame) {
  const panel = frame.closest("[data-map-panel]");
  const { L, map } = await createMap(frame);
  let search = readSearch();
  let asking = new AbortController();
  let placeLayer;
  const pins = createPins(L, map, {
    nameOf: (spot) => sayName(frame, spot, comesApart(map, spot)),
    opensDialog: (spot) => !comesApart(map, spot),
    press,
  });
  const step = keepInStep(pins.all);

  begin();
  runInsets(L, map, panel.querySelector("[data-map-insets]"));
  keepListLink(map, frame, panel.querySelector("[data-map-list]"));
  map.on("moveend", refresh);
  map.on("popupclose", () => step.hold([]));
  document.addEventListener("raccroche:results", () => {
    const { where } = search;
    search = readSearch();
    map.closePopup();
    if (where === search.where) refresh();
    else begin();
  });

  function readSearch() {
    const { placeLat, placeLon, placeRadius, box, points } = frame.dataset;
    const where = [placeLat, placeLon, placeRadius, box].join();
    return { where, box: readBox(box), points, place: readPlace(frame), results: readResults() };
  }

  /** Another place: the map goes there, and shows at once what the list knows of it. */
  function begin() {
    const { place, box, results } = search;
    placeLayer?.remove();
    placeLayer = place && addPlace(L, map, place);
    panel.querySelector("[data-map-insets]").hidden = !frame.dataset.insets;
    showFirstView(L, map, place, results.map(({ position }) => position).filter(Boolean), box);
    draw([]);
    refresh();
  }

  /** Asks what is where the map looks now; an answer that comes late is dropped. */
  async function refresh() {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    try {
      const { features, missing } = await fetchPoints(map, search.points, signal);
      draw(features);
      panel.querySelector("[data-map-said]").textContent = missing ? say(frame, "missing") : "";
    } catch (failure) {
      if (failure.name !== "AbortError") throw failure;
    }
  }

  function draw(features) {
    const spots = toSpots(search.results, features, (position) => map.latLngToLayerPoint(position));
    for (const solution of spots.flatMap(({ results, named }) => [...results, ...named])) {
      if (!solution.card || solution.elsewhere) solution.distance = measured(solution.position);
    }
    // whoever walks from marker to marker must not be led away from what the map shows
    const view = map.getBounds().pad(0.05);
    pins.show(spots.filter(({ position }) => view.contains(position)));
    step.again();
  }

  function measured(position) {
    return sayDistance(frame, search.place && map.distance(search.place.position, position));
  }

  async function press(pin) {
    const { spot } = pin;
    if (comesApart(map, spot)) {
      lookCloser(map, spot);
      return;
    }
    const content = await spotContent(frame, spot, measured);
    if (!pin.button.isConnected) return;
    openPopup(L, map, pin, content, say(frame, "close"));
    step.hold(spot.results.map(({ id }) => id));
    if (spot.results.length) bringCard(spot.results[0].id);
  }
}
