package fr.raccroche.platform;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import co.elastic.clients.elasticsearch._types.FieldValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Where a page ended: the sort values of its last item, the last of which is its id, so
 * that the next page neither skips nor repeats. Nothing is kept on our side; outside it
 * is one opaque word, {@code suite} in an answer and {@code apres} in the next question.
 *
 * @param mark what else the next page must go on with, such as a widened radius; may be
 * empty
 * @param sort what {@code search_after} takes
 */
public record Cursor(String mark, List<FieldValue> sort) {

	/** The parameter it comes back in. */
	public static final String PARAMETER = "apres";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int LONGEST = 1000;

	public Cursor {
		sort = List.copyOf(sort);
	}

	/** What a sort value must be for the engine to take it back. */
	public enum Kind {

		/** A number, or the infinite distance of what has no position. */
		NUMBER,
		/** A word, such as an id. */
		KEYWORD

	}

	/** One opaque word, safe in an address. */
	public String encode() {
		ArrayNode array = JSON.createArrayNode().add(this.mark);
		for (FieldValue value : this.sort) {
			switch (value._kind()) {
				case Long -> array.add(value.longValue());
				case Double -> array.add(value.doubleValue());
				case String -> array.add(value.stringValue());
				case Null -> array.addNull();
				default -> throw new IllegalArgumentException("no sort value: " + value._kind());
			}
		}
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(JSON.writeValueAsString(array).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * @param word what {@link #encode} gave
	 * @param kinds of the sort values that are expected, in order
	 * @throws Problem 400 when it is not one of ours, or belongs to another order
	 */
	public static Cursor decode(String word, List<Kind> kinds) {
		if (word.length() <= LONGEST && parse(word) instanceof ArrayNode array && array.size() == kinds.size() + 1
				&& array.get(0).isString()) {
			List<FieldValue> sort = new ArrayList<>();
			for (int i = 0; i < kinds.size(); i++) {
				FieldValue value = value(array.get(i + 1), kinds.get(i));
				if (value != null) {
					sort.add(value);
				}
			}
			if (sort.size() == kinds.size()) {
				return new Cursor(array.get(0).stringValue(), sort);
			}
		}
		throw Problem.badValue(PARAMETER,
				"%s doit être la valeur « suite » de la réponse précédente, pour la même recherche."
					.formatted(PARAMETER));
	}

	private static @Nullable JsonNode parse(String word) {
		try {
			return JSON.readTree(Base64.getUrlDecoder().decode(word));
		}
		catch (IllegalArgumentException | JacksonException ex) {
			return null;
		}
	}

	private static @Nullable FieldValue value(JsonNode node, Kind kind) {
		if (node.isNull()) {
			return FieldValue.NULL;
		}
		return switch (kind) {
			case KEYWORD -> node.isString() ? FieldValue.of(node.stringValue()) : null;
			case NUMBER -> number(node);
		};
	}

	private static @Nullable FieldValue number(JsonNode node) {
		if (node.isString() && node.stringValue().equals("Infinity")) {
			return FieldValue.of("Infinity");
		}
		if (node.isIntegralNumber() && node.canConvertToLong()) {
			return FieldValue.of(node.longValue());
		}
		return (node.isNumber() && Double.isFinite(node.doubleValue())) ? FieldValue.of(node.doubleValue()) : null;
	}

}
