package fr.raccroche.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

import co.elastic.clients.elasticsearch._types.FieldValue;
import fr.raccroche.platform.Cursor;
import fr.raccroche.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Where the page before ended, and which attempt it belongs to: the next page goes on
 * with the same list.
 *
 * @param attempt the attempt that found something
 * @param sort sort values of the last item shown
 */
public record PagePosition(Attempt attempt, List<FieldValue> sort) {

	public PagePosition {
		sort = List.copyOf(sort);
	}

	/** As one opaque word that only fits the same search. */
	public String encode(SearchCriteria criteria) {
		Integer radius = this.attempt.radius();
		String mark = String.join(".", this.attempt.words().name(), (radius != null) ? radius.toString() : "",
				fingerprint(criteria));
		return new Cursor(mark, this.sort).encode();
	}

	/**
	 * @param word what {@link #encode} gave
	 * @param criteria the search it is to go on with
	 * @throws Problem 400 when it is not one of ours, or belongs to another search
	 */
	public static PagePosition decode(String word, SearchCriteria criteria) {
		Cursor cursor = Cursor.decode(word,
				criteria.order().keys(criteria.area().place() != null).stream().map(Order.Key::kind).toList());
		String[] mark = cursor.mark().split("\\.", -1);
		Attempt attempt = (mark.length == 3 && mark[2].equals(fingerprint(criteria)))
				? attempt(mark[0], mark[1], criteria) : null;
		if (attempt == null) {
			throw Problem.badValue(Cursor.PARAMETER,
					"%s vient d'une autre recherche : repars de la première page.".formatted(Cursor.PARAMETER));
		}
		return new PagePosition(attempt, cursor.sort());
	}

	private static @Nullable Attempt attempt(String words, String radius, SearchCriteria criteria) {
		return criteria.attempts()
			.stream()
			.filter((attempt) -> attempt.words().name().equals(words))
			.filter((attempt) -> radius.equals((attempt.radius() != null) ? attempt.radius().toString() : ""))
			.findFirst()
			.orElse(null);
	}

	/** Not a secret: it tells a search from another, nothing more. */
	private static String fingerprint(SearchCriteria criteria) {
		CRC32 sum = new CRC32();
		sum.update(List
			.of(String.valueOf(criteria.words()), criteria.area(), criteria.person(), criteria.selections(),
					criteria.professional(), criteria.order())
			.toString()
			.getBytes(StandardCharsets.UTF_8));
		return Long.toHexString(sum.getValue());
	}

}
