// Addresses that the map leads to: a solution, or the list of what is in a box of the map.

/** Degrees: the engine rounds positions. */
const MARGIN = 1e-5;

/** The page of a solution, with the way back to this list. */
export const pageOf = (frame, id) => frame.dataset.page.replace("{id}", encodeURIComponent(id));

/** The search of this page within a box [[south, west], [north, east]]: its page, and its first solutions. */
export function listOf(frame, [[south, west], [north, east]]) {
  const edges = [west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN];
  const most = [180, 90, 180, 90];
  const box = edges.map((edge, i) => Math.max(-most[i], Math.min(most[i], edge)).toFixed(5)).join();
  const page = new URL(location.href);
  for (const name of ["rayon", "apres", "bbox"]) page.searchParams.delete(name);
  page.searchParams.set("bbox", box);
  page.hash = "";
  const data = new URL("/solutions.json", location.origin);
  data.search = new URL(frame.dataset.points, location.origin).search;
  data.searchParams.set("bbox", box);
  return { page: page.href, data: data.href };
}

/** The link that says in words what the map shows. */
export function keepListLink(map, frame, link) {
  const update = () => {
    const view = map.getBounds();
    const corners = [view.getSouthWest(), view.getNorthEast()].map(({ lat, lng }) => [lat, lng]);
    link.href = listOf(frame, corners).page;
  };
  map.on("moveend", update);
  document.addEventListener("raccroche:results", update);
  update();
}
