// Everything that matches the search where the map looks, from the portal's tile service: points, and
// clusters where there are many. The browser keeps the tiles as long as the portal lets it.

const TILE = 256;

/**
 * Asks for every visible tile; `template` has {z}, {x}, {y} and the filters of the search.
 * Gives { features, missing }: missing when a tile could not be had. Rejects only when aborted.
 */
export async function fetchPoints(map, template, signal) {
  const answers = await Promise.allSettled(visibleTiles(map).map((tile) => fetchTile(template, tile, signal)));
  signal.throwIfAborted();
  return {
    features: answers.flatMap(({ value }) => value?.features ?? []),
    missing: answers.some(({ status }) => status === "rejected"),
  };
}

async function fetchTile(template, tile, signal) {
  const address = template.replace(/\{([zxy])\}/g, (_, name) => tile[name]);
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

function visibleTiles(map) {
  const z = map.getZoom();
  const side = 2 ** z;
  const { min, max } = map.getPixelBounds();
  const tiles = [];
  for (let y = Math.max(0, Math.floor(min.y / TILE)); y <= Math.min(side - 1, Math.floor(max.y / TILE)); y++) {
    for (let x = Math.floor(min.x / TILE); x <= Math.floor(max.x / TILE); x++) {
      tiles.push({ z, x: ((x % side) + side) % side, y });
    }
  }
  return tiles;
}
