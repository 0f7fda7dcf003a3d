package fr.raccroche.account.web;

import java.util.ArrayList;
import java.util.List;

import fr.raccroche.account.MailChoice;
import fr.raccroche.account.MailKind;
import fr.raccroche.account.MailLevel;
import fr.raccroche.account.Remit;
import fr.raccroche.account.StaffPage;
import org.jspecify.annotations.Nullable;

/**
 * One's own account.
 *
 * @param page what surrounds it
 * @param faults what is wrong with the form of the password
 * @param choice which mails they want
 * @param done what has just been done; null for nothing
 */
public record AccountPage(StaffPage page, Faults faults, MailChoice choice, @Nullable String done) {

	/**
	 * What is wrong, beside its field.
	 *
	 * @param current with the password of now
	 * @param fresh with the new one
	 */
	public record Faults(@Nullable String current, @Nullable String fresh) {

		static final Faults NONE = new Faults(null, null);

		boolean any() {
			return this.current != null || this.fresh != null;
		}

	}

	/** For whom they speak today, a line each. */
	public List<String> speaksFor() {
		Remit remit = this.page.staff().remit();
		List<String> lines = new ArrayList<>();
		if (remit.everything()) {
			lines.add("Tout le portail");
		}
		remit.academies().stream().sorted().forEach((slug) -> lines.add("Académie : " + slug));
		remit.networks().stream().sorted().forEach(lines::add);
		remit.structures().stream().sorted().forEach((id) -> lines.add("Structure : " + id));
		return lines;
	}

	/** What may be chosen for a kind of mails: a campaign is never urgent. */
	public List<MailLevel> levels(MailKind kind) {
		return (kind == MailKind.REMINDERS) ? List.of(MailLevel.values()) : List.of(MailLevel.ALL, MailLevel.NONE);
	}

}
