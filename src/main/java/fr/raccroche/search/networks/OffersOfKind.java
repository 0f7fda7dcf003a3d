package fr.raccroche.search.networks;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import fr.raccroche.search.Summary;
import fr.raccroche.search.web.Card;
import fr.raccroche.search.web.KindWords;
import fr.raccroche.site.Page;
import fr.raccroche.solution.Kind;
import fr.raccroche.territory.Commune;
import fr.raccroche.territory.Gazetteer;

/**
 * What is offered of one kind.
 *
 * @param label name of the kind
 * @param cards each offer
 * @param search address of the search for that kind near the largest commune; empty
 * without a commune
 * @param near name of that commune
 */
public record OffersOfKind(String label, List<Card> cards, String search, String near) {

	/**
	 * @param communes INSEE codes of the territory
	 */
	static List<OffersOfKind> of(Page page, List<Summary> offers, Collection<String> communes, Gazetteer gazetteer) {
		Optional<Commune> largest = communes.stream()
			.map(gazetteer::findByCode)
			.flatMap(Optional::stream)
			.max(Comparator.comparingInt((commune) -> (commune.population() != null) ? commune.population() : 0));
		Map<Kind, List<Summary>> byKind = offers.stream()
			.collect(Collectors.groupingBy((offer) -> offer.solution().kind(), TreeMap::new, Collectors.toList()));
		return byKind.entrySet()
			.stream()
			.map((entry) -> new OffersOfKind(KindWords.label(page, entry.getKey()),
					Card.listOf(page, entry.getValue(), ""),
					largest
						.map((commune) -> page
							.href("/solutions?commune=%s&genre=%s".formatted(commune.code(), entry.getKey().code())))
						.orElse(""),
					largest.map(Commune::label).orElse("")))
			.toList();
	}

}
