package fr.raccroche.search.style;

import java.util.List;
import java.util.stream.Stream;

import fr.raccroche.geo.Distance;
import fr.raccroche.search.Remark;
import fr.raccroche.search.Summary;
import fr.raccroche.search.Voice;
import fr.raccroche.search.web.Card;
import fr.raccroche.site.Page;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.Solution;
import org.jspecify.annotations.Nullable;

/**
 * What the style page shows.
 *
 * @param page what surrounds it
 */
public record StylePage(Page page) {

	private static final Remark.Ages AGES = new Remark.Ages(16, 25);

	private static final List<Remark> FITS = List.of(new Remark.Told.AgeFits(17, AGES), new Remark.Paid());

	private static final List<Remark> DOUBTS = List.of(new Remark.Asked.Age(AGES), new Remark.Asked.TimeOut(6));

	/** Names of the colours in tokens.css. */
	public List<String> colours() {
		return List.of("paper", "paper-raised", "paper-sunk", "ink", "ink-soft", "line", "line-strong", "accent",
				"accent-strong", "accent-ink", "cool", "cool-soft", "good", "warn", "warn-soft", "bad", "focus");
	}

	/** Names of the drawings below img/icons. */
	public List<String> icons() {
		return List.of("aim", "calendar", "check", "cross", "phone", "place", "question");
	}

	public List<Kind> kinds() {
		return List.of(Kind.values());
	}

	/** A card in each of its states. */
	public List<Card> cards() {
		List<Solution> samples = StyleSamples.ALL;
		return Card.listOf(this.page, Stream
			.of(summary(samples.get(0), 1200.0, FITS, List.of()), summary(samples.get(1), 43_000.0, List.of(), DOUBTS),
					summary(samples.get(2), 800.0, FITS, DOUBTS), summary(samples.get(3), null, List.of(), List.of()))
			.toList(), "");
	}

	private static Summary summary(Solution solution, @Nullable Double metres, List<Remark> fits, List<Remark> doubts) {
		return new Summary(solution, solution.sites().stream().findFirst().orElse(null),
				(metres != null) ? new Distance(metres) : null, false, fits, doubts, Voice.YOUNG);
	}

}
