// Reads the points of the map from the list on the page: the list is the only source.

/** Pixels between two markers that a finger tells apart. */
const APART = 34;

/** Results of the list, in its order, numbered as the reader counts them. */
export function readResults(root = document) {
  return [...root.querySelectorAll("[data-result]")].map((card, index) => ({
    ...card.dataset,
    card,
    number: Number(card.dataset.number) || index + 1,
    position: readPosition(card.dataset.lat, card.dataset.lon),
  }));
}

/**
 * Results whose markers would cover each other share a spot, at the place and rank of the first.
 * `project` gives the point of a position on the screen, as { x, y } in pixels.
 */
export function groupBySpot(results, project) {
  const spots = [];
  for (const result of results) {
    if (!result.position) continue;
    const point = project(result.position);
    const near = spots.find((spot) => Math.hypot(spot.point.x - point.x, spot.point.y - point.y) < APART);
    if (near) near.results.push(result);
    else spots.push({ position: result.position, point, results: [result] });
  }
  return spots;
}

/** [latitude, longitude], or nothing when the text is empty or makes no sense. */
export function readPosition(lat, lon) {
  if (!lat || !lon) return undefined;
  const position = [Number(lat), Number(lon)];
  const possible = Math.abs(position[0]) <= 90 && Math.abs(position[1]) <= 180;
  return possible ? position : undefined;
}

/** "2. École de la 2e chance, à 3 km, 5. Micro-lycée, à 3 km" */
export function accessibleName({ results }) {
  return results
    .flatMap(({ number, title, distance }) => [`${number}. ${title}`, distance])
    .filter(Boolean)
    .join(", ");
}
