// The embedded basemap: what shows when there is no tile server, and under the tiles otherwise.
// Files are fetched only when the view needs them.

import { onColourSchemeChange, readColours } from "./basemap-colours.js";
import { createLabels } from "./basemap-labels.js";
import { OVERSEAS } from "./territories.js";
import { features, outlines } from "./topojson.js";

const CREDIT =
  '© <a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a>, Natural Earth, GeoNames, INSEE';
const EUROPE = [[33, -26], [61, 34]];
const FINE_LABELS_ZOOM = 10;

export function addBasemap(L, map, baseUrl = new URL("../../map/", import.meta.url)) {
  const shapes = createShapes(L, map);
  const labels = createLabels(L, createPane(map, "basemap-labels", 160));
  const load = loader(baseUrl);

  labels.addTo(map);
  map.attributionControl?.addAttribution(CREDIT);
  paint();
  const stopListening = onColourSchemeChange(paint);
  map.on("moveend", fetchWhatIsSeen);
  map.on("unload", stopListening);
  map.whenReady(fetchWhatIsSeen);

  function fetchWhatIsSeen() {
    const view = map.getBounds();
    load("labels.json", labels.addTowns);
    if (map.getZoom() >= FINE_LABELS_ZOOM) load("labels-fine.json", labels.addTowns);
    if (view.intersects(EUROPE)) {
      load("metropole.json", shapes.addLand);
      load("departements.json", (topology) => {
        shapes.addLines(topology);
        labels.addAreas(features(topology, "names"));
      });
    }
    if (OVERSEAS.some((window) => view.intersects(window))) load("outremer.json", shapes.addLand);
  }

  function paint() {
    const colours = readColours(map.getContainer());
    shapes.paint(colours);
    labels.paint(colours);
  }
}

/** Land, coast, borders and département lines, each a group painted in one colour. */
function createShapes(L, map) {
  const pane = "basemap";
  createPane(map, pane, 150);
  const renderer = L.canvas({ pane, padding: 0.5 });
  const common = { pane, renderer, interactive: false, smoothFactor: 1.2 };
  const fill = { ...common, stroke: false, fillOpacity: 1 };
  const groups = Object.fromEntries(
    ["abroad", "land", "line", "border"].map((name) => [name, L.featureGroup().addTo(map)]),
  );
  let colours = {};

  const addTo = (name, layer) => groups[name].addLayer(layer);
  return { addLand, addLines, paint };

  function addLand(topology) {
    for (const { properties, coordinates } of features(topology, "land")) {
      addTo(properties.code === "FRA" ? "land" : "abroad", L.polygon(coordinates, fill));
    }
    const { coast, borders } = outlines(topology, "land");
    addTo("border", L.polyline(coast, { ...common, weight: 0.8 }));
    addTo("border", L.polyline(borders, { ...common, weight: 1.6 }));
    map.getContainer().classList.add("has-land");
    paint(colours);
  }

  function addLines(topology) {
    const lines = features(topology, "lines").flatMap(({ coordinates }) => coordinates);
    addTo("line", L.polyline(lines, { ...common, weight: 1 }));
    paint(colours);
  }

  function paint(newColours) {
    colours = newColours;
    for (const [name, group] of Object.entries(groups)) {
      group.setStyle({ color: colours[name], fillColor: colours[name] });
      group.bringToFront();
    }
  }
}

/** Decoration: assistive technologies hear the list and the markers instead. */
function createPane(map, name, depth) {
  const pane = map.createPane(name);
  pane.setAttribute("aria-hidden", "true");
  pane.style.zIndex = depth;
  pane.style.pointerEvents = "none";
  return pane;
}

/** Fetches each file once; a file that fails leaves its part of the map blank, to be tried again. */
function loader(baseUrl) {
  const asked = new Set();
  return async (name, use) => {
    if (asked.has(name)) return;
    asked.add(name);
    try {
      const response = await fetch(new URL(name, baseUrl));
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      use(await response.json());
    } catch (failure) {
      asked.delete(name);
      console.warn("basemap", failure);
    }
  };
}
