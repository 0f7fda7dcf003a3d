package fr.raccroche.columns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.raccroche.platform.Dates;
import fr.raccroche.platform.Spreadsheet;
import fr.raccroche.solution.Coded;
import fr.raccroche.solution.Reasons;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one solution as values. A cell that cannot be read is null, and its reason
 * is noted.
 *
 * @param written what stands in a column; null or blank for nothing
 * @param reasons where reasons go
 */
record Cells(Function<String, @Nullable String> written, Reasons reasons) {

	private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:\\||\\R)\\s*");

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private static final Pattern WHOLE = Pattern.compile("(\\d{1,7})(?:[.,]0+)?");

	private static final Pattern DECIMAL = Pattern.compile("\\d{1,7}(?:[.,]\\d{1,4})?");

	/** A text on one line. */
	@Nullable String text(String column) {
		String text = cell(column);
		return (text != null) ? SPACES.matcher(text).replaceAll(" ") : null;
	}

	private @Nullable String cell(String column) {
		String text = this.written.apply(column);
		String clean = (text != null) ? text.replace('\u00a0', ' ').strip() : "";
		return clean.isEmpty() ? null : Spreadsheet.meant(clean);
	}

	/** Several values, without the empty ones. */
	List<String> list(String column) {
		String text = cell(column);
		return (text != null) ? Arrays.stream(SEPARATOR.split(text))
			.map((value) -> SPACES.matcher(value).replaceAll(" ").strip())
			.filter((value) -> !value.isEmpty())
			.toList() : List.of();
	}

	<E extends Enum<E> & Coded> @Nullable E code(Class<E> words, String column) {
		String text = text(column);
		return (text != null) ? code(words, text, column) : null;
	}

	<E extends Enum<E> & Coded> Set<E> codes(Class<E> words, String column) {
		Set<E> found = new LinkedHashSet<>();
		for (String text : list(column)) {
			E word = code(words, text, column);
			if (word != null) {
				found.add(word);
			}
		}
		return found;
	}

	private <E extends Enum<E> & Coded> @Nullable E code(Class<E> words, String text, String column) {
		return SaidWords.find(words, text)
			.orElseGet(() -> refuse(column,
					"« %s » n'est pas dans la liste : %s".formatted(text, SaidWords.labels(words, text))));
	}

	@Nullable Boolean yesNo(String column) {
		String text = text(column);
		if (text == null) {
			return null;
		}
		return SaidWords.yesOrNo(text)
			.orElseGet(() -> refuse(column, "« %s » : il faut oui, non, ou rien".formatted(text)));
	}

	@Nullable Integer whole(String column) {
		String text = text(column);
		return (text != null) ? whole(text, column) : null;
	}

	@Nullable Integer whole(String text, String column) {
		var matcher = WHOLE.matcher(text);
		return matcher.matches() ? Integer.valueOf(matcher.group(1))
				: refuse(column, "« %s » n'est pas un nombre entier".formatted(text));
	}

	@Nullable BigDecimal decimal(String column) {
		String text = text(column);
		if (text == null) {
			return null;
		}
		return DECIMAL.matcher(text).matches() ? new BigDecimal(text.replace(',', '.'))
				: refuse(column, "« %s » n'est pas un nombre".formatted(text));
	}

	@Nullable LocalDate day(String column) {
		String text = text(column);
		return (text != null) ? day(text, column) : null;
	}

	@Nullable LocalDate day(String text, String column) {
		return Dates.parse(text)
			.orElseGet(
					() -> refuse(column, "« %s » n'est pas une date, comme 2027-01-11 ou 11/01/2027".formatted(text)));
	}

	/** Notes a reason, and is null. */
	<T> @Nullable T refuse(String column, String sentence) {
		this.reasons.add(column, sentence);
		return null;
	}

}
