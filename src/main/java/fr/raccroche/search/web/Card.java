package fr.raccroche.search.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import fr.raccroche.geo.Distance;
import fr.raccroche.search.Remark;
import fr.raccroche.search.Summary;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.Site;
import fr.raccroche.solution.Solution;
import org.jspecify.annotations.Nullable;

/**
 * One solution of a list, in words.
 *
 * @param summary what it is
 * @param number its rank on the page, that the map shows too
 */
public record Card(Summary summary, int number) {

	private static final int MOST_REASONS = 3;

	/** Numbered from one, in their order. */
	static List<Card> listOf(List<Summary> summaries) {
		return IntStream.range(0, summaries.size())
			.mapToObj((index) -> new Card(summaries.get(index), index + 1))
			.toList();
	}

	public Solution solution() {
		return this.summary.solution();
	}

	public Kind kind() {
		return solution().kind();
	}

	/** "à 12 km"; null without a site or a place to measure from. */
	public @Nullable String distance() {
		Distance distance = this.summary.distance();
		return (distance != null) ? Words.away(distance.rounded()) : null;
	}

	/** Where it is, in words. */
	public String where() {
		Site site = this.summary.site();
		if (site != null) {
			int others = this.summary.otherSites();
			return site.communeName()
					+ ((others > 0) ? " et " + Words.count(others, "autre lieu", "autres lieux") : "");
		}
		return solution().remote() ? "À distance, depuis chez toi" : "Pour les habitants de ton secteur";
	}

	public @Nullable Double lat() {
		Site site = this.summary.site();
		return (site != null) ? site.position().lat() : null;
	}

	public @Nullable Double lon() {
		Site site = this.summary.site();
		return (site != null) ? site.position().lon() : null;
	}

	/** Why it may fit, shortly: its page says everything. */
	public List<String> fits() {
		return this.summary.fits().stream().limit(MOST_REASONS).map(Words::spaced).toList();
	}

	/** Reasons are "for you" only when the person said something of themselves. */
	public String fitTitle() {
		return this.summary.reasons().stream().anyMatch(Remark.Told.class::isInstance) ? "Pour toi parce que :"
				: "Bon à savoir :";
	}

	/** What to ask first, shortly. */
	public List<String> toCheck() {
		return this.summary.toCheck().stream().limit(MOST_REASONS).map(Words::spaced).toList();
	}

	/** When one can enter next, and how many places are left. */
	public @Nullable String entry() {
		return Entries.inShort(solution().entry(), LocalDate.now(Words.PARIS)).orElse(null);
	}

	public @Nullable String verified() {
		LocalDate day = solution().verification().on();
		return (day != null) ? "Vérifié le " + Words.day(day) : null;
	}

	public @Nullable String phone() {
		return Optional.ofNullable(solution().contact().phone()).map(Words::phone).orElse(null);
	}

}
