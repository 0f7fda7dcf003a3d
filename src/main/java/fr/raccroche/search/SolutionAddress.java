package fr.raccroche.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fr.raccroche.solution.Solution;

/**
 * {@code /solutions/{id}-{slug}}: the id finds, the slug only reads well.
 */
public final class SolutionAddress {

	/** What comes before {@code {id}-{slug}}. */
	public static final String ROOT = "/solutions/";

	private static final int LONGEST_SLUG = 60;

	private static final int LONGEST_ID = 64;

	private SolutionAddress() {
	}

	/** The address of its page. */
	public static String of(Solution solution) {
		return ROOT + name(solution);
	}

	/** The address of the page of that id and title. */
	public static String of(String id, String title) {
		return ROOT + name(id, title);
	}

	/** {@code id-slug}. */
	static String name(Solution solution) {
		return name(solution.id().value(), solution.title());
	}

	private static String name(String id, String title) {
		String slug = slug(title);
		return id + (slug.isEmpty() ? "" : "-" + slug);
	}

	/** Lower-case letters and digits of the title, words joined by hyphens. */
	static String slug(String title) {
		String folded = Normalizer.normalize(title.replace("œ", "oe").replace("Œ", "oe"), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
		return (folded.length() <= LONGEST_SLUG) ? folded
				: folded.substring(0, Math.max(folded.lastIndexOf('-', LONGEST_SLUG), LONGEST_SLUG / 2));
	}

	/**
	 * Ids that the name may begin with, longest first: both ids and slugs have hyphens.
	 */
	public static List<String> candidates(String name) {
		List<String> candidates = new ArrayList<>();
		for (int end = name.length(); end > 0; end = name.lastIndexOf('-', end - 1)) {
			if (end <= LONGEST_ID) {
				candidates.add(name.substring(0, end));
			}
		}
		return candidates;
	}

}
