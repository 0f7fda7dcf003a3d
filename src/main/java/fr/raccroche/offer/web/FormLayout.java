package fr.raccroche.offer.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fr.raccroche.columns.Columns;
import fr.raccroche.solution.Coded;
import fr.raccroche.solution.Diploma;
import fr.raccroche.solution.EntryMode;
import fr.raccroche.solution.JoinedBy;
import fr.raccroche.solution.Sector;
import fr.raccroche.solution.Status;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sections and fields of the form, from {@code offer/form.json}: their words are
 * changed there.
 */
public final class FormLayout {

	private static final List<Section> SECTIONS = read();

	private static final Map<String, Field> FIELDS = SECTIONS.stream()
		.flatMap((section) -> section.fields().stream())
		.collect(Collectors.toMap(Field::column, Function.identity()));

	private static final List<String> ORDER = SECTIONS.stream()
		.flatMap((section) -> section.fields().stream())
		.map(Field::column)
		.toList();

	/** Those that are no words of French. */
	private static final Pattern COLUMN = Pattern.compile(Columns.ALL.stream()
		.filter((column) -> column.contains("_"))
		.collect(Collectors.joining("|", "\\b(", ")\\b")));

	/** What the form asks beside: its buttons, and its kind. */
	private static final Map<String, String> BESIDE = Map.of("mot", "Le mot pour son auteur", "publier_le",
			"Le public la voit à partir du", "genre", "Type d'offre");

	/** Whether the form has a place for it. */
	static boolean asks(String column) {
		return FIELDS.containsKey(column) || column.equals("mot") || column.equals("publier_le");
	}

	private FormLayout() {
	}

	/**
	 * A part of the form that folds.
	 *
	 * @param code stable name
	 * @param title what people read
	 * @param hint said once for all its fields; may be empty
	 * @param fields in order
	 */
	public record Section(String code, String title, String hint, List<Field> fields) {

		public Section {
			fields = List.copyOf(fields);
		}

	}

	/**
	 * A field.
	 *
	 * @param column of the {@code solutions} file
	 * @param label what people read
	 * @param help said beside it; may be empty
	 * @param type how it is filled, see {@code offer/field.jte}
	 * @param longest characters; 0 where it has no sense
	 * @param required whether nothing is proposed without it
	 */
	public record Field(String column, String label, String help, String type, int longest, boolean required) {

		/** Whether it holds several values, one a line. */
		public boolean lines() {
			return this.type.equals("lines");
		}

		/** The closed list it is chosen from; empty for none. */
		public List<? extends Coded> words() {
			return List.of(switch (this.type) {
				case "sectors" -> Sector.values();
				case "fields" -> fr.raccroche.solution.Field.values();
				case "diplomas" -> Diploma.values();
				case "entries" -> EntryMode.values();
				case "statuses" -> Status.values();
				case "joiners" -> JoinedBy.values();
				default -> new Coded[0];
			});
		}

		/** Whether several of a list may be ticked. */
		boolean ticked() {
			return this.type.equals("sectors") || this.type.equals("joiners");
		}

	}

	/** Where in the form it is; negative when it is not asked for. */
	static int place(String column) {
		return ORDER.indexOf(column);
	}

	public static List<Section> sections() {
		return SECTIONS;
	}

	public static @Nullable Field field(String column) {
		return FIELDS.get(column);
	}

	/** What people read instead of a column's name. */
	static String label(String column) {
		Field field = FIELDS.get(column);
		return (field != null) ? field.label() : BESIDE.getOrDefault(column, column);
	}

	/** A sentence that names columns, in words of the form. */
	public static String inWords(String sentence) {
		return COLUMN.matcher(sentence)
			.replaceAll((found) -> Matcher.quoteReplacement("« " + label(found.group()) + " »"));
	}

	private static List<Section> read() {
		try (InputStream json = Objects.requireNonNull(FormLayout.class.getResourceAsStream("/offer/form.json"))) {
			return JsonMapper.builder()
				.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
				.build()
				.readValue(json, new TypeReference<List<Section>>() {
				});
		}
		catch (IOException ex) {
			throw new IllegalStateException("offer/form.json cannot be read", ex);
		}
	}

}
