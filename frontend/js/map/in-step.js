// The list and the map point at the same thing: a card and its marker light up together.

const BESIDE = matchMedia("(min-width: 64rem)");
const CALM = matchMedia("(prefers-reduced-motion: reduce)");

/** `pins` gives the markers there are now. */
export function keepInStep(pins) {
  let held = [];
  let shown = "";
  for (const [come, go] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
    document.addEventListener(come, ({ target }) => show(idsAt(target)));
    document.addEventListener(go, ({ relatedTarget }) => show(idsAt(relatedTarget)));
  }
  return {
    /** As long as what says these is open. */
    hold(ids) {
      held = ids;
      show(ids);
    },
    /** After the markers or the cards have changed. */
    again() {
      shown = "";
      show(held);
    },
  };

  function idsAt(target) {
    const card = target?.closest?.("[data-result]");
    if (card) return [card.dataset.id];
    const pin = target?.closest?.(".map-pin") && pins().find(({ button }) => button.contains(target));
    return pin ? pin.spot.results.map(({ id }) => id) : held;
  }

  function show(ids) {
    if (shown === ids.join()) return;
    shown = ids.join();
    for (const card of cards()) card.classList.toggle("is-highlighted", ids.includes(card.dataset.id));
    for (const pin of pins()) pin.setHighlighted(pin.spot.results.some(({ id }) => ids.includes(id)));
  }
}

const cards = () => document.querySelectorAll("[data-result]");

/** Brings the card of that solution into view beside the map; the focus stays where it is. */
export function bringCard(id) {
  if (!BESIDE.matches) return;
  [...cards()]
    .find((card) => card.dataset.id === id)
    ?.scrollIntoView({ block: "nearest", behavior: CALM.matches ? "auto" : "smooth" });
}
