// Decoder for quantized TopoJSON: just what the embedded basemap needs.
// Positions come out as [latitude, longitude], the order Leaflet expects.

/** Polygons, lines or points of one object: a list of { properties, type, coordinates }. */
export function features(topology, name) {
  const arcs = decodedArcs(topology);
  const decode = {
    Point: (geometry) => position(topology, geometry.coordinates),
    MultiLineString: (geometry) => geometry.arcs.map((line) => joined(arcs, line)),
    LineString: (geometry) => [joined(arcs, geometry.arcs)],
    Polygon: (geometry) => [geometry.arcs.map((ring) => joined(arcs, ring))],
    MultiPolygon: (geometry) =>
      geometry.arcs.map((polygon) => polygon.map((ring) => joined(arcs, ring))),
  };
  return topology.objects[name].geometries
    .filter((geometry) => geometry.type)
    .map((geometry) => ({
      properties: geometry.properties ?? {},
      type: geometry.type,
      coordinates: decode[geometry.type](geometry),
    }));
}

/** Outlines of the polygons of one object, told apart: seen once (coast) or shared (borders). */
export function outlines(topology, name) {
  const uses = new Map();
  const count = (arc) => {
    const index = arc < 0 ? ~arc : arc;
    uses.set(index, (uses.get(index) ?? 0) + 1);
  };
  for (const geometry of topology.objects[name].geometries) {
    (geometry.arcs ?? []).flat(Infinity).forEach(count);
  }
  const arcs = decodedArcs(topology);
  const select = (wanted) => [...uses].filter(([, n]) => wanted(n)).map(([index]) => arcs[index]);
  return { coast: select((n) => n === 1), borders: select((n) => n > 1) };
}

const decoded = new WeakMap();

/** Arcs hold whole-number steps from one point to the next, on a grid. */
function decodedArcs(topology) {
  if (!decoded.has(topology)) {
    const arcs = topology.arcs.map((arc) => {
      let x = 0;
      let y = 0;
      return arc.map(([dx, dy]) => position(topology, [(x += dx), (y += dy)]));
    });
    decoded.set(topology, arcs);
  }
  return decoded.get(topology);
}

function position({ transform: { scale, translate } }, [x, y]) {
  return [y * scale[1] + translate[1], x * scale[0] + translate[0]];
}

/** A line is a chain of arcs; ~n is arc n backwards; the joints are written once. */
function joined(arcs, indexes) {
  return indexes.flatMap((index, i) => {
    const points = index < 0 ? arcs[~index].slice().reverse() : arcs[index];
    return i === 0 ? points : points.slice(1);
  });
}
