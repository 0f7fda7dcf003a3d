// A marker is a real button: it takes the focus, in the order markers are added, and has a name.

const SIZE = 44;

/** Adds a marker with a short text on it, round when it stands for many; the first ranks come in front of the others. */
export function addButtonMarker(L, map, { position, rank, text, name, many, onPress }) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = many ? "map-pin map-pin-many" : "map-pin";
  button.setAttribute("aria-label", name);
  const label = document.createElement("span");
  label.className = "map-pin-text";
  label.textContent = text;
  button.append(label);

  const icon = L.divIcon({
    html: button,
    className: "map-pin-place",
    iconSize: [SIZE, SIZE],
    iconAnchor: [SIZE / 2, SIZE],
  });
  const zIndexOffset = -1000 * rank;
  const marker = L.marker(position, { icon, zIndexOffset, keyboard: false }).addTo(map);
  L.DomEvent.disableClickPropagation(button);
  button.addEventListener("click", onPress);
  button.addEventListener("focus", () => map.panInside(position, { padding: [SIZE, SIZE] }));

  let highlighted = false;
  let open = false;
  const show = () => {
    button.classList.toggle("is-highlighted", highlighted);
    button.setAttribute("aria-expanded", String(open));
    marker.setZIndexOffset(highlighted || open ? 1000 : zIndexOffset);
  };
  show();
  return {
    marker,
    button,
    position,
    setHighlighted(on) {
      highlighted = on;
      show();
    },
    setOpen(on) {
      open = on;
      show();
    },
  };
}

/** Arrows go from one marker to the next, as in the list; Home and End to the first and last. */
export function walkWithArrows(buttons) {
  const moves = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  buttons.forEach((button, index) =>
    button.addEventListener("keydown", (event) => {
      const target =
        event.key in moves
          ? buttons[index + moves[event.key]]
          : { Home: buttons[0], End: buttons.at(-1) }[event.key];
      if (!target) return;
      event.preventDefault();
      event.stopPropagation();
      target.focus();
    }),
  );
}
