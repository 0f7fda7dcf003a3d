package fr.raccroche.solution;

import java.util.List;

/**
 * One second-chance solution, whole. Null means "not known", except where open is said.
 *
 * @param id stable name
 * @param kind its kind, which gave the defaults
 * @param field field of action
 * @param title up to 120 characters
 * @param summary one plain sentence said to the young person, up to 200 characters
 * @param description paragraphs of plain text, up to 4,000 characters together
 * @param training what it trains for
 * @param provider who offers it
 * @param sites where; none when it is remote or comes to people
 * @param remote whether it can be followed without coming
 * @param area what it serves beside its sites
 * @param audience for whom
 * @param entry when one enters
 * @param course how long, how much, as what
 * @param pay money received
 * @param living cost, boarding, meals, access
 * @param innovative marked as innovative by its publisher
 * @param joining who asks, and how
 * @param contact whom to call
 * @param verification when and by which body it was checked
 * @param origin where this record comes from
 * @param life state and what replaces it
 */
public record Solution(SolutionId id, Kind kind, Field field, String title, String summary, List<String> description,
		Training training, Provider provider, List<Site> sites, boolean remote, ServedArea area, Audience audience,
		Entry entry, Course course, Pay pay, Living living, boolean innovative, Joining joining, Contact contact,
		Verification verification, Origin origin, Life life) {

	/**
	 * @throws SolutionRefused with every reason why it cannot be true
	 */
	public Solution {
		description = List.copyOf(description);
		sites = List.copyOf(sites);
		Reasons reasons = new Reasons();
		new SolutionDraft(id, kind, field, title, summary, description, training, provider, sites, remote, area,
				audience, entry, course, pay, living, innovative, joining, contact, verification, origin, life)
			.check(reasons);
		reasons.orThrow();
	}

	/** The same, elsewhere in its life. */
	public Solution with(Life newLife) {
		return new Solution(this.id, this.kind, this.field, this.title, this.summary, this.description, this.training,
				this.provider, this.sites, this.remote, this.area, this.audience, this.entry, this.course, this.pay,
				this.living, this.innovative, this.joining, this.contact, this.verification, this.origin, newLife);
	}

	/** The same, known to be true on another day. */
	public Solution with(Verification newVerification) {
		return new Solution(this.id, this.kind, this.field, this.title, this.summary, this.description, this.training,
				this.provider, this.sites, this.remote, this.area, this.audience, this.entry, this.course, this.pay,
				this.living, this.innovative, this.joining, this.contact, newVerification, this.origin, this.life);
	}

	/** The same, offered by another. */
	public Solution with(Provider newProvider) {
		return new Solution(this.id, this.kind, this.field, this.title, this.summary, this.description, this.training,
				newProvider, this.sites, this.remote, this.area, this.audience, this.entry, this.course, this.pay,
				this.living, this.innovative, this.joining, this.contact, this.verification, this.origin, this.life);
	}

	/** The same, elsewhere. */
	public Solution with(List<Site> newSites) {
		return new Solution(this.id, this.kind, this.field, this.title, this.summary, this.description, this.training,
				this.provider, newSites, this.remote, this.area, this.audience, this.entry, this.course, this.pay,
				this.living, this.innovative, this.joining, this.contact, this.verification, this.origin, this.life);
	}

	/** The same, entered otherwise. */
	public Solution with(Entry newEntry) {
		return new Solution(this.id, this.kind, this.field, this.title, this.summary, this.description, this.training,
				this.provider, this.sites, this.remote, this.area, this.audience, newEntry, this.course, this.pay,
				this.living, this.innovative, this.joining, this.contact, this.verification, this.origin, this.life);
	}

}
