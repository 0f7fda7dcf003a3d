// What the map shows at one place: solutions of the list, other solutions, or many of them.
//
// A spot is { position, bounds, count, results, named }: results are those of the list, named the others
// whose name is known; count is all of them. A result that is elsewhere is another site of what the list has. Positions are [latitude, longitude].

/** Pixels between two markers that a finger tells apart. */
const APART = 40;

/** Degrees, a little more than what the service rounds to. */
const MARGIN = 1e-5;

/** Results of the list, in its order, numbered as the reader counts them. */
export function readResults(root = document) {
  return [...root.querySelectorAll("[data-result]")].map((card, index) => ({
    ...card.dataset,
    card,
    number: Number(card.dataset.number) || index + 1,
    position: readPosition(card.dataset.lat, card.dataset.lon),
  }));
}

/** [latitude, longitude], or nothing when the text is empty or makes no sense. */
export function readPosition(lat, lon) {
  if (!lat || !lon) return undefined;
  const position = [Number(lat), Number(lon)];
  const possible = Math.abs(position[0]) <= 90 && Math.abs(position[1]) <= 180;
  return possible ? position : undefined;
}

/**
 * The list and the tiles together: nothing twice, the list first and in its order. Those whose markers would
 * cover each other share a spot. `project` gives the pixels of a position, as { x, y }.
 */
export function toSpots(results, features, project) {
  const located = results.filter(({ position }) => position);
  const others = features.map((feature) => withListed(feature, located)).filter(Boolean);
  const told = new Set(others.flatMap((spot) => spot.results.filter(({ elsewhere }) => !elsewhere).map(({ id }) => id)));
  const alone = located.filter(({ id }) => !told.has(id)).map(spotOf);
  const parts = [...alone, ...others].sort(inOrder);
  return merged(parts.sort((one, other) => other.count - one.count), project).sort(inOrder);
}

const spotOf = (result) => ({
  position: result.position,
  bounds: [result.position, result.position],
  count: 1,
  results: [result],
  named: [],
});

/** What a tile draws, with what the list knows of it; nothing when the list says it all. */
function withListed({ geometry, properties }, located) {
  const position = [geometry.coordinates[1], geometry.coordinates[0]];
  const { nombre = 1, bbox, solutions = nombre === 1 ? [properties] : [] } = properties;
  const bounds = bbox ? [[bbox[1], bbox[0]], [bbox[3], bbox[2]]] : [position, position];
  const here = located.filter((result) => holds(bounds, result.position));
  if (here.length >= nombre) return undefined;
  const results = [...here];
  const named = [];
  for (const { id, genre, titre } of solutions) {
    const listed = located.find((result) => result.id === id);
    if (!listed) named.push({ id, position, kind: genre, title: titre });
    else if (!here.includes(listed)) results.push({ ...listed, position, elsewhere: true });
  }
  return { position, bounds, count: nombre, results, named };
}

const holds = ([[south, west], [north, east]], [lat, lon]) =>
  lat >= south - MARGIN && lat <= north + MARGIN && lon >= west - MARGIN && lon <= east + MARGIN;

/** The many stay in their place, what is near them goes there. */
function merged(parts, project) {
  const spots = [];
  for (const part of parts) {
    const point = project(part.position);
    const near = spots.find((spot) => Math.hypot(spot.point.x - point.x, spot.point.y - point.y) < APART);
    if (near) join(near, part);
    else spots.push({ ...part, point });
  }
  return spots;
}

/** First what the list has, as it counts; then from north to south. */
function inOrder(one, other) {
  const rank = ({ results }) => results[0]?.number ?? Infinity;
  return rank(one) - rank(other) || other.position[0] - one.position[0] || one.position[1] - other.position[1];
}

function join(spot, part) {
  const corners = [...spot.bounds, ...part.bounds];
  const edge = (choose, axis) => choose(...corners.map((corner) => corner[axis]));
  spot.bounds = [[edge(Math.min, 0), edge(Math.min, 1)], [edge(Math.max, 0), edge(Math.max, 1)]];
  const fresh = part.results.filter(({ id }) => !spot.results.some((result) => result.id === id));
  spot.count += part.count - (part.results.length - fresh.length);
  spot.results = [...spot.results, ...fresh].sort((one, other) => one.number - other.number);
  spot.named = [...spot.named, ...part.named];
}

/** "west,south,east,north" as [[south, west], [north, east]]; nothing without a box. */
export function readBox(text) {
  const [west, south, east, north] = (text ?? "").split(",").map(Number);
  return text && [[south, west], [north, east]];
}
