package fr.raccroche.territory;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * Lines that borders share, each a beginning and its steps.
 *
 * @param json as TopoJSON has it
 */
record Topology(JsonNode json) {

	List<List<double[]>> rings(String object) {
		List<List<double[]>> arcs = this.json.get("arcs").valueStream().map(this::arc).toList();
		List<List<double[]>> rings = new ArrayList<>();
		for (JsonNode shape : this.json.get("objects").get(object).get("geometries")) {
			List<JsonNode> polygons = shape.get("type").asString().equals("MultiPolygon")
					? shape.get("arcs").valueStream().toList() : List.of(shape.get("arcs"));
			polygons.forEach((polygon) -> polygon.forEach((ring) -> rings.add(joined(ring, arcs))));
		}
		return rings;
	}

	private List<double[]> arc(JsonNode steps) {
		JsonNode transform = this.json.get("transform");
		double[] place = new double[2];
		return steps.valueStream().map((step) -> {
			double[] point = new double[2];
			for (int axis = 0; axis < 2; axis++) {
				place[axis] += step.get(axis).asDouble();
				point[axis] = place[axis] * transform.get("scale").get(axis).asDouble()
						+ transform.get("translate").get(axis).asDouble();
			}
			return point;
		}).toList();
	}

	private static List<double[]> joined(JsonNode ring, List<List<double[]>> arcs) {
		List<double[]> points = new ArrayList<>();
		for (JsonNode number : ring) {
			int arc = number.asInt();
			points.addAll((arc >= 0) ? arcs.get(arc) : arcs.get(~arc).reversed());
		}
		return points;
	}

}
