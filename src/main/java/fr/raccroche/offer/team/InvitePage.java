package fr.raccroche.offer.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import fr.raccroche.account.Role;
import fr.raccroche.account.StaffPage;
import org.jspecify.annotations.Nullable;

/**
 * Inviting somebody.
 *
 * @param page what surrounds it
 * @param around what the reader may give
 * @param form what was typed
 * @param faults what is wrong, by field
 */
public record InvitePage(StaffPage page, Surroundings around, InviteForm form, Map<String, String> faults) {

	/**
	 * What one may be invited as.
	 *
	 * @param code what the form sends
	 * @param label what people read
	 */
	public record Choice(String code, String label) {
	}

	/** What is wrong with a field; null when it is right. */
	public @Nullable String fault(String field) {
		return this.faults.get(field);
	}

	public List<Choice> choices() {
		List<Choice> choices = new ArrayList<>();
		choices.add(new Choice(Role.CONTRIBUTOR.code(), "Contribution à une structure"));
		this.around.networks().forEach((network) -> {
			add(choices, Role.DEPUTY, network.id());
			add(choices, Role.HEAD, network.id());
		});
		this.around.academies().keySet().forEach((slug) -> add(choices, Role.COORDINATOR, slug));
		if (this.around.reach().everything()) {
			choices.add(new Choice(Role.ADMINISTRATOR.code(), Role.ADMINISTRATOR.label()));
		}
		return choices;
	}

	private void add(List<Choice> choices, Role role, String scope) {
		Gift gift = this.around.gift(role, scope, false);
		if (this.around.reach().gives(gift)) {
			choices.add(new Choice(role.code() + ":" + scope, role.label() + " : " + gift.label()));
		}
	}

	/** The structures that offer something there, by name. */
	public List<Map.Entry<String, String>> structures() {
		return this.around.structures()
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
			.toList();
	}

}
