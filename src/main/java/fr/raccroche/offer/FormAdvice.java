package fr.raccroche.offer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.raccroche.columns.CommuneWords;
import fr.raccroche.geo.Position;
import fr.raccroche.solution.Site;
import fr.raccroche.solution.Solution;
import fr.raccroche.territory.Commune;
import fr.raccroche.territory.Gazetteer;
import fr.raccroche.territory.PositionCheck;
import fr.raccroche.territory.TypedCommunes;
import org.springframework.stereotype.Component;

/**
 * What is said beside the fields while somebody types: plainer words, a point that cannot
 * well be there, the communes that a name may mean. Advice, never a refusal.
 */
@Component
public class FormAdvice {

	/** More are not counted at a glance. */
	private static final int MANY = 5;

	private final TypedCommunes communes;

	private final CommuneWords words;

	private final PositionCheck positions;

	private final Gazetteer gazetteer;

	FormAdvice(TypedCommunes communes, CommuneWords words, PositionCheck positions, Gazetteer gazetteer) {
		this.communes = communes;
		this.words = words;
		this.positions = positions;
		this.gazetteer = gazetteer;
	}

	/** Advice by column; none where nothing is to be said. */
	public Map<String, List<String>> advise(Map<String, String> cells) {
		Map<String, List<String>> advice = new LinkedHashMap<>(PlainLanguage.advise(cells));
		commune(cells).flatMap((commune) -> point(cells).flatMap((point) -> this.positions.remark(point, commune)))
			.ifPresent((remark) -> add(advice, "latitude", remark));
		int parts = cells.getOrDefault("territoire", "").split(" \\| ").length;
		if (parts > MANY) {
			add(advice, "territoire", "En tout : %d communes, départements ou académies.".formatted(parts));
		}
		return advice;
	}

	private static void add(Map<String, List<String>> advice, String column, String sentence) {
		List<String> sentences = new ArrayList<>(advice.getOrDefault(column, List.of()));
		sentences.add(sentence);
		advice.put(column, sentences);
	}

	/** The same of the place of a solution. */
	public Optional<String> remark(Solution solution) {
		return solution.sites()
			.stream()
			.filter((site) -> !site.approximate())
			.flatMap((site) -> remark(site).stream())
			.findFirst();
	}

	private Optional<String> remark(Site site) {
		return this.gazetteer.findByCode(site.communeCode())
			.flatMap((commune) -> this.positions.remark(site.position(), commune));
	}

	/** Communes that a name may mean, as fields hold them, by what people read. */
	public Map<String, String> communes(Map<String, String> cells) {
		String typed = cells.getOrDefault("commune", "");
		Map<String, String> choices = new LinkedHashMap<>();
		if (!typed.isBlank() && commune(cells).isEmpty()) {
			for (Commune commune : this.communes.listNamed(typed)) {
				String told = this.words.of(commune.code());
				choices.put(choices.containsKey(TypedCommunes.label(commune)) ? told : TypedCommunes.label(commune),
						told);
			}
		}
		return choices;
	}

	/** Middle of the commune, as {@code 46.1575,-1.1693}; empty when it is not known. */
	public String centre(Map<String, String> cells) {
		return commune(cells).map(Commune::position)
			.map((position) -> position.lat() + "," + position.lon())
			.orElse("");
	}

	private Optional<Commune> commune(Map<String, String> cells) {
		String typed = cells.getOrDefault("commune", "");
		return typed.isBlank() ? Optional.empty()
				: this.communes.find(typed, this.communes.departementOf(cells.get("structure_id")));
	}

	private static Optional<Position> point(Map<String, String> cells) {
		try {
			return Optional.of(new Position(degrees(cells, "latitude"), degrees(cells, "longitude")));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static double degrees(Map<String, String> cells, String column) {
		return Double.parseDouble(cells.getOrDefault(column, "").strip().replace(',', '.'));
	}

}
