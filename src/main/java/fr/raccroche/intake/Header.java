package fr.raccroche.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The first row of a file. Columns are found by name whatever their case, accents and
 * punctuation: {@code Secteur Public/Privé} is {@code secteur_public_prive}.
 */
public final class Header {

	private final List<String> labels;

	private final Map<String, Integer> places = new HashMap<>();

	Header(List<String> labels) {
		this.labels = List.copyOf(labels);
		for (int i = 0; i < labels.size(); i++) {
			this.places.putIfAbsent(normalized(labels.get(i)), i);
		}
	}

	/** The columns as the file names them. */
	public List<String> labels() {
		return this.labels;
	}

	/**
	 * @param column a normalized name
	 */
	public boolean has(String column) {
		return this.places.containsKey(column);
	}

	@Nullable Integer place(String column) {
		return this.places.get(column);
	}

	int size() {
		return this.labels.size();
	}

	/** A column's name in lower case, without accents, with {@code _} for the rest. */
	public static String normalized(String label) {
		return Normalizer.normalize(label, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "_")
			.replaceAll("^_|_$", "");
	}

}
