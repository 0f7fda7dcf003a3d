package fr.raccroche.offer.team;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import fr.raccroche.account.Role;
import fr.raccroche.account.StaffPage;
import fr.raccroche.platform.FormBody;
import fr.raccroche.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the team.
 *
 * @param page what surrounds it
 * @param member who
 * @param next who is to come after them, and has not accepted; null for nobody
 * @param may what the reader may do
 * @param typed what was typed, by field
 * @param faults what is wrong, by field
 * @param today the day it is
 */
public record MemberPage(StaffPage page, Member member, @Nullable NextHead next, May may, Map<String, String> typed,
		Map<String, String> faults, LocalDate today) {

	private static final int SEPTEMBER = 9;

	/**
	 * What the reader may do.
	 *
	 * @param end let them speak so no more, or send the invitation again
	 * @param handOver name who comes after them
	 */
	public record May(boolean end, boolean handOver) {

		static May of(Reach reach, Member member) {
			return new May(reach.ends(member.gift(), member.mandate()),
					member.mandate().role() == Role.HEAD && reach.gives(member.gift()));
		}

	}

	static Map<String, String> typed(FormBody body) {
		Map<String, String> typed = new TreeMap<>();
		body.values().keySet().forEach((field) -> typed.put(field, body.text(field)));
		return typed;
	}

	public String href() {
		return this.member.href();
	}

	public String name() {
		return this.member.account().name();
	}

	public String mail() {
		return this.member.account().mail();
	}

	public String role() {
		return this.member.mandate().role().label();
	}

	public String label() {
		return this.member.gift().label();
	}

	public boolean awaited() {
		return this.member.account().awaited();
	}

	/** Whether it is the reader. */
	public boolean own() {
		return this.member.account().id().equals(this.page.staff().account().id());
	}

	/** "depuis le 3 mars 2026, jusqu'au 30 juin 2027". */
	public String period() {
		LocalDate from = this.member.mandate().from();
		LocalDate until = this.member.mandate().until();
		return ((from != null) ? "depuis le " + Words.day(from) : "depuis le début")
				+ ((until != null) ? ", jusqu'au " + Words.day(until) + " compris"
						: (this.next != null) ? ", tant que la suite n'est pas acceptée" : ", sans fin prévue");
	}

	/** What is wrong with a field; null when it is right. */
	public @Nullable String fault(String field) {
		return this.faults.get(field);
	}

	/** What stands in a field. */
	public String value(String field) {
		return this.typed.getOrDefault(field, "");
	}

	/** The last day that is proposed. */
	public String lastDay() {
		return this.typed.getOrDefault("dernier-jour", this.today.toString());
	}

	/** The successor's first day that is proposed: the next rentrée. */
	public String firstDay() {
		LocalDate rentree = LocalDate.of(this.today.getYear(), SEPTEMBER, 1);
		return this.typed.getOrDefault("premier-jour",
				(rentree.isBefore(this.today) ? rentree.plusYears(1) : rentree).toString());
	}

}
