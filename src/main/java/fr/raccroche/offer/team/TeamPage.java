package fr.raccroche.offer.team;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import fr.raccroche.account.DeskSection.Row;
import fr.raccroche.account.Role;
import fr.raccroche.account.StaffPage;
import fr.raccroche.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks for the networks and structures of somebody.
 *
 * @param page what surrounds it
 * @param groups of people
 * @param searched letters by which they were searched; null for who sees a team only
 * @param cut whether there are more
 * @param done what has just been done, in words
 */
public record TeamPage(StaffPage page, List<Group> groups, @Nullable String searched, boolean cut,
		@Nullable String done) {

	/**
	 * People of a kind.
	 *
	 * @param id of its heading
	 * @param heading who they are
	 * @param rows one a mandate
	 */
	public record Group(String id, String heading, List<Row> rows) {
	}

	static TeamPage of(StaffPage page, Members.Found found, String letters, @Nullable String done) {
		Stream<Row> orphans = found.orphans()
			.stream()
			.map((network) -> new Row(network.name(),
					TeamController.INVITE + "?comme=" + Role.HEAD.code() + ":" + network.id(),
					"Personne n'en est responsable. Invitez quelqu'un.", true));
		List<Group> groups = Stream.of(
				new Group("reseaux", "Réseaux",
						Stream.concat(orphans, rows(found, (role) -> role == Role.HEAD || role == Role.DEPUTY))
							.toList()),
				new Group("structures", "Structures partenaires", rows(found, Role.CONTRIBUTOR::equals).toList()),
				new Group("portail", "Académies et portail",
						rows(found, (role) -> role == Role.COORDINATOR || role == Role.ADMINISTRATOR).toList()))
			.filter((group) -> !group.rows().isEmpty())
			.toList();
		return new TeamPage(page, groups, found.around().reach().everything() ? letters : null, found.cut(), done);
	}

	private static Stream<Row> rows(Members.Found found, Predicate<Role> wanted) {
		return found.members()
			.stream()
			.filter((member) -> wanted.test(member.mandate().role()))
			.map((member) -> new Row(member.account().name(), member.href(), note(member), member.account().awaited()));
	}

	/** "Contribution : Lycée Paul-Guérin · depuis le 3 mars 2026". */
	private static String note(Member member) {
		return member.mandate().role().label() + " : " + member.gift().label() + period(member)
				+ (member.account().awaited() ? " · invitation envoyée, pas encore acceptée" : "");
	}

	private static String period(Member member) {
		var from = member.mandate().from();
		var until = member.mandate().until();
		return ((from != null) ? " · depuis le " + Words.day(from) : "")
				+ ((until != null) ? " · jusqu'au " + Words.day(until) : "");
	}

}
