package fr.raccroche.search.web;

import java.util.List;
import java.util.stream.Stream;

import fr.raccroche.search.Facet;
import fr.raccroche.search.FacetName;
import fr.raccroche.search.SearchForm;
import fr.raccroche.search.SearchResult;
import fr.raccroche.site.Speech;
import fr.raccroche.solution.Coded;
import fr.raccroche.solution.JoinedBy;
import fr.raccroche.solution.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Boxes to tick together.
 *
 * @param name parameter they send
 * @param label what they are about
 * @param wish whether it is one box only
 * @param choices the boxes
 */
public record FilterGroup(String name, String label, boolean wish, List<Choice> choices) {

	/**
	 * A box to tick.
	 *
	 * @param code what it sends
	 * @param label what people read
	 * @param count how many solutions it would show; null when not known
	 * @param ticked whether it is
	 */
	public record Choice(String code, String label, @Nullable Long count, boolean ticked) {
	}

	/** With counts after a search; all choices without counts when there was none. */
	static FilterGroup of(FacetName name, SearchForm form, @Nullable SearchResult result, Speech speech) {
		Stream<Choice> choices = (result != null) ? counted(name, result, speech) : uncounted(name, form, speech);
		return new FilterGroup(name.code(), CodeWords.label(speech, name), name.wish(), choices.toList());
	}

	private static Stream<Choice> uncounted(FacetName name, SearchForm form, Speech speech) {
		return name.choices()
			.stream()
			.filter((choice) -> name != FacetName.GENRE || offered(choice.code(), form))
			.map((choice) -> new Choice(choice.code(), CodeWords.label(speech, name, choice.code()), null,
					form.has(name.code(), choice.code())));
	}

	/** Without a count to hide it, a kind that nobody can ask for alone is left out. */
	private static boolean offered(String kind, SearchForm form) {
		return form.professional() || form.has(FacetName.GENRE.code(), kind)
				|| Coded.find(Kind.class, kind)
					.filter((known) -> known.guide().joinedBy().contains(JoinedBy.SOI_MEME))
					.isPresent();
	}

	private static Stream<Choice> counted(FacetName name, SearchResult result, Speech speech) {
		return result.facets()
			.stream()
			.filter((facet) -> facet.name() == name)
			.map(Facet::values)
			.flatMap(List::stream)
			.map((value) -> new Choice(value.code(), CodeWords.label(speech, name, value.code()), value.count(),
					value.selected()));
	}

}
