// Whether a closer look takes a spot apart, and that look.

/** Degrees, some fifty metres: nearer than that is one place. */
const ONE_PLACE = 0.0005;

export function comesApart(map, { count, bounds: [[south, west], [north, east]] }) {
  const apart = north - south > ONE_PLACE || east - west > ONE_PLACE;
  return count > 1 && apart && map.getZoom() < map.getMaxZoom();
}

/** Always at least one step closer. */
export function lookCloser(map, { bounds }) {
  const middle = [(bounds[0][0] + bounds[1][0]) / 2, (bounds[0][1] + bounds[1][1]) / 2];
  const fitting = map.getBoundsZoom(bounds, false, [96, 96]);
  map.setView(middle, Math.min(map.getMaxZoom(), Math.max(map.getZoom() + 1, fitting)));
}
