package fr.raccroche.solution;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a file or a form gives: the parts of a solution, null where a part was refused
 * already. Becomes a solution, or every reason why not; the parameters are those of
 * {@link Solution}.
 */
public record SolutionDraft(@Nullable SolutionId id, @Nullable Kind kind, @Nullable Field field, @Nullable String title,
		@Nullable String summary, List<String> description, @Nullable Training training, @Nullable Provider provider,
		@Nullable List<Site> sites, boolean remote, @Nullable ServedArea area, @Nullable Audience audience,
		@Nullable Entry entry, @Nullable Course course, @Nullable Pay pay, @Nullable Living living, boolean innovative,
		@Nullable Joining joining, @Nullable Contact contact, @Nullable Verification verification,
		@Nullable Origin origin, @Nullable Life life) {

	private static final int TITLE = 120;

	private static final int SUMMARY = 200;

	private static final int DESCRIPTION = 4000;

	/** A solution, or not. */
	public sealed interface Outcome {

	}

	/**
	 * It can be true.
	 *
	 * @param solution whole
	 */
	public record Built(Solution solution) implements Outcome {
	}

	/**
	 * It cannot.
	 *
	 * @param reasons all of them, never empty
	 */
	public record Refused(List<Reason> reasons) implements Outcome {
	}

	/**
	 * Ends the collecting.
	 * @param reasons those of the parts that are null here; the others are added
	 */
	public Outcome build(Reasons reasons) {
		check(reasons);
		return reasons.isEmpty() ? new Built(whole()) : new Refused(reasons.list());
	}

	private Solution whole() {
		return new Solution(known(this.id), known(this.kind), known(this.field), known(this.title), known(this.summary),
				this.description, known(this.training), known(this.provider), known(this.sites), this.remote,
				known(this.area), known(this.audience), known(this.entry), known(this.course), known(this.pay),
				known(this.living), this.innovative, known(this.joining), known(this.contact), known(this.verification),
				known(this.origin), known(this.life));
	}

	private static <T> T known(@Nullable T part) {
		return Objects.requireNonNull(part, "a part is missing without a reason");
	}

	/** Notes what no part can see alone. */
	void check(Reasons reasons) {
		Text.required(reasons, this.title, TITLE, "titre");
		Text.required(reasons, this.summary, SUMMARY, "resume");
		checkDescription(reasons);
		checkPlace(reasons);
		checkJoining(reasons);
		reasons.refuse(this.life != null && this.id != null && this.life.replacedBy().contains(this.id), "remplace_par",
				"une solution ne se remplace pas elle-même");
	}

	private void checkDescription(Reasons reasons) {
		this.description.forEach((paragraph) -> Text.required(reasons, paragraph, DESCRIPTION, "description"));
		int length = this.description.stream().mapToInt(String::length).sum();
		reasons.refuse(length > DESCRIPTION && this.description.size() > 1, "description",
				"%d caractères : il en faut %d au plus".formatted(length, DESCRIPTION));
	}

	private void checkPlace(Reasons reasons) {
		reasons.refuse(
				!this.remote && this.sites != null && this.sites.isEmpty() && this.area != null && this.area.isEmpty(),
				"commune", "il faut une commune, un territoire, ou a_distance à oui");
	}

	private void checkJoining(Reasons reasons) {
		if (this.kind == null || this.joining == null) {
			return;
		}
		boolean judge = this.joining.by().contains(JoinedBy.JUGE);
		reasons.refuse(judge && this.kind != Kind.PJJ, "adhesion", "« juge » n'existe que pour le genre pjj");
		reasons.refuse(!judge && this.kind == Kind.PJJ, "adhesion", "pour le genre pjj, seul « juge » est possible");
	}

}
