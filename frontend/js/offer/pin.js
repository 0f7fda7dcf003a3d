// The point of the offer on a map: dragged, or moved with the arrows. The fields stay the truth: without
// a position the pin stands loosely at the commune, and writes nothing until it is moved.
// The map is fetched when its section is first open.
//
// <div data-pin-map hidden data-name data-loose data-centre data-leaflet data-leaflet-css>
// <p data-pin-hint hidden>        said where there are no streets to see

import { findCommune } from "./find-commune.js";

const START = [46.6, 2.4];
const FAR = 5;
const NEAR = 12;
const NEAREST = 17;
const STEPS = { ArrowUp: [0, -4], ArrowDown: [0, 4], ArrowLeft: [-4, 0], ArrowRight: [4, 0] };

for (const frame of document.querySelectorAll("[data-pin-map]")) {
  const section = frame.closest("details");
  const begin = () => {
    if (!section.open) return;
    section.removeEventListener("toggle", begin);
    frame.hidden = false;
    show(frame).catch((failure) => console.warn("map", failure));
  };
  section.addEventListener("toggle", begin);
  begin();
}

async function show(frame) {
  const { createMap } = await import("../map/map-frame.js");
  const { form } = frame.closest("[data-offer-form]").elements.version;
  const [lat, lon, commune] = ["latitude", "longitude", "commune"].map((name) => form.elements.namedItem(name));
  const { L, map, background } = await createMap(frame, NEAREST);
  const marker = L.marker(START, { draggable: true, keyboard: true, icon: pin(L) });
  let centre = readCentre(frame);

  const typed = () => {
    const point = [lat, lon].map(({ value }) => (value.trim() ? Number(value.replace(",", ".")) : NaN));
    return point.every(Number.isFinite) ? point : undefined;
  };
  const write = () => {
    const { lat: y, lng: x } = marker.getLatLng();
    lat.value = y.toFixed(6);
    lon.value = x.toFixed(6);
    lon.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const name = (loose) => {
    const words = loose ? frame.dataset.loose : frame.dataset.name;
    const element = marker.getElement();
    element.classList.toggle("is-loose", loose);
    element.title = words;
    element.setAttribute("aria-label", words);
  };
  const place = () => {
    const point = typed() ?? centre;
    if (!point) return marker.remove();
    marker.setLatLng(point).addTo(map);
    name(!typed());
    map.setView(point, Math.max(map.getZoom() ?? FAR, NEAR));
  };

  map.setView(START, FAR);
  // chosen while the map was on its way
  if (!centre || commune.value !== commune.defaultValue) centre = (await findCommune(commune.value)) ?? centre;
  place();
  lat.addEventListener("change", place);
  lon.addEventListener("change", place);
  form.addEventListener("placed", ({ detail }) => {
    centre = detail;
    if (!typed()) place();
  });
  commune.addEventListener("change", async () => {
    const found = await findCommune(commune.value);
    if (!found) return;
    centre = found;
    if (!typed()) place();
  });
  marker.on("dragend", write);
  map.on("click", ({ latlng }) => {
    marker.setLatLng(latlng).addTo(map);
    write();
  });
  frame.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    if (event.target !== marker.getElement() || !step) return;
    event.preventDefault();
    event.stopPropagation();
    const here = map.latLngToContainerPoint(marker.getLatLng());
    marker.setLatLng(map.containerPointToLatLng(here.add(step)));
    write();
  }, true);
  const hint = frame.parentElement.querySelector("[data-pin-hint]");
  map.on("zoomend", () => {
    hint.hidden = Boolean(background) || map.getZoom() <= NEAR;
  });
}

function readCentre({ dataset: { centre } }) {
  const point = (centre ?? "").split(",").map(Number);
  return centre && point.every(Number.isFinite) ? point : undefined;
}

/** As the pins of the public map, drawn by the style sheet. */
function pin(L) {
  const drawing = document.createElement("span");
  drawing.className = "map-pin";
  return L.divIcon({ html: drawing, className: "map-pin-place", iconSize: [44, 44], iconAnchor: [22, 44] });
}
