// A marker is a real button: it takes the focus and has a name.

const SIZE = 44;

/**
 * Adds a marker with something short drawn on it; the first ranks come in front of the others.
 * `look` is more classes for it; `centred` whether it covers its place instead of pointing to it; `opensDialog` whether pressing it opens a popup.
 */
export function addButtonMarker(L, map, { position, rank, look, centred, content, name, opensDialog, onPress }) {
  const button = buttonOf(look, content, name);
  const icon = L.divIcon({
    html: button,
    className: "map-pin-place",
    iconSize: [SIZE, SIZE],
    iconAnchor: [SIZE / 2, centred ? SIZE / 2 : SIZE],
  });
  const marker = L.marker(position, { icon, keyboard: false }).addTo(map);
  L.DomEvent.disableClickPropagation(button);
  button.addEventListener("click", onPress);
  // Under a finger or a mouse the marker is in view already: moved between press and release, it would not be pressed.
  button.addEventListener("focus", () => {
    if (button.matches(":focus-visible")) map.panInside(position, { padding: [SIZE, SIZE] });
  });

  const state = { rank, highlighted: false, open: false };
  const set = (change) => {
    Object.assign(state, change);
    button.classList.toggle("is-highlighted", state.highlighted);
    if (opensDialog) button.setAttribute("aria-expanded", String(state.open));
    marker.setZIndexOffset(state.highlighted || state.open ? 1000 : -1000 * state.rank);
  };
  if (opensDialog) button.setAttribute("aria-haspopup", "dialog");
  set({});
  return {
    marker,
    button,
    position,
    above: centred ? SIZE / 2 - 8 : SIZE - 10,
    setRank: (to) => set({ rank: to }),
    setHighlighted: (highlighted) => set({ highlighted }),
    setOpen: (open) => set({ open }),
  };
}

function buttonOf(look, content, name) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = `map-pin ${look ?? ""}`.trim();
  button.setAttribute("aria-label", name);
  const label = document.createElement("span");
  label.className = "map-pin-text";
  label.append(content);
  button.append(label);
  return button;
}

/** Arrows go from one marker to the next, as in the list; Home and End to the first and last. */
export function walkWithArrows(pane, buttons) {
  const moves = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  pane.addEventListener("keydown", (event) => {
    const all = buttons();
    const index = all.indexOf(event.target);
    if (index < 0) return;
    const target =
      event.key in moves ? all[index + moves[event.key]] : { Home: all[0], End: all.at(-1) }[event.key];
    if (!target) return;
    event.preventDefault();
    event.stopPropagation();
    target.focus();
  });
}
