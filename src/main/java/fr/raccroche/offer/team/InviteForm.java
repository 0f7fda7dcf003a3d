package fr.raccroche.offer.team;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import fr.raccroche.account.Account;
import fr.raccroche.account.OwnName;
import fr.raccroche.account.Role;
import fr.raccroche.platform.Dates;
import fr.raccroche.platform.FormBody;
import fr.raccroche.platform.Mail;
import org.jspecify.annotations.Nullable;

/**
 * The form that invites somebody, as it was typed.
 *
 * @param mail their address
 * @param name what colleagues call them
 * @param as role, with a colon and the id of the network or the académie where it has one
 * @param structure id or name of the structure, for a contribution
 * @param until last day; empty for none
 */
public record InviteForm(String mail, String name, String as, String structure, String until) {

	static InviteForm of(FormBody body) {
		return new InviteForm(body.text("courriel"), body.text("nom"), body.text("comme"), body.text("structure"),
				body.text("jusqu-au"));
	}

	/** The role that was chosen; empty for none. */
	Optional<Role> role() {
		String code = this.as.split(":", 2)[0];
		return Stream.of(Role.values()).filter((role) -> role.code().equals(code)).findFirst();
	}

	/** For whom; null when nothing was said, and for administration. */
	@Nullable String scope(Surroundings around) {
		if (role().filter(Role.CONTRIBUTOR::equals).isPresent()) {
			return this.structure.isEmpty() ? null
					: around.structures()
						.entrySet()
						.stream()
						.filter((known) -> known.getValue().equalsIgnoreCase(this.structure))
						.map(Map.Entry::getKey)
						.findFirst()
						.orElse(this.structure.matches("\\d{7}[a-z]") ? this.structure.toUpperCase(Locale.ROOT)
								: this.structure);
		}
		int colon = this.as.indexOf(':');
		return (colon < 0) ? null : this.as.substring(colon + 1);
	}

	TeamActs.Person person() {
		return new TeamActs.Person(Account.normalized(this.mail), this.name);
	}

	/** The last day; null for none, or for what is no day. */
	@Nullable LocalDate lastDay() {
		return Dates.parse(this.until).orElse(null);
	}

	/** What is wrong whatever the role, by field. */
	Map<String, String> faults(LocalDate today) {
		Map<String, String> faults = personFaults(this.mail, this.name);
		if (role().isEmpty()) {
			faults.put("comme", "Choisissez ce que cette personne pourra faire.");
		}
		LocalDate last = lastDay();
		if (!this.until.isEmpty() && (last == null || last.isBefore(today))) {
			faults.put("jusqu-au", (last == null) ? "Ce n'est pas une date : écrivez 30/06/2027."
					: "Ce jour est passé : choisissez aujourd'hui ou plus tard.");
		}
		return faults;
	}

	/** What is wrong with who is to be invited. */
	static Map<String, String> personFaults(String mail, String name) {
		Map<String, String> faults = new TreeMap<>();
		if (!Mail.isAddress(Account.normalized(mail))) {
			faults.put("courriel", "Ce n'est pas une adresse de courriel : il faut nom@exemple.fr.");
		}
		if (!OwnName.isName(name)) {
			faults.put("nom", OwnName.FAULT);
		}
		return faults;
	}

	/** Whether a choice is the one that was made. */
	public boolean chose(String code) {
		return Objects.equals(this.as, code);
	}

}
