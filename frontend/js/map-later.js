// Fetches the map only when it is going to be seen: at once beside the list on a wide screen,
// when asked on a narrow one, when reached on a solution's page.
//
// <button data-map-toggle aria-controls="ID" hidden>
// <div id="ID" data-map-panel hidden>  <div data-results-map>      or   <div data-page-map hidden>
//
// Without JavaScript there is no frame and no button.

const BESIDE = matchMedia("(min-width: 64rem)");

for (const panel of document.querySelectorAll("[data-map-panel]")) {
  if (BESIDE.matches) {
    panel.hidden = false;
    import("./map/results-map.js");
  } else {
    offer(panel);
  }
}

for (const frame of document.querySelectorAll("[data-page-map]")) {
  frame.hidden = false;
  whenNear(frame, () => import("./map/page-map.js"));
}

/** The first press fetches the map, which then looks after the button itself. */
function offer(panel) {
  const button = document.querySelector(`[data-map-toggle][aria-controls="${panel.id}"]`);
  button.hidden = false;
  button.setAttribute("aria-expanded", "false");
  const open = () => {
    panel.hidden = false;
    button.setAttribute("aria-expanded", "true");
    import("./map/results-map.js");
  };
  button.addEventListener("click", open, { once: true });
}

function whenNear(frame, start) {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      start();
    },
    { rootMargin: "200px" },
  );
  observer.observe(frame);
}
