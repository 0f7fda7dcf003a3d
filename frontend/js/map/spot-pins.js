// The markers of the map. Those that stay the same stay where they are, with their focus and their popup.

import { addButtonMarker, walkWithArrows } from "./button-marker.js";
import { pictogram } from "./dom.js";
import { count } from "./map-words.js";

/** `press` is called with a pin; a pin has its spot. */
export function createPins(L, map, { nameOf, opensDialog, press }) {
  let pins = [];
  walkWithArrows(map.getPane("markerPane"), () => pins.map(({ button }) => button));
  return { all: () => pins, show };

  function show(spots) {
    const before = new Map(pins.map((pin) => [pin.key, pin]));
    const focused = pins.find((pin) => pin.button === document.activeElement);
    pins = spots.map((spot, rank) => kept(before, spot, rank) ?? add(spot, rank));
    before.forEach((pin) => pin.marker.remove());
    inOrder(map.getPane("markerPane"), pins.map((pin) => pin.marker.getElement()));
    if (focused && !focused.button.isConnected) nearest(focused.spot)?.button.focus({ preventScroll: true });
  }

  function kept(before, spot, rank) {
    const pin = before.get(keyOf(spot));
    if (!pin) return undefined;
    before.delete(pin.key);
    pin.spot = spot;
    pin.setRank(rank);
    return pin;
  }

  function add(spot, rank) {
    const pin = addButtonMarker(L, map, {
      position: spot.position,
      rank,
      centred: spot.count > 1,
      look: lookOf(spot),
      content: contentOf(spot),
      name: nameOf(spot),
      opensDialog: opensDialog(spot),
      onPress: () => press(pin),
    });
    return Object.assign(pin, { spot, key: keyOf(spot) });
  }

  /** Nearer, what was one comes apart: who pressed goes on from the first of them. */
  function nearest({ bounds, position }) {
    const box = L.latLngBounds(bounds).pad(0.01);
    const inside = pins.find((pin) => box.contains(pin.position));
    const away = (pin) => map.distance(pin.position, position);
    return inside ?? [...pins].sort((one, other) => away(one) - away(other))[0];
  }

  function keyOf(spot) {
    const ids = [...spot.results, ...spot.named].map(({ id, number = "" }) => `${number}${id}`);
    return [spot.position, spot.bounds, spot.count, ids, nameOf(spot)].join("|");
  }
}

const lookOf = ({ count, results }) =>
  [count > 1 && "map-pin-many", !results.length && "map-pin-other"].filter(Boolean).join(" ");

function contentOf({ count: number, results, named }) {
  if (number > 1) return count(number);
  return results.length ? String(results[0].number) : pictogram(named[0].kind);
}

/** The tabulator follows the list; what has the focus may not be moved, or it would lose it. */
function inOrder(pane, elements) {
  if (elements.every((element, index) => pane.children[index] === element)) return;
  const still = elements.findIndex((element) => element.contains(document.activeElement));
  if (still < 0) pane.append(...elements);
  else {
    elements[still].before(...elements.slice(0, still));
    pane.append(...elements.slice(still + 1));
  }
}
