package fr.raccroche.search.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.raccroche.search.OfferConditions;
import fr.raccroche.search.Remark;
import fr.raccroche.search.SolutionAddress;
import fr.raccroche.search.Summary;
import fr.raccroche.site.Page;
import fr.raccroche.site.Words;
import fr.raccroche.solution.JoinedBy;
import fr.raccroche.solution.Origin;
import fr.raccroche.solution.Site;
import fr.raccroche.solution.Solution;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a solution shows.
 *
 * @param page what surrounds it
 * @param summary the solution
 * @param similar others that resemble it
 * @param back address of the list it was found in; null when it was reached otherwise
 * @param network address of the page of its network; null when it has none
 */
public record SolutionPage(Page page, Summary summary, List<Card> similar, @Nullable String back,
		@Nullable String network) {

	/** Without the page of its network. */
	public SolutionPage(Page page, Summary summary, List<Card> similar, @Nullable String back) {
		this(page, summary, similar, back, null);
	}

	public Solution solution() {
		return this.summary.solution();
	}

	/** Who it is for, each ending a sentence that begins with "C'est pour toi si". */
	public List<String> audience() {
		return AudienceWords.of(solution().audience(), this.page.speech());
	}

	/** What fits who looks, when they said something of themselves. */
	public List<String> fits() {
		return words(this.summary.reasons().stream().filter(Remark.Told.class::isInstance));
	}

	/** What does not, or is still to be asked; nothing when they said nothing. */
	public List<String> toCheck() {
		boolean told = Stream.concat(this.summary.reasons().stream(), this.summary.doubts().stream())
			.anyMatch(Remark.Told.class::isInstance);
		return !told ? List.of()
				: words(this.summary.doubts()
					.stream()
					.filter((remark) -> remark instanceof Remark.Told || remark instanceof Remark.Asked));
	}

	private List<String> words(Stream<Remark> remarks) {
		return this.summary.words(remarks, this.page.speech());
	}

	public List<Fact> facts() {
		return Facts.of(solution(), this.page.speech());
	}

	/**
	 * What is asked beside age, time out of school and diploma, as its publisher wrote
	 * it.
	 */
	public List<String> conditions() {
		return new OfferConditions(solution().audience()).sentences();
	}

	/** What to know with a disability, which depends on what one looks for there. */
	public String withDisability() {
		return this.page.say("solution.with-disability." + solution().kind().guide().need().code());
	}

	/** Whether its network has a name that few know. */
	public boolean foquale() {
		String network = solution().provider().network();
		return network != null && network.contains("FOQUALE");
	}

	/** Where it comes from; null when nobody says. */
	public @Nullable String source() {
		Origin origin = solution().origin();
		if (origin.source() == null) {
			return null;
		}
		String source = this.page.speech().isolated(origin.source());
		return (origin.licence() != null)
				? this.page.say("solution.source.licence", source, this.page.speech().isolated(origin.licence()))
				: this.page.say("solution.source", source);
	}

	/** When one can enter, a sentence each. */
	public List<String> entries() {
		return when().inFull();
	}

	private Entries when() {
		return new Entries(solution().entry(), !solution().kind().guide().contactKind(), LocalDate.now(Words.PARIS),
				this.page.speech());
	}

	public List<String> sessions() {
		return when().sessions();
	}

	/** Whether one of the points is only near the place. */
	public boolean approximate() {
		return solution().sites().stream().anyMatch(Site::approximate);
	}

	/** What to say first to somebody who cannot ask alone; null when they can. */
	public @Nullable String notAlone() {
		if (solution().joining().byOneself()) {
			return null;
		}
		if (solution().joining().by().contains(JoinedBy.JUGE)) {
			return this.page.say("solution.not-alone.judge");
		}
		return this.page.say(solution().joining().by().contains(JoinedBy.ETABLISSEMENT) ? "solution.not-alone.school"
				: "solution.not-alone.office");
	}

	/** Where one asks to be called back; null where no mail could receive that. */
	public @Nullable String callback() {
		boolean received = solution().contact().mail() != null && solution().joining().byOneself();
		return received ? this.page.href(SolutionAddress.ROOT + solution().id() + "/rappel") : null;
	}

	/** Where one reports a mistake. */
	public String mistake() {
		return this.page.href(SolutionAddress.ROOT + solution().id() + "/signaler");
	}

	public @Nullable String phone() {
		return Optional.ofNullable(solution().contact().phone()).map(Words::phone).orElse(null);
	}

	/** "Vérifié le 2 octobre 2026 par le réseau FOQUALE de Niort." */
	public String verified() {
		LocalDate day = solution().verification().on();
		if (day == null) {
			return this.page.say("solution.verified.never");
		}
		String by = solution().verification().by();
		String words = this.page.speech().day(day);
		if (by == null) {
			return this.page.say("solution.verified", words);
		}
		return solution().verification()
			.byInWords()
			.map((said) -> this.page.say("solution.verified.said", words, this.page.speech().isolated(said)))
			.orElseGet(() -> this.page.say("solution.verified.by", words, this.page.speech().isolated(by)));
	}

	/** Languages spoken there, beside French; null when not known. */
	public @Nullable String languages() {
		return ContactWords.languages(solution().contact(), this.page.speech()).orElse(null);
	}

	/**
	 * Something one gets.
	 *
	 * @param label what it is about
	 * @param text what one gets
	 * @param catalogue whether the text is of the catalogue, in French on every page
	 */
	public record Fact(String label, String text, boolean catalogue) {
	}

}
