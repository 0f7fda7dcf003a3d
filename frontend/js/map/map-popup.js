// The card that opens on a marker: a small dialog that gives the focus back when it closes.

let count = 0;

/** Opens a popup with this content above the marker; its button says how to close it. Gives the popup. */
export function openPopup(L, map, pin, content, closing) {
  const dialog = wrapped(content, closing, () => close());
  const popup = L.popup({
    closeButton: false,
    className: "map-popup",
    offset: [0, -pin.above],
    minWidth: 180,
    maxWidth: Math.min(320, map.getSize().x - 40),
    maxHeight: Math.max(160, map.getSize().y - 90),
    autoPanPadding: [12, 12],
  })
    .setLatLng(pin.position)
    .setContent(dialog)
    .openOn(map);

  pin.setOpen(true);
  popup.on("remove", () => pin.setOpen(false));
  dialog.focus({ preventScroll: true });
  return popup;

  function close() {
    map.closePopup(popup);
    // seen from farther away, the marker may have become one with others
    const back = pin.button.isConnected ? pin.button : map.getContainer();
    back.focus({ preventScroll: true });
  }
}

function wrapped(content, closing, close) {
  const dialog = document.createElement("div");
  dialog.className = "map-popup-card";
  dialog.tabIndex = -1;
  dialog.setAttribute("role", "dialog");
  const title = content.querySelector(".map-popup-title");
  title.id = `map-popup-${++count}`;
  dialog.setAttribute("aria-labelledby", title.id);

  const button = document.createElement("button");
  button.type = "button";
  button.className = "map-popup-close";
  button.textContent = closing;
  button.addEventListener("click", close);
  dialog.append(content, button);
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  });
  return dialog;
}
