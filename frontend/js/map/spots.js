// Reads the points of the map from the list on the page: the list is the only source.

/** Results of the list, in its order, numbered as the reader counts them. */
export function readResults(root = document) {
  return [...root.querySelectorAll("[data-result]")].map((card, index) => ({
    ...card.dataset,
    card,
    number: Number(card.dataset.number) || index + 1,
    position: readPosition(card.dataset.lat, card.dataset.lon),
  }));
}

/** Results that share a place share a spot, at the rank of the first of them. */
export function groupBySpot(results) {
  const spots = new Map();
  for (const result of results) {
    if (!result.position) continue;
    const key = result.position.map((value) => value.toFixed(4)).join();
    if (!spots.has(key)) spots.set(key, { position: result.position, results: [] });
    spots.get(key).results.push(result);
  }
  return [...spots.values()];
}

/** [latitude, longitude], or nothing when the text is empty or makes no sense. */
export function readPosition(lat, lon) {
  if (!lat || !lon) return undefined;
  const position = [Number(lat), Number(lon)];
  const possible = Math.abs(position[0]) <= 90 && Math.abs(position[1]) <= 180;
  return possible ? position : undefined;
}

/** "2. École de la 2e chance, à 3 km, et une autre solution au même endroit" */
export function accessibleName({ results: [first, ...others] }) {
  const parts = [`${first.number}. ${first.title}`];
  if (first.distance) parts.push(first.distance);
  if (others.length === 1) parts.push("et une autre solution au même endroit");
  if (others.length > 1) parts.push(`et ${others.length} autres solutions au même endroit`);
  return parts.join(", ");
}
