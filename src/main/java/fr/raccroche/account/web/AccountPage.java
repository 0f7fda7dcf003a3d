package fr.raccroche.account.web;

import java.util.List;
import java.util.stream.Stream;

import fr.raccroche.account.MailChoice;
import fr.raccroche.account.MailKind;
import fr.raccroche.account.Spoken;
import fr.raccroche.account.StaffPage;
import org.jspecify.annotations.Nullable;

/**
 * One's own account.
 *
 * @param page what surrounds it
 * @param spoken for whom they speak
 * @param ways by which they come in beside a password
 * @param byPassword whether they come in by a password
 * @param faults what is wrong with what was sent
 * @param choice which mails they want
 * @param done what has just been done; null for nothing
 */
public record AccountPage(StaffPage page, Spoken spoken, List<Way> ways, boolean byPassword, Faults faults,
		MailChoice choice, @Nullable String done) {

	public AccountPage {
		ways = List.copyOf(ways);
	}

	/**
	 * A provider of identities that opens the account.
	 *
	 * @param issuer its address
	 * @param name what people call it
	 * @param since day on which it was bound; null when that is not known
	 * @param only whether there is no other way in
	 */
	public record Way(String issuer, String name, @Nullable String since, boolean only) {
	}

	/**
	 * What is wrong, beside its field.
	 *
	 * @param name what was typed in place of a name; null when nothing is wrong with it
	 * @param current with the password of now
	 * @param fresh with the new one
	 * @param issuer of what could not be unbound; null for nothing
	 * @param unbinding why
	 */
	public record Faults(@Nullable String name, @Nullable String current, @Nullable String fresh,
			@Nullable String issuer, @Nullable String unbinding) {

		static final Faults NONE = new Faults(null, null, null, null, null);

		static Faults name(String typed) {
			return new Faults(typed, null, null, null, null);
		}

		static Faults current(String fault) {
			return new Faults(null, fault, null, null, null);
		}

		static Faults fresh(String fault) {
			return new Faults(null, null, fault, null, null);
		}

		static Faults unbinding(String issuer, String fault) {
			return new Faults(null, null, null, issuer, fault);
		}

		boolean any() {
			return !equals(NONE);
		}

	}

	/** What the field of their name holds. */
	public String nameTyped() {
		String typed = this.faults.name();
		return (typed != null) ? typed : this.page.staff().name();
	}

	/** Why that one could not be unbound; null for nothing. */
	public @Nullable String fault(Way way) {
		return way.issuer().equals(this.faults.issuer()) ? this.faults.unbinding() : null;
	}

	/** Mails that may be for them: the letter of the month is for heads. */
	public List<MailKind> kinds() {
		boolean head = !this.page.staff().remit().networks().isEmpty();
		return Stream.of(MailKind.values()).filter((kind) -> kind != MailKind.DIGEST || head).toList();
	}

}
