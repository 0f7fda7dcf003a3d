package fr.raccroche.insight.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import fr.raccroche.insight.Reaches;
import fr.raccroche.insight.Reaches.Reach;
import fr.raccroche.territory.Sketch;

/**
 * Communes as dots over the outlines of their départements. Two paths, which weigh less
 * than as many circles.
 *
 * @param sketch the land
 * @param near dots of communes within reach, as SVG path data
 * @param far dots of the others
 * @param kilometres length of the scale
 */
public record Drawing(Sketch sketch, String near, String far, int kilometres) {

	/** More would hide each other: then one stands for its neighbours. */
	private static final int MANY = 5_000;

	private static final int COARSE = 4;

	/** Units the scale may take. */
	private static final int LONGEST_SCALE = 150;

	static Drawing of(Sketch sketch, Reaches reaches) {
		Set<Long> taken = new HashSet<>();
		int step = (reaches.communes().size() > MANY) ? COARSE : 1;
		List<Reach> here = reaches.communes()
			.stream()
			.filter((reach) -> reach.zone().equals(sketch.frame().zone()))
			.toList();
		String far = dots(sketch, here.stream().filter(Reach::far).toList(), step, taken);
		String near = dots(sketch, here.stream().filter((reach) -> !reach.far()).toList(), step, taken);
		return new Drawing(sketch, near, far, scale(sketch));
	}

	private static String dots(Sketch sketch, List<Reach> reaches, int step, Set<Long> taken) {
		StringBuilder path = new StringBuilder();
		for (Reach reach : reaches) {
			int x = sketch.frame().x(reach.x()) / step * step;
			int y = sketch.frame().y(reach.y()) / step * step;
			if (taken.add(x * 10_000L + y)) {
				path.append('M').append(x).append(' ').append(y).append("h0");
			}
		}
		return path.toString();
	}

	private static int scale(Sketch sketch) {
		return List.of(100, 50, 20, 10, 5, 2)
			.stream()
			.filter((kilometres) -> sketch.frame().units(kilometres * 1000.0) <= LONGEST_SCALE)
			.findFirst()
			.orElse(1);
	}

	/** Where the scale ends, in units from where it begins. */
	public long scaleLength() {
		return Math.round(this.sketch.frame().units(this.kilometres * 1000.0));
	}

}
