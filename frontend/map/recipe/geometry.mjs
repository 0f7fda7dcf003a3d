// Small plane geometry on rings of [longitude, latitude].

export const normalise = (name) =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z]/g, "");

/** Area of a ring in km², good enough to tell an islet from an island. */
export function area(ring) {
  const latitude = ring.reduce((sum, point) => sum + point[1], 0) / ring.length;
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    twice += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  }
  return (Math.abs(twice) / 2) * 111.32 ** 2 * Math.cos((latitude * Math.PI) / 180);
}

export function touches(ring, [west, south, east, north]) {
  const lons = ring.map((point) => point[0]);
  const lats = ring.map((point) => point[1]);
  const min = (values) => values.reduce((a, b) => Math.min(a, b));
  const max = (values) => values.reduce((a, b) => Math.max(a, b));
  return max(lons) >= west && min(lons) <= east && max(lats) >= south && min(lats) <= north;
}

/** Drops islets, and holes (lakes, enclaves) too small to be seen. */
export function withoutCrumbs(polygons, smallestIsland, smallestHole) {
  return polygons
    .filter((polygon) => area(polygon[0]) >= smallestIsland)
    .map(([outside, ...holes]) => [
      outside,
      ...holes.filter((hole) => area(hole) >= smallestHole),
    ]);
}

export const feature = (properties, polygons) => ({
  type: "Feature",
  properties,
  geometry: { type: "MultiPolygon", coordinates: polygons },
});

export const collection = (features) => ({ type: "FeatureCollection", features });
