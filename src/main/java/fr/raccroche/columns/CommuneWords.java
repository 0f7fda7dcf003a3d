package fr.raccroche.columns;

import java.util.stream.Stream;

import fr.raccroche.territory.Commune;
import fr.raccroche.territory.CommuneResolver;
import fr.raccroche.territory.Gazetteer;
import org.springframework.stereotype.Component;

/**
 * Communes as people write them, and as they are found again.
 */
@Component
public class CommuneWords {

	private final Gazetteer gazetteer;

	private final CommuneResolver communes;

	CommuneWords(Gazetteer gazetteer, CommuneResolver communes) {
		this.gazetteer = gazetteer;
		this.communes = communes;
	}

	/** {@code 79000 Niort}; the name alone, or the code, where that says it no better. */
	public String of(String code) {
		return this.gazetteer.findByCode(code)
			.flatMap((commune) -> Stream
				.concat(commune.postcodes().stream().map((postcode) -> postcode + " " + commune.name()),
						Stream.of(commune.name()))
				.filter((words) -> leadsTo(words, commune))
				.findFirst())
			.orElse(code);
	}

	private boolean leadsTo(String words, Commune commune) {
		return this.communes.resolveTyped(words).filter((found) -> found.code().equals(commune.code())).isPresent();
	}

}
