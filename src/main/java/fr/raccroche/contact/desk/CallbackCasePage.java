package fr.raccroche.contact.desk;

import java.util.List;
import java.util.Map;

import fr.raccroche.account.StaffPage;
import fr.raccroche.contact.AgeBracket;
import fr.raccroche.contact.CallbackCase;
import fr.raccroche.contact.CallbackOutcome;
import fr.raccroche.contact.Moment;
import fr.raccroche.contact.store.CallbackDocument;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Coded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One call-back request.
 *
 * @param page what surrounds it
 * @param seen the request, as they may see it
 * @param now the moment it is seen
 * @param names of staff, by account
 * @param fault what is wrong with the outcome; null when nothing is
 * @param refused whether the last button did nothing because of somebody else
 * @param done what has just been done; null for nothing
 */
public record CallbackCasePage(StaffPage page, CallbackCase seen, Instant now, Map<String, String> names,
		@Nullable String fault, boolean refused, @Nullable String done) {

	public CallbackDocument request() {
		return this.seen.request();
	}

	/** Who asks; null when it is erased, or not for them. */
	public CallbackDocument.@Nullable Person person() {
		return this.seen.person();
	}

	public String href() {
		return CallbackDeskController.ADDRESS + "/" + request().id();
	}

	public String offerHref() {
		return "/espace/offres/" + request().solutionId();
	}

	public String asked() {
		return CallbackRow.day(request().at());
	}

	public String due() {
		return Words.day(request().dueOn());
	}

	public String clock() {
		return Words.capitalised(row().clock());
	}

	public boolean late() {
		return row().late();
	}

	public String erased() {
		return CallbackRow.day(request().until());
	}

	public CallbackDocument.@Nullable Hold holder() {
		return request().holder(this.now);
	}

	/** "Vous vous en occupez depuis le…", "Anne s'en occupe depuis le…". */
	public @Nullable String held() {
		CallbackDocument.Hold holder = holder();
		if (holder == null) {
			return null;
		}
		return (mine() ? "Vous vous en occupez" : name(holder.by()) + " s'en occupe") + " depuis le "
				+ CallbackRow.day(holder.at()) + ".";
	}

	/** Until when it is theirs who took it. */
	public String heldUntil() {
		CallbackDocument.Hold holder = holder();
		return (holder == null) ? "" : CallbackRow.day(holder.at().plus(CallbackDocument.HELD));
	}

	public boolean mine() {
		CallbackDocument.Hold holder = holder();
		return holder != null && holder.by().equals(this.page.staff().account().id());
	}

	/** Whether they may press a button. */
	public boolean acts() {
		return this.seen.open() && request().settled() == null && (holder() == null || mine());
	}

	/** Whether they may take it over from somebody else. */
	public boolean takesOver() {
		return this.seen.open() && this.seen.decides() && request().settled() == null && holder() != null && !mine();
	}

	/** What came of it, by whom and when; null until then. */
	public @Nullable String outcome() {
		CallbackDocument.Settled settled = request().settled();
		return (settled == null) ? null : "%s : noté le %s par %s.".formatted(settled.outcome().label(),
				CallbackRow.day(settled.at()), name(settled.by()));
	}

	public List<CallbackOutcome> outcomes() {
		return CallbackOutcome.NOTED;
	}

	public String phone(String e164) {
		return Words.phone(e164);
	}

	public String age(String code) {
		return Coded.find(AgeBracket.class, code).map(AgeBracket::label).orElse("");
	}

	public boolean minor(String code) {
		return Coded.find(AgeBracket.class, code).map(AgeBracket::minor).orElse(false);
	}

	public String moment(String code) {
		return Coded.find(Moment.class, code).map(Moment::label).orElse("");
	}

	private String name(String account) {
		return row().name(account);
	}

	private CallbackRow row() {
		return new CallbackRow(request(), this.now, this.names);
	}

}
