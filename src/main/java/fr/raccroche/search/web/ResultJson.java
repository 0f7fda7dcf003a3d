package fr.raccroche.search.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.raccroche.platform.FreeNumber;
import fr.raccroche.search.Facet;
import fr.raccroche.search.Help;
import fr.raccroche.search.SearchResult;
import fr.raccroche.search.Summary;
import fr.raccroche.site.Speech;
import org.jspecify.annotations.Nullable;

/**
 * {@code /solutions.json} of the contract.
 *
 * @param total over all pages, exactly
 * @param lieu where one looks from
 * @param lieuCorrige whether its name is not quite the one that was typed
 * @param autresLieux what else the typed words may have meant
 * @param rayon kilometres that were used
 * @param rayonDemande kilometres that were asked
 * @param motsElargis whether the words were taken loosely
 * @param annonce how it went, in words
 * @param facettes counts of what can be ticked
 * @param items this page
 * @param avecTonEtablissement what one joins through others
 * @param aide what to do next
 * @param suite where the next page begins
 */
record ResultJson(long total, @Nullable PlaceJson lieu, boolean lieuCorrige, List<PlaceJson> autresLieux,
		@Nullable Integer rayon, @Nullable Integer rayonDemande, boolean motsElargis, String annonce,
		Map<String, List<ValueJson>> facettes, List<ItemJson> items, ApartJson avecTonEtablissement, HelpJson aide,
		@Nullable String suite) {

	static ResultJson of(SearchResult result, Speech speech) {
		return new ResultJson(result.total(), (result.place() != null) ? PlaceJson.of(result.place()) : null,
				result.misspelt() != null, result.criteria().area().others().stream().map(PlaceJson::of).toList(),
				result.radius(), result.radiusAsked(), result.loosened(), result.announcement(speech),
				facets(result.facets()), items(result.items(), speech), ApartJson.of(result.throughOthers(), speech),
				HelpJson.of(result.help(), speech), result.next());
	}

	private static List<ItemJson> items(List<Summary> summaries, Speech speech) {
		return summaries.stream().map((summary) -> ItemJson.of(summary, speech)).toList();
	}

	private static Map<String, List<ValueJson>> facets(List<Facet> facets) {
		Map<String, List<ValueJson>> byName = new LinkedHashMap<>();
		facets.forEach((facet) -> byName.put(facet.name().code(),
				facet.values()
					.stream()
					.map((value) -> new ValueJson(value.code(), value.label(), value.count()))
					.toList()));
		return byName;
	}

	/**
	 * Something to tick.
	 *
	 * @param code as addresses carry it
	 * @param libelle what people read
	 * @param nombre how many it would show
	 */
	record ValueJson(String code, String libelle, long nombre) {
	}

	/**
	 * What one joins through others.
	 *
	 * @param phrase what to do about it
	 * @param items the first few
	 */
	record ApartJson(String phrase, List<ItemJson> items) {

		static ApartJson of(List<Summary> summaries, Speech speech) {
			return new ApartJson(SearchResult.ASK_YOUR_SCHOOL, ResultJson.items(summaries, speech));
		}

	}

	/**
	 * What to do next.
	 *
	 * @param numero the free number
	 * @param horaires when somebody answers
	 * @param contact the nearest CIO or mission locale, when little was found
	 * @param phrase what to do when there is none without crossing the sea
	 */
	record HelpJson(String numero, String horaires, @Nullable ItemJson contact, @Nullable String phrase) {

		static HelpJson of(Help help, Speech speech) {
			FreeNumber number = help.freeNumber();
			return new HelpJson(number.number(), number.openingHours(),
					(help.contact() != null) ? ItemJson.of(help.contact(), speech) : null, help.sentence());
		}

	}

}
