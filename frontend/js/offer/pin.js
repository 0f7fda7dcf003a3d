// The point of the offer on a map: dragged, or moved with the arrows. The fields stay the truth.
// The map is fetched when its section is first open.
//
// <div data-pin-map hidden data-name data-said data-leaflet data-leaflet-css>

const START = [46.6, 2.4];
const FAR = 5;
const NEAR = 12;

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
  const lat = form.elements.namedItem("latitude");
  const lon = form.elements.namedItem("longitude");
  const { L, map } = await createMap(frame);
  const marker = L.marker(START, { draggable: true, keyboard: true, title: frame.dataset.name, alt: frame.dataset.name, icon: pin(L) });

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
  const place = () => {
    const point = typed();
    if (!point) return;
    marker.setLatLng(point).addTo(map);
    map.setView(point, Math.max(map.getZoom() ?? FAR, NEAR));
  };

  map.setView(START, FAR);
  place();
  lat.addEventListener("change", place);
  lon.addEventListener("change", place);
  form.addEventListener("placed", ({ detail }) => {
    if (!typed()) map.setView(detail, NEAR);
  });
  marker.on("dragend", write);
  map.on("click", ({ latlng }) => {
    marker.setLatLng(latlng).addTo(map);
    write();
  });
  frame.addEventListener("keydown", (event) => {
    if (event.target !== marker.getElement()) return;
    const step = { ArrowUp: [0, -4], ArrowDown: [0, 4], ArrowLeft: [-4, 0], ArrowRight: [4, 0] }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const here = map.latLngToContainerPoint(marker.getLatLng());
    marker.setLatLng(map.containerPointToLatLng(here.add(step)));
    write();
  }, true);
}

/** As the pins of the public map, drawn by the style sheet. */
function pin(L) {
  const drawing = document.createElement("span");
  drawing.className = "map-pin";
  return L.divIcon({ html: drawing, className: "map-pin-place", iconSize: [44, 44], iconAnchor: [22, 44] });
}
